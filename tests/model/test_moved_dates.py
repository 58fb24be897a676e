"""Moved and resized dates say no more than they said before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError, Precision
from frtdesk.model.bulk_edit import BulkEdit
from frtdesk.model.change_titles import edit_title
from frtdesk.model.event import Checked, Event
from frtdesk.model.moved_dates import coarsest, moved, resized


def dated(start: str | None, end: str | None = None) -> Event:
    return Event("a", "A", start, end)


def both(event: Event) -> tuple[str | None, str | None]:
    return event.start, event.end


@pytest.mark.parametrize(
    ("before", "days", "after"),
    [
        (("2019-05-14", None), 44, ("2019-06-27", None)),
        (("2019-05-14~", None), -14, ("2019-04-30~", None)),
        (("2019-05", None), 20, ("2019-06", None)),
        (("2019-05", None), 12, ("2019-05", None)),
        (("2019-05?", None), -150, ("2018-12?", None)),
        (("2019", None), 300, ("2020", None)),
        (("2019-XX", None), 400, ("2020-XX", None)),
        (("2019-05-XX", None), 31, ("2019-06-XX", None)),
        (("2019-24", None), 90, ("2020-21", None)),
        (("201X~", None), 3650, ("202X~", None)),
        (("20XX", None), -40_000, ("19XX", None)),
        (("Y-12000", None), 730, ("Y-11998", None)),
        (("-0001-12-31", None), 1, ("0000-01-01", None)),
        (("9999", None), 365, ("Y10000", None)),
        (("2019-01-31", "2019-05"), 31, ("2019-02-28", "2019-06")),
        (("2019-05-14", ".."), 1, ("2019-05-15", "..")),
        (("2019-05-14/2019-05-16", None), 20, ("2019-06-03/2019-06-05", None)),
        (("[2019-05-01,2019-06-01]", None), 1, ("[2019-05-02,2019-06-02]", None)),
        (("{2018,2020-05}", None), 365, ("{2019,2021-05}", None)),
        (("2019-05-14T10:30:00+02:00", None), 1, ("2019-05-15T10:30:00+02:00", None)),
        ((None, None), 100, (None, None)),
    ],
)
def test_a_date_moves_in_its_own_unit(
    before: tuple[str | None, str | None], days: int, after: tuple[str | None, str | None]
) -> None:
    assert both(moved(dated(*before), days)) == after


def test_what_cannot_be_moved_so_far_is_said() -> None:
    with pytest.raises(EdtfError):
        moved(dated("9999-12-31"), 1)
    with pytest.raises(EdtfError):
        moved(dated("001X"), -40_000)


@given(
    st.integers(-1_000_000, 2_000_000),
    st.integers(0, 5_000),
    st.integers(-500_000, 500_000),
    st.sampled_from(["", "~"]),
)
def test_a_span_of_days_keeps_its_length_and_comes_back(start: int, length: int, days: int, sign: str) -> None:
    def text(day: int) -> str:
        year, month, of_month = calendar.civil(day)
        return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{of_month:02}{sign}"

    event = dated(text(start), text(start + length))
    found = moved(event, days)
    assert found.extent.start_min == start + days
    assert found.extent.end_max == start + length + days
    assert both(moved(found, -days)) == both(event)


@pytest.mark.parametrize(
    ("before", "edge", "day", "after"),
    [
        (("2019-05-14", None), "end", (2019, 6, 27), ("2019-05-14", "2019-06-27")),
        (("2019-05-14", None), "start", (2019, 5, 1), ("2019-05-01", "2019-05-14")),
        (("2019-05~", "2019-08"), "start", (2019, 3, 17), ("2019-03~", "2019-08")),
        (("2018", "2020"), "end", (2022, 7, 1), ("2018", "2022")),
        (("2019-05-14", ".."), "end", (2019, 6, 27), ("2019-05-14", "2019-06-27")),
        (("2019-22/2019-23", None), "end", (2020, 1, 5), ("2019-22/2019-24", None)),
        ((None, None), "end", (2019, 6, 27), ("2019-06-27", None)),
        (("2019-05-14", "2019-06-27"), "end", (2019, 5, 14), ("2019-05-14", None)),
    ],
)
def test_an_edge_is_said_as_finely_as_before(
    before: tuple[str | None, str | None],
    edge: str,
    day: tuple[int, int, int],
    after: tuple[str | None, str | None],
) -> None:
    assert both(resized(dated(*before), edge, calendar.day_of(*day))) == after


def test_an_end_before_the_start_and_an_edge_of_several_dates_are_refused() -> None:
    with pytest.raises(EdtfError):
        resized(dated("2019-05-14", "2019-06"), "end", calendar.day_of(2018))
    with pytest.raises(EdtfError):
        resized(dated("[2018,2020]"), "end", calendar.day_of(2021))


def test_another_day_is_not_the_one_that_a_page_confirmed() -> None:
    event = Event("a", "A ban", "2019-05-14", checked=Checked(date=True, quotes=True))
    for other in (moved(event, 3), resized(event, "end", calendar.day_of(2019, 6, 27)), BulkEdit(days=3).of(event)):
        assert other.checked == Checked(date=False, quotes=True)
    assert moved(event, 0) is event
    assert moved(Event("a", "A ban", "2019", checked=Checked(date=True)), 3).checked.date
    assert BulkEdit(days=3, date_checked=True).of(event).checked.date
    assert edit_title(event, moved(event, 44)) == "Move A ban to 27 June 2019"


def test_an_event_moves_as_finely_as_its_coarsest_date() -> None:
    assert coarsest(dated("2019-05-14", "2019-06")) is Precision.MONTH
    assert coarsest(dated("2019-05-14", "..")) is Precision.DAY
    assert coarsest(dated("{2018,2020-05}")) is Precision.YEAR
    assert coarsest(dated(None)) is None


@pytest.mark.parametrize(
    ("before", "after", "title"),
    [
        (("2001-06-29", "2001-07"), ("2001-06-29", "2003-09-30"), "Move the end of A ban to 30 September 2003"),
        (("2001-06-29/2001-07", None), ("2001-06-29/2003-09-30", None), "Move the end of A ban to 30 September 2003"),
        (("2001", "2003"), ("2002", "2003"), "Move the beginning of A ban to 2002"),
        (("2019-05-14", None), ("2019-05-14", "2019-06"), "Move the end of A ban to June 2019"),
        (("2001", "2003"), ("2005", "2007"), "Move A ban: 2005 to 2007"),
        (("-0043", None), ("-0043/..", None), "Move A ban: since 44 BCE"),
        (("2001", None), ("-0043", None), "Move A ban to 44 BCE"),
        ((None, None), ("-0043/..", None), "Date A ban: since 44 BCE"),
        ((None, None), ("2019", None), "Date A ban to 2019"),
        (("2019", None), (None, None), "Take the date off A ban"),
    ],
)
def test_another_date_is_named_so_that_it_can_be_read(
    before: tuple[str | None, str | None], after: tuple[str | None, str | None], title: str
) -> None:
    assert edit_title(Event("a", "A ban", *before), Event("a", "A ban", *after)) == title
