"""Calendar time in parts: days, weeks, months, quarters, years and more, each part with a number.

Numbers grow by one from part to part. Parts of several years are round as they are shown: the decade before 1 CE is 10
to 1 BCE, and the first one after it has nine years, as no year 0 is ever shown.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from frtdesk.base import calendar
from frtdesk.base.calendar import Days
from frtdesk.base.wording import day_words, month_year, names, year_words
from frtdesk.base.words import mark, translate


@dataclass(frozen=True, slots=True)
class Unit:
    """One way to part time. `days`: roughly how long a part is; `months`: of its parts, 0 for days and weeks."""

    code: str
    days: float
    months: int
    _title: str

    @property
    def title(self) -> str:
        return translate("periods", self._title)


YEAR_DAYS = 365.2425

DAY = Unit("day", 1.0, 0, mark("periods", "Day"))
WEEK = Unit("week", 7.0, 0, mark("periods", "Week"))
MONTH = Unit("month", YEAR_DAYS / 12, 1, mark("periods", "Month"))
QUARTER = Unit("quarter", YEAR_DAYS / 4, 3, mark("periods", "Quarter"))
YEAR = Unit("year", YEAR_DAYS, 12, mark("periods", "Year"))
DECADE = Unit("decade", YEAR_DAYS * 10, 120, mark("periods", "Decade"))
CENTURY = Unit("century", YEAR_DAYS * 100, 1_200, mark("periods", "Century"))
MILLENNIUM = Unit("millennium", YEAR_DAYS * 1_000, 12_000, mark("periods", "Millennium"))

UNITS = (DAY, WEEK, MONTH, QUARTER, YEAR, DECADE, CENTURY, MILLENNIUM)
"""The finest first."""

UNIT = {unit.code: unit for unit in UNITS}


def numbers_of(days: Days, unit: Unit) -> Days:
    """The part in which each day lies: int64, any shape."""
    if unit.months == 0:
        return days.copy() if unit is DAY else (days + 3) // 7
    if unit.months <= 12:
        return calendar.civil_months(days) // unit.months
    years, step = calendar.civil_years(days), unit.months // 12
    return np.where(years > 0, years, years - 1) // step


def first_days(numbers: Days, unit: Unit) -> Days:
    """The first day of each part: int64, any shape."""
    if unit.months == 0:
        return numbers.copy() if unit is DAY else numbers * 7 - 3
    if unit.months <= 12:
        return calendar.first_days_of_months(numbers * unit.months)
    step = unit.months // 12
    years = np.where(numbers > 0, numbers * step, np.where(numbers == 0, 1, numbers * step + 1))
    return calendar.first_days_of_months(years * 12)


def number_of(day: int, unit: Unit) -> int:
    """The part in which a day lies."""
    return int(numbers_of(np.array([day], np.int64), unit)[0])


def days_of(number: int, unit: Unit) -> tuple[int, int]:
    """First and last day of a part."""
    first, after = first_days(np.array([number, number + 1], np.int64), unit).tolist()
    return first, after - 1


def fitting(first: int, last: int, most: float, *, finest: Unit = DAY) -> Unit:
    """The finest unit, not finer than `finest`, that parts the days from `first` to `last` into `most` parts or fewer;
    the coarsest of all where none does."""
    for unit in UNITS[UNITS.index(finest) :]:
        if (last - first + 1) / unit.days <= most:
            return unit
    return UNITS[-1]


def period_words(number: int, unit: Unit) -> str:
    """A part as a person says it: 11 June 2020, June 2020, April to June 2020, 2020, 2010 to 2019."""
    first, last = days_of(number, unit)
    if unit is DAY:
        return day_words(first, weekday=True)
    if unit is WEEK:
        return translate("periods", "the week from {day}").format(day=day_words(first))
    if unit is MONTH:
        return month_year(first)
    year, month, _ = calendar.civil(first)
    if unit is QUARTER:
        spoken = names().months
        return translate("periods", "{first} to {last} {year}").format(
            first=spoken[month - 1], last=spoken[month + 1], year=year_words(year)
        )
    if unit is YEAR:
        return year_words(year)
    return translate("periods", "{first} to {last}").format(
        first=year_words(year), last=year_words(calendar.civil(last)[0])
    )


def period_text(number: int, unit: Unit) -> str:
    """A part as the filter's language writes it: 2020-06-11, 2020-06, 2020-04..2020-06, 2020, 2010..2019."""
    first, last = days_of(number, unit)
    if unit is DAY:
        return _written(first, 3)
    if unit in (MONTH, YEAR):
        return _written(first, 2 if unit is MONTH else 1)
    parts = 3 if unit is WEEK else 2 if unit is QUARTER else 1
    return f"{_written(first, parts)}..{_written(last, parts)}"


def _written(day: int, parts: int) -> str:
    """Year, month and day of a day, so many of them, as EDTF writes them."""
    year, month, of_month = calendar.civil(day)
    text = f"{'-' if year < 0 else ''}{abs(year):04}"
    return "".join((text, f"-{month:02}", f"-{of_month:02}")[:parts])
