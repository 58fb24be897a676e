"""Many rows into a table at once: SQLAlchemy words the statement, the driver gets the rows as they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.engine import Dialect


def insert_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Each row names all columns. Half of what `execute` takes, which prepares the values of each row anew."""
    if not rows:
        return
    sql, names = _statement(connection.dialect, table)
    connection.exec_driver_sql(sql, [tuple(row[name] for name in names) for row in rows] if names else list(rows))


@lru_cache(maxsize=64)
def _statement(dialect: Dialect, table: Table) -> tuple[str, tuple[str, ...]]:
    """The statement, and the columns in the order of its marks; none where it has names for them."""
    compiled = insert(table).compile(dialect=dialect)
    return str(compiled), tuple(compiled.positiontup or ())
