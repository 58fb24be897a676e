"""What ties the marks of one selected event that stands in several lanes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.lanes import anchors, extents
from frtdesk.timeline.layout import LaneBand, sequence_of
from frtdesk.timeline.timescale import TimeScale

MOST = 60
"""Selected events that are tied; with more the lines would tell nothing."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A hairline at `x` from `y0` down to `y1`, from an event's highest mark to its lowest, in sight or not."""

    event: int
    x: float
    y0: float
    y1: float


def ties(index: PictureIndex, bands: Sequence[LaneBand], scale: TimeScale, selected: Iterable[int]) -> tuple[Tie, ...]:
    """One for each selected event in view that has marks in several open lanes."""
    if index.apart is None:  # each event stands in one lane
        return ()
    chosen = sorted(event for event in selected if index.kept[event] and not index.rows.undated[event])[:MOST]
    if not chosen:
        return ()
    heights = _heights(index, bands, chosen)
    which = np.array(chosen, np.int32)
    lo, _hi = extents(index.columns, which, index.rows.horizon)
    x = ((anchors(index.columns, which, lo) / 2 - scale.start) * scale.per_day).tolist()
    return tuple(
        Tie(event, at, min(y), max(y))
        for event, at, y in zip(chosen, x, heights, strict=True)
        if len(y) > 1 and 0 <= at <= scale.width
    )


def _heights(index: PictureIndex, bands: Sequence[LaneBand], chosen: list[int]) -> list[list[float]]:
    """For each event the middles of the rows that it stands in and that are shown."""
    rows = index.rows
    wanted = np.array(chosen, rows.event.dtype)  # needles of another type would have numpy convert the whole array
    bounds = np.searchsorted(rows.lane, np.arange(len(bands) + 1, dtype=rows.lane.dtype)).tolist()
    found: list[list[float]] = [[] for _ in chosen]
    for lane in sequence_of(bands):
        band, a, b = bands[lane], bounds[lane], bounds[lane + 1]
        if band.folded or a == b:
            continue
        at = a + np.minimum(np.searchsorted(rows.event[a:b], wanted), b - a - 1)
        for k in np.flatnonzero(rows.event[at] == wanted).tolist():
            row = int(rows.row[at[k]])
            if row < band.rows:
                found[k].append(band.row_top + (row + 0.5) * band.pitch - 1)
    return found
