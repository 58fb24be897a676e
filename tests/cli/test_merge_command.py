"""`frtdesk merge`: what it says, what it writes, and what it leaves alone."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.cli.program import run
from frtdesk.model.edited_event import difference
from frtdesk.model.event import Event
from frtdesk.store.engine import open_database
from frtdesk.store.read_event import read_event
from frtdesk.store.read_stored_event import read_book, read_stored_event
from frtdesk.store.write import apply

FIRST = "us-2020-06-11-microsoft-refuses-police-sales"


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(paths.shipped_database(), tmp_path / "mine.sqlite"))


@pytest.fixture
def newer(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(paths.shipped_database(), tmp_path / "new.sqlite"))


def edit(path: Path, **fields: Any) -> None:
    db = open_database(path, writable=True)
    try:
        stored = read_stored_event(db, read_book(db).events[FIRST])
        changes = difference("Edit", stored, replace(stored.event, **fields), read_book(db))
        assert changes is not None
        apply(db, changes)
    finally:
        db.close()


def add(path: Path) -> None:
    db = open_database(path, writable=True)
    try:
        changes = difference("Make", None, Event("new-one", "A new one", "2026-07"), read_book(db))
        assert changes is not None
        apply(db, changes)
    finally:
        db.close()


def event(path: Path, name: str = FIRST) -> Event:
    db = open_database(path)
    try:
        return read_event(db, read_book(db).events[name]).event
    finally:
        db.close()


def test_a_dry_run_says_what_would_happen_and_changes_nothing(
    mine: Path, newer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(mine, summary="Mine.", importance=1)
    edit(newer, summary="Theirs.", title="Renamed")
    add(newer)
    before = mine.read_bytes()
    assert run(["merge", str(newer), "--into", str(mine), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "Would be: 1 new event, 1 changed by both." in said
    assert "A new one (new-one)" in said
    assert "yours is kept" in said
    assert f"    Title: {event(mine).title} → Renamed\n" in said
    assert "Theirs." not in said
    assert mine.read_bytes() == before


def test_merging_takes_what_is_new_and_keeps_mine_unless_told(
    mine: Path, newer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(mine, summary="Mine.", importance=1)
    edit(newer, summary="Theirs.", title="Renamed")
    add(newer)
    assert run(["merge", str(newer), "--into", str(mine)]) == 0
    said = capsys.readouterr().out
    assert "as it was before is" in said
    assert "→ Renamed" in said
    now = event(mine)
    assert (now.summary, now.title, now.importance) == ("Mine.", "Renamed", 1)
    assert event(mine, "new-one").title == "A new one"
    assert run(["merge", str(newer), "--into", str(mine)]) == 0
    assert "nothing to change" in capsys.readouterr().out
    capsys.readouterr()
    assert run(["merge", str(newer), "--into", str(mine), "--take", "theirs"]) == 0
    assert "    Summary: Mine. → Theirs.\n" in capsys.readouterr().out
    assert event(mine).summary == "Theirs."


def test_the_shipped_database_is_never_merged_into(newer: Path) -> None:
    with pytest.raises(FrtError, match="cannot be written"):
        run(["merge", str(newer), "--into", str(paths.shipped_database())])


def test_a_database_is_not_merged_into_itself(mine: Path) -> None:
    with pytest.raises(FrtError, match="that is open"):
        run(["merge", str(mine), "--into", str(mine)])
