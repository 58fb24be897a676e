"""How many events a person sees of how many: what stands beside the filter line.

What lies in the range is counted as the canvas counts it: whole days, open ends cut at the horizon. A few
`searchsorted` answer exactly, at any size: in the lanes' indexes where each event stands in one lane, else in the one
index of all events, so that each event counts once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from frtdesk.timeline.intervals import PictureIndex


@dataclass(frozen=True, slots=True)
class ShownCounts:
    """`kept` of `total` events are in the filter; of these `outside` lie wholly outside the range and `undated` have
    no date."""

    total: int
    kept: int
    outside: int
    undated: int


def shown_counts(index: PictureIndex, start: float, stop: float) -> ShownCounts:
    """The counts for a range of days [start, stop)."""
    first, after = int(np.floor(start)), int(np.ceil(stop))
    dated = index.events - index.undated
    if index.apart is None:
        in_range = sum(lane.everything.in_view(first, after)[1] for lane in index.lanes)
    else:
        in_range = index.apart.in_view(first, after)
    return ShownCounts(len(index.columns), index.events, dated - in_range, index.undated)
