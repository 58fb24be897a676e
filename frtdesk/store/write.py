"""The one place where the contents of a database change: reversible change sets, each in one transaction.

Every changed field must still hold what the set says was there before (compare-and-swap); else nothing is written and
the person is told. The searched words and the change log are kept in the same transaction.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, update
from sqlalchemy.engine import CursorResult
from sqlalchemy.exc import IntegrityError

from frtdesk.base.words import translate
from frtdesk.model.change import Change, ChangeSet, Fields, OutdatedError, OvertakenError, new_key
from frtdesk.store import search_index
from frtdesk.store.change_log import as_json, write_log
from frtdesk.store.database import Database
from frtdesk.store.made_twice import refuse_twins, there_already
from frtdesk.store.read_event import BATCH
from frtdesk.store.reader import Reader
from frtdesk.store.rows import fields_of, owned_rows_left, read_row, table_of
from frtdesk.store.server_errors import DeadlockError
from frtdesk.store.tables import EventRow

TRIES = 3
"""How often a change set is begun where two writers waited for each other."""

_LOCK = "SELECT key FROM event WHERE key IN (?*) ORDER BY key FOR UPDATE"
"""Whoever writes the words of an event waits for whoever does so already, in the order of keys: two change sets neither
store the words of one event twice nor wait for each other."""

_LAST = """
SELECT r.author, r.title FROM change c JOIN revision r ON r.key = c.revision_key
WHERE c.table_name = ? AND c.row_key = ? ORDER BY r.key DESC LIMIT 1
"""


class ConflictError(OvertakenError):
    """Somebody else changed what this change set wanted to change. `found`: the row now, None where it is gone;
    `last`: who changed it last, and the title of that step."""

    def __init__(self, change: Change, found: Fields | None, last: tuple[str, str] = ("", "")) -> None:
        self.change = change
        self.found = found
        who = " ".join(last[0].split())[:80] or translate("store", "Somebody else")
        if last[1]:
            said = translate("store", "{name} has changed this meanwhile: “{title}”.")
        else:
            said = translate("store", "{name} has changed this meanwhile.")
        super().__init__(
            said.format(name=who, title=" ".join(last[1].split())[:160]),
            translate("store", "Nothing was written. Look at what is there now and decide again."),
        )


def apply(db: Database, changes: ChangeSet, *, author: str = "", undoes: int | None = None) -> int:
    """Carry the set out and answer the key of its revision. `undoes`: the revision that it takes back.

    Raises ConflictError where a row is not as the set says, OutdatedError where what it makes is there already, what it
    names is gone, or a row that it deletes has got others that belong to it (they could not be brought back), FrtError
    where the database may not be written or does not allow the change; nothing is written then.
    """
    for again in reversed(range(TRIES)):
        now = now_text()
        revision = new_key()
        try:
            with db.writing() as connection:
                reader = db.reader_of(connection)
                refuse_twins(reader, changes)
                carry_out(connection, reader, changes, now)
                write_log(connection, revision, changes, made_at=now, author=author, undoes=undoes)
        except DeadlockError:
            if not again:
                raise
        else:
            return revision
    raise AssertionError("the last try answers or raises")


def now_text() -> str:
    """This moment as rows hold it: UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def carry_out(connection: Connection, reader: Reader, changes: ChangeSet, now: str) -> None:
    """Do what the set says, without logging it, in a transaction that is open. Raises as `apply` does."""
    before = search_index.events_touched(reader, changes.changes)
    if reader.dialect == "postgresql":
        _lock(reader, before)
    search_index.take_out(connection, reader, before)
    owners = _apply_all(connection, reader, changes, now)
    touched = before | search_index.events_touched(reader, changes.changes)
    search_index.take_out(connection, reader, touched)
    search_index.put_in(connection, reader, touched)
    if owners:
        connection.execute(update(EventRow).where(EventRow.key.in_(sorted(owners))).values(updated_at=now))


def _lock(reader: Reader, events: set[int]) -> None:
    keys = sorted(events)
    for at in range(0, len(keys), BATCH):
        reader.of_keys(_LOCK, keys[at : at + BATCH])


def _apply_all(connection: Connection, reader: Reader, changes: ChangeSet, now: str) -> set[int]:
    """Write each change; answer the keys of the events that they belong to."""
    owners: set[int] = set()
    for change in changes.changes:
        owners |= search_index.owning_events(change, reader)
        if change.before is None:
            _insert(connection, change, now)
        elif change.after is None:
            _delete(connection, reader, change)
        else:
            _update(connection, reader, change)
    return owners


def _insert(connection: Connection, change: Change, now: str) -> None:
    table = table_of(change.table)
    kept = {"updated_at": now} if change.table == "event" else {}
    with _named(change):
        connection.execute(insert(table).values({**change.key, **(change.after or {}), **kept}))


def _delete(connection: Connection, reader: Reader, change: Change) -> None:
    before = change.before or {}
    if set(before) != set(fields_of(table_of(change.table))):
        raise ValueError(f"a deletion from {change.table} must name every field")
    if owned_rows_left(reader, change.table, change.key):
        raise OutdatedError(
            translate("store", "Somebody else has added to what would be deleted."),
            translate("store", "Nothing was written. Look at what is there now and decide again."),
        )
    result = connection.execute(delete(table_of(change.table)).where(_as_before(change)))
    _expect_one(result, reader, change)


def _update(connection: Connection, reader: Reader, change: Change) -> None:
    statement = update(table_of(change.table)).where(_as_before(change)).values(dict(change.after or {}))
    with _named(change):
        result = connection.execute(statement)
    _expect_one(result, reader, change)


@contextmanager
def _named(change: Change) -> Generator[None]:
    """Say which name is taken, where one is."""
    try:
        yield
    except IntegrityError as error:
        raise there_already(change, error) or error from error


def _as_before(change: Change) -> ColumnElement[bool]:
    """The row with this key, if its fields still hold what they held."""
    table = table_of(change.table)
    key = [table.c[name] == value for name, value in change.key.items()]
    return and_(*key, *(table.c[name].is_not_distinct_from(value) for name, value in (change.before or {}).items()))


def _expect_one(result: CursorResult[tuple[()]], reader: Reader, change: Change) -> None:
    if result.rowcount != 1:
        last = reader.one(_LAST, (change.table, as_json(dict(change.key))))
        said = ("", "") if last is None else (str(last[0]), str(last[1]))
        raise ConflictError(change, read_row(reader, change.table, change.key), said)


def repair_search(db: Database) -> None:
    """Store the searched words of all events afresh, in one transaction. Raises FrtError."""
    with db.writing() as connection:
        search_index.rebuild(connection, db.reader_of(connection))
