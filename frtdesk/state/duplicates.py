"""What may be there twice in the open database, without what somebody said is two."""

from __future__ import annotations

from typing import Protocol

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.signal import Signal
from frtdesk.model.likely_pairs import LikelyPair, actor_pairs, event_pairs, source_pairs
from frtdesk.state.archive import Jobs, Opened
from frtdesk.state.workspace import Workspace

JOB = "duplicates"


class Apart(Protocol):
    """Who remembers which pairs are two; see formats.told_apart."""

    def of(self, target: str) -> frozenset[tuple[str, int, int]]: ...
    def add(self, target: str, table: str, one: int, other: int) -> None: ...
    def forget(self, target: str, table: str) -> None: ...


class Duplicates:
    """`changed`: `pairs` are others. `busy`: they are still looked for; `apart`: how many pairs are left out, as
    somebody said that they are two."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, told: Apart) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._told = told
        self._all: tuple[LikelyPair, ...] = ()
        self.table = "event"
        self.busy = False
        self.pairs: tuple[LikelyPair, ...] = ()
        self.apart = 0

    def find(self, table: str) -> None:
        """Look through the events, actors or sources."""
        opened = self._workspace.opened
        if table != self.table or opened is None:
            self._all = ()
        self.table, self.busy = table, opened is not None
        self._sift()
        if opened is not None:
            self._jobs.start(JOB, _finding(opened, table), self._found, self._failed)

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        self._jobs.cancel(JOB)

    def tell_apart(self, pair: LikelyPair) -> None:
        """Remember that these are two."""
        self._told.add(self._target, pair.table, pair.kept, pair.other)
        self._sift()

    def ask_again(self) -> None:
        """Propose also what somebody said is two."""
        self._told.forget(self._target, self.table)
        self._sift()

    @property
    def _target(self) -> str:
        return self._workspace.opened.archive.target if self._workspace.opened is not None else ""

    def _found(self, pairs: tuple[LikelyPair, ...]) -> None:
        self._all, self.busy = pairs, False
        self._sift()

    def _failed(self, error: BaseException) -> None:
        self.busy = False
        self._workspace.tell_error(error)
        self._sift()

    def _sift(self) -> None:
        told = self._told.of(self._target)
        there = self._there(self._all)
        self.pairs = tuple(
            pair for pair in there if (pair.table, min(pair.kept, pair.other), max(pair.kept, pair.other)) not in told
        )
        self.apart = len(there) - len(self.pairs)
        self.changed.emit()

    def _there(self, pairs: tuple[LikelyPair, ...]) -> tuple[LikelyPair, ...]:
        """Without pairs of which an event is gone since they were found."""
        columns = self._workspace.columns
        if self.table != "event" or columns is None or not pairs:
            return pairs
        keys = np.array([(pair.kept, pair.other) for pair in pairs], np.int64)
        known = np.isin(keys, columns.key)
        both: list[bool] = (known[:, 0] & known[:, 1]).tolist()
        return tuple(pair for pair, there in zip(pairs, both, strict=True) if there)


def _finding(opened: Opened, table: str) -> Work[tuple[LikelyPair, ...]]:
    yield Progress(0)
    if table == "event":
        return (yield from event_pairs(opened.columns, opened.archive.shared_sources()))
    book = opened.archive.book()
    yield Progress(1, 2)
    return actor_pairs(list(book.actors.values())) if table == "actor" else source_pairs(list(book.sources.values()))
