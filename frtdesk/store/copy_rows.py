"""All rows of one database into another with the same schema, whatever the engines."""

from __future__ import annotations

from sqlalchemy import Table, delete, insert, select, text
from sqlalchemy.dialects import sqlite

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.store.database import Database
from frtdesk.store.tables import Base

_REBUILD = "INSERT INTO event_words(event_words) VALUES ('rebuild')"
CHUNK = 5_000
"""Rows that are written at once."""


def copy_rows(source: Database, target: Database) -> Work[None]:
    """Every row of every table, in one transaction. `target` has the schema and no rows. Raises FrtError."""
    done = 0
    with source.reading() as reader, target.writing() as connection:
        connection.execute(delete(Base.metadata.tables["meta"]))
        for table in Base.metadata.sorted_tables:
            names = [column.name for column in table.columns]
            for rows in reader.partitions(_all_of(table), (), CHUNK):
                connection.execute(insert(table), [dict(zip(names, row, strict=True)) for row in rows])
                done += len(rows)
                yield Progress(done, 0, translate("store", "Copying"))
        if target.dialect == "sqlite":
            connection.execute(text(_REBUILD))


def _all_of(table: Table) -> str:
    """Keys that point into the same table may come in any order: they are looked at when the transaction ends."""
    return str(select(table).compile(dialect=sqlite.dialect()))
