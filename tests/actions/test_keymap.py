"""A person's keys: only what differs is kept, and no key ever means two things."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.actions.action import Action
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.key_names import spelt
from frtdesk.actions.key_rules import refusal
from frtdesk.actions.keymap import (
    BY_ID,
    CLICKER,
    KEYS,
    add_key,
    is_changed,
    keymap,
    keys_of,
    lost_by_reset,
    owner,
    realm,
    remove_key,
    reset_all,
    reset_key,
    staying,
)
from frtdesk.state.settings import Settings

TABLE, CHARTS, NEXT_STEP = BY_ID["view.table"], BY_ID["analyse.charts"], BY_ID["teach.next"]


@pytest.fixture
def settings() -> Settings:
    return Settings(None)


def test_without_changes_keys_are_as_declared(settings: Settings) -> None:
    assert dict(keymap(settings)) == {action.id: action.keys for action in ACTIONS}


def test_declared_keys_are_spelt_as_they_are_compared() -> None:
    for action in ACTIONS:
        assert [spelt(key) for key in action.keys] == list(action.keys), action.id


def test_a_key_may_be_added_and_taken_away(settings: Settings) -> None:
    add_key(settings, TABLE, "Ctrl+Alt+T")
    assert keys_of(TABLE, settings) == ("Ctrl+T", "Ctrl+Alt+T")
    assert settings[KEYS] == {"view.table": ["Ctrl+T", "Ctrl+Alt+T"]}
    remove_key(settings, TABLE, "Ctrl+Alt+T")
    assert settings[KEYS] == {}


def test_a_key_that_is_taken_goes_back_when_it_is_given_up(settings: Settings) -> None:
    assert owner("F4", TABLE, settings) is CHARTS
    add_key(settings, TABLE, "F4")
    assert keys_of(CHARTS, settings) == ()
    assert settings[KEYS] == {"view.table": ["Ctrl+T", "F4"]}, "only the difference is kept"
    assert not is_changed(CHARTS, settings)
    remove_key(settings, TABLE, "F4")
    assert keys_of(CHARTS, settings) == ("F4",)


def test_resetting_takes_keys_back_from_whoever_has_them(settings: Settings) -> None:
    add_key(settings, TABLE, "F4")
    assert lost_by_reset(settings, CHARTS) == (TABLE,)
    reset_key(settings, CHARTS)
    assert keys_of(CHARTS, settings) == ("F4",)
    assert keys_of(TABLE, settings) == ("Ctrl+T",)
    assert settings[KEYS] == {}


def test_the_same_key_may_serve_on_the_class_s_screen(settings: Settings) -> None:
    assert owner("T", TABLE, settings) is None
    add_key(settings, BY_ID["view.focus"], "S")
    assert "S" in keys_of(BY_ID["teach.spotlight"], settings)


def test_what_clickers_send_stays(settings: Settings) -> None:
    settings[KEYS] = {"teach.next": ["G"], "teach.spotlight": ["PgDown", "X"]}
    assert keys_of(NEXT_STEP, settings) == ("G", "Right", "PgDown")
    assert keys_of(BY_ID["teach.spotlight"], settings) == ("X",)
    remove_key(settings, NEXT_STEP, "PgDown")
    assert "PgDown" in keys_of(NEXT_STEP, settings)
    assert refusal(BY_ID["teach.laser"], "PgDown")


def test_actions_of_another_version_are_kept(settings: Settings) -> None:
    settings[KEYS] = {"view.of_tomorrow": ["Ctrl+T"], "view.table": ["Ctrl+Alt+T"]}
    add_key(settings, CHARTS, "Ctrl+Alt+C")
    assert settings[KEYS]["view.of_tomorrow"] == ["Ctrl+T"]
    assert keys_of(TABLE, settings) == ("Ctrl+Alt+T",)
    reset_all(settings)
    assert settings[KEYS] == {}


def test_a_hand_written_key_is_read(settings: Settings) -> None:
    settings[KEYS] = {"view.table": ["control+shift+F12", "nonsense+Q", 7, "x" * 90]}
    assert keys_of(TABLE, settings) == ("Ctrl+Shift+F12",)


_ids = st.sampled_from([action.id for action in ACTIONS] + ["of.tomorrow"])
_keys = st.sampled_from([key for action in ACTIONS for key in action.keys] + ["Ctrl+Alt+T", "Q", "é"])
_anything = st.one_of(st.lists(st.one_of(_keys, st.text(max_size=9), st.integers()), max_size=5), st.text(), st.none())


@given(st.dictionaries(_ids, _anything, max_size=8))
def test_whatever_the_settings_hold_no_key_means_two_things(held: dict[str, Any]) -> None:
    settings = Settings(None)
    settings[KEYS] = held
    found = keymap(settings)
    seen = Counter((realm(BY_ID[name].where), key) for name, keys in found.items() for key in keys)
    assert max(seen.values()) == 1
    for action in ACTIONS:
        assert set(staying(action)) <= set(found[action.id])


@given(st.lists(st.tuples(st.sampled_from(ACTIONS), _keys), max_size=6))
def test_after_any_changes_a_reset_of_each_leaves_nothing(steps: list[tuple[Action, str]]) -> None:
    settings = Settings(None)
    for action, key in steps:
        if not (key in CLICKER and action.menu == "teach"):
            add_key(settings, action, spelt(key))
    for action in ACTIONS:
        reset_key(settings, action)
    assert dict(keymap(settings)) == {action.id: action.keys for action in ACTIONS}
    assert settings[KEYS] == {}


@pytest.mark.parametrize(
    ("written", "is_"),
    [
        ("ctrl+e", "Ctrl+E"), ("Shift+Ctrl+p", "Ctrl+Shift+P"), ("Ctrl++", "Ctrl++"), ("+", "+"), ("escape", "Esc"),
        ("f12", "F12"), ("Num+5", "5"), ("", ""), ("Ctrl+", ""), ("Hyper+X", ""), ("a\nb", ""), ("é", "É"),
    ],
)  # fmt: skip
def test_one_spelling_of_a_key(written: str, is_: str) -> None:
    assert spelt(written) == is_


# ------------------------------------------------------------------ what a key may be


def test_declared_keys_are_never_refused() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert refusal(action, key) == ""


@pytest.mark.parametrize(
    "key",
    ["Alt+F4", "Meta+D", "Ctrl+Alt+F3", "Volume Up", "CapsLock", "", "Esc", "Tab", "Shift+Tab", "Alt+F", "Ctrl+C", "Q",
     "Shift+Q", "Space", "Left", "Menu", "Shift+F10", "F5", "Dead_Acute"],
)  # fmt: skip
def test_keys_that_cannot_be_delivered_are_refused_with_a_sentence(key: str) -> None:
    assert refusal(TABLE, key).endswith(".")


@pytest.mark.parametrize("key", ["Ctrl+Alt+T", "F12", "Ctrl+F12", "Alt+Q", "Ctrl+,", "Shift+F8", "Ctrl+Shift+7"])
def test_other_keys_are_fine(key: str) -> None:
    assert refusal(TABLE, key) == ""


def test_letters_alone_are_for_the_timeline_and_the_class() -> None:
    assert refusal(BY_ID["view.focus"], "Q") == ""
    assert refusal(BY_ID["view.focus"], "Tab").endswith(".")
    assert refusal(BY_ID["teach.laser"], "Q") == ""
    assert refusal(BY_ID["teach.laser"], "7").endswith(".")
    assert refusal(BY_ID["teach.quiz_clock"], "7") == ""
