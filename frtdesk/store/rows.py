"""Single rows as change sets see them: read one, and find all that goes with one that is taken away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, Table, select
from sqlalchemy.dialects import sqlite

from frtdesk.model.change import Change, Fields, Value, deletion
from frtdesk.store.reader import Reader
from frtdesk.store.tables import Base

BOOKKEEPING = {"event": frozenset({"updated_at"})}
"""Columns that `write.apply` keeps itself; no part of a change."""
DERIVED = frozenset({"event_text", "revision", "change"})
"""Tables that follow from changes and are none of their subjects."""


def table_of(name: str) -> Table:
    """A table that change sets may name. Raises KeyError for any other."""
    if name in DERIVED:
        raise KeyError(name)
    return Base.metadata.tables[name]


def fields_of(table: Table) -> list[str]:
    """The columns that a made or taken row names, its key aside."""
    ours = BOOKKEEPING.get(table.name, frozenset())
    return [column.name for column in table.columns if not column.primary_key and column.name not in ours]


def read_row(reader: Reader, table: str, key: Fields) -> Fields | None:
    """What a row holds now, its key aside; None where there is none."""
    found = table_of(table)
    names = fields_of(found)
    # A table of nothing but its key still answers whether the row is there.
    statement = select(*(found.c[name] for name in names or list(key)))
    rows = _answer(reader, statement.where(*(found.c[name] == value for name, value in key.items())))
    return None if not rows else {name: _value(found, name, value) for name, value in zip(names, rows[0], strict=False)}


def deletion_of(reader: Reader, table: str, key: Fields) -> tuple[Change, ...]:
    """The changes that take a row away with all that belongs to it, the dependent rows first.

    An event takes its links, quotes and relations in both directions along; an actor its aliases. Empty where there is
    no such row.
    """
    fields = read_row(reader, table, key)
    if fields is None:
        return ()
    owned = [
        change
        for other, other_key in _owned_rows(reader, table_of(table), key)
        for change in deletion_of(reader, other, other_key)
    ]
    # Quotes lean on event_source without belonging to it: they go first.
    owned.sort(key=lambda change: change.table != "quote")
    return (*owned, deletion(table, key, fields))


def owned_rows_left(reader: Reader, table: str, key: Fields) -> bool:
    """True where taking the row away would silently take others along."""
    return any(True for _ in _owned_rows(reader, table_of(table), key))


def _owned_rows(reader: Reader, table: Table, key: Fields) -> Iterator[tuple[str, Fields]]:
    """Rows of other tables that the database would delete together with this one: table and key."""
    for other in Base.metadata.sorted_tables:
        if other.name in DERIVED:
            continue
        for link in other.foreign_keys:
            if link.ondelete == "CASCADE" and link.column.table is table and link.column.name in key:
                names = [column.name for column in other.primary_key]
                statement = select(*(other.c[name] for name in names)).where(link.parent == key[link.column.name])
                for row in _answer(reader, statement.order_by(*other.primary_key)):
                    yield other.name, dict(zip(names, row, strict=True))


def _answer(reader: Reader, statement: Select[Any]) -> list[tuple[Any, ...]]:
    """Run a statement through a reader, which takes question marks."""
    compiled = statement.compile(dialect=sqlite.dialect())
    return reader.all(str(compiled), [compiled.params[name] for name in compiled.positiontup or ()])


def _value(table: Table, name: str, value: Any) -> Value:
    """SQLite answers 0 and 1 for a boolean."""
    return bool(value) if table.c[name].type.python_type is bool and value is not None else value
