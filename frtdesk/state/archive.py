"""What a workspace needs of an open database and of whoever does long work: protocols that the application fills."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from frtdesk.state.keeper import LessonKeeper
from frtdesk.timeline.overview import whole

if TYPE_CHECKING:  # a start makes and imports few of them
    from frtdesk.base.progress import Progress, Work
    from frtdesk.model.book import Book
    from frtdesk.model.change import ChangeSet
    from frtdesk.model.columns import Columns
    from frtdesk.model.edited_event import StoredEvent
    from frtdesk.model.event import Event, EventDetail
    from frtdesk.model.evidence_counts import EvidenceCounts
    from frtdesk.model.lesson import Lesson
    from frtdesk.model.merging import Merge
    from frtdesk.model.relations import Relations
    from frtdesk.model.search_found import HitText, Ranked
    from frtdesk.model.search_words import SearchWords
    from frtdesk.model.shared_names import SharedNames
    from frtdesk.state.logbook import Logbook
    from frtdesk.timeline.lanes import Rows
    from frtdesk.timeline.select import Find


class Archive(LessonKeeper, Protocol):
    """An open database, as the workspace needs it; which keeps views and lessons too. All may be called from
    a job's thread."""

    @property
    def remote(self) -> bool:
        """Whether it lies behind a network, so that nothing is asked of it on the window's thread."""
        ...

    def read(self, *, whole: bool = True) -> Work[Columns]:
        """All events; unless `whole`, those of a large database without links, which `complete` adds."""
        ...

    def complete(self, columns: Columns) -> Work[Columns]: ...
    def reread(self, columns: Columns, changes: Sequence[ChangeSet] | None) -> Work[Columns]:
        """All events with their links after these changes; `columns` are those before. None: whatever was changed."""
        ...

    def keep(self, columns: Columns) -> Work[None]:
        """Keep what took long to read, for the next time, if that is worth while."""
        ...

    def relations(self, columns: Columns) -> Work[Relations]:
        """All relations between these events."""
        ...

    def evidence_counts(self, columns: Columns) -> Work[EvidenceCounts]:
        """How many sources and quotes the events of these columns have."""
        ...

    def detail(self, key: int) -> EventDetail: ...
    def stored_event(self, key: int) -> StoredEvent:
        """One event with its rows, also from the bin. Raises FrtError where it is gone."""
        ...

    def stored_events(self, keys: Sequence[int]) -> tuple[StoredEvent, ...]:
        """Those of these events that are there, also in the bin. Raises FrtError."""
        ...

    def bin(self) -> tuple[StoredEvent, ...]:
        """The events in the bin. Raises FrtError."""
        ...

    def deleting(self, title: str, table: str, keys: Sequence[int]) -> ChangeSet | None:
        """What takes rows away for good, with all that belongs to them. Raises FrtError."""
        ...

    def merging(self, table: str, kept: int, others: Sequence[int]) -> Merge:
        """What making one of several actors, sources, tags or places (`table`) does. Raises FrtError."""
        ...

    def names(self) -> Work[SharedNames]:
        """All that the events share, with what uses it. Raises FrtError."""
        ...

    def users(self, table: str, key: int) -> Sequence[int]:
        """The keys of the events that name an actor, source, tag or place. Raises FrtError."""
        ...

    def shared_sources(self) -> Sequence[Sequence[int]]:
        """Groups of keys of events that lean on one source. Raises FrtError."""
        ...

    def book(self, named: Sequence[Event] | None = None) -> Book:
        """What the events share, and which ids are taken; with `named`, of sources and ids only those that these events
        name. Raises FrtError."""
        ...

    @property
    def logbook(self) -> Logbook:
        """What was done to this database."""
        ...

    def events_to_copy(self, keys: Sequence[int]) -> Work[bytes]:
        """These events whole, for the clipboard, as a paste into frtdesk reads them. Raises FrtError."""
        ...

    def lessons(self) -> tuple[Lesson, ...]: ...
    def find(self) -> Find: ...
    def search(self, words: SearchWords, *, titles_only: bool = False) -> Work[Ranked]:
        """The events that hold all the words; with `titles_only`, sooner, those that hold them in their titles."""
        ...

    def hit_texts(self, keys: Sequence[int], words: SearchWords) -> Mapping[int, HitText]:
        """What a list shows of some hits, by key."""
        ...

    def close(self) -> None: ...


class Jobs(Protocol):
    """Where long work goes; see jobs.runner.Runner."""

    def start(
        self,
        name: str,
        work: Work[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> None: ...

    def cancel(self, name: str) -> None: ...


@dataclass(frozen=True, eq=False)
class Opened:
    """What one database brought: its columns, and the rows of its events."""

    archive: Archive
    columns: Columns
    rows: Rows

    @cached_property
    def whole(self) -> tuple[float, float]:
        """First and last day of what an overview covers; worked out once, as every step of a pan asks."""
        return whole(self.columns)
