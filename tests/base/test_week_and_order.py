"""Weeks begin where a person wants them to, and dates are in words or in figures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar, date_order, week
from frtdesk.base.wording import date_words, day_words, short_day, when
from frtdesk.timeline.snapping import Step, snapped
from frtdesk.timeline.ticks import _weeks


@pytest.fixture(autouse=True)
def as_usual() -> Iterator[None]:
    yield
    date_order.use_iso(False)
    week.begin_on("monday")


@pytest.mark.parametrize(("name", "weekday"), [("monday", 0), ("saturday", 5), ("sunday", 6)])
def test_the_ruler_begins_weeks_on_the_chosen_day(name: str, weekday: int) -> None:
    week.begin_on(name)
    first, last = calendar.day_of(2020, 6, 1), calendar.day_of(2020, 6, 30)
    starts = _weeks(first, last).tolist()
    assert {calendar.weekday(day) for day in starts} == {weekday}
    assert starts[0] <= first < starts[0] + 7


@given(st.integers(-800_000, 800_000), st.sampled_from(sorted(week.BEGINS)))
def test_a_day_lies_in_its_week(day: int, name: str) -> None:
    week.begin_on(name)
    begin = day - week.days_into(calendar.weekday(day))
    assert begin <= day < begin + 7
    assert week.days_into(calendar.weekday(begin)) == 0
    week.begin_on("monday")


def test_a_dragged_date_comes_to_rest_where_weeks_begin() -> None:
    week.begin_on("sunday")
    assert calendar.weekday(snapped(float(calendar.day_of(2020, 6, 10)), Step.WEEK)) == 6


def test_days_and_months_in_figures() -> None:
    date_order.use_iso(True)
    day = calendar.day_of(2020, 6, 11)
    assert day_words(day) == day_words(day, weekday=True) == short_day(day) == "2020-06-11"
    assert when("2020-06-11", None) == "2020-06-11"
    assert date_words("2020-06") == "2020-06"
    assert when("2020-06~", None) == "around 2020-06"
    assert when("2020-06-08", "2020-06-11") == "2020-06-08 to 2020-06-11"
    assert when("2020-03", "2020-06") == "2020-03 to 2020-06"
    assert when("2020", None) == "2020"


def test_years_that_figures_would_mistake_stay_in_words() -> None:
    date_order.use_iso(True)
    assert date_words("-0043-03-15") == "15 March 44 BCE"
    assert date_words("-0043-03") == "March 44 BCE"


def test_words_come_back() -> None:
    date_order.use_iso(True)
    date_order.use_iso(False)
    assert when("2020-06-08", "2020-06-11") == "8 to 11 June 2020"
