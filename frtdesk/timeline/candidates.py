"""What lies in view, or close enough to decide about a mark in view: found in each lane's index."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.timeline.intervals import Entries, LaneIndex, PictureIndex
from frtdesk.timeline.layout import LaneBand
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.timescale import TimeScale

MOST_CANDIDATES = 3_000
"""Events of one lane that are looked at one by one for a frame; a fuller lane shows its most important ones."""

MOST_OF_ALL = 12_000
"""Events of all lanes that are looked at; where there are many lanes, each has its share."""

COLUMN_FOR_A_MARK = 64.0
"""A row of a lane can show an event every so many pixels; with more in view the lane becomes a strip."""

ROWS_APART = 1_000
"""Rows are numbered through all lanes: lane times this, plus the row in its lane."""


@dataclass(frozen=True, eq=False)
class Candidates:
    """Entries of all open lanes, parallel arrays in no order yet."""

    event: NDArray[np.int32]
    lane: NDArray[np.int16]
    row: NDArray[np.int64]
    x: Pixels
    lo: Pixels
    hi: Pixels
    room: Pixels
    inside: NDArray[np.bool_]


def lane_share(bands: tuple[LaneBand, ...]) -> int:
    """How many events of one lane are looked at."""
    open_lanes = sum(not (band.folded or band.hidden) for band in bands)
    return min(MOST_CANDIDATES, MOST_OF_ALL // max(open_lanes, 1))


def strip_weight(
    lane: LaneIndex, band: LaneBand, days: tuple[int, int], around: tuple[int, int], width: float, most: int
) -> float:
    """How far a lane has gone over from marks (0) to a strip (1): between three quarters and five quarters of what its
    rows can show, so that nothing pops in a slow zoom."""
    if not band.has_marks:
        return 0.0
    if lane.everything.in_view(*around)[1] > most and lane.tiers:
        return 1.0
    in_view = lane.everything.in_view(*days)[1]
    full = max(band.rows * width / COLUMN_FOR_A_MARK, 12)
    return min(max((in_view / full - 0.75) / 0.5, 0.0), 1.0)


def days_around(scale: TimeScale, metrics: Metrics) -> tuple[int, int]:
    """The days in view, and as many on either side as may decide about a mark in view."""
    margin = int(np.ceil(8 * metrics.strip_room / scale.per_day))
    return int(np.floor(scale.start)) - margin, int(np.ceil(scale.stop)) + margin


def candidates(
    index: PictureIndex,
    bands: tuple[LaneBand, ...],
    weights: list[float],
    scale: TimeScale,
    metrics: Metrics,
    most: int,
) -> Candidates:
    """What lies in view or close enough to it to decide about a mark in view."""
    around = days_around(scale, metrics)
    parts: list[tuple[Entries, NDArray[np.int64], int]] = []
    for number_, (lane, band) in enumerate(zip(index.lanes, bands, strict=True)):
        if band.has_marks:
            entries = lane.finest(*around, most)
            at = entries.window(*around)
            parts.append((entries, at[entries.row[at] < band.rows], number_))

    def gathered(of: Callable[[Entries], NDArray[Any]]) -> NDArray[Any]:
        return np.concatenate([of(entries)[at] for entries, at, _ in parts]) if parts else np.zeros(0, np.int64)

    lanes = np.repeat([lane for _, _, lane in parts], [len(at) for _, at, _ in parts]).astype(np.int64)
    lo, hi = gathered(lambda entries: entries.lo), gathered(lambda entries: entries.hi)
    rooms = metrics.room + np.array(weights or [0.0]) * (metrics.strip_room - metrics.room)
    return Candidates(
        event=gathered(lambda entries: entries.event).astype(np.int32),
        lane=lanes.astype(np.int16),
        row=gathered(lambda entries: entries.row).astype(np.int64) + lanes * ROWS_APART,
        x=_half_days(scale, gathered(lambda entries: entries.anchor)),
        lo=scale.x(lo),
        hi=scale.x(hi),
        room=rooms[lanes],
        inside=(hi > int(np.floor(scale.start))) & (lo < int(np.ceil(scale.stop))),
    )


def _half_days(scale: TimeScale, anchor: NDArray[np.int64]) -> Pixels:
    """Pixels of moments counted in half days."""
    return np.clip((anchor - 2 * scale.origin - 2 * scale.offset) * (scale.per_day / 2), -1e6, 1e6)
