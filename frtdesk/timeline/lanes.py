"""Lanes and rows: where an event stands, once and for all zooms and filters.

The rule is product.md's: over the unfiltered lane, the most important first (then earlier, then by id), each event
into that of the lane's rows where it lies farthest in time from what is there already; a bar that overlaps a bar in
every row goes where it overlaps least. What is compared is what would touch in the picture: marks with titles by the
distance between their marks, bars by the days that both would cover.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import Progress, Work, run
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.vocabulary import KINDS, OTHER
from frtdesk.timeline.placing import placing

PLACED = 20_000
"""At most so many events, over all lanes, are placed one by one; the rest are dealt to the rows by turns."""

FEWEST_ROWS, MOST_ROWS = 6, 12


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane of a grouping. `kind` colours it; OTHER, and `mixed`, where a lane is no kind.

    `code`: what it is remembered by, different in all lanes of all groupings; `sentence`: what explains it; `count`:
    its events without any filter; `aside`: it holds what has no value, or the values without a lane of their own.
    `field`, `value`: the condition that finds its events, empty where there is none.
    """

    code: str
    title: str
    kind: int
    rows: int
    mixed: bool = False
    sentence: str = ""
    count: int = 0
    aside: bool = False
    field: str = ""
    value: str = ""


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
    if events is not None:
        return _reach(columns, events[~is_undated(columns)[events]])
    if columns not in _REACHED:  # 20 ms at a million events, and asked for at many keys that are typed
        _REACHED[columns] = _reach(columns, ~is_undated(columns))
    return _REACHED[columns]


def _reach(columns: Columns, chosen: NDArray[Any]) -> tuple[int, int] | None:
    """`reach` of the events at some places, or under a mask."""
    ends: list[int] = []
    for days in (columns.start_min[chosen], columns.start_max[chosen], columns.end_max[chosen]):
        named = days[(days > calendar.DISTANT_PAST) & (days < calendar.DISTANT_FUTURE)]
        ends += (int(named.min()), int(named.max())) if len(named) else ()
    return (min(ends), max(ends)) if ends else None


_REACHED: WeakKeyDictionary[Columns, tuple[int, int] | None] = WeakKeyDictionary()


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


def rows_for(count: int, typical: float, fewest: int = FEWEST_ROWS) -> int:
    """How many rows a lane has at first: the fewest, and two more for each doubling over the typical lane."""
    if count <= 0:
        return fewest
    return int(np.clip(round(fewest + 2 * np.log2(count / max(typical, 1.0))), fewest, MOST_ROWS))


def kind_lanes(columns: Columns) -> tuple[tuple[Lane, ...], NDArray[np.int32], NDArray[np.int16]]:
    """A lane for each kind of event, "Other" only where there is one; the dated events, and the lane of each."""
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    kinds = columns.kind[dated]
    counts = np.bincount(kinds, minlength=len(KINDS))
    shown = [code for code in range(len(KINDS)) if code != OTHER or counts[code]]
    filled = counts[counts > 0]
    typical = float(np.median(filled)) if len(filled) else 1.0
    lanes = tuple(
        Lane(
            KINDS[k].code, KINDS[k].title, k, rows_for(int(counts[k]), typical),
            sentence=KINDS[k].sentence, count=int(counts[k]), field="kind", value=KINDS[k].code,
        )
        for k in shown
    )  # fmt: skip
    lane_of_kind = np.full(len(KINDS), 0, np.int16)
    lane_of_kind[shown] = np.arange(len(shown), dtype=np.int16)
    return lanes, dated, lane_of_kind[kinds]


def by_kind(columns: Columns) -> Rows:
    """A lane for each kind of event; "Other" only where there is one."""
    return pack(columns, "kind", *kind_lanes(columns))


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
    return run(packing(columns, by, lanes, event, lane, favoured))


def packing(
    columns: Columns,
    by: str,
    lanes: tuple[Lane, ...],
    event: NDArray[np.int32],
    lane: NDArray[np.int16],
    favoured: Mask | None = None,
) -> Work[Rows]:
    """The same in steps of a few milliseconds, for a job."""
    until = horizon(columns)
    order = np.argsort(lane, kind="stable")
    event, lane = event[order], lane[order]
    yield Progress(0, len(event))
    best = choosing_first(columns, event, lane, favoured)
    yield Progress(0, len(event))
    row = np.zeros(len(event), np.int16)
    lo, hi = extents(columns, event[best], until)
    anchor = anchors(columns, event[best], lo)
    in_turn = np.argsort(lane[best], kind="stable")
    ends = np.searchsorted(lane[best][in_turn], np.arange(len(lanes) + 1, dtype=np.int16)).tolist()
    done = 0
    for spec, (a, b) in zip(lanes, pairwise(ends), strict=True):
        mine = in_turn[a:b]
        chosen: list[int] = []
        for some in placing(spec.rows, anchor[mine].tolist(), lo[mine].tolist(), hi[mine].tolist()):
            chosen += some
            yield Progress(done + len(chosen), len(event))
        row[best[mine]] = chosen
        done += len(chosen)
    if len(best) < len(event):
        rest = np.ones(len(event), np.bool_)
        rest[best] = False
        others = np.flatnonzero(rest)
        row_counts = np.array([spec.rows for spec in lanes], np.int64)
        row[others] = _turn_in_lane(lane[others], len(lanes)) % row_counts[lane[others]]
    undated = frozen(is_undated(columns))
    return Rows(by, lanes, frozen(event), frozen(lane), frozen(row), until, undated)


def choosing_first(
    columns: Columns, event: NDArray[np.int32], lane: NDArray[np.int16], favoured: Mask | None = None
) -> NDArray[np.int64]:
    """Positions of the PLACED entries that are placed one by one, in the order in which they choose: favoured, then
    important, then early ones. One sort of plain numbers; all but the first need no order among themselves."""
    behind = (255 - columns.importance[event]).astype(np.int64)
    if favoured is not None:
        behind += np.where(favoured[event], 0, 256)
    key = (behind << 48) | (event.astype(np.int64) << 16) | lane
    if len(key) <= PLACED:
        return np.argsort(key)
    first = np.argpartition(key, PLACED)[:PLACED]
    return first[np.argsort(key[first])]


def _turn_in_lane(lane: NDArray[np.int16], lanes: int) -> Days:
    """For entries sorted by lane: the how-manieth of its lane each one is."""
    starts = np.searchsorted(lane, np.arange(lanes, dtype=np.int16))
    return np.arange(len(lane)) - starts[lane]


def lane_counts(rows: Rows, kept: Mask) -> Days:
    """How many entries of each lane are in the filter: int64, one for each lane. `kept`: a mask over the columns."""
    return np.bincount(rows.lane[kept[rows.event]], minlength=len(rows.lanes))
