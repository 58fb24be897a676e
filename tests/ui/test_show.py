"""A lesson before a class: keys alone run it, the room never sees a note, and frozen it stays as it is, bit by bit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.base.progress import run
from frtdesk.draw.class_extras import tile_boxes
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Checked, Event, Quote, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.query import parse
from frtdesk.state.asked import index_work
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.presentation.class_picture import Lit
from frtdesk.ui.presentation.peek import Peek
from frtdesk.ui.presentation.screens import second_screen
from frtdesk.ui.presentation.show import Show
from tests.desk_stand_ins import AtOnce, MemoryArchive, opened_workspace

EVENTS = [
    Event(
        "a",
        "A call <b>for</b> a halt",
        "2018-05-22",
        kind="advocacy",
        quotes=(Quote("stop selling", "Someone", None, "A group", None, 0, True),),
        sources=(Source("https://example.org", "A paper", "A report", "2018-05", "news"),),
        checked=Checked(True, True),
    ),
    Event("b", "م" * 300, "2019-12", kind="context", summary="A summary 👩‍👩‍👧."),
    Event("c", "A company stops", "2020-06-08", kind="corporate"),
    Event("d", "A law", "2020-06-10", "..", kind="regulation"),
]
LESSON = Lesson(
    "week",
    "One week",
    "What was left open?",
    minutes=40,
    steps=(
        *(LessonStep(event, f"prompt {event}", f"SECRET NOTE {event} " * 20) for event in "abcd"),
        LessonStep("gone", "prompt gone", "SECRET"),
        LessonStep(None, "a range", "SECRET", shown=(18_300, 18_400)),
    ),
)
SILENT = replace(LESSON, steps=tuple(replace(step, note="") for step in LESSON.steps))


class Clock:
    now = 50.0

    def __call__(self) -> float:
        return self.now


class Stage:
    def __init__(self, lesson: Lesson, qtbot: QtBot) -> None:
        self.clock = Clock()
        self.workspace: Workspace = opened_workspace(EVENTS)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        settings = self.settings = Settings(None)
        settings["reduced_motion"] = "on"
        opened = self.workspace.opened
        assert opened is not None
        self.peek = Peek(self.workspace, Appearance(), settings)
        qtbot.addWidget(self.peek.timeline)
        qtbot.addWidget(self.peek.filter_line)
        self.appearance = Appearance()
        self.show = Show(
            lesson, opened, self.workspace, self.appearance, settings, AtOnce(), self.window, self.peek, self.clock
        )
        self.show.begin()
        self.show.room.setWindowState(Qt.WindowState.WindowNoState)
        self.show.room.resize(960, 540)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.show.room, key)

    def seen(self) -> QImage:
        return self.show.room.grab().toImage()


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(LESSON, qtbot)
    yield made
    made.show.end()


def test_keys_that_were_changed_act_at_once_and_those_of_clickers_stay(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    stage.settings["keys"] = {"teach.black": ["G"], "teach.next": ["J"], "teach.freeze": []}
    player, button = stage.show.player, stage.show.console.buttons["freeze"]
    assert button.text() == "Freeze"
    assert stage.show.console.buttons["black"].text() == "G  Black"
    stage.press(Qt.Key.Key_J, Qt.Key.Key_PageDown, Qt.Key.Key_Right)
    assert player.step == 3
    stage.press(Qt.Key.Key_Space, Qt.Key.Key_F)
    assert (player.step, player.frozen) == (3, False), "keys that were taken away do nothing"
    for key in (Qt.Key.Key_G, Qt.Key.Key_B, Qt.Key.Key_Period):
        stage.press(key)
        assert player.room.blank == "black"
        stage.press(key)
    stage.settings["keys"] = {}
    assert button.text() == "F  Freeze"


STATES: dict[str, tuple[Qt.Key, ...]] = {
    "plain": (),
    "black": (Qt.Key.Key_B,),
    "white": (Qt.Key.Key_W,),
    "steps": (Qt.Key.Key_Tab,),
    "spotlight": (Qt.Key.Key_S,),
    "laser": (Qt.Key.Key_L,),
    "timer": (Qt.Key.Key_T,),
    "pushed": (Qt.Key.Key_P,),
    "typing": (Qt.Key.Key_1,),
    "frozen": (Qt.Key.Key_F,),
    "asked about notes": (Qt.Key.Key_N,),
}


def pictures(lesson: Lesson, state: str, qtbot: QtBot) -> list[QImage]:
    """What the room sees on every step, and after the last, in a state."""
    stage = Stage(lesson, qtbot)
    seen: list[QImage] = []
    for step in range(len(lesson.steps) + 1):
        stage.show.player.go(step)
        stage.press(*STATES[state])
        seen.append(stage.seen())
        stage.press(Qt.Key.Key_Escape)
    stage.show.end()
    return seen


@pytest.mark.parametrize("state", STATES)
def test_the_room_never_shows_a_note(state: str, qtbot: QtBot) -> None:
    """The same lesson without notes looks the same in every state and on every step: so none is in the picture."""
    assert pictures(LESSON, state, qtbot) == pictures(SILENT, state, qtbot)


def test_another_prompt_would_be_seen(qtbot: QtBot) -> None:
    other = replace(LESSON, steps=(replace(LESSON.steps[0], prompt="SECRET"), *LESSON.steps[1:]))
    assert pictures(LESSON, "plain", qtbot)[0] != pictures(other, "plain", qtbot)[0]


def test_on_the_only_screen_notes_are_asked_for_twice(stage: Stage) -> None:
    """Her notes would be on the screen that the class sees."""
    console = stage.show.console
    before = stage.seen()
    stage.press(Qt.Key.Key_N)
    assert not console.isVisible()
    assert "(N) once more" in stage.show.room.word
    assert stage.seen() != before
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert stage.seen() == before, "any other key is a no"
    stage.press(Qt.Key.Key_N)
    stage.clock.now += 10
    stage.show._on_tick()
    assert stage.seen() == before, "and so is waiting"
    stage.press(Qt.Key.Key_N, Qt.Key.Key_N)
    assert console.isVisible()
    assert console.note.text().startswith("SECRET")
    stage.press(Qt.Key.Key_N)
    assert not console.isVisible()
    assert console.note.text() == ""


def test_the_console_does_show_them(stage: Stage) -> None:
    stage.press(Qt.Key.Key_N, Qt.Key.Key_N)
    assert stage.show.console.note.text().startswith("SECRET NOTE a")
    assert stage.show.console.prompt.text() == "prompt a"
    assert stage.show.console.next_prompt.text() == "prompt b"


def test_a_clicker_alone_runs_the_whole_lesson(stage: Stage) -> None:
    seen = [stage.seen()]
    for _ in range(len(LESSON.steps)):
        stage.press(Qt.Key.Key_PageDown)
        picture = stage.seen()
        assert picture != seen[-1]
        seen.append(picture)
    assert stage.show.player.at_end
    for picture in reversed(seen[:-1]):
        stage.press(Qt.Key.Key_PageUp)
        assert stage.seen() == picture


def test_frozen_it_stays_bit_by_bit_while_she_looks_around(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_T, Qt.Key.Key_F)
    before = stage.seen()
    stage.clock.now += 17
    stage.workspace.look(17_000, 18_000)
    stage.workspace.select((2,))
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_S, Qt.Key.Key_Tab, Qt.Key.Key_3)
    assert stage.seen() == before
    stage.press(Qt.Key.Key_P)
    assert stage.seen() != before


def test_a_number_and_enter_goes_to_a_step(stage: Stage) -> None:
    stage.press(Qt.Key.Key_4, Qt.Key.Key_Return)
    assert stage.show.player.step == 3
    stage.press(Qt.Key.Key_2, Qt.Key.Key_Escape)
    assert stage.show.player.step == 3


def test_after_a_show_the_window_goes_on(stage: Stage) -> None:
    """The console's timeline listened to the workspace; it must not be gone while it listens."""
    stage.press(Qt.Key.Key_N, Qt.Key.Key_N)
    stage.show.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    stage.workspace.select((1,))
    stage.workspace.set_filter(parse("kind:advocacy"))
    assert stage.workspace.selection == (1,)


def test_the_filter_line_outlives_the_console_that_it_was_typed_in(stage: Stage, qtbot: QtBot) -> None:
    """What it says of a mistake floats over that console, and would be deleted with it."""
    stage.press(Qt.Key.Key_N, Qt.Key.Key_N)
    line = stage.peek.filter_line
    line.take_focus()
    QTest.keyClicks(line.edit, "aktor:ibm")
    QTest.keyClick(line.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line.note.isVisible() or line.completions.isVisible())
    stage.show.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    line.show()
    line.hide()
    assert not line.note.isVisible()


def test_a_frozen_show_is_not_left_by_one_escape(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F, Qt.Key.Key_Escape)
    assert not stage.show.player.frozen
    assert stage.show.room.isVisible()


def test_a_number_that_no_step_has_does_nothing(stage: Stage) -> None:
    stage.press(Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_Return)
    assert stage.show.player.step == 0


def test_escape_backs_out_and_at_last_ends_the_show(stage: Stage, qtbot: QtBot) -> None:
    stage.press(Qt.Key.Key_B, Qt.Key.Key_Escape)
    assert stage.show.player.room.blank == ""
    with qtbot.waitSignal(stage.show.ended):
        stage.press(Qt.Key.Key_Escape)


def test_autoplay_goes_on_by_itself(stage: Stage) -> None:
    stage.press(Qt.Key.Key_A)
    stage.clock.now += 21
    stage.show._on_tick()
    assert stage.show.player.step == 1


@pytest.mark.parametrize("shift", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_autoplay_goes_faster_on_every_keyboard(stage: Stage, shift: Qt.KeyboardModifier) -> None:
    """Many need Shift for the plus."""
    stage.press(Qt.Key.Key_A)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(stage.show.room, QKeyEvent(kind, Qt.Key.Key_Plus, shift, "+"))
    assert stage.show.player.speed == 1.5
    assert stage.show.console.buttons["autoplay"].text().endswith("× 1.5")


def test_what_is_wrong_with_a_lesson_is_told_in_the_console(stage: Stage) -> None:
    assert "Step 5: the event gone is not in this database." in stage.show.console.trouble.text()


def test_an_unplugged_projector_leaves_her_screen_alone_and_covers_her_notes(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Her screen may be the mirrored one from now on."""
    show, console = stage.show, stage.show.console
    second: list[QScreen] = [stage.window.screen()]
    monkeypatch.setattr(show, "_second_screen", lambda: second[0] if second else None)
    show._on_screens_changed()
    assert not show.room.alone
    assert console.note.text().startswith("SECRET")
    second.clear()
    show._on_screens_changed()
    assert not show.room.isVisible()
    assert console.isVisible()
    assert "second screen is gone" in console.trouble.text()
    assert "SECRET" not in console.note.text()
    QTest.keyClick(console, Qt.Key.Key_Right)
    assert show.player.step == 1
    QTest.keyClick(console, Qt.Key.Key_N)
    assert console.note.text().startswith("SECRET NOTE b")
    QTest.keyClick(console, Qt.Key.Key_N)
    assert console.isVisible(), "it is all that is left of the lesson"
    second.append(stage.window.screen())
    show._on_screens_changed()
    assert show.room.isVisible()
    assert "sees the lesson on the second screen" in console.trouble.text()
    assert "second screen is gone" not in console.trouble.text(), "what is no longer true is not said"
    assert "event gone" in console.trouble.text()


def test_mirrored_screens_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Screen:
        def __init__(self, left: int) -> None:
            self.left = left

        def geometry(self) -> QRect:
            return QRect(self.left, 0, 1920, 1080)

    mine, mirror, beside = Screen(0), Screen(0), Screen(1920)
    found: list[object] = [mine, mirror]
    monkeypatch.setattr("frtdesk.ui.presentation.screens.QGuiApplication.screens", lambda: found)
    assert second_screen(cast("QScreen", mine)) is None
    found.append(beside)
    assert second_screen(cast("QScreen", mine)) is beside


def test_a_mouse_steps_as_clickers_do(stage: Stage) -> None:
    room, player = stage.show.room, stage.show.player
    QTest.mouseClick(room, Qt.MouseButton.LeftButton)
    QTest.mouseClick(room, Qt.MouseButton.LeftButton)
    assert player.step == 2
    QTest.mouseClick(room, Qt.MouseButton.RightButton)
    assert player.step == 1
    stage.press(Qt.Key.Key_B)
    QTest.mouseClick(room, Qt.MouseButton.RightButton)
    assert (player.step, player.room.blank) == (1, "")
    QTest.mousePress(room, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseRelease(room, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert player.step == 1, "a drag is no click"
    stage.press(Qt.Key.Key_L)
    QTest.mouseClick(room, Qt.MouseButton.LeftButton)
    assert player.step == 1, "with the dot in hand a click is a slip"


def test_a_tile_of_the_overview_is_pressed(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Tab)
    box = tile_boxes(len(LESSON.steps), 960, 540)[3]
    QTest.mouseClick(stage.show.room, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert (stage.show.player.step, stage.show.player.room.overview) == (3, False)


def test_black_reaches_a_frozen_room_and_comes_off_again(stage: Stage) -> None:
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_T, Qt.Key.Key_F)
    before = stage.seen()
    stage.press(Qt.Key.Key_B)
    assert stage.seen().pixelColor(300, 300) == QColor("black")
    stage.clock.now += 5
    stage.press(Qt.Key.Key_B)
    assert stage.seen() == before


def test_other_colours_wait_while_it_is_frozen(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F)
    before = stage.seen()
    stage.show.room.use(Lit(LIGHT if stage.show._lit().theme.dark else DARK, "x"))
    assert stage.seen() == before
    stage.press(Qt.Key.Key_F)
    assert stage.seen() != before


def test_a_frozen_screen_has_a_mark_only_where_it_is_the_only_one(stage: Stage) -> None:
    plain = stage.seen()
    stage.press(Qt.Key.Key_F)
    assert stage.seen() != plain
    stage.show.room.stand_alone(False)
    assert stage.seen() == plain


def test_a_pushed_comparison_is_shown_as_its_two_halves(stage: Stage) -> None:
    stage.workspace.compare_with(parse("kind:regulation"), parse("kind:advocacy"))
    stage.press(Qt.Key.Key_P)
    pushed = stage.show.player.room.pushed
    assert pushed is not None
    assert pushed.halves is stage.workspace.halves
    two = stage.seen()
    stage.workspace.compare_with(None)
    stage.press(Qt.Key.Key_P)
    assert stage.seen() != two


def test_a_lesson_without_a_question_ends_with_its_title_over_what_it_told(qtbot: QtBot) -> None:
    """Not the title twice on an empty page: with other events the end looks different."""
    ends = []
    for steps in (LESSON.steps[:4], LESSON.steps[:2]):
        stage = Stage(replace(LESSON, question="", steps=steps), qtbot)
        stage.press(Qt.Key.Key_End, Qt.Key.Key_Right)
        assert stage.show.player.at_end
        ends.append(stage.seen())
        stage.show.end()
    assert ends[0] != ends[1]


@pytest.mark.parametrize("steps", [(), (LessonStep("gone", "p"),), (LessonStep(None, "", shown=(10, 20)),)])
def test_what_a_lesson_lacks_the_teacher_hears_and_the_class_does_not(
    qtbot: QtBot, steps: tuple[LessonStep, ...]
) -> None:
    stage = Stage(replace(LESSON, steps=steps), qtbot)
    stage.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert stage.show.room.isVisible()
    wrong = any(step.event for step in steps) or not steps
    assert (stage.workspace.notice is not None) == wrong, "on the only screen her own window keeps the sentence"
    assert bool(stage.show.console.trouble.text()) == wrong
    stage.show.end()


def test_a_timer_that_nobody_saw_begins_anew(stage: Stage) -> None:
    stage.press(Qt.Key.Key_F, Qt.Key.Key_T, Qt.Key.Key_F)
    assert stage.show.player.room.timer_ends is None
    stage.press(Qt.Key.Key_T)
    assert stage.show.player.room.timer_ends == stage.clock.now + 120


def test_an_edit_meanwhile_does_not_end_the_lesson_and_another_database_does(stage: Stage) -> None:
    workspace, opened, ended = stage.workspace, stage.workspace.opened, list[bool]()
    assert opened is not None
    stage.show.ended.connect(lambda: ended.append(True))
    edited = columns_of([*EVENTS, Event("new", "New", "2019")])
    rows = by_kind(edited)
    asked = workspace.latest
    fresh = replace(opened, columns=edited, rows=rows)
    workspace.refreshed(fresh, {}, run(index_work(fresh, asked, rows)))
    assert ended == []
    stage.press(Qt.Key.Key_Right)
    workspace.open(lambda: MemoryArchive(EVENTS))
    assert ended == [True]
