"""How many events a person sees of how many: what stands beside the filter line.

What lies in the range is counted as the canvas counts it: whole days, open ends cut at the horizon. A few
`searchsorted` answer exactly, at any size: in the lanes' indexes where each event stands in one lane, else in the one
index of all events, so that each event counts once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.layout import LaneView


@dataclass(frozen=True, slots=True)
class ShownCounts:
    """`kept` of `total` events are in the filter; of these `outside` lie wholly outside the range and `undated` have
    no date. Of those in the range, entries `folded` stand in folded lanes and `cut` in rows that are not shown."""

    total: int
    kept: int
    outside: int
    undated: int
    folded: int = 0
    cut: int = 0


def shown_counts(index: PictureIndex, start: float, stop: float, view: LaneView | None = None) -> ShownCounts:
    """The counts for a range of days [start, stop), and for lanes as `view` shows them."""
    first, after = int(np.floor(start)), int(np.ceil(stop))
    dated = index.events - index.undated
    if index.apart is None:
        in_range = sum(lane.everything.in_view(first, after)[1] for lane in index.lanes)
    else:
        in_range = index.apart.in_view(first, after)
    folded, cut = _behind(index, first, after, view) if view is not None else (0, 0)
    return ShownCounts(len(index.columns), index.events, dated - in_range, index.undated, folded, cut)


def _behind(index: PictureIndex, first: int, after: int, view: LaneView) -> tuple[int, int]:
    """Entries in the range that stand in folded lanes, and in rows that open lanes do not show. Hidden lanes have a
    line of their own."""
    folded = cut = 0
    for lane, indexed in zip(index.rows.lanes, index.lanes, strict=True):
        if lane.code in view.hidden:
            continue
        entries, rows = indexed.everything, view.rows(lane)
        if lane.code in view.folded:
            folded += entries.in_view(first, after)[1]
        elif rows < lane.rows:
            cut += int(np.count_nonzero(entries.row[entries.window(first, after)] >= rows))
    return folded, cut
