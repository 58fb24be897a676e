"""The change log: every applied change set, field by field, so that it can be shown and taken back after a restart."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.change import Change, ChangeSet, Fields
from frtdesk.store.database import Database
from frtdesk.store.own_revisions import REVISIONS
from frtdesk.store.reader import Row
from frtdesk.store.tables import ChangeRow, RevisionRow

_REVISIONS = "SELECT key, made_at, author, title, undoes_key FROM revision ORDER BY key"
_TITLE = "SELECT title FROM revision WHERE key = ?"
_CHANGES = """
SELECT table_name, row_key, field, before, after FROM change WHERE revision_key = ? ORDER BY position
"""

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Revision:
    """One applied change set. `made_at`: UTC, ISO 8601; `undoes`: the key of the revision that it takes back."""

    key: int
    made_at: str
    author: str
    title: str
    undoes: int | None


def write_log(
    connection: Connection, revision: int, changes: ChangeSet, *, made_at: str, author: str, undoes: int | None
) -> None:
    """Write a change set down, in the transaction that carries it out."""
    made = {"key": revision, "made_at": made_at, "author": author, "title": changes.title, "undoes_key": undoes}
    connection.execute(insert(RevisionRow).values(made))
    note_revision(connection, revision)
    rows = [row for change in changes.changes for row in log_rows(change)]
    for position, row in enumerate(rows):
        row |= {"revision_key": revision, "position": position}
    if rows:
        connection.execute(insert(ChangeRow), rows)


def note_revision(connection: Connection, revision: int) -> None:
    """The transaction makes this revision: others are told of it, and it is known as our own."""
    made = connection.info.get(REVISIONS)
    if made is not None:
        made.append(revision)


def read_revisions(db: Database) -> tuple[Revision, ...]:
    """All revisions, the earliest first. Raises FrtError where the database cannot answer."""
    with db.reading() as reader:
        return tuple(Revision(*row) for row in reader.all(_REVISIONS))


def read_change_set(db: Database, revision: int) -> ChangeSet:
    """What a revision changed, ready to be inverted and applied. Raises FrtError where there is no such revision."""
    with db.reading() as reader:
        title = reader.one(_TITLE, (revision,))
        rows = reader.all(_CHANGES, (revision,))
    if title is None:
        raise FrtError(
            translate("store", "There is no such change in {name}.").format(name=db.name),
            translate("store", "Open the database again to see its history."),
        )
    return ChangeSet(str(title[0]), tuple(_changes(rows)))


def log_rows(change: Change) -> Iterator[dict[str, Any]]:
    """The rows of the log for one change, but for their revision and position."""
    named = {"table_name": change.table, "row_key": as_json(dict(change.key))}
    if change.before is None or change.after is None:
        sides = [None if side is None else as_json(dict(side)) for side in (change.before, change.after)]
        yield named | {"field": None, "before": sides[0], "after": sides[1]}
        return
    for field, value in change.before.items():
        yield named | {"field": field, "before": as_json(value), "after": as_json(change.after[field])}


def as_json(value: Any) -> str:
    """A value as the log holds it."""
    return _ENCODER.encode(value)


def _changes(rows: list[Row]) -> Iterator[Change]:
    """Changes from the log: fields of one row that follow each other are one change."""
    row_of: tuple[str, str] | None = None
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for table, row_key, field, old, new in rows:
        if row_of is not None and (field is None or row_of != (table, row_key) or field in before):
            yield Change(row_of[0], json.loads(row_of[1]), before, after)
            row_of, before, after = None, {}, {}
        if field is None:
            yield Change(table, json.loads(row_key), _fields(old), _fields(new))
            continue
        row_of = (table, row_key)
        before[field], after[field] = json.loads(old), json.loads(new)
    if row_of is not None:
        yield Change(row_of[0], json.loads(row_of[1]), before, after)


def _fields(text: str | None) -> Fields | None:
    return None if text is None else json.loads(text)
