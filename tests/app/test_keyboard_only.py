"""An analyst's and an educator's task by keys alone, on the real window. `packaging/keyboard_run.py` does the same with
a window manager and a screen reader's ears."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.query import to_text
from frtdesk.state.settings import Settings
from frtdesk.ui.facets.facet_list import FacetList
from frtdesk.ui.table.table_view import TableView
from frtdesk.ui.widgets.source_row import SourceRow
from tests.app.waiting import wait

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def followed() -> list[str]:
    return []


@pytest.fixture
def desk(qtbot: QtBot, followed: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowDesk]:
    settings = Settings(None)
    settings["reduced_motion"] = "on"
    made = build_window(settings)
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    wait(lambda: made.workspace.detail is not None and not made.runner.busy)
    monkeypatch.setattr(made.window.detail_pane, "_open_url", followed.append)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """A key, for whatever has the focus."""
    focused = QApplication.focusWidget() or QApplication.activeWindow()
    assert focused is not None
    QTest.keyClick(focused, key, modifiers)


def write(text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)


def press_until(key: Qt.Key, holds: Callable[[QWidget], bool], most: int = 90) -> QWidget:
    for _time in range(most):
        focused = QApplication.focusWidget()
        if focused is not None and holds(focused):
            return focused
        press(key)
    raise AssertionError(f"{key} never comes there")


def test_an_analyst_filters_walks_reads_sorts_and_compares(desk: WindowDesk, followed: list[str]) -> None:
    workspace, window = desk.workspace, desk.window
    press(Qt.Key.Key_L, CTRL)
    write("type:ban")
    press(Qt.Key.Key_Return)
    wait(lambda: to_text(workspace.view.filter) == "type:ban")
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.timeline
    press(Qt.Key.Key_F6, SHIFT)
    press_until(Qt.Key.Key_Tab, lambda widget: isinstance(widget, FacetList))
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    wait(lambda: "kind:" in to_text(workspace.view.filter))
    press(Qt.Key.Key_L, CTRL | SHIFT)
    wait(lambda: to_text(workspace.view.filter) == "")
    press_until(Qt.Key.Key_F6, lambda widget: widget is window.timeline, 4)
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right):
        press(key)
    assert workspace.selection == (2,)
    wait(lambda: not desk.runner.busy)
    press_until(Qt.Key.Key_F6, lambda widget: widget is window.detail_pane, 4)
    press_until(Qt.Key.Key_Tab, lambda widget: isinstance(widget.parentWidget(), SourceRow))
    press(Qt.Key.Key_Return)
    assert followed
    assert followed[0].startswith("http")
    press(Qt.Key.Key_T, CTRL)
    wait(lambda: not desk.runner.busy)
    table = press_until(Qt.Key.Key_F6, lambda widget: isinstance(widget, TableView), 5)
    assert isinstance(table, TableView)
    press(Qt.Key.Key_End)
    assert workspace.selection != (2,)
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.timeline
    press(Qt.Key.Key_M, CTRL)
    assert window.compare_bar is not None
    press_until(Qt.Key.Key_Tab, lambda widget: widget is window.compare_bar.first.edit, 12)
    write("kind:corporate")
    press_until(Qt.Key.Key_Tab, lambda widget: widget is window.compare_bar.second.edit, 12)
    write("kind:advocacy")
    press(Qt.Key.Key_Return)
    wait(lambda: workspace.halves is not None)


def test_tab_goes_through_a_comparison_from_left_to_right(desk: WindowDesk) -> None:
    press(Qt.Key.Key_M, CTRL)
    bar = desk.window.compare_bar
    assert bar is not None
    bar.first.edit.setFocus()
    write("kind:corporate")
    for place in (bar.second.edit,):
        press_until(Qt.Key.Key_Tab, lambda widget, place=place: widget is place, 4)
    write("kind:advocacy")
    press(Qt.Key.Key_Tab)
    wait(lambda: desk.workspace.halves is not None)
    assert QApplication.focusWidget() in (bar.pairs, bar.end)


def test_an_educator_presents_freezes_blanks_and_leaves(desk: WindowDesk) -> None:
    press(Qt.Key.Key_F5)
    show = desk.running_show
    assert show is not None
    player, room = show.player, show.room
    wait(lambda: not desk.runner.busy)

    def key(which: Qt.Key) -> None:
        QTest.keyClick(room, which)

    key(Qt.Key.Key_Right)
    assert room.accessibleDescription().startswith("Step 2 of ")
    key(Qt.Key.Key_F)
    assert room.accessibleDescription().startswith("Frozen.")
    key(Qt.Key.Key_F)
    key(Qt.Key.Key_B)
    assert room.accessibleDescription() == "The screen is black."
    key(Qt.Key.Key_Escape)
    assert player.room.blank == ""
    key(Qt.Key.Key_End)
    assert player.step == len(player.scenes) - 1
    key(Qt.Key.Key_Escape)
    assert desk.running_show is None


def test_tab_goes_through_the_bar_at_the_head_from_left_to_right(desk: WindowDesk) -> None:
    bar = desk.window.toolbar
    line = desk.window.filter_line
    assert line is not None
    met, part = [], line.edit.nextInFocusChain()
    while part is not None and bar.isAncestorOf(part):
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            met.append(part.mapTo(bar, QPoint()).x())
        part = part.nextInFocusChain()
    assert len(met) >= 7
    assert met == sorted(met)


def test_what_a_field_takes_on_x11_alone_is_left_to_its_action(desk: WindowDesk) -> None:
    line = desk.window.filter_line
    assert line is not None
    asked = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_E, CTRL)
    asked.accept()
    QApplication.sendEvent(line.edit, asked)
    assert not asked.isAccepted()
    kept = QKeyEvent(QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Left, CTRL)
    QApplication.sendEvent(line.edit, kept)
    assert kept.isAccepted()
