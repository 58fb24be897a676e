"""What a hand moves comes to rest where a step begins, and every step can be aimed at."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.base.edtf import Precision
from frtdesk.timeline.snapping import LEAST, Step, neighbour, snapped, step_for

day_of = calendar.day_of
days = st.integers(-4_000_000, 4_000_000)
steps = st.sampled_from(Step)


@pytest.mark.parametrize(
    ("per_day", "precision", "step"),
    [
        (20.0, Precision.DAY, Step.DAY),
        (2.0, Precision.DAY, Step.WEEK),
        (0.4, Precision.DAY, Step.MONTH),
        (0.1, Precision.DAY, Step.QUARTER),
        (0.03, Precision.DAY, Step.YEAR),
        (1e-6, Precision.DAY, Step.MILLENNIUM),
        (20.0, Precision.MONTH, Step.MONTH),
        (20.0, Precision.SEASON, Step.QUARTER),
        (20.0, Precision.CENTURY, Step.CENTURY),
        (0.03, Precision.MONTH, Step.YEAR),
    ],
)
def test_the_step_fits_the_zoom_and_the_date(per_day: float, precision: Precision, step: Step) -> None:
    assert step_for(per_day, precision) is step


@given(st.floats(1e-4, 100), st.sampled_from(Precision))
def test_a_step_is_wide_enough_to_be_aimed_at(per_day: float, precision: Precision) -> None:
    step = step_for(per_day, precision)
    assert step is Step.MILLENNIUM or step.days * per_day >= LEAST


@pytest.mark.parametrize(
    ("moment", "step", "there"),
    [
        (day_of(2019, 6, 27) + 0.4, Step.DAY, day_of(2019, 6, 27)),
        (day_of(2019, 6, 27) + 0.6, Step.DAY, day_of(2019, 6, 28)),
        (day_of(2019, 6, 27), Step.WEEK, day_of(2019, 6, 24)),
        (day_of(2019, 6, 28), Step.WEEK, day_of(2019, 7, 1)),
        (day_of(2019, 6, 17), Step.MONTH, day_of(2019, 7, 1)),
        (day_of(2019, 6, 17), Step.QUARTER, day_of(2019, 7, 1)),
        (day_of(2019, 5, 14), Step.QUARTER, day_of(2019, 4, 1)),
        (day_of(2019, 6, 17), Step.YEAR, day_of(2019)),
        (day_of(-42, 6, 17), Step.DECADE, day_of(-39)),  # 40 BCE
        (day_of(-4), Step.CENTURY, day_of(1)),
        (day_of(3), Step.DECADE, day_of(1)),
        (day_of(1960), Step.CENTURY, day_of(2000)),
    ],
)
def test_it_comes_to_rest_on_the_nearest_beginning(moment: float, step: Step, there: int) -> None:
    assert snapped(moment, step) == there


@given(days, st.floats(0, 0.99), steps)
def test_no_beginning_is_nearer(day: int, part: float, step: Step) -> None:
    found = snapped(day + part, step)
    far = abs(found - day - part)
    assert far <= abs(neighbour(found, step, 1) - day - part)
    assert far <= abs(neighbour(found, step, -1) - day - part)
    assert snapped(found, step) == found


def test_round_years_follow_each_other_across_the_turn_of_the_era() -> None:
    years, day = [], day_of(-25)
    for _ in range(6):
        day = neighbour(day, Step.DECADE, 1)
        years.append(calendar.historical_year(calendar.civil(day)[0]))
    assert years == [(20, True), (10, True), (1, False), (10, False), (20, False), (30, False)]


@given(days, steps)
def test_there_and_back_again(day: int, step: Step) -> None:
    before, after = neighbour(day, step, -1), neighbour(day, step, 1)
    assert before < day < after
    assert neighbour(before, step, 1) <= after
    assert neighbour(after, step, -1) >= before
