"""Settings are declared once, and well; what is typed for one is what is kept."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import frtdesk
from frtdesk.state.setting import GROUPS, SETTINGS
from frtdesk.state.setting_kinds import Folder, Line, Number, OneOf, Remembered, Switch

ASKED = re.compile(r"""settings(?:\(\))?\[\s*["'](\w+)["']\s*\]""")


def test_each_has_a_title_a_sentence_a_group_and_a_sound_default() -> None:
    for setting in SETTINGS.values():
        assert setting.accepts(setting.default), setting.key
        assert setting.title[0].isupper(), setting.key
        assert setting.help.endswith("."), setting.key
        assert setting.place in GROUPS, setting.key
        assert (setting.place == "remembered") == (not setting.shown), setting.key
        assert not setting.is_exported or not setting.personal


def test_every_setting_that_is_asked_for_is_declared() -> None:
    asked: set[str] = set()
    for file in Path(frtdesk.__file__).parent.rglob("*.py"):
        asked |= set(ASKED.findall(file.read_text("utf-8")))
    assert len(asked) > 10
    assert asked <= set(SETTINGS)


@pytest.mark.parametrize("key", [setting.key for setting in SETTINGS.values() if setting.shown])
def test_the_usual_value_can_be_typed(key: str) -> None:
    setting = SETTINGS[key]
    assert setting.accepts.read(setting.accepts.typed(setting.default)) == setting.default
    assert setting.accepts.words(setting.default)
    assert setting.accepts.allowed


@given(st.sampled_from(["150", "150%", " 150 % ", "1.5"]))
def test_text_size_is_typed_as_people_write_it(text: str) -> None:
    assert SETTINGS["text_scale"].accepts.read(text) == 1.5


@given(st.text())
def test_what_is_typed_is_refused_or_a_value_of_the_setting(text: str) -> None:
    for kind in (OneOf(("a", "b")), Switch(), Number(1, 3), Number(0.8, 3.0, percent=True), Line(20), Folder()):
        try:
            value = kind.read(text)
        except ValueError:
            continue
        assert kind(value)


@given(st.floats(0.8, 3.0))
def test_a_number_comes_back_from_how_it_is_typed(value: float) -> None:
    kind = Number(0.8, 3.0, percent=True)
    assert abs(kind.read(kind.typed(value)) - value) < 0.006


def test_what_is_remembered_cannot_be_typed() -> None:
    with pytest.raises(ValueError, match="x"):
        Remembered(dict).read("x")
