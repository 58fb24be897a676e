"""All rows of one database into another with the same schema, whatever the engines; and whether they arrived."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from itertools import zip_longest
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select, text
from sqlalchemy.dialects import sqlite

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.store.database import Database
from frtdesk.store.insert_rows import insert_rows
from frtdesk.store.reader import Reader, Row
from frtdesk.store.tables import Base

_REBUILD = "INSERT INTO event_words(event_words) VALUES ('rebuild')"
CHUNK = 5_000
"""Rows that are read and written at once."""


def copy_rows(source: Database, target: Database) -> Work[None]:
    """Every row of every table, in one transaction, each read back and compared before it is kept. `target` has the
    schema and no rows. Raises FrtError."""
    with source.reading() as reader, target.writing() as connection:
        yield from fill_from(reader, source.name, connection, target)


def fill_from(reader: Reader, name: str, connection: Connection, target: Database) -> Work[None]:
    """The same, within transactions that are open. `name`: what messages call the source."""
    total = 2 * count_rows(reader)
    put = _copied_in if target.dialect == "postgresql" else _inserted
    connection.execute(delete(Base.metadata.tables["meta"]))
    done = 0
    for table in Base.metadata.sorted_tables:
        with closing(reader.partitions(_all_of(table), (), CHUNK)) as partitions:
            for rows in put(connection, table, partitions):
                done += rows
                yield Progress(done, total, translate("store", "Copying"))
    if target.dialect == "sqlite":
        connection.execute(text(_REBUILD))
    yield from compare_rows(reader, name, target.reader_of(connection), target.name, done, total)


def compare_rows(reader: Reader, name: str, copy: Reader, copy_name: str, done: int = 0, total: int = 0) -> Work[None]:
    """Look at every row of both. Raises FrtError, which names the first that differs."""
    for table in Base.metadata.sorted_tables:
        sql = _all_of(table)
        with closing(reader.partitions(sql, (), CHUNK)) as all_of, closing(copy.partitions(sql, (), CHUNK)) as arrived:
            for ours, theirs in zip_longest(all_of, arrived):
                if ours != theirs:
                    raise _differs(table, ours or [], theirs or [], name, copy_name)
                done += len(ours)
                yield Progress(done, total, translate("store", "Comparing"))


def count_rows(reader: Reader) -> int:
    """The rows of all tables."""
    counts = (select(func.count()).select_from(table) for table in Base.metadata.sorted_tables)
    return sum(int(row[0]) for one in counts for row in reader.all(_as_text(one)))


Rows = Iterable[list[Row]]


def _inserted(connection: Connection, table: Table, partitions: Rows) -> Iterator[int]:
    """Write the rows; yields how many."""
    names = [column.name for column in table.columns]
    for rows in partitions:
        insert_rows(connection, table, [dict(zip(names, row, strict=True)) for row in rows])
        yield len(rows)


def _copied_in(connection: Connection, table: Table, partitions: Rows) -> Iterator[int]:
    """The same by COPY, which takes a tenth of the time of an INSERT for each row."""
    from psycopg import sql

    driver: Any = connection.connection.driver_connection
    columns = sql.SQL(", ").join(sql.Identifier(column.name) for column in table.columns)
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table.name), columns)
    # One COPY a chunk: the source may lie on the same server, and a long one would keep its errors to the end.
    for rows in partitions:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            write: Callable[[Row], None] = copy.write_row
            for row in rows:
                write(row)
        yield len(rows)


def _differs(table: Table, ours: Sequence[Row], theirs: Sequence[Row], name: str, copy_name: str) -> FrtError:
    row = next((one for one, other in zip_longest(ours, theirs) if one != other), None)
    key = ", ".join(str(value)[:60] for value in (row or ())[: len(table.primary_key)])
    return FrtError(
        translate("store", "{copy} does not hold the same as {name}: row {key} of {table} differs.").format(
            copy=copy_name, name=name, key=key or "?", table=table.name
        ),
        translate("store", "Nothing was kept. “frtdesk check” may say what is wrong with {name}.").format(name=name),
    )


def _all_of(table: Table) -> str:
    """By key, so that both engines tell the same row in the same place. Keys that point into the same table may come in
    any order: they are looked at when the transaction ends."""
    return _as_text(select(table).order_by(*table.primary_key))


def _as_text(statement: Any) -> str:
    """For a reader, which takes question marks."""
    return str(statement.compile(dialect=sqlite.dialect()))
