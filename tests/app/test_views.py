"""Saved views in the whole window, on the real database and the person's own library."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import calendar, paths
from frtdesk.model.query import parse, to_text
from frtdesk.state.saved_view import SavedView, to_file
from frtdesk.state.settings import Settings
from frtdesk.state.view import View
from frtdesk.state.view_line import to_line
from frtdesk.store.engine import open_database
from frtdesk.store.read_views import read_views
from tests.app.waiting import idle, wait

BANS = SavedView(
    "Bans in California", View(calendar.day_of(2019), calendar.day_of(2021), parse("type:ban place:US-CA"))
)


def shown(desk: WindowDesk) -> tuple[str, float, float]:
    view = desk.workspace.view
    return to_text(view.filter), view.start, view.stop


def test_a_view_saved_on_the_shipped_events_is_there_at_the_next_start(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.workspace.go(BANS.view)
    desk.window.commands.actions["go.save_view"].trigger()
    dialog = desk._shown["save_view"]
    assert dialog.isVisible()
    dialog.name.setText(BANS.name)  # pyright: ignore[reportAttributeAccessIssue]
    dialog.button.click()  # pyright: ignore[reportAttributeAccessIssue]
    idle(desk)
    actions = desk.window.commands.actions
    assert desk.window.views_button is not None
    assert desk.window.views_button.text() == BANS.name
    assert actions["go.view_1"].text() == BANS.name
    assert actions["go.view_1"].isVisible()
    assert not actions["go.view_2"].isVisible()
    assert actions["edit.undo"].text() == "Undo: save the view Bans in California"
    library = open_database(paths.library_file())
    assert [view.name for view in read_views(library)] == [BANS.name]
    library.close()
    again = build_window(Settings(None))
    again.open_target(str(paths.shipped_database()))
    wait(lambda: again.workspace.detail is not None and not again.runner.busy)
    again.window.commands.actions["go.view_1"].trigger()
    assert shown(again) == ("type:ban place:US-CA", BANS.view.start, BANS.view.stop)
    (entry,) = again.views.shelves.entries
    counted = again.views.shelves.count(entry)
    assert counted is not None
    assert again.workspace.index is not None
    assert counted.events == again.workspace.index.events > 0
    again.window.close()
    again.close()
    again.window.deleteLater()


def test_undo_and_redo_from_the_keyboard_and_the_menu(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.views.keep(BANS)
    idle(desk)
    actions = desk.window.commands.actions
    actions["edit.undo"].trigger()
    idle(desk)
    assert desk.views.shelves.entries == ()
    assert not actions["edit.undo"].isEnabled()
    assert actions["edit.redo"].text() == "Redo: save the view Bans in California"
    actions["edit.redo"].trigger()
    idle(desk)
    assert [entry.name for entry in desk.views.shelves.entries] == [BANS.name]


def test_in_a_copy_to_edit_views_are_kept_in_the_file(desk: WindowDesk, tmp_path: Path) -> None:
    copy = tmp_path / "mine.sqlite"
    shutil.copyfile(paths.shipped_database(), copy)
    desk.open_target(str(copy))
    wait(lambda: desk.workspace.opened is not None and desk.workspace.opened.archive.writable)
    desk.views.keep(BANS)
    idle(desk)
    database = open_database(copy)
    assert [view.name for view in read_views(database)] == [BANS.name]
    database.close()
    assert not paths.library_file().exists()


@pytest.mark.parametrize("way", ["drop", "open", "paste", "line"])
def test_a_shared_view_comes_in_by_file_and_by_line(desk: WindowDesk, tmp_path: Path, way: str) -> None:
    file = tmp_path / "Bans.FRTVIEW"
    file.write_text(to_file(BANS), "utf-8")
    if way == "drop":
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        desk.window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, button, none))
    elif way == "open":
        desk.open_target(str(file))
    elif way == "paste":
        QGuiApplication.clipboard().setText(f"> {to_line(BANS)}")
        desk.window.commands.actions["go.paste_view"].trigger()
        QGuiApplication.clipboard().clear()
    else:
        desk.open_shared_view(to_line(BANS))
    assert shown(desk) == ("type:ban place:US-CA", BANS.view.start, BANS.view.stop)
    assert desk.workspace.notice is not None
    assert "Bans in California" in desk.workspace.notice.text
    assert desk.settings["recent_files"] == []
    desk.workspace.step_back()
    assert shown(desk)[0] == ""


def test_what_else_is_on_the_clipboard_is_left_alone(desk: WindowDesk) -> None:
    QGuiApplication.clipboard().setText("a shopping list")
    before = desk.workspace.view
    desk.window.commands.actions["go.paste_view"].trigger()
    assert desk.workspace.view == before
    assert desk.workspace.notice is None
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{}", b"[" * 100_000, b"x" * 2_000_000])
def test_a_file_that_is_no_view_is_a_sentence(desk: WindowDesk, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd.frtview"
    file.write_bytes(content)
    before = desk.workspace.view
    desk.open_target(str(file))
    assert desk.workspace.view == before
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "This is no view of frtdesk, or a damaged one."


def test_a_file_that_is_not_there_is_a_sentence(desk: WindowDesk, tmp_path: Path) -> None:
    desk.open_target(str(tmp_path / "none.frtview"))
    assert desk.workspace.notice is not None
    assert "none.frtview" in desk.workspace.notice.text


def test_a_view_goes_out_as_a_line_and_as_a_file(desk: WindowDesk, tmp_path: Path) -> None:
    desk.workspace.go(BANS.view)
    desk.window.commands.actions["go.copy_view"].trigger()
    line = QGuiApplication.clipboard().text()
    assert line.startswith("frtdesk:view:1?name=Ban,+California,+2019+to+2020&range=2019-01-01..2020-12-31")
    desk.share_view(BANS, str(tmp_path / "bans.frtview"))
    assert (tmp_path / "bans.frtview").read_text("utf-8") == to_file(BANS)
    desk.share_view(BANS, str(tmp_path / "no folder" / "bans.frtview"))
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.wrong
    QGuiApplication.clipboard().clear()


def test_a_window_begins_with_a_shared_view(desk: WindowDesk) -> None:
    desk.begin_with(BANS)
    desk.open_target(str(paths.shipped_database()))
    wait(lambda: desk.views.visit.name == BANS.name)
    assert shown(desk) == ("type:ban place:US-CA", BANS.view.start, BANS.view.stop)


def test_a_view_saved_just_before_the_window_closes_is_kept(qtbot: QtBot) -> None:
    made = build_window(Settings(None))
    made.open_target(str(paths.shipped_database()))
    wait(lambda: made.workspace.detail is not None and not made.runner.busy)
    held = threading.Event()
    made.runner._pool.submit(held.wait)
    made.runner._pool.submit(held.wait)
    made.views.keep(BANS)
    QTimer.singleShot(0, held.set)
    threading.Timer(0.2, held.set).start()
    made.window.close()
    made.close()
    made.window.deleteLater()
    library = open_database(paths.library_file())
    assert [view.name for view in read_views(library)] == [BANS.name]
    library.close()


def test_where_no_library_can_be_made_nothing_is_lost(desk: WindowDesk) -> None:
    folder = paths.user_data_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    desk.workspace.go(BANS.view)
    desk.views.save("Mine")
    idle(desk)
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text.startswith("The view was not saved.")
    assert shown(desk)[0] == "type:ban place:US-CA"
