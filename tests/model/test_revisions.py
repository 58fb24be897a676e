"""Steps of a history told apart: acts, undos and redos."""

from __future__ import annotations

from frtdesk.model.revisions import Did, Revised, told_apart


def told(*steps: tuple[str, int | None]) -> list[Did]:
    found = told_apart(Revised(key, "", "", title, undoes) for key, (title, undoes) in enumerate(steps, 1))
    return [found[key] for key in range(1, len(steps) + 1)]


def test_what_undoes_an_undo_is_a_redo_and_what_undoes_that_an_undo() -> None:
    assert told(("a", None), ("a", 1), ("a", 2), ("a", 3)) == [Did.ACT, Did.UNDO, Did.REDO, Did.UNDO]


def test_taking_back_under_a_title_of_its_own_is_an_act() -> None:
    assert told(("a", None), ("Take back: a", 1), ("Take back: a", 2)) == [Did.ACT, Did.ACT, Did.UNDO]


def test_an_undo_of_what_the_log_no_longer_holds_is_an_undo() -> None:
    assert told(("a", 99)) == [Did.UNDO]
