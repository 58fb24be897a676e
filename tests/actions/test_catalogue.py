"""Actions are declared once, and well."""

from __future__ import annotations

from collections import Counter

from frtdesk.actions.action import MENUS
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.base import paths


def test_each_action_has_its_own_name_a_title_and_a_sentence() -> None:
    assert max(Counter(action.id for action in ACTIONS).values()) == 1
    for action in ACTIONS:
        assert action.id.split(".")[0] == action.menu
        assert action.menu in MENUS
        assert action.title
        assert action.help.endswith(".")


def test_no_key_means_two_things() -> None:
    for there in ({"window", "canvas", "program"}, {"show"}, {"quiz"}):
        keys = Counter(key for action in ACTIONS if action.where in there for key in action.keys)
        assert [key for key, count in keys.items() if count > 1] == []


def test_single_letters_and_arrows_act_on_the_canvas_only() -> None:
    for action in ACTIONS:
        for key in action.keys:
            if len(key) == 1 or key in ("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"):
                assert action.where in ("canvas", "show", "quiz"), action.id


def test_every_action_with_a_key_stands_in_the_manual() -> None:
    chapter = (paths.resources() / "manual" / "20-keys.md").read_text("utf-8")
    missing = [action.id for action in ACTIONS if action.keys and action.title.rstrip("…") not in chapter]
    assert missing == []
