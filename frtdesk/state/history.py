"""Undo and redo: the change sets that this window applied, wherever they are kept.

Writing takes as long as a disk or a server takes, so each step is a job; steps are done one after the other, in the
order in which they were asked for, and none is ever dropped, not even when the window closes (`finish`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from threading import Lock

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.change import ChangeSet, OvertakenError
from frtdesk.state.archive import Jobs
from frtdesk.state.keeper import Applies
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.workspace import Workspace

JOB = "write"

MOST = 200
"""Steps that can be undone."""


class Way(Enum):
    """What a step does."""

    DO = 0
    UNDO = 1
    REDO = 2


@dataclass(frozen=True, slots=True)
class Applied:
    """A change set that was carried out by somebody, and the key of its revision there."""

    changes: ChangeSet
    by: Applies
    revision: int


@dataclass(eq=False)
class _Step:
    """One thing to write. `once` may be called from two threads: the second waits for the first, and both know."""

    way: Way
    changes: ChangeSet
    by: Applies
    undoes: int | None = None
    then: Callable[[], None] | None = None
    otherwise: Callable[[FrtError], None] | None = None
    of: Applied | None = None
    _lock: Lock = field(default_factory=Lock)
    _revision: int | None = None

    def once(self) -> int:
        with self._lock:
            if self._revision is None:
                self._revision = self.by.apply(self.changes, undoes=self.undoes)
            return self._revision


class History:
    """`changed`: what could be undone or redone is another; `applied(ChangeSet)`: this was just written."""

    changed = Signal()
    applied = Signal(object)

    def __init__(self, workspace: Workspace, jobs: Jobs, unforeseen: Callable[[BaseException], None]) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._unforeseen = unforeseen
        self._done: list[Applied] = []
        self._undone: list[Applied] = []
        self._waiting: deque[Callable[[], _Step | None]] = deque()
        self._under_way: _Step | None = None
        self._closed: Applies | None = None
        self._latest: Applied | None = None
        self._offered: Notice | None = None
        self._archive = workspace.opened.archive if workspace.opened is not None else None
        workspace.opened_changed.connect(self._on_opened_changed)

    # ------------------------------------------------------------------ what can be done

    @property
    def busy(self) -> bool:
        """True while something is still to be written."""
        return self._under_way is not None

    @property
    def undo_title(self) -> str:
        """What Undo would take back; empty where there is nothing."""
        return self._done[-1].changes.title if self._done else ""

    @property
    def redo_title(self) -> str:
        """What Redo would do again; empty where there is nothing."""
        return self._undone[-1].changes.title if self._undone else ""

    def do(
        self,
        by: Applies,
        changes: ChangeSet,
        then: Callable[[], None] | None = None,
        otherwise: Callable[[FrtError], None] | None = None,
    ) -> None:
        """Have a change set carried out; `then` when it is written, `otherwise` when it cannot be (without it the
        banner says why). What was undone can no longer be redone."""
        step = _Step(Way.DO, changes, by, then=then, otherwise=otherwise)
        self._ask(lambda: step)

    def undo(self) -> None:
        """Take the last change set back."""
        self._ask(self._undoing)

    def tell_done(self, text: str) -> None:
        """Say what was just done, with an offer to take that back: that and nothing else, so the sentence goes when it
        was taken back otherwise, or something later was done. To be called when it is written (`then` of `do`)."""
        last = self._latest
        if last is None:
            self._workspace.tell(Notice(text, wrong=False))
            return
        offer = Offer(translate("history", "Undo"), lambda: self._ask(lambda: self._undoing(last)))
        self._offered = Notice(text, wrong=False, offer=offer)
        self._workspace.tell(self._offered)

    def redo(self) -> None:
        """Carry out again what was taken back last."""
        self._ask(self._redoing)

    def finish(self) -> None:
        """Write now whatever is still to be written: the window closes, and jobs end."""
        step = self._under_way
        while step is not None or self._waiting:
            try:
                if step is not None:
                    self._record(step, step.once())
            except FrtError as error:
                self._workspace.tell(Notice(error.message, error.hint))
            step = self._waiting.popleft()() if self._waiting else None
        self._under_way = None

    # ------------------------------------------------------------------ doing it

    def _ask(self, make: Callable[[], _Step | None]) -> None:
        """What a step is becomes clear when those before it are done: Undo twice takes back two."""
        self._waiting.append(make)
        if self._under_way is None:
            self._next()

    def _undoing(self, only: Applied | None = None) -> _Step | None:
        """What takes the last one back; with `only`, if that is the last."""
        if not self._done or (only is not None and self._done[-1] is not only):
            return None
        last = self._done[-1]
        return _Step(Way.UNDO, last.changes.inverse(), last.by, last.revision, of=last)

    def _redoing(self) -> _Step | None:
        if not self._undone:
            return None
        last = self._undone[-1]
        return _Step(Way.REDO, last.changes, last.by, of=last)

    def _next(self) -> None:
        step = self._under_way = None
        while self._waiting and step is None:
            step = self._waiting.popleft()()
        if step is None:
            self.changed.emit()
            return
        self._under_way = step
        self._jobs.start(JOB, _write(step), lambda revision: self._written(step, revision), self._not_written)

    def _written(self, step: _Step, revision: int) -> None:
        self._record(step, revision)
        self.applied.emit(step.changes)
        if step.then is not None:
            step.then()
        self._next()

    def _record(self, step: _Step, revision: int) -> None:
        """Put what was written on the stack where the next undo or redo finds it."""
        self._withdraw()
        if step.of is not None:
            self._forget(step)
        self._latest = None
        if step.by is self._closed:
            return
        applied = Applied(step.of.changes if step.of is not None else step.changes, step.by, revision)
        if step.way is Way.UNDO:
            self._undone.append(applied)
            return
        if step.way is Way.DO:
            self._undone.clear()
        self._latest = applied
        self._done.append(applied)
        del self._done[:-MOST]

    def _withdraw(self) -> None:
        """Take away the sentence whose offer to undo is past."""
        if self._offered is not None and self._workspace.notice is self._offered:
            self._workspace.dismiss()
        self._offered = None

    def _forget(self, step: _Step) -> None:
        stack = self._done if step.way is Way.UNDO else self._undone
        if step.of in stack:
            stack.remove(step.of)

    def _not_written(self, error: BaseException) -> None:
        step = self._under_way
        if isinstance(error, OvertakenError) and step is not None and step.of is not None:
            self._forget(step)  # it would fail for ever, and hide what was done before
            self._workspace.tell(Notice(_overtaken(step), error.hint))
        elif not isinstance(error, FrtError):
            self._unforeseen(error)
        elif step is not None and step.otherwise is not None:
            step.otherwise(error)
        else:
            self._workspace.tell(Notice(error.message, error.hint))
        self._next()

    # ------------------------------------------------------------------ databases come and go

    def _on_opened_changed(self) -> None:
        """What was done in a database that is closed now cannot be undone here any more."""
        archive = self._workspace.opened.archive if self._workspace.opened is not None else None
        if archive is self._archive:
            return
        closed, self._archive = self._archive, archive
        self._closed = closed
        if closed is not None:
            self._done = [applied for applied in self._done if applied.by is not closed]
            self._undone = [applied for applied in self._undone if applied.by is not closed]
        self.changed.emit()


def _overtaken(step: _Step) -> str:
    said = (
        translate("history", "“{title}” cannot be undone: it was changed again meanwhile.")
        if step.way is Way.UNDO
        else translate("history", "“{title}” cannot be done again: it was changed meanwhile.")
    )
    return said.format(title=step.changes.title[:200])


def _write(step: _Step) -> Work[int]:
    yield Progress(0)
    return step.once()
