"""How many events a person sees of how many: what stands beside the filter line.

What lies in the range is counted as the canvas counts it: whole days, open ends cut at the horizon. Where each event
stands in one lane, the lanes' indexes answer exactly in a few `searchsorted`, at any size; where a grouping puts an
event into several lanes, masks over all events do, and each event counts once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from frtdesk.timeline.intervals import LaneIndex, PictureIndex
from frtdesk.timeline.lanes import extents


@dataclass(frozen=True, slots=True)
class ShownCounts:
    """`kept` of `total` events are in the filter; of these `outside` lie wholly outside the range and `undated` have
    no date."""

    total: int
    kept: int
    outside: int
    undated: int


def shown_counts(index: PictureIndex, start: float, stop: float, common: LaneIndex | None = None) -> ShownCounts:
    """The counts for a range of days [start, stop). `common`: in a comparison, the events that stand in both lanes."""
    first, after = int(np.floor(start)), int(np.ceil(stop))
    dated = index.events - index.undated
    if common is not None:
        twice = common.everything.in_view(first, after)[1]
        in_range = sum(lane.everything.in_view(first, after)[1] for lane in index.lanes) - twice
    elif sum(len(lane.everything) for lane in index.lanes) == dated:
        in_range = sum(lane.everything.in_view(first, after)[1] for lane in index.lanes)
    else:
        events = np.flatnonzero(index.kept & ~index.rows.undated).astype(np.int32)
        lo, hi = extents(index.columns, events, index.rows.horizon)
        in_range = int(np.count_nonzero((hi > first) & (lo < after)))
    return ShownCounts(len(index.columns), index.events, dated - in_range, index.undated)
