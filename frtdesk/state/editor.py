"""What a person does to the events of the open database: each act one change set with a title, written at once.

Everything goes through the window's history and can be undone. What is to be written is worked out in the job that
writes it, from what the database holds by then.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.book import free_event_id
from frtdesk.model.change import ChangeSet
from frtdesk.model.change_titles import (
    binned_title,
    duplicated_title,
    edit_title,
    emptied_title,
    made_title,
    restored_title,
)
from frtdesk.model.edited_event import StoredEvent, binned, difference, restored
from frtdesk.model.event import Event
from frtdesk.state.archive import Archive, Jobs
from frtdesk.state.history import History
from frtdesk.state.refreshing import Refreshing
from frtdesk.state.workspace import Workspace

Then = Callable[[], None] | None
Otherwise = Callable[[FrtError], None] | None
"""What is done with the sentence where something cannot be written; without it, the banner says it."""


class Editor:
    """Edits the database that is open. Each method may be called at any time; where nothing may be written the person
    is told why. `refreshing`: how the window follows."""

    def __init__(self, workspace: Workspace, history: History, jobs: Jobs) -> None:
        self._workspace = workspace
        self._history = history
        self._jobs = jobs
        self.refreshing = Refreshing(workspace, history, jobs)

    @property
    def archive(self) -> Archive | None:
        """The open database, if it may be written."""
        opened = self._workspace.opened
        return opened.archive if opened is not None and opened.archive.writable else None

    # ------------------------------------------------------------------ events

    def create(self, event: Event, then: Callable[[str], None] | None = None, otherwise: Otherwise = None) -> None:
        """Add an event; one without an id gets one from its date and title. `then` gets the id."""
        made = event

        def make(archive: Archive) -> ChangeSet | None:
            nonlocal made
            book = archive.book()
            made = event if event.id else replace(event, id=free_event_id(event.title, event.start, book.events))
            return difference(made_title(made), None, made, book)

        self._do(make, None if then is None else lambda: then(made.id), otherwise)

    def change(self, stored: StoredEvent, after: Event, then: Then = None, otherwise: Otherwise = None) -> None:
        """Let an event be another. What somebody else changed since `stored` was read is not overwritten."""
        title = edit_title(stored.event, after)
        self._do(lambda archive: difference(title, stored, after, archive.book()), then, otherwise)

    def duplicate(self, key: int, then: Callable[[str], None] | None = None) -> None:
        """Add an event like this one, without its relations, and with nothing checked. `then` gets its id."""
        made = ""

        def make(archive: Archive) -> ChangeSet | None:
            nonlocal made
            book = archive.book()
            event = archive.stored_event(key).event
            title = translate("editing", "{title} (copy)").format(title=event.title)
            made = free_event_id(event.title, event.start, book.events)
            return difference(duplicated_title(event), None, replace(event, id=made, title=title, relations=()), book)

        self._do(make, None if then is None else lambda: then(made))

    # ------------------------------------------------------------------ the bin

    def delete(self, keys: Sequence[int], then: Then = None) -> None:
        """Put events in the bin."""

        def make(archive: Archive) -> ChangeSet | None:
            there = [stored for stored in archive.stored_events(keys) if not stored.binned]
            return binned(binned_title([stored.event for stored in there]), there)

        self._do(make, then)

    def restore(self, keys: Sequence[int], then: Then = None) -> None:
        """Take events out of the bin."""

        def make(archive: Archive) -> ChangeSet | None:
            there = [stored for stored in archive.stored_events(keys) if stored.binned]
            return restored(restored_title([stored.event for stored in there]), there)

        self._do(make, then)

    def empty_bin(self, then: Then = None) -> None:
        """Take what is in the bin out of the database."""

        def make(archive: Archive) -> ChangeSet | None:
            keys = [stored.key for stored in archive.bin()]
            return archive.emptying(emptied_title(len(keys)), keys)

        self._do(make, then)

    # ------------------------------------------------------------------ writing

    def _do(self, make: Callable[[Archive], ChangeSet | None], then: Then = None, otherwise: Otherwise = None) -> None:
        opened = self._workspace.opened
        if opened is None:
            return
        archive = opened.archive
        if not archive.writable:
            error = FrtError(
                translate("editing", "{name} cannot be changed. {why}").format(
                    name=archive.name, why=archive.read_only_because
                ),
                translate("editing", "Save a copy to edit."),
            )
            (otherwise or self._workspace.tell_error)(error)
            return
        self._history.make(archive, lambda: make(archive), then, otherwise)
