"""Candidates settled into marks, bars and clusters, and each event of a lane counted once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Columns
from frtdesk.timeline.candidates import ROWS_APART, Candidates
from frtdesk.timeline.frame import Bars, LaneCounts, Marks, Members
from frtdesk.timeline.ghosts import RowLine
from frtdesk.timeline.intervals import Entries
from frtdesk.timeline.layout import LaneBand
from frtdesk.timeline.looks import are_among, bar_below, certain_days, looks
from frtdesk.timeline.settle import dealt, settle
from frtdesk.timeline.timescale import TimeScale
from frtdesk.timeline.titles import Places
from frtdesk.timeline.viewport import Viewport

HALF = 0.5
"""From this weight on a lane is a strip: what shares a place with another is counted in it and wears no badge."""


class Drawing:
    """Candidates settled into marks, bars and clusters, sorted by row, then x."""

    def __init__(
        self, columns: Columns, found: Candidates, bands: tuple[LaneBand, ...], scale: TimeScale, view: Viewport
    ) -> None:
        self.columns = columns
        self.scale = scale
        self.metrics = view.metrics
        self.width = view.width
        self.selected = view.selected
        order = np.lexsort((found.event, found.x, found.row))
        self.event, self.lane, self.row = found.event[order], found.lane[order], found.row[order]
        self.x, self.lo, self.hi = found.x[order], found.lo[order], found.hi[order]
        self.is_hit = view.hits.of(self.event)
        weight = columns.importance[self.event].astype(np.int16)
        if view.selected:
            weight[are_among(self.event, view.selected)] = 9
        bar_from = view.metrics.bar_from
        settled = settle(self.row, self.x, (self.lo, self.hi), (weight, dealt(self.event)), found.room[order], bar_from)
        self.root = settled.root
        self.barless = settled.barless
        self.in_view = found.inside[order]
        self.roots = np.flatnonzero(self.root == np.arange(len(self.root)))
        self.visible_roots = self.in_view[self.roots]
        tops = np.array([band.row_top for band in bands] or [0.0])
        pitch = bands[0].pitch if bands else 0.0
        self.y = tops[self.lane] + ((self.row - self.lane.astype(np.int64) * ROWS_APART) + 0.5) * pitch - 1
        self.ceiling = np.array([band.ceiling for band in bands] or [0.0])[self.lane]
        self.seen = (self.y > self.ceiling - pitch / 2) & (self.y < view.height + pitch / 2)
        self.alone = self._alone()

    def _alone(self) -> NDArray[np.bool_]:
        """For each candidate: true if it is drawn as itself, neither counted with another nor standing for one."""
        n = len(self.root)
        size = np.bincount(self.root[self.in_view], minlength=n)
        return (self.root == np.arange(n)) & (size <= 1) & ~self.barless

    def places(self, strips: NDArray[np.bool_]) -> Places:
        """The same marks for their titles. `strips`: for each lane whether it is one: its marks are events."""
        at = self.roots
        return Places(
            self.event[at], self.lane[at], self.row[at], self.x[at], self.y[at], self.visible_roots,
            self.alone[at] | strips[self.lane[at]], self.is_hit[at],
        )  # fmt: skip

    @property
    def line(self) -> RowLine:
        """The marks that are drawn or stand for others, in view or not."""
        return RowLine(self.row[self.roots], self.x[self.roots])

    @property
    def _shown(self) -> NDArray[np.int64]:
        return self.roots[self.visible_roots]

    def marks(self, strips: NDArray[np.bool_]) -> Marks:
        """`strips`: for each lane, whether it is one, so that its marks stand for themselves alone."""
        shown = self._shown
        size = np.bincount(self.root[self.in_view], minlength=len(self.root))[shown]
        event = self.event[shown]
        return Marks(
            event, self.x[shown], self.y[shown], self.columns.kind[event], looks(self.columns, event, self.selected),
            size.astype(np.int32), ~self.alone[shown], self.lane[shown], self._stands_for_hit(strips)[shown],
            self._mixed()[shown],
        )  # fmt: skip

    def _stands_for_hit(self, strips: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """For each candidate: whether it, or one in view that is counted with it, is a hit."""
        if not self.is_hit.any():
            return self.is_hit
        hit = self.is_hit.copy()
        hit[self.root[self.in_view & self.is_hit & ~strips[self.lane]]] = True
        return hit

    def _mixed(self) -> NDArray[np.bool_]:
        """For each candidate: true if what it stands for, in view, is of another kind too."""
        inside = np.flatnonzero(self.in_view)
        roots = self.root[inside]
        other = self.columns.kind[self.event[inside]] != self.columns.kind[self.event[roots]]
        mixed = np.zeros(len(self.root), np.bool_)
        mixed[roots[other]] = True
        return mixed

    def members(self) -> Members:
        shown = self._shown
        inside = np.flatnonzero(self.in_view & self.in_view[self.root])
        own_first = self.root[inside] != inside
        order = inside[np.lexsort((own_first, self.root[inside]))]
        offsets = np.searchsorted(self.root[order], np.append(shown, len(self.root)))
        return Members(offsets.astype(np.int64), self.event[order])

    def bars(self, horizon: int) -> Bars:
        """Bars of the events that are drawn and lie long enough in the picture to be more than a mark."""
        mine = self._shown[~self.barless[self._shown]]
        mine = mine[self.hi[mine] - self.lo[mine] >= self.metrics.bar_from]
        event = self.event[mine]
        columns = self.columns
        c0, c1 = (self.scale.x(days) for days in certain_days(columns, event, horizon))
        foot = self.y[mine] + bar_below(self.metrics)
        look = looks(columns, event, self.selected)
        return Bars(event, self.lo[mine], self.hi[mine], c0, c1, foot, columns.kind[event], look, self.lane[mine])


def counts_of(
    entries: Entries, drawn: Drawing, lane: int, band: LaneBand, is_strip: bool, days: tuple[int, int]
) -> LaneCounts:
    """Account for every filtered event of the lane."""
    left, in_view, right = entries.in_view(*days)
    total = len(entries)
    if band.hidden:
        return LaneCounts(total, left=left, right=right, hidden=in_view)
    if band.folded:
        return LaneCounts(total, left=left, right=right, folded=in_view)
    if band.out:
        above, below = (in_view, 0) if band.out < 0 else (0, in_view)
        return LaneCounts(total, left=left, right=right, above=above, below=below)
    mine = (drawn.lane == lane) & drawn.in_view
    seen = mine & drawn.seen
    alone = int(np.count_nonzero(seen & drawn.alone))
    above = int(np.count_nonzero(mine & ~drawn.seen & (drawn.y < drawn.ceiling)))
    out_of_sight = int(np.count_nonzero(mine & ~drawn.seen)) - above
    if is_strip:
        rest = in_view - alone - above - out_of_sight
        return LaneCounts(total, drawn=alone, strip=rest, left=left, right=right, above=above, below=out_of_sight)
    clustered = int(np.count_nonzero(seen & ~drawn.alone))
    below = in_view - alone - clustered - above
    return LaneCounts(total, alone, clustered, 0, left, right, above, below)
