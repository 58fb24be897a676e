"""A whole database copied, between files and servers: all of it arrives, or nothing is left behind."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.model.change import ChangeSet, insertion, update
from frtdesk.store import copy_rows
from frtdesk.store.check import check
from frtdesk.store.copy_database import copy_database
from frtdesk.store.create import create_database
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.search import find_words
from frtdesk.store.tables import Base
from frtdesk.store.write import apply

_NONE = {"url": None, "published": None}


@pytest.fixture
def lived_in(writable_copy: Database) -> Database:
    """The shipped events, with a log, a bin, a view, and what is odd but allowed."""
    title = update("event", {"key": 1}, {"title": title_of(writable_copy, 1)}, {"title": "Ünïcode \\ \t \n 日本 🦊 N"})
    first = apply(writable_copy, ChangeSet("Rename", (title,)), author="Änne")
    apply(writable_copy, ChangeSet("Back", (title.inverse(),)), undoes=first)
    apply(writable_copy, ChangeSet("Again", (title,)))
    binned = update("event", {"key": 2}, {"deleted_at": None}, {"deleted_at": "2026-01-01T00:00:00Z"})
    apply(writable_copy, ChangeSet("Bin", (binned,)))
    view = insertion("view", {"key": 7}, {"name": "Mine", "position": 0, "body": '{"start": 1}'})
    nothing = insertion("source", {"key": 9_999}, dict.fromkeys(("publisher", "title", "kind"), "") | _NONE)
    alias = insertion("actor_alias", {"actor_key": 1, "name": "'; DROP TABLE event; --"}, {"position": -1})
    apply(writable_copy, ChangeSet("Keep", (view, nothing, alias)))
    return writable_copy


def title_of(database: Database, key: int) -> str:
    with database.reading() as reader:
        return str((reader.one("SELECT title FROM event WHERE key = ?", (key,)) or ("",))[0])


def assert_equal(one: Database, other: Database) -> None:
    with one.reading() as ours, other.reading() as theirs:
        assert copy_rows.count_rows(ours) == copy_rows.count_rows(theirs) > 9_000
        run(copy_rows.compare_rows(ours, one.name, theirs, other.name))
    assert list(check(other)) == list(check(one))
    for word in ("ünïcode", "face", "police"):
        assert find_words(one, word).tolist() == find_words(other, word).tolist()


def test_there_and_back_it_is_the_same(lived_in: Database, cluster: Any, tmp_path: Path) -> None:
    server = run(copy_database(lived_in, cluster.empty()))
    assert_equal(lived_in, server)
    back = run(copy_database(server, tmp_path / "back.sqlite"))
    assert_equal(lived_in, back)
    again = run(copy_database(server, cluster.empty()))
    assert_equal(server, again)
    for one in (server, back, again):
        one.close()


def test_there_is_a_row_of_every_kind(lived_in: Database) -> None:
    """So that the test above speaks of all of them."""
    with lived_in.reading() as reader:
        empty = [table for table in sorted(Base.metadata.tables) if not reader.one(f'SELECT 1 FROM "{table}"')]
    assert empty == []


COPY = """
import sys
from frtdesk.store.copy_database import copy_database
from frtdesk.store.engine import open_database

for number, _ in enumerate(copy_database(open_database(sys.argv[1]), sys.argv[2])):
    print(number, flush=True)
"""


@pytest.mark.parametrize("steps", [1, 12, 30])
def test_killed_in_the_middle_the_server_stays_empty_and_takes_the_next(
    steps: int, lived_in: Database, cluster: Any
) -> None:
    address = cluster.empty()
    copying = subprocess.Popen(
        [sys.executable, "-c", COPY, str(lived_in.path), address], stdout=subprocess.PIPE, text=True
    )
    assert copying.stdout is not None
    for _ in range(steps):
        assert copying.stdout.readline()
    copying.kill()
    copying.wait(20)
    copying.stdout.close()
    assert tables(cluster, address) == 0
    again = run(copy_database(lived_in, address))
    assert_equal(lived_in, again)
    again.close()


def test_a_file_into_a_file_is_looked_at_too(lived_in: Database, tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite").touch()
    copy = run(copy_database(lived_in, tmp_path / "empty.sqlite"))
    assert_equal(lived_in, copy)
    copy.close()


def test_what_is_not_empty_is_refused_and_stays(lived_in: Database, cluster: Any, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    create_database(other).close()
    before = other.read_bytes()
    with pytest.raises(FrtError, match="there already"):
        run(copy_database(lived_in, other))
    assert other.read_bytes() == before
    address = cluster.empty()
    name = address.split("/")[3].split("?")[0]
    cluster.sql("CREATE TABLE stranger (a int)", name)
    with pytest.raises(FrtError, match="not empty"):
        run(copy_database(lived_in, address))


def tables(cluster: Any, address: str) -> int:
    import psycopg

    with psycopg.connect(address.replace("+psycopg", "")) as connection:
        sql = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        return int((connection.execute(sql).fetchone() or (0,))[0])


def test_giving_up_leaves_nothing(lived_in: Database, cluster: Any, tmp_path: Path) -> None:
    address = cluster.empty()
    for target in (address, tmp_path / "new.sqlite"):
        work = copy_database(lived_in, target)
        for _ in range(5):
            next(work, None)
        work.close()
    assert tables(cluster, address) == 0
    assert [it for it in os.listdir(tmp_path) if "new" in it] == []


def test_a_row_that_does_not_arrive_is_named(
    lived_in: Database, cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = cluster.empty()
    inserted, copied = copy_rows._inserted, copy_rows._copied_in

    def spoilt(put: Any) -> Any:
        def one(connection: Any, table: Any, partitions: Any) -> Iterator[int]:
            if table.name != "tag":
                yield from put(connection, table, partitions)
                return
            yield from put(connection, table, ([*rows[:3], *rows[4:]] for rows in partitions))

        return one

    monkeypatch.setattr(copy_rows, "_copied_in", spoilt(copied))
    monkeypatch.setattr(copy_rows, "_inserted", spoilt(inserted))
    with pytest.raises(FrtError):
        run(copy_database(lived_in, address))
    assert tables(cluster, address) == 0
    monkeypatch.setattr(copy_rows, "_copied_in", copied)
    server = run(copy_database(lived_in, address))
    with pytest.raises(FrtError):
        run(copy_database(server, tmp_path / "new.sqlite"))
    server.close()
    assert not (tmp_path / "new.sqlite").exists()


def test_what_a_server_cannot_hold_is_said(writable_copy: Database, cluster: Any) -> None:
    assert writable_copy.path is not None
    with closing(sqlite3.connect(writable_copy.path)) as connection:
        connection.execute("UPDATE event SET summary = 'a' || char(0) || 'b' WHERE key = 5")
        connection.commit()
    address = cluster.empty()
    with pytest.raises(FrtError, match="does not take a value"):
        run(copy_database(writable_copy, address))
    assert tables(cluster, address) == 0


@pytest.mark.parametrize("engine", ["file", "server"])
def test_two_writers_lose_nothing(engine: str, lived_in: Database, cluster: Any) -> None:
    """Each counts up the same numbers, and edits events that share actors, from four threads."""
    target = str(lived_in.path)
    if engine == "server":
        target = cluster.empty()
        run(copy_database(lived_in, target)).close()
    began = title_of(lived_in, 20)
    wrong: list[BaseException] = []
    done: list[int] = []

    def count(who: str) -> None:
        database = open_database(target, writable=True)
        try:
            for _ in range(10):
                while True:
                    before = {key: title_of(database, key) for key in (20, 21)}
                    keys = (20, 21) if who in "ac" else (21, 20)
                    changes = tuple(
                        update("event", {"key": key}, {"title": before[key]}, {"title": before[key] + who})
                        for key in keys
                    )
                    try:
                        done.append(apply(database, ChangeSet("Count", changes), author=who))
                        break
                    except FrtError as error:
                        assert "has changed this meanwhile" in error.message, error.message
        except Exception as error:  # noqa: BLE001 - told by the test
            wrong.append(error)
        finally:
            database.close()

    threads = [threading.Thread(target=count, args=(who,)) for who in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    database = open_database(target)
    added = title_of(database, 20).removeprefix(began)
    assert sorted(added) == sorted("abcd" * 10)
    assert len(set(done)) == 40
    assert list(check(database)) == []
    database.close()
