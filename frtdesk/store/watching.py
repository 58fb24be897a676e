"""Hearing of what others write into an open database: by NOTIFY from a server, by SQLite's counter of a file's changes.

What was written is known by the keys of revisions. A key holds the time of whoever made it, and clocks differ: what is
new is what was not there before, not what has a higher key. Nothing here imports SQLAlchemy for a file.
"""

from __future__ import annotations

import select
import socket
import sqlite3
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from frtdesk.base.errors import FrtError
from frtdesk.model.others import OthersStep
from frtdesk.store.database import Database
from frtdesk.store.read_past import is_large
from frtdesk.store.sqlite_file import SqliteFile

if TYPE_CHECKING:
    from frtdesk.store.server import Server

POLL = 0.2
"""Seconds between two looks at a file's counter, 20 µs each."""

POOLED_POLL = 1.0
"""Seconds between two looks at a server's counter behind a pooler."""

ALIVE = 15.0
"""Seconds of silence after which a server is asked whether it is there."""

MANY = 50
"""Steps beyond which it is quicker to read everything than step by step."""

_TRANSACTIONS = "SELECT txid_current_snapshot()::text"
_KEYS = "SELECT key FROM revision"
_RECENT = "SELECT key FROM revision WHERE key > ?"
_COUNT = "SELECT count(*) FROM revision"
_STEPS = "SELECT key, author, title FROM revision WHERE key IN (?*) ORDER BY key"
A_DAY = 86_400_000 << 20
"""Of keys: by how much clocks are taken to differ before all keys are looked at."""


class News:
    """What is new in the log of a database. For one thread; `known`: the revisions that are on the screen."""

    def __init__(self, db: Database, known: set[int], author: str = "") -> None:
        self._db = db
        self._known = known
        self._author = author

    def read(self) -> tuple[OthersStep, ...] | None:
        """What others did since the last time, the earliest first; None while something of our own is under way, which
        could be taken for theirs. Raises FrtError."""
        moment = self._db.own.moment
        if moment is None:
            return None
        found = self._new_keys()
        if self._db.own.moment != moment:
            return None
        others = found - self._db.own.keys
        steps = self._steps(sorted(others)) if others else ()
        self._known |= found
        return steps

    def _new_keys(self) -> set[int]:
        """Few are read, unless the number of all of them shows that a clock is far behind."""
        latest = max(self._known, default=0)
        with self._db.reading() as reader:
            recent = {row[0] for row in reader.all(_RECENT, (latest - A_DAY,))} - self._known
            count = (reader.one(_COUNT) or (0,))[0]
            if count != len(self._known) + len(recent):
                return {row[0] for row in reader.all(_KEYS)} - self._known
        return recent

    def _steps(self, keys: list[int]) -> tuple[OthersStep, ...]:
        with self._db.reading() as reader:
            rows = [(key, str(author), str(title)) for key, author, title in reader.of_keys(_STEPS, keys)]
        whole = len(rows) <= MANY
        return tuple(self._step(key, author, title, whole=whole) for key, author, title in rows)

    def _step(self, key: int, author: str, title: str, *, whole: bool) -> OthersStep:
        from frtdesk.store.change_log import read_change_set

        changes = read_change_set(self._db, key) if whole and not is_large(self._db, key) else None
        return OthersStep(key, author, title, changes, mine=author == self._author)


def known_revisions(db: Database) -> set[int]:
    """The keys of all revisions. Raises FrtError."""
    with db.reading() as reader:
        return {row[0] for row in reader.all(_KEYS)}


class Watch(ABC):
    """Waits in a thread of its own until something may have been written."""

    def __init__(self) -> None:
        self._asleep, self._awake = socket.socketpair()

    @abstractmethod
    def wait(self) -> bool:
        """Wait a while; whether something may have been written. Raises FrtError where the connection is lost."""

    def wake(self) -> None:
        """End the waiting, from any thread."""
        self._awake.send(b".")

    def close(self) -> None:
        """Let go of the connection."""
        self._asleep.close()
        self._awake.close()

    def _sleep(self, seconds: float, *beside: Any) -> bool:
        """Sleep until somebody wakes us or something can be read from `beside`; whether the latter."""
        ready, _, _ = select.select([self._asleep, *beside], [], [], seconds)
        return any(one is not self._asleep for one in ready)


class FileWatch(Watch):
    """Looks at the counter that SQLite raises with each commit of another connection."""

    def __init__(self, db: SqliteFile) -> None:
        super().__init__()
        self._name = db.name
        self._connection = db.connection()
        self._version = self._read()

    def wait(self) -> bool:
        self._sleep(POLL)
        version = self._read()
        other = version != self._version
        self._version = version
        return other

    def _read(self) -> int:
        """The same as before while the file is locked: the next look will tell."""
        try:
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error:
            return self._version if hasattr(self, "_version") else -1

    def close(self) -> None:
        self._connection.close()
        super().close()


class ServerWatch(Watch):
    """Listens; after a silence it asks whether the server is still there."""

    def __init__(self, db: Server, connection: Any) -> None:
        super().__init__()
        self._db = db
        self._connection = connection

    def wait(self) -> bool:
        with self._db.told():
            if self._sleep(ALIVE, self._connection):
                heard = list(self._connection.notifies(timeout=0))
                if self._connection.closed:
                    raise self._db.lost()
                return bool(heard)
            self._connection.execute("SELECT 1")
            return False

    def close(self) -> None:
        self._connection.close()
        super().close()


class PooledWatch(ServerWatch):
    """Behind a pooler nobody is told of commits: the server's own counter of transactions is looked at instead."""

    def __init__(self, db: Server, connection: Any) -> None:
        super().__init__(db, connection)
        self._seen = ""

    def wait(self) -> bool:
        self._sleep(POOLED_POLL)
        with self._db.told():
            (seen,) = self._connection.execute(_TRANSACTIONS).fetchone()
        other, self._seen = seen != self._seen, seen
        return other


def watch(db: Database) -> Watch | None:
    """What hears of others; None for a file that nobody can write. Raises FrtError where no connection is had."""
    if isinstance(db, SqliteFile):
        return None if db.is_fixed else _of_file(db)
    from frtdesk.store.server import Server

    if not isinstance(db, Server):
        return None
    connection, hears = db.listening()
    return ServerWatch(db, connection) if hears else PooledWatch(db, connection)


def _of_file(db: SqliteFile) -> Watch:
    try:
        return FileWatch(db)
    except sqlite3.Error as error:
        raise db.explained(error) from error


def is_lost(error: BaseException) -> bool:
    """Whether a server does not answer, but may do so again."""
    if not isinstance(error, FrtError):
        return False
    from frtdesk.store.server_errors import ConnectionLostError

    return isinstance(error, ConnectionLostError)
