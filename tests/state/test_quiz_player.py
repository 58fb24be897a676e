"""A quiz before a class: forward shows the answer and then goes on, points stay, the clock runs a question."""

from __future__ import annotations

import pytest

from frtdesk.model.quiz import QuizWish
from frtdesk.model.quiz_maker import make_quiz
from frtdesk.state.quiz_player import QuizPlayer
from tests.model.test_quiz import story


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def player(teams: int = 3, seconds: int | None = None, number: int = 3) -> tuple[QuizPlayer, Clock]:
    clock = Clock()
    return QuizPlayer(make_quiz(story(), QuizWish(1, number=number)), teams, seconds, clock), clock


def test_one_key_runs_the_whole_quiz() -> None:
    made, _ = player()
    seen: list[tuple[int, bool]] = []
    while made.question is not None:
        seen.append((made.at, made.revealed))
        made.forward()
    assert seen == [(0, False), (0, True), (1, False), (1, True), (2, False), (2, True)]
    made.forward()
    assert made.question is None


def test_going_back_finds_the_answer_as_it_was_left() -> None:
    made, _ = player()
    made.forward()
    made.forward()
    made.back()
    assert (made.at, made.revealed) == (0, True)
    made.reveal()
    assert not made.revealed
    made.back()
    assert made.at == 0
    made.go_last()
    assert made.question is None
    made.back()
    assert made.at == 2


def test_points_are_kept_and_none_falls_below_nothing() -> None:
    made, _ = player(teams=3)
    for team, points in ((0, 1), (2, 1), (2, 1), (1, -1), (5, 1)):
        made.add(team, points)
    assert made.points == [1, 0, 2]
    assert made.winners() == (2,)
    made.add(0, 1)
    assert made.winners() == (0, 2)


@pytest.mark.parametrize(("asked", "there"), [(0, 0), (1, 0), (2, 2), (6, 6), (9, 6)])
def test_two_to_six_teams_or_none(asked: int, there: int) -> None:
    made, _ = player(teams=asked)
    assert len(made.points) == there
    assert made.winners() == ()


def test_the_clock_runs_anew_for_each_question_until_the_answer_shows() -> None:
    made, clock = player(seconds=30)
    clock.now += 10
    assert made.left == 20
    clock.now += 50
    assert made.left == 0
    made.forward()
    assert made.left is None
    made.forward()
    assert made.left == 30
    made.toggle_clock()
    assert made.left is None
    made.toggle_clock()
    assert made.left == 30
    made.go_last()
    assert made.left is None
    silent, _ = player()
    assert silent.left is None
    silent.toggle_clock()
    assert silent.left == 30
