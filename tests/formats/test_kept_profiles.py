"""Profiles that are kept by name, and the choices of the last table with the same columns."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.formats import kept_profiles
from frtdesk.formats.import_profile import read_profile
from frtdesk.formats.incoming import Wishes
from frtdesk.formats.kept_profiles import KeptProfiles, profile_name

MINE = Wishes({"title": "Wer", "start": "Wann"}, {"Wann": "mdy"}, True, "advocacy", "Blatt 1")


@pytest.fixture
def kept(tmp_path: Path) -> KeptProfiles:
    return KeptProfiles(tmp_path / "profiles")


def test_what_is_kept_comes_back_by_its_name_until_it_is_deleted(kept: KeptProfiles) -> None:
    assert kept.names() == ()
    kept.keep("Bans", Wishes())
    kept.keep("Bans", MINE)
    kept.keep("acts", Wishes())
    assert kept.names() == ("acts", "Bans")
    assert kept.read("Bans") == MINE
    assert read_profile(kept.file("Bans")) == MINE
    kept.drop("Bans")
    kept.drop("Bans")
    assert kept.names() == ("acts",)
    with pytest.raises(FrtError):
        kept.read("Bans")


@pytest.mark.parametrize(
    ("text", "name"), [(" a/b:c ", "a-b-c"), ("../../x", "-..-x"), ("", ""), (". .", ""), ("x" * 200, "x" * 80)]
)
def test_a_name_stays_in_its_folder(text: str, name: str, kept: KeptProfiles) -> None:
    assert profile_name(text) == name
    assert kept.file(text).parent == kept.file("x").parent


def test_the_last_choices_are_found_by_the_columns_in_any_order(kept: KeptProfiles) -> None:
    assert kept.last_for(["Wer", "Wann"]) is None
    kept.remember(["Wer", "Wann"], MINE)
    assert kept.last_for(["Wann", "Wer"]) == MINE
    assert kept.last_for(["Wann", "Wer", "Was"]) is None
    assert kept.names() == ()


def test_only_so_many_kinds_of_tables_are_remembered(kept: KeptProfiles, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_profiles, "MOST", 3)
    for number in range(5):
        kept.remember([str(number)], MINE)
        for file in (kept.file("x").parent / "last").iterdir():
            os.utime(file, ns=(0, file.stat().st_mtime_ns - 10**9))
    assert [kept.last_for([str(number)]) is not None for number in range(5)] == [False, False, True, True, True]


def test_what_cannot_be_read_or_written_costs_the_memory_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    kept = KeptProfiles(tmp_path / "file")
    kept.remember(["a"], MINE)
    assert (kept.last_for(["a"]), kept.names()) == (None, ())
    with pytest.raises(FrtError):
        kept.keep("Bans", MINE)
    sound = KeptProfiles(tmp_path / "profiles")
    sound.remember(["a"], MINE)
    for file in (tmp_path / "profiles" / "last").iterdir():
        file.write_text("{", "utf-8")
    assert sound.last_for(["a"]) is None
