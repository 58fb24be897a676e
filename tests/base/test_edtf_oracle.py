"""Our reading of dates against python-edtf 5: what is valid, and the first and last day (its `*_strict` bounds).

Its fuzzy bounds are never asked: they stretch `2004-06?` to 2003-05-01 .. 2005-07-30. The texts made here keep to what
it reads rightly; where it does not, the difference is listed by hand below, with the reason.
"""

import contextlib
import io
import warnings
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError, extent

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import edtf
    from edtf.parser.edtf_exceptions import EDTFParseException

INF = float("inf")
Point = tuple[int, ...] | float
REFUSED = None


def parsed(text: str) -> Any:
    """python-edtf's object for a text, None where it refuses. What it stumbles over it prints as well."""
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return edtf.parse_edtf(text)
        except EDTFParseException:
            return None


def oracle(text: str) -> tuple[Point, Point] | None:
    """First and last civil date by python-edtf; None where it refuses."""
    found = parsed(text)
    if found is None:
        return REFUSED
    first, last = found.lower_strict(), found.upper_strict()
    return first if first == -INF else tuple(first[:3]), last if last == INF else tuple(last[:3])


def ours(text: str) -> tuple[Point, Point] | None:
    try:
        found = extent(text, None)
    except EdtfError:
        return REFUSED
    first, last = found.start_min, found.end_max
    return -INF if first is None else calendar.civil(first), INF if last is None else calendar.civil(last)


YEARS = st.one_of(
    st.integers(1, 9999).map("{:04}".format),
    st.integers(-9999, -1).map("{:05}".format),
    st.sampled_from(["0000", "1900", "2000", "2019", "2020"]),
)
CE = st.integers(0, 9999).map("{:04}".format)
MONTHS = st.integers(1, 12).map("{:02}".format)
# 29 February of a year without one is what python-edtf lets pass: it is made in the list below only.
DAYS = st.builds("{}-{}-{:02}".format, YEARS, MONTHS, st.integers(0, 33)).filter(lambda text: text[-5:] != "02-29")
SIMPLE = st.one_of(YEARS, st.builds("{}-{}".format, YEARS, MONTHS), DAYS)
MARKS = st.sampled_from(["", "~", "?", "%"])
SEASONS = st.builds("{}-{}".format, YEARS, st.integers(21, 23))
UNSPECIFIED = st.one_of(
    st.builds(lambda year, count: year[:-count] + "X" * count, CE, st.integers(1, 3)),
    st.builds("{}-XX".format, CE),
    st.builds("{}-XX-XX".format, CE),
    st.builds("{}-{}-XX".format, CE, MONTHS),
)
LONG = st.builds("Y{}{}".format, st.sampled_from(["", "-"]), st.integers(10_000, 999_999_999))
CLOCKS = st.builds(
    "T{:02}:{:02}:{:02}{}".format,
    st.integers(0, 25),
    st.integers(0, 61),
    st.integers(0, 59),
    st.sampled_from(["", "Z", "+05:30", "-11:00", "+14:00"]),
)
SINGLE = st.one_of(
    st.builds(str.__add__, SIMPLE, MARKS),
    SEASONS,
    st.builds(str.__add__, UNSPECIFIED, MARKS),
    LONG,
    DAYS.flatmap(lambda day: CLOCKS.map(lambda clock: day + clock)),
)


def in_order(pair: tuple[str, str]) -> tuple[str, str]:
    first, last = sorted(pair, key=lambda text: int(text[: 5 if text[0] == "-" else 4]))
    return first, last


def same_precision(pair: tuple[str, str]) -> bool:
    return len(pair[0].lstrip("-")) == len(pair[1].lstrip("-")) and pair[0] < pair[1]


PAIRS = st.tuples(SIMPLE, SIMPLE).map(in_order).filter(lambda pair: pair[0][:5] != pair[1][:5])
SPANS = st.one_of(
    st.builds(lambda pair, a, b: f"{pair[0]}{a}/{pair[1]}{b}", PAIRS, MARKS, MARKS),
    st.builds("{}{}/..".format, SIMPLE, MARKS),
    st.builds("../{}{}".format, SIMPLE, MARKS),
)
CE_SIMPLE = st.one_of(
    CE, st.builds("{}-{}".format, CE, MONTHS), st.builds("{}-{}-{:02}".format, CE, MONTHS, st.integers(1, 28))
)
SETS = st.one_of(
    st.lists(CE_SIMPLE, min_size=2, max_size=4).map(lambda dates: f"[{','.join(dates)}]"),
    st.lists(CE_SIMPLE, min_size=2, max_size=4).map(lambda dates: f"{{{','.join(dates)}}}"),
    st.tuples(CE_SIMPLE, CE_SIMPLE).filter(same_precision).map(lambda pair: f"[{pair[0]}..{pair[1]}]"),
    CE_SIMPLE.map("[..{}]".format),
    CE_SIMPLE.map("[{}..]".format),
)


@settings(max_examples=60)
@given(SINGLE)
def test_single_dates_agree(text: str) -> None:
    assert ours(text) == oracle(text)


@settings(max_examples=30)
@given(SPANS)
def test_spans_agree(text: str) -> None:
    assert ours(text) == oracle(text)


@settings(max_examples=30)
@given(SETS)
def test_sets_agree(text: str) -> None:
    assert ours(text) == oracle(text)


@settings(max_examples=60)
@given(SIMPLE, st.integers(0, 10), st.sampled_from("0123456789-/.T: ~?%"))
def test_a_date_with_one_wrong_character_is_judged_alike(text: str, at: int, character: str) -> None:
    broken = text[:at] + character + text[at + 1 :]
    theirs = parsed(broken)
    if ours(broken) is not REFUSED:
        assert theirs is not None
    elif theirs is not None:
        assert type(theirs).__name__ in LEVEL_2 or broken != broken.strip() or broken[-5:] == "02-29"


LEVEL_2 = {"PartialUncertainOrApproximate", "Level2Season"}  # marks inside, seasons above 24

AGREED = """
2019 2019-05 2019-05-14 2020-02-29 2000-02-29 0000 0001 -0001 -0043-03-15 -9999 9999-12-31
1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04:00 2004-01-01T10:10:10+05:00
1985-04-12T24:00:00 1984? 2004-06? 2004-06-11? 1984~ 1984% 2004-06-11% 2001-21 2003-22 2000-23 199X 19XX 1XXX
1999-XX 1999-01-XX 1999-XX-XX 2004-XX~ Y170000002 Y-170000002 1964/2008 2004-06/2006-08 2004-02-01/2005-02-08
2004-02-01/2005-02 2004-02-01/2005 2005/2006-02 1984~/2004-06 1984/2004-06~ 1984?/2004% 1984~/2004~
2019/2019-05 1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 2004-06-XX/2004-07-03
[1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12]
{1667,1668,1670..1672} {1960,1961-12} {1960..1962} [1984~,1986]
"""
BOTH_REFUSE = """
219 20195 2019-5 2019-13 2019-00 2019-05-32 2019-04-31 2019-20 2019-99 -0000 Y2019 Y-1 2019-05-14T25:00:00
10/7/2008 2019-05-14T10:00 20190514 2019/05/14 14.05.2019 2019-05- -19 2019?? 2019~? ~ ? / [ ] {} [2019] []
[2019,] [,2019] 2019/2020/2021 19X 19X9-XX- 2019-05-1X- 2019//2020 soon today 2019-W20 2019-134
1985-04-12T23:20:30Zulu
"""


@pytest.mark.parametrize("text", AGREED.split())
def test_hand_picked_dates_agree(text: str) -> None:
    assert ours(text) == oracle(text) != REFUSED


@pytest.mark.parametrize("text", BOTH_REFUSE.split())
def test_hand_picked_nonsense_is_refused_by_both(text: str) -> None:
    assert ours(text) is oracle(text) is REFUSED


DIFFERENCES = [
    # It has 29 February in every year.
    ("2019-02-29", REFUSED, ((2019, 2, 29), (2019, 2, 29))),
    ("1900-02-29", REFUSED, ((1900, 2, 29), (1900, 2, 29))),
    # Winter ends with the year for it; three months, as the other seasons have, run into the next.
    ("2019-24", ((2019, 12, 1), (2020, 2, 29)), ((2019, 12, 1), (2019, 12, 31))),
    # An unknown end is ten years after the start for it, an unknown start ten years before the end.
    ("2019/", ((2019, 1, 1), INF), ((2019, 1, 1), (2029, 1, 1))),
    ("/2019", (-INF, (2019, 12, 31)), ((2009, 12, 31), (2019, 12, 31))),
    # Before the year 0 it exchanges first and last day of a part that is not specified.
    ("-0043-XX", ((-43, 1, 1), (-43, 12, 31)), ((-43, 12, 1), (-43, 1, 31))),
    ("-0043-05-XX", ((-43, 5, 1), (-43, 5, 31)), ((-43, 5, 31), (-43, 5, 1))),
    # In a set it takes the first and last year of a negative decade in the wrong order.
    ("[-000X,0001]", ((-9, 1, 1), (1, 12, 31)), ((0, 1, 1), (1, 12, 31))),
    # Spans and ranges that run backwards are valid for it.
    ("2020/2019", REFUSED, ((2020, 1, 1), (2019, 12, 31))),
    ("[2020..2019]", REFUSED, ((2020, 1, 1), (2019, 12, 31))),
    # A range of two precisions, a season or a long year in a set, a mark after either: it refuses, the standard allows.
    ("[2019..2020-05]", ((2019, 1, 1), (2020, 5, 31)), REFUSED),
    ("[2019-21,2020]", ((2019, 3, 1), (2020, 12, 31)), REFUSED),
    ("[2019,Y12000]", ((2019, 1, 1), (12000, 12, 31)), REFUSED),
    ("2019-21~", ((2019, 3, 1), (2019, 5, 31)), REFUSED),
    ("Y12000~", ((12000, 1, 1), (12000, 12, 31)), REFUSED),
    ("Y12000/Y13000", ((12000, 1, 1), (13000, 12, 31)), REFUSED),
    # It lets blanks pass; a date with blanks around it is one to mend.
    (" 2019", REFUSED, ((2019, 1, 1), (2019, 12, 31))),
    # Level 2 beyond the sets, and significant digits, are not read here.
    ("2019-25", REFUSED, ((2019, 3, 1), (2019, 5, 31))),
    ("201X-05", REFUSED, ((2010, 5, 1), (2019, 5, 31))),
    ("2019~-05", REFUSED, ((2019, 5, 1), (2019, 5, 31))),
    ("Y17E7", REFUSED, ((170_000_000, 1, 1), (170_000_000, 12, 31))),
    ("1950S2", REFUSED, ((1950, 1, 1), (1950, 12, 31))),
    # Years are read up to 999,999,999.
    ("Y1000000000", REFUSED, ((1_000_000_000, 1, 1), (1_000_000_000, 12, 31))),
]


@pytest.mark.parametrize(("text", "us", "them"), DIFFERENCES, ids=[text for text, _, _ in DIFFERENCES])
def test_every_difference_is_known(text: str, us: object, them: object) -> None:
    assert ours(text) == us
    assert oracle(text) == them
