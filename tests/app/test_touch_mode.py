"""Touch mode: whatever is pressed is as large as a finger, one that rests asks for the menu, one that moves scrolls."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScroller,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import make_application
from frtdesk.draw.theme import LIGHT
from frtdesk.model.query import parse
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.finger import FINGER
from frtdesk.ui.style import dress
from frtdesk.ui.touch_mode import TouchMode
from tests.app.waiting import wait
from tests.cut_texts import cut_texts

PRESSED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
INSIDE = (QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)
"""What is part of one of these, as the cross that clears a field, is as tall as that."""

DIALOGS = ("about", "bin", "export", "import", "keys", "legend", "lessons", "manual", "quiz", "save_view", "settings")


def too_small(top: QWidget) -> list[str]:
    """What a finger would miss; links within a sentence are as large as its words."""
    found = []
    for widget in top.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or isinstance(parent, INSIDE):
            continue
        if isinstance(widget, PRESSED) and min(widget.width(), widget.height()) < FINGER:
            said = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
            found.append(
                f"{type(widget).__name__} “{said}” {widget.width()} x {widget.height()} in {type(parent).__name__}"
            )
        if isinstance(widget, QAbstractItemView) and widget.model() and 0 < row_of(widget) < FINGER:
            found.append(f"rows of {type(widget).__name__} are {row_of(widget)} tall")
    return found


def row_of(view: QAbstractItemView) -> int:
    """Pixels of height of its first row."""
    return view.rowHeight(0) if isinstance(view, QTableView) else view.sizeHintForRow(0)


@pytest.fixture
def touched(desk: WindowDesk) -> Iterator[WindowDesk]:
    desk.window.resize(1440, 900)
    desk.settings["touch"] = True
    wait(lambda: not desk.runner.busy)
    yield desk
    desk.settings["touch"] = False


def test_nothing_that_is_pressed_is_smaller_than_a_finger(touched: WindowDesk) -> None:
    window = touched.window
    touched.workspace.set_filter(parse("actor:amazon after:2016"))
    wait(lambda: not touched.runner.busy)
    assert too_small(window) == []
    assert cut_texts(window) == []
    assert window.drawer is not None
    for panel in window.drawer.names:
        window.drawer.show_panel(panel)
        wait(lambda: not touched.runner.busy)
        assert too_small(window) == [], panel
        assert cut_texts(window) == [], panel


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_have_room_for_a_finger(touched: WindowDesk, name: str) -> None:
    touched.show(name)
    wait(lambda: not touched.runner.busy)
    assert too_small(touched._shown[name]) == []
    assert cut_texts(touched._shown[name]) == []


def test_small_targets_are_found(qtbot: QtBot) -> None:
    make_application()
    window = QWidget()
    qtbot.addWidget(window)
    button = QPushButton("Save", window)
    button.setFixedSize(60, 30)
    window.show()
    assert len(too_small(window)) == 1


def test_touch_mode_ends_as_it_began(desk: WindowDesk) -> None:
    before = {button: button.height() for button in desk.window.toolbar.findChildren(QPushButton) if button.isVisible()}
    desk.settings["touch"] = True
    assert all(button.sizeHint().height() >= FINGER for button in before)
    desk.settings["touch"] = False
    QApplication.processEvents()
    assert {button: button.height() for button in before} == before
    assert desk.appearance.touch is False


# ---------------------------------------------------------------------- fingers on a list


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


class Menus(QListWidget):
    """Remembers where a menu was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[QPoint] = []

    def contextMenuEvent(self, event: object) -> None:
        self.asked.append(event.pos())  # pyright: ignore[reportAttributeAccessIssue]


@pytest.fixture
def menus(qtbot: QtBot) -> Iterator[tuple[Menus, TouchMode]]:
    make_application()
    dress(LIGHT, 1.0)
    window = QWidget()
    qtbot.addWidget(window)
    made = Menus()
    made.addItems([f"Event {number}" for number in range(200)])
    QVBoxLayout(window).addWidget(made)
    window.resize(400, 500)
    window.show()
    qtbot.waitExposed(window)
    appearance = Appearance(touch=True)
    mode = TouchMode(appearance, window)
    yield made, mode
    appearance.use(LIGHT, 1.0)
    window.close()


def tap(port: QWidget, screen: QPointingDevice, at: QPoint) -> None:
    QTest.touchEvent(port, screen).press(0, at, port).commit()
    QTest.touchEvent(port, screen).release(0, at, port).commit()


def test_a_tap_chooses(menus: tuple[Menus, TouchMode], screen: QPointingDevice) -> None:
    made, _ = menus
    at = made.visualItemRect(made.item(3)).center()
    tap(made.viewport(), screen, at)
    assert made.currentRow() == 3
    assert made.asked == []


def test_a_resting_finger_asks_for_the_menu_and_clicks_nothing(
    menus: tuple[Menus, TouchMode], screen: QPointingDevice
) -> None:
    made, mode = menus
    clicked: list[int] = []
    made.itemClicked.connect(lambda item: clicked.append(made.row(item)))
    port, at = made.viewport(), made.visualItemRect(made.item(5)).center()
    QTest.touchEvent(port, screen).press(0, at, port).commit()
    mode.rested()
    QTest.touchEvent(port, screen).release(0, at, port).commit()
    assert made.asked == [at]
    assert clicked == []
    QTest.qWait(QApplication.doubleClickInterval() + 50)  # else the next touch is the second of a double click
    tap(port, screen, made.visualItemRect(made.item(2)).center())
    assert clicked == [2]


def test_one_finger_scrolls_and_selects_nothing(
    menus: tuple[Menus, TouchMode], screen: QPointingDevice, qtbot: QtBot
) -> None:
    made, _ = menus
    port = made.viewport()
    QTest.touchEvent(port, screen).press(0, QPoint(100, 400), port).commit()
    for y in range(390, 90, -20):
        QTest.qWait(5)
        QTest.touchEvent(port, screen).move(0, QPoint(100, y), port).commit()
    QTest.touchEvent(port, screen).release(0, QPoint(100, 90), port).commit()
    QScroller.scroller(port).stop()
    qtbot.waitUntil(lambda: made.verticalScrollBar().value() > 0)
    assert len(made.selectedItems()) <= 1
    assert made.asked == []


def test_a_mouse_that_rests_asks_for_nothing(menus: tuple[Menus, TouchMode]) -> None:
    made, mode = menus
    at = made.visualItemRect(made.item(4)).center()
    QTest.mousePress(made.viewport(), Qt.MouseButton.LeftButton, pos=at)
    mode.rested()
    QTest.mouseRelease(made.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert made.asked == []
