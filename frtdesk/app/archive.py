"""A database of the store as the workspace knows it: where `store` and `state` meet."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns, Days
from frtdesk.model.event import EventDetail
from frtdesk.model.filter import Term, Words
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.lookup import find_by_field
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_event
from frtdesk.store.read_links import read_links
from frtdesk.store.search import find_words
from frtdesk.timeline.resolve import resolver_of
from frtdesk.timeline.select import Find


class StoreArchive:
    """Fills state.workspace.Archive. Each call opens a connection of its own, so jobs may call it from any thread."""

    def __init__(self, target: str, database: Database) -> None:
        self.target = target
        self._database = database

    @property
    def name(self) -> str:
        return self._database.name

    @property
    def writable(self) -> bool:
        return self._database.writable

    @property
    def read_only_because(self) -> str:
        return self._database.read_only_because

    def read(self) -> Work[Columns]:
        columns = yield from read_columns(self._database)
        yield Progress(len(columns), len(columns))
        links = yield from read_links(self._database, columns)
        whole = replace(columns, links=links)
        resolver_of(whole).prepare()
        return whole

    def detail(self, key: int) -> EventDetail:
        return read_event(self._database, key)

    def find(self) -> Find:
        return self._find

    def _find(self, node: Words | Term, /) -> Days:
        if isinstance(node, Words):
            return find_words(self._database, node.text, phrase=node.phrase, prefix=node.prefix)
        return find_by_field(self._database, node.field, node.value)

    def close(self) -> None:
        self._database.close()


def connect(target: str) -> StoreArchive:
    """Open a database for looking, writable where it may be. Raises FrtError with a sentence where it cannot."""
    return StoreArchive(target, open_database(target, writable=True))
