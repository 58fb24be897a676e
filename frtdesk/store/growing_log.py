"""The log of a revision that is too large to be held: written piece by piece, as it is carried out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, insert

from frtdesk.model.change import Change
from frtdesk.store.change_log import as_json, log_rows, note_revision
from frtdesk.store.insert_rows import insert_rows
from frtdesk.store.rows import fields_of, table_of
from frtdesk.store.tables import Base, RevisionRow


class GrowingLog:
    """`changed`: how many rows were made or changed so far."""

    def __init__(
        self,
        connection: Connection,
        revision: int,
        title: str,
        *,
        made_at: str,
        author: str,
        undoes: int | None = None,
    ) -> None:
        self._connection = connection
        self._revision = revision
        self._position = 0
        self.changed = 0
        made = {"key": revision, "made_at": made_at, "author": author, "title": title, "undoes_key": undoes}
        connection.execute(insert(RevisionRow).values(made))
        note_revision(connection, revision)

    def add_made(self, table: str, rows: Iterable[dict[str, Any]]) -> None:
        """Rows that were made, each with all its columns."""
        found = table_of(table)
        keys = [column.name for column in found.primary_key]
        fields = fields_of(found)
        self._write(
            {
                "table_name": table,
                "row_key": as_json({name: row[name] for name in keys}),
                "field": None,
                "before": None,
                "after": as_json({name: row[name] for name in fields}),
            }
            for row in rows
        )

    def add(self, changes: Iterable[Change]) -> None:
        """Changes of single rows."""
        for change in changes:
            self._write(log_rows(change))

    def add_raw(self, rows: Iterable[dict[str, Any]]) -> None:
        """Rows as the log holds them, but for their revision and position."""
        self._write(rows)

    def _write(self, rows: Iterable[dict[str, Any]]) -> None:
        numbered = [
            row | {"revision_key": self._revision, "position": position}
            for position, row in enumerate(rows, self._position)
        ]
        insert_rows(self._connection, Base.metadata.tables["change"], numbered)
        self._position += len(numbered)
        self.changed += len(numbered)
