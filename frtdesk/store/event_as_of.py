"""One event as it was after a step of the log: its rows now, with all later steps that touched them taken back.

The rows are put into a small database in memory, which is read as any other, so that an event of the past is read by
the same code as one of today. Nothing is locked, and nothing is written.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
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
from frtdesk.store.read_revisions import LINKS, key_text, quotes_ever
from frtdesk.store.reader import Reader, SqliteReader
from frtdesk.store.rows import fields_of, read_row, table_of
from frtdesk.store.tables import Base

Rows = dict[tuple[str, str], Fields | None]
"""Rows by table and key as the log holds it; None: there is no such row."""
_LATER = """
SELECT row_key, field, before FROM change WHERE table_name = ? AND row_key = ? AND revision_key > ?
ORDER BY revision_key DESC, position DESC
"""
_LATER_LIKE = """
SELECT row_key, field, before FROM change WHERE table_name = ? AND row_key LIKE ? AND revision_key > ?
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
        rows = event_rows_as_of(reader, event, revision)
    with closing(sqlite3.connect(":memory:")) as memory:
        _fill(memory, rows)
        found = detail_of(SqliteReader(memory, db.name), event, binned=True)
    if found is None:
        raise FrtError(
            translate("store", "This event was not there yet."),
            translate("store", "Choose a later step of its history."),
        )
    return found


def event_rows_as_of(reader: Reader, event: int, revision: int) -> Rows:
    """The rows of an event at that time, with those that they name."""
    rows: Rows = {}
    _take(reader, rows, "event", key_text(event), revision)
    for table, (sql, name) in _LINKS_NOW.items():
        now = [_key(event_key=event, **{name: row[0]}) for row in reader.all(sql, (event,))]
        _take_many(reader, rows, table, now, f'{{"event_key":{event},%', revision)
    related = [_key(from_key=a, to_key=b) for a, b in reader.all(_RELATIONS_NOW, (event, event))]
    for pattern in (f'{{"from_key":{event},%', f'%"to_key":{event}}}'):
        _take_many(reader, rows, "relation", related, pattern, revision)
    for quote in quotes_ever(reader, event):
        _take(reader, rows, "quote", key_text(quote), revision)
    for table, key in [key for key, held in rows.items() if held is not None]:
        _take_used(reader, rows, table, json.loads(key), event, revision)
    place = (rows["event", key_text(event)] or {}).get("jurisdiction_key")
    for _ in range(_DEEPEST):
        if not isinstance(place, int):
            break
        _take(reader, rows, "jurisdiction", key_text(place), revision)
        place = (rows["jurisdiction", key_text(place)] or {}).get("parent_key")
    return rows


def _take_used(reader: Reader, rows: Rows, table: str, key: dict[str, Any], event: int, revision: int) -> None:
    """What a row of the event names."""
    if table in _USED:
        name, other = _USED[table]
        _take(reader, rows, other, key_text(key[name]), revision)
    elif table == "relation":
        other_event = key["to_key"] if key["from_key"] == event else key["from_key"]
        _take(reader, rows, "event", key_text(other_event), revision)


def _take(reader: Reader, rows: Rows, table: str, key: str, revision: int) -> None:
    if (table, key) not in rows:
        rows[table, key] = read_row(reader, table, json.loads(key))
        _go_back(rows, table, reader.all(_LATER, (table, key, revision)))


def _take_many(reader: Reader, rows: Rows, table: str, now: Iterable[str], pattern: str, revision: int) -> None:
    for key in now:
        if (table, key) not in rows:
            rows[table, key] = read_row(reader, table, json.loads(key))
    _go_back(rows, table, reader.all(_LATER_LIKE, (table, pattern, revision)))


def _go_back(rows: Rows, table: str, later: Iterable[tuple[Any, ...]]) -> None:
    """Take changes back, the latest first."""
    for key, field, before in later:
        if field is None:
            rows[table, key] = None if before is None else json.loads(before)
        else:
            held = rows.get((table, key))
            if held is not None:
                rows[table, key] = {**held, field: json.loads(before)}


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
