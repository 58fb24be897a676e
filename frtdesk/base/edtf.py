"""An event's dates: from the two texts that it holds to the four civil days that are stored, drawn and filtered.

`start` and `end` are EDTF (`frtdesk.base.edtf_date`). `end` None is a moment, `..` still running, empty text ended
but unknown; `start` may be `..` (open) or empty (unknown) too, and may be a span `a/b` where `end` is None.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntFlag
from functools import lru_cache

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.edtf_date import Choice, Date, EdtfError, Precision, checked_text, parse
from frtdesk.base.words import translate

__all__ = ["Bound", "Choice", "Date", "DateFlags", "EdtfError", "Extent", "Precision", "ends", "extent", "parse"]


class Bound(Enum):
    """A start or end without a date: without limit (`..`), or there but not recorded (empty text)."""

    OPEN = ".."
    UNKNOWN = ""


class DateFlags(IntFlag):
    """What the four days do not say; fits uint16. A moment carries the marks of its date at start and end alike."""

    NONE = 0
    UNDATED = 1
    SPAN = 2
    START_APPROXIMATE = 4
    START_UNCERTAIN = 8
    END_APPROXIMATE = 16
    END_UNCERTAIN = 32
    START_OPEN = 64
    START_UNKNOWN = 128
    END_OPEN = 256
    END_UNKNOWN = 512
    ONE_OF = 1024
    """A moment at one of several dates, or somewhere between two."""
    ALL_OF = 2048
    """At each of several dates; a SPAN as well, from its earliest date to its latest."""
    TIMED = 4096
    """A time of day was written; it is kept in the text and otherwise ignored."""
    DAY_PRECISION = 8192
    """The start (of a moment, its date) is given to the day."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Earliest and latest start, earliest and latest end, as civil days; None where open or unknown.

    A moment on one of the days a to b has start_min = end_min = a and start_max = end_max = b.
    """

    start_min: int | None
    start_max: int | None
    end_min: int | None
    end_max: int | None
    flags: DateFlags

    def days(self) -> tuple[int, int, int, int]:
        """The four days with sentinels for None, so that every event compares: minima never above their maxima.

        Open start: both start days DISTANT_PAST. Unknown start: from DISTANT_PAST to the earliest end. Open end: both
        end days DISTANT_FUTURE. Unknown end: from the latest start to DISTANT_FUTURE. A set that is open on one side
        reaches the sentinel there. An undated event: DISTANT_FUTURE four times, so that it sorts last.
        """
        flags = int(self.flags)
        if flags & _UNDATED:
            return DISTANT_FUTURE, DISTANT_FUTURE, DISTANT_FUTURE, DISTANT_FUTURE
        start_min = DISTANT_PAST if self.start_min is None else self.start_min
        end_max = DISTANT_FUTURE if self.end_max is None else self.end_max
        start_max, end_min = self.start_max, self.end_min
        if start_max is None and not flags & _START_UNKNOWN:
            start_max = DISTANT_PAST if flags & _START_OPEN else DISTANT_FUTURE
        if end_min is None and not flags & _END_UNKNOWN:
            end_min = DISTANT_FUTURE if flags & _END_OPEN else DISTANT_PAST
        if start_max is None:
            start_max = end_max if end_min is None else end_min
        return start_min, start_max, start_max if end_min is None else end_min, end_max


# IntFlag costs about a microsecond an operation; sums of plain integers are made into flags once.
_UNDATED, _SPAN = int(DateFlags.UNDATED), int(DateFlags.SPAN)
_START_APPROXIMATE, _START_UNCERTAIN = int(DateFlags.START_APPROXIMATE), int(DateFlags.START_UNCERTAIN)
_END_APPROXIMATE, _END_UNCERTAIN = int(DateFlags.END_APPROXIMATE), int(DateFlags.END_UNCERTAIN)
_START_OPEN, _START_UNKNOWN = int(DateFlags.START_OPEN), int(DateFlags.START_UNKNOWN)
_END_OPEN, _END_UNKNOWN = int(DateFlags.END_OPEN), int(DateFlags.END_UNKNOWN)
_TIMED, _DAY_PRECISION = int(DateFlags.TIMED), int(DateFlags.DAY_PRECISION)


def extent(start: str | None, end: str | None) -> Extent:
    """The four days and the flags of an event's two fields. Raises EdtfError, also for an end before the start."""
    for text in (start, end):
        if text is not None:
            checked_text(text)  # what is kept below is text, and short
    return _extent(start, end)


@lru_cache(maxsize=1_024)
def _extent(start: str | None, end: str | None) -> Extent:
    """A date is asked about several times while its event is read, checked and written."""
    first, last = ends(start, end)
    if last is None:
        return _undated(0) if isinstance(first, Bound) else _moment(first)
    if first is Bound.UNKNOWN and last is Bound.UNKNOWN:
        return _undated(_SPAN | _START_UNKNOWN | _END_UNKNOWN)
    return _span(first, last)


def ends(start: str | None, end: str | None) -> tuple[Date | Bound, Date | Bound | None]:
    """An event's two fields, parsed: start, and end or None for a moment. (UNKNOWN, None) is undated.

    Raises EdtfError for text that is no date, and for an end that lies wholly before the start.
    """
    start = "" if start is None else checked_text(start)
    end = end if end is None else checked_text(end)
    if "/" in start and end is None:
        start, end = _halves(start)
    if end is None:
        if start == "..":
            raise EdtfError(start, translate("dates", "an open start needs an end"), 0)
        return (parse(start) if start else Bound.UNKNOWN), None
    first, last = _end(start), _end(end)
    if isinstance(first, Date) and isinstance(last, Date) and _before(last.latest, first.earliest):
        raise EdtfError(f"{start}/{end}", translate("dates", "it ends before it starts"), len(start) + 1)
    return first, last


def _halves(text: str) -> tuple[str, str]:
    halves = text.split("/")
    if len(halves) > 2:
        problem = translate("dates", "a span has one stroke, between its start and its end")
        raise EdtfError(text, problem, len(halves[0]) + len(halves[1]) + 1)
    if text == "/":
        raise EdtfError(text, translate("dates", "a date is missing"), 0)
    return halves[0], halves[1]


def _end(text: str) -> Date | Bound:
    """One end of a span."""
    if text in ("", ".."):
        return Bound(text)
    if text[0] in "[{" or "/" in text:
        raise EdtfError(text, translate("dates", "a set or span stands alone, it cannot begin or end another"), 0)
    return parse(text)


def _before(day: int | None, other: int | None) -> bool:
    return day is not None and other is not None and day < other


def _undated(flags: int) -> Extent:
    return Extent(None, None, None, None, DateFlags(_UNDATED | flags))


def _moment(date: Date) -> Extent:
    flags = _marks(date, _START_APPROXIMATE | _END_APPROXIMATE, _START_UNCERTAIN | _END_UNCERTAIN)
    if date.choice is Choice.ALL_OF:
        return _all_of(date, flags)
    if date.choice is Choice.ONE_OF:
        flags |= DateFlags.ONE_OF
    elif date.precision == 0:
        flags |= _DAY_PRECISION
    return Extent(date.earliest, date.latest, date.earliest, date.latest, DateFlags(flags))


def _all_of(date: Date, flags: int) -> Extent:
    """From the first of all dates to the last: the first begins no later than the earliest of their last days."""
    days = [(d.earliest, d.latest) for d in date.dates() if d.earliest is not None and d.latest is not None]
    start_max = None if date.earliest is None else min(latest for _, latest in days)
    end_min = None if date.latest is None else max(earliest for earliest, _ in days)
    flags |= int(DateFlags.ALL_OF) | _SPAN
    flags |= _START_OPEN * (start_max is None) | _END_OPEN * (end_min is None) | _DAY_PRECISION * (date.precision == 0)
    return Extent(date.earliest, start_max, end_min, date.latest, DateFlags(flags))


def _span(first: Date | Bound, last: Date | Bound) -> Extent:
    flags = _SPAN
    start_min = start_max = end_min = end_max = None
    if isinstance(first, Date):
        start_min, start_max = first.earliest, first.latest
        flags |= _marks(first, _START_APPROXIMATE, _START_UNCERTAIN) | _DAY_PRECISION * (first.precision == 0)
    else:
        flags |= _START_OPEN if first is Bound.OPEN else _START_UNKNOWN
    if isinstance(last, Date):
        end_min, end_max = last.earliest, last.latest
        flags |= _marks(last, _END_APPROXIMATE, _END_UNCERTAIN)
    else:
        flags |= _END_OPEN if last is Bound.OPEN else _END_UNKNOWN
    # 2019-05/2019-05-03 cannot start after the 3rd; 2019-05-03/2019-05 cannot end before it.
    if start_max is not None and end_max is not None and start_max > end_max:
        start_max = end_max
    if end_min is not None and start_min is not None and end_min < start_min:
        end_min = start_min
    return Extent(start_min, start_max, end_min, end_max, DateFlags(flags))


def _marks(date: Date, approximate: int, uncertain: int) -> int:
    return approximate * date.approximate | uncertain * date.uncertain | _TIMED * date.timed
