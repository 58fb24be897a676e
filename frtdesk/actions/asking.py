"""Asking the class: what the keys do while a question is shown."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.actions.action import Action, Desk
from frtdesk.base.words import mark, translate


def _act(name: str) -> Callable[[Desk], None]:
    return lambda desk: desk.in_quiz(name)


def _asking(desk: Desk) -> bool:
    return desk.quiz is not None


def _only_while_asking(title: str) -> Callable[[Desk], str]:
    """Its own name while there are questions; nobody else needs it in a menu."""
    return lambda desk: translate("action", title) if _asking(desk) else ""


def _quiz_action(name: str, title: str, help_: str, keys: tuple[str, ...]) -> Action:
    return Action(
        f"teach.quiz_{name}", "teach", title, help_, _act(name), keys, "quiz", _asking, group=4,
        called=_only_while_asking(title),
    )  # fmt: skip


def _has(team: int) -> Callable[[Desk], bool]:
    return lambda desk: desk.quiz is not None and team <= len(desk.quiz.points)


def _team_actions(name: str, titles: tuple[str, ...], help_: str, key: str) -> tuple[Action, ...]:
    def called(team: int, title: str) -> Callable[[Desk], str]:
        return lambda desk: translate("action", title) if _has(team)(desk) else ""

    return tuple(
        Action(
            f"teach.quiz_{name}{team}", "teach", title, help_, _act(f"{name}{team}"), (f"{key}{team}",), "quiz",
            _has(team), group=5, called=called(team, title),
        )
        for team, title in enumerate(titles, 1)
    )  # fmt: skip


ASKING_ACTIONS = (
    _quiz_action("next", mark("action", "Answer, next question"),
                 mark("action", "Show the answer; once more goes on to the next question."),
                 ("Right", "PgDown", "Space", "Down", "Return", "Enter")),
    _quiz_action("back", mark("action", "Question before"), mark("action", "Go back to the question before this one."),
                 ("Left", "PgUp", "Backspace", "Up")),
    _quiz_action("reveal", mark("action", "Show or hide the answer"),
                 mark("action", "Show the answer, or hide it again, and stay on the question."), ("H",)),
    _quiz_action("first", mark("action", "First question"), mark("action", "Go to the first question."), ("Home",)),
    _quiz_action("last", mark("action", "Points"), mark("action", "Go to the end, where the points stand."), ("End",)),
    _quiz_action("clock", mark("action", "Clock"), mark("action", "Start the clock anew, or stop it."), ("T",)),
    _quiz_action("black", mark("action", "Black"), mark("action", "A black screen, until pressed again."), ("B", ".")),
    _quiz_action("white", mark("action", "White"), mark("action", "A white screen, until pressed again."), ("W", ",")),
    _quiz_action("leave", mark("action", "Leave the questions"),
                 mark("action", "Take the questions off the class's screen."), ("Esc",)),
    *_team_actions("point", (
        mark("action", "A point for team 1"), mark("action", "A point for team 2"),
        mark("action", "A point for team 3"), mark("action", "A point for team 4"),
        mark("action", "A point for team 5"), mark("action", "A point for team 6"),
    ), mark("action", "Give this team a point."), ""),
    *_team_actions("take", (
        mark("action", "Take one from team 1"), mark("action", "Take one from team 2"),
        mark("action", "Take one from team 3"), mark("action", "Take one from team 4"),
        mark("action", "Take one from team 5"), mark("action", "Take one from team 6"),
    ), mark("action", "Take a point back from this team."), "Shift+"),
)  # fmt: skip
