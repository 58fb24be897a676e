"""Where a date comes to rest when a hand moves it: on a day, or on the beginning of a week, month or longer time.

The closer one looks, the finer the step, so that each is some pixels wide.
"""

from __future__ import annotations

from enum import Enum
from typing import Literal

from frtdesk.base import calendar, week
from frtdesk.base.edtf import Precision
from frtdesk.model.moved_dates import MONTH

LEAST = 6.0
"""Pixels that a step is wide at least."""

WEEK = 7

YEAR = 12


class Step(Enum):
    """The days, or else the months, from one place to rest to the next."""

    DAY = (1, 0)
    WEEK = (WEEK, 0)
    MONTH = (0, 1)
    QUARTER = (0, 3)
    YEAR = (0, 12)
    DECADE = (0, 120)
    CENTURY = (0, 1_200)
    MILLENNIUM = (0, 12_000)

    @property
    def days(self) -> float:
        """How long it is, roughly."""
        days, months = self.value
        return days + months * MONTH


_OF_PRECISION = {
    Precision.DAY: Step.DAY,
    Precision.MONTH: Step.MONTH,
    Precision.SEASON: Step.QUARTER,
    Precision.YEAR: Step.YEAR,
    Precision.DECADE: Step.DECADE,
    Precision.CENTURY: Step.CENTURY,
    Precision.MILLENNIUM: Step.MILLENNIUM,
}


def step_for(per_day: float, precision: Precision) -> Step:
    """The finest step that can be aimed at where a day is `per_day` pixels wide, and that a date so fine can take."""
    finest = _OF_PRECISION[precision]
    wide = (step for step in Step if step.days * per_day >= LEAST and step.days >= finest.days)
    return next(wide, Step.MILLENNIUM)


def snapped(moment: float, step: Step) -> int:
    """The day nearest to a moment (in days) on which a step begins."""
    day = round(moment)
    before = _begin(day, step)
    after = neighbour(before, step, 1)
    return before if moment - before <= after - moment else after


def neighbour(day: int, step: Step, way: Literal[-1, 1]) -> int:
    """The next day after a day, or the last before it, on which a step begins."""
    begin = _begin(day, step)
    if way < 0:
        return begin if begin < day else _begin(day - 1, step)
    days, months = step.value
    if days:
        return begin + days
    if months > YEAR:
        return calendar.day_of(_round_after(calendar.civil(begin)[0], months // YEAR))
    return calendar.add_months(begin, months)


def _begin(day: int, step: Step) -> int:
    """The beginning of the step that a day lies in: of a week the day on which weeks begin, of years 1 January, of
    decades and more that of a year that is round as it is shown."""
    days, months = step.value
    if days:
        return day - (week.days_into(calendar.weekday(day)) if days == WEEK else 0)
    year, month, _ = calendar.civil(day)
    if months > YEAR:
        return calendar.day_of(_round_before(year, months // YEAR))
    return calendar.add_months(day, -((year * 12 + month - 1) % months))


def _round_before(year: int, step: int) -> int:
    """The last round year up to an astronomical one: 100 BCE is -99, and year 1 stands in for the year 0 that is never
    shown."""
    if year > 0:
        return max(year - year % step, 1)
    return 1 - -(-(1 - year) // step) * step


def _round_after(year: int, step: int) -> int:
    """The round year after a round one."""
    return step if year == 1 else year + step
