"""A clicker alone, which sends F5, PageDown, PageUp, B or a full stop, and Esc: through a whole lesson."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.state.settings import Settings


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.settings["lesson"] = "three-companies-one-week"
    made.settings["reduced_motion"] = "on"
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.close()
    made.window.deleteLater()


def test_a_clicker_needs_nothing_else(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window, Qt.Key.Key_F5)
    show = desk.running_show
    assert show is not None
    room, player = show.room, show.player
    room.setWindowState(Qt.WindowState.WindowNoState)
    room.resize(480, 270)
    qtbot.waitUntil(lambda: not desk.runner.busy)
    told = [room.grab().toImage()]
    for step in range(1, 15):
        QTest.keyClick(room, Qt.Key.Key_PageDown)
        assert player.step == step
        told.append(room.grab().toImage())
        for black in (Qt.Key.Key_B, Qt.Key.Key_Period):
            QTest.keyClick(room, black)
            assert room.grab().toImage().pixelColor(9, 9).value() == 0
            QTest.keyClick(room, black if step % 2 else Qt.Key.Key_PageDown)
            assert player.step == step, "the key that ends the black goes on to nothing"
            assert room.grab().toImage() == told[-1]
    assert player.at_end
    QTest.keyClick(room, Qt.Key.Key_F5)
    QTest.keyClick(room, Qt.Key.Key_PageDown)
    assert player.at_end, "there is nothing behind the end"
    for picture in reversed(told[:-1]):
        QTest.keyClick(room, Qt.Key.Key_PageUp)
        assert room.grab().toImage() == picture
    assert all(one != other for one, other in pairwise(told))
    QTest.keyClick(room, Qt.Key.Key_Escape)
    assert desk.running_show is None
    assert [shown for shown in QApplication.topLevelWidgets() if shown.isVisible()] == [desk.window]
