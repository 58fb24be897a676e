"""Actions are declared once, and well."""

from __future__ import annotations

from collections import Counter

import pytest

from frtdesk.actions.action import MENUS
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.key_tables import with_tables
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


def test_the_tables_of_the_manual_are_as_declared() -> None:
    chapter = next((paths.resources() / "manual").glob("*-keys.md")).read_text("utf-8")
    assert with_tables(chapter) == chapter, "python packaging/manual_keys.py writes them"


def test_tables_that_are_out_of_date_are_noticed_and_written_anew() -> None:
    chapter = "# Keys\n\n## Pointer\n\ntext\n\n## Every command\n\n| F1 | Something else | Once. |\n"
    anew = with_tables(chapter)
    assert anew.startswith("# Keys\n\n## Pointer\n\ntext\n\n## Every command\n\n### File\n")
    assert "Something else" not in anew
    assert all(action.title.rstrip("…") in anew and action.help in anew for action in ACTIONS if action.where != "quiz")
    assert with_tables(anew) == anew
    with pytest.raises(ValueError, match="no part"):
        with_tables("# Keys")


def test_what_a_person_wrote_behind_the_tables_is_not_written_over() -> None:
    with pytest.raises(ValueError, match="last part"):
        with_tables("# Keys\n\n## Every command\n\n| F1 | x | y |\n\n## With a screen reader\n\nIt reads the lanes.\n")
