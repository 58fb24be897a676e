"""Stand-ins for what the application puts into a workspace: an archive in memory, jobs done at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work, run
from frtdesk.formats.frtdesk_json import events_alone
from frtdesk.model.assemble import columns_of
from frtdesk.model.book import Book
from frtdesk.model.change import ChangeSet
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.edited_event import StoredEvent
from frtdesk.model.event import Event, EventDetail
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.model.filter import Term, Words
from frtdesk.model.lesson import Lesson
from frtdesk.model.merging import Merge
from frtdesk.model.past import Past
from frtdesk.model.relations import RELATION_CODE, Relations
from frtdesk.model.revisions import Revised, StepDetail
from frtdesk.model.search_found import QUOTE, SEVERAL, SOURCE, SUMMARY, TITLE, WHO, HitText, Ranked, hit_text
from frtdesk.model.search_words import SearchWords
from frtdesk.model.shared_names import SharedNames
from frtdesk.model.stored_lesson import StoredLesson
from frtdesk.model.stored_view import StoredView
from frtdesk.state.workspace import Workspace
from frtdesk.store.search_text import search_fields


class MemoryArchive:
    """Events in memory, as a database would give them. Words are looked for in titles."""

    writable = False
    remote = False
    read_only_because = "It is in memory."
    target = "memory"

    def __init__(self, events: Sequence[Event], name: str = "memory.sqlite", meta: Meta | None = None) -> None:
        self.events = list(events)
        self.name = name
        self.meta = meta or Meta(title="Memory", covered_to="2026-06", covered_to_day=calendar.day_of(2026, 6, 30))
        self.closed = False

    def read(self, *, whole: bool = True) -> Work[Columns]:
        yield Progress(0, len(self.events))
        return columns_of(self.events, self.meta)

    def relations(self, columns: Columns) -> Work[Relations]:
        yield Progress(0)
        found = [
            (columns.ids.index(event.id), columns.ids.index(relation.to), RELATION_CODE[relation.kind])
            for event in self.events
            for relation in event.relations
        ]
        holder, target, kind = np.array(found, np.int64).reshape(-1, 3).T
        return Relations.of(holder, target, kind, tuple(RELATION_CODE))

    def evidence_counts(self, columns: Columns) -> Work[EvidenceCounts]:
        yield Progress(0)
        found = [self.events[key - 1] for key in columns.key.tolist()]
        return EvidenceCounts(
            np.array([len(event.sources) for event in found], np.int64),
            np.array([len(event.quotes) for event in found], np.int64),
        )

    def events_to_copy(self, keys: Sequence[int]) -> Work[bytes]:
        yield Progress(0)
        return events_alone([self.events[key - 1] for key in keys])

    def detail(self, key: int) -> EventDetail:
        return EventDetail(key, self.events[key - 1], ())

    def reread(self, columns: Columns, changes: Sequence[ChangeSet] | None) -> Work[Columns]:
        yield Progress(0)
        return columns

    def stored_event(self, key: int) -> StoredEvent:
        raise FrtError("It is in memory.")

    def stored_events(self, keys: Sequence[int]) -> tuple[StoredEvent, ...]:
        return ()

    def bin(self) -> tuple[StoredEvent, ...]:
        return ()

    def deleting(self, title: str, table: str, keys: Sequence[int]) -> ChangeSet | None:
        return None

    def merging(self, table: str, kept: int, others: Sequence[int]) -> Merge:
        raise FrtError("It is in memory.")

    def names(self) -> Work[SharedNames]:
        yield Progress(0)
        return SharedNames()

    def users(self, table: str, key: int) -> Sequence[int]:
        return ()

    def shared_sources(self) -> Sequence[Sequence[int]]:
        return ()

    def book(self, named: Sequence[Event] | None = None) -> Book:
        return Book()

    @property
    def logbook(self) -> EmptyLogbook:
        return EmptyLogbook()

    def lessons(self) -> tuple[Lesson, ...]:
        return ()

    def stored_lessons(self) -> tuple[StoredLesson, ...]:
        return ()

    def find(self) -> Callable[[Words | Term], np.ndarray]:
        return self._find

    def _find(self, node: Words | Term, /) -> np.ndarray:
        wanted = node.text.casefold() if isinstance(node, Words) else node.value
        return np.array([n + 1 for n, e in enumerate(self.events) if wanted in e.title.casefold()], np.int64)

    def search(self, words: SearchWords, *, titles_only: bool = False) -> Work[Ranked]:
        yield Progress(0)
        ranks = {n + 1: rank_of(event, words) for n, event in enumerate(self.events)}
        found = {key: rank for key, rank in ranks.items() if rank is not None and (rank == TITLE or not titles_only)}
        return Ranked(np.array(list(found), np.int64), np.array(list(found.values()), np.uint8))

    def hit_texts(self, keys: Sequence[int], words: SearchWords) -> dict[int, HitText]:
        return {key: hit_text(self.events[key - 1], words, {}) for key in keys}

    def views(self) -> tuple[StoredView, ...]:
        return ()

    def apply(self, changes: ChangeSet, *, undoes: int | None = None) -> int:
        raise FrtError("It is in memory.")

    def past(self) -> Sequence[Past]:
        return ()

    def is_large(self, revision: int) -> bool:
        return False

    def take_back(self, revision: int, title: str) -> int:
        raise FrtError("It is in memory.")

    def change_set(self, revision: int) -> ChangeSet:
        raise FrtError("It is in memory.")

    def close(self) -> None:
        self.closed = True


class EmptyLogbook:
    """Nothing was ever done."""

    def revised(self) -> Sequence[Revised]:
        return ()

    def revisions_of(self, event: int) -> frozenset[int]:
        return frozenset()

    def step(self, revision: int) -> StepDetail:
        raise FrtError("It is in memory.")

    def event_as_of(self, event: int, revision: int) -> EventDetail:
        raise FrtError("It is in memory.")


def rank_of(event: Event, words: SearchWords, fields: Sequence[str] | None = None) -> int | None:
    """How well an event fits, worked out word by word; None where it lacks one. `fields`: its normalised texts, those
    of `search_fields` unless told."""
    title, body, quotes, sources, names = search_fields(event, {}, "") if fields is None else fields
    held = [
        {number for word in field.split() for number in words.matching(word)}
        for field in (title, quotes, body, names, sources)
    ]
    everything = set(range(len(words.words)))
    if not everything or set().union(*held) != everything:
        return None
    ranks = (TITLE, QUOTE, SUMMARY, WHO, SOURCE)
    return next((rank for rank, found in zip(ranks, held, strict=True) if found == everything), SEVERAL)


class AtOnce:
    """Jobs that are done before `start` returns."""

    def start(
        self,
        name: str,
        work: Work[Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None],
        progress: Callable[[Progress], None] | None = None,
    ) -> None:
        try:
            result = run(work, progress)
        except (FrtError, ValueError) as error:
            failed(error)
        else:
            done(result)

    def cancel(self, name: str) -> None:
        pass


def raise_it(error: BaseException) -> None:
    raise error


def opened_workspace(events: Sequence[Event]) -> Workspace:
    """A workspace on these events."""
    workspace = Workspace(AtOnce(), raise_it)
    workspace.open(lambda: MemoryArchive(events))
    return workspace
