"""What a step of a lesson shows: its moment, its range, and what the class may know by then.

Everything here is a function of lesson, step and data alone, so that a step shows the same thing forwards, backwards,
jumped to, and a second time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Columns, Mask, frozen
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.timeline.lane_members import members_of
from frtdesk.timeline.lanes import anchors, extents, horizon, is_undated

NEAREST, WIDEST = 20.0, 3 * 365.25
"""Bounds, in days, of half the range around a step that names none."""

NEIGHBOURS = 2
"""Steps on either side whose distance decides how wide that range is."""

BEYOND = 0.04
"""Of half a range: what is shown of the time after the data; three times as much after the step's own mark."""

AIR = 1.6
"""Times the usual distance to the neighbours that fits into half a range."""


@dataclass(frozen=True, eq=False)
class StepScene:
    """One step in the terms of the data. `event`: its index, -1 where it has none or the data lacks it; `missing`: it
    names an event that is not there; `start`, `stop`: days in view, stop excluded; `known`: events that the class may
    see by now, `members`: events of the lesson, `among`: events in the lanes that the step keeps (None: every event),
    masks over the columns; `selected`: indices of what the step marks besides its own event; `placed`: the step has a
    place in time, False where neither it nor a step near it has a date."""

    number: int
    event: int
    missing: bool
    start: float
    stop: float
    known: Mask
    members: Mask
    among: Mask | None = None
    selected: tuple[int, ...] = ()
    placed: bool = True


def scenes(lesson: Lesson, columns: Columns) -> tuple[StepScene, ...]:
    """All steps of a lesson, in their order."""
    events = [columns.ids.index(step.event) if step.event else None for step in lesson.steps]
    index = np.array([-1 if event is None else event for event in events], np.int32)
    moments = _moments(columns, index)
    all_moments = _moments(columns, np.arange(len(columns), dtype=np.int32))
    members = np.zeros(len(columns), np.bool_)
    members[index[index >= 0]] = True
    covered = float(horizon(columns))
    made: list[StepScene] = []
    reached = -np.inf
    for number, step in enumerate(lesson.steps):
        start, stop = (float(step.shown[0]), step.shown[1] + 1.0) if step.shown else _around(moments, number, covered)
        moment = float(moments[number])
        reached = max(reached, moment if np.isfinite(moment) else stop if step.event is None else reached)
        known = all_moments <= reached
        told = index[: number + 1]
        untold = np.setdiff1d(index[number + 1 :], told)
        known[untold[untold >= 0]] = False
        known[told[told >= 0]] = True
        missing = step.event is not None and index[number] < 0
        own = int(index[number])
        selected = _selected(step, columns, own)
        among = _among(step, columns, [own, *selected]) if step.lanes else None
        placed = step.shown is not None or bool(np.isfinite(_near(moments, number)).any())
        made.append(
            StepScene(number, own, missing, start, stop, frozen(known), frozen(members), among, selected, placed)
        )
    return tuple(made)


def _selected(step: LessonStep, columns: Columns, own: int) -> tuple[int, ...]:
    found = (columns.ids.index(name) for name in dict.fromkeys(step.selection or ()))
    return tuple(event for event in found if event is not None and event != own)


def _among(step: LessonStep, columns: Columns, always: Sequence[int]) -> Mask | None:
    """What stands in the step's lanes, and what it tells and marks wherever that stands."""
    mask = members_of(columns, step.lanes or ())
    if mask is None:
        return None
    mask[[event for event in always if event >= 0]] = True
    return frozen(mask)


def nearest_step(lesson: Lesson, columns: Columns, selected: Sequence[int]) -> int:
    """The step that tells the selected event, else the one nearest to it in time; the first without a selection."""
    if not selected or not lesson.steps:
        return 0
    events = [columns.ids.index(step.event) if step.event else None for step in lesson.steps]
    if selected[-1] in events:
        return events.index(selected[-1])
    moments = _moments(columns, np.array([-1 if event is None else event for event in events], np.int32))
    apart = np.abs(moments - _moments(columns, np.array([selected[-1]], np.int32))[0])
    return int(np.nanargmin(apart)) if np.isfinite(apart).any() else 0


def _moments(columns: Columns, events: NDArray[np.int32]) -> NDArray[np.float64]:
    """Where the marks of some events stand, in days; NaN without a date, and for index -1."""
    found = np.full(len(events), np.nan)
    there = np.flatnonzero(events >= 0)
    there = there[~is_undated(columns)[events[there]]]
    lo, _ = extents(columns, events[there], horizon(columns))
    found[there] = anchors(columns, events[there], lo) / 2
    return found


def _near(moments: NDArray[np.float64], number: int) -> NDArray[np.float64]:
    return moments[max(number - NEIGHBOURS, 0) : number + NEIGHBOURS + 1]


def _around(moments: NDArray[np.float64], number: int, covered: float) -> tuple[float, float]:
    """A range around a step that names none: as wide as its neighbours are far, its moment a little right of the
    middle, since what came before is what the class sees. It ends a little after what the data covers, as nothing
    is to be seen there."""
    near = _near(moments, number)
    near = near[np.isfinite(near)]
    middle = moments[number] if np.isfinite(moments[number]) else (float(near[0]) if len(near) else 0.0)
    apart = np.abs(near - middle)
    apart = apart[apart > 0]
    half = float(np.clip((np.median(apart) if len(apart) else 0.0) * AIR, NEAREST, WIDEST))
    stop = min(middle + half * 0.9, max(covered + half * BEYOND, middle + half * 3 * BEYOND))
    return float(middle - half * 1.1), float(stop)
