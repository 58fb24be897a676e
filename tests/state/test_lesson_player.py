"""A lesson being shown: each step shows the same thing however it is reached, and a frozen room does not change."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Event
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.state.lesson_player import LessonPlayer, Pushed, Room
from frtdesk.state.lesson_steps import scenes
from frtdesk.state.view import View
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind

EVENTS = [
    Event("a", "First", "2018-05-22", kind="advocacy"),
    Event("b", "Second", "2019-12", kind="context"),
    Event("c", "Third", "2020-06-08", kind="corporate"),
    Event("d", "Fourth", "2020-06-10", kind="corporate"),
    Event("e", "Bystander", "2020-06-09", kind="regulation"),
    Event("f", "Later", "2021-01-01", kind="regulation"),
    Event("g", "Undated"),
]
LESSON = Lesson(
    "week",
    "One week",
    minutes=4,
    steps=tuple(LessonStep(event, f"prompt {event}", f"note {event}") for event in ("a", "b", "d", "c")),
)


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def columns() -> Columns:
    return columns_of(EVENTS)


def player(lesson: Lesson = LESSON) -> tuple[LessonPlayer, Clock]:
    clock = Clock()
    return LessonPlayer(lesson, columns(), clock), clock


def known_ids(data: Columns, known: np.ndarray) -> set[str]:
    return {data.ids[i] for i in np.flatnonzero(known).tolist()}


def test_the_class_knows_what_was_told_and_what_came_before_but_no_later_step() -> None:
    data = columns()
    found = scenes(LESSON, data)
    assert known_ids(data, found[0].known) == {"a"}
    assert known_ids(data, found[1].known) == {"a", "b"}
    # The fourth event in time is told third: what lies before it is known, but not the step that is still to come.
    assert known_ids(data, found[2].known) == {"a", "b", "e", "d"}
    assert known_ids(data, found[3].known) == {"a", "b", "e", "d", "c"}


def test_a_step_shows_its_event_and_keeps_an_own_range() -> None:
    data = columns()
    lesson = Lesson("x", "X", steps=(LessonStep("c"), LessonStep("d", shown=(18_000, 18_010)), LessonStep("nobody")))
    found = scenes(lesson, data)
    moment = data.start_min[data.ids.index("c") or 0]
    assert found[0].start < moment < found[0].stop
    assert (found[1].start, found[1].stop) == (18_000, 18_011)
    assert found[2].missing
    assert found[2].event == -1
    assert found[2].stop > found[2].start


@given(st.lists(st.sampled_from(["next", "back", 0, 1, 2, 3, 9, "black", "escape"]), max_size=30))
def test_a_step_is_the_same_however_it_is_reached(walk: list[str | int]) -> None:
    shown, _ = player()
    for act in walk:
        if isinstance(act, int):
            shown.go(act)
        elif act == "black":
            shown.toggle_blank("black")
        else:
            getattr(shown, act)()
    shown.go(2)
    fresh, _ = player()
    fresh.go(2)
    assert shown.room == fresh.room


@given(st.lists(st.sampled_from(["next", "back", "overview", "point", "timer", "play"]), max_size=20))
def test_a_frozen_room_does_not_change(acts: list[str]) -> None:
    shown, clock = player()
    shown.go(1)
    shown.toggle_freeze()
    before, heard = shown.room, []
    shown.room_changed.connect(lambda: heard.append(1))
    for act in acts:
        clock.now += 30
        {
            "next": shown.next,
            "back": shown.back,
            "overview": shown.toggle_overview,
            "point": lambda: shown.point((0.5, 0.5), None),
            "timer": lambda: shown.start_timer(60),
            "play": shown.toggle_play,
        }[act]()
        shown.tick()
    assert shown.room is before
    assert not heard
    shown.toggle_freeze()
    assert shown.room == replace(before, step=shown.step), "nothing jumps out that nobody saw being switched on"


def test_black_reaches_a_frozen_room_and_gives_it_back_as_it_was() -> None:
    shown, _ = player()
    shown.toggle_freeze()
    before = shown.room
    shown.next()
    shown.toggle_blank("black")
    assert shown.room == replace(before, blank="black")
    shown.toggle_blank("black")
    assert shown.room == before
    shown.toggle_blank("white")
    shown.back()
    assert shown.room == before, "a clicker takes the white away, and does not step"
    assert shown.step == 1
    shown.toggle_blank("black")
    assert shown.escape()
    assert (shown.room, shown.frozen) == (before, True)
    shown.toggle_freeze()
    assert shown.room == Room(step=1)


def test_a_push_to_a_frozen_room_brings_nothing_else_along() -> None:
    shown, _ = player()
    shown.toggle_freeze()
    shown.point((0.1, 0.2), None)
    shown.start_timer(60)
    data = columns()
    found = Pushed(View(), index_picture(data, by_kind(data), np.ones(len(data), np.bool_)))
    shown.push(found)
    assert shown.room == Room(pushed=found)


@pytest.mark.parametrize("seen", ["black", "overview", "frozen"])
def test_autoplay_waits_while_the_room_does_not_see_the_step(seen: str) -> None:
    shown, clock = player()
    shown.toggle_play()
    {"black": lambda: shown.toggle_blank("black"), "overview": shown.toggle_overview, "frozen": shown.toggle_freeze}[
        seen
    ]()
    clock.now += 1_000
    shown.tick()
    assert (shown.step, shown.playing) == (0, True)


def test_a_step_keeps_its_lanes_and_marks_what_it_selected() -> None:
    data = columns()
    kept = LessonStep("d", lanes=("regulation",), selection=("d", "c", "gone"))
    scene = scenes(Lesson("x", "X", steps=(kept, LessonStep("d"))), data)[0]
    assert scene.among is not None
    assert known_ids(data, scene.among) == {"c", "d", "e", "f"}
    assert [data.ids[event] for event in scene.selected] == ["c"]
    assert scenes(Lesson("x", "X", steps=(LessonStep("d"),)), data)[0].among is None


def test_a_push_shows_a_frozen_room_what_she_found_and_unfreezing_follows_her() -> None:
    shown, _ = player()
    shown.toggle_freeze()
    shown.next()
    assert shown.room.step == 0
    data = columns()
    found = Pushed(View(), index_picture(data, by_kind(data), np.ones(len(data), np.bool_)), (2,))
    shown.push(found)
    assert shown.room.pushed == found
    shown.toggle_freeze()
    shown.next()
    assert (shown.room.step, shown.room.pushed) == (2, None)


def test_a_clicker_comes_back_from_black_before_it_goes_on() -> None:
    shown, _ = player()
    shown.toggle_blank("black")
    shown.next()
    assert (shown.room.blank, shown.room.step) == ("", 0)
    shown.next()
    assert shown.room.step == 1
    shown.toggle_blank("black")
    shown.back()
    assert (shown.room.blank, shown.room.step) == ("", 1)


def test_autoplay_keeps_its_dwell_and_ends_at_the_end() -> None:
    lesson = Lesson("x", "X", steps=(LessonStep("a", dwell=10), LessonStep("b")))
    shown, clock = player(lesson)
    shown.set_speed(2.0)
    shown.toggle_play()
    clock.now += 4.9
    shown.tick()
    assert shown.step == 0
    clock.now += 0.2
    shown.tick()
    assert shown.step == 1
    clock.now += 10
    shown.tick()
    assert shown.at_end
    assert not shown.playing


def test_the_pace_is_told_against_the_minutes() -> None:
    shown, clock = player()
    clock.now += 60
    assert shown.ahead() == -60
    shown.go(2)
    assert shown.ahead() == 60


def test_trouble_is_told_to_the_teacher_alone() -> None:
    shown, _ = player(Lesson("x", "X", steps=(LessonStep("gone"),)))
    assert shown.trouble() == ("Step 1: the event gone is not in this database.",)
    empty, _ = player(Lesson("x", "X"))
    assert empty.trouble() == ("This lesson has no steps.",)
    empty.next()
    assert empty.at_end


def test_escape_backs_out_one_level_at_a_time() -> None:
    shown, _ = player()
    shown.toggle_play()
    shown.toggle_overview()
    assert shown.escape()
    assert not shown.room.overview
    assert shown.playing
    shown.start_timer(120.0)
    assert shown.escape()
    assert not shown.timed
    assert shown.playing
    assert shown.escape()
    assert not shown.playing
    assert not shown.escape()


def test_a_lesson_without_any_date_has_no_place_in_time() -> None:
    lesson = Lesson("x", "X", steps=(LessonStep("g"), LessonStep("gone"), LessonStep(None, shown=(0, 9))))
    assert [scene.placed for scene in scenes(lesson, columns())] == [False, False, True]


def test_a_step_at_the_end_of_the_data_shows_little_of_the_time_after_it() -> None:
    told = [Event(f"e{year}", "E", f"{year}-05-10") for year in (2016, 2021, 2026)]
    covered = 20_634  # 30 June 2026
    data = columns_of(told, Meta(covered_to="2026-06-30", covered_to_day=covered))
    *_, scene = scenes(Lesson("x", "X", steps=tuple(LessonStep(event.id) for event in told)), data)
    assert covered < scene.stop < covered + 0.1 * (scene.stop - scene.start)
    assert scene.start < scene.stop - 365
