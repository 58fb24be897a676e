"""Events that the filter hides, shown in context: greyed, in the rows that they have anyway, counted nowhere.

A ghost stands only where its mark touches no other, and its title only where there is room; titles of what the filter
shows end before it. It decides nothing about any other event, so that switching the context on moves none.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Columns
from frtdesk.timeline.frame import NO_GHOSTS, Ghosts, Label
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.labels import TitleFitter
from frtdesk.timeline.lanes import anchors, extents
from frtdesk.timeline.layout import LaneBand
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.settle import APART, Pixels
from frtdesk.timeline.timescale import TimeScale

RowNumbers = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class RowLine:
    """Marks by row (numbered through all lanes), then `x`: what comes next in a row."""

    row: RowNumbers
    x: Pixels

    def next_after(self, row: RowNumbers, x: Pixels) -> Pixels:
        """For each place the x of the next mark of its row, infinity without one."""
        if not len(self.row):
            return np.full(len(row), np.inf)
        at = np.searchsorted(self.row * APART + self.x, row * APART + x, "right")
        inside = np.minimum(at, len(self.row) - 1)
        return np.where((at < len(self.row)) & (self.row[inside] == row), self.x[inside], np.inf)


@dataclass(frozen=True, eq=False)
class PlacedGhosts:
    """Ghosts that touch no mark: parallel arrays by row, then x."""

    event: NDArray[np.int32]
    lane: NDArray[np.int16]
    y: Pixels
    line: RowLine


def place_ghosts(
    index: PictureIndex,
    bands: Sequence[LaneBand],
    scale: TimeScale,
    metrics: Metrics,
    wanted: Sequence[int],
    shown: RowLine,
    rows_apart: int,
) -> PlacedGhosts | None:
    """Where the `wanted` events stand, those first in the order having the first choice; None for none. `shown`: the
    marks of what the filter shows."""
    standing = _standing(index, bands, scale, wanted)
    taken: dict[int, list[float]] = {}
    for row, x in zip(shown.row.tolist(), shown.x.tolist(), strict=True) if standing else ():
        taken.setdefault(row, []).append(x)
    kept: list[tuple[int, float, int, int, float]] = []
    for event, lane, row_in_lane, x in standing:
        row = lane * rows_apart + row_in_lane
        line = taken.setdefault(row, [])
        at = bisect_left(line, x)
        if all(abs(other - x) >= metrics.mark * 1.5 for other in line[max(at - 1, 0) : at + 1]):
            insort(line, x)
            y = bands[lane].row_top + (row_in_lane + 0.5) * bands[lane].pitch - 1
            kept.append((row, x, event, lane, y))
    if not kept:
        return None
    kept.sort()
    rows, xs, events, lanes, ys = (list(part) for part in zip(*kept, strict=True))
    line = RowLine(np.array(rows, np.int64), np.array(xs, np.float64))
    return PlacedGhosts(np.array(events, np.int32), np.array(lanes, np.int16), np.array(ys, np.float64), line)


def _standing(
    index: PictureIndex, bands: Sequence[LaneBand], scale: TimeScale, wanted: Sequence[int]
) -> list[tuple[int, int, int, float]]:
    """Event, lane, row in the lane and x of each wanted event in view, in each of its open lanes."""
    which = np.array(wanted, index.rows.event.dtype)
    if not len(which):
        return []
    rows = index.rows
    lo, _hi = extents(index.columns, which, rows.horizon)
    x: list[float] = np.clip((anchors(index.columns, which, lo) / 2 - scale.start) * scale.per_day, -1e6, 1e6).tolist()
    bounds = np.searchsorted(rows.lane, np.arange(len(bands) + 1, dtype=rows.lane.dtype)).tolist()
    found: list[tuple[int, int, int, int, float]] = []
    for lane, band in enumerate(bands):
        here = rows.event[bounds[lane] : bounds[lane + 1]]
        if band.folded or not len(here):
            continue
        at = np.minimum(np.searchsorted(here, which), len(here) - 1)
        for k in np.flatnonzero(here[at] == which).tolist():
            row = int(rows.row[bounds[lane] + int(at[k])])
            if row < band.rows and 0 <= x[k] <= scale.width:
                found.append((k, int(which[k]), lane, row, x[k]))
    return [(event, lane, row, at) for _, event, lane, row, at in sorted(found)]


def made_ghosts(
    columns: Columns,
    placed: PlacedGhosts | None,
    shown: RowLine,
    look: NDArray[Any],
    selected: frozenset[int],
    metrics: Metrics,
    width: float,
    fitter: TitleFitter,
) -> Ghosts:
    """The ghosts with their titles, each in the room up to the next mark or ghost of its row."""
    if placed is None:
        return NO_GHOSTS
    line = placed.line
    after = np.minimum(line.next_after(line.row, line.x), shown.next_after(line.row, line.x))
    left = line.x + metrics.mark / 2 + metrics.label_gap
    room = np.minimum(after - metrics.mark / 2 - metrics.label_gap, width - metrics.edge) - left
    labels: list[Label] = []
    for i in np.flatnonzero(room > 2 * metrics.mark).tolist():
        event = int(placed.event[i])
        text, wide = fitter.fit_event(columns.titles[event], TextStyle.LABEL, float(room[i]))
        if text:
            chosen = event in selected
            y, lane = float(placed.y[i]), int(placed.lane[i])
            labels.append(Label(event, text, float(left[i]), y, wide, TextStyle.LABEL, chosen, lane))
    return Ghosts(placed.event, line.x, placed.y, columns.kind[placed.event], look, placed.lane, tuple(labels))
