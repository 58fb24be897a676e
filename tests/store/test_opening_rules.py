"""A file that could do something opens read-only and says why; one that cannot be written safely is made safe first."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.store import sqlite_file, where_it_lies
from frtdesk.store.check import check
from frtdesk.store.create import create_database
from frtdesk.store.engine import open_database
from frtdesk.store.placed_file import STALE_SECONDS, placed
from frtdesk.store.read_columns import read_columns

VIEW = "ALTER TABLE {0} RENAME TO kept; CREATE VIEW {0} AS SELECT * FROM kept"


def altered(tmp_path: Path, sql: str) -> Path:
    path = tmp_path / "altered.sqlite"
    shutil.copyfile(shipped_database(), path)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)
    return path


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("CREATE TRIGGER spy AFTER UPDATE ON event BEGIN DELETE FROM event; END", "trigger named “spy”"),
        ("CREATE VIEW peek AS SELECT 1", "view named “peek”"),
        (VIEW.format("tag"), "view named “tag”"),
        (VIEW.format("meta"), "view named “meta”"),
        ("ALTER TABLE tag ADD COLUMN loud TEXT AS (upper(name)) VIRTUAL", "computed column named “loud”"),
        ("CREATE TABLE t (a, b AS (hex(a)) STORED)", "computed column named “b”"),
        ("CREATE INDEX sly ON event (lower(title))", "index over computed values named “sly”"),
        ("CREATE VIRTUAL TABLE other USING fts5(a)", "virtual table named “other”"),
        ("DROP TABLE event_words; CREATE VIRTUAL TABLE event_words USING rtree(id, a, b)", "named “event_words”"),
    ],
)
def test_what_frtdesk_did_not_make_makes_it_read_only(tmp_path: Path, sql: str, words: str) -> None:
    database = open_database(altered(tmp_path, sql), writable=True)
    assert words in database.read_only_because
    assert len(run(read_columns(database))) == 443
    with pytest.raises(FrtError, match="which frtdesk did not make"), database.writing():
        pass
    database.close()


def test_a_view_without_end_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "MOST_STEPS", 3)
    sql = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT char(x) AS key, x AS value FROM n"
    path = altered(tmp_path, f"DROP TABLE meta; CREATE VIEW meta AS {sql}")
    with pytest.raises(FrtError, match="takes too long"):
        run(read_columns(open_database(path, writable=True)))


def test_functions_in_a_file_are_not_trusted(tmp_path: Path) -> None:
    path = altered(tmp_path, "DROP TABLE meta; CREATE VIEW meta AS SELECT load_extension('x') AS key, 1 AS value")
    with pytest.raises(FrtError):
        open_database(path, writable=True)


def test_edits_are_on_the_disk_when_they_are_done(tmp_path: Path) -> None:
    database = create_database(tmp_path / "new.sqlite")
    with database.writing() as connection:
        said = [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in (
            "synchronous", "foreign_keys", "trusted_schema", "journal_mode",
        )]  # fmt: skip
    database.close()
    assert said == [3, 1, 0, "delete"]
    assert [file.name for file in tmp_path.iterdir()] == ["new.sqlite"]


@pytest.mark.parametrize("local", [True, False])
def test_a_write_ahead_log_stays_only_on_a_disk_of_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, local: bool
) -> None:
    monkeypatch.setattr(sqlite_file, "on_local_disk", lambda _: local)
    path = altered(tmp_path, "PRAGMA journal_mode = WAL")
    database = open_database(path, writable=True)
    assert database.writable
    with database.writing() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == ("wal" if local else "delete")
        connection.exec_driver_sql("UPDATE event SET note = 'seen' WHERE key = 1")
    database.close()
    assert [file.name for file in tmp_path.iterdir()] == ["altered.sqlite"]


def test_a_log_that_somebody_else_holds_open_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "on_local_disk", lambda _: False)
    monkeypatch.setattr(sqlite_file, "WAIT_SECONDS", 0.1)
    path = altered(tmp_path, "PRAGMA journal_mode = WAL")
    with closing(sqlite3.connect(path)) as other:
        other.execute("SELECT count(*) FROM event").fetchone()
        database = open_database(path, writable=True)
        assert "write-ahead log" in database.read_only_because
        database.close()


MOUNTS = """\
22 1 8:1 / / rw shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/her/Shared\\040folder rw - cifs //host/x rw
31 22 8:17 / /media/stick rw - vfat /dev/sdb1 rw
32 22 0:50 / /tmp rw - tmpfs tmpfs rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [("/home/her", "ext4"), ("/home/her/Shared folder/a", "cifs"), ("/media/stick", "vfat"), ("/media/sticks", "ext4")],
)
def test_where_a_folder_lies(folder: str, kind: str) -> None:
    found = where_it_lies._mount_of(folder, MOUNTS)
    assert found is not None
    assert found[1] == kind


def test_what_the_system_does_not_tell_is_not_local(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(where_it_lies, "_MOUNTS", tmp_path / "gone")
    assert not where_it_lies.on_local_disk(tmp_path / "x")


def test_a_value_beyond_all_bounds_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "LONGEST", 1_000_000)
    path = altered(tmp_path, "UPDATE event SET title = hex(zeroblob(600000)) WHERE key = 7")
    with pytest.raises(FrtError):
        run(read_columns(open_database(path)))


def test_a_file_has_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "new.sqlite"
    with placed(target) as beside:
        beside.write_text("half")
        assert not target.exists()
    assert target.read_text() == "half"
    with pytest.raises(FrtError, match="there already"), placed(target):
        pass
    target.unlink()
    with pytest.raises(FrtError, match="there already"), placed(target):
        target.write_text("somebody else's")
    assert target.read_text() == "somebody else's"
    assert [file.name for file in tmp_path.iterdir()] == ["new.sqlite"]


def test_what_an_ended_program_left_is_taken_away(tmp_path: Path) -> None:
    old, young = tmp_path / ".new.sqlite.123.new", tmp_path / ".new.sqlite.456.new-journal"
    other = tmp_path / ".another.sqlite.123.new"
    for file in (old, young, other):
        file.write_text("half")
    for file in (old, other):
        os.utime(file, (0, time.time() - STALE_SECONDS - 60))
    create_database(tmp_path / "new.sqlite").close()
    assert sorted(file.name for file in tmp_path.iterdir()) == [other.name, young.name, "new.sqlite"]


def test_a_whole_file_of_ours_holds_nothing_foreign(tmp_path: Path) -> None:
    database = open_database(altered(tmp_path, ""), writable=True)
    assert database.writable
    assert list(check(database)) == []
    database.close()
