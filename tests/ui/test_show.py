"""A lesson before a class: keys alone run it, the room never sees a note, and frozen it stays as it is, bit by bit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.model.event import Checked, Event, Quote, Source
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.presentation.console import Peek
from frtdesk.ui.presentation.show import Show
from tests.desk_stand_ins import AtOnce, opened_workspace

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
        settings = Settings(None)
        settings["reduced_motion"] = True
        opened = self.workspace.opened
        assert opened is not None
        self.peek = Peek(self.workspace, Appearance(), settings)
        qtbot.addWidget(self.peek.timeline)
        qtbot.addWidget(self.peek.filter_line)
        self.show = Show(
            lesson, opened, self.workspace, Appearance(), settings, AtOnce(), self.window, self.peek, self.clock
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


def test_the_console_does_show_them(stage: Stage) -> None:
    stage.press(Qt.Key.Key_N)
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
    stage.press(Qt.Key.Key_Right, Qt.Key.Key_B, Qt.Key.Key_Tab, Qt.Key.Key_3)
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
    stage.press(Qt.Key.Key_N)
    stage.show.end()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    stage.workspace.select((1,))
    stage.workspace.set_filter(parse("kind:advocacy"))
    assert stage.workspace.selection == (1,)


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


def test_what_is_wrong_with_a_lesson_is_told_in_the_console(stage: Stage) -> None:
    assert "Step 5: the event gone is not in this database." in stage.show.console.trouble.text()


def test_an_unplugged_projector_leaves_her_screen_alone(stage: Stage) -> None:
    stage.press(Qt.Key.Key_N)
    stage.show._on_screen_removed(stage.window.screen())
    assert not stage.show.room.isVisible()
    assert "second screen is gone" in stage.show.console.trouble.text()
    stage.show._on_screen_added(stage.window.screen())
    assert stage.show.room.isVisible()


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
