"""The lessons window on the real window: made, typed, moved, undone, presented from, by keyboard too."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from frtdesk.app.desk import WindowDesk
from frtdesk.formats.lesson_file import LessonFile, to_text
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.query import parse
from frtdesk.ui.lessons.window import LessonsWindow
from tests.app.waiting import idle, wait


def window(desk: WindowDesk) -> LessonsWindow:
    desk.workspace.set_filter(parse("actor:ibm"))
    idle(desk)
    desk.window.commands.actions["teach.make"].trigger()
    idle(desk)
    shown = desk._shown["lesson_editor"]
    assert isinstance(shown, LessonsWindow)
    return shown


def titles(desk: WindowDesk) -> list[str]:
    return [entry.lesson.title for entry in desk.lessons.entries]


def test_made_from_a_filter_typed_in_moved_and_undone(desk: WindowDesk) -> None:
    shown = window(desk)
    editor = shown.editor
    assert editor.title.text() == "IBM"
    assert "in your library" in shown.said.text()
    editor.prompt.setFocus()
    QTest.keyClicks(editor.prompt, "Who is asked?")
    editor.title.setFocus()
    editor.title.selectAll()
    QTest.keyClicks(editor.title, "IBM <b>leaves</b>")
    QTest.keyClick(editor.title, Qt.Key.Key_Return)
    idle(desk)
    assert titles(desk)[-1] == "IBM <b>leaves</b>"
    editor.steps.setFocus()
    QTest.keyClick(editor.steps, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    idle(desk)
    assert desk.lessons.current is not None
    assert [step.prompt for step in desk.lessons.current.lesson.steps][:2] == ["", "Who is asked?"]
    assert editor.steps.currentRow() == 1
    count = editor.steps.count()
    QTest.keyClick(editor.steps, Qt.Key.Key_Delete)
    idle(desk)
    assert editor.steps.count() == count - 1
    for _ in range(4):
        desk.history.undo()
    idle(desk)
    assert titles(desk)[-1] == "IBM"
    assert editor.steps.count() == count


def test_tab_goes_from_the_steps_to_what_they_say_and_then_to_their_buttons(desk: WindowDesk) -> None:
    shown = window(desk)
    editor = shown.editor
    shown.activateWindow()
    wait(shown.isActiveWindow)
    order = (
        editor.title, editor.question, editor.level, editor.minutes, editor.steps,
        editor.prompt, editor.note, editor.dwell, editor.use_shown,
    )  # fmt: skip
    order[0].setFocus()
    for before, after in itertools.pairwise(order):
        QTest.keyClick(before, Qt.Key.Key_Tab)
        assert shown.focusWidget() is after
    met: list[str] = []
    while not met or met[-1] != "Hand-out…":
        assert len(met) < 9
        QTest.keyClick(shown.focusWidget() or shown, Qt.Key.Key_Tab)
        here = shown.focusWidget()
        assert isinstance(here, QPushButton)
        met.append(here.text())
    assert met == ["Add the selected event", "Add the range", "Up", "Down", "Duplicate", "Remove", "Hand-out…"]
    for before, after in itertools.pairwise(reversed(order)):
        before.setFocus()
        QTest.keyClick(before, Qt.Key.Key_Backtab)
        assert shown.focusWidget() is after


def test_a_dragged_step_stands_where_it_was_dropped(desk: WindowDesk) -> None:
    steps = window(desk).editor.steps
    assert desk.lessons.current is not None
    before = [step.event for step in desk.lessons.current.lesson.steps]
    steps.setCurrentRow(0)
    below = QPointF(5, steps.viewport().height() - 2)
    nothing = Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(below, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, nothing)
    steps.dropEvent(drop)
    assert drop.dropAction() == Qt.DropAction.IgnoreAction
    idle(desk)
    after = [step.event for step in desk.lessons.current.lesson.steps]
    assert sorted(map(str, after)) == sorted(map(str, before))
    assert after.index(before[0]) > 0
    assert after[0] == before[1]


def test_what_is_typed_is_kept_when_the_window_closes(desk: WindowDesk) -> None:
    shown = window(desk)
    shown.editor.note.setFocus()
    QTest.keyClicks(shown.editor.note, "Mind the date")
    shown.reject()
    idle(desk)
    assert desk.lessons.current is not None
    assert desk.lessons.current.lesson.steps[0].note == "Mind the date"


def test_what_is_no_number_is_said_beside_the_field_and_not_kept(desk: WindowDesk) -> None:
    editor = window(desk).editor
    before = editor.minutes.text()
    editor.minutes.setFocus()
    editor.minutes.selectAll()
    QTest.keyClicks(editor.minutes, "soon")
    assert "A whole number" in editor.minutes.problem.text()
    QTest.keyClick(editor.minutes, Qt.Key.Key_Return)
    idle(desk)
    assert desk.lessons.current is not None
    assert str(desk.lessons.current.lesson.minutes) == before
    QTest.keyClick(editor.minutes, Qt.Key.Key_Escape)
    assert editor.minutes.text() == before
    assert editor.minutes.problem.text() == ""


@pytest.mark.parametrize(("wide", "high"), [(792, 720), (1060, 720), (1060, 440)])
def test_nothing_stands_over_anything_where_the_window_is_low(desk: WindowDesk, wide: int, high: int) -> None:
    shown = window(desk)
    shown.resize(wide, high)
    QTest.qWait(50)
    side = shown.editor._step_side
    parts = [part.geometry() for part in side.children() if isinstance(part, QWidget) and part.isVisible()]
    assert len(parts) >= 6
    for one, other in itertools.combinations(parts, 2):
        assert not one.intersects(other)
    assert side.rect().contains(parts[-1])


def test_choosing_a_step_shows_it_on_the_timeline(desk: WindowDesk) -> None:
    editor = window(desk).editor
    editor.steps.setCurrentRow(2)
    assert desk.lessons.current is not None
    assert desk.workspace.columns is not None
    step = desk.lessons.current.lesson.steps[2]
    assert [desk.workspace.columns.ids[event] for event in desk.workspace.selection] == [step.event]


def test_a_lesson_file_is_opened_like_a_database_and_chosen(desk: WindowDesk, tmp_path: Path) -> None:
    file = tmp_path / "small.json"
    file.write_text(to_text(LessonFile(Lesson("small", "Small", steps=(LessonStep("a"),)), (Event("a", "A", "2020"),))))
    desk.open_target(str(file))
    wait(lambda: desk.workspace.opened is not None and len(desk.workspace.opened.columns) == 1)
    chosen = desk.chosen_lesson()
    assert chosen is not None
    assert chosen.id == "small"
    file.write_text("{}")
    desk.open_target(str(file))
    wait(lambda: desk.workspace.notice is not None)
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.text == "small.json holds neither events nor a lesson."


def test_she_is_told_which_steps_a_hand_out_leaves_out(desk: WindowDesk, tmp_path: Path) -> None:
    lesson = Lesson("x", "X", steps=(LessonStep("gone"), LessonStep(None, "Why?", shown=(0, 9))))
    desk.export_lesson(lesson, str(tmp_path / "x.md"), "handout")
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.hint.startswith("1 step is left out")
    assert "left out" not in (tmp_path / "x.md").read_text("utf-8")


def test_a_hand_out_is_written_from_the_window(desk: WindowDesk, tmp_path: Path) -> None:
    lesson = desk.chosen_lesson()
    assert lesson is not None
    desk.export_lesson(lesson, str(tmp_path / "w.pdf"), "handout")
    assert (tmp_path / "w.pdf").read_bytes().startswith(b"%PDF")
    desk.export_lesson(lesson, str(tmp_path / "none" / "w.pdf"), "handout")
    assert desk.workspace.notice is not None
    assert desk.workspace.notice.wrong


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("name", ["title", "prompt"])
def test_undo_takes_back_what_was_typed_and_then_what_was_done(desk: WindowDesk, name: str) -> None:
    shown = window(desk)
    shown.activateWindow()
    editor = shown.editor
    QTest.keyClick(editor.steps, Qt.Key.Key_Delete)
    idle(desk)
    count = editor.steps.count()
    field = getattr(editor, name)
    field.setFocus()
    before = editor.title.text()
    QTest.keyClicks(field, "xyz")
    for _ in range(5):
        if (editor.title.text(), editor.prompt.toPlainText()) == (before, ""):
            break
        QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert editor.steps.count() == count, "the field came first"
    assert (editor.title.text(), editor.prompt.toPlainText()) == (before, "")
    QTest.keyClick(field, Qt.Key.Key_Z, CTRL)
    idle(desk)
    assert editor.steps.count() == count + 1


def test_a_new_lesson_opens_at_its_first_step(desk: WindowDesk) -> None:
    shown = window(desk)
    shown.editor.steps.setCurrentRow(3)
    shown._lessons.make_from_filter()
    idle(desk)
    assert shown.editor.steps.currentRow() == 0
    shown.editor.steps.setCurrentRow(2)
    assert desk.lessons.current is not None
    desk.lessons.duplicate(desk.lessons.current)
    idle(desk)
    assert shown.editor.steps.currentRow() == 0


def test_slides_are_written_from_the_window_beside_the_work(desk: WindowDesk, tmp_path: Path) -> None:
    lesson = desk.chosen_lesson()
    assert lesson is not None
    file = tmp_path / "w.pptx"
    desk.export_lesson(lesson, str(file), "slides")
    wait(lambda: desk.workspace.notice is not None)
    assert desk.workspace.notice is not None
    assert (desk.workspace.notice.text, desk.workspace.notice.wrong) == (f"Wrote {file}.", False)
    assert file.read_bytes().startswith(b"PK")
    desk.export_lesson(lesson, str(tmp_path / "none" / "w.pptx"), "slides")
    wait(lambda: desk.workspace.notice is not None and desk.workspace.notice.wrong)


def test_without_a_choice_the_lesson_of_the_selected_event_is_shown(desk: WindowDesk) -> None:
    desk.settings["lesson"] = ""
    desk.workspace.select_id("us-2020-06-11-microsoft-refuses-police-sales")
    lesson = desk.chosen_lesson()
    assert lesson is not None
    assert lesson.id == "three-companies-one-week"
    desk.settings["lesson"] = "clearview-before-the-regulators"
    lesson = desk.chosen_lesson()
    assert lesson is not None
    assert lesson.id == "clearview-before-the-regulators"
