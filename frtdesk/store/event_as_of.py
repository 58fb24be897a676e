"""One event as it was after a step of the log: its rows now, with all later steps that touched them taken back.

The rows are put into a small database in memory, which is read as any other, so that an event of the past is read by
the same code as one of today. Nothing is locked, and nothing is written.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.change import Fields
from frtdesk.model.event import EventDetail
from frtdesk.store.database import Database
from frtdesk.store.read_event import detail_of
from frtdesk.store.read_revisions import LINKS, beginning, key_text, quotes_ever
from frtdesk.store.reader import Reader, Row, SqliteReader
from frtdesk.store.rows import fields_of, read_row, table_of
from frtdesk.store.tables import Base

NONE: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Point:
    """The state that is wanted: after the revision `after`, but for `skipped`, which are taken back with nothing, and
    `kept`: what such a revision wrote stands, whatever was there before it."""

    after: int
    skipped: frozenset[int] = NONE
    kept: frozenset[int] = NONE


Rows = dict[tuple[str, str], Fields | None]
"""Rows by table and key as the log holds it; None: there is no such row."""
_LATER = """
SELECT row_key, field, before, revision_key FROM change WHERE table_name = ? AND row_key = ? AND revision_key > ?
ORDER BY revision_key DESC, position DESC
"""
_LATER_OF = """
SELECT row_key, field, before, revision_key FROM change WHERE table_name = ? AND revision_key > ?
ORDER BY revision_key DESC, position DESC
"""
_LATER_LIKE = """
SELECT row_key, field, before, revision_key FROM change WHERE table_name = ? AND row_key LIKE ? AND revision_key > ?
ORDER BY revision_key DESC, position DESC
"""
_LINKS_NOW = {
    "event_actor": ("SELECT actor_key FROM event_actor WHERE event_key = ?", "actor_key"),
    "event_policy_type": ("SELECT policy_type_key FROM event_policy_type WHERE event_key = ?", "policy_type_key"),
    "event_source": ("SELECT source_key FROM event_source WHERE event_key = ?", "source_key"),
    "event_tag": ("SELECT tag_key FROM event_tag WHERE event_key = ?", "tag_key"),
}
_RELATIONS_NOW = "SELECT from_key, to_key FROM relation WHERE from_key = ? OR to_key = ?"
_USED = {
    "event_actor": ("actor_key", "actor"),
    "event_policy_type": ("policy_type_key", "policy_type"),
    "event_source": ("source_key", "source"),
    "event_tag": ("tag_key", "tag"),
}
_DEEPEST = 8
"""Places above a place that are read."""


def read_event_as_of(db: Database, event: int, revision: int) -> EventDetail:
    """An event as it was when `revision` was written, also one that was in the bin then.

    Raises FrtError where there was no such event then.
    """
    with db.reading() as reader:
        found = event_as_of(reader, event, Point(revision), db.name)
    if found is None:
        raise FrtError(
            translate("store", "This event was not there yet."),
            translate("store", "Choose a later step of its history."),
        )
    return found


def event_as_of(reader: Reader, event: int, point: Point, name: str = "") -> EventDetail | None:
    """As `read_event_as_of`, in a view that is open already; None where there was no such event."""
    rows = _Past(reader, event, point).rows()
    with closing(sqlite3.connect(":memory:")) as memory:
        _fill(memory, rows)
        return detail_of(SqliteReader(memory, name), event, binned=True)


def row_as_of(reader: Reader, table: str, key: int, point: Point) -> Fields | None:
    """One row that no event owns, such as an actor, at that time."""
    return _Past(reader, 0, point).row(table, key_text(key))


def table_as_of(reader: Reader, table: str, now: Iterable[tuple[int, Fields]], point: Point) -> dict[int, Fields]:
    """All rows of a small table at that time, by key. `now`: what it holds."""
    return _Past(reader, 0, point).table(table, now)


class _Past:
    """Reads the rows of one event, and takes back what came after a point."""

    def __init__(self, reader: Reader, event: int, point: Point) -> None:
        self._reader = reader
        self._event = event
        self._point = point
        self._rows: Rows = {}
        self._settled: set[tuple[str, str, str | None]] = set()

    def rows(self) -> Rows:
        """The rows of the event at that time, with those that they name."""
        reader, event, rows = self._reader, self._event, self._rows
        self._take("event", key_text(event))
        for table, (sql, name) in _LINKS_NOW.items():
            now = [_key(event_key=event, **{name: row[0]}) for row in reader.all(sql, (event,))]
            self._take_now(table, now)
            self._go_back(table, self._beginning(table, f'{{"event_key":{event},'))
        related = [_key(from_key=a, to_key=b) for a, b in reader.all(_RELATIONS_NOW, (event, event))]
        self._take_now("relation", related)
        self._go_back("relation", self._beginning("relation", f'{{"from_key":{event},'))
        self._go_back("relation", reader.all(_LATER_LIKE, ("relation", f'%"to_key":{event}}}', self._point.after)))
        for quote in quotes_ever(reader, event):
            self._take("quote", key_text(quote))
        for table, key in [key for key, held in rows.items() if held is not None]:
            self._take_used(table, json.loads(key))
        place = (rows["event", key_text(event)] or {}).get("jurisdiction_key")
        for _ in range(_DEEPEST):
            if not isinstance(place, int):
                break
            self._take("jurisdiction", key_text(place))
            place = (rows["jurisdiction", key_text(place)] or {}).get("parent_key")
        return rows

    def row(self, table: str, key: str) -> Fields | None:
        """One row by itself."""
        self._take(table, key)
        return self._rows[table, key]

    def table(self, table: str, now: Iterable[tuple[int, Fields]]) -> dict[int, Fields]:
        """All rows of a table, by key."""
        self._rows |= {(table, key_text(key)): fields for key, fields in now}
        self._go_back(table, self._reader.all(_LATER_OF, (table, self._point.after)))
        return {json.loads(key)["key"]: row for (_, key), row in self._rows.items() if row is not None}

    def _take_used(self, table: str, key: dict[str, Any]) -> None:
        """What a row of the event names."""
        if table in _USED:
            name, other = _USED[table]
            self._take(other, key_text(key[name]))
        elif table == "relation":
            self._take("event", key_text(key["to_key"] if key["from_key"] == self._event else key["from_key"]))

    def _take(self, table: str, key: str) -> None:
        if (table, key) not in self._rows:
            self._rows[table, key] = read_row(self._reader, table, json.loads(key))
            self._go_back(table, self._reader.all(_LATER, (table, key, self._point.after)))

    def _take_now(self, table: str, now: Iterable[str]) -> None:
        for key in now:
            if (table, key) not in self._rows:
                self._rows[table, key] = read_row(self._reader, table, json.loads(key))

    def _beginning(self, table: str, text: str) -> list[Row]:
        return beginning(self._reader, _LATER_LIKE, (table, text, self._point.after))

    def _go_back(self, table: str, later: Iterable[tuple[Any, ...]]) -> None:
        """Take changes back, the latest first."""
        for key, field, before, revision in later:
            if revision in self._point.skipped or {(table, key, None), (table, key, field)} & self._settled:
                continue
            if revision in self._point.kept:
                self._settled.add((table, key, field))
            elif field is None:
                self._rows[table, key] = None if before is None else json.loads(before)
            else:
                held = self._rows.get((table, key))
                if held is not None:
                    self._rows[table, key] = {**held, field: json.loads(before)}


def _key(**names: int) -> str:
    return json.dumps(names, separators=(",", ":"))


@cache
def _tables() -> tuple[str, ...]:
    return tuple(
        str(CreateTable(Base.metadata.tables[name]).compile(dialect=sqlite.dialect()))
        for name in ("event", "actor", "source", "tag", "policy_type", "jurisdiction", "relation", "quote", *LINKS)
    )


def _fill(memory: sqlite3.Connection, rows: Rows) -> None:
    """Without looking at references: what an event names is there, what that names need not be."""
    memory.execute("PRAGMA foreign_keys=OFF")
    for table in _tables():
        memory.execute(table)
    for (table, key), held in rows.items():
        if held is None:
            continue
        known = {**json.loads(key), **{name: held.get(name) for name in fields_of(table_of(table))}}
        if table == "event":
            known["updated_at"] = known["created_at"]
        statement = table_of(table).insert().values(known).compile(dialect=sqlite.dialect())
        memory.execute(str(statement), [known[name] for name in statement.positiontup or ()])
