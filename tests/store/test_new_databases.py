"""New files appear whole or not at all, and never in the place of another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import library_file, shipped_database
from frtdesk.base.progress import run
from frtdesk.model.change import ChangeSet, insertion, new_key
from frtdesk.model.event import Event
from frtdesk.model.source_text import SourceMeta, SourceText
from frtdesk.model.vocabulary import POLICY_TYPES
from frtdesk.store.build import build
from frtdesk.store.check import check
from frtdesk.store.create import copy_file, create_database, open_library
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_events
from frtdesk.store.read_links import read_links
from frtdesk.store.write import apply


def test_new_database_is_empty_and_sound(tmp_path: Path) -> None:
    database = create_database(tmp_path / "new.sqlite")
    columns = run(read_columns(database))
    assert database.writable
    assert len(columns) == 0
    assert run(read_links(database, columns)).policy_names == tuple(term.code for term in POLICY_TYPES)
    assert list(check(database)) == []
    assert [it.name for it in tmp_path.iterdir()] == ["new.sqlite"]
    database.close()


def test_copy_to_edit_holds_all_and_may_be_written(shipped: Database, tmp_path: Path) -> None:
    copy = run(copy_file(shipped, tmp_path / "copy of 100%.sqlite"))
    assert copy.writable
    columns = run(read_columns(copy))
    ours = list(read_events(copy, columns.key))
    assert ours == list(read_events(shipped, columns.key))
    apply(copy, ChangeSet("View", (insertion("view", {"key": new_key()}, {"name": "a", "position": 0, "body": ""}),)))
    assert [it.name for it in tmp_path.iterdir()] == ["copy of 100%.sqlite"]
    copy.close()


@pytest.mark.parametrize("make_one", ["create", "copy"])
def test_nothing_is_overwritten_or_left_behind(shipped: Database, tmp_path: Path, make_one: str) -> None:
    path = tmp_path / "precious.txt"
    path.write_text("mine")
    with pytest.raises(FrtError, match="there already"):
        create_database(path) if make_one == "create" else run(copy_file(shipped, path))
    gone = tmp_path / "no folder" / "x.sqlite"
    with pytest.raises(FrtError, match="cannot be written"):
        create_database(gone) if make_one == "create" else run(copy_file(shipped, gone))
    assert path.read_text() == "mine"
    assert [it.name for it in tmp_path.iterdir()] == ["precious.txt"]


def test_cancelled_copy_leaves_nothing(shipped: Database, tmp_path: Path) -> None:
    work = copy_file(shipped, tmp_path / "x.sqlite")
    next(work)
    work.close()
    assert list(tmp_path.iterdir()) == []


def test_library_is_made_once_in_the_users_own_folder() -> None:
    first = open_library()
    apply(first, ChangeSet("View", (insertion("view", {"key": new_key()}, {"name": "a", "position": 0, "body": ""}),)))
    first.close()
    again = open_library()
    with again.reading() as reader:
        assert reader.all('SELECT name FROM "view"') == [("a",)]
    assert again.path == library_file()
    assert again.writable
    again.close()


SMALL = SourceText((Event("a", "A", start="2019"),), (), (), SourceMeta("Small", date="2026-01-01"))


def test_build_is_the_same_every_time_and_in_one_file(tmp_path: Path) -> None:
    run(build(SMALL, tmp_path / "one.sqlite"))
    run(build(SMALL, tmp_path / "two.sqlite"))
    assert (tmp_path / "one.sqlite").read_bytes() == (tmp_path / "two.sqlite").read_bytes()
    assert len(list(tmp_path.iterdir())) == 2


def test_build_replaces_only_when_all_went_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.sqlite"
    run(build(SMALL, out))
    before = out.read_bytes()
    work = build(SourceText((), (), (), SourceMeta("Other")), out)
    next(work)
    work.close()
    assert out.read_bytes() == before
    run(build(SourceText((), (), (), SourceMeta("Other")), out))
    assert open_database(out).name == "out.sqlite"
    assert out.read_bytes() != before
    assert len(list(tmp_path.iterdir())) == 1
    with pytest.raises(FrtError, match="cannot be written"):
        run(build(SMALL, tmp_path / "no folder" / "x.sqlite"))


def test_build_over_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    with pytest.raises(FrtError, match="cannot be written"):
        run(build(SMALL, tmp_path / "x"))
    assert [it.name for it in tmp_path.iterdir()] == ["x"]


def test_shipped_file_is_made_for_read_only_folders(shipped: Database) -> None:
    head = shipped_database().read_bytes()[:100]
    assert head[18:20] == b"\x01\x01"  # no write-ahead log: https://www.sqlite.org/fileformat.html#the_database_header
    with shipped.reading() as reader:
        assert reader.one("PRAGMA freelist_count") == (0,)


def test_unknown_words_are_kept(make: Any) -> None:
    event = Event("a", "A", policy_types=("zebra", "ban"), tags=("z", "a"))
    database = open_database(make(event))
    assert list(read_events(database, run(read_columns(database)).key)) == [event]
