"""What the columns say of a date in words is what the text itself says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.edtf import EdtfError
from frtdesk.base.wording import when
from frtdesk.model.assemble import columns_of
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.event import Checked, Event


def words(start: str | None, end: str | None, confirmed: bool = True) -> str:
    return dates_in_words(columns_of([Event("a", "A", start, end, checked=Checked(date=confirmed))]), 0)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2019-05-14", None),
        ("2019-05", None),
        ("2019", None),
        ("2019-22", None),
        ("2019-24", None),
        ("201X", None),
        ("19XX", None),
        ("-0043-03", None),
        ("Y12345", None),
        ("2019-05~", None),
        ("2019?", None),
        ("2019-05-14%", None),
        ("[2019-03..2019-07]", None),
        ("[2019-03-05..2019-07-10]", None),
        ("[2018..2020]", None),
        ("[..2019-07]", None),
        ("2019-03-01", "2019-09-30"),
        ("2019-03", "2019-09"),
        ("2019", ".."),
        ("2019-08-01", ""),
        ("..", "2019"),
        ("", "2019~"),
        ("2001~", "2010?"),
        (None, None),
    ],
)
@pytest.mark.parametrize("confirmed", [True, False])
def test_it_reads_as_the_text_does(start: str | None, end: str | None, confirmed: bool) -> None:
    assert words(start, end, confirmed) == when(start, end, confirmed=confirmed)


def test_several_dates_read_as_the_span_that_holds_them() -> None:
    assert words("{2019-05-01,2020-01-07}", None) == "several dates, 1 May 2019 to 7 January 2020"


def test_a_start_that_its_end_cuts_short_keeps_its_unit() -> None:
    assert words("2019-05", "2019-05-03") == when("2019-05", "2019-05-03")


years = st.integers(-3000, 9998).map(lambda year: f"{year:05}" if year < 0 else f"{year:04}").filter(
    lambda year: year != "-0000"
)  # fmt: skip
plain = st.one_of(
    years,
    st.builds("{}-{:02}".format, years, st.integers(1, 12)),
    st.builds("{}-{:02}-{:02}".format, years, st.integers(1, 12), st.integers(1, 28)),
    st.builds("{}-{:02}".format, years, st.integers(21, 24)),
)
marked = st.builds(str.__add__, plain, st.sampled_from(["", "~", "?", "%"]))


@given(marked, st.none() | st.sampled_from(["", ".."]) | marked)
def test_any_date_and_open_span_reads_as_its_text(start: str, end: str | None) -> None:
    try:
        event = Event("a", "A", start, end, checked=Checked(date=True))
        columns = columns_of([event])
    except EdtfError:
        return
    first, last = int(columns.start_max[0]), int(columns.end_min[0])
    if end not in (None, "", "..") and first >= last:
        return  # ends that overlap cut each other, and their units with them
    assert dates_in_words(columns, 0) == when(start, end)
