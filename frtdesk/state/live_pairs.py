"""Which two lanes have how many relations between them, kept up to date while somebody looks at it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.model.relations import Relations
from frtdesk.state.archive import Jobs
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.bundles import lane_pairs
from frtdesk.timeline.intervals import PictureIndex

JOB = "lane pairs"
MOST = 500
"""Pairs of lanes that are listed, those with the most relations."""


@dataclass(frozen=True, eq=False)
class PairsShown:
    """Parallel, most relations first: `first` and `second` are numbers of lanes in `index`; `counts`: one row a pair,
    one column a kind of relation (`relations.names`). `more`: pairs that are not listed."""

    index: PictureIndex
    relations: Relations
    first: NDArray[np.int64]
    second: NDArray[np.int64]
    counts: NDArray[np.int64]
    more: int


class LivePairs:
    """`shown` is None until they are counted, and while two filters are compared: their halves are no lanes to choose
    from. `changed` after that or the chosen pair changed."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._watched = False
        self._counted: tuple[PictureIndex, Relations] | None = None
        self.shown: PairsShown | None = None
        self.chosen = workspace.view.between
        workspace.index_changed.connect(self._on_index_changed)
        workspace.view_changed.connect(self._on_view_changed)
        workspace.relations.changed.connect(self._on_relations_changed)

    @property
    def comparing(self) -> bool:
        """Whether two filters are compared."""
        return self._workspace.halves is not None

    @property
    def lanes_gone(self) -> bool:
        """Whether there are no such two lanes as were chosen: the events stand in other ones since."""
        if self.shown is None or self.chosen is None:
            return False
        return not set(self.chosen) <= {lane.code for lane in self.shown.index.rows.lanes}

    def watch(self, watched: bool) -> None:
        """Somebody looks at it, or nobody does any more."""
        self._watched = watched
        self._renew()

    def choose(self, row: int) -> None:
        """Draw the relations of a listed pair; once more, none."""
        if self.shown is None:
            return
        lanes = self.shown.index.rows.lanes
        codes = (lanes[int(self.shown.first[row])].code, lanes[int(self.shown.second[row])].code)
        self._workspace.between.show(None if self._workspace.view.between == codes else codes)

    def clear(self) -> None:
        """Draw none."""
        self._workspace.between.show(None)

    def row_of_chosen(self) -> int:
        """Where the drawn pair is listed; -1 if none is."""
        if self.shown is None or self.chosen is None:
            return -1
        codes = [lane.code for lane in self.shown.index.rows.lanes]
        for row, pair in enumerate(zip(self.shown.first.tolist(), self.shown.second.tolist(), strict=True)):
            if {codes[pair[0]], codes[pair[1]]} == set(self.chosen):
                return row
        return -1

    def _on_index_changed(self) -> None:
        self._renew()

    def _on_relations_changed(self) -> None:
        self._renew()

    def _on_view_changed(self) -> None:
        if self._workspace.view.between != self.chosen:
            self.chosen = self._workspace.view.between
            self.changed.emit()

    def _renew(self) -> None:
        if self.comparing:
            self._jobs.cancel(JOB)
            self._counted, was, self.shown = None, self.shown, None
            if was is not None or self._watched:
                self.changed.emit()
            return
        index = self._workspace.index
        relations = self._workspace.relations.want() if self._watched else None
        if index is None or relations is None or self._counted == (index, relations):
            return
        self._counted = (index, relations)
        work = _count(index, relations)
        if len(index.columns) > AT_ONCE:
            self._jobs.start(JOB, work, self._done, self._failed)
        else:
            self._jobs.cancel(JOB)
            self._done(run(work))

    def _done(self, shown: PairsShown) -> None:
        self.shown = shown
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        raise error


def _count(index: PictureIndex, relations: Relations) -> Work[PairsShown]:
    yield Progress(0)
    counts = lane_pairs(index, relations)
    totals = counts.sum(axis=0)
    first, second = np.nonzero(totals)
    order = np.lexsort((second, first, -totals[first, second]))
    more = max(len(order) - MOST, 0)
    first, second = first[order[:MOST]], second[order[:MOST]]
    return PairsShown(index, relations, first, second, counts[:, first, second].T, more)
