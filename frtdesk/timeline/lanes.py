"""Lanes and rows: where an event stands, once and for all zooms and filters.

The rule is product.md's: over the unfiltered lane, the most important first (then earlier, then by id), each event
into that of the lane's rows where it lies farthest in time from what is there already; a bar that overlaps a bar in
every row goes where it overlaps least. What is compared is what would touch in the picture: marks with titles by the
distance between their marks, bars by the days that both would cover.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.vocabulary import KINDS, OTHER

PLACED = 20_000
"""At most so many events, over all lanes, are placed one by one; the rest are dealt to the rows by turns."""

FEWEST_ROWS, MOST_ROWS = 6, 12


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of a grouping. `kind` colours it; OTHER where a lane is no kind."""

    code: str
    title: str
    kind: int
    rows: int


@dataclass(frozen=True, eq=False)
class Rows:
    """Who stands where: one entry for each event in each of its lanes, in order of lane, then of `columns`.

    `event`: int32 index into the columns; `lane`: int16; `row`: int16 within the lane. Undated events have no entry:
    they wait on the shelf. `horizon`: the day on which open ends are cut for drawing (the first without data).
    """

    by: str
    lanes: tuple[Lane, ...]
    event: NDArray[np.int32]
    lane: NDArray[np.int16]
    row: NDArray[np.int16]
    horizon: int
    undated: Mask

    def __len__(self) -> int:
        return len(self.event)


def reach(columns: Columns, events: NDArray[Any] | None = None) -> tuple[int, int] | None:
    """First and last civil day that the dates of some events (of all, without `events`) name; open and unknown ends
    name none. None where no event has a date."""
    chosen = np.arange(len(columns)) if events is None else events
    chosen = chosen[~is_undated(columns)[chosen]]
    named = np.concatenate([days[chosen] for days in (columns.start_min, columns.start_max, columns.end_max)])
    named = named[(named > calendar.DISTANT_PAST) & (named < calendar.DISTANT_FUTURE)]
    return (int(named.min()), int(named.max())) if len(named) else None


def horizon(columns: Columns) -> int:
    """First civil day after what the data covers; without that, after the last date in it."""
    if columns.meta.covered_to_day is not None:
        return columns.meta.covered_to_day + 1
    named = reach(columns)
    return (named[1] if named else calendar.today()) + 1


def is_undated(columns: Columns) -> Mask:
    """True for events that no axis can carry."""
    return (columns.flags & int(DateFlags.UNDATED)) != 0


def extents(columns: Columns, events: NDArray[np.int32], until: int) -> tuple[Days, Days]:
    """First day and first day after of the stretch in which each event may lie, open ends cut at `until`.

    An event that begins after `until` and is still running keeps its first day.
    """
    lo = columns.start_min[events]
    hi = columns.end_max[events] + 1
    lo = np.where(lo <= calendar.DISTANT_PAST, np.minimum(hi - 1, until - 1), lo)
    open_end = hi > calendar.DISTANT_FUTURE
    return lo, np.where(open_end, np.maximum(until, columns.start_max[events] + 1), hi)


def anchors(columns: Columns, events: NDArray[np.int32], lo: Days) -> Days:
    """Where the mark of each event stands, in half days: the middle of the days on which it may begin."""
    first = np.where(columns.start_min[events] <= calendar.DISTANT_PAST, lo, columns.start_min[events])
    last = np.where(columns.start_max[events] <= calendar.DISTANT_PAST, lo, columns.start_max[events])
    return first + np.maximum(first, last) + 1


def rows_for(count: int, typical: float) -> int:
    """How many rows a lane has at first: six, and two more for each doubling over the typical lane."""
    if count <= 0:
        return FEWEST_ROWS
    return int(np.clip(round(FEWEST_ROWS + 2 * np.log2(count / max(typical, 1.0))), FEWEST_ROWS, MOST_ROWS))


def by_kind(columns: Columns) -> Rows:
    """A lane for each kind of event; "Other" only where there is one."""
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    kinds = columns.kind[dated]
    counts = np.bincount(kinds, minlength=len(KINDS))
    shown = [code for code in range(len(KINDS)) if code != OTHER or counts[code]]
    filled = counts[counts > 0]
    typical = float(np.median(filled)) if len(filled) else 1.0
    lanes = tuple(Lane(KINDS[k].code, KINDS[k].title, k, rows_for(int(counts[k]), typical)) for k in shown)
    lane_of_kind = np.full(len(KINDS), 0, np.int16)
    lane_of_kind[shown] = np.arange(len(shown), dtype=np.int16)
    return pack(columns, "kind", lanes, dated, lane_of_kind[kinds])


def pack(
    columns: Columns,
    by: str,
    lanes: tuple[Lane, ...],
    event: NDArray[np.int32],
    lane: NDArray[np.int16],
    favoured: Mask | None = None,
) -> Rows:
    """Give each (event, lane) its row. `event` in order of the columns within a lane; both arrays are parallel.

    `favoured`: a mask over the columns; these events choose before all others, whatever their importance.
    """
    until = horizon(columns)
    order = np.argsort(lane, kind="stable")
    event, lane = event[order], lane[order]
    lo, hi = extents(columns, event, until)
    anchor = anchors(columns, event, lo)
    by_weight = (event, -columns.importance[event].astype(np.int16))
    rank = np.lexsort(by_weight if favoured is None else (*by_weight, ~favoured[event]))
    best, rest = rank[:PLACED], np.sort(rank[PLACED:])
    row = np.zeros(len(event), np.int16)
    shelves = [[_Shelf() for _ in range(spec.rows)] for spec in lanes]
    of_best = np.stack((best, lane[best], anchor[best], lo[best], hi[best]), axis=1)
    placed: list[list[int]] = of_best.tolist()
    for entry, of_lane, mark, first, after in placed:
        row[entry] = _place(shelves[of_lane], mark, first, after)
    if len(rest):
        row_counts = np.array([spec.rows for spec in lanes], np.int64)
        row[rest] = _turn_in_lane(lane[rest]) % row_counts[lane[rest]]
    undated = frozen(is_undated(columns))
    return Rows(by, lanes, frozen(event), frozen(lane), frozen(row), until, undated)


def _turn_in_lane(lane: NDArray[np.int16]) -> Days:
    """For entries sorted by lane: the how-manieth of its lane each one is."""
    starts = np.searchsorted(lane, lane, "left")
    return np.arange(len(lane)) - starts


class _Shelf:
    """What stands in one row so far: marks (sorted, half days) and the union of its bars (disjoint, sorted)."""

    __slots__ = ("bar_hi", "bar_lo", "marks")

    def __init__(self) -> None:
        self.marks: list[int] = []
        self.bar_lo: list[int] = []
        self.bar_hi: list[int] = []

    def gap(self, mark: int) -> int:
        """Half days to the nearest mark."""
        at = bisect_left(self.marks, mark)
        left = mark - self.marks[at - 1] if at else calendar.DISTANT_FUTURE
        right = self.marks[at] - mark if at < len(self.marks) else calendar.DISTANT_FUTURE
        return min(left, right)

    def overlap(self, lo: int, hi: int) -> int:
        """Days that a bar over [lo, hi) would share with the bars here."""
        at = bisect_left(self.bar_hi, lo + 1)
        shared = 0
        while at < len(self.bar_lo) and self.bar_lo[at] < hi:
            shared += min(hi, self.bar_hi[at]) - max(lo, self.bar_lo[at])
            at += 1
        return shared

    def add(self, mark: int, lo: int, hi: int) -> None:
        insort(self.marks, mark)
        if hi - lo <= 1:
            return
        first = bisect_left(self.bar_hi, lo)
        last = first
        while last < len(self.bar_lo) and self.bar_lo[last] <= hi:
            lo, hi = min(lo, self.bar_lo[last]), max(hi, self.bar_hi[last])
            last += 1
        self.bar_lo[first:last] = [lo]
        self.bar_hi[first:last] = [hi]


def _place(shelves: list[_Shelf], mark: int, lo: int, hi: int) -> int:
    """The row for one event, now taken: least overlap of bars, then the widest gap between marks, then the first."""
    bar = hi - lo > 1
    best = 0
    best_score = (calendar.DISTANT_FUTURE, 0)
    for number, shelf in enumerate(shelves):
        score = (shelf.overlap(lo, hi) if bar else 0, -shelf.gap(mark))
        if score < best_score:
            best, best_score = number, score
    shelves[best].add(mark, lo, hi)
    return best


def lane_counts(rows: Rows, kept: Mask) -> Days:
    """How many entries of each lane are in the filter: int64, one for each lane. `kept`: a mask over the columns."""
    return np.bincount(rows.lane[kept[rows.event]], minlength=len(rows.lanes))
