"""The first ten minutes of teachers and analysts, as the manual tells them, step by step in the real window."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.base import paths
from frtdesk.ui.lesson_chooser import LessonChooser
from frtdesk.ui.lessons.window import LessonsWindow
from frtdesk.ui.quiz_dialog import QuizDialog
from tests.app.waiting import idle, wait

FOLDER = paths.resources() / "manual"
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
)  # fmt: skip
NONE = Qt.KeyboardModifier.NoModifier


def told(chapter: str) -> str:
    return " ".join((FOLDER / chapter).read_text("utf-8").split())


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, held)


@pytest.fixture
def hands(desk: WindowDesk, qtbot: QtBot) -> WindowDesk:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def focused() -> QWidget:
    where = QApplication.focusWidget()
    assert where is not None
    return where


def type_filter(desk: WindowDesk, text: str) -> None:
    """Ctrl+L, the text, Enter."""
    press(desk.window, Qt.Key.Key_L, CTRL)
    line = desk.window.filter_line
    wait(lambda: line is not None and line.isAncestorOf(focused()))
    where = focused()
    QTest.keyClicks(where, text)
    press(where, Qt.Key.Key_Return)
    idle(desk)


def counted(desk: WindowDesk) -> int:
    index = desk.workspace.index
    assert index is not None
    return int(index.kept.sum())


def test_teachers_show_a_lesson(hands: WindowDesk) -> None:
    text = told("02-teachers.md")
    hands.window.commands.actions["teach.choose"].trigger()
    chooser = hands._shown["lessons"]
    assert isinstance(chooser, LessonChooser)
    titles = [chooser.list.item(row).text() for row in range(chooser.list.count())]
    assert len(titles) == 6
    assert "the six lessons" in text
    (title,) = re.findall(r"Choose \*([^*]+)\* and press \*Present\*", text)
    chooser.list.setCurrentRow(titles.index(title))
    chooser.present.click()
    wait(lambda: hands.running_show is not None)
    show = hands.running_show
    assert show is not None
    room, player = show.room, show.player
    press(room, Qt.Key.Key_Right)
    assert player.step == 1
    press(room, Qt.Key.Key_Left)
    assert player.step == 0
    for key, seen in ((Qt.Key.Key_B, ("black", False)), (Qt.Key.Key_F, ("", True))):
        press(room, key)
        assert (player.room.blank, player.frozen) == seen
        press(room, key)
        assert (player.room.blank, player.frozen) == ("", False)
    press(room, Qt.Key.Key_Escape)
    assert hands.running_show is None


def test_teachers_ask_the_class(hands: WindowDesk) -> None:
    hands.window.commands.actions["teach.quiz"].trigger()
    dialog = hands._shown["quiz"]
    assert isinstance(dialog, QuizDialog)
    dialog.source.setCurrentIndex(
        next(row for row in range(dialog.source.count()) if "Three companies" in dialog.source.itemText(row))
    )
    wait(dialog.begin.isEnabled)
    assert (dialog.begin.text(), dialog.sheet.text(), dialog.key.text()) == (
        "Start", "Save sheet…", "Save answer key…"
    )  # fmt: skip
    dialog.begin.click()
    assert hands.quiz is not None
    hands.in_quiz("leave")
    assert hands.quiz is None


def test_teachers_make_a_lesson(hands: WindowDesk) -> None:
    text = told("02-teachers.md")
    (typed,) = re.findall(r"Press Ctrl\+L, type `([^`]+)`", text)
    type_filter(hands, typed)
    assert counted(hands) == 6
    assert "Six events are left" in text
    hands.window.commands.actions["teach.make"].trigger()
    idle(hands)
    window = hands._shown["lesson_editor"]
    assert isinstance(window, LessonsWindow)
    assert window.isVisible()
    made = next(entry.lesson for entry in hands.lessons.entries if not entry.keeper.read_only_because)
    assert len(made.steps) == 6


def test_analysts_narrow_compare_and_measure(hands: WindowDesk) -> None:
    text = told("03-analysts.md")
    (typed,) = re.findall(r"Press Ctrl\+L, type `([^`]+)`", text)
    type_filter(hands, typed)
    assert f"{counted(hands)} of 443 events match" in text
    timeline = hands.window.timeline
    assert timeline is not None
    timeline.setFocus()
    press(timeline, Qt.Key.Key_0)
    idle(hands)
    assert hands.window.filter_panel is not None
    for key, by in ((Qt.Key.Key_2, "actor"), (Qt.Key.Key_1, "kind")):
        press(timeline, key, ALT)
        idle(hands)
        assert hands.workspace.view.by == by
    press(timeline, Qt.Key.Key_L, CTRL | SHIFT)
    idle(hands)
    assert counted(hands) == 443
    first, second = re.findall(r"type\s`(actor:\w+)`", text)
    type_filter(hands, first)
    press(timeline, Qt.Key.Key_M, CTRL)
    bar = hands.window.compare_bar
    assert bar is not None
    where = focused()
    assert bar.second.isAncestorOf(where)
    QTest.keyClicks(where, second)
    press(where, Qt.Key.Key_Return)
    idle(hands)
    halves = hands.workspace.halves
    assert halves is not None
    assert [int(half.kept.sum()) for half in (halves.upper, halves.lower)] == [
        int(number) for number in re.findall(r"(\d+) events stand above the ruler, (\d+) below", text)[0]
    ]
    press(timeline, Qt.Key.Key_M, CTRL)
    idle(hands)
    assert hands.workspace.halves is None
    for key, panel in ((Qt.Key.Key_F8, "lag"), (Qt.Key.Key_F4, "charts")):
        press(timeline, key)
        assert hands.is_shown(panel)
    press(timeline, Qt.Key.Key_T, CTRL)
    assert hands.is_shown("table")
