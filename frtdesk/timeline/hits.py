"""Events that a search has found, in order of time and of relevance, and where on a line of pixels they stand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.search_found import Ranked
from frtdesk.timeline.lanes import Rows, anchors, extents
from frtdesk.timeline.resolve import resolver_of
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.timescale import TimeScale

_LEAST_IMPORTANT = 7

NO_EVENTS: Days = frozen(np.zeros(0, np.int64))
NO_PIXELS: Pixels = frozen(np.zeros(0))


@dataclass(frozen=True, eq=False)
class Hits:
    """`events`: in order of time, as in the columns; `by_relevance`: the same, what fits best first. `dated`: those
    with a date in order of the middle of what is possible, and parallel `moments`, in days."""

    events: Days
    by_relevance: Days
    dated: Days
    moments: Pixels

    def __len__(self) -> int:
        return len(self.events)


NO_HITS = Hits(NO_EVENTS, NO_EVENTS, NO_EVENTS, NO_PIXELS)


def hits_of(columns: Columns, rows: Rows, ranked: Ranked) -> Hits:
    """The events of what a database has found: by rank, then importance, then time. Keys of others are left out."""
    found, known = resolver_of(columns).events_of_keys(ranked.keys)
    order = np.argsort(found)
    events, rank = found[order].astype(np.int64), ranked.rank[known][order]
    less = np.minimum(columns.importance[events], np.uint8(_LEAST_IMPORTANT))
    fit = rank * np.uint8(_LEAST_IMPORTANT + 1) + (np.uint8(_LEAST_IMPORTANT) - less)
    dated = events[~rows.undated[events]].astype(np.int32)
    lo, _ = extents(columns, dated, rows.horizon)
    moments = anchors(columns, dated, lo) / 2
    by_moment = np.argsort(moments, kind="stable")
    return Hits(
        frozen(events),
        frozen(events[np.argsort(fit, kind="stable")]),
        frozen(dated[by_moment].astype(np.int64)),
        frozen(moments[by_moment]),
    )


def within(hits: Hits, kept: Mask) -> Hits:
    """Those of the hits that a filter leaves. `kept`: bool, one an event."""
    stays = kept[hits.dated]
    return Hits(
        frozen(hits.events[kept[hits.events]]),
        frozen(hits.by_relevance[kept[hits.by_relevance]]),
        frozen(hits.dated[stays]),
        frozen(hits.moments[stays]),
    )


@dataclass(frozen=True, eq=False)
class HitMarks:
    """What a picture needs of the hits. `is_hit`: bool, one an event, or empty where there is no hit; `moments`: when
    they are, ascending, in days."""

    is_hit: Mask
    moments: Pixels

    def of(self, events: NDArray[np.int32]) -> Mask:
        """Which of some events are hits."""
        return self.is_hit[events] if len(self.is_hit) else np.zeros(len(events), np.bool_)


NO_HIT_MARKS = HitMarks(frozen(np.zeros(0, np.bool_)), NO_PIXELS)


def hit_marks(size: int, hits: Hits) -> HitMarks:
    """The marks of hits among `size` events."""
    if not len(hits):
        return NO_HIT_MARKS
    is_hit = np.zeros(size, np.bool_)
    is_hit[hits.events] = True
    return HitMarks(frozen(is_hit), hits.moments)


def ticks(moments: Pixels, scale: TimeScale, apart: float) -> Pixels:
    """Where on a scale any of the moments (ascending, in days) lie, one tick for all within `apart` pixels. Costs as
    much as the scale is wide, however many moments there are."""
    if not len(moments):
        return NO_PIXELS
    step = apart / scale.per_day
    begin = np.floor(scale.start / step)  # the same stretches wherever the view stands, so that no tick flickers
    edges: Pixels = (begin + np.arange(int(scale.width / apart) + 3)) * step
    first: Days = np.searchsorted(moments, edges)
    some = np.flatnonzero(first[1:] > first[:-1])
    x = scale.x(moments[first[some]])
    return frozen(x[(x >= 0) & (x < scale.width)])
