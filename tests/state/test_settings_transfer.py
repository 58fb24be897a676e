"""Settings that are handed on: what travels, and what becomes of a file that is half wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.state.setting import SETTINGS
from frtdesk.state.settings import Settings
from frtdesk.state.settings_transfer import exported, read_exported, sentences, take_in


def test_another_computer_is_set_alike() -> None:
    here, there = Settings(None), Settings(None)
    here["theme"], here["text_scale"] = "contrast", 2.0
    there["wheel_zooms"], there["theme"] = True, "dark"
    taken = take_in(there, read_exported(exported(here)))
    assert [there[key] for key in ("theme", "text_scale", "wheel_zooms")] == ["contrast", 2.0, False]
    assert set(taken.changed) == {"theme", "text_scale", "wheel_zooms"}
    assert taken.problems == taken.unknown == ()
    there.put_back(taken.before)
    assert [there[key] for key in ("theme", "text_scale", "wheel_zooms")] == ["dark", 1.0, True]


def test_nothing_that_is_hers_alone_travels() -> None:
    settings = Settings(None)
    settings["author"] = "Anna Ek"
    settings["export_folder"] = "/home/anna/secret"
    settings["recent_files"] = ["postgresql+psycopg://anna:pass@host/frt"]
    settings["last_view"] = {"/home/anna/a.sqlite": {}}
    text = exported(settings).casefold()
    assert not any(word in text for word in ("anna", "secret", "pass", "postgresql"))


def test_a_bad_value_costs_itself_and_an_unknown_one_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings = Settings(file)
    taken = take_in(
        settings, {"theme": "pink", "text_scale": 99, "wheel_zooms": True, "solar": {"a": 1}, "author": "x"}
    )
    assert settings["wheel_zooms"] is True
    assert settings["theme"] == "light"
    assert settings["author"] == ""
    said = sentences(taken)
    assert said[0] == "1 setting changed."
    assert "Theme cannot be “pink”; it is one of light, dark, paper, contrast, grey, system." in said
    assert "Text size cannot be “99”; it is from 80 % to 300 %." in said
    assert "Your name stays as it is here." in said
    assert said[-1] == "1 setting is unknown to this version and was kept: solar."
    settings.save()
    assert json.loads(file.read_text())["solar"] == {"a": 1}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"settings": {}}',
        '{"format": "frtdesk-settings", "version": 1, "settings": []}',
        "[" * 9999,
    ],
)
def test_what_is_no_such_file_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(FrtError, match="no file of settings"):
        read_exported(text)


def test_a_file_of_a_newer_version_is_not_guessed_at() -> None:
    with pytest.raises(FrtError, match="newer"):
        read_exported('{"format": "frtdesk-settings", "version": 2, "settings": {}}')


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(sorted(SETTINGS)) | st.text(), JSON, max_size=6))
def test_whatever_a_file_holds_settings_stay_sound(values: dict[str, object]) -> None:
    settings = Settings(None)
    before = {key: settings[key] for key in SETTINGS}
    taken = take_in(settings, values)
    assert all(SETTINGS[key].accepts(settings[key]) for key in SETTINGS)
    assert len(sentences(taken)) < 30
    assert all(len(said) < 1_500 and "\n" not in said and "\x1b" not in said for said in sentences(taken))
    settings.put_back(taken.before)
    assert {key: settings[key] for key in SETTINGS} == before
