"""The person's own library: views and lessons made while a database may not be written. A file in the user's folder."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from frtdesk.base.paths import library_file
from frtdesk.base.progress import run
from frtdesk.base.words import translate
from frtdesk.model.change import ChangeSet
from frtdesk.model.past import Past
from frtdesk.model.stored_lesson import StoredLesson
from frtdesk.model.stored_view import StoredView
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.identity import OlderSchemaError
from frtdesk.store.read_lessons import read_stored_lessons
from frtdesk.store.read_past import is_large, read_past
from frtdesk.store.read_views import read_views


class Library:
    """Fills state.keeper.Keeper. The file is made by the first thing that is kept in it, not by looking."""

    def __init__(self, author: str = "") -> None:
        self._lock = Lock()
        self._author = author
        self._database: Database | None = None

    @property
    def name(self) -> str:
        return translate("views", "your library")

    @property
    def target(self) -> str:
        return str(library_file())

    @property
    def writable(self) -> bool:
        return self._database is None or self._database.writable

    @property
    def read_only_because(self) -> str:
        return "" if self._database is None else self._database.read_only_because

    def write_as(self, author: str) -> None:
        """From now on what is written is this person's."""
        self._author = author

    def views(self) -> tuple[StoredView, ...]:
        database = self._existing()
        return () if database is None else read_views(database)

    def stored_lessons(self) -> tuple[StoredLesson, ...]:
        database = self._existing()
        return () if database is None else read_stored_lessons(database)

    def apply(self, changes: ChangeSet, *, undoes: int | None = None) -> int:
        from frtdesk.store.create import open_library
        from frtdesk.store.write import apply

        with self._lock:
            if self._database is None or not library_file().exists():
                self._let_go()
                self._database = self._open() if library_file().exists() else open_library()
            database = self._database
        return apply(database, changes, author=self._author, undoes=undoes)

    def past(self) -> Sequence[Past]:
        database = self._existing()
        return () if database is None else read_past(database, self._author)

    def is_large(self, revision: int) -> bool:
        return is_large(self._opened(), revision)

    def take_back(self, revision: int, title: str) -> int:
        from frtdesk.store.take_back import take_back

        return run(take_back(self._opened(), revision, title, author=self._author))

    def change_set(self, revision: int) -> ChangeSet:
        from frtdesk.store.change_log import read_change_set

        return read_change_set(self._opened(), revision)

    def _opened(self) -> Database:
        """The library, made where there is none. Raises FrtError."""
        from frtdesk.store.create import open_library

        with self._lock:
            self._database = self._database or (self._open() if library_file().exists() else open_library())
            return self._database

    def close(self) -> None:
        with self._lock:
            self._let_go()

    def _existing(self) -> Database | None:
        """The library, opened; None where nothing was kept so far. Raises FrtError."""
        with self._lock:
            if self._database is None and library_file().exists():
                self._database = self._open()
            return self._database

    def _let_go(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _open(self) -> Database:
        """An older library is brought up to date; a copy of the old one stays beside it. Raises FrtError."""
        try:
            return open_database(library_file(), writable=True)
        except OlderSchemaError:
            from frtdesk.store.create import upgrade

            return upgrade(library_file())
