"""Editing the open database: what is done is written at once, has a title, and goes back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frtdesk.app.archive import connect
from frtdesk.base.paths import shipped_database
from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.editor import Editor
from frtdesk.state.history import History
from frtdesk.state.workspace import Workspace
from tests.desk_stand_ins import AtOnce, raise_it


class Desk:
    """A window's state on a database file, without a window."""

    def __init__(self, path: Path | str) -> None:
        self.workspace = Workspace(AtOnce(), raise_it)
        self.history = History(self.workspace, AtOnce(), raise_it)
        self.editor = Editor(self.workspace, self.history, AtOnce())
        self.workspace.open(lambda: connect(str(path)))
        assert self.workspace.opened is not None
        self.archive = self.workspace.opened.archive

    def key(self, event_id: str) -> int:
        assert self.workspace.columns is not None
        return int(self.workspace.columns.key[self.at(event_id)])

    def at(self, event_id: str) -> int:
        assert self.workspace.columns is not None
        found = self.workspace.columns.ids.index(event_id)
        assert found is not None
        return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "copy.sqlite"
    shutil.copyfile(shipped_database(), path)
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk(path)
    yield desk
    desk.archive.close()


def test_an_event_is_made_changed_duplicated_and_all_of_it_undone(desk: Desk) -> None:
    assert desk.workspace.columns is not None
    before, made = len(desk.workspace.columns), []
    desk.editor.create(Event("", "Zürich bars use", "2026-05"), made.append)
    assert made == ["2026-05-zurich-bars-use"]
    assert desk.history.undo_title == "Make the event Zürich bars use"
    stored = desk.archive.stored_event(desk.archive.book().events[made[0]])
    desk.editor.change(stored, replace(stored.event, start="2026-05-04"))
    assert desk.history.undo_title == "Move Zürich bars use to 4 May 2026"
    desk.editor.duplicate(stored.key, made.append)
    assert desk.history.undo_title == "Duplicate Zürich bars use"
    assert len(desk.archive.book().events) == before + 2
    for _ in range(3):
        desk.history.undo()
    assert len(desk.archive.book().events) == before
    for _ in range(3):
        desk.history.redo()
    assert set(made) <= desk.archive.book().events.keys()


def test_what_is_deleted_waits_in_the_bin(desk: Desk) -> None:
    assert desk.workspace.columns is not None
    keys = desk.workspace.columns.key[:2].tolist()
    desk.editor.delete(keys)
    assert desk.history.undo_title == "Put 2 events in the bin"
    assert [stored.key for stored in desk.archive.bin()] == keys
    desk.editor.restore(keys[:1])
    assert [stored.key for stored in desk.archive.bin()] == keys[1:]
    desk.editor.empty_bin()
    assert desk.history.undo_title == "Empty the bin (1 event)"
    assert desk.archive.bin() == ()
    desk.history.undo()
    assert [stored.key for stored in desk.archive.bin()] == keys[1:]


def test_an_empty_bin_is_nothing_to_undo(desk: Desk) -> None:
    desk.editor.empty_bin()
    assert desk.history.undo_title == ""


def test_what_cannot_be_written_is_said() -> None:
    desk = Desk(shipped_database())
    desk.editor.create(Event("", "New"))
    assert desk.workspace.notice is not None
    assert "cannot be changed" in desk.workspace.notice.text
    desk.archive.close()


def rows_of(desk: Desk) -> dict[str, tuple[str, int]]:
    """In which lane and row each event stands."""
    index, columns = desk.workspace.index, desk.workspace.columns
    assert index is not None
    assert columns is not None
    rows = index.rows
    return {
        columns.ids[event]: (rows.lanes[lane].code, row)
        for event, lane, row in zip(rows.event.tolist(), rows.lane.tolist(), rows.row.tolist(), strict=True)
    }


def test_the_window_follows_and_nothing_else_moves(desk: Desk) -> None:
    workspace = desk.workspace
    assert workspace.columns is not None
    workspace.set_filter(parse("kind:regulation"))
    chosen = workspace.columns.ids[200]
    workspace.select((200,))
    view, before = workspace.view, rows_of(desk)
    desk.editor.create(Event("new", "Zürich bars use", "1999", kind="regulation"))
    assert workspace.view == view
    assert [workspace.columns.ids[event] for event in workspace.selection] == [chosen]
    assert workspace.detail is not None
    assert workspace.detail.event.id == chosen
    assert workspace.columns.revision == 1
    after = rows_of(desk)
    assert after.pop("new")[0] == "regulation"
    assert after == before
    assert workspace.index is not None
    assert workspace.index.kept[desk.at("new")]
    desk.history.undo()
    assert rows_of(desk) == before


def test_rows_of_every_grouping_that_was_shown_stay(desk: Desk) -> None:
    workspace = desk.workspace
    workspace.go(replace(workspace.view, by="actor"))
    by_actor = rows_of(desk)
    workspace.go(replace(workspace.view, by="kind"))
    desk.editor.create(Event("new", "Zürich bars use", "1999", kind="regulation"))
    workspace.go(replace(workspace.view, by="actor"))
    after = rows_of(desk)
    del after["new"]
    assert after == by_actor


def test_an_event_in_the_bin_is_no_longer_selected(desk: Desk) -> None:
    workspace = desk.workspace
    assert workspace.columns is not None
    workspace.select((3, 7))
    kept = workspace.columns.ids[3]
    desk.editor.delete([int(workspace.columns.key[7])])
    assert workspace.columns is not None
    assert [workspace.columns.ids[event] for event in workspace.selection] == [kept]


def test_a_filter_by_what_is_gone_is_dropped_with_a_sentence(desk: Desk) -> None:
    workspace = desk.workspace
    desk.editor.create(Event("new", "Zürich bars use", "1999", tags=("only-here",)))
    workspace.set_filter(parse("tag:only-here"))
    desk.history.undo()
    assert workspace.notice is not None
    assert workspace.index is not None
    assert workspace.index.kept.all()
