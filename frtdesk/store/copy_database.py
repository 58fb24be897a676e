"""A whole database moved into another, between engines too, and looked at row by row before it is kept.

Whatever goes wrong on the way, the target is left as it was: a file is written beside its name and takes it at the end,
a server's database gets schema and rows in one transaction.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.store.copy_rows import compare_rows, copy_rows, count_rows, fill_from
from frtdesk.store.create import make_file, new_uri, refuse_what_is_there
from frtdesk.store.database import Database
from frtdesk.store.engine import file_of, is_server, open_database
from frtdesk.store.migrations import upgrade_schema
from frtdesk.store.placed_file import placed
from frtdesk.store.reader import SqliteReader, told
from frtdesk.store.sqlite_file import SqliteFile, connect


def copy_database(db: Database, target: str | Path) -> Work[Database]:
    """All rows of `db` in a new database of either engine, opened for writing. Closing the work leaves nothing.

    `target`: a path where there is no file yet or an empty one, or the address of an empty PostgreSQL database. Raises
    FrtError where it is not empty, cannot be written, or does not hold the same in the end.
    """
    if is_server(target):
        yield from _to_server(db, str(target))
    else:
        yield from _to_file(db, file_of(target))
    return open_database(target, writable=True)


def _to_file(db: Database, target: Path) -> Work[None]:
    with placed(target, replace=_is_empty_file(target)) as beside:
        copy = SqliteFile(beside, new_uri(beside), "")
        copy.name = target.name
        try:
            if isinstance(db, SqliteFile):
                yield from _backed_up(db, copy)
            else:
                make_file(beside, with_vocabulary=False)
                yield from copy_rows(db, copy)
        finally:
            copy.close()


def _backed_up(db: SqliteFile, copy: SqliteFile) -> Work[None]:
    """Page by page, and compared with what was there at that moment, whatever others write meanwhile."""
    said = translate("store", "Copying")
    with told(db.name), closing(db.connection()) as source:
        source.execute("BEGIN")
        reader = SqliteReader(source, db.name)
        total = 2 * count_rows(reader)
        yield Progress(0, total, said)
        with closing(connect(copy.uri)) as written:
            source.backup(written)
        yield Progress(total // 2, total, said)
        with copy.reading() as there:
            yield from compare_rows(reader, db.name, there, copy.name, total // 2, total)


def _is_empty_file(path: Path) -> bool:
    """A file of no bytes holds nothing that could be lost."""
    try:
        return path.is_file() and path.stat().st_size == 0
    except OSError:
        return False


def _to_server(db: Database, address: str) -> Work[None]:
    from frtdesk.store.server import connect_server

    copy = connect_server(address)
    try:
        with db.reading() as reader, copy.told(), copy.writing() as connection:
            refuse_what_is_there(connection, copy.name)
            upgrade_schema(connection)
            yield from fill_from(reader, db.name, connection, copy)
            yield Progress(1, 1, translate("store", "Keeping the copy"))
    finally:
        copy.close()
