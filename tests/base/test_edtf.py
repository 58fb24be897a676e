"""What a date's text means: its days, its marks, and what is said of a text that is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.base.edtf import Choice, DateFlags, EdtfError, Extent, Precision, extent, parse
from frtdesk.base.errors import FrtError

PAST, FUTURE = calendar.DISTANT_PAST, calendar.DISTANT_FUTURE


def iso(day: int | None) -> str | None:
    if day is None:
        return None
    year, month, day_of_month = calendar.civil(day)
    return f"{year}-{month:02}-{day_of_month:02}"


def days(start: str | None, end: str | None = None) -> tuple[str | None, ...]:
    found = extent(start, end)
    return tuple(iso(day) for day in (found.start_min, found.start_max, found.end_min, found.end_max))


def flags(start: str | None, end: str | None = None) -> DateFlags:
    return extent(start, end).flags


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2019-05-14", "2019-05-14", "2019-05-14", Precision.DAY),
        ("2019-05", "2019-05-01", "2019-05-31", Precision.MONTH),
        ("2020-02", "2020-02-01", "2020-02-29", Precision.MONTH),
        ("2019", "2019-01-01", "2019-12-31", Precision.YEAR),
        ("2004-06-XX", "2004-06-01", "2004-06-30", Precision.MONTH),
        ("2004-XX", "2004-01-01", "2004-12-31", Precision.YEAR),
        ("2004-XX-XX", "2004-01-01", "2004-12-31", Precision.YEAR),
        ("201X", "2010-01-01", "2019-12-31", Precision.DECADE),
        ("19XX", "1900-01-01", "1999-12-31", Precision.CENTURY),
        ("1XXX", "1000-01-01", "1999-12-31", Precision.MILLENNIUM),
        ("-019X", "-199-01-01", "-190-12-31", Precision.DECADE),
        ("2019-21", "2019-03-01", "2019-05-31", Precision.SEASON),
        ("2019-22", "2019-06-01", "2019-08-31", Precision.SEASON),
        ("2019-23", "2019-09-01", "2019-11-30", Precision.SEASON),
        ("2019-24", "2019-12-01", "2020-02-29", Precision.SEASON),
        ("0000", "0-01-01", "0-12-31", Precision.YEAR),
        ("-0043-03-15", "-43-03-15", "-43-03-15", Precision.DAY),
        ("-9999", "-9999-01-01", "-9999-12-31", Precision.YEAR),
        ("Y17000", "17000-01-01", "17000-12-31", Precision.YEAR),
        ("Y-999999999", "-999999999-01-01", "-999999999-12-31", Precision.YEAR),
        ("[2019-03..2019-07]", "2019-03-01", "2019-07-31", Precision.MONTH),
        ("[2019-03-05,2020]", "2019-03-05", "2020-12-31", Precision.YEAR),
        ("[2021, 2019-03-05]", "2019-03-05", "2021-12-31", Precision.YEAR),
        ("[1667,1668,1670..1672-05]", "1667-01-01", "1672-05-31", Precision.YEAR),
        ("{2019,2021}", "2019-01-01", "2021-12-31", Precision.YEAR),
        ("[..1760-12-03]", None, "1760-12-03", Precision.DAY),
        ("[1760-01,1760-12..]", "1760-01-01", None, Precision.MONTH),
    ],
)
def test_a_date_means_these_days(text: str, earliest: str, latest: str, precision: Precision) -> None:
    date = parse(text)
    assert (iso(date.earliest), iso(date.latest), date.precision) == (earliest, latest, precision)
    assert date.text == text


@pytest.mark.parametrize("text", ["2019", "2019-05", "2019-05-14", "2019-21", "201X", "2004-06-XX", "Y17000", "-0043"])
def test_a_mark_changes_the_look_and_never_the_extent(text: str) -> None:
    plain = extent(text, None)
    for mark, approximate, uncertain in (("~", True, False), ("?", False, True), ("%", True, True)):
        marked = extent(text + mark, None)
        assert marked.days() == plain.days()
        assert (DateFlags.START_APPROXIMATE in marked.flags) is approximate
        assert (DateFlags.END_APPROXIMATE in marked.flags) is approximate
        assert (DateFlags.START_UNCERTAIN in marked.flags) is uncertain
        assert (DateFlags.END_UNCERTAIN in marked.flags) is uncertain


@pytest.mark.parametrize("zone", ["", "Z", "+14:00", "-11:00", "+05"])
@pytest.mark.parametrize("clock", ["00:00:00", "23:59:59", "24:00:00"])
def test_a_time_of_day_never_shifts_a_date(clock: str, zone: str) -> None:
    timed = extent(f"2019-05-14T{clock}{zone}", None)
    assert timed.days() == extent("2019-05-14", None).days()
    assert DateFlags.TIMED in timed.flags


def test_a_moment_has_one_extent_for_start_and_end() -> None:
    assert days("2019-05") == ("2019-05-01", "2019-05-31", "2019-05-01", "2019-05-31")
    assert flags("2019-05") == DateFlags.NONE
    assert flags("2019-05-14") == DateFlags.DAY_PRECISION
    assert days("[2019-03..2019-07]") == ("2019-03-01", "2019-07-31", "2019-03-01", "2019-07-31")
    assert flags("[2019-03-01..2019-07-02]") == DateFlags.ONE_OF


def test_a_span_has_its_two_dates() -> None:
    assert days("2019-03", "2019-09-05~") == ("2019-03-01", "2019-03-31", "2019-09-05", "2019-09-05")
    assert flags("2019-03", "2019-09-05~") == DateFlags.SPAN | DateFlags.END_APPROXIMATE
    assert flags("2019-03-01?", "2019") == DateFlags.SPAN | DateFlags.START_UNCERTAIN | DateFlags.DAY_PRECISION


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2019-03", "2020"),
        ("2019", ".."),
        ("2019", ""),
        ("..", "2019"),
        ("", "2019"),
        ("..", ".."),
        ("2019-06-XX", "2020~"),
    ],
)
def test_one_text_with_a_stroke_is_as_two_fields(start: str, end: str) -> None:
    assert extent(f"{start}/{end}", None) == extent(start, end)


def test_a_start_within_its_own_month_ends_when_the_span_does() -> None:
    assert days("2019-05", "2019-05-03") == ("2019-05-01", "2019-05-03", "2019-05-03", "2019-05-03")
    assert days("2019-05-03", "2019-05") == ("2019-05-03", "2019-05-03", "2019-05-03", "2019-05-31")
    assert days("2019", "2019") == ("2019-01-01", "2019-12-31", "2019-01-01", "2019-12-31")


def test_all_of_a_set_starts_with_its_first_date_and_ends_with_its_last() -> None:
    assert days("{2021,2019-05}") == ("2019-05-01", "2019-05-31", "2021-01-01", "2021-12-31")
    assert days("{2019,2019-05}") == ("2019-01-01", "2019-05-31", "2019-05-01", "2019-12-31")
    assert flags("{2019-05-01,2019-05-09}") == DateFlags.ALL_OF | DateFlags.SPAN | DateFlags.DAY_PRECISION
    assert extent("{..2019}", None).days() == (PAST, PAST, calendar.day_of(2019), calendar.day_of(2019, 12, 31))
    assert DateFlags.END_OPEN in flags("{2019..}")


def test_missing_ends_become_sentinels_that_say_what_is_missing() -> None:
    first, last = calendar.day_of(2019), calendar.day_of(2019, 12, 31)
    assert extent("2019", "..").days() == (first, last, FUTURE, FUTURE)
    assert extent("2019", "").days() == (first, last, last, FUTURE)
    assert extent("..", "2019").days() == (PAST, PAST, first, last)
    assert extent("", "2019").days() == (PAST, first, first, last)
    assert extent(None, "2019") == extent("", "2019")
    assert extent("[..2019]", None).days() == (PAST, last, PAST, last)
    assert extent("[2019..]", None).days() == (first, FUTURE, first, FUTURE)
    assert extent("", "..").days() == (PAST, FUTURE, FUTURE, FUTURE)
    assert (extent("2019", "..").end_min, extent("2019", "").end_max) == (None, None)


def test_no_date_at_all_is_undated_and_sorts_last() -> None:
    for fields in ((None, None), ("", None), ("", ""), (None, "")):
        undated = extent(*fields)
        assert DateFlags.UNDATED in undated.flags
        assert undated.days() == (FUTURE, FUTURE, FUTURE, FUTURE)


def test_a_set_keeps_its_members() -> None:
    date = parse("[1667,1670..1672]")
    assert date.choice is Choice.ONE_OF
    assert [(a and a.text, b and b.text) for a, b in date.members] == [("1667", "1667"), ("1670", "1672")]
    assert [single.text for single in date.dates()] == ["1667", "1670", "1672"]


@pytest.mark.parametrize(
    ("text", "problem", "position"),
    [
        ("2019-02-30", "February 2019 has 28 days", 8),
        ("2019-02-29", "February 2019 has 28 days", 8),
        ("2019-04-31", "April 2019 has 30 days", 8),
        ("-0043-02-30", "February -0043 has 28 days", 9),
        ("2019-01-00", "January 2019 has 31 days", 8),
        ("2019-13", "month 13 does not exist", 5),
        ("2019-00-05", "month 0 does not exist", 5),
        ("2019-25", "month 25 does not exist", 5),
        ("2019-21-05", "a season has no days", 8),
        ("2019-XX-05", "a day needs its month", 8),
        ("2019-5-14", "a month has two digits", 5),
        ("2019-05-1", "a day has two digits", 8),
        ("2019-", "a month has two digits", 5),
        ("219", "a year has four digits", 0),
        ("20195", "a year of more than four digits begins with a Y, as in Y10000", 0),
        ("-0000", "the year 0 has no sign", 0),
        ("-0000-05", "the year 0 has no sign", 0),
        ("XXXX", "a year needs at least one digit", 0),
        ("20XX-05", "a year with an X stands alone", 4),
        ("Y2019", "after Y a year has more than four digits", 1),
        ("Y1000000000", "years end at 999,999,999", 0),
        ("2019~~", "“~” cannot be read", 5),
        ("May 2019", "“May 2019” cannot be read", 0),
        ("2019-05-14 10:00", "its time is not like T10:30:00", 10),
        ("2019-05-14T25:00:00", "its time is not like T10:30:00", 10),
        ("2019-05-14T10:00:00~", "a time of day takes no ~ or ?", 19),
        ("２０１９", "cannot be read", 0),
        (" 2019", "cannot be read", 0),
        ("10/7/2008", "one stroke", 4),
        ("/", "a date is missing", 0),
        ("..", "an open start needs an end", 0),
        ("[2019]", "a set needs two dates or a range", 1),
        ("[2019,2020", "the bracket is not closed", 10),
        ("[2019}", "the bracket is not closed", 6),
        ("[", "the bracket is not closed", 1),
        ("[]", "a date is missing", 1),
        ("[..]", "a date is missing", 1),
        ("[2019,,2020]", "a date is missing", 6),
        ("[2019,..2020]", "a date is missing", 6),
        ("[2019..,2020]", "a date is missing", 1),
        ("[2020..2019]", "its range runs backwards", 1),
        ("[2018, 2019-02-30]", "February 2019 has 28 days", 15),
        ("[2019,2019-05-14T10:00:00]", "a set holds no time of day", 6),
        ("2019\x00", "the character U+0000 does not belong", 4),
        ("2019\n", "the character U+000A does not belong", 4),
        ("2019\u202e", "the character U+202E does not belong", 4),
        ("\ud800", "the character U+D800 does not belong", 0),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, problem: str, position: int) -> None:
    with pytest.raises(EdtfError) as caught:
        extent(text, None)
    assert problem in caught.value.message
    assert caught.value.position == position
    assert caught.value.message.isprintable()


@pytest.mark.parametrize(
    ("start", "end", "problem"),
    [
        ("2020", "2019", "it ends before it starts"),
        ("2019-05-14", "2019-05-13", "it ends before it starts"),
        ("2019", "[2020,2021]", "a set or span stands alone"),
        ("2019/2020", "2021", "a set or span stands alone"),
        ("2019", "soon", "“soon” cannot be read"),
        ("2019", " ", "a date is missing"),
    ],
)
def test_fields_that_do_not_fit_are_refused(start: str, end: str, problem: str) -> None:
    with pytest.raises(EdtfError, match=problem):
        extent(start, end)


@pytest.mark.parametrize("wrong", [2019, 3.5, b"2019", ["2019"], object()])
def test_what_is_no_text_is_no_date(wrong: object) -> None:
    for fields in ((wrong, None), ("2019", wrong)):
        with pytest.raises(EdtfError, match="a date is text"):
            extent(*fields)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize("start", ["9", "[", "2019-05-14,", "[2019..", "X", "\0"])
def test_a_huge_text_is_refused_and_not_repeated(start: str) -> None:
    text = start * (10_000_000 // len(start))
    with pytest.raises(EdtfError, match="longer than 200 characters") as caught:
        extent(text, None)
    assert len(str(caught.value)) < 300


def test_an_error_is_one_that_a_person_can_mend() -> None:
    with pytest.raises(FrtError) as caught:
        parse("2019-02-30")
    assert caught.value.message == "“2019-02-30” is not a date: February 2019 has 28 days."
    assert "2019-05~" in caught.value.hint


YEARS = st.one_of(
    st.integers(-9999, 9999).map(lambda year: f"{year:05}" if year < 0 else f"{year:04}"), st.just("2019")
)
MONTHS = st.integers(1, 12).map(lambda month: f"{month:02}")
PLAIN = st.one_of(
    YEARS,
    st.builds("{}-{}".format, YEARS, MONTHS),
    st.builds("{}-{}-{:02}".format, YEARS, MONTHS, st.integers(1, 28)),
    st.builds("{}-{}".format, YEARS, st.integers(21, 24)),
    st.builds("{}-{}-XX".format, YEARS, MONTHS),
    st.builds(lambda year, count: year[:-count] + "X" * count, YEARS, st.integers(1, 3)),
    st.integers(10_000, 999_999_999).map("Y{}".format),
)
MARKED = st.builds(str.__add__, PLAIN, st.sampled_from(["", "", "~", "?", "%"]))
SETS = st.one_of(
    st.lists(MARKED, min_size=2, max_size=4).map(lambda dates: f"[{','.join(dates)}]"),
    st.lists(MARKED, min_size=2, max_size=4).map(lambda dates: f"{{{','.join(dates)}}}"),
    MARKED.map("[..{}]".format),
    MARKED.map("[{}..]".format),
    MARKED.map("{{..{}}}".format),
    st.builds("[{}..{}]".format, PLAIN, PLAIN),
    st.builds("{{{}..{}}}".format, PLAIN, PLAIN),
)
ENDS = st.one_of(MARKED, st.sampled_from(["", ".."]))


def extent_or_none(start: str | None, end: str | None) -> Extent | None:
    try:
        return extent(start, end)
    except EdtfError as refused:
        error = refused
    assert error.problem in {"it ends before it starts", "its range runs backwards", "an open start needs an end"}
    return None


@given(st.one_of(st.tuples(ENDS, ENDS), st.tuples(st.one_of(ENDS, SETS), st.none())))
def test_the_four_days_are_always_in_order(fields: tuple[str, str | None]) -> None:
    found = extent_or_none(*fields)
    if found is None:
        return
    start_min, start_max, end_min, end_max = found.days()
    assert PAST <= start_min <= start_max <= end_max <= FUTURE
    assert start_min <= end_min <= end_max
    stored = (found.start_min, found.start_max, found.end_min, found.end_max)
    assert all(kept is None or kept == day for kept, day in zip(stored, found.days(), strict=True))
    assert int(found.flags) < 1 << 16


@given(MARKED, MARKED)
def test_a_span_is_refused_where_it_ends_wholly_before_its_start(first: str, last: str) -> None:
    start, end = extent(first, None).start_min, extent(last, None).end_max
    assert start is not None
    assert end is not None
    assert (extent_or_none(first, last) is None) == (end < start)


@given(st.text(alphabet="0123456789-XY.[]{}~?%/T:Z, \0é", max_size=30))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        found = extent(text, None)
    except EdtfError as refused:
        error = refused
    else:
        assert len(found.days()) == 4
        return
    assert error.problem
    assert error.position is None or 0 <= error.position <= len(text)
