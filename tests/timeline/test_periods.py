"""Parts of time: without gaps or overlaps, round as they are shown, and as the filter's language writes them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.model.span import span_of
from frtdesk.timeline.periods import (
    CENTURY,
    DAY,
    DECADE,
    MONTH,
    QUARTER,
    UNITS,
    WEEK,
    YEAR,
    Unit,
    days_of,
    first_days,
    fitting,
    number_of,
    numbers_of,
    period_text,
    period_words,
)

days = st.integers(calendar.day_of(-9999), calendar.day_of(9999, 12, 31))
units = st.sampled_from(UNITS)


@given(days, units)
def test_each_day_lies_in_its_part_and_in_no_other(day: int, unit: Unit) -> None:
    number = number_of(day, unit)
    first, last = days_of(number, unit)
    assert first <= day <= last
    assert number_of(first, unit) == number_of(last, unit) == number
    assert number_of(last + 1, unit) == number + 1


@given(st.integers(-500, 500), units)
def test_parts_follow_each_other_without_a_gap(number: int, unit: Unit) -> None:
    some = np.arange(number, number + 5, dtype=np.int64)
    first = first_days(some, unit)
    assert (np.diff(first) > 0).all()
    assert numbers_of(first, unit).tolist() == some.tolist()


@given(days, units)
def test_the_filter_reads_a_part_as_exactly_its_days(day: int, unit: Unit) -> None:
    number = number_of(day, unit)
    first, last = days_of(number, unit)
    if calendar.day_of(-9999) <= first and last <= calendar.day_of(9999, 12, 31):
        assert span_of(period_text(number, unit)) == (first, last)


@pytest.mark.parametrize(
    ("unit", "date", "text", "words"),
    [
        (DAY, (2020, 6, 11), "2020-06-11", "Thursday 11 June 2020"),
        (WEEK, (2020, 6, 11), "2020-06-08..2020-06-14", "the week from 8 June 2020"),
        (MONTH, (2020, 6, 11), "2020-06", "June 2020"),
        (QUARTER, (2020, 6, 11), "2020-04..2020-06", "April to June 2020"),
        (YEAR, (2020, 6, 11), "2020", "2020"),
        (DECADE, (2020, 6, 11), "2020..2029", "2020 to 2029"),
        (CENTURY, (-43, 3, 15), "-0099..0000", "100 BCE to 1 BCE"),
        (DECADE, (3, 1, 1), "0001..0009", "1 to 9"),
        (YEAR, (0, 1, 1), "0000", "1 BCE"),
    ],
)
def test_parts_in_text_and_words(unit: Unit, date: tuple[int, int, int], text: str, words: str) -> None:
    number = number_of(calendar.day_of(*date), unit)
    assert period_text(number, unit) == text
    assert period_words(number, unit) == words


def test_the_finest_unit_that_fits_is_chosen() -> None:
    first, last = calendar.day_of(1998), calendar.day_of(2026, 6, 30)
    assert fitting(first, last, 130) is QUARTER
    assert fitting(first, last, 400) is MONTH
    assert fitting(first, last, 400, finest=YEAR) is YEAR
    assert fitting(first, first, 1) is DAY
    assert fitting(calendar.day_of(-9999), calendar.day_of(9999), 5).code == "millennium"
