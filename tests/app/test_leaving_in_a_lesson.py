"""Ctrl+Q, and closing the window, in the middle of a lesson: nothing is asked, nothing lost, nothing left."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.ui.lessons.window import LessonsWindow


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.close()
    made.window.deleteLater()


def visible() -> list[QWidget]:
    return [shown for shown in QApplication.topLevelWidgets() if shown.isVisible()]


@pytest.mark.parametrize("where", ["class", "console", "window", "title bar"])
def test_everything_closes(desk: WindowDesk, qtbot: QtBot, where: str) -> None:
    desk.workspace.set_filter(parse("place:US"))
    desk.present(here=False)
    show = desk.running_show
    assert show is not None
    show.act("notes")
    show.act("notes")  # one screen: the first asks whether notes may stand before the class
    show.act("next")
    show.act("push")
    assert {show.room, show.console, desk.window} <= set(visible())
    if where == "title bar":
        desk.window.close()
    else:
        pressed = {"class": show.room, "console": show.console, "window": desk.window}[where]
        pressed.activateWindow()
        qtbot.waitUntil(pressed.isActiveWindow)
        QTest.keyClick(pressed, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert visible() == []
    assert desk.running_show is None
    assert desk.settings["last_view"][str(paths.shipped_database())]["filter"] == "place:US"


def test_what_is_being_typed_is_kept(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.workspace.set_filter(parse("actor:ibm"))
    desk.window.commands.actions["teach.make"].trigger()
    qtbot.waitUntil(lambda: desk.lessons.current is not None and not desk.history.busy and not desk.runner.busy)
    editor = desk._shown["lesson_editor"]
    assert isinstance(editor, LessonsWindow)
    editor.editor.note.setFocus()
    QTest.keyClicks(editor.editor.note, "Mind the date")
    desk.present(here=False)
    desk.window.close()
    assert visible() == []
    desk.history.finish()
    assert "Mind the date" in [step.note for step in desk.lessons.read_all()[-1].steps]


LESSON = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from frtdesk.app import start
from frtdesk.ui.presentation.class_window import ClassWindow

def leave():
    rooms = [shown for shown in QApplication.topLevelWidgets() if isinstance(shown, ClassWindow)]
    if rooms and rooms[0].isVisible():
        print("presenting", flush=True)
        QTest.keyClick(rooms[0], Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    else:
        QTimer.singleShot(50, leave)

start.make_application()
QTimer.singleShot(50, leave)
sys.exit(start.run(None, lesson=sys.argv[1]))
"""


def test_the_program_ends_in_peace() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LESSON, "three-companies-one-week"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    said = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.returncode, done.stdout, said) == (0, "presenting\n", [])
