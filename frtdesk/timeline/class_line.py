"""The class's timeline: one line of time with marks heaped on it, what is not told yet as dotted places.

Simpler than the analyst's canvas on purpose: it is read from the back of a room.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.timeline.class_axis import named
from frtdesk.timeline.lanes import anchors, extents, horizon, is_undated
from frtdesk.timeline.looks import looks
from frtdesk.timeline.measure import Measure
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.ticks import Axis, axis
from frtdesk.timeline.timescale import TimeScale

MOST = 400
"""Marks at most: members of the lesson first, then the most important."""

AXIS_GAP = 0.45
"""Of the room between two marks: what labels of the axis keep between them."""

INSET = 0.65
"""Of the room between two marks: left free at both ends of the line, so that no mark stands out over it."""

RING = (1.4, 0.95)
"""The step's own mark wears a ring: on the first level nothing stands within so many times the usual room of it, on the
second within so many."""


@dataclass(frozen=True, eq=False)
class ClassLine:
    """What is drawn: for each mark its `event`, `x` and `level` (0 stands on the line), `kind`, `look` (frame.Look),
    whether it is `hidden` still, a `member` of the lesson, and `marked` by the step; `over`: counts of
    those that found no level, at `over_x`. `here`: position of the step's own mark, -1 without one; `extent`: pixels
    over which its date stretches; `levels`: how many marks
    may be heaped; `covered`: up to where the data goes, at most the width."""

    scale: TimeScale
    axis: Axis
    event: NDArray[np.int32]
    x: Pixels
    level: NDArray[np.int16]
    kind: NDArray[np.uint8]
    look: NDArray[np.uint8]
    hidden: Mask
    member: Mask
    marked: Mask
    over: Days
    over_x: Pixels
    here: int
    extent: tuple[float, float] | None
    levels: int
    covered: float


def build_line(
    columns: Columns,
    shown: tuple[float, float],
    known: Mask,
    members: Mask,
    step: int,
    size: tuple[float, float, float],
    measure: Measure,
    among: Mask | None = None,
    marked: Sequence[int] = (),
    most: int = MOST,
) -> ClassLine:
    """The line over the days `shown`. `known`, `members`: masks over the columns; `step`: index of the event that is
    being told, or -1. `size`: width in pixels, room between two marks, and how many levels there is height for.
    `among`: no other events than these; `marked`: indices of events that the step points at; `most`: marks at most."""
    width, pitch, levels = size[0], size[1], max(int(size[2]), 1)
    inset = min(pitch * INSET, width / 8)
    scale = _inset_scale(shown, width, inset)
    there = ~is_undated(columns) if among is None else ~is_undated(columns) & among
    dated = np.flatnonzero(there).astype(np.int32)
    lo, hi = extents(columns, dated, horizon(columns))
    at = anchors(columns, dated, lo) / 2
    within = (at >= shown[0]) & (at < shown[1]) | (dated == step)
    event, at = dated[within], at[within]
    rank = np.lexsort((event, -columns.importance[event].astype(np.int16), ~members[event], event != step))
    chosen = np.sort(rank[:most])
    event, x = event[chosen], np.clip(scale.x(at[chosen]), inset, width - inset)
    order = np.lexsort((event, x))
    event, x = event[order], x[order].astype(np.float64)
    first = np.flatnonzero(event == step)
    level = _heap(x, pitch, int(first[0]) if len(first) else -1)
    fits = level < levels
    over_x, over = _counted(x[~fits], pitch, width)
    event, x, level = event[fits], x[fits], level[fits]
    here = np.flatnonzero(event == step)
    extent = None
    if len(here):
        mine = int(np.flatnonzero(dated == step)[0])
        if hi[mine] - lo[mine] > 1:
            extent = scale.x_of(float(lo[mine])), scale.x_of(float(hi[mine]))
    return ClassLine(
        scale,
        named(axis(scale, measure, pitch * AXIS_GAP), scale, measure, pitch * AXIS_GAP),
        event=frozen(event),
        x=frozen(x),
        level=frozen(level),
        kind=frozen(columns.kind[event]),
        look=frozen(looks(columns, event, frozenset())),
        hidden=frozen(~known[event]),
        member=frozen(members[event]),
        marked=frozen(np.isin(event, marked)),
        over=over,
        over_x=over_x,
        here=int(here[0]) if len(here) else -1,
        extent=extent,
        levels=levels,
        covered=min(scale.x_of(float(horizon(columns))), width),
    )


def _inset_scale(shown: tuple[float, float], width: float, inset: float) -> TimeScale:
    """The days `shown` between two insets of a line."""
    air = (shown[1] - shown[0]) * inset / (width - 2 * inset)
    return TimeScale.over(shown[0] - air, shown[1] + air, width)


def _heap(x: Pixels, pitch: float, first: int) -> NDArray[np.int16]:
    """The lowest level at which each mark touches none before it; the mark `first` always stands on the line. `x` is
    sorted."""
    level = np.zeros(len(x), np.int16)
    reserved = float(x[first]) if first >= 0 else -np.inf
    ends: list[float] = []
    places: list[float] = x.tolist()
    for i, place in enumerate(places):
        if i == first:
            continue
        blocked = sum(abs(place - reserved) < pitch * wide for wide in RING)
        while len(ends) < blocked:
            ends.append(-np.inf)
        free = next((n for n, end in enumerate(ends) if n >= blocked and end + pitch <= place), len(ends))
        while len(ends) <= free:
            ends.append(-np.inf)
        ends[free] = place
        level[i] = free
    return level


def _counted(x: Pixels, pitch: float, width: float) -> tuple[Pixels, Days]:
    """Where marks found no level, and how many: one number for each stretch of `pitch` times three."""
    if not len(x):
        return np.zeros(0), np.zeros(0, np.int64)
    places, counts = np.unique(np.floor(x / (pitch * 3)).astype(np.int64), return_counts=True)
    return np.minimum((places + 0.5) * (pitch * 3), width), counts
