"""The whole window on the real database, as a person meets it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.databases import FIRST_SELECTED
from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import calendar, paths
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.ui.crash_dialog import CrashDialog
from frtdesk.ui.export.dialog import ExportDialog


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


@pytest.fixture
def shipped(desk: WindowDesk, qtbot: QtBot) -> WindowDesk:
    desk.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: desk.workspace.detail is not None)
    return desk


def selected_id(desk: WindowDesk) -> str:
    columns = desk.workspace.columns
    assert columns is not None
    return columns.ids[desk.workspace.selection[-1]]


def test_the_first_start_shows_2018_to_2021_with_the_refusal_of_microsoft_selected(shipped: WindowDesk) -> None:
    assert selected_id(shipped) == FIRST_SELECTED
    view = shipped.workspace.view
    assert (calendar.civil(int(view.start)), calendar.civil(int(view.stop))[0]) == ((2018, 1, 1), 2021)
    assert shipped.window.windowTitle() == "Facial recognition policy - frtdesk"
    assert shipped.workspace.detail is not None
    assert {quote.speaker for quote in shipped.workspace.detail.event.quotes} >= {"Brad Smith", "Matt Cagle"}
    timeline = shipped.window.timeline
    assert timeline is not None
    assert timeline.frame is not None
    assert any(label.selected for label in timeline.frame.labels)


def test_keys_act_on_the_canvas_and_not_while_typing(shipped: WindowDesk, qtbot: QtBot) -> None:
    timeline, line = shipped.window.timeline, shipped.window.filter_line
    assert timeline is not None
    assert line is not None
    shipped.window.activateWindow()
    timeline.setFocus()
    qtbot.waitUntil(timeline.hasFocus)
    before = shipped.workspace.selection
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert shipped.workspace.selection == (before[0] + 1,)
    days = shipped.workspace.view.days
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    assert shipped.workspace.view.days < days
    qtbot.keyClick(timeline, Qt.Key.Key_0)
    assert shipped.workspace.view.days > 9_000
    shipped.show("filter")
    focused = QApplication.focusWidget()
    assert focused is not None
    days = shipped.workspace.view.days
    qtbot.keyClicks(focused, "f0")
    assert shipped.workspace.view.days == days


def test_a_database_that_cannot_be_opened_leaves_what_was_open(
    shipped: WindowDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    before = shipped.workspace.opened
    broken = tmp_path / "notes #1 100%?.sqlite"
    broken.write_bytes(b"these are notes, not a database")
    shipped.open_target(str(broken))
    qtbot.waitUntil(lambda: shipped.workspace.notice is not None)
    assert shipped.workspace.opened is before
    assert shipped.workspace.notice is not None
    assert "notes #1 100%?.sqlite" in shipped.workspace.notice.text


def test_a_dropped_database_is_opened(desk: WindowDesk, qtbot: QtBot) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(paths.shipped_database()))])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    desk.window.dropEvent(drop)
    qtbot.waitUntil(lambda: desk.workspace.opened is not None)


def test_a_copy_to_edit_is_made_and_opened_writable(shipped: WindowDesk, qtbot: QtBot, tmp_path: Path) -> None:
    copy = tmp_path / "mine.sqlite"
    shipped.save_copy(str(copy))
    qtbot.waitUntil(lambda: shipped.workspace.opened is not None and shipped.workspace.opened.archive.writable)
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT count(*) FROM event").fetchone() == (443,)
    connection.close()


def test_a_new_database_is_empty_and_says_so(desk: WindowDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.new_database(str(tmp_path / "new.sqlite"))
    qtbot.waitUntil(lambda: desk.workspace.opened is not None)
    timeline = desk.window.timeline
    assert timeline is not None
    assert timeline.frame is not None
    assert "no events yet" in timeline.frame.message
    panel = desk.window.filter_panel
    assert panel is not None
    assert "no events yet" in panel.message.text()
    said = panel.message.grab().toImage()
    assert {said.pixel(x, y) for x in range(10) for y in range(said.height())} == {said.pixel(0, 0)}  # off the edge
    assert desk.settings["recent_files"] == [str(tmp_path / "new.sqlite")]


@pytest.mark.parametrize("suffix", ["png", "svg", "pdf"])
def test_the_menu_exports_what_is_seen(shipped: WindowDesk, qtbot: QtBot, tmp_path: Path, suffix: str) -> None:
    shipped.workspace.set_filter(parse("place:US"))
    shipped.show("export")
    dialog = shipped._shown["export"]
    assert isinstance(dialog, ExportDialog)
    dialog.write(str(tmp_path / f"out.{suffix}"), dialog.form.wish())
    qtbot.waitUntil(lambda: (tmp_path / f"out.{suffix}").exists() and not shipped.runner.busy, timeout=20_000)
    assert (tmp_path / f"out.{suffix}").stat().st_size > 10_000
    assert not dialog.isVisible()
    assert shipped.workspace.notice is not None
    assert not shipped.workspace.notice.wrong


def test_an_export_that_cannot_be_written_says_so(shipped: WindowDesk, qtbot: QtBot, tmp_path: Path) -> None:
    shipped.show("export")
    dialog = shipped._shown["export"]
    assert isinstance(dialog, ExportDialog)
    for target, said in ((tmp_path / "no folder" / "a.png", "There is no folder"), (tmp_path / "a.xyz", ".xyz")):
        dialog.write(str(target), dialog.form.wish())
        qtbot.waitUntil(lambda said=said: said in dialog.foot.sentence.text(), timeout=20_000)
        assert dialog.isVisible()
    assert list(tmp_path.iterdir()) == []


def test_the_event_is_copied_as_text_and_as_citation(shipped: WindowDesk) -> None:
    shipped.copy("text")
    text = QGuiApplication.clipboard().text()
    assert "Microsoft refuses to sell" in text
    assert "Thursday 11 June 2020" in text
    shipped.copy("citation")
    assert "http" in QGuiApplication.clipboard().text()


def test_only_addresses_of_the_web_and_of_mail_are_opened(shipped: WindowDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    told = "frtdesk.ui.widgets.web_link.QDesktopServices.openUrl"
    monkeypatch.setattr(told, lambda url: opened.append(url.toString()))
    shipped.settings["ask_before_links"] = False
    for address in ("file:///etc/passwd", "javascript:alert(1)", "ftp://example.org", "https:///x", "data:text/html,x"):
        shipped.open_url(address)
    assert opened == []
    shipped.open_url("https://www.aclu.org/")
    shipped.open_url("mailto:anna@example.org")
    assert opened == ["https://www.aclu.org/", "mailto:anna@example.org"]


def test_an_unforeseen_error_is_told_and_the_window_goes_on(shipped: WindowDesk, qtbot: QtBot) -> None:
    shipped.guard()
    try:
        raise ZeroDivisionError("secret contents")
    except ZeroDivisionError as error:
        shipped.unforeseen(error)
    qtbot.waitUntil(lambda: _crash(shipped) is not None)
    dialog = _crash(shipped)
    assert dialog is not None
    assert "ZeroDivisionError" in dialog.report.toPlainText()
    assert "secret contents" not in dialog.report.toPlainText()
    dialog.accept()
    shipped.workspace.set_filter(parse("kind:corporate"))
    assert shipped.workspace.index is not None
    assert shipped.workspace.index.events == 45


def _crash(desk: WindowDesk) -> CrashDialog | None:
    return desk.window.findChild(CrashDialog)


@pytest.mark.parametrize("name", ["legend", "manual", "keys", "about", "export"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_dialog_opens_with_something_in_it(shipped: WindowDesk, name: str, theme: str) -> None:
    shipped.settings["theme"] = theme
    shipped.show(name)
    shown = shipped._shown[name]
    assert shown.isVisible()
    picture = shown.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)}
    assert len(colours) > 8


def test_a_narrow_window_gives_its_room_to_the_timeline(shipped: WindowDesk) -> None:
    window = shipped.window
    assert window.filter_panel is not None
    assert window.filter_panel.isVisible()
    window.resize(900, 700)
    assert not window.filter_panel.isVisible()
    assert window.width() == 900
    shipped.toggle("filter_panel")
    assert window.filter_panel.isVisible()
    assert window.timeline is not None
    assert window.timeline.width() >= 240


def test_the_window_stands_where_it_stood(shipped: WindowDesk) -> None:
    splitter = shipped.window._splitter
    splitter.moveSplitter(280, 1)
    wide = splitter.sizes()[0]
    shipped.window.close()
    kept = shipped.settings["window"]
    assert kept["panels"][0] == wide
    splitter.moveSplitter(200, 1)
    shipped.window.restore_panels(kept)
    assert splitter.sizes()[0] == wide
    shipped.window.restore({"geometry": "☠"})
    shipped.window.restore_panels({"panels": [1, "x"]})


def test_a_context_menu_offers_what_fits(shipped: WindowDesk, qtbot: QtBot) -> None:
    timeline = shipped.window.timeline
    assert timeline is not None
    assert timeline.frame is not None
    at = QPoint(round(timeline.frame.marks.x[0]), round(timeline.frame.marks.y[0]))
    timeline.asked.emit(timeline.hit(at), timeline.mapToGlobal(at))
    menu = QApplication.activePopupWidget()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert "Copy citation" in {action.text() for action in menu.actions()}
    menu.close()


def test_an_older_database_is_upgraded_when_the_person_says_so(desk: WindowDesk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    shutil.copy(paths.shipped_database(), path)
    path.chmod(0o644)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE meta SET value = '0' WHERE key = 'schema'")
    connection.commit()
    connection.close()
    desk.open_target(str(path))
    qtbot.waitUntil(lambda: desk.workspace.notice is not None)
    assert desk.workspace.notice is not None
    assert "older frtdesk" in desk.workspace.notice.text
    assert desk.workspace.notice.offer is not None


def test_where_one_was_is_kept_for_the_next_start(shipped: WindowDesk, qtbot: QtBot) -> None:
    shipped.workspace.set_filter(parse("place:US"))
    shipped.workspace.look_at("2019")
    shipped.workspace.select_id("us-2020-06-08-ibm-exits-facial-recognition")
    view = shipped.workspace.view
    shipped.window.close()
    again = build_window(shipped.settings)
    again.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: again.workspace.detail is not None)
    assert again.workspace.view == view
    assert again.workspace.index is not None
    assert again.workspace.index.events == 253
    assert selected_id(again) == "us-2020-06-08-ibm-exits-facial-recognition"
    again.window.close()
    again.close()
    again.window.deleteLater()
