"""The lessons that can be edited: those of the open database and those of the person's library, and all that is done
to them.

Everything goes through the window's history and can be undone. What is done shows at once; the writing follows. Who
edits a lesson of a database that cannot be written edits a copy of it in her library, and is told so.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.signal import Signal
from frtdesk.base.words import translate
from frtdesk.model.change import ChangeSet
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.stored_lesson import STEP_TABLE, TABLE, StoredLesson, difference, kept, new_step
from frtdesk.state.archive import Jobs
from frtdesk.state.history import History
from frtdesk.state.keeper import LessonKeeper
from frtdesk.state.lesson_making import lesson_from, step_of, using
from frtdesk.state.notice import Notice
from frtdesk.state.workspace import Workspace

READ = "lessons"


@dataclass(frozen=True, slots=True)
class LessonEntry:
    """A lesson in the list, and who keeps it."""

    keeper: LessonKeeper
    stored: StoredLesson

    @property
    def identity(self) -> tuple[str, int]:
        return self.keeper.target, self.stored.key

    @property
    def lesson(self) -> Lesson:
        return self.stored.lesson


Change = Callable[[StoredLesson], StoredLesson]


class Lessons:
    """`changed`: the list, a lesson in it, or which of them is `current`; `made`: a new lesson is, and will be said to
    be changed in a moment. Nothing is read before `refresh`."""

    changed = Signal()
    made = Signal()

    def __init__(self, workspace: Workspace, jobs: Jobs, history: History, library: LessonKeeper) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._history = history
        self._library = library
        self._wanted = False
        self._stale = False
        self._listed = False
        self._archive: LessonKeeper | None = workspace.opened.archive if workspace.opened is not None else None
        self.entries: tuple[LessonEntry, ...] = ()
        self.problem = ""
        self._current: tuple[str, int] | None = None
        workspace.opened_changed.connect(self._on_opened_changed)
        history.applied.connect(self._on_applied)
        history.changed.connect(self._on_history_changed)

    # ------------------------------------------------------------------ what there is

    @property
    def keeper(self) -> LessonKeeper:
        """Where a new lesson goes: the open database if it may be written, else the library."""
        opened = self._workspace.opened
        return opened.archive if opened is not None and opened.archive.writable else self._library

    @property
    def current(self) -> LessonEntry | None:
        """The lesson that is being edited."""
        return next((entry for entry in self.entries if entry.identity == self._current), None)

    def choose(self, entry: LessonEntry | None) -> None:
        """Edit this lesson."""
        wanted = entry.identity if entry is not None else None
        if wanted != self._current:
            self._current = wanted
            self.changed.emit()

    def is_library(self, entry: LessonEntry) -> bool:
        return entry.keeper is self._library

    def read_all(self) -> tuple[Lesson, ...]:
        """All lessons, read now: the open database's, then the library's, each id once. Raises FrtError where there is
        none that could be read."""
        found: dict[str, Lesson] = {}
        problem: FrtError | None = None
        for keeper in self._keepers():
            try:
                lessons = keeper.stored_lessons()
            except FrtError as error:
                problem = error
                continue
            for stored in lessons:
                found.setdefault(stored.head.id, stored.lesson)
        if problem is not None and not found:
            raise problem
        return tuple(found.values())

    def refresh(self) -> None:
        """Read the lessons anew; from now on they are kept up to date."""
        self._wanted, self._stale = True, False
        if self._workspace.opened is not None:
            self._jobs.start(READ, _read(self._keepers()), self._on_read, self._failed)

    def _keepers(self) -> list[LessonKeeper]:
        opened = self._workspace.opened
        keepers: list[LessonKeeper] = [] if opened is None else [opened.archive]
        if opened is None or Path(opened.archive.target).absolute() != Path(self._library.target).absolute():
            keepers.append(self._library)
        return keepers

    def _on_read(self, answer: tuple[tuple[LessonEntry, ...], str]) -> None:
        if self._history.busy:  # what was read is older than what is shown
            self._stale = True
            return
        self.entries, self.problem = answer
        self._listed = True
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, FrtError):
            raise error
        self._workspace.tell(Notice(error.message, error.hint))

    # ------------------------------------------------------------------ whole lessons

    def make_from_filter(self) -> None:
        """A new lesson on what the filter leaves."""
        workspace = self._workspace
        if workspace.opened is None or workspace.index is None:
            return
        lesson, more = lesson_from(workspace.opened.columns, workspace.index.kept, workspace.view)
        if not lesson.steps:
            self._tell(
                translate("lessons", "The filter leaves no event with a date, so there is nothing to tell."),
                translate("lessons", "Widen the filter, then make a lesson from it."),
            )
            return
        said = translate("lessons", "Made the lesson “{title}” with %n step.|Made the lesson “{title}” with %n steps.",
                         len(lesson.steps)).format(title=_short(lesson.title))  # fmt: skip
        if more:
            said += " " + translate(
                "lessons",
                "They are the most important ones; %n more event was left out.|"
                "They are the most important ones; %n more events were left out.",
                more,
            )
        self._add(lesson, said)

    def make_empty(self) -> None:
        title = translate("lessons", "New lesson")
        self._add(Lesson("", title), translate("lessons", "Made an empty lesson."))

    def duplicate(self, entry: LessonEntry) -> None:
        """A second one, in the library where its own database cannot be written."""
        title = translate("lessons", "{title} (copy)").format(title=entry.lesson.title)
        said = translate("lessons", "Duplicated “{title}”.").format(title=_short(entry.lesson.title))
        self._add(replace(entry.lesson, title=title), said)

    def delete(self, entry: LessonEntry) -> None:
        """Take a lesson away; Undo brings it back."""
        name = _short(entry.lesson.title)
        if not entry.keeper.writable:
            self._tell(
                translate("lessons", "“{title}” cannot be deleted. {why}").format(
                    title=name, why=entry.keeper.read_only_because
                )
            )
            return
        title = translate("lessons", "Delete the lesson {title}").format(title=name)
        said = translate("lessons", "Deleted the lesson “{title}”.").format(title=name)
        self._write(entry.keeper, title, entry.stored, None, said)

    def _list(self) -> None:
        """Read the list before the first one is added to it: else that stood there alone until all is written, and its
        id might not be its own."""
        if not self._listed:
            self.entries, self.problem = run(_read(self._keepers()))
            self._listed = True

    def _add(self, lesson: Lesson, said: str) -> None:
        self._list()
        keeper = self.keeper
        stored = kept(lesson, self._stored(keeper))
        where = translate("lessons", "It is kept in your library.") if keeper is self._library else ""
        title = translate("lessons", "Make the lesson {title}").format(title=_short(lesson.title))
        self._current = (keeper.target, stored.key)
        self.made.emit()
        self._write(keeper, title, None, stored, f"{said} {where}".strip())

    # ------------------------------------------------------------------ inside a lesson

    def set_head(self, entry: LessonEntry, head: Lesson) -> None:
        """Another title, question, level or number of minutes."""
        title = translate("lessons", "Edit the lesson {title}").format(title=_short(head.title))
        self._edit(entry, title, lambda stored: replace(stored, head=replace(head, id=stored.head.id, steps=())))

    def set_step(self, entry: LessonEntry, place: int, step: LessonStep) -> None:
        """Another prompt, note, dwell, or what is shown."""
        title = translate("lessons", "Edit step {number}").format(number=place + 1)
        self._edit(entry, title, lambda stored: stored.with_step(place, step))

    def use_shown(self, entry: LessonEntry, place: int) -> None:
        """Let a step keep range, lanes and selection as they are shown now."""
        opened = self._workspace.opened
        if opened is None:
            return
        names = [opened.columns.ids[event] for event in self._workspace.selection]
        step = using(entry.stored.steps[place].step, self._workspace.view, self._lanes(), names)
        title = translate("lessons", "Let step {number} show what is shown").format(number=place + 1)
        self._edit(entry, title, lambda stored: stored.with_step(place, step))

    def add_selected(self, entry: LessonEntry, after: int = -1) -> int:
        """Selected events as steps behind the step `after` (-1: at the end); the place of the first, -1 where nothing
        is selected."""
        opened = self._workspace.opened
        if opened is None or not self._workspace.selection:
            self._tell(translate("lessons", "Select an event on the timeline first; it becomes a step."))
            return -1
        view, lanes = self._workspace.view, self._lanes()
        made = [step_of(opened.columns, event, view, lanes) for event in self._workspace.selection]
        return self._insert(entry, after, made, translate("lessons", "Add %n step|Add %n steps", len(made)))

    def add_range(self, entry: LessonEntry, after: int = -1) -> int:
        """What is shown as a step without an event."""
        step = using(LessonStep(None), self._workspace.view, self._lanes(), ())
        return self._insert(entry, after, [step], translate("lessons", "Add a range as a step"))

    def duplicate_step(self, entry: LessonEntry, place: int) -> int:
        step = entry.stored.steps[place].step
        title = translate("lessons", "Duplicate step {number}").format(number=place + 1)
        return self._insert(entry, place, [step], title)

    def remove_step(self, entry: LessonEntry, place: int) -> None:
        title = translate("lessons", "Remove step {number}").format(number=place + 1)
        self._edit(entry, title, lambda stored: stored.with_steps([*stored.steps[:place], *stored.steps[place + 1 :]]))

    def move_step(self, entry: LessonEntry, place: int, to: int) -> int:
        """Put a step at another place, from 0; the place where it is then."""
        to = min(max(to, 0), len(entry.stored.steps) - 1)
        if to != place:
            steps = list(entry.stored.steps)
            steps.insert(to, steps.pop(place))
            title = translate("lessons", "Move step {number} to {place}").format(number=place + 1, place=to + 1)
            self._edit(entry, title, lambda stored: stored.with_steps(steps))
        return to

    def _insert(self, entry: LessonEntry, after: int, made: Sequence[LessonStep], title: str) -> int:
        place = after + 1 if 0 <= after < len(entry.stored.steps) else len(entry.stored.steps)
        steps = [new_step(place, step) for step in made]

        def inserted(stored: StoredLesson) -> StoredLesson:
            return stored.with_steps([*stored.steps[:place], *steps, *stored.steps[place:]])

        self._edit(entry, title, inserted)
        return place

    def _lanes(self) -> tuple[str, ...]:
        """Codes of the lanes that are shown, folded and hidden ones left out."""
        index, lanes = self._workspace.index, self._workspace.view.lanes
        out = lanes.folded | lanes.hidden
        return () if index is None else tuple(lane.code for lane in index.rows.lanes if lane.code not in out)

    def _edit(self, entry: LessonEntry, title: str, change: Change) -> None:
        if entry.keeper.writable:
            self._write(entry.keeper, title, entry.stored, change(entry.stored))
            return
        # A database that ships stays as it is: the change goes into a copy.
        keeper = self.keeper
        copy = kept(entry.lesson, self._stored(keeper))
        changed = change(replace(copy, steps=entry.stored.steps))
        keys = {old.key: new.key for old, new in zip(entry.stored.steps, copy.steps, strict=True)}
        changed = changed.with_steps(replace(step, key=keys.get(step.key, step.key)) for step in changed.steps)
        self._current = (keeper.target, copy.key)
        said = translate(
            "lessons", "“{title}” cannot be changed in {file}, so this is a copy of it, in your library."
        ).format(title=_short(entry.lesson.title), file=entry.keeper.name[:60])
        self._write(keeper, title, None, changed, said)

    # ------------------------------------------------------------------ writing

    def _write(
        self,
        keeper: LessonKeeper,
        title: str,
        before: StoredLesson | None,
        after: StoredLesson | None,
        said: str = "",
    ) -> None:
        changes = difference(title, before, after)
        if changes is None:
            return
        self._show(keeper, before, after)
        then = (lambda: self._tell_done(said)) if said else None
        self._history.do(keeper, changes, then, self._not_written)

    def _show(self, keeper: LessonKeeper, before: StoredLesson | None, after: StoredLesson | None) -> None:
        """Show the change before it is written."""
        entries = list(self.entries)
        place = next(
            (at for at, it in enumerate(entries) if before is not None and it.identity == (keeper.target, before.key)),
            len(entries),
        )
        entries[place : place + 1] = [] if after is None else [LessonEntry(keeper, after)]
        self.entries = tuple(entries)
        self.changed.emit()

    def _stored(self, keeper: LessonKeeper) -> list[StoredLesson]:
        return [entry.stored for entry in self.entries if entry.keeper.target == keeper.target]

    def _not_written(self, error: FrtError) -> None:
        self._tell(translate("lessons", "The lesson was not saved. {why}").format(why=error.message), error.hint)
        self._stale = True

    def _tell(self, text: str, hint: str = "") -> None:
        self._workspace.tell(Notice(text, hint))

    def _tell_done(self, text: str) -> None:
        self._history.tell_done(text)

    # ------------------------------------------------------------------ signals

    def _on_applied(self, changes: ChangeSet | None) -> None:
        if changes is None or any(change.table in (TABLE, STEP_TABLE) for change in changes.changes):
            self._stale = True

    def _on_history_changed(self) -> None:
        if self._wanted and self._stale and not self._history.busy:
            self.refresh()

    def _on_opened_changed(self) -> None:
        opened = self._workspace.opened
        archive = opened.archive if opened is not None else None
        if archive is self._archive:
            return
        self._archive, self.entries, self._listed = archive, (), False
        if self._wanted:
            self.refresh()
        self.changed.emit()


def _short(title: str) -> str:
    line = " ".join(title.split())
    return line if len(line) <= 60 else line[:59] + "…"


def _read(keepers: Sequence[LessonKeeper]) -> Work[tuple[tuple[LessonEntry, ...], str]]:
    """All lessons, and why some could not be read."""
    entries: list[LessonEntry] = []
    problem = ""
    for number, keeper in enumerate(keepers):
        yield Progress(number, len(keepers))
        try:
            entries += [LessonEntry(keeper, stored) for stored in keeper.stored_lessons()]
        except FrtError as error:
            problem = str(error)
    return tuple(entries), problem
