"""What an open database is to the rest of the program: a name, whether it may be written, and how to read and write."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING, Self

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.store.own_revisions import REVISIONS, OwnRevisions
from frtdesk.store.reader import Reader

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


class Database(ABC):
    """An open database. Reading and writing open connections of their own, so that jobs in threads share nothing.

    `name`: the file's name, or the address without password. `path`: the file, None for a server. `dialect`: `sqlite`
    or `postgresql`. `read_only_because`: a sentence where `writable` is false, else empty.
    `own`: what was written here.
    """

    dialect: str

    def __init__(self, name: str, path: Path | None, read_only_because: str) -> None:
        self.name = name
        self.path = path
        self.read_only_because = read_only_because
        self.own = OwnRevisions()
        self._engine: Engine | None = None

    @property
    def is_fixed(self) -> bool:
        """Whether nobody can write to it, so that it stays as it is."""
        return False

    @property
    def writable(self) -> bool:
        return not self.read_only_because

    @abstractmethod
    def reading(self) -> AbstractContextManager[Reader]:
        """A reader for one thread, closed at the end of the `with`. Raises FrtError where no connection is had."""

    @abstractmethod
    def reader_of(self, connection: Connection) -> Reader:
        """A reader inside a transaction that is writing: it sees what was written so far."""

    @abstractmethod
    def make_engine(self) -> Engine:
        """SQLAlchemy's engine, for writing."""

    @abstractmethod
    def explained(self, error: Exception) -> FrtError:
        """The sentence for an error of SQLAlchemy or its driver."""

    @contextmanager
    def writing(self) -> Generator[Connection]:
        """A transaction: committed at the end of the `with`, rolled back when it raises.

        Raises FrtError where the database may not or cannot be written.
        """
        from sqlalchemy.exc import DBAPIError

        if not self.writable:
            raise FrtError(
                translate("store", "{name} cannot be written. {why}").format(
                    name=self.name, why=self.read_only_because
                ),
                translate("store", "Save a copy to edit."),
            )
        if self._engine is None:
            self._engine = self.make_engine()
        try:
            with self.own.writing() as made, self._engine.begin() as connection:
                connection.info[REVISIONS] = made
                yield connection
                if made:
                    self.announce(connection, made)
        except (DBAPIError, UnicodeDecodeError) as error:  # SQLite quotes a name of a damaged file that is no text
            raise self.explained(error) from error

    @abstractmethod
    def announce(self, connection: Connection, revisions: Sequence[int]) -> None:
        """Tell others, in the transaction that makes these revisions."""

    def twin(self) -> Self:
        """The same database with connections of its own, for a thread that closes them itself."""
        made = copy(self)
        made._engine = None
        return made

    def close(self) -> None:
        """Let go of every connection. Idempotent."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None
