"""Asking the class in the whole window: from the menu to the screen, and to paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.ui.presentation.quiz_window import QuizWindow
from frtdesk.ui.quiz_dialog import QuizDialog


def shown_dialog(desk: WindowDesk, qtbot: QtBot) -> QuizDialog:
    desk.window.commands.actions["teach.quiz"].trigger()
    dialog = next(shown for shown in QApplication.topLevelWidgets() if isinstance(shown, QuizDialog))
    qtbot.waitUntil(lambda: dialog.quiz is not None)
    return dialog


def test_a_shipped_lesson_is_asked_about_and_left_again(desk: WindowDesk, qtbot: QtBot) -> None:
    dialog = shown_dialog(desk, qtbot)
    assert dialog.status.text() == "8 questions are ready."
    dialog.begin.click()
    shown = [window for window in QApplication.topLevelWidgets() if isinstance(window, QuizWindow)]
    assert len(shown) == 1
    assert shown[0].isVisible()
    QTest.keyClick(shown[0], Qt.Key.Key_Space)
    assert shown[0].player.revealed
    QTest.keyClick(shown[0], Qt.Key.Key_Escape)
    assert not shown[0].isVisible()


def test_a_sheet_is_written_and_said(desk: WindowDesk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = shown_dialog(desk, qtbot)
    assert dialog.quiz is not None
    desk.write_quiz(str(tmp_path / "quiz.pdf"), dialog.quiz, False)
    assert (tmp_path / "quiz.pdf").stat().st_size > 1_000
    desk.write_quiz(str(tmp_path / "quiz.docx"), dialog.quiz, True)
    assert not (tmp_path / "quiz.docx").exists()
    dialog.reject()
