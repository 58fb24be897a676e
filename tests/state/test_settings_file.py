"""The file of settings: written by several programs at once, mended where it is broken, never lost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.state.settings import Settings
from frtdesk.state.settings_file import STALE, merged, write_changes

WRITER = """
import sys
from pathlib import Path
from frtdesk.state.settings import Settings

file, key, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
settings = Settings(file)
for number in range(count):
    if key == "last_view":
        settings[key] = {**settings[key], f"{sys.argv[4]}-{number}": {}}
    else:
        settings[key] = f"{sys.argv[4]}-{number}"
    assert settings.save()
"""


def test_programs_that_save_at_once_lose_nothing_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    work = [("author", "a"), ("folder", "b"), ("lesson", "c"), ("last_view", "d"), ("last_view", "e")]
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(file), key, "12", name], stderr=subprocess.PIPE)
        for key, name in work
    ]
    assert [(writer.communicate(timeout=120)[1], writer.returncode) for writer in writers] == [(b"", 0)] * len(work)
    kept = json.loads(file.read_text("utf-8"))
    assert (kept["author"], kept["folder"], kept["lesson"]) == ("a-11", "b-11", "c-11")
    assert set(kept["last_view"]) == {f"{name}-{number}" for name in "de" for number in range(12)}
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_what_another_program_set_meanwhile_stays(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    first, second = Settings(file), Settings(file)
    first["theme"] = "dark"
    second["text_scale"] = 1.5
    first.remember_file("/a")
    second.remember_file("/b")
    assert first.save()
    assert second.save()
    first["wheel_zooms"] = True
    assert first.save()
    again = Settings(file)
    assert (again["theme"], again["text_scale"], again["wheel_zooms"]) == ("dark", 1.5, True)
    assert again["recent_files"] == ["/b", "/a"]


def test_what_is_reset_goes_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings = Settings(file)
    settings["theme"] = "dark"
    settings.save()
    settings.reset(["theme"])
    settings.save()
    assert json.loads(file.read_text()) == {}


def test_what_a_later_version_wrote_stays_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"solar": [1], "theme": "sepia", "text_scale": 2}', "utf-8")
    settings = Settings(file)
    assert settings["theme"] == "light"
    settings["wheel_zooms"] = True
    settings.save()
    assert json.loads(file.read_text()) == {"solar": [1], "theme": "sepia", "text_scale": 2, "wheel_zooms": True}


@pytest.mark.parametrize("text", ["{", "[]", "\x00", "[" * 100_000, '{"theme": "dark"'])
def test_a_broken_file_is_kept_beside(tmp_path: Path, text: str) -> None:
    file = tmp_path / "settings.json"
    for number in (1, 2):
        file.write_text(text, "utf-8")
        settings = Settings(file)
        kept = tmp_path / f"settings.broken-{number}.json"
        assert settings.broken == kept
        assert kept.read_text("utf-8") == text
        settings["theme"] = "dark"
        assert settings.save()
        assert Settings(file)["theme"] == "dark"
        assert Settings(file).broken is None


def test_an_empty_file_is_no_loss(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.touch()
    assert Settings(file).broken is None
    assert Settings(file)["theme"] == "light"


def test_a_file_that_breaks_while_the_program_runs_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    settings = Settings(file)
    file.write_text("{ by hand", "utf-8")
    settings["theme"] = "dark"
    assert settings.save()
    assert settings.broken is not None
    assert settings.broken.read_text("utf-8") == "{ by hand"
    assert Settings(file)["theme"] == "dark"


def test_what_an_ended_program_left_goes_in_time(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    old, new = tmp_path / ".settings.json.1.part", tmp_path / ".settings.json.2.part"
    for left in (old, new):
        left.touch()
    long_ago = time.time() - 2 * STALE
    os.utime(old, times=(long_ago, long_ago))
    write_changes(file, {}, {"theme": "dark"})
    assert not old.exists()
    assert new.exists()


def test_a_link_to_the_file_stays_a_link(tmp_path: Path) -> None:
    there = tmp_path / "dotfiles.json"
    there.write_text("{}")
    file = tmp_path / "settings.json"
    file.symlink_to(there)
    settings = Settings(file)
    settings["theme"] = "dark"
    assert settings.save()
    assert file.is_symlink()
    assert json.loads(there.read_text()) == {"theme": "dark"}


def test_settings_of_earlier_versions_are_understood(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    for was, now in ((True, "on"), (False, "system")):
        file.write_text(json.dumps({"reduced_motion": was}))
        assert Settings(file)["reduced_motion"] == now


OBJECTS = st.dictionaries(st.sampled_from("abcde"), st.integers(0, 2))


@given(OBJECTS, OBJECTS, OBJECTS)
def test_of_two_changed_objects_each_change_counts(
    before: dict[str, int], ours: dict[str, int], theirs: dict[str, int]
) -> None:
    both: dict[str, Any] = merged(before, ours, theirs)
    for key in {*before, *ours, *theirs}:
        changed = ours.get(key) != before.get(key)
        assert both.get(key) == (ours.get(key) if changed else theirs.get(key))


@given(OBJECTS, OBJECTS)
def test_without_another_program_ours_is_what_is_written(before: dict[str, int], ours: dict[str, int]) -> None:
    assert merged(before, ours, before) == ours
