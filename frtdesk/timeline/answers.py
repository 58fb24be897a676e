"""What an event answers and what answered it, one step or all the way, and how many days lie between events.

From the selected event one way only: what it answers, what that answers in turn, and so on; and the same forwards. An
event that was met is not entered again, so that a circle ends.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.model.columns import Columns, Days, Mask
from frtdesk.model.relations import Relations

LOOSE = ("follows", "cites", "part_of")
"""Relations that say less than that one event answers or changes the other."""

MOST = 300
"""Events of a chain in each direction; a longer one is cut, and says so."""

Interval = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Step:
    """One event of a chain. `parent`: position of the step before in its list, -1 for the selected event; `depth`: 0
    next to it; `kind`: index into `Relations.names`; `between`: days from the step before, lowest and highest possible,
    negative is earlier, None where a date is missing or open; `away`: the same from the selected event."""

    event: int
    parent: int
    depth: int
    kind: int
    between: Interval | None
    away: Interval | None


@dataclass(frozen=True)
class Chain:
    """`answers`: what `event` answers; `answered_by`: what answered it. Each step stands below the one that it belongs
    to, siblings in order of time. `cut`: there is more than is listed."""

    event: int
    answers: tuple[Step, ...]
    answered_by: tuple[Step, ...]
    cut: bool = False


def days_known(columns: Columns, events: NDArray[Any]) -> Mask:
    """True for each event that begins on known days: dated, and without an open or unknown start."""
    dated = (columns.flags[events] & int(DateFlags.UNDATED)) == 0
    bounded = (columns.start_min[events] > calendar.DISTANT_PAST) & (
        columns.start_max[events] < calendar.DISTANT_FUTURE
    )
    return dated & bounded


def days_apart(columns: Columns, first: NDArray[Any], second: NDArray[Any]) -> tuple[Days, Days]:
    """Days from the start of each first event to that of its second: lowest and highest possible, int64. Meaningful
    where both `days_known`."""
    low = columns.start_min[second] - columns.start_max[first]
    high = columns.start_max[second] - columns.start_min[first]
    return low, high


def between(columns: Columns, first: int, second: int) -> Interval | None:
    """The same for one pair; None where a date is missing or open."""
    if not days_known(columns, np.array([first, second])).all():
        return None
    low, high = days_apart(columns, np.array([first]), np.array([second]))
    return int(low[0]), int(high[0])


def chain(columns: Columns, relations: Relations, event: int, *, deep: bool = False, loose: bool = True) -> Chain:
    """What `event` answers and what answered it. `deep`: all the way; `loose`: by every relation, not only by those
    that answer or change."""
    allowed = np.ones(len(relations.names), np.bool_)
    if not loose:
        allowed[[relations.names.index(code) for code in LOOSE]] = False
    walks = [_walk(columns, relations, event, forwards, deep, allowed) for forwards in (False, True)]
    return Chain(event, walks[0][0], walks[1][0], walks[0][1] or walks[1][1])


def _walk(
    columns: Columns, relations: Relations, event: int, forwards: bool, deep: bool, allowed: Mask
) -> tuple[tuple[Step, ...], bool]:
    """Depth first, so that each step stands below its parent; the nearest way to an event is the one that is shown."""
    depths = _depths(relations, event, forwards, deep, allowed)
    steps: list[Step] = []
    seen = {event}
    waiting = list(_nexts(columns, relations, event, forwards, allowed))[::-1]
    pending = [(found, kind, -1, 0) for found, kind in waiting]
    while pending and len(steps) < MOST:
        found, kind, parent, depth = pending.pop()
        if found in seen or depths.get(found) != depth:
            continue
        seen.add(found)
        before = event if parent < 0 else steps[parent].event
        steps.append(Step(found, parent, depth, kind, between(columns, before, found), between(columns, event, found)))
        if deep:
            here = len(steps) - 1
            nexts = list(_nexts(columns, relations, found, forwards, allowed))[::-1]
            pending += [(further, its, here, depth + 1) for further, its in nexts]
    return tuple(steps), len(steps) < len(depths)


def _depths(relations: Relations, event: int, forwards: bool, deep: bool, allowed: Mask) -> dict[int, int]:
    """How many steps away each event is that can be reached: breadth first, a level at a time; a little more than MOST
    of them are enough to know that there are more."""
    found: dict[int, int] = {}
    level, depth = [event], 0
    while level and len(found) <= 4 * MOST:
        reached = np.unique(np.concatenate([_ends(relations, at, forwards, allowed)[0] for at in level]))
        level = [at for at in reached.tolist() if at not in found and at != event]
        found.update(dict.fromkeys(level, depth))
        depth += 1
        if not deep:
            break
    return found


def _ends(
    relations: Relations, event: int, forwards: bool, allowed: Mask
) -> tuple[NDArray[np.int32], NDArray[np.uint8]]:
    """The other ends of an event's relations one way, and their kinds."""
    at = relations.pointing_at(event) if forwards else relations.held_by(event)
    at = at[allowed[np.minimum(relations.kind[at], len(allowed) - 1)]]
    return (relations.holder if forwards else relations.target)[at], relations.kind[at]


def _nexts(
    columns: Columns, relations: Relations, event: int, forwards: bool, allowed: Mask
) -> Iterable[tuple[int, int]]:
    """The same in order of time: events with dates first, then by their place in the columns."""
    ends, kinds = _ends(relations, event, forwards, allowed)
    order = np.argsort(ends, kind="stable")[:MOST]
    return zip(ends[order].tolist(), kinds[order].tolist(), strict=True)
