"""The pairs in the same week of a comparison, kept up to date for whoever lists them.

Up to 60,000 events they are found at once; more are paired in a job, and the pairs before stay until it is done.
"""

from __future__ import annotations

from frtdesk.base.progress import Work, run
from frtdesk.base.signal import Signal
from frtdesk.model.columns import Columns
from frtdesk.state.archive import Jobs
from frtdesk.state.moments import moment_of
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.halves import Halves
from frtdesk.timeline.pairs import Pairs, find_pairs

JOB = "week pairs"

MARGIN = 0.04
"""Of the view's days, what a shown pair keeps from its edges."""


class WeekPairs:
    """`changed` after the pairs changed; `pairs` is None without a comparison, and until the first answer. `columns`:
    what the pairs are events of. `waiting`: an answer is under way. Nothing is looked for until somebody watches."""

    changed = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self.columns: Columns | None = None
        self.pairs: Pairs | None = None
        self.waiting = False
        self._watched = False
        self._answered: Halves | None = None
        workspace.index_changed.connect(self._on_index_changed)

    def watch(self, watched: bool) -> None:
        """Somebody looks, or looks no more."""
        self._watched = watched
        if watched and (self._answered is None or self._answered is not self._workspace.halves):
            self._on_index_changed()

    def show(self, row: int) -> None:
        """Select both events of a pair, and bring them into view where they are not."""
        if self.pairs is None or self.columns is None or self.columns is not self._workspace.columns:
            return
        events = int(self.pairs.first[row]), int(self.pairs.second[row])
        self._workspace.select(events)
        begin, end = sorted(moment_of(self.columns, event) for event in events)
        view = self._workspace.view
        margin = view.days * MARGIN
        if view.start + margin <= begin and end <= view.stop - margin:
            return
        days = max(view.days, (end - begin) / (1 - 4 * MARGIN))
        middle = (begin + end) / 2
        self._workspace.look(middle - days / 2, middle + days / 2, remember=True)

    def _on_index_changed(self) -> None:
        if not self._watched:
            return
        halves = self._answered = self._workspace.halves
        self._jobs.cancel(JOB)
        self.waiting = halves is not None
        if halves is None:
            self.pairs = self.columns = None
            self.changed.emit()
        elif halves.upper.events + halves.lower.events <= AT_ONCE:
            self._found(run(_find(halves)))
        else:
            self.changed.emit()
            self._jobs.start(JOB, _find(halves), self._found, _raise)

    def _found(self, answer: tuple[Columns, Pairs]) -> None:
        self.columns, self.pairs = answer
        self.waiting = False
        self.changed.emit()


def _find(halves: Halves) -> Work[tuple[Columns, Pairs]]:
    columns = halves.whole.columns
    return columns, (yield from find_pairs(columns, halves.upper.kept, halves.lower.kept))


def _raise(error: BaseException) -> None:
    raise error
