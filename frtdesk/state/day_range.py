"""A range of days that a person marked: in words, what it holds, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from frtdesk.base import calendar
from frtdesk.base.wording import day_words
from frtdesk.base.words import translate
from frtdesk.model.facet_values import with_values
from frtdesk.state.workspace import Workspace

FIRST, LAST = calendar.day_of(-9999), calendar.day_of(9999, 12, 31)
"""The days that a date can be written with."""


@dataclass(frozen=True, slots=True)
class DayRange:
    """The civil days from `first` to `last`, both included."""

    first: int
    last: int

    @property
    def days(self) -> int:
        return self.last - self.first + 1

    @property
    def text(self) -> str:
        """As the filter's language writes it: `2020-03-03..2020-06-09`."""
        return f"{_iso(self.first)}..{_iso(self.last)}"


def between(one: float, other: float) -> DayRange:
    """The days that two moments and all between them touch, within the years that a date can be written with."""
    low, high = np.clip(np.floor([min(one, other), max(one, other)]), FIRST, LAST).tolist()
    return DayRange(int(low), int(high))


def range_words(marked: DayRange) -> str:
    """ "3 March 2020 to 9 June 2020"."""
    if marked.days == 1:
        return day_words(marked.first, weekday=True)
    return translate("range", "{first} to {last}").format(first=day_words(marked.first), last=day_words(marked.last))


def length_words(marked: DayRange) -> str:
    """The length in days, and from a month on in whole years, months and days of the calendar too."""
    days = translate("range", "%n day|%n days", marked.days)
    years, months, rest = calendar_length(marked)
    if not years and not months:
        return days
    parts = (
        translate("range", "%n year|%n years", years) if years else "",
        translate("range", "%n month|%n months", months) if months else "",
        translate("range", "%n day|%n days", rest) if rest else "",
    )
    return f"{days} ({' '.join(part for part in parts if part)})"


def calendar_length(marked: DayRange) -> tuple[int, int, int]:
    """Whole years, months and days: 2020-01-31 to 2020-02-29 is one month, as no later day of February is there."""
    year, month, day = calendar.civil(marked.first)
    after = marked.last + 1
    to_year, to_month, _ = calendar.civil(after)
    months = (to_year - year) * 12 + to_month - month
    if _months_on(marked.first, day, months) > after:
        months -= 1
    return months // 12, months % 12, after - _months_on(marked.first, day, months)


def _months_on(first: int, day: int, months: int) -> int:
    """The same day of the month so many months later; the last one where the month is shorter."""
    begins = calendar.add_months(first, months)
    year, month, _ = calendar.civil(begins)
    return begins + min(day, calendar.days_in_month(year, month)) - 1


def events_in(workspace: Workspace, marked: DayRange) -> int:
    """How many of the filtered events the range holds, by the rule of `during:`."""
    index = workspace.index
    if index is None:
        return 0
    columns = index.columns
    touches = (columns.start_min <= marked.last) & (columns.end_max >= marked.first)
    return int(np.count_nonzero(index.kept & ~index.rows.undated & touches))


def zoom_to(workspace: Workspace, marked: DayRange) -> None:
    """Show the range, and nothing else."""
    workspace.look(marked.first, marked.last + 1, remember=True)


def filter_by(workspace: Workspace, marked: DayRange) -> None:
    """Leave what the range holds, of both filters where two are compared: `during:` takes the place of another one."""
    view = workspace.view
    compare = None if view.compare is None else with_values(view.compare, "during", [marked.text])
    wanted = with_values(view.filter, "during", [marked.text])
    workspace.go(replace(view, filter=wanted, compare=compare), remember=True)


def _iso(day: int) -> str:
    """The day in EDTF: years of four digits, with a sign before year 0."""
    year, month, of_month = calendar.civil(day)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{of_month:02}"
