"""The history of the open database, kept up to date for whoever lists it: its steps, one of them whole, and an event as
it was then. Everything is read in jobs; late answers are dropped."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.signal import Signal
from frtdesk.model.event import EventDetail
from frtdesk.model.revisions import Revised, StepDetail
from frtdesk.state.archive import Archive, Jobs
from frtdesk.state.history import History
from frtdesk.state.moments import places_of_keys
from frtdesk.state.workspace import Workspace

LIST, STEP, AS_WAS = "history list", "history step", "history as of"


class LiveRevisions:
    """`changed`: other steps are listed; `shown_changed`: another step, or an event as it was, is to be shown. `lines`:
    the steps that are listed, the latest first; `people`: who did something; `person`: whose steps are listed, None for
    all; `of_event`: only those of the selected event are; `chosen` and `detail`: the step that is shown, the latter
    None while it is read; `as_was`: the event as that step left it. Nothing is read until somebody watches."""

    changed = Signal()
    shown_changed = Signal()

    def __init__(self, workspace: Workspace, history: History, jobs: Jobs) -> None:
        self._workspace = workspace
        self._history = history
        self._jobs = jobs
        self._all: tuple[Revised, ...] = ()
        self._touching: frozenset[int] = frozenset()
        self._watched = self._stale = False
        self.waiting = False
        self.lines: tuple[Revised, ...] = ()
        self.people: tuple[str, ...] = ()
        self.person: str | None = None
        self.of_event = False
        self.chosen: Revised | None = None
        self.detail: StepDetail | None = None
        self.as_was: EventDetail | None = None
        self._archive: Archive | None = None
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.selection_changed.connect(self._on_selection_changed)
        history.applied.connect(self._on_applied)

    # ------------------------------------------------------------------ what is listed

    def watch(self, watched: bool) -> None:
        """Somebody looks, or looks no more."""
        self._watched = watched
        if watched and (self._stale or self._archive is not self._open_archive):
            self._read()

    def narrow(self, *, of_event: bool | None = None, person: str | None = None, everybody: bool = False) -> None:
        """List the steps of the selected event, or of all; of one person, or of everybody."""
        if everybody:
            self.person = None
        elif person is not None:
            self.person = person
        if of_event is not None and of_event != self.of_event:
            self.of_event = of_event
            self._read()
            return
        self._list()

    @property
    def event_key(self) -> int | None:
        """The key of the selected event."""
        columns, selection = self._workspace.columns, self._workspace.selection
        return int(columns.key[selection[-1]]) if columns is not None and selection else None

    @property
    def _open_archive(self) -> Archive | None:
        return self._workspace.opened.archive if self._workspace.opened is not None else None

    def _read(self) -> None:
        archive = self._open_archive
        self._stale = not self._watched
        if not self._watched:
            return
        if archive is not self._archive:
            self._archive, self.person = archive, None
            self._forget()
        if archive is None:
            self._jobs.cancel(LIST)
            self._all, self._touching, self.waiting = (), frozenset(), False
            self._list()
            return
        self.waiting = True
        event = self.event_key if self.of_event else None
        self._jobs.start(LIST, _reading(archive, event), self._take, self._workspace.tell_error)

    def _take(self, found: tuple[Sequence[Revised], frozenset[int]]) -> None:
        self._all, self._touching = tuple(found[0]), found[1]
        self.waiting = False
        self.people = tuple(sorted({one.author for one in self._all}))
        self._list()
        if self.chosen is not None:
            key = self.chosen.key
            self.choose(next((one for one in self.lines if one.key == key), None))

    def _list(self) -> None:
        found = self._all
        if self.of_event:
            found = tuple(one for one in found if one.key in self._touching)
        if self.person is not None:
            found = tuple(one for one in found if one.author == self.person)
        self.lines = found
        self.changed.emit()

    # ------------------------------------------------------------------ one step

    def choose(self, step: Revised | None) -> None:
        """Show a step; None for none."""
        archive = self._open_archive
        if step is None or archive is None:
            self._forget()
            return
        if self.chosen is None or self.chosen.key != step.key:
            self.detail = None
        self.chosen, self.as_was = step, None
        self._jobs.cancel(AS_WAS)
        self.shown_changed.emit()
        self._jobs.start(STEP, _step(archive, step.key), self._take_step, self._workspace.tell_error)

    def _take_step(self, detail: StepDetail) -> None:
        if self.chosen is not None and self.chosen.key == detail.key:
            self.detail = detail
            self.shown_changed.emit()

    def _forget(self) -> None:
        self._jobs.cancel(STEP)
        self._jobs.cancel(AS_WAS)
        self.chosen = self.detail = self.as_was = None
        self.shown_changed.emit()

    @property
    def why_not(self) -> str | None:
        """Why the shown step cannot be taken back; empty where it can, None while that is not known."""
        archive = self._open_archive
        if archive is None or self.detail is None or self.chosen is None:
            return None
        if not archive.writable:
            return archive.read_only_because
        return self.detail.why_not

    def undo(self) -> None:
        """Take the shown step back, whatever was done since."""
        archive, step = self._open_archive, self.chosen
        if archive is not None and step is not None:
            self._history.undo_step(archive, step.key, step.title)

    def jump(self, event: int | None = None) -> None:
        """Select an event of the shown step, by its key, and bring it into view."""
        columns = self._workspace.columns
        key = event if event is not None else self.detail.event if self.detail is not None else None
        if columns is None or key is None:
            return
        places = places_of_keys(columns, np.array([key], np.int64))
        if places:
            self._workspace.select(places)
            self._workspace.reveal(places[0])

    def show_as_was(self, event: int | None = None) -> None:
        """Show the step's event as the step left it."""
        archive, step = self._open_archive, self.chosen
        key = event if event is not None else self.detail.event if self.detail is not None else None
        if archive is None or step is None or key is None:
            return
        work = _as_of(archive, key, step.key)
        self._jobs.start(AS_WAS, work, self._take_as_was, self._workspace.tell_error)

    def leave_as_was(self) -> None:
        """Back to the step."""
        self.as_was = None
        self.shown_changed.emit()

    def _take_as_was(self, found: EventDetail) -> None:
        self.as_was = found
        self.shown_changed.emit()

    # ------------------------------------------------------------------ what happens meanwhile

    def _on_opened_changed(self) -> None:
        self._read()

    def _on_applied(self, _changes: object) -> None:
        self._read()

    def _on_selection_changed(self) -> None:
        if self.of_event:
            self._read()


def _reading(archive: Archive, event: int | None) -> Work[tuple[Sequence[Revised], frozenset[int]]]:
    yield Progress(0)
    touching = frozenset[int]() if event is None else archive.logbook.revisions_of(event)
    yield Progress(1, 2)
    return archive.logbook.revised(), touching


def _step(archive: Archive, revision: int) -> Work[StepDetail]:
    yield Progress(0)
    return archive.logbook.step(revision)


def _as_of(archive: Archive, event: int, revision: int) -> Work[EventDetail]:
    yield Progress(0)
    return archive.logbook.event_as_of(event, revision)
