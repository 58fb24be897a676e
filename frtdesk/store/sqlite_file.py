"""A SQLite file: refusing what is none of ours, opening what is, and never harming it.

What nobody can write (the shipped file, a read-only file or folder) opens `immutable`, which needs no lock file beside
it; anything else that is only read opens `mode=ro`. `trusted_schema` is off and extensions are never loaded. New files
have a rollback journal, so that the file alone is the whole database whenever nobody is writing; one that somebody
gave a write-ahead log keeps it on a disk of this machine, and loses it anywhere else.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import shipped_database
from frtdesk.base.words import translate
from frtdesk.store.database import Database
from frtdesk.store.foreign_parts import foreign_part
from frtdesk.store.identity import refuse_other_schemas
from frtdesk.store.reader import Reader, SqliteReader, explained, lenient_text, told
from frtdesk.store.where_it_lies import on_local_disk

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

MAGIC = b"SQLite format 3\0"
WAIT_SECONDS = 5.0
"""How long to wait for another program that is writing."""

LONGEST = 256_000_000
"""Bytes of one value. A block of 5,000 of the longest titles has 200 MB; a file may claim a gigabyte."""

STEP = 1_000_000
MOST_STEPS = 300
"""Instructions of SQLite between two looks, and looks before a file that holds foreign parts is no longer listened to:
some ten seconds. A view may be a loop without end."""


class SqliteFile(Database):
    """A file on this machine. `uri`: how SQLite opens it; `foreign_part`: a sentence on what frtdesk did not make."""

    dialect = "sqlite"

    def __init__(self, path: Path, uri: str, read_only_because: str) -> None:
        super().__init__(path.name, path, read_only_because)
        self.uri = uri
        self.foreign_part = ""

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
        connection = connect(self.uri)
        if self.foreign_part:
            looks = count()
            connection.set_progress_handler(lambda: next(looks) >= MOST_STEPS, STEP)
        return connection

    def reader_of(self, connection: Connection) -> Reader:
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        return SqliteReader(driver, self.name)

    def make_engine(self) -> Engine:
        from sqlalchemy import create_engine, event
        from sqlalchemy.pool import NullPool

        engine = create_engine("sqlite://", creator=lambda: connect_to_write(self.uri), poolclass=NullPool)
        event.listen(engine, "begin", _on_begin)
        return engine

    def announce(self, connection: Connection, revisions: Sequence[int]) -> None:
        """SQLite counts the changes of a file itself."""

    def explained(self, error: Exception) -> FrtError:
        origin = getattr(error, "orig", error)
        return explained(origin if isinstance(origin, sqlite3.Error) else sqlite3.DatabaseError(str(origin)), self.name)


def _on_begin(connection: Connection) -> None:
    """Take the write lock at once: a transaction that reads first and writes later can fail half-way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def connect(uri: str) -> sqlite3.Connection:
    """A connection without transactions of the driver's own. Raises sqlite3.Error."""
    connection = sqlite3.connect(uri, uri=True, timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)
    connection.text_factory = lenient_text
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def connect_to_write(uri: str) -> sqlite3.Connection:
    """The same for edits: rules between tables hold, and what is committed is on the disk, with a rollback journal also
    that the journal is gone (EXTRA is FULL and that). Raises sqlite3.Error."""
    connection = connect(uri)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = EXTRA")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def open_file(path: Path, *, writable: bool) -> SqliteFile:
    """Open a SQLite file of ours. Raises FrtError for everything else."""
    _refuse_what_is_no_file(path)
    because = _why_read_only(path, writable=writable)
    database = SqliteFile(path, _uri(path, read_only=bool(because)), because)
    upgradable = writable and not because
    with database.reading() as reader:
        database.foreign_part = foreign_part(reader)
        if not database.foreign_part:
            refuse_other_schemas(reader, database.name, upgradable=upgradable)
    if database.foreign_part:  # by a connection that has an end to its patience
        with database.reading() as reader:
            refuse_other_schemas(reader, database.name, upgradable=upgradable)
    if not because:
        database.read_only_because = database.foreign_part or _why_its_log_stays(database)
    return database


def _why_its_log_stays(database: SqliteFile) -> str:
    """Take a write-ahead log off a file on a shared folder or a stick; a sentence where somebody else has it open."""
    assert database.path is not None
    with told(database.name), closing(database.connection()) as connection:
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal" or on_local_disk(database.path):
            return ""
        with suppress(sqlite3.OperationalError):  # busy
            connection.execute("PRAGMA journal_mode = DELETE")
        if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            return ""
    return translate(
        "store", "It has a write-ahead log, which is not safe on a shared folder, and another program has it open."
    )


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
