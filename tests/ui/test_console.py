"""The console beside the class's screen: her own timeline shows what she filters, and all wear the program's theme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.draw.class_extras import FOOT_TOP
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.event import Event
from frtdesk.model.lesson import LessonStep
from frtdesk.model.query import parse
from frtdesk.model.vocabulary import KIND_CODE
from frtdesk.state.workspace import Workspace
from tests.desk_stand_ins import opened_workspace
from tests.ui import test_show
from tests.ui.test_show import LESSON, Stage

KINDS = ("corporate", "advocacy", "regulation", "context")
CROWD = [Event(f"{kind}{n}", f"{kind} {n}", f"2020-0{1 + n % 9}-11", kind=kind) for kind in KINDS for n in range(40)]


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(LESSON, qtbot)
    yield made
    made.show.end()


@pytest.fixture
def crowded(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """More lanes than the console's timeline has room for."""

    def crowd(_events: list[Event]) -> Workspace:
        return opened_workspace(CROWD)

    monkeypatch.setattr(test_show, "opened_workspace", crowd)
    made = Stage(replace(LESSON, steps=(LessonStep("corporate1", "Why?", ""),)), qtbot)
    made.show.console.show()
    made.show.console.resize(1_000, 540)
    yield made
    made.show.end()


def in_sight(stage: Stage, lane: int) -> float:
    """How much of a lane's rows is seen in the console, as a share."""
    frame = stage.peek.timeline.frame
    assert frame is not None
    box = frame.lanes[lane]
    seen = min(box.row_top + box.rows * box.pitch, frame.height) - max(box.row_top, box.ceiling)
    return seen / (box.rows * box.pitch)


@pytest.mark.parametrize("kind", ["regulation", "context"])
def test_after_a_filter_her_timeline_shows_what_it_left(crowded: Stage, kind: str) -> None:
    lane = KINDS.index(kind)
    assert in_sight(crowded, lane) < 0.5
    crowded.show.act("freeze")
    before = crowded.seen()
    crowded.workspace.set_filter(parse(f"kind:{kind}"))
    assert in_sight(crowded, lane) > 0.9
    assert crowded.seen() == before, "frozen, the room does not change"
    scrolled = crowded.peek.timeline.scrolled
    crowded.workspace.set_filter(parse(f"kind:{kind} 1"))
    assert crowded.peek.timeline.scrolled == scrolled, "what is in sight stays where it is"


def test_a_console_that_opens_shows_what_is_filtered(crowded: Stage, qtbot: QtBot) -> None:
    crowded.show.console.hide()
    crowded.workspace.set_filter(parse("kind:context"))
    assert in_sight(crowded, KINDS.index("context")) < 0.5
    crowded.show.console.show_on(crowded.window.screen())
    qtbot.waitUntil(lambda: in_sight(crowded, KINDS.index("context")) > 0.9)


def test_the_next_step_is_announced_with_its_kind_its_shape_and_its_date(stage: Stage) -> None:
    console = stage.show.console
    assert console.next_kind.text() == "Context · December 2019"
    assert console.next_kind.mark == KIND_CODE["context"]
    stage.show.player.go(4)
    assert (console.next_kind.text(), console.next_kind.mark) == ("", None)
    stage.show.player.go(2)
    console.show()
    console.resize(1_280, 900)
    seen = console.next_kind.grab().toImage()
    colours = {seen.pixelColor(x, y).name() for x in range(12) for y in range(seen.height())}
    assert stage.show._appearance.theme.marks[KIND_CODE["regulation"]].name() in colours


def test_all_windows_of_a_lesson_wear_the_theme_of_the_program(stage: Stage) -> None:
    console, appearance = stage.show.console, stage.appearance
    console.show()
    light = (console.grab().toImage().pixelColor(2, 2), stage.seen().pixelColor(2, 2))
    assert all(colour.lightness() > 200 for colour in light)
    appearance.use(DARK, 1.0)
    dark = (console.grab().toImage().pixelColor(2, 2), stage.seen().pixelColor(2, 2))
    assert all(colour.lightness() < 60 for colour in dark)


def test_letters_of_the_console_follow_the_text_size(stage: Stage) -> None:
    stage.show.console.show()
    before = stage.show.console.prompt.sizeHint().height()
    stage.appearance.use(DARK, 2.0)
    assert stage.show.console.prompt.sizeHint().height() > before * 1.6


@pytest.mark.parametrize("factor", [1.0, 3.0])
def test_clock_and_pace_stand_apart(stage: Stage, factor: float) -> None:
    stage.appearance.use(LIGHT, factor)
    console = stage.show.console
    console.show()
    console.resize(1_400, 800)
    QApplication.processEvents()
    places = [label.geometry() for label in (console.title, console.clock, console.pace)]
    for left, right in pairwise(places):
        assert right.left() - left.right() > 12 * factor


@pytest.mark.parametrize(("factor", "size"), [(1.0, (900, 600)), (2.0, (1_400, 820))])
def test_nothing_in_the_console_is_cut(qtbot: QtBot, factor: float, size: tuple[int, int]) -> None:
    steps = (
        LessonStep("a", "Which condition does the company tie its promise to? " * 3, "Compare it. " * 9),
        *LESSON.steps,
    )
    made = Stage(replace(LESSON, steps=steps), qtbot)
    made.appearance.use(LIGHT, factor)
    console = made.show.console
    console.cover_notes(False)
    console.show()
    console.resize(*size)
    labels = [console.prompt, console.note, console.next_title, console.next_prompt, console.then]
    qtbot.waitUntil(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    assert console.size().width() == size[0], "it is no wider than it was asked to be"
    made.show.end()


def test_the_question_about_notes_takes_the_place_of_the_foot_and_covers_nothing_else(stage: Stage) -> None:
    before = stage.seen()
    stage.press(Qt.Key.Key_N)
    asked = stage.seen()
    top = round(asked.height() * FOOT_TOP)

    def part(image: QImage, y: int, tall: int) -> QImage:
        return image.copy(0, y, image.width(), tall)

    assert part(asked, 0, top) == part(before, 0, top)
    edge = round(asked.width() * 0.05)
    foot = part(asked, top, asked.height() - top)
    ground = foot.pixelColor(0, 0)
    assert all(foot.pixelColor(x, y) == ground for x in range(edge) for y in range(foot.height())), "half a foot"


def test_signs_that_control_are_nowhere_in_the_windows(qtbot: QtBot) -> None:
    strange = "One\x07 we\x1bek\u202e\x00 x"
    made = Stage(replace(LESSON, title=strange, steps=(LessonStep("a", strange, strange + "\nnext line"),)), qtbot)
    console = made.show.console
    console.cover_notes(False)
    said = (made.show.room.windowTitle(), console.windowTitle(), console.title.text(), console.prompt.text())
    assert all(text.isprintable() and "One week x" in text for text in said)
    assert console.note.text() == "One week x\nnext line"
    made.show.end()
