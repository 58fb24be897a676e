"""The filtered events of one lane, ready to be asked what lies in a stretch of time.

Cost of a question grows with the answer and with log n, not with n: two `searchsorted` count what is in view, and
spans are kept in buckets of similar duration, so that a few long ones do not force a scan of all short ones.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress, Work, run
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.timeline.lanes import Rows, anchors, extents
from frtdesk.timeline.settle import dealt

DURATIONS = np.array([2, 40, 400, 4_000], np.int64)
"""Upper bounds, in days, of all buckets of duration but the last."""

TIER_SIZES = (1_500, 24_000)
"""The most important events of a lane, so many of them, stand in indexes of their own: what is drawn over a strip."""


@dataclass(frozen=True, eq=False)
class Entries:
    """Parallel arrays of entries, sorted by bucket of duration, then `lo`. Days int64; `anchor` in half days.

    `starts`: where each bucket begins, int64 of buckets + 1; `longest`: the longest duration in each.
    """

    event: NDArray[np.int32]
    row: NDArray[np.int16]
    lo: Days
    hi: Days
    anchor: Days
    starts: Days
    longest: Days
    sorted_lo: Days
    sorted_hi: Days

    def __len__(self) -> int:
        return len(self.event)

    def in_view(self, first: int, after: int) -> tuple[int, int, int]:
        """How many entries lie left of, in, and right of the days [first, after)."""
        left = int(np.searchsorted(self.sorted_hi, first, "right"))
        begun = int(np.searchsorted(self.sorted_lo, after, "left"))
        return left, begun - left, len(self) - begun

    def window(self, first: int, after: int) -> Days:
        """Positions of the entries that touch [first, after)."""
        found: list[Days] = []
        durations: list[int] = self.longest.tolist()
        for bucket, longest in enumerate(durations):
            begin, end = int(self.starts[bucket]), int(self.starts[bucket + 1])
            if begin == end:
                continue
            lo = self.lo[begin:end]
            a = int(np.searchsorted(lo, first - longest, "left"))
            b = int(np.searchsorted(lo, after, "left"))
            found.append(begin + a + np.flatnonzero(self.hi[begin + a : begin + b] > first))
        return np.concatenate(found) if found else np.zeros(0, np.int64)

    def at(self, positions: Days) -> Entries:
        """Some of the entries, by their positions in ascending order: they are in order already."""
        event, row, lo, hi, anchor = (
            values.take(positions) for values in (self.event, self.row, self.lo, self.hi, self.anchor)
        )
        starts = np.searchsorted(positions, self.starts)
        parts = (event, row, lo, hi, anchor, starts, _longest(hi - lo, starts), np.sort(lo), np.sort(hi))
        return Entries(*(frozen(part) for part in parts))


def _longest(duration: Days, starts: Days) -> Days:
    """The longest duration in each bucket, 0 in an empty one."""
    return np.array([duration[a:b].max() if b > a else 0 for a, b in pairwise(starts.tolist())], np.int64)


def entries_of(event: NDArray[np.int32], row: NDArray[np.int16], lo: Days, hi: Days, anchor: Days) -> Entries:
    """Index entries that come in order of `lo`."""
    bucket = np.searchsorted(DURATIONS, hi - lo, "left").astype(np.int8)  # a stable sort of few codes takes no time
    order = np.argsort(bucket, kind="stable")
    starts = np.searchsorted(bucket[order], np.arange(len(DURATIONS) + 2, dtype=np.int8))
    longest = _longest((hi - lo)[order], starts)
    parts = (event[order], row[order], lo[order], hi[order], anchor[order], starts.astype(np.int64), longest)
    return Entries(*(frozen(part) for part in (*parts, np.sort(lo), np.sort(hi))))


@dataclass(frozen=True, eq=False)
class LaneIndex:
    """One lane under a filter: everything, and its most important events apart, the fewest first."""

    everything: Entries
    tiers: tuple[Entries, ...]

    def finest(self, first: int, after: int, most: int) -> Entries:
        """The largest index with at most `most` entries in view; the smallest if none is."""
        for entries in (self.everything, *reversed(self.tiers)):
            if entries.in_view(first, after)[1] <= most:
                return entries
        return self.tiers[0] if self.tiers else self.everything


@dataclass(frozen=True, eq=False)
class Apart:
    """First days and days after of the filtered events with a date, each event once whatever its lanes; each sorted by
    itself."""

    sorted_lo: Days
    sorted_hi: Days

    def in_view(self, first: int, after: int) -> int:
        """How many events touch the days [first, after)."""
        begun = int(np.searchsorted(self.sorted_lo, after, "left"))
        return begun - int(np.searchsorted(self.sorted_hi, first, "right"))

    def outside(self, first: int, after: int) -> tuple[int, int]:
        """How many events lie wholly before and after the days [first, after)."""
        begun = int(np.searchsorted(self.sorted_lo, after, "left"))
        return int(np.searchsorted(self.sorted_hi, first, "right")), len(self.sorted_lo) - begun


@dataclass(frozen=True, eq=False)
class PictureIndex:
    """All lanes under a filter; what frames are built from. `undated`: filtered events that wait on the shelf.
    `apart`: the events without their lanes, where some stand in several."""

    columns: Columns
    rows: Rows
    kept: Mask
    lanes: tuple[LaneIndex, ...]
    events: int
    undated: int
    apart: Apart | None = None


def index_picture(columns: Columns, rows: Rows, kept: Mask) -> PictureIndex:
    """Index the events in `kept` (a mask over the columns) lane by lane."""
    return run(indexing(columns, rows, kept))


def indexing(columns: Columns, rows: Rows, kept: Mask) -> Work[PictureIndex]:
    """The same in steps, for a job."""
    chosen = np.flatnonzero(kept[rows.event])
    event, lane, row = rows.event[chosen], rows.lane[chosen], rows.row[chosen]
    lo, hi = extents(columns, event, rows.horizon)
    anchor = anchors(columns, event, lo)
    bounds = np.searchsorted(lane, np.arange(len(rows.lanes) + 1))
    lanes: list[LaneIndex] = []
    for a, b in pairwise(bounds.tolist()):
        order = a + np.argsort(lo[a:b], kind="stable")
        whole = entries_of(event[order], row[order], lo[order], hi[order], anchor[order])
        lanes.append(LaneIndex(whole, tiers_of(columns, whole)))
        yield Progress(len(lanes), len(rows.lanes))
    return picture_of(columns, rows, kept, tuple(lanes))


def picture_of(columns: Columns, rows: Rows, kept: Mask, lanes: tuple[LaneIndex, ...]) -> PictureIndex:
    """The lanes of the events in `kept`, and what is known of all of them together."""
    undated = int(np.count_nonzero(kept & rows.undated))
    apart = apart_of(columns, rows, kept) if len(rows) > np.count_nonzero(~rows.undated) else None
    return PictureIndex(columns, rows, kept, lanes, int(np.count_nonzero(kept)), undated, apart)


def tiers_of(columns: Columns, whole: Entries) -> tuple[Entries, ...]:
    """The most important entries of a lane, indexed apart; none where it has few. No two events are alike in
    importance and in what is dealt to them, so that it is the same ones whatever else the lane holds."""
    if len(whole) <= TIER_SIZES[0]:
        return ()
    behind = ((255 - columns.importance[whole.event]).astype(np.int64) << 32) | dealt(whole.event)
    return tuple(whole.at(np.sort(np.argpartition(behind, size)[:size])) for size in TIER_SIZES if len(whole) > size)


def apart_of(columns: Columns, rows: Rows, kept: Mask) -> Apart:
    """The dated events in `kept` (a mask over the columns), each once whatever its lanes."""
    events = np.flatnonzero(kept & ~rows.undated).astype(np.int32)
    lo, hi = extents(columns, events, rows.horizon)
    return Apart(frozen(np.sort(lo)), frozen(np.sort(hi)))


def counts_of_hidden(index: PictureIndex, hidden: Container[str]) -> tuple[int, int]:
    """How many filtered events stand in lanes with these codes, and how many of these in no other, each event once."""
    out = [lane.code in hidden for lane in index.rows.lanes]
    if index.apart is None:
        count = sum(len(lane.everything) for lane, hide in zip(index.lanes, out, strict=True) if hide)
        return count, count
    there, seen = np.zeros(len(index.columns), np.bool_), np.zeros(len(index.columns), np.bool_)
    for lane, hide in zip(index.lanes, out, strict=True):
        (there if hide else seen)[lane.everything.event] = True
    return int(np.count_nonzero(there)), int(np.count_nonzero(there & ~seen))
