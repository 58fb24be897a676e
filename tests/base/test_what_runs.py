"""What a report says of the machine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from frtdesk.base import what_runs


def test_a_home_folder_is_a_tilde_and_nothing_else_is(user_folders: Path) -> None:
    assert what_runs.without_home(user_folders) == "~"
    assert what_runs.without_home(user_folders / "a" / "b.sqlite") == "~/a/b.sqlite"
    for other in (f"{user_folders}-of-another/x", "/usr/share", "relative/x"):
        assert what_runs.without_home(other) == other


@pytest.mark.parametrize("home", ["/", ""])
def test_without_a_home_of_ones_own_paths_stay_as_they_are(home: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(home))
    assert what_runs.without_home("/var/x") == "/var/x"


def test_a_bundle_is_told_from_a_checkout(monkeypatch: pytest.MonkeyPatch) -> None:
    assert what_runs.installed_as() == "checkout"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert what_runs.installed_as() == "bundle"
    assert "(bundle)" in what_runs.in_a_line()


def test_what_is_not_there_has_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(what_runs.PARTS, "keyring", "a-package-that-nobody-made")
    assert dict(what_runs.versions())["keyring"] == "-"


def test_variables_are_bounded_and_only_those_that_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "x" * 5_000)
    monkeypatch.setenv("PGPASSWORD", "geheim")
    assert len(what_runs.desktop()) < 500
    assert "geheim" not in what_runs.desktop() + what_runs.locale()
