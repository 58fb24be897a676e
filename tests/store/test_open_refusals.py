"""What does not open says why and what to do; what opens harms nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.store.engine import open_database
from frtdesk.store.identity import OlderSchemaError
from frtdesk.store.read_columns import read_columns
from frtdesk.store.reader import explained


def refused(target: str | Path, *, writable: bool = False) -> FrtError:
    with pytest.raises(FrtError) as caught:
        open_database(target, writable=writable)
    assert caught.value.message.endswith(".")
    assert caught.value.hint.endswith(".")
    assert "Traceback" not in str(caught.value)
    return caught.value


def altered(tmp_path: Path, sql: str) -> Path:
    path = tmp_path / "altered.sqlite"
    shutil.copyfile(shipped_database(), path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)
    return path


def test_missing_file(tmp_path: Path) -> None:
    assert "There is no file" in refused(tmp_path / "gone.sqlite").message
    assert "There is no file" in refused(tmp_path / "gone" / "deeper.sqlite").message


def test_folder(tmp_path: Path) -> None:
    assert "is a folder" in refused(tmp_path).message


@pytest.mark.parametrize("content", [b"", b"id,title\n", b"SQLite format 2", os.urandom(5000)])
def test_something_that_is_no_database(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.sqlite"
    path.write_bytes(content)
    assert "is not a SQLite database" in refused(path).message


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "is not a SQLite database" in refused(tmp_path / "pipe").message


def test_name_that_no_file_can_have() -> None:
    assert "cannot be read" in refused("a\0b").message
    assert "cannot be read" in refused("x" * 5000).message


def test_database_of_something_else(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE event (id INTEGER)")
    assert "not one of frtdesk" in refused(path).message


def test_database_of_ours_with_a_table_gone(tmp_path: Path) -> None:
    assert "not one of frtdesk" in refused(altered(tmp_path, "DROP TABLE event_text")).message
    assert "not one of frtdesk" in refused(altered(tmp_path, "DELETE FROM meta WHERE key = 'schema'")).message


@pytest.mark.parametrize("at", [100, 4096 * 3])
def test_corrupt_file(tmp_path: Path, at: int) -> None:
    path = tmp_path / "corrupt.sqlite"
    data = bytearray(shipped_database().read_bytes())
    data[at : at + 200_000] = b"\xa7" * 200_000
    path.write_bytes(data)
    with pytest.raises(FrtError) as caught:
        run(read_columns(open_database(path)))
    assert "damaged" in caught.value.message


def test_truncated_file(tmp_path: Path) -> None:
    path = tmp_path / "short.sqlite"
    path.write_bytes(shipped_database().read_bytes()[:30_000])
    with pytest.raises(FrtError):
        run(read_columns(open_database(path)))


def test_newer_schema(tmp_path: Path) -> None:
    error = refused(altered(tmp_path, "UPDATE meta SET value = '99' WHERE key = 'schema'"))
    assert "newer frtdesk" in error.message
    assert "99" in error.message


def test_older_schema_offers_an_upgrade_where_it_may_be_written(tmp_path: Path) -> None:
    path = altered(tmp_path, "UPDATE meta SET value = '0' WHERE key = 'schema'")
    writable, readable = refused(path, writable=True), refused(path)
    assert isinstance(writable, OlderSchemaError)
    assert "a copy of the old one is kept" in writable.hint
    assert "Copy it to where you may write" in readable.hint


@pytest.mark.parametrize(
    "address", ["mysql://me:geheim@host/x", "oracle://x", "postgresql+asyncpg://me:geheim@host/x", "http://x.org/a"]
)
def test_other_dialects(address: str) -> None:
    error = refused(address)
    assert "SQLite files and PostgreSQL databases" in error.message
    assert "geheim" not in str(error)


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///", "sqlite://host/x"])
def test_sqlite_address_without_a_file(address: str) -> None:
    refused(address)


def test_unreachable_server_never_shows_the_password() -> None:
    error = refused("postgresql+psycopg://me:geheim@127.0.0.1:1/x?password=geheim")
    assert "cannot be reached" in error.message
    assert "geheim" not in str(error)


@pytest.mark.parametrize(
    "name", ["a b.sqlite", "100%.sqlite", "%20.sqlite", "a#b?c=d&mode=rwc.sqlite", "café 日本.sqlite"]
)
def test_paths_with_signs_that_mean_something_in_an_address(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    shutil.copyfile(shipped_database(), path)
    for writable in (False, True):
        database = open_database(path, writable=writable)
        assert database.name == name
        assert database.writable is writable
        assert len(run(read_columns(database))) == 443
        database.close()
    assert [it.name for it in tmp_path.iterdir()] == [name]


def test_sqlite_address_is_decoded(tmp_path: Path) -> None:
    shutil.copyfile(shipped_database(), tmp_path / "a b.sqlite")
    database = open_database(f"sqlite:///{tmp_path}/a%20b.sqlite")
    assert database.path == tmp_path / "a b.sqlite"


def test_relative_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copyfile(shipped_database(), tmp_path / "here.sqlite")
    monkeypatch.chdir(tmp_path)
    assert open_database("here.sqlite", writable=True).writable
    assert open_database("sqlite:///here.sqlite").name == "here.sqlite"


def test_shipped_file_opens_read_only() -> None:
    database = open_database(shipped_database(), writable=True)
    assert not database.writable
    assert "came with frtdesk" in database.read_only_because
    with pytest.raises(FrtError, match="Save a copy"), database.writing():
        pass


def test_read_only_file_and_folder_open_and_stay_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    path = folder / "x.sqlite"
    shutil.copyfile(shipped_database(), path)
    path.chmod(0o444)
    marked = open_database(path, writable=True)
    assert "marked read-only" in marked.read_only_because
    path.chmod(0o644)
    folder.chmod(0o555)
    try:
        locked = open_database(path, writable=True)
        assert "folder is read-only" in locked.read_only_because
        assert len(run(read_columns(locked))) == 443
        assert [it.name for it in folder.iterdir()] == ["x.sqlite"]
    finally:
        folder.chmod(0o755)


def test_a_trigger_makes_it_read_only(tmp_path: Path) -> None:
    sql = "CREATE TRIGGER spy AFTER UPDATE ON event BEGIN DELETE FROM event; END"
    database = open_database(altered(tmp_path, sql), writable=True)
    assert not database.writable
    assert "spy" in database.read_only_because


def test_opened_for_reading_cannot_be_written(tmp_path: Path) -> None:
    path = altered(tmp_path, "")
    database = open_database(path)
    assert not database.writable
    with pytest.raises(FrtError), database.reading() as reader:
        reader.all("DELETE FROM event")
    assert len(run(read_columns(open_database(path)))) == 443


def test_a_damaged_name_that_is_no_text_is_told(tmp_path: Path) -> None:
    path = altered(tmp_path, "")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        spoilt = (
            "UPDATE sqlite_schema SET sql = CAST(X'80FF28' AS TEXT), name = CAST(X'80FF' AS TEXT) WHERE name = 'tag'"
        )
        connection.execute(spoilt)
        connection.commit()
    assert "damaged" in refused(path, writable=True).message


def test_a_file_that_counts_its_events_differently_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("frtdesk.store.read_columns"), "_COUNT", "SELECT 1")
    with pytest.raises(FrtError, match="damaged"):
        run(read_columns(open_database(shipped_database())))


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("disk I/O error", "The disk does not read or write it"),
        ("unable to open database file", "The disk does not read or write it"),
        ("database or disk is full", "no room left"),
        ("attempt to write a readonly database", "cannot be written"),
        ("database is locked", "Another program"),
    ],
)
def test_what_sqlite_complains_about_is_a_sentence(said: str, words: str) -> None:
    assert words in explained(sqlite3.OperationalError(said), "it").message
