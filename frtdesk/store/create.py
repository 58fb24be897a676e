"""New databases: an empty one, a copy of one to edit, the user's own library; and bringing an old one up to date."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, insert, inspect

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import library_file
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.vocabulary import POLICY_TYPES
from frtdesk.store.copy_rows import copy_rows
from frtdesk.store.database import Database
from frtdesk.store.engine import file_of, is_server, open_database
from frtdesk.store.migrations import upgrade_schema
from frtdesk.store.placed_file import cannot_write, placed
from frtdesk.store.reader import told
from frtdesk.store.sqlite_file import SqliteFile, connect
from frtdesk.store.tables import PolicyTypeRow

_MARKED_AS_OURS = "PRAGMA application_id = 0x46525444"
"""FRTD in byte 68, by which a desktop knows a database of ours from any other of SQLite (packaging/desktop)."""


def create_database(target: str | Path) -> Database:
    """A new, empty database with schema and policy types, opened for writing.

    `target`: a path that does not exist yet, or the address of an empty PostgreSQL database. Raises FrtError where
    something is there already or nothing can be written.
    """
    if is_server(target):
        _make_schema_on_server(str(target))
    else:
        with placed(file_of(target)) as beside:
            make_file(beside, with_vocabulary=True)
    return open_database(target, writable=True)


def open_library() -> Database:
    """The user's own views and lessons, opened for writing; made when it is not there yet. Raises FrtError."""
    path = library_file()
    if path.exists():
        return open_database(path, writable=True)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise cannot_write(path, error) from error
    return create_database(path)


def copy_file(db: Database, target: Path) -> Work[Database]:
    """ "Save a copy to edit": all of `db` in a new SQLite file, opened for writing.

    Written beside `target` and renamed at the end; closing the work leaves nothing. Raises FrtError where `target` is
    there already or cannot be written.
    """
    yield Progress(0, 1, translate("store", "Saving a copy"))
    with placed(target) as beside:
        if isinstance(db, SqliteFile):
            with told(db.name), closing(db.connection()) as source, closing(connect(new_uri(beside))) as copy:
                source.backup(copy)
        else:
            make_file(beside, with_vocabulary=False)
            copy = SqliteFile(beside, new_uri(beside), "")
            try:
                yield from copy_rows(db, copy)
            finally:
                copy.close()
    yield Progress(1, 1, translate("store", "Saving a copy"))
    return open_database(target, writable=True)


def upgrade(target: str | Path) -> Database:
    """Bring a database of an older program up to date and open it. A file is copied beside itself before.

    Raises FrtError where it cannot be written.
    """
    if is_server(target):
        _upgrade_server(str(target))
        return open_database(target, writable=True)
    path = file_of(target)
    old = SqliteFile(path, f"file:{quote(str(path.resolve()))}?mode=rw", "")
    try:
        with (
            placed(_free_name(path)) as beside,
            told(path.name),
            closing(old.connection()) as source,
            closing(connect(new_uri(beside))) as kept,
        ):
            source.backup(kept)
        with old.writing() as connection:
            upgrade_schema(connection)
    finally:
        old.close()
    return open_database(path, writable=True)


def make_file(path: Path, *, with_vocabulary: bool) -> None:
    """The schema in a new SQLite file. Raises FrtError where it cannot be written."""
    database = SqliteFile(path, new_uri(path), "")
    try:
        with database.writing() as connection:
            connection.exec_driver_sql(_MARKED_AS_OURS)
            upgrade_schema(connection)
            if with_vocabulary:
                connection.execute(insert(PolicyTypeRow), _policy_types())
    finally:
        database.close()


def new_uri(path: Path) -> str:
    """How SQLite makes a file."""
    return f"file:{quote(str(path.resolve()))}?mode=rwc"


def _policy_types() -> list[dict[str, int | str]]:
    return [{"key": key, "code": term.code, "position": key - 1} for key, term in enumerate(POLICY_TYPES, 1)]


def _free_name(path: Path) -> Path:
    """`frt.old-1.sqlite`, or the next number that is not taken."""
    number = 1
    while (name := path.with_name(f"{path.stem}.old-{number}{path.suffix}")).exists():
        number += 1
    return name


def _make_schema_on_server(address: str) -> None:
    from frtdesk.store.server import connect_server

    database = connect_server(address)
    try:
        with database.writing() as connection:
            refuse_what_is_there(connection, database.name)
            upgrade_schema(connection)
            connection.execute(insert(PolicyTypeRow), _policy_types())
    finally:
        database.close()


def refuse_what_is_there(connection: Connection, name: str) -> None:
    """Raises FrtError for a database on a server that holds a table, whosever."""
    if inspect(connection).get_table_names():
        raise FrtError(
            translate("store", "{name} is not empty.").format(name=name),
            translate("store", "Name an empty database, or open this one."),
        )


def _upgrade_server(address: str) -> None:
    from frtdesk.store.server import connect_server

    database = connect_server(address)
    try:
        with database.writing() as connection:
            upgrade_schema(connection)
    finally:
        database.close()
