"""What the class sees, in words for a teacher who works with a screen reader."""

from __future__ import annotations

import pytest
from desk_stand_ins import opened_workspace

from frtdesk.model.columns import Columns
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.state.lesson_player import LessonPlayer
from frtdesk.ui.presentation.told_words import told_words

LESSON = Lesson(
    "week", "One week", "Who leads?",
    steps=(
        LessonStep("ibm", "Who will follow?", note="SECRET"),
        LessonStep(None, "What happened between?", shown=(18_000, 18_400)),
    ),
)  # fmt: skip


@pytest.fixture
def columns() -> Columns:
    found = opened_workspace([Event("ibm", "IBM leaves", "2020-06-08", kind="corporate")]).columns
    assert found is not None
    return found


@pytest.fixture
def player(columns: Columns) -> LessonPlayer:
    return LessonPlayer(LESSON, columns, lambda: 0.0)


def test_a_step_says_its_place_its_event_and_its_question(player: LessonPlayer, columns: Columns) -> None:
    said = told_words(player, columns)
    assert said.startswith("Step 1 of 2. 8 June 2020")
    assert said.endswith("IBM leaves. Ask the class: Who will follow?")
    player.next()
    assert told_words(player, columns) == "Step 2 of 2. What happened between?"
    player.next()
    assert told_words(player, columns) == "The end of the lesson. Who leads?"


def test_blank_and_frozen_screens_and_the_overview_are_said(player: LessonPlayer, columns: Columns) -> None:
    player.toggle_blank("black")
    assert told_words(player, columns) == "The screen is black."
    player.toggle_blank("white")
    assert told_words(player, columns) == "The screen is white."
    player.toggle_blank("white")
    player.toggle_freeze()
    before = told_words(player, columns)
    assert before.startswith("Frozen. Step 1 of 2.")
    player.next()
    assert told_words(player, columns) == before, "the class still sees the first step"
    player.toggle_freeze()
    player.toggle_overview()
    assert told_words(player, columns).startswith("All steps.")


def test_a_note_is_never_said(player: LessonPlayer, columns: Columns) -> None:
    for step in range(3):
        player.go(step)
        assert "SECRET" not in told_words(player, columns)
