"""Enter presses the button that has the focus, in every window, and no other one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from frtdesk.app.desk import WindowDesk
from frtdesk.model.query import parse
from frtdesk.ui.keys.change import ChangeKeys
from tests.app.waiting import idle, wait

WINDOWS = ("change_keys", "keys", "lesson_editor", "lessons", "quiz", "save_view", "shared_view", "settings", "about")
ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def shown(desk: WindowDesk, name: str) -> QWidget:
    desk.show(name)
    made = desk._shown[name]
    made.activateWindow()
    wait(made.isActiveWindow)
    return made


def buttons(within: QWidget) -> list[QPushButton]:
    return [
        button
        for button in within.findChildren(QPushButton)
        if button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def deaf(within: QWidget, clicks: list[QPushButton]) -> list[QPushButton]:
    """The buttons, which only tell from now on that they were clicked."""
    found = buttons(within)
    for button in found:
        for signal, name in ((button.clicked, "clicked(bool)"), (button.pressed, "pressed()")):
            if button.receivers(SIGNAL(name)):
                signal.disconnect()
        button.clicked.connect(lambda _checked=False, button=button: clicks.append(button))
    return found


@pytest.mark.parametrize("name", WINDOWS)
def test_each_button_of_a_window(desk: WindowDesk, name: str) -> None:
    if name == "lesson_editor":
        desk.workspace.set_filter(parse("actor:ibm"))
        idle(desk)
        desk.window.commands.actions["teach.make"].trigger()
        idle(desk)
    clicks: list[QPushButton] = []
    found = deaf(shown(desk, name), clicks)
    assert found
    for number, button in enumerate(found):
        button.setFocus()
        assert QApplication.focusWidget() is button
        QTest.keyClick(button, ENTERS[number % 2])
        assert clicks == [button], button.text()
        clicks.clear()


def test_the_tour_by_enter(desk: WindowDesk) -> None:
    desk.show("tour")
    tour = desk.tours.running
    assert tour is not None
    for key in ENTERS:
        assert QApplication.focusWidget() is tour.card.next
        QTest.keyClick(tour.card.next, key)
    assert tour.number == 2
    tour.card.back.setFocus()
    QTest.keyClick(tour.card.back, Qt.Key.Key_Return)
    assert tour.number == 1
    tour.card.end.setFocus()
    QTest.keyClick(tour.card.end, Qt.Key.Key_Return)
    assert desk.tours.running is None


def test_a_key_is_taken_from_another_by_enter(desk: WindowDesk) -> None:
    change = shown(desk, "change_keys")
    assert isinstance(change, ChangeKeys)
    change.show_action("view.table")
    change.chosen.catch()
    QTest.keyClick(change.chosen.field, Qt.Key.Key_F4)
    change.chosen.no.setFocus()
    QTest.keyClick(change.chosen.no, Qt.Key.Key_Return)
    assert desk.settings["keys"] == {}
    change.chosen.catch()
    QTest.keyClick(change.chosen.field, Qt.Key.Key_F4)
    change.chosen.yes.setFocus()
    QTest.keyClick(change.chosen.yes, Qt.Key.Key_Return)
    assert desk.settings["keys"]["view.table"] == ["Ctrl+T", "F4"]


def test_in_a_field_it_means_the_default_and_on_a_button_that_one(desk: WindowDesk) -> None:
    dialog = QDialog(desk.window)
    field, other, default = QLineEdit(), QPushButton("Other"), QPushButton("Default")
    other.setAutoDefault(False)
    default.setDefault(True)
    column = QVBoxLayout(dialog)
    clicks: list[QPushButton] = []
    for part in (field, other, default):
        column.addWidget(part)
    for button in (other, default):
        button.clicked.connect(lambda _checked=False, button=button: clicks.append(button))
    dialog.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert clicks == [default]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert clicks == [default, other]
    QTest.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert clicks.count(other) == 1, "only Enter alone"
    dialog.close()
    dialog.deleteLater()
