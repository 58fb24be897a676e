"""A SQLite file: refusing what is none of ours, opening what is, and never harming it.

What nobody can write (the shipped file, a read-only file or folder) opens `immutable`, which needs no lock file beside
it; anything else that is only read opens `mode=ro`. `trusted_schema` is off and extensions are never loaded.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import shipped_database
from frtdesk.base.words import translate
from frtdesk.store.database import Database
from frtdesk.store.identity import refuse_other_schemas
from frtdesk.store.reader import Reader, SqliteReader, explained, lenient_text, told

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

MAGIC = b"SQLite format 3\0"
WAIT_SECONDS = 5.0
"""How long to wait for another program that is writing."""

_FOREIGN_OBJECTS = """
SELECT type, name FROM sqlite_schema
WHERE type IN ('trigger', 'view') OR sql LIKE '%VIRTUAL TABLE%' AND name <> 'event_words'
"""


class SqliteFile(Database):
    """A file on this machine. `uri`: how SQLite opens it."""

    dialect = "sqlite"

    def __init__(self, path: Path, uri: str, read_only_because: str) -> None:
        super().__init__(path.name, path, read_only_because)
        self.uri = uri

    @property
    def is_fixed(self) -> bool:
        return "immutable=1" in self.uri.rpartition("?")[2]

    @contextmanager
    def reading(self) -> Generator[Reader]:
        with told(self.name), closing(self.connection()) as connection:
            connection.execute("BEGIN")
            yield SqliteReader(connection, self.name)

    def connection(self) -> sqlite3.Connection:
        """A connection of the driver. Raises sqlite3.Error."""
        return connect(self.uri)

    def reader_of(self, connection: Connection) -> Reader:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return SqliteReader(driver, self.name)

    def make_engine(self) -> Engine:
        from sqlalchemy import create_engine, event
        from sqlalchemy.pool import NullPool

        engine = create_engine("sqlite://", creator=lambda: connect(self.uri), poolclass=NullPool)
        event.listen(engine, "connect", _on_connect)
        event.listen(engine, "begin", _on_begin)
        return engine

    def announce(self, connection: Connection, revisions: Sequence[int]) -> None:
        """SQLite counts the changes of a file itself."""

    def explained(self, error: Exception) -> FrtError:
        origin = getattr(error, "orig", error)
        return explained(origin if isinstance(origin, sqlite3.Error) else sqlite3.DatabaseError(str(origin)), self.name)


def _on_connect(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys = ON")
    cursor.close()


def _on_begin(connection: Connection) -> None:
    """Take the write lock at once: a transaction that reads first and writes later can fail half-way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def connect(uri: str) -> sqlite3.Connection:
    """A connection without transactions of the driver's own. Raises sqlite3.Error."""
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    connection.text_factory = lenient_text
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def open_file(path: Path, *, writable: bool) -> SqliteFile:
    """Open a SQLite file of ours. Raises FrtError for everything else."""
    _refuse_what_is_no_file(path)
    because = _why_read_only(path, writable=writable)
    database = SqliteFile(path, _uri(path, read_only=bool(because)), because)
    with database.reading() as reader:
        foreign = reader.all(_FOREIGN_OBJECTS)
        refuse_other_schemas(reader, database.name, upgradable=writable and not because)
    if foreign and not because:
        database.read_only_because = translate(
            "store", "It holds a {type} named “{name}”, which frtdesk did not make."
        ).format(type=str(foreign[0][0])[:20], name=str(foreign[0][1])[:60])
    return database


def _refuse_what_is_no_file(path: Path) -> None:
    """Raises FrtError for a missing file, a folder, something without read permission, or no SQLite database."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise FrtError(
                translate("store", "{path} is a folder, not a database.").format(path=path),
                translate("store", "Name a file inside it."),
            )
        head = _head(path) if stat.S_ISREG(mode) else b""
    except (FileNotFoundError, NotADirectoryError) as error:
        raise FrtError(
            translate("store", "There is no file {path}.").format(path=path),
            translate("store", "Check the spelling, or name another file."),
        ) from error
    except PermissionError as error:
        raise FrtError(
            translate("store", "You may not read {path}.").format(path=path),
            translate("store", "Ask its owner for permission, or copy it to a folder of yours."),
        ) from error
    except (OSError, ValueError) as error:
        raise FrtError(
            translate("store", "{path} cannot be read ({why}).").format(path=str(path)[:300], why=error),
            translate("store", "Check the spelling, or name another file."),
        ) from error
    if head != MAGIC:
        raise FrtError(
            translate("store", "{path} is not a SQLite database.").format(path=path),
            translate("store", "Name a database of frtdesk, for example one made with “frtdesk build”."),
        )


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(len(MAGIC))


def _why_read_only(path: Path, *, writable: bool) -> str:
    """A sentence where the file may not be written, else empty."""
    shipped = shipped_database()
    if shipped.exists() and path.samefile(shipped):
        return translate("store", "It came with frtdesk.")
    if _locked(path):
        return translate("store", "The file is marked read-only.")
    if _locked(path.resolve().parent):
        return translate("store", "Its folder is read-only.")
    return "" if writable else translate("store", "It was opened for reading.")


def _locked(path: Path) -> bool:
    """Nobody is meant to write here, or this user cannot. The mode counts even for root, who could."""
    return path.stat().st_mode & 0o222 == 0 or not os.access(path, os.W_OK)


def _uri(path: Path, *, read_only: bool) -> str:
    """The address for SQLite: `#`, `?`, `%` and spaces encoded. `immutable` unless a journal waits beside the file."""
    address = "file:" + quote(str(path.resolve()))
    if not read_only:
        return f"{address}?mode=rw"
    shipped = shipped_database()
    fixed = _locked(path) or _locked(path.resolve().parent) or (shipped.exists() and path.samefile(shipped))
    waiting = any(Path(f"{path}{suffix}").exists() for suffix in ("-wal", "-journal"))
    return f"{address}?mode=ro&immutable=1" if fixed and not waiting else f"{address}?mode=ro"
