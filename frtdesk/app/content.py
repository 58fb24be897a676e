"""What a filter leaves of an open database, as the writers of files ask for it (`formats.order.Content`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.frtdesk_json import events_alone
from frtdesk.model.columns import Columns, Mask, Meta
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor
from frtdesk.model.stored_view import StoredView
from frtdesk.store.database import Database
from frtdesk.store.read_event import BATCH, read_events
from frtdesk.store.read_lesson_events import read_actors
from frtdesk.store.read_lessons import read_lessons
from frtdesk.store.read_views import read_views


class StoreContent:
    """Fills formats.order.Content from a database. `kept`: what the filter leaves of the columns; `filter`: its text.

    For one thread at a time; lists are read once.
    """

    def __init__(self, database: Database, columns: Columns, kept: Mask, filter: str = "") -> None:
        self._database = database
        self._columns = columns
        self._keys = columns.key[kept]
        self.filter = filter

    @property
    def meta(self) -> Meta:
        return self._columns.meta

    @property
    def total(self) -> int:
        return len(self._columns)

    def __len__(self) -> int:
        return len(self._keys)

    def events(self) -> Iterator[Event]:
        return iter(read_events(self._database, self._keys))

    def events_at(self, indexes: Sequence[int]) -> list[Event]:
        return list(read_events(self._database, self._columns.key[np.asarray(indexes, np.int64)]))

    def actors(self) -> tuple[Actor, ...]:
        return self._actors

    @cached_property
    def _actors(self) -> tuple[Actor, ...]:
        return read_actors(self._database, self.events())

    def lessons(self) -> tuple[Lesson, ...]:
        return read_lessons(self._database)

    def views(self) -> tuple[StoredView, ...]:
        return read_views(self._database)


def events_to_copy(database: Database, keys: Sequence[int]) -> Work[bytes]:
    """Some events with their actors in frtdesk's own JSON, for the clipboard. Raises FrtError."""
    events: list[Event] = []
    for at in range(0, len(keys), BATCH):
        yield Progress(at, len(keys), translate("table", "Copying rows"))
        events += read_events(database, np.asarray(keys[at : at + BATCH], np.int64))
    return events_alone(events, read_actors(database, events))
