"""The table in the whole window, by keyboard: opened, walked to, left, and there again at the next start."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.event import Event
from frtdesk.model.incoming import ImportReport
from frtdesk.state.settings import Settings
from frtdesk.store.engine import open_database
from frtdesk.store.read_event import read_events
from frtdesk.ui.importing.dialog import ImportDialog
from frtdesk.ui.panels.table_panel import TablePanel
from tests.app.waiting import idle, wait


@pytest.fixture
def settings() -> Settings:
    return Settings(None)


@pytest.fixture
def desk(settings: Settings, qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(settings)
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def opened_table(desk: WindowDesk) -> TablePanel:
    drawer = desk.window.drawer
    assert drawer is not None
    panel = drawer.panel("table")
    assert isinstance(panel, TablePanel)
    return panel


def test_ctrl_t_opens_the_table_with_the_focus_and_closes_it_again(desk: WindowDesk, qtbot: QtBot) -> None:
    window = desk.window
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    panel = opened_table(desk)
    assert window.commands.actions["view.table"].isChecked()
    qtbot.waitUntil(panel.table.hasFocus)
    qtbot.waitUntil(lambda: panel.live.counts is not None)
    assert panel.foot.sentence.text() == "443 events, sorted by date"
    row = panel.selection.row
    qtbot.waitUntil(lambda: 0 <= panel.table.rowViewportPosition(row) < panel.table.viewport().height())
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.timeline is not None
    qtbot.waitUntil(window.timeline.hasFocus)
    assert not window.commands.actions["view.table"].isChecked()


def test_escape_goes_back_to_the_timeline(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.toggle("table")
    desk.toggle("tall_drawer")
    assert desk.window.timeline is not None
    assert not desk.window.timeline.isVisible()
    qtbot.keyClick(opened_table(desk).table, Qt.Key.Key_Escape)
    assert desk.window.timeline.isVisible()
    qtbot.waitUntil(desk.window.timeline.hasFocus)
    assert desk.is_shown("table")


def test_enter_uncovers_the_timeline(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.toggle("table")
    desk.toggle("tall_drawer")
    qtbot.keyClick(opened_table(desk).table, Qt.Key.Key_Return)
    assert desk.window.timeline is not None
    assert desk.window.timeline.isVisible()


def test_f6_goes_round_the_parts_of_the_window_and_back(desk: WindowDesk, qtbot: QtBot) -> None:
    window = desk.window
    parts: dict[str, QWidget | None] = {
        "filter": window.filter_panel, "timeline": window.timeline, "drawer": window.drawer,
        "detail": window.detail_pane,
    }  # fmt: skip

    def where() -> str:
        return next(
            name for name, part in parts.items() if part is not None and (part is focus() or part.isAncestorOf(focus()))
        )

    desk.toggle("table")
    assert window.timeline is not None
    window.timeline.setFocus()
    seen: list[str] = []
    for key in (Qt.KeyboardModifier.NoModifier,) * 4 + (Qt.KeyboardModifier.ShiftModifier,) * 2:
        qtbot.keyClick(window, Qt.Key.Key_F6, key)
        seen.append(where())
    assert seen == ["drawer", "detail", "filter", "timeline", "filter", "detail"]
    desk.toggle("table")
    desk.toggle("detail_pane")
    window.timeline.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert where() == "filter"


def test_the_table_stands_open_and_as_high_at_the_next_start(
    desk: WindowDesk, settings: Settings, qtbot: QtBot
) -> None:
    desk.toggle("table")
    drawer = desk.window.drawer
    assert drawer is not None
    qtbot.waitUntil(lambda: abs(drawer.height() - 280) <= 2)
    desk.window._stage.setSizes([400, 350])
    desk.window._stage.splitterMoved.emit(400, 1)
    high = drawer.height()
    assert high > 300
    again = build_window(settings)
    again.window.resize(1440, 900)
    again.window.show()
    qtbot.waitExposed(again.window)
    assert again.is_shown("table")
    found = again.window.drawer
    assert found is not None
    qtbot.waitUntil(lambda: abs(found.height() - high) <= 2)
    again.window.close()
    again.close()
    again.window.deleteLater()


def test_where_there_is_no_room_for_both_the_table_stands_instead_of_the_timeline(
    desk: WindowDesk, qtbot: QtBot
) -> None:
    desk.window.resize(1440, 360)
    qtbot.waitUntil(lambda: desk.window.height() == 360)
    desk.toggle("table")
    timeline, panel = desk.window.timeline, opened_table(desk)
    assert timeline is not None
    assert not timeline.isVisible()
    qtbot.waitUntil(lambda: panel.table.viewport().height() > 2 * panel.table.rowHeight(0))
    desk.toggle("tall_drawer")
    assert timeline.isVisible()


def test_closing_the_drawer_gives_the_focus_back(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.toggle("table")
    drawer = desk.window.drawer
    assert drawer is not None
    drawer.close_panel()
    assert desk.window.timeline is not None
    qtbot.waitUntil(desk.window.timeline.hasFocus)
    assert not desk.is_shown("tall_drawer")


def pasted(desk: WindowDesk) -> ImportReport:
    """What became of what is on the clipboard, pasted on the timeline and imported."""
    desk.window.commands.actions["go.paste_view"].trigger()
    dialog = desk._shown["import"]
    assert isinstance(dialog, ImportDialog)
    wait(dialog.form.go.isEnabled)
    dialog.form.go.click()
    wait(lambda: dialog.report is not None)
    idle(desk)
    report = dialog.report
    assert report is not None
    dialog.form.cancel.click()
    return report


def test_a_copied_table_is_known_where_it_came_from_and_whole_elsewhere(
    desk: WindowDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    shutil.copyfile(paths.shipped_database(), tmp_path / "mine.sqlite")
    desk.open_target(str(tmp_path / "mine.sqlite"))
    wait(lambda: desk.workspace.opened is not None and desk.workspace.opened.archive.writable)
    idle(desk)
    desk.toggle("table")
    panel = opened_table(desk)
    qtbot.waitUntil(lambda: panel.live.rows is not None)
    panel.selection.all()
    panel.copy()
    idle(desk)
    assert QGuiApplication.clipboard().text().startswith("Date\t")
    events = events_of(tmp_path / "mine.sqlite")
    report = pasted(desk)
    assert (report.imported, report.skipped) == (0, [])
    assert events_of(tmp_path / "mine.sqlite") == events
    desk.new_database(str(tmp_path / "new.sqlite"))
    idle(desk)
    report = pasted(desk)
    QGuiApplication.clipboard().clear()
    assert (report.imported, report.skipped) == (len(events), [])
    assert events_of(tmp_path / "new.sqlite") == events


def events_of(file: Path) -> list[Event]:
    database = open_database(str(file))
    try:
        with database.reading() as reader:
            keys = [row[0] for row in reader.all("SELECT key FROM event")]
        return sorted(read_events(database, np.array(keys, np.int64)), key=lambda event: event.id)
    finally:
        database.close()
