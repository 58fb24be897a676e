"""Columns that SQLite joins for us are those that it answers row by row, whatever a file holds."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from row_by_row import event_blocks, link_blocks

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.columns import StringTable
from frtdesk.store import bulk, read_columns, read_links
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.reader import SqliteReader

HARMLESS = [
    "UPDATE event SET deleted_at = '2026-01-01T00:00:00Z' WHERE key % 3 = 0",
    "UPDATE event SET title = '' WHERE key % 2 = 0",
    "UPDATE event SET title = title || char(0) || 'after a zero' WHERE key = 5",
    "UPDATE event SET title = CAST(x'c3' AS TEXT) WHERE key = 1",
    "UPDATE event SET title = CAST(x'a9' AS TEXT) WHERE key = 2",
    "UPDATE event SET title = 12.5, id = 77 WHERE key = 3",
    "UPDATE event SET title = replace(hex(zeroblob(9000)), '0', 'é') WHERE key = 4",
    "UPDATE event SET id = replace(hex(zeroblob(60)), '0', 'z') || id, start_min = 18000, start_max = 18000",
    "UPDATE event SET key = 4000000000000000000 + key * 1000003 WHERE key > 100 AND key NOT IN (SELECT from_key FROM"
    " relation)",
    "UPDATE event_actor SET role = 'role ' || (rowid % 300), position = 0",
    "UPDATE event_actor SET event_key = -event_key; UPDATE event_actor SET event_key = 444 + event_key",
    "UPDATE event_actor SET actor_key = 999999 + actor_key WHERE event_key = 7",
    "UPDATE event_tag SET position = 9 - position",
    "DELETE FROM event_policy_type",
]


@pytest.fixture(params=[5_000, 50])
def block(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(bulk, "BLOCK", request.param)
    return request.param


def values_of(something: Any) -> dict[str, Any]:
    """What columns or links hold, comparable."""
    found: dict[str, Any] = {}
    for name, value in vars(something).items():
        if isinstance(value, np.ndarray):
            found[name] = (value.dtype, value.tolist())
        elif isinstance(value, StringTable):
            found[name] = [value[i] for i in range(len(value))]
        elif hasattr(value, "offsets"):
            found[name] = (value.offsets.tolist(), value.values.tolist())
        else:
            found[name] = value
    return found


def read(database: Database) -> tuple[dict[str, Any], dict[str, Any]]:
    columns = run(read_columns.read_columns(database))
    return values_of(columns), values_of(run(read_links.read_links(database, columns)))


def read_by_rows(database: Database, monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, Any], dict[str, Any]]:
    with monkeypatch.context() as patch:
        patch.setattr(SqliteReader, "dialect", "any other")
        patch.setattr(read_columns, "_blocks", event_blocks)
        patch.setattr(read_links, "_blocks", link_blocks)
        return read(database)


@pytest.mark.parametrize("sql", HARMLESS)
def test_both_ways_of_reading_give_the_same(
    sql: str, block: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "changed.sqlite"
    shutil.copyfile(shipped_database(), path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.executescript(sql)
        connection.commit()
    database = open_database(path)
    assert read(database) == read_by_rows(database, monkeypatch)


def together(*parts: bulk.Texts) -> StringTable:
    gathering = bulk.Gathering()
    for part in parts:
        gathering.take(part)
    return gathering.table()


@given(st.lists(st.text(st.characters(exclude_characters="\0"), max_size=5)))
def test_joined_texts_come_apart_again(wanted: list[str]) -> None:
    encoded = [text.encode("utf-8", "replace") for text in wanted]
    found = bulk.texts(b"\0".join(encoded), len(wanted)) if wanted else bulk.texts_of([])
    assert found is not None
    table = together(found, found)
    assert [table[i].encode() for i in range(len(table))] == encoded * 2


@given(st.lists(st.binary(max_size=4).filter(lambda data: 0 not in data), min_size=1))
def test_joined_bytes_are_mended_each_by_itself(wanted: list[bytes]) -> None:
    found = bulk.texts(b"\0".join(wanted), len(wanted))
    assert found is not None
    table = together(found)
    assert [table[i] for i in range(len(table))] == [data.decode("utf-8", "replace") for data in wanted]


def test_a_zero_inside_a_text_is_noticed() -> None:
    assert bulk.texts(b"a\0b\0c", 2) is None


@given(st.lists(st.text(max_size=4), min_size=1), st.data())
def test_texts_are_taken_in_any_order(wanted: list[str], data: st.DataObject) -> None:
    order = data.draw(st.lists(st.integers(0, len(wanted) - 1)))
    table = bulk.taken(StringTable.of(wanted), np.array(order, np.intp))
    mended = [wanted[i].encode("utf-8", "replace").decode() for i in order]
    assert [table[i] for i in range(len(table))] == mended


@given(st.lists(st.integers(-(1 << 63), (1 << 63) - 1)))
def test_joined_numbers_come_apart_again(wanted: list[int]) -> None:
    assert bulk.numbers(",".join(map(str, wanted)).encode(), len(wanted)).tolist() == wanted


@given(st.lists(st.lists(st.integers(-(1 << 63), (1 << 63) - 1) | st.integers(-9, 9), max_size=4)))
def test_numbers_in_parts_are_those_of_one_array(parts: list[list[int]]) -> None:
    gathered = bulk.Numbers()
    for part in parts:
        gathered.take(np.array(part, np.int64))
    wanted = [number for part in parts for number in part]
    found = gathered.all()
    assert found.tolist() == wanted
    assert found.dtype == (np.int32 if all(abs(number) < 1 << 31 for number in wanted) else np.int64)
    assert len(gathered.all()) == 0
