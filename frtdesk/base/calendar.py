"""Civil days as plain integers, so that no time zone can shift a date.

A day is counted from 1970-01-01 (day 0) in the proleptic Gregorian calendar. Years are astronomical: year 0 exists
here and is shown as 1 BCE (`historical_year`). Nothing here knows an hour or a zone.

Algorithms: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil, civil_from_days,
weekday_from_days), https://howardhinnant.github.io/date_algorithms.html. Years begin in March there, which puts the
leap day at a year's end; 400 years have 146,097 days; 719,468 days lie between 0000-03-01 and 1970-01-01.
"""

from __future__ import annotations

import time
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.int64]
IntOrDays = TypeVar("IntOrDays", int, Days)

DISTANT_PAST = -(1 << 40)
"""Before every day that can be written: stands for an open or unknown start."""
DISTANT_FUTURE = 1 << 40
"""After every day that can be written: stands for an open or unknown end."""

_DAYS_IN_MONTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31. Raises ValueError for a month outside 1 to 12."""
    if not 1 <= month <= 12:
        raise ValueError(f"month {month} does not exist")
    return 29 if month == 2 and is_leap(year) else _DAYS_IN_MONTH[month]


def day_of(year: int, month: int = 1, day: int = 1) -> int:
    """The day with this civil date. Raises ValueError where there is none."""
    if not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"{year}-{month:02}-{day:02} does not exist")
    return _month_start(year * 12 + month - 1) + day - 1


def civil(day: int) -> tuple[int, int, int]:
    """Astronomical year, month and day of the month."""
    month_index, start = _month_of(day)
    return month_index // 12, month_index % 12 + 1, day - start + 1


def weekday(day: int) -> int:
    """0 for Monday to 6 for Sunday."""
    return (day + 3) % 7


def add_months(first: int, n: int) -> int:
    """The first day of the month that lies `n` months after the month of the day `first`."""
    return _month_start(_month_of(first)[0] + n)


def today() -> int:
    """The civil date that this machine's clock shows now, where it stands."""
    now = time.localtime()
    return day_of(now.tm_year, now.tm_mon, now.tm_mday)


def historical_year(astronomical: int) -> tuple[int, bool]:
    """The year to show, and whether it is BCE: 0 is 1 BCE, -43 is 44 BCE."""
    return (astronomical, False) if astronomical > 0 else (1 - astronomical, True)


def civil_years(days: Days) -> Days:
    """The astronomical year of each day; any shape."""
    return _month_of(days)[0] // 12


def civil_months(days: Days) -> Days:
    """The month of each day, counted from January of year 0 (year * 12 + month - 1); any shape."""
    return _month_of(days)[0]


def first_days_of_months(months: Days) -> Days:
    """The first day of each month, counted as `civil_months` counts them; any shape."""
    return _month_start(months)


def month_starts(first_day: int, last_day: int, step_months: int) -> Days:
    """The first days of every `step_months`-th month that lie in [first_day, last_day], ascending.

    Months are counted from January of year 0, so a step that divides 12 keeps to the same months every year.
    """
    after = _month_of(first_day - 1)[0] + 1  # the first month that begins on first_day or later
    first_index = -(-after // step_months) * step_months
    return _month_start(np.arange(first_index, _month_of(last_day)[0] + 1, step_months, dtype=np.int64))


def year_starts(first_year: int, last_year: int, step: int) -> Days:
    """1 January of the years in [first_year, last_year] that are round as they are shown, ascending.

    Round is a multiple of `step`: 100 BCE is the astronomical year -99. As no year 0 is ever shown, year 1 stands in
    for it where that leaves room (steps above 2).
    """
    last_bce, first_ce = min(last_year, 0), max(first_year, 1)
    bce = 1 - np.arange((1 - last_bce + step - 1) // step, (1 - first_year) // step + 1, dtype=np.int64)[::-1] * step
    ce = np.arange(-(-first_ce // step), last_year // step + 1, dtype=np.int64) * step
    one = [1] if step > 2 and first_year <= 1 <= last_year else []
    return _month_start(np.concatenate([bce, np.array(one, np.int64), ce]) * 12)


def _month_start(month_index: IntOrDays) -> IntOrDays:
    """The first day of a month counted from January of year 0: Hinnant's days_from_civil for the day 1."""
    shifted = month_index - 2  # months since March of year 0
    year, month = shifted // 12, shifted % 12
    return year * 365 + year // 4 - year // 100 + year // 400 + (153 * month + 2) // 5 - 719468


def _month_of(day: IntOrDays) -> tuple[IntOrDays, IntOrDays]:
    """The month of a day, counted from January of year 0, and its first day: Hinnant's civil_from_days."""
    shifted = day + 719468
    era = shifted // 146097
    day_of_era = shifted % 146097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153
    month_index = (era * 400 + year_of_era) * 12 + month + 2
    return month_index, day - (day_of_year - (153 * month + 2) // 5)
