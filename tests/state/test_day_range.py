"""A marked range of days: its words, what it holds, what is done with it."""

from __future__ import annotations

import numpy as np
import pytest
from desk_stand_ins import opened_workspace
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.model.event import Event
from frtdesk.model.query import parse, to_text
from frtdesk.model.span import span_of
from frtdesk.state.day_range import (
    FIRST,
    LAST,
    DayRange,
    between,
    calendar_length,
    events_in,
    filter_by,
    length_words,
    range_words,
)

EVENTS = [
    Event("a", "On a day", "2020-06-08", kind="corporate"),
    Event("b", "In a year", "2018", kind="advocacy"),
    Event("c", "A span", "2019-03-01", "2021-02-01", kind="regulation"),
    Event("d", "No date", None, kind="context"),
    Event("e", "Still running", "2017-05-01", "..", kind="context"),
]


def days(first: tuple[int, int, int], last: tuple[int, int, int]) -> DayRange:
    return DayRange(calendar.day_of(*first), calendar.day_of(*last))


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        (days((2020, 6, 8), (2020, 6, 8)), "1 day"),
        (days((2020, 6, 8), (2020, 6, 14)), "7 days"),
        (days((2020, 1, 1), (2020, 12, 31)), "366 days (1 year)"),
        (days((2020, 1, 31), (2020, 2, 28)), "29 days (1 month)"),
        (days((2019, 3, 1), (2021, 4, 2)), "764 days (2 years 1 month 2 days)"),
    ],
)
def test_a_length_is_said_in_days_and_by_the_calendar(marked: DayRange, words: str) -> None:
    assert length_words(marked) == words


def test_a_range_is_said_with_its_days() -> None:
    assert range_words(days((2020, 6, 8), (2020, 6, 8))) == "Monday 8 June 2020"
    assert range_words(days((-43, 3, 15), (14, 8, 19))) == "15 March 44 BCE to 19 August 14"


@given(st.integers(FIRST, LAST), st.integers(0, 200_000))
def test_a_length_by_the_calendar_leads_to_the_day_after(first: int, more: int) -> None:
    marked = DayRange(first, min(first + more, LAST))
    years, months, rest = calendar_length(marked)
    assert min(years, months, rest) >= 0
    assert months < 12
    assert rest <= 31
    day = calendar.civil(first)[2]
    begins = calendar.add_months(first, years * 12 + months)
    assert begins <= marked.last + 1
    if day == 1:
        assert begins + rest == marked.last + 1


@given(st.floats(-1e7, 1e7), st.floats(-1e7, 1e7))
def test_what_a_range_says_is_read_back_by_the_filter(one: float, other: float) -> None:
    marked = between(one, other)
    assert span_of(marked.text) == (marked.first, marked.last)


def test_a_range_counts_and_filters_alike() -> None:
    workspace = opened_workspace(EVENTS)
    workspace.set_filter(parse("-kind:corporate during:1999"))
    workspace.set_filter(parse("-kind:corporate"))
    marked = days((2018, 12, 1), (2020, 12, 31))
    counted = events_in(workspace, marked)
    filter_by(workspace, marked)
    assert workspace.index is not None
    assert counted == workspace.index.events == 3
    assert to_text(workspace.view.filter) == "-kind:corporate during:2018-12-01..2020-12-31"
    filter_by(workspace, days((2018, 1, 1), (2018, 2, 1)))
    assert to_text(workspace.view.filter) == "-kind:corporate during:2018-01-01..2018-02-01"
    workspace.step_back()
    workspace.step_back()
    assert np.count_nonzero(workspace.index.kept) == 4
