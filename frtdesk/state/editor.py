"""What a person does to the events of the open database: each act one change set with a title, written at once.

Everything goes through the window's history and can be undone. What is to be written is worked out in the job that
writes it, from what the database holds by then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.book import Book, StoredActor, StoredPlace, StoredSource, event_ids
from frtdesk.model.bulk_edit import MOST, BulkEdit
from frtdesk.model.change import ChangeSet
from frtdesk.model.change_titles import (
    binned_title,
    bulk_title,
    deleted_title,
    duplicated_title,
    edit_title,
    emptied_title,
    made_title,
    named_title,
    restored_title,
    short,
    source_name,
)
from frtdesk.model.edited_event import (
    BinnedError,
    StoredEvent,
    binned,
    changed_out_of_bin,
    difference,
    differences,
    restored,
)
from frtdesk.model.edited_names import actor_difference, place_difference, source_difference, tag_difference
from frtdesk.model.event import Checked, Event
from frtdesk.model.merge_choice import copied_title
from frtdesk.model.merging import Merge, merge_events
from frtdesk.model.moved_dates import moved, resized
from frtdesk.state.archive import Archive, Jobs
from frtdesk.state.come_back import ComeBack
from frtdesk.state.history import History
from frtdesk.state.refreshing import Refreshing
from frtdesk.state.workspace import Workspace

Then = Callable[[], None] | None
Otherwise = Callable[[FrtError], None] | None
"""What is done with the sentence where something cannot be written; without it, the banner says it."""

PREVIEW = "merge preview"

NO_CHOICES: Mapping[str, int] = {}


class Editor:
    """Edits the database that is open. Each method may be called at any time; where nothing may be written the person
    is told why. `refreshing`: how the window follows."""

    def __init__(self, workspace: Workspace, history: History, jobs: Jobs) -> None:
        self._workspace = workspace
        self._history = history
        self._jobs = jobs
        self.refreshing = Refreshing(workspace, history, jobs)
        self._come_back = ComeBack(workspace, history, self.refreshing)

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
            made, book = _with_id(archive, event)
            return difference(made_title(made), None, made, book)

        self._do(make, None if then is None else lambda: then(made.id), otherwise)

    def change(
        self,
        stored: StoredEvent,
        after: Event,
        then: Then = None,
        otherwise: Otherwise = None,
        *,
        out_of_bin: bool = False,
    ) -> None:
        """Let an event be another. What somebody else changed since `stored` was read is not overwritten. One that is
        in the bin by now is taken out in the same step with `out_of_bin`, else `otherwise` gets a BinnedError."""
        title = edit_title(stored.event, after)

        def make(archive: Archive) -> ChangeSet | None:
            now = archive.stored_event(stored.key)
            if now.binned and not out_of_bin:
                said = translate("editing", "“{title}” is in the bin. Take it out, and save what you typed?")
                raise BinnedError(said.format(title=short(now.event.title)))
            there = replace(stored, row={**stored.row, "deleted_at": now.row["deleted_at"]})
            return changed_out_of_bin(title, there, after, archive.book([after]))

        self._do(make, then, otherwise)

    def duplicate(self, keys: Sequence[int], then: Callable[[Sequence[str]], None] | None = None) -> None:
        """Add events like these, as one step: without their relations, their days not checked; at most
        `model.bulk_edit.MOST`. `then` gets their ids."""
        made: list[Event] = []

        def make(archive: Archive) -> ChangeSet | None:
            events = [one.event for one in archive.stored_events(keys[:MOST]) if not one.binned]
            made[:], book = _with_ids(archive, [_copied(event) for event in events])
            return differences(duplicated_title(events), [(None, one) for one in made], book) if made else None

        self._do(make, None if then is None else lambda: then([one.id for one in made]))

    def move(self, key: int, days: float, then: Then = None) -> None:
        """Let an event happen so many days later, as near as its dates can say it."""
        self._redate(key, lambda event: moved(event, days), then)

    def resize(self, key: int, edge: str, day: int, then: Then = None) -> None:
        """Draw the "start" or "end" of an event to a day."""
        self._redate(key, lambda event: resized(event, edge, day), then)

    def _redate(self, key: int, to: Callable[[Event], Event], then: Then) -> None:
        def make(archive: Archive) -> ChangeSet | None:
            stored = archive.stored_event(key)
            after = to(stored.event)
            return difference(edit_title(stored.event, after), stored, after, archive.book([after]))

        self._do(make, then)

    def bulk(self, keys: Sequence[int], edit: BulkEdit, then: Then = None, otherwise: Otherwise = None) -> None:
        """Edit many events alike, as one step; at most `model.bulk_edit.MOST`."""

        def make(archive: Archive) -> ChangeSet | None:
            other = [
                (stored, after)
                for stored in archive.stored_events(keys[:MOST])
                if not stored.binned and (after := edit.of(stored.event)) != stored.event
            ]
            title = bulk_title(len(other), moved=edit == BulkEdit(days=edit.days))
            return differences(title, other, archive.book([after for _, after in other])) if other else None

        self._do(make, then, otherwise)

    # ------------------------------------------------------------------ merging

    def preview_merge(
        self,
        table: str,
        kept: int,
        others: Sequence[int],
        done: Callable[[Merge], None],
        otherwise: Otherwise = None,
        choices: Mapping[str, int] = NO_CHOICES,
    ) -> None:
        """Say what making one of several would do: of rows of "event", "actor", "source", "tag" or "jurisdiction". Of
        events `choices` says by field which of them it is taken from (`model.merge_choice`). A later preview takes the
        place of one that is not there yet."""
        archive = self.archive
        if archive is not None:
            failed = self._workspace.tell_error if otherwise is None else _only(otherwise, self._workspace.tell_error)
            self._jobs.start(PREVIEW, _previewing(archive, table, kept, others, choices), done, failed)

    def merge(
        self,
        table: str,
        kept: int,
        others: Sequence[int],
        then: Then = None,
        otherwise: Otherwise = None,
        choices: Mapping[str, int] = NO_CHOICES,
    ) -> None:
        """Make one of several, as `preview_merge` says; of events the others go to the bin."""
        self._do(lambda archive: merge_of(archive, table, kept, others, choices).changes, then, otherwise)

    # ------------------------------------------------------------------ what events share

    def change_actor(
        self, before: StoredActor | None, after: StoredActor, then: Then = None, otherwise: Otherwise = None
    ) -> None:
        """Let an actor be another for all events, or make one."""
        title = named_title("actor", before.name if before else None, after.name)
        self._do(lambda _: actor_difference(title, before, after), then, otherwise)

    def change_source(
        self, before: StoredSource | None, after: StoredSource, then: Then = None, otherwise: Otherwise = None
    ) -> None:
        """Let a source be another for all events, or make one."""
        title = named_title("source", source_name(before) if before else None, source_name(after))
        self._do(lambda _: source_difference(title, before, after), then, otherwise)

    def change_place(
        self, before: StoredPlace | None, after: StoredPlace, then: Then = None, otherwise: Otherwise = None
    ) -> None:
        """Let a place be another for all events, or make one."""
        title = named_title("jurisdiction", before.name if before else None, after.name)
        self._do(lambda _: place_difference(title, before, after), then, otherwise)

    def change_tag(
        self, key: int, before: str | None, after: str, then: Then = None, otherwise: Otherwise = None
    ) -> None:
        """Rename a tag for all events, or make one."""
        self._do(lambda _: tag_difference(named_title("tag", before, after), key, before, after), then, otherwise)

    def delete_named(
        self, table: str, names: Mapping[int, str], then: Then = None, otherwise: Otherwise = None
    ) -> None:
        """Take away actors, sources, tags or jurisdictions, by key, that no event names; else nothing is written, and a
        sentence says so."""
        title = deleted_title(table, list(names.values()))
        self._do(lambda archive: archive.deleting(title, table, list(names)), then, otherwise)

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
            return archive.deleting(emptied_title(len(keys)), "event", keys)

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


def _copied(event: Event) -> Event:
    """An event like this one, with neither an id nor relations."""
    title = copied_title(event.title)
    return replace(event, id="", title=title, relations=(), checked=Checked(date=False, quotes=event.checked.quotes))


def _with_id(archive: Archive, event: Event) -> tuple[Event, Book]:
    """The event with an id that is not taken, and the book for it; one that has an id keeps it."""
    if event.id:
        return event, archive.book([event])
    (made,), book = _with_ids(archive, [event])
    return made, book


def _with_ids(archive: Archive, events: Sequence[Event]) -> tuple[list[Event], Book]:
    """The events with ids that are not taken, and the book for them."""
    proposed = [event_ids(event.title, event.start) for event in events]
    made, used = list(events), set[str]()
    waiting: Sequence[int] = range(len(made))
    while True:
        for at in waiting:
            name = next(name for name in proposed[at] if name not in used)
            used.add(name)
            made[at] = replace(made[at], id=name)
        book = archive.book(made)
        waiting = [at for at in waiting if made[at].id in book.events]
        if not waiting:
            return made, book


def merge_of(
    archive: Archive, table: str, kept: int, others: Sequence[int], choices: Mapping[str, int] = NO_CHOICES
) -> Merge:
    """What making one of several does. Raises FrtError."""
    if table != "event":
        return archive.merging(table, kept, others)
    gone = [key for key in dict.fromkeys(others) if key != kept]
    pointing = {other.key for key in gone for other in archive.detail(key).related if not other.outgoing}
    first, rest = archive.stored_event(kept), [archive.stored_event(key) for key in gone]
    related = archive.stored_events(sorted(pointing))
    book = archive.book([stored.event for stored in (first, *rest, *related)])
    return merge_events(first, rest, related, archive.stored_lessons(), book, choices)


def _previewing(
    archive: Archive, table: str, kept: int, others: Sequence[int], choices: Mapping[str, int]
) -> Work[Merge]:
    yield Progress(0)
    return merge_of(archive, table, kept, others, choices)


def _only(
    otherwise: Callable[[FrtError], None], rest: Callable[[BaseException], None]
) -> Callable[[BaseException], None]:
    """What a person can mend goes the one way, everything else the other."""
    return lambda error: otherwise(error) if isinstance(error, FrtError) else rest(error)
