"""Reading a database: SELECT texts that both engines understand, in one consistent view.

SQLite is read through the raw driver, as importing SQLAlchemy costs a third of a cold start. The texts are constants
with `?` for a value, `(?*)` for a list of keys and `(?*names)` for a list of texts; each reader turns them into what
its driver wants, here and nowhere else. What the driver complains about becomes a sentence.
"""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.change import OutdatedError


class LacksTableError(FrtError):
    """A table or column that a SELECT names is not there."""


Row = tuple[Any, ...]
_TAKEN = ("23505", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")
_NAMED = ("23001", "23503", "SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_CONSTRAINT_TRIGGER")
"""What the engines call it where a name is taken, and where a row that another names is not there or cannot go."""

PARTITION = 50_000
"""Rows that are fetched at once."""


class Reader(ABC):
    """One consistent view of a database; for one thread, closed by whoever opened it (`Database.reading`)."""

    dialect: str

    @abstractmethod
    def partitions(self, sql: str, parameters: Sequence[object] = (), size: int = PARTITION) -> Generator[list[Row]]:
        """The rows in lists of at most `size`, streamed. Raises FrtError where the database cannot answer."""

    @abstractmethod
    def of_keys(self, sql: str, keys: Sequence[int] | Sequence[str]) -> list[Row]:
        """All rows of a SELECT that holds `(?*)` for these keys, or `(?*names)` for these texts."""

    @contextmanager
    def raw_text(self) -> Generator[None]:
        """Meanwhile text may come as UTF-8 bytes, which need not be valid: quicker for many titles."""
        yield

    def all(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """All rows. Raises FrtError where the database cannot answer."""
        return [row for rows in self.partitions(sql, parameters) for row in rows]

    def one(self, sql: str, parameters: Sequence[object] = ()) -> Row | None:
        """The first row, or None."""
        rows = self.all(sql, parameters)
        return rows[0] if rows else None


class SqliteReader(Reader):
    """Reads a SQLite connection. `name`: what messages call the database."""

    dialect = "sqlite"

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self._name = name

    def partitions(self, sql: str, parameters: Sequence[object] = (), size: int = PARTITION) -> Generator[list[Row]]:
        with told(self._name):
            cursor = self._connection.execute(_sqlite_text(sql), tuple(parameters))
        try:
            while True:
                with told(self._name):
                    rows = cursor.fetchmany(size)
                if not rows:
                    return
                yield rows
        finally:
            cursor.close()

    def of_keys(self, sql: str, keys: Sequence[int] | Sequence[str]) -> list[Row]:
        return self.all(sql, (json.dumps(list(keys)),))

    @contextmanager
    def raw_text(self) -> Generator[None]:
        before = self._connection.text_factory
        self._connection.text_factory = bytes
        try:
            yield
        finally:
            self._connection.text_factory = before


@lru_cache(maxsize=256)
def _sqlite_text(sql: str) -> str:
    return sql.replace("(?*)", "(SELECT value FROM json_each(?))").replace(
        "(?*names)", "(SELECT value FROM json_each(?))"
    )


def lenient_text(data: bytes) -> str:
    """Text of a file that may hold anything: what is no UTF-8 becomes U+FFFD."""
    return data.decode("utf-8", "replace")


@contextmanager
def told(name: str) -> Generator[None]:
    """Turn what SQLite says into what a person can do about it. Raises FrtError."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise explained(error, name) from error
    except (UnicodeDecodeError, MemoryError) as error:  # SQLite quotes a name that is no text; a size nobody has
        raise explained(sqlite3.DatabaseError(type(error).__name__), name) from error


def explained(error: sqlite3.Error, name: str) -> FrtError:
    """The sentence for an error of SQLite."""
    said = str(error)[:200]
    if "locked" in said or "busy" in said:
        return FrtError(
            translate("store", "Another program is writing to {name}.").format(name=name),
            translate("store", "Wait a moment and try again."),
        )
    if "readonly" in said:
        return FrtError(
            translate("store", "{name} cannot be written.").format(name=name),
            translate("store", "Save a copy to edit where you may write."),
        )
    if said == "interrupted":
        return FrtError(
            translate("store", "{name} takes too long to answer.").format(name=name),
            translate("store", "It holds what frtdesk did not make. Open another copy of it."),
        )
    if "full" in said:
        return FrtError(
            translate("store", "There is no room left on the disk for {name}.").format(name=name),
            translate("store", "Make room and try again; nothing was changed."),
        )
    if "disk I/O" in said or "unable to open" in said:
        return FrtError(
            translate("store", "The disk does not read or write {name} ({said}).").format(name=name, said=said),
            translate("store", "Look whether it is full or was pulled out, and try again; no edit is half done."),
        )
    if isinstance(error, sqlite3.OperationalError) and ("no such" in said or "has no column" in said):
        return lacks_table(name, said)
    if isinstance(error, sqlite3.IntegrityError):
        return breaks_rule(error, name, said)
    return damaged(name, said)


def damaged(name: str, said: str) -> FrtError:
    """For a file that contradicts itself. `said`: in which words, bounded."""
    return FrtError(
        translate("store", "{name} is damaged or cannot be read ({said}).").format(name=name, said=said),
        translate("store", "Open another copy of it; “frtdesk check” lists what is wrong with it."),
    )


def lacks_table(name: str, said: str) -> LacksTableError:
    """For both engines. `said`: the driver's words, bounded."""
    return LacksTableError(
        translate("store", "{name} lacks a table or column that frtdesk needs ({said}).").format(name=name, said=said),
        translate("store", "Open another copy of it, or build it again from its text."),
    )


def breaks_rule(error: Exception, name: str, said: str) -> FrtError:
    """For both engines. `said`: the driver's words, bounded."""
    if is_taken(error):
        return OutdatedError(
            translate("store", "Somebody else has made the same in {name} meanwhile.").format(name=name),
            translate("store", "Nothing was written. Look at what is there now, and try again."),
        )
    if _code(error) in _NAMED:
        return OutdatedError(
            translate("store", "Somebody else has taken away what this names in {name}, or begun to use it.").format(
                name=name
            ),
            translate("store", "Nothing was written. Look at what is there now, and try again."),
        )
    return FrtError(
        translate("store", "{name} does not allow this change ({said}).").format(name=name, said=said),
        translate("store", "Nothing was changed."),
    )


def is_taken(error: BaseException | None) -> bool:
    """Whether a driver says that there is a row with this key or name already."""
    return _code(error) in _TAKEN


def _code(error: BaseException | None) -> str:
    """What went wrong, as the engine names it."""
    return str(getattr(error, "sqlstate", None) or getattr(error, "sqlite_errorname", None) or "")
