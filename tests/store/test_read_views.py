"""Saved views in a real file, and in the person's library."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from frtdesk.app.library import Library
from frtdesk.base.errors import FrtError
from frtdesk.base.paths import library_file
from frtdesk.model import stored_view
from frtdesk.model.change import OvertakenError
from frtdesk.store.database import Database
from frtdesk.store.read_views import read_views
from frtdesk.store.write import apply


def test_views_are_written_read_in_order_and_taken_back(writable_copy: Database) -> None:
    for name in ("b", "a"):
        apply(writable_copy, stored_view.made(name, "{}", read_views(writable_copy))[0])
    first, second = read_views(writable_copy)
    assert (first.name, second.name) == ("b", "a")
    move = stored_view.moved(second, 0, (first, second))
    assert move is not None
    apply(writable_copy, move)
    assert [view.name for view in read_views(writable_copy)] == ["a", "b"]
    apply(writable_copy, move.inverse())
    gone = stored_view.deleted(read_views(writable_copy)[0])
    apply(writable_copy, gone)
    apply(writable_copy, gone.inverse())
    assert read_views(writable_copy) == (first, second)


def test_a_view_that_was_changed_meanwhile_is_not_deleted(writable_copy: Database) -> None:
    apply(writable_copy, stored_view.made("a", "{}", ())[0])
    (seen,) = read_views(writable_copy)
    apply(writable_copy, stored_view.with_body(seen, "[]"))
    with pytest.raises(OvertakenError):
        apply(writable_copy, stored_view.deleted(seen))
    assert len(read_views(writable_copy)) == 1


def test_the_same_name_twice_is_refused_with_a_sentence(writable_copy: Database) -> None:
    apply(writable_copy, stored_view.made("a", "{}", ())[0])
    with pytest.raises(FrtError, match="“a” is there already"):
        apply(writable_copy, stored_view.made("a", "{}", ())[0])


def test_odd_rows_are_read_as_they_are(writable_copy: Database) -> None:
    assert writable_copy.path is not None
    with sqlite3.connect(writable_copy.path) as connection:
        connection.execute("INSERT INTO view VALUES (1, x'ff00', 'first', 5)")
    connection.close()
    (view,) = read_views(writable_copy)
    assert (view.position, view.body) == (0, "5")


def test_the_shipped_database_holds_none_and_cannot_be_written(shipped: Database) -> None:
    assert read_views(shipped) == ()
    with pytest.raises(FrtError, match="cannot be written"):
        apply(shipped, stored_view.made("a", "{}", ())[0])


def test_the_library_is_made_by_the_first_view_and_not_by_looking() -> None:
    library = Library()
    assert library.views() == ()
    assert not library_file().exists()
    library.apply(stored_view.made("Mine", "{}", ())[0])
    assert [view.name for view in library.views()] == ["Mine"]
    library.close()
    again = Library()
    assert [view.name for view in again.views()] == ["Mine"]
    assert again.writable
    again.close()


def test_a_library_that_was_taken_away_meanwhile_is_made_anew() -> None:
    library = Library()
    library.apply(stored_view.made("Mine", "{}", ())[0])
    library_file().unlink()
    library.apply(stored_view.made("Next", "{}", ())[0])
    assert [view.name for view in library.views()] == ["Next"]
    library.close()


def test_where_no_library_can_be_made_a_sentence_says_so(user_folders: Path) -> None:
    (user_folders / ".local").write_text("in the way")
    library = Library()
    assert library.views() == ()
    with pytest.raises(FrtError, match="cannot be written"):
        library.apply(stored_view.made("Mine", "{}", ())[0])


def test_a_damaged_library_is_a_sentence() -> None:
    library_file().parent.mkdir(parents=True)
    library_file().write_bytes(b"no database at all")
    library = Library()
    with pytest.raises(FrtError, match="not a SQLite database"):
        library.views()
