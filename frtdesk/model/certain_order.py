"""Which of two events came first, where their dates leave no doubt: what a question may rest on.

An event lies before another if its latest day is before the other's earliest. Dates that are written as approximate or
uncertain, and days that no page was found to state, are taken more loosely than they are written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.edtf import DateFlags, EdtfError
from frtdesk.model.event import Event

UNCONFIRMED = 31
"""Days by which a day that was not confirmed may be wrong: it is known to the month."""

DOUBTFUL = 366
"""Days by which an approximate or uncertain date may be wrong."""

_DOUBTS = DateFlags.START_APPROXIMATE | DateFlags.START_UNCERTAIN | DateFlags.END_APPROXIMATE | DateFlags.END_UNCERTAIN


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with the first and the last day on which it may have been, doubts included."""

    event: Event
    first: int
    last: int


def dated(event: Event) -> Dated | None:
    """The event with its days; None where it has no date, or one that is none."""
    try:
        found = event.extent
    except EdtfError:
        return None
    if found.flags & DateFlags.UNDATED:
        return None
    first, _, _, last = found.days()
    slack = 0
    if found.flags & _DOUBTS:
        slack = DOUBTFUL
    elif found.flags & DateFlags.DAY_PRECISION and not event.checked.date:
        slack = UNCONFIRMED
    return Dated(
        event,
        first if first <= DISTANT_PAST else first - slack,
        last if last >= DISTANT_FUTURE else last + slack,
    )


def in_time(events: Iterable[Event]) -> list[Dated]:
    """Those with a date, by their first day, then by id."""
    found = [made for event in events if (made := dated(event)) is not None]
    return sorted(found, key=lambda one: (one.first, one.last, one.event.id))


def gap(before: Dated, after: Dated) -> int:
    """Days that certainly lie between the two; 0 or less where the dates leave it open which came first."""
    return after.first - before.last
