"""An event's dates for formats that know days only, and what of the dates they cannot say."""

from __future__ import annotations

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags, EdtfError, Extent
from frtdesk.base.wording import when
from frtdesk.model.event import Event

_MARKED = DateFlags.START_APPROXIMATE | DateFlags.START_UNCERTAIN | DateFlags.END_APPROXIMATE | DateFlags.END_UNCERTAIN
_SETS = DateFlags.ONE_OF | DateFlags.ALL_OF


def edtf_text(event: Event) -> str:
    """Start and end as one text: 2019-05, 2019-05/2020, 2019-05/.. (still running), 2019-05/ (end not known)."""
    if event.end is None:
        return event.start or ""
    return f"{event.start or ''}/{event.end}" if event.start or event.end else ""


def extent_of(event: Event) -> Extent | None:
    """The four days and their look; None for an event without a day, also where its text is no date."""
    try:
        found = event.extent
    except EdtfError:
        return None
    return found if any(day is not None for day in _days(found)) else None


def days_of(extent: Extent) -> tuple[int, int]:
    """The first and last day of all that the dates may mean; where one side is open, those of the other side."""
    known = [day for day in _days(extent) if day is not None]
    return min(known), max(known)


def _days(extent: Extent) -> tuple[int | None, ...]:
    return extent.start_min, extent.start_max, extent.end_min, extent.end_max


def is_vague(extent: Extent) -> bool:
    """Whether a date is approximate or uncertain."""
    return bool(extent.flags & _MARKED)


def is_open(extent: Extent) -> bool:
    """Whether it begins or ends at no day, or at one that is not known."""
    return None in _days(extent)


def is_coarse(extent: Extent) -> bool:
    """Whether a date that is given is not a day: a month, a year, one of several, or all of several."""
    starts, ends = (extent.start_min, extent.start_max), (extent.end_min, extent.end_max)
    return bool(extent.flags & _SETS) or any(None not in pair and pair[0] != pair[1] for pair in (starts, ends))


def is_timed(extent: Extent) -> bool:
    """Whether a time of day was written."""
    return bool(extent.flags & DateFlags.TIMED)


def is_exact(extent: Extent) -> bool:
    """Whether days alone say all: a day, or from one day to another."""
    return not (is_vague(extent) or is_open(extent) or is_coarse(extent))


def date_words(event: Event) -> str:
    """The event's dates as a person reads them."""
    return when(event.start, event.end, confirmed=event.checked.date)


def iso_day(day: int) -> str:
    """2020-06-11; astronomical years of four digits at least, with a sign before year 0."""
    year, month, day_of_month = calendar.civil(day)
    return f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day_of_month:02}"
