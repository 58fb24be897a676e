"""What answers what: curves from the selected event to its neighbours.

A curve runs in the gutter between two lanes, in the line of a lane's title, where no event stands; what it says (the
relation and the days between) stands there too, where there is room. Labels lie above it on ground of their own, so
that no line crosses a text.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

import numpy as np

from frtdesk.timeline.gutters import Gutters
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.lanes import anchors, extents
from frtdesk.timeline.layout import LaneBand, sequence_of
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.timescale import TimeScale

MOST = 40
"""Neighbours that are drawn; an event with more is rare, and a bush of lines tells nothing."""

OUTSIDE = 40.0
"""Pixels beyond the edge at which a curve to an event out of view ends."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An event related to the selected one. `says`: the relation and the days between, worded."""

    event: int
    says: str
    outgoing: bool


@dataclass(frozen=True, slots=True)
class Arc:
    """From the selected mark (x0, y0) along the gutter at `by` to the neighbour's (x1, y1). `text` stands in the gutter
    from `text_x` on, empty where it found no room. `seen`: the neighbour's mark is drawn, in view.
    `lanes`: the numbers of the lanes of the selected mark, of the gutter, and of the neighbour."""

    event: int
    x0: float
    y0: float
    x1: float
    y1: float
    by: float
    text: str
    text_x: float
    text_y: float
    seen: bool
    outgoing: bool
    lanes: tuple[int, int, int] = (0, 0, 0)


@dataclass(frozen=True, slots=True)
class _Place:
    lane: int
    x: float
    y: float


def arcs(
    index: PictureIndex,
    bands: Sequence[LaneBand],
    scale: TimeScale,
    selected: int,
    neighbours: Sequence[Neighbour],
    marked: Container[int],
    gutters: Gutters,
    measure: Measure,
) -> tuple[Arc, ...]:
    """Curves to the neighbours that the filter leaves, in the order given. `marked`: events whose marks are drawn."""
    shown = [neighbour for neighbour in neighbours[:MOST] if index.kept[neighbour.event]]
    places = _places(index, bands, scale, [selected, *(neighbour.event for neighbour in shown)])
    here = places.get(selected)
    if here is None:
        return ()
    made: list[Arc] = []
    for neighbour in shown:
        there = places.get(neighbour.event)
        if there is not None:
            arc = _arc(neighbour, here, there, bands, gutters, scale.width, measure)
            made.append(arc if neighbour.event in marked else replace(arc, seen=False))
    return tuple(made)


def _arc(
    neighbour: Neighbour,
    here: _Place,
    there: _Place,
    bands: Sequence[LaneBand],
    gutters: Gutters,
    width: float,
    measure: Measure,
) -> Arc:
    sequence = sequence_of(bands)
    above, at = sequence.index(here.lane), sequence.index(there.lane)
    gutter = sequence[at if at >= above else min(at + 1, len(sequence) - 1)]
    by = (bands[gutter].top + bands[gutter].row_top) / 2
    x1 = min(max(there.x, -OUTSIDE), width + OUTSIDE)
    wide = float(measure([neighbour.says], TextStyle.NOTE)[0])
    middle = min(max(x1, 0.0), width)
    left = gutters.put(gutter, middle, wide) if -OUTSIDE < here.x < width + OUTSIDE else None
    text = neighbour.says if left is not None else ""
    seen = 0 <= there.x <= width
    return Arc(
        neighbour.event, here.x, here.y, x1, there.y, by, text, left or 0.0, by, seen, neighbour.outgoing,
        (here.lane, gutter, there.lane),
    )  # fmt: skip


def _places(
    index: PictureIndex, bands: Sequence[LaneBand], scale: TimeScale, events: Sequence[int]
) -> dict[int, _Place]:
    """Where events' marks stand, or would stand: in the first of their lanes that are shown; in a folded lane, at the
    lane's title."""
    rows = index.rows
    which = np.array(events, rows.event.dtype)  # needles of another type would have numpy convert the whole array
    lo, _hi = extents(index.columns, which, rows.horizon)
    x = np.clip((anchors(index.columns, which, lo) / 2 - scale.start) * scale.per_day, -1e6, 1e6).tolist()
    bounds = np.searchsorted(rows.lane, np.arange(len(bands) + 1, dtype=rows.lane.dtype)).tolist()
    places: dict[int, _Place] = {}
    for lane in sequence_of(bands):
        band = bands[lane]
        here = rows.event[bounds[lane] : bounds[lane + 1]]
        at = np.minimum(np.searchsorted(here, which), max(len(here) - 1, 0))
        inside = np.flatnonzero(here[at] == which) if len(here) else np.zeros(0, np.int64)
        for k in inside.tolist():
            row = int(rows.row[bounds[lane] + int(at[k])])
            hidden = band.folded or row >= band.rows
            y = (band.top + band.row_top) / 2 if hidden else band.row_top + (row + 0.5) * band.pitch - 1
            places.setdefault(events[k], _Place(lane, x[k], y))
    return places
