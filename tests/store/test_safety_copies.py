"""Copies from before something large: listed with their reason, pruned by rule, and restored."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.model.edited_event import difference
from frtdesk.model.event import Event
from frtdesk.model.safety_copy import HAND, IMPORT, MERGE, RESTORE, size_words, when_words, why_words
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_event import read_event
from frtdesk.store.read_stored_event import read_book, read_stored_event
from frtdesk.store.safety_copies import KEPT, keep_copy, restore, safety_copies
from frtdesk.store.write import apply
from tests.store.conftest import Make
from tests.store.test_write_changes import content


def rename(db: Database, title: str) -> None:
    stored = read_stored_event(db, read_book(db).events["a"])
    changes = difference("Rename", stored, replace(stored.event, title=title), read_book(db))
    assert changes is not None
    apply(db, changes)


def title(db: Database) -> str:
    return read_event(db, read_book(db).events["a"]).event.title


def test_copies_are_listed_latest_first_with_their_reason_and_size(make: Make, tmp_path: Path) -> None:
    db = open_database(make(Event("a", "A")), writable=True)
    folder = tmp_path / "kept"
    for age, why in enumerate((IMPORT, MERGE, HAND)):
        path = run(keep_copy(db, folder, why))
        assert path is not None
        os.utime(path, (1_700_000_000 + age * 60, 1_700_000_000 + age * 60))
    found = safety_copies(db, folder)
    db.close()
    assert [copy.why for copy in found] == [HAND, MERGE, IMPORT]
    assert [why_words(copy) for copy in found] == ["made by you", "before a merge", "before an import"]
    assert "2023" in when_words(found[0])
    assert size_words(found[0]).endswith("kB")


def test_the_oldest_are_removed_but_those_made_by_hand_stay(make: Make, tmp_path: Path) -> None:
    db = open_database(make(Event("a", "A")), writable=True)
    folder = tmp_path / "kept"
    by_hand = run(keep_copy(db, folder, HAND))
    assert by_hand is not None
    os.utime(by_hand, (1, 1))
    for _ in range(KEPT + 3):
        run(keep_copy(db, folder, IMPORT))
    found = safety_copies(db, folder)
    db.close()
    assert len(found) == KEPT + 1
    assert found[-1].why == HAND


def test_restoring_brings_back_all_of_it_and_keeps_what_was_there(make: Make, tmp_path: Path) -> None:
    path = make(Event("a", "First"))
    db = open_database(path, writable=True)
    folder = tmp_path / "kept"
    before = content(db)
    kept = run(keep_copy(db, folder, HAND))
    assert kept is not None
    rename(db, "Second")
    run(restore(db, kept, folder))
    db.close()
    again = open_database(path, writable=True)
    assert title(again) == "First"
    assert content(again) == before
    present = next(copy for copy in safety_copies(again, folder) if copy.why == RESTORE)
    run(restore(again, present.path, folder))
    again.close()
    last = open_database(path)
    assert title(last) == "Second"
    last.close()


def test_what_is_no_copy_changes_nothing(make: Make, tmp_path: Path) -> None:
    db = open_database(make(Event("a", "First")), writable=True)
    wrong = tmp_path / "wrong.sqlite"
    wrong.write_text("nothing")
    with pytest.raises(FrtError):
        run(restore(db, wrong, tmp_path / "kept"))
    assert title(db) == "First"
    assert safety_copies(db, tmp_path / "kept") == ()
    db.close()


def test_the_shipped_database_is_never_restored_over(shipped: Database, tmp_path: Path) -> None:
    assert shipped.path is not None
    with pytest.raises(FrtError, match="cannot be written"):
        run(restore(shipped, shipped.path, tmp_path))
