"""The rows of events of which some were edited: who was not touched stays where it stands.

An event that is new, moved in time or came into another lane chooses a row as it would have chosen last of all: where
it overlaps least, then where it lies farthest from what is there. Lanes keep their order and their number of rows.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.timeline.grouping import Grouping, entries_again
from frtdesk.timeline.lanes import Rows, anchors, choosing_first, extents, horizon, is_undated

_FAR = 1 << 60
"""Half days further off than any mark."""

_SLICE = 50
"""Entries that are placed between two reports of a job."""


def carrying(rows: Rows, old: Columns, columns: Columns, grouping: Grouping) -> Work[Rows]:
    """The rows of `columns`, where `rows` are those of `old` in the lanes of a grouping; in steps, for a job."""
    yield Progress(0)
    lanes, event, lane = entries_again(columns, grouping, rows.lanes)
    order = np.argsort(lane, kind="stable")
    event, lane = event[order], lane[order]
    place = {one.code: number for number, one in enumerate(rows.lanes)}
    lanes = tuple(replace(one, rows=rows.lanes[place[one.code]].rows) if one.code in place else one for one in lanes)
    yield Progress(0, len(event))
    was = standing(old, columns)
    row = _kept_rows(rows, was, event, np.array([place.get(one.code, -1) for one in lanes], np.int64)[lane])
    yield Progress(0, len(event))
    until = horizon(columns)
    waiting = np.flatnonzero(row < 0)
    if len(waiting):
        yield from _place(columns, event, lane, row, waiting, np.array([one.rows for one in lanes]), until)
    return Rows(rows.by, lanes, frozen(event), frozen(lane), frozen(row), until, frozen(is_undated(columns)))


def standing(old: Columns, columns: Columns) -> Days:
    """For each event of `columns` where it stands in `old`, at the same time there; -1 for a new or moved one."""
    if not len(old):
        return np.full(len(columns), -1, np.int64)
    order = np.argsort(old.key, kind="stable")
    at = order[np.minimum(np.searchsorted(old.key[order], columns.key), len(old) - 1)]
    same: Mask = old.key[at] == columns.key
    for name in ("start_min", "start_max", "end_max"):
        same &= getattr(old, name)[at] == getattr(columns, name)
    return np.where(same, at, np.int64(-1))


def _kept_rows(rows: Rows, was: Days, event: NDArray[np.int32], lane: Days) -> NDArray[np.int16]:
    """The row of each entry, -1 where it has none yet. `lane`: the old number of its lane, -1 for a new lane."""
    many = max(len(rows.lanes), 1)
    code = rows.event.astype(np.int64) * many + rows.lane
    order = np.argsort(code, kind="stable")
    wanted = np.where((was[event] >= 0) & (lane >= 0), was[event] * many + lane, np.int64(-1))
    if not len(code):
        return np.full(len(event), -1, np.int16)
    at = order[np.minimum(np.searchsorted(code[order], wanted), len(code) - 1)]
    return np.where(code[at] == wanted, rows.row[at], np.int16(-1)).astype(np.int16)


@dataclass(frozen=True, eq=False)
class _Standing:
    """What stands in a lane: rows, marks in half days, and the first day and first day after of bars."""

    row: NDArray[np.int16]
    anchor: Days
    lo: Days
    hi: Days


def _place(
    columns: Columns,
    event: NDArray[np.int32],
    lane: NDArray[np.int16],
    row: NDArray[np.int16],
    waiting: Days,
    sizes: Days,
    until: int,
) -> Work[None]:
    """Give the entries at `waiting` their rows, written into `row`; the most important choose first."""
    lo, hi = extents(columns, event, until)
    anchor = anchors(columns, event, lo)
    ends = np.searchsorted(lane, np.arange(len(sizes) + 1, dtype=np.int16))
    best = waiting[choosing_first(columns, event[waiting], lane[waiting])]
    rest = np.setdiff1d(waiting, best)
    for done, entry in enumerate([*best.tolist(), *rest.tolist()]):
        mine = slice(int(ends[lane[entry]]), int(ends[lane[entry] + 1]))
        there = row[mine] >= 0
        standing = _Standing(row[mine][there], anchor[mine][there], lo[mine][there], hi[mine][there])
        size = int(sizes[lane[entry]])
        row[entry] = _best_row(size, standing, int(anchor[entry]), int(lo[entry]), int(hi[entry]))
        if done % _SLICE == 0:
            yield Progress(done, len(waiting))


def _best_row(size: int, there: _Standing, anchor: int, lo: int, hi: int) -> int:
    """Least overlap of bars, then the widest gap between marks, then the first row."""
    gap = np.full(size, _FAR, np.int64)
    near = there.row < size
    np.minimum.at(gap, there.row[near], np.abs(there.anchor[near] - anchor))
    shared = np.zeros(size, np.int64)
    if hi - lo > 1:
        bars = near & (there.hi - there.lo > 1) & (there.lo < hi) & (there.hi > lo)
        for one in np.unique(there.row[bars]).tolist():
            mine = bars & (there.row == one)
            shared[one] = _united(np.maximum(there.lo[mine], lo), np.minimum(there.hi[mine], hi))
    return int(np.lexsort((np.arange(size), -gap, shared))[0])


def _united(lo: Days, hi: Days) -> int:
    """How many days some stretches cover together."""
    order = np.argsort(lo, kind="stable")
    lo, hi = lo[order], np.maximum.accumulate(hi[order])
    before = np.concatenate([lo[:1], hi[:-1]])
    return int(np.maximum(hi - np.maximum(lo, before), 0).sum())
