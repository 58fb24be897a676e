"""Asking the class: choosing the questions, running them by a clicker alone, points by the digits."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from frtdesk.actions.catalogue import ACTIONS
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.query import parse
from frtdesk.model.quiz import Quiz, QuizWish
from frtdesk.model.quiz_maker import make_quiz
from frtdesk.state.quiz_player import QuizPlayer
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.presentation.quiz_window import QuizWindow
from frtdesk.ui.quiz_dialog import QuizDialog
from tests.desk_stand_ins import AtOnce, MemoryArchive, raise_it
from tests.model.test_quiz import story

LESSONS = (Lesson("few", "A short lesson", steps=tuple(LessonStep(f"e0{n}") for n in range(5))),)


class WithLessons(MemoryArchive):
    def lessons(self) -> tuple[Lesson, ...]:
        return LESSONS


class Answers:
    """Says where to save."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.suggested = ""

    def file_to_open(self, then: Callable[[str], None]) -> None: ...
    def file_to_merge(self, then: Callable[[str], None]) -> None: ...
    def files_to_import(self, then: Callable[[list[str]], None]) -> None: ...
    def text(self, title: str, label: str, suggestion: str, then: Callable[[str], None]) -> None: ...
    def profile_to_open(self, then: Callable[[str], None]) -> None: ...

    def date(self, title: str, then: Callable[[str], None]) -> None: ...

    def file_to_save(self, title: str, suggestion: str, then: Callable[[str], None], *, replace: bool = False) -> None:
        self.suggested = suggestion
        then(self.path)


class Table:
    """The dialog over a workspace, and what it was asked to do."""

    def __init__(self, qtbot: QtBot, path: str = "", archive: type[MemoryArchive] = WithLessons) -> None:
        self.parent = QWidget()
        qtbot.addWidget(self.parent)
        self.settings = Settings(None)
        self.workspace = Workspace(AtOnce(), raise_it)
        self.workspace.open(lambda: archive(story()))
        self.own: tuple[Lesson, ...] = ()
        self.started: list[tuple[Quiz, int, int | None]] = []
        self.written: list[tuple[str, Quiz, bool]] = []
        self.ask = Answers(path)
        self.dialog = QuizDialog(
            self.workspace, self.settings, AtOnce(), self.ask, self.lessons,
            lambda *asked: self.started.append(asked), lambda *wanted: self.written.append(wanted), self.parent,
        )  # fmt: skip
        self.dialog.show()

    def lessons(self) -> tuple[Lesson, ...]:
        """Those of what is open, and her own."""
        opened = self.workspace.opened
        return (*(opened.archive.lessons() if opened is not None else ()), *self.own)


def choose(box: QWidget, data: object) -> None:
    box.setCurrentIndex(box.findData(data))  # type: ignore[attr-defined]


def test_a_lesson_of_her_own_can_be_asked_about(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.dialog.reject()
    table.own = (Lesson("mine", "My own lesson", steps=tuple(LessonStep(f"e0{n}") for n in range(5))),)
    table.dialog.show()
    said = [table.dialog.source.itemText(row) for row in range(table.dialog.source.count())]
    assert said[-1] == "Lesson: My own lesson"
    choose(table.dialog.source, 1)
    assert table.dialog.quiz is not None
    assert (table.dialog.quiz.title, table.dialog.quiz.events) == ("My own lesson", 5)


def test_the_lesson_comes_first_unless_there_is_a_filter(qtbot: QtBot) -> None:
    table = Table(qtbot)
    assert table.dialog.source.currentText() == "Lesson: A short lesson"
    assert table.dialog.quiz is not None
    assert table.dialog.quiz.events == 5
    table.dialog.hide()
    table.workspace.set_filter(parse("during:2015"))
    table.dialog.show()
    assert "in the filter" in table.dialog.source.currentText()


def test_another_database_brings_other_events(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.workspace.open(lambda: MemoryArchive(story(3), "other.sqlite"))
    assert table.dialog.source.count() == 1
    assert table.dialog.quiz is not None
    assert table.dialog.quiz.events == 3


def test_another_filter_is_followed_unless_a_lesson_is_chosen(qtbot: QtBot) -> None:
    table = Table(qtbot)
    table.workspace.set_filter(parse("during:2015-01..2015-03"))
    assert table.dialog.source.currentText() == "Lesson: A short lesson"
    choose(table.dialog.source, -1)
    assert table.dialog.quiz is not None
    assert table.dialog.quiz.events == 3
    table.workspace.clear_filter()
    assert table.dialog.source.currentText() == "All 12 events"
    assert table.dialog.quiz.events == 12


def test_every_choice_makes_other_questions_and_the_seed_brings_them_back(qtbot: QtBot) -> None:
    dialog = Table(qtbot).dialog
    choose(dialog.source, -1)
    dialog.seed.setText("12")
    first = dialog.quiz
    assert first is not None
    assert len(first.questions) == 8
    assert dialog.status.text() == "8 questions are ready."
    dialog.seed.setText("13")
    assert dialog.quiz != first
    dialog.seed.setText("12")
    assert dialog.quiz == first
    choose(dialog.number, 4)
    assert dialog.quiz is not None
    assert len(dialog.quiz.questions) == 4
    dialog.another.click()
    assert dialog.seed.text() != "12"


def test_without_a_question_nothing_can_be_started_and_a_sentence_says_why(qtbot: QtBot) -> None:
    dialog = Table(qtbot).dialog
    for check in dialog.kinds.values():
        check.setChecked(False)
    assert dialog.status.text() == "Choose at least one kind of question."
    assert not any(button.isEnabled() for button in (dialog.begin, dialog.sheet, dialog.key))
    dialog.kinds["before"].setChecked(True)
    assert dialog.begin.isEnabled()


def test_what_was_chosen_is_there_the_next_time(qtbot: QtBot) -> None:
    table = Table(qtbot)
    choose(table.dialog.teams, 4)
    choose(table.dialog.seconds, 60)
    table.dialog.kinds["order"].setChecked(False)
    quiz = table.dialog.quiz
    table.dialog.begin.click()
    assert table.started == [(quiz, 4, 60)]
    again = QuizDialog(
        table.workspace, table.settings, AtOnce(), table.ask, table.lessons, lambda *_: None, lambda *_: None,
        table.parent,
    )  # fmt: skip
    assert (again.teams.currentData(), again.seconds.currentData()) == (4, 60)
    assert again.wish().kinds == ("before", "speaker", "next")


def test_sheet_and_key_are_saved_apart(qtbot: QtBot, tmp_path: Path) -> None:
    table = Table(qtbot, str(tmp_path / "mine"))
    table.dialog.sheet.click()
    table.dialog.key.click()
    assert [(path, key) for path, _, key in table.written] == [
        (str(tmp_path / "mine.pdf"), False),
        (str(tmp_path / "mine.pdf"), True),
    ]
    assert table.ask.suggested.endswith("-key.pdf")


def test_without_lessons_the_filter_is_asked_about(qtbot: QtBot) -> None:
    assert Table(qtbot, archive=MemoryArchive).dialog.source.count() == 1


# ---------------------------------------------------------------------- before the class


def make_window(qtbot: QtBot, teams: int = 3, reduced: bool = True) -> QuizWindow:
    settings = Settings(None)
    settings["reduced_motion"] = "on" if reduced else "system"
    player = QuizPlayer(make_quiz(story(), QuizWish(1, number=3)), teams, None, lambda: 0.0)
    window = QuizWindow(player, Appearance(), settings)
    window.resize(960, 540)
    window.show()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QuizWindow]:
    made = make_window(qtbot)
    yield made
    made.close()


def seen(window: QuizWindow) -> QImage:
    return window.grab().toImage()


@pytest.mark.parametrize("forward", [Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_clicker_alone_goes_through_it(window: QuizWindow, forward: Qt.Key) -> None:
    pictures = [seen(window)]
    for _ in range(6):
        QTest.keyClick(window, forward)
        pictures.append(seen(window))
    assert all(before != after for before, after in itertools.pairwise(pictures))
    assert window.player.question is None
    QTest.keyClick(window, Qt.Key.Key_PageUp)
    assert window.player.at == 2


def test_digits_give_points_and_shift_takes_them(window: QuizWindow) -> None:
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_3, Qt.Key.Key_6):
        QTest.keyClick(window, key)
    assert window.player.points == [1, 0, 2]
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(window, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert window.player.points == [0, 0, 1]
    QTest.keyClick(window, Qt.Key.Key_End)
    assert window.end_words() == "Team 3 wins!"
    QTest.keyClick(window, Qt.Key.Key_1)
    assert window.end_words() == "A draw: Team 1 and Team 3"


def test_black_hides_everything_and_any_key_brings_it_back(window: QuizWindow) -> None:
    before = seen(window)
    QTest.keyClick(window, Qt.Key.Key_B)
    assert seen(window).pixelColor(480, 270).value() == 0
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert seen(window) == before
    QTest.keyClick(window, Qt.Key.Key_W)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert seen(window) == before
    assert window.isVisible()


def test_esc_leaves(window: QuizWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_a_screen_reader_hears_question_and_answer(window: QuizWindow) -> None:
    said = window.accessibleName()
    assert said.startswith("Put in order, earliest first.")
    assert "Answer" not in said
    assert "source" not in said
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert "Answer: " in window.accessibleName()
    assert "source: Paper" in window.accessibleName()


def test_a_mouse_goes_forward_and_back(window: QuizWindow) -> None:
    for _ in range(2):
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    assert window.player.at == 1
    QTest.mouseClick(window, Qt.MouseButton.RightButton)
    assert window.player.at == 0


def test_an_empty_quiz_says_so(qtbot: QtBot) -> None:
    player = QuizPlayer(make_quiz([], QuizWish(1)), 0, None, lambda: 0.0)
    window = QuizWindow(player, Appearance(), Settings(None))
    qtbot.addWidget(window)
    assert window.end_words().startswith("No question can be made")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_1, Qt.Key.Key_T, Qt.Key.Key_H):
        QTest.keyClick(window, key)
    assert not seen(window).isNull()
    window.close()


def test_every_key_is_an_action_that_can_be_listed(window: QuizWindow) -> None:
    window.act("point2")
    window.act("point2")
    window.act("take2")
    assert window.player.points == [0, 1, 0]
    for action in ACTIONS:
        if action.where == "quiz" and action.id != "teach.quiz_leave":
            window.act(action.id.removeprefix("teach.quiz_"))
    window.act("last")
    assert window.player.question is None


def test_a_key_of_one_s_own_and_no_other(window: QuizWindow) -> None:
    window._settings["keys"] = {"teach.quiz_point1": ["Z"]}
    QTest.keyClick(window, Qt.Key.Key_Z)
    assert window.player.points[0] == 1
    QTest.keyClick(window, Qt.Key.Key_1)
    assert window.player.points[0] == 1, "another key was chosen for it"
    QTest.keyClick(window, Qt.Key.Key_2)
    assert window.player.points[1] == 1


def test_the_boxes_take_the_room_and_are_equally_wide(qtbot: QtBot) -> None:
    dialog = Table(qtbot).dialog
    boxes = [dialog.source, dialog.number, dialog.level, dialog.teams, dialog.seconds]
    assert len({(box.x(), box.width()) for box in boxes}) == 1
    right = dialog.body.contentsRect().right() - boxes[0].geometry().right()
    assert right < boxes[0].fontMetrics().height() * 3
