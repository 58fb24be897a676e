"""What a form completes from and checks against: what the open database holds, read once when the form opens."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QStringListModel

from frtdesk.base.progress import Progress, Work
from frtdesk.model.book import Book, StoredPlace
from frtdesk.model.columns import Columns
from frtdesk.model.edited_event import StoredEvent
from frtdesk.model.event_words import one_line
from frtdesk.state.archive import Archive
from frtdesk.state.workspace import AT_ONCE

LONGEST = 160
"""Characters of a completion."""


@dataclass(frozen=True)
class Known:
    """`stored`: the event as the database holds it, None for a new one; `events`: how an event is offered, by its id;
    empty in a database that is too large for that, where ids are typed."""

    book: Book
    events: dict[str, str]
    stored: StoredEvent | None = None

    @cached_property
    def actors(self) -> QStringListModel:
        return QStringListModel(sorted(self.book.actors, key=str.casefold))

    @cached_property
    def tags(self) -> QStringListModel:
        return QStringListModel(sorted(self.book.tags, key=str.casefold))

    @cached_property
    def addresses(self) -> QStringListModel:
        return QStringListModel(sorted(key for key in self.book.sources if isinstance(key, str)))

    @cached_property
    def publishers(self) -> QStringListModel:
        return QStringListModel(sorted({one.source.publisher for one in self.book.sources.values()} - {""}))

    @cached_property
    def titles(self) -> QStringListModel:
        return QStringListModel(sorted(self.events.values(), key=str.casefold))

    @cached_property
    def ids(self) -> dict[str, str]:
        """The id of an event by how it is offered."""
        return {words: name for name, words in self.events.items()}

    @cached_property
    def places(self) -> dict[str, StoredPlace]:
        """The places by how they are offered: San Francisco (US-CA)."""
        return {f"{one_line(place.name, LONGEST)} ({place.code})": place for place in self.book.places.values()}

    @cached_property
    def place_names(self) -> QStringListModel:
        return QStringListModel(sorted(self.places, key=str.casefold))


def reading(archive: Archive, columns: Columns, key: int | None) -> Work[Known]:
    """Read what a form needs, with the event that has this key. Raises FrtError where that is gone."""
    yield Progress(0)
    stored = archive.stored_event(key) if key is not None else None
    book = archive.book()
    book.node("US")  # the names of countries take a while, once
    yield Progress(1, 2)
    events: dict[str, str] = {}
    if len(columns) <= AT_ONCE:
        for place in range(len(columns)):
            name = columns.ids[place]
            events[name] = f"{one_line(columns.titles[place], LONGEST)} ({name})"
    return Known(book, events, stored)
