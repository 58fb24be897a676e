"""What is remembered between two starts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from frtdesk.state.setting import SETTINGS
from frtdesk.state.settings import Settings


def test_settings_come_back_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "settings.json"
    first = Settings(file)
    changed: list[str] = []
    first.changed.connect(changed.append)
    first["theme"] = "dark"
    first["theme"] = "dark"
    first.remember_file("/a.sqlite")
    first.remember_file("/b.sqlite")
    first.remember_file("/a.sqlite")
    first.save()
    assert changed[0] == "theme"
    assert changed.count("theme") == 1
    again = Settings(file)
    assert again["theme"] == "dark"
    assert again["recent_files"] == ["/a.sqlite", "/b.sqlite"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"theme": "pink", "text_scale": 9, "what": 1}', "\x00"])
def test_a_damaged_file_costs_nothing_but_its_values(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(text, "utf-8")
    assert Settings(file)["theme"] == SETTINGS["theme"].default
    assert Settings(file)["text_scale"] == 1.0


def test_good_values_of_a_file_with_a_bad_one_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text(json.dumps({"theme": "dark", "text_scale": "large"}), "utf-8")
    assert Settings(file)["theme"] == "dark"


def test_a_value_out_of_bounds_is_refused() -> None:
    with pytest.raises(ValueError, match="text_scale"):
        Settings(None)["text_scale"] = 12


def test_a_folder_that_cannot_be_written_costs_the_memory_not_the_program(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    settings = Settings(blocked / "settings.json")
    settings["theme"] = "dark"
    settings.save()
    assert settings["theme"] == "dark"
