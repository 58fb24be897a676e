"""A database of the store as the workspace knows it: where `store` and `state` meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from frtdesk.base import paths
from frtdesk.base.progress import Progress, Work, run
from frtdesk.model.filter import Term, Words
from frtdesk.state.workspace import AT_ONCE
from frtdesk.store.engine import open_database
from frtdesk.store.lookup import find_by_field
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_event
from frtdesk.store.read_links import read_links
from frtdesk.timeline.resolve import resolver_of

if TYPE_CHECKING:  # what the first picture can do without is imported by whoever asks for it
    from frtdesk.app.content import StoreContent
    from frtdesk.app.logbook import StoreLogbook
    from frtdesk.app.merging import MergeDone
    from frtdesk.formats.incoming import Wishes
    from frtdesk.model.book import Book
    from frtdesk.model.change import ChangeSet
    from frtdesk.model.columns import Columns, Days, Mask
    from frtdesk.model.conflict import Take
    from frtdesk.model.edited_event import StoredEvent
    from frtdesk.model.event import Event, EventDetail
    from frtdesk.model.evidence_counts import EvidenceCounts
    from frtdesk.model.incoming import ImportReport
    from frtdesk.model.lesson import Lesson
    from frtdesk.model.merge_plan import Choices, MergePlan
    from frtdesk.model.merging import Merge
    from frtdesk.model.past import Past
    from frtdesk.model.relations import Relations
    from frtdesk.model.safety_copy import SafetyCopy
    from frtdesk.model.search_found import HitText, Ranked
    from frtdesk.model.search_words import SearchWords
    from frtdesk.model.shared_names import SharedNames
    from frtdesk.model.stored_lesson import StoredLesson
    from frtdesk.model.stored_view import StoredView
    from frtdesk.store.database import Database
    from frtdesk.timeline.select import Find

LARGE = 4_000_000
"""Bytes from which a file may hold so many events that what was read of it was kept."""


class StoreArchive:
    """Fills state.archive.Archive. Each call opens a connection of its own, so jobs may call it from any thread.
    `seen`: the revisions that were there when it was read."""

    def __init__(self, target: str, database: Database, author: str = "") -> None:
        self.target = target
        self._author = author
        self._database = database
        self._state: str | None = None
        self.seen: set[int] = set()

    @property
    def name(self) -> str:
        return self._database.name

    @property
    def database(self) -> Database:
        return self._database

    @property
    def author(self) -> str:
        """Who writes here."""
        return self._author

    def write_as(self, author: str) -> None:
        """From now on it is this person."""
        self._author = author

    @property
    def remote(self) -> bool:
        return self._database.path is None

    @property
    def is_shared(self) -> bool:
        """Whether others could write to it while it is open."""
        return self.remote or not self._database.is_fixed

    @property
    def writable(self) -> bool:
        return self._database.writable

    @property
    def read_only_because(self) -> str:
        return self._database.read_only_because

    def content(self, columns: Columns, kept: Mask, filter: str = "") -> StoreContent:
        """What a filter leaves, for the writers of files; `filter` is its text."""
        from frtdesk.app.content import StoreContent

        return StoreContent(self._database, columns, kept, filter)

    def events_to_copy(self, keys: Sequence[int]) -> Work[bytes]:
        from frtdesk.app.content import events_to_copy

        return events_to_copy(self._database, keys)

    def read(self, *, whole: bool = True) -> Work[Columns]:
        """All events; unless `whole`, those of a large database without links, which `complete` adds."""
        if self.is_shared:
            from frtdesk.store.watching import known_revisions

            self.seen = known_revisions(self._database)  # before the events: what comes between is told once more
        kept = self._kept()
        if kept is not None:
            return kept
        columns = yield from read_columns(self._database)
        _tidy_after(columns)
        yield Progress(len(columns), len(columns))
        if len(columns) > AT_ONCE and not whole:
            return columns
        return (yield from self.complete(columns))

    def complete(self, columns: Columns) -> Work[Columns]:
        """The same events with their links, and what the first filter by one will ask for."""
        links = yield from read_links(self._database, columns)
        _tidy_after(columns)
        found = replace(columns, links=links)
        yield from resolver_of(found).preparing()
        _tidy_after(columns)
        return found

    def reread(self, columns: Columns, changes: Sequence[ChangeSet] | None) -> Work[Columns]:
        from frtdesk.store.reread import reread

        found = None if changes is None else (yield from reread(self._database, columns, changes))
        if found is None:
            found = yield from self.complete((yield from read_columns(self._database)))
        else:
            yield from resolver_of(found).preparing()
        return replace(found, revision=columns.revision + 1)

    def _kept(self) -> Columns | None:
        """What was kept of a large file that has not changed since."""
        file = self._database.path
        if file is None or not file.exists() or file.stat().st_size < LARGE:
            return None
        from frtdesk.app.memory import give_back_large_blocks
        from frtdesk.store import snapshot

        give_back_large_blocks()
        self._state = snapshot.state_of(file)
        kept = snapshot.load(paths.user_cache_folder(), file)
        if kept is not None:
            self._state = None
        return kept

    def keep(self, columns: Columns) -> Work[None]:
        """Keep what was read slowly from a file, unless that has changed meanwhile."""
        file, state = self._database.path, self._state
        if file is None or state is None:
            return
        from frtdesk.store import snapshot

        self._state = None
        yield from snapshot.keep(paths.user_cache_folder(), file, state, columns)

    def relations(self, columns: Columns) -> Work[Relations]:
        from frtdesk.store.read_relations import read_relations

        return read_relations(self._database, columns)

    def evidence_counts(self, columns: Columns) -> Work[EvidenceCounts]:
        from frtdesk.store.read_counts import read_counts

        return read_counts(self._database, columns)

    def detail(self, key: int) -> EventDetail:
        return read_event(self._database, key)

    def stored_event(self, key: int) -> StoredEvent:
        from frtdesk.store.read_stored_event import read_stored_event

        return read_stored_event(self._database, key)

    def stored_events(self, keys: Sequence[int]) -> tuple[StoredEvent, ...]:
        from frtdesk.store.read_stored_event import read_stored_events

        return read_stored_events(self._database, keys)

    def bin(self) -> tuple[StoredEvent, ...]:
        from frtdesk.store.read_stored_event import read_bin

        return read_bin(self._database)

    def deleting(self, title: str, table: str, keys: Sequence[int]) -> ChangeSet | None:
        from frtdesk.store.read_stored_event import deleting

        return deleting(self._database, title, table, keys)

    def merging(self, table: str, kept: int, others: Sequence[int]) -> Merge:
        from frtdesk.store.merge_rows import merging

        return merging(self._database, table, kept, others)

    def names(self) -> Work[SharedNames]:
        from frtdesk.store.read_names import read_names

        return read_names(self._database)

    def users(self, table: str, key: int) -> Sequence[int]:
        from frtdesk.store.read_names import read_users

        return read_users(self._database, table, key)

    def shared_sources(self) -> Sequence[Sequence[int]]:
        from frtdesk.store.read_names import read_shared_sources

        return read_shared_sources(self._database)

    def book(self, named: Sequence[Event] | None = None) -> Book:
        from frtdesk.store.read_stored_event import read_book

        return read_book(self._database, named)

    def lessons(self) -> tuple[Lesson, ...]:
        from frtdesk.store.read_lessons import read_lessons

        return read_lessons(self._database)

    def stored_lessons(self) -> tuple[StoredLesson, ...]:
        from frtdesk.store.read_lessons import read_stored_lessons

        return read_stored_lessons(self._database)

    def views(self) -> tuple[StoredView, ...]:
        from frtdesk.store.read_views import read_views

        return read_views(self._database)

    def apply(self, changes: ChangeSet, *, undoes: int | None = None) -> int:
        from frtdesk.store.write import apply

        return apply(self._database, changes, author=self._author, undoes=undoes)

    def past(self) -> Sequence[Past]:
        from frtdesk.store.read_past import read_past

        return read_past(self._database, self._author) if self.writable else ()

    def is_large(self, revision: int) -> bool:
        from frtdesk.store.read_past import is_large

        return is_large(self._database, revision)

    def take_back(self, revision: int, title: str) -> int:
        from frtdesk.store.take_back import take_back

        return run(take_back(self._database, revision, title, author=self._author))

    def take_in(self, path: Path, wishes: Wishes, format_name: str = "") -> Work[ImportReport]:
        """Take the events of a file in; see `importing.import_file`."""
        from frtdesk.app.importing import import_file

        return import_file(self._database, path, wishes, format_name=format_name, author=self._author)

    def plan_merge(self, newer: str) -> Work[MergePlan]:
        """What merging a newer database would do; see `merging.plan_merge`."""
        from frtdesk.app.merging import plan_merge

        return plan_merge(self._database, newer)

    def merge(self, plan: MergePlan, choices: Choices, otherwise: Take, *, remove: bool) -> Work[MergeDone | None]:
        """Carry that out; see `merging.merge`."""
        from frtdesk.app.merging import merge

        return merge(self._database, plan, choices, otherwise, remove=remove, author=self._author)

    def newer_shipped(self) -> str:
        """The date of the shipped database where this is a copy of an earlier one, else empty."""
        from frtdesk.app.newer_version import newer_shipped

        return newer_shipped(self._database)

    @property
    def has_safety_copies(self) -> bool:
        """Whether this is a file of the person's own, of which copies are kept."""
        return self._database.path is not None and self.writable

    def safety_copies(self) -> Sequence[SafetyCopy]:
        """The copies that were kept, the latest first. Raises FrtError."""
        from frtdesk.store.safety_copies import safety_copies

        return safety_copies(self._database)

    def keep_safety_copy(self) -> Work[Path | None]:
        """Keep a copy as it stands, for good; None where there is nothing to keep."""
        from frtdesk.model.safety_copy import HAND
        from frtdesk.store.safety_copies import keep_copy

        return keep_copy(self._database, why=HAND)

    def restore(self, kept: Path) -> Work[None]:
        """Become what a kept copy holds; see `safety_copies.restore`."""
        from frtdesk.store.safety_copies import restore

        return restore(self._database, kept)

    @property
    def logbook(self) -> StoreLogbook:
        from frtdesk.app.logbook import StoreLogbook

        return StoreLogbook(self._database)

    def change_set(self, revision: int) -> ChangeSet:
        from frtdesk.store.change_log import read_change_set

        return read_change_set(self._database, revision)

    def find(self) -> Find:
        return self._find

    def _find(self, node: Words | Term, /) -> Days:
        from frtdesk.store.search import find_words

        if isinstance(node, Words):
            return find_words(self._database, node.text, phrase=node.phrase, prefix=node.prefix)
        return find_by_field(self._database, node.field, node.value)

    def search(self, words: SearchWords, *, titles_only: bool = False) -> Work[Ranked]:
        from frtdesk.store.search_hits import find_hits

        return find_hits(self._database, words, titles_only=titles_only)

    def hit_texts(self, keys: Sequence[int], words: SearchWords) -> Mapping[int, HitText]:
        from frtdesk.store.search_hits import read_hit_texts

        return read_hit_texts(self._database, keys, words)

    def close(self) -> None:
        self._database.close()


def _tidy_after(columns: Columns) -> None:
    """Give back what reading so many left behind."""
    if len(columns) > AT_ONCE:
        from frtdesk.app.memory import give_back_holes

        give_back_holes()


def connect(target: str, author: str = "") -> StoreArchive:
    """Open a database for looking, writable where it may be. `author`: who writes there. Raises FrtError with a
    sentence where it cannot."""
    return StoreArchive(target, open_database(target, writable=True), author)
