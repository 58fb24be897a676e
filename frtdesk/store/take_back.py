"""Taking a large revision back from its log, block by block: an import of 100,000 rows is never in the memory whole.

As with `write.apply`, a row is only taken away if it still holds what the revision left there; else nothing is written.
Taking back what took something back does it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete
from sqlalchemy.engine import Dialect

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.change import Change, ChangeSet, OvertakenError, new_key
from frtdesk.store import search_index
from frtdesk.store.database import Database
from frtdesk.store.growing_log import GrowingLog
from frtdesk.store.insert_rows import insert_rows
from frtdesk.store.read_event import BATCH
from frtdesk.store.reader import Reader, Row
from frtdesk.store.rows import table_of
from frtdesk.store.write import carry_out, now_text

_BLOCK = 5_000
_TITLE = "SELECT title, (SELECT max(position) FROM change WHERE revision_key = ?) FROM revision WHERE key = ?"
_ROWS = """
SELECT position, table_name, row_key, field, before, after FROM change
WHERE revision_key = ? AND position < ? ORDER BY position DESC LIMIT ?
"""
_LEFT = (
    "SELECT event_key FROM event_actor WHERE event_key IN (?*) LIMIT 1",
    "SELECT event_key FROM event_policy_type WHERE event_key IN (?*) LIMIT 1",
    "SELECT event_key FROM event_source WHERE event_key IN (?*) LIMIT 1",
    "SELECT event_key FROM event_tag WHERE event_key IN (?*) LIMIT 1",
    "SELECT event_key FROM quote WHERE event_key IN (?*) LIMIT 1",
    "SELECT to_key FROM relation WHERE to_key IN (?*) LIMIT 1",
    "SELECT from_key FROM relation WHERE from_key IN (?*) LIMIT 1",
)
_ALIASES_LEFT = "SELECT actor_key FROM actor_alias WHERE actor_key IN (?*) LIMIT 1"


def take_back(db: Database, revision: int, title: str = "", *, author: str = "") -> Work[int]:
    """Reverse a revision as one new one, and answer its key. Closing the work leaves nothing.

    Raises OvertakenError where a row is no longer as the revision left it, FrtError where the database may not be
    written or somebody uses what would be taken away.
    """
    made = new_key()
    with db.writing() as connection:
        reader = db.reader_of(connection)
        found = reader.one(_TITLE, (revision, revision))
        if found is None:
            raise _overtaken()
        log = GrowingLog(connection, made, title or str(found[0]), made_at=now_text(), author=author, undoes=revision)
        yield from _Reversal(connection, reader, log).work(revision, int(found[1] or 0) + 1)
    return made


class _Reversal:
    """One revision, reversed within an open transaction."""

    def __init__(self, connection: Connection, reader: Reader, log: GrowingLog) -> None:
        self._connection = connection
        self._reader = reader
        self._log = log
        self._touched: set[int] = set()
        self._gone: set[int] = set()

    def work(self, revision: int, total: int) -> Work[None]:
        at = total
        while rows := self._reader.all(_ROWS, (revision, at, _BLOCK)):
            for (table, kind), same in groupby(rows, lambda row: (str(row[1]), _kind(row))):
                self._reverse(table, kind, list(same))
            at = rows[-1][0]
            yield Progress(total - at, total, translate("store", "Taking back"))
        words = sorted(self._touched - self._gone)
        for start in range(0, len(words), BATCH):
            search_index.take_out(self._connection, self._reader, words[start : start + BATCH])
            search_index.put_in(self._connection, self._reader, words[start : start + BATCH])
            yield Progress(total, total, translate("store", "Taking back"))

    def _reverse(self, table: str, kind: str, rows: list[Row]) -> None:
        if kind == "made":
            self._take_away(table, [{**json.loads(row[2]), **json.loads(row[5])} for row in rows])
        elif kind == "taken":
            self._put_back(table, [{**json.loads(row[2]), **json.loads(row[4])} for row in rows])
        else:
            for row in rows:
                key = json.loads(row[2])
                change = Change(table, key, {row[3]: json.loads(row[5])}, {row[3]: json.loads(row[4])})
                carry_out(self._connection, self._reader, ChangeSet("", (change,)), now_text())
                self._log.add((change,))
            return
        self._log.add_raw(
            {"table_name": table, "row_key": row[2], "field": None, "before": row[5], "after": row[4]} for row in rows
        )

    def _take_away(self, table: str, rows: list[dict[str, Any]]) -> None:
        self._note(table, rows)
        if table in ("event", "actor"):
            self._refuse_owners(table, [row["key"] for row in rows])
        sql, names = _deletion(self._connection.dialect, table_of(table))
        values = [row if not names else tuple(row[name] for name in names) for row in rows]
        done = self._connection.exec_driver_sql(sql, values).rowcount
        if done != len(rows):
            raise _overtaken()

    def _refuse_owners(self, table: str, keys: list[int]) -> None:
        """Rows that somebody gave to these since would silently go with them. Takes the events' words out."""
        for start in range(0, len(keys), BATCH):
            batch = keys[start : start + BATCH]
            asked = _LEFT if table == "event" else (_ALIASES_LEFT,)
            if any(self._reader.of_keys(sql, batch) for sql in asked):
                raise _overtaken()
            if table == "event":
                search_index.take_out(self._connection, self._reader, batch)
                self._gone.update(batch)

    def _put_back(self, table: str, rows: list[dict[str, Any]]) -> None:
        self._note(table, rows)
        if table == "event":
            now = now_text()
            rows = [{**row, "updated_at": now} for row in rows]
        insert_rows(self._connection, table_of(table), rows)

    def _note(self, table: str, rows: list[dict[str, Any]]) -> None:
        """Events whose words change."""
        if table == "event":
            self._touched.update(row["key"] for row in rows)
        elif rows and "event_key" in rows[0]:
            self._touched.update(row["event_key"] for row in rows)


def _kind(row: Row) -> str:
    if row[3] is not None:
        return "changed"
    return "made" if row[4] is None else "taken"


@lru_cache(maxsize=64)
def _deletion(dialect: Dialect, table: Table) -> tuple[str, tuple[str, ...]]:
    """The statement that deletes a row that still holds what it held, and the columns in the order of its marks."""
    conditions = [
        column == bindparam(column.name) if column.primary_key else column.is_not_distinct_from(bindparam(column.name))
        for column in _compared(table)
    ]
    compiled = delete(table).where(and_(*conditions)).compile(dialect=dialect)
    return str(compiled), tuple(compiled.positiontup or ())


def _compared(table: Table) -> Iterator[Any]:
    return (column for column in table.columns if (table.name, column.name) != ("event", "updated_at"))


def _overtaken() -> OvertakenError:
    return OvertakenError(
        translate("store", "What this step made was changed again meanwhile."),
        translate("store", "Nothing was written. Take back what was done since first."),
    )
