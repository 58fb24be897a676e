"""Civil days: the same calendar as the standard library's where it reaches, and the same rules beyond."""

import time
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar

EPOCH = date(1970, 1, 1).toordinal()
DAYS = st.integers(-365_000_000_000, 365_000_000_000)  # some 1,000,000,000 years each way


def civil_of(days: np.ndarray) -> list[tuple[int, int, int]]:
    return [calendar.civil(day) for day in days.tolist()]


def test_every_week_of_ten_millennia_agrees_with_the_standard_library() -> None:
    for day in range(1 - EPOCH, date.max.toordinal() - EPOCH, 89):
        known = date.fromordinal(day + EPOCH)
        assert calendar.civil(day) == (known.year, known.month, known.day)
        assert calendar.day_of(known.year, known.month, known.day) == day
        assert calendar.weekday(day) == known.weekday()


@given(DAYS)
def test_a_day_and_its_civil_date_are_one_to_one(day: int) -> None:
    year, month, day_of_month = calendar.civil(day)
    assert calendar.day_of(year, month, day_of_month) == day
    assert 1 <= day_of_month <= calendar.days_in_month(year, month)


@given(DAYS)
def test_the_calendar_repeats_after_400_years(day: int) -> None:
    year, month, day_of_month = calendar.civil(day)
    assert calendar.civil(day + 146_097) == (year + 400, month, day_of_month)
    assert calendar.weekday(day + 146_097) == calendar.weekday(day)


@pytest.mark.parametrize(
    ("year", "leap"), [(2000, True), (1900, False), (2020, True), (2019, False), (0, True), (-4, True)]
)
def test_leap_years(year: int, leap: bool) -> None:
    assert calendar.is_leap(year) is leap
    assert calendar.day_of(year + 1) - calendar.day_of(year) == 365 + leap
    assert calendar.days_in_month(year, 2) == 28 + leap


@pytest.mark.parametrize("wrong", [(2019, 2, 29), (2019, 13, 1), (2019, 0, 1), (2019, 4, 31), (2019, 1, 0)])
def test_a_day_that_does_not_exist_is_refused(wrong: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="does not exist"):
        calendar.day_of(*wrong)


def test_the_year_zero_lies_between_1_bce_and_1_ce() -> None:
    assert calendar.day_of(1) - calendar.day_of(0) == 366
    assert [calendar.historical_year(year) for year in (2019, 1, 0, -43)] == [
        (2019, False),
        (1, False),
        (1, True),
        (44, True),
    ]


def test_months_are_added_over_the_ends_of_years() -> None:
    may = calendar.day_of(2019, 5)
    assert calendar.civil(calendar.add_months(may, 8)) == (2020, 1, 1)
    assert calendar.civil(calendar.add_months(may, -5)) == (2018, 12, 1)
    assert calendar.add_months(may, 0) == may


@given(st.lists(DAYS, max_size=50))
def test_many_days_at_once_are_as_one_by_one(days: list[int]) -> None:
    array = np.array(days, np.int64)
    dates = [calendar.civil(day) for day in days]
    assert calendar.civil_years(array).tolist() == [year for year, _, _ in dates]
    assert calendar.civil_months(array).tolist() == [year * 12 + month - 1 for year, month, _ in dates]
    assert calendar.civil_years(array).dtype == np.int64


def test_starts_of_months_lie_inside_and_keep_to_round_months() -> None:
    quarters = calendar.month_starts(calendar.day_of(2019, 2, 1), calendar.day_of(2020, 1, 1), 3)
    assert civil_of(quarters) == [(2019, 4, 1), (2019, 7, 1), (2019, 10, 1), (2020, 1, 1)]
    days = calendar.day_of(2019, 1, 1), calendar.day_of(2019, 2, 28)
    assert civil_of(calendar.month_starts(*days, 1)) == [(2019, 1, 1), (2019, 2, 1)]
    assert len(calendar.month_starts(calendar.day_of(2019, 1, 2), calendar.day_of(2019, 1, 31), 1)) == 0


def test_starts_of_years_are_round_as_they_are_shown() -> None:
    assert civil_of(calendar.year_starts(2001, 2030, 10)) == [(2010, 1, 1), (2020, 1, 1), (2030, 1, 1)]
    centuries = [calendar.historical_year(year) for year, _, _ in civil_of(calendar.year_starts(-250, 250, 100))]
    assert centuries == [(200, True), (100, True), (1, False), (100, False), (200, False)]
    assert [year for year, _, _ in civil_of(calendar.year_starts(-2, 2, 1))] == [-2, -1, 0, 1, 2]


@given(st.integers(-5000, 5000), st.integers(0, 3000), st.sampled_from([1, 2, 5, 10, 20, 50, 100, 1000]))
def test_starts_of_years_ascend_within_their_bounds(first: int, length: int, step: int) -> None:
    starts = calendar.year_starts(first, first + length, step)
    years = calendar.civil_years(starts)
    assert bool((np.diff(starts) > 0).all())
    assert all(first <= year <= first + length for year in years.tolist())
    assert len(years) >= length // step - 1


def test_sentinels_lie_beyond_every_year_that_can_be_written() -> None:
    assert calendar.day_of(-999_999_999) > calendar.DISTANT_PAST
    assert calendar.day_of(999_999_999, 12, 31) < calendar.DISTANT_FUTURE


def test_today_is_what_the_local_clock_shows() -> None:
    before = time.strftime("%Y-%m-%d")
    year, month, day = calendar.civil(calendar.today())
    assert before <= f"{year}-{month:02}-{day:02}" <= time.strftime("%Y-%m-%d")
