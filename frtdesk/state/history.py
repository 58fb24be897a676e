"""Undo and redo: the change sets that this person applied, wherever they are kept, also before the last restart.

What was done earlier is read from the log of a database when it is opened (`model.past`); only the latest change sets
are held in memory, the others are read again when it is their turn. The compare-and-swap of the store sees to it that
nothing is taken back that somebody else has changed since.

Writing takes as long as a disk or a server takes, so each step is a job; steps are done one after the other, in the
order in which they were asked for, and none is ever dropped, not even when the window closes (`finish`).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from threading import Lock

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate, within
from frtdesk.model.change import ChangeSet, OutdatedError, OvertakenError
from frtdesk.model.past import Past, replayed
from frtdesk.state.archive import Jobs
from frtdesk.state.keeper import Applies
from frtdesk.state.notice import Notice, Offer
from frtdesk.state.workspace import Workspace

JOB = "write"

PAST = "past"

TRIES = 4
"""How often what is to be written is worked out, where others make the same."""

MOST = 200
"""Steps whose change sets are held in memory."""


class Way(Enum):
    """What a step does."""

    DO = 0
    UNDO = 1
    REDO = 2


@dataclass(frozen=True, slots=True)
class Applied:
    """A change set that was carried out by somebody, and the key of its revision there; of what was undone, that of the
    undoing. `held` None: it stands in the log."""

    title: str
    held: ChangeSet | None
    by: Applies
    revision: int

    def done(self) -> ChangeSet:
        """What was done. Raises FrtError where it cannot be read."""
        return self.held or self.by.change_set(self.revision)

    def undone(self) -> ChangeSet:
        """What was done, of something that was undone since. Raises FrtError."""
        return self.held or self.by.change_set(self.revision).inverse()


@dataclass(eq=False)
class _Step:
    """One thing to write. `once` may be called from two threads: the second waits for the first, and both know. With
    `make` what is to be written is found out only then, from what the database holds by that time. `large`: what was
    written is not held; `changes` is then but a title."""

    way: Way
    changes: ChangeSet
    by: Applies
    undoes: int | None = None
    then: Callable[[], None] | None = None
    otherwise: Callable[[FrtError], None] | None = None
    of: Applied | None = None
    make: Callable[[], ChangeSet | None] | None = None
    large: bool = False
    _lock: Lock = field(default_factory=Lock)
    _done: bool = False
    _revision: int | None = None

    def once(self) -> int | None:
        """The key of the revision; None where there turned out to be nothing to write."""
        with self._lock:
            if not self._done:
                if self.of is not None and self.of.held is None and self.by.is_large(self.of.revision):
                    self._revision = self.by.take_back(self.of.revision, self.of.title)
                    self.large = self._done = True
                    return self._revision
                self._revision = self._written()
                self._done = True
            return self._revision

    def _written(self) -> int | None:
        """Where somebody else made the same at that moment, it is worked out again: what they made is used."""
        for again in reversed(range(TRIES)):
            changes = self.changes if self.make is None else self.make()
            if changes is None:
                return None
            self.changes = changes
            try:
                return self.by.apply(changes, undoes=self.undoes)
            except OutdatedError:
                if self.make is None or not again:
                    raise
        raise AssertionError("the last try answers or raises")


class History:
    """`changed`: what could be undone or redone is another; `applied(ChangeSet | None)`: this was just written; None
    for what is too large to be told; `returned(ChangeSet)`: after that, where it was taken back or done again."""

    changed = Signal()
    applied = Signal(object)
    returned = Signal(object)

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
        self._begun: dict[Applies, int] = {}
        self._newest_act = 0
        self._library: Applies | None = None
        self._read: tuple[Applies, ...] = ()
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
        return self._done[-1].title if self._done else ""

    @property
    def redo_title(self) -> str:
        """What Redo would do again; empty where there is nothing."""
        return self._undone[-1].title if self._undone else ""

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

    def make(
        self,
        by: Applies,
        make: Callable[[], ChangeSet | None],
        then: Callable[[], None] | None = None,
        otherwise: Callable[[FrtError], None] | None = None,
    ) -> None:
        """As `do`, where the change set follows from what the database holds: `make` is called in the job, when all
        that was asked for before is written. It may answer None: then there is nothing to do, and `then` is called."""
        step = _Step(Way.DO, ChangeSet("", ()), by, then=then, otherwise=otherwise, make=make)
        self._ask(lambda: step)

    def was_done(self, by: Applies, revision: int, title: str, said: str = "") -> Applied:
        """Take up what was written beside this history, by a job of its own: it is what Undo takes back next. `by` has
        to be what is open. `said`: told as by `tell_done`."""
        done = Applied(title, None, by, revision)
        self._ask(lambda: self._take_up(done, said))
        return done

    def follow(self, changes: ChangeSet | None) -> None:
        """Somebody else wrote this, so it is nothing that this history could take back: whoever shows what is written
        follows it all the same."""
        self.applied.emit(changes)
        self.changed.emit()

    def undo_only(self, done: Applied) -> None:
        """Take this back, if it is what was done last; else nothing happens."""
        self._ask(lambda: self._undoing(done))

    def is_last(self, done: Applied) -> bool:
        """Whether Undo would take this back."""
        return bool(self._done) and self._done[-1] is done

    def undo_step(self, by: Applies, revision: int, title: str, then: Callable[[], None] | None = None) -> None:
        """Take any step back, whoever did it and however long ago, if what it changed is still as it left it; else the
        banner says why not. A step of this person's can then be redone, as after Undo."""

        def make() -> _Step:
            mine = next((one for one in self._done if one.by is by and one.revision == revision), None)
            if mine is not None:
                return _Step(Way.UNDO, ChangeSet(title, ()), by, revision, of=mine, make=_inverse_of(mine), then=then)
            undoing = next((one for one in self._undone if one.by is by and one.revision == revision), None)
            if undoing is not None:
                return _Step(Way.REDO, ChangeSet(title, ()), by, revision, of=undoing, make=undoing.undone, then=then)
            other = Applied(title, None, by, revision)
            named = translate("history", "Take back: {title}").format(title=title)
            return _Step(
                Way.DO,
                ChangeSet(named, ()),
                by,
                revision,
                of=other,
                make=lambda: other.done().inverse(named),
                then=then,
            )

        self._ask(make)

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
        self._offer(text, translate("history", "Undo"), lambda: self._undoing(last))

    def _tell_returned(self, step: _Step) -> None:
        """Say what was taken back or done again, with an offer of the contrary, in place of what was said before."""
        title = step.changes.title[:120]
        if step.way is Way.UNDO:
            said, last = translate("action", "Undo: {title}").format(title=within(title)), self._undone[-1:]
            self._offer(said, translate("action", "Redo"), lambda: self._redoing(*last))
        elif step.way is Way.REDO:
            self.tell_done(translate("action", "Redo: {title}").format(title=within(title)))
        else:
            self.tell_done(title)

    def _offer(self, text: str, title: str, make: Callable[[], _Step | None]) -> None:
        self._offered = Notice(text, wrong=False, offer=Offer(title, lambda: self._ask(make)))
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
        return _Step(Way.UNDO, ChangeSet(last.title, ()), last.by, last.revision, of=last, make=_inverse_of(last))

    def _redoing(self, only: Applied | None = None) -> _Step | None:
        """What does the last one again; with `only`, if that is the last."""
        if not self._undone or (only is not None and self._undone[-1] is not only):
            return None
        last = self._undone[-1]
        return _Step(Way.REDO, ChangeSet(last.title, ()), last.by, last.revision, of=last, make=last.undone)

    def _next(self) -> None:
        step = self._under_way = None
        while self._waiting and step is None:
            step = self._waiting.popleft()()
        if step is None:
            self.changed.emit()
            return
        self._under_way = step
        self._jobs.start(JOB, _write(step), lambda revision: self._written(step, revision), self._not_written)

    def _written(self, step: _Step, revision: int | None) -> None:
        self._record(step, revision)
        if revision is not None:
            returns = step.of is not None and step.by is not self._closed
            if returns:
                self._tell_returned(step)
            self.applied.emit(None if step.large else step.changes)
            if returns and not step.large:
                self.returned.emit(step.changes)
        if step.then is not None:
            step.then()
        self._next()

    def _record(self, step: _Step, revision: int | None) -> None:
        """Put what was written on the stack where the next undo or redo finds it."""
        if revision is None:
            return
        if step.of is None:
            self._withdraw()
        else:  # what it tells takes the place of the sentence
            self._forget(step)
        self._latest = None
        if step.by is self._closed:
            return
        self._begun.setdefault(step.by, revision)
        held = step.changes.inverse() if step.way is Way.UNDO else step.changes
        applied = Applied(held.title, None if step.large else held, step.by, revision)
        if step.way is Way.UNDO:
            self._undone.append(applied)
            return
        if step.way is Way.DO:
            self._undone.clear()
            self._newest_act = revision
        self._latest = applied
        self._done.append(applied)
        if len(self._done) > MOST and self._done[-MOST - 1].held is not None:
            self._done[-MOST - 1] = replace(self._done[-MOST - 1], held=None)

    def _take_up(self, done: Applied, said: str) -> None:
        if done.by is self._archive:
            self._withdraw()
            self._begun.setdefault(done.by, done.revision)
            self._undone.clear()
            self._newest_act, self._latest = done.revision, done
            self._done.append(done)
            self.applied.emit(None)
            if said:
                self.tell_done(said)

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
        if isinstance(error, OvertakenError | OutdatedError) and step is not None and step.of is not None:
            if step.of in (self._done[-1:] + self._undone[-1:]):
                self._forget(step)  # it would fail for ever, and hide what was done before
            self._workspace.tell(Notice(_overtaken(step), error.message))
        elif not isinstance(error, FrtError):
            self._unforeseen(error)
        elif step is not None and step.otherwise is not None:
            step.otherwise(error)
        else:
            self._workspace.tell(Notice(error.message, error.hint))
        self._next()

    # ------------------------------------------------------------------ what was done before

    def remember(self, library: Applies) -> None:
        """Undo what was done in the person's library before, too."""
        self._library = library
        if self._archive is not None:  # opened before this history was made
            self._read_past()

    def _read_past(self) -> None:
        """Read from the logs what was done before this window was there."""
        wanted = tuple(by for by in (self._library, self._archive) if by is not None and by not in self._read)
        if wanted:
            self._jobs.start(PAST, _past(wanted), self._past_read, self._workspace.tell_error)

    def _past_read(self, found: tuple[tuple[Applies, Past], ...]) -> None:
        """Put what was done before under what was done since."""
        if self._under_way is not None:
            self._waiting.append(lambda: self._take_past(found))
        else:
            self._take_past(found)
            self.changed.emit()

    def _take_past(self, found: tuple[tuple[Applies, Past], ...]) -> None:
        self._read = (*self._read, *dict.fromkeys(by for by, _ in found))
        there = {by for by, _ in found if by is self._library or by is self._archive}
        earlier = [(by, past) for by, past in found if by in there and past.key < self._begun.get(by, past.key + 1)]
        by_key = {past.key: by for by, past in earlier}
        done, undone = replayed(past for _, past in earlier)
        before = [Applied(past.title, None, by_key[past.key], past.key) for past in done]
        self._done = sorted([*before, *self._done], key=lambda applied: applied.revision)
        again = [
            Applied(past.title, None, by_key[past.key], past.key) for past in undone if past.key > self._newest_act
        ]
        self._undone = sorted([*again, *self._undone], key=lambda applied: applied.revision)

    # ------------------------------------------------------------------ databases come and go

    def _on_opened_changed(self) -> None:
        """What was done in a database that is closed now cannot be undone here any more."""
        archive = self._workspace.opened.archive if self._workspace.opened is not None else None
        if archive is self._archive:
            return
        closed, self._archive = self._archive, archive
        self._closed = closed
        self._read = tuple(by for by in self._read if by is self._library)
        if closed is not None:
            self._done = [applied for applied in self._done if applied.by is not closed]
            self._undone = [applied for applied in self._undone if applied.by is not closed]
        self.changed.emit()
        self._read_past()


def _overtaken(step: _Step) -> str:
    said = (
        translate("history", "“{title}” cannot be undone: it was changed again meanwhile.")
        if step.way is not Way.REDO
        else translate("history", "“{title}” cannot be done again: it was changed meanwhile.")
    )
    return said.format(title=step.changes.title[:200])


def _inverse_of(applied: Applied) -> Callable[[], ChangeSet]:
    return lambda: applied.done().inverse()


def _past(keepers: Sequence[Applies]) -> Work[tuple[tuple[Applies, Past], ...]]:
    yield Progress(0)
    return tuple((by, past) for by in keepers for past in by.past())


def _write(step: _Step) -> Work[int | None]:
    yield Progress(0)
    return step.once()
