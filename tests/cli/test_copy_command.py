"""`frtdesk copy`: everything, once, or a sentence why not."""

from __future__ import annotations

from pathlib import Path

import pytest

from frtdesk.__main__ import main
from frtdesk.base.paths import shipped_database


def test_a_copy_says_what_it_holds_and_opens(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "copy.sqlite"
    assert main(["copy", str(shipped_database()), str(copy)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("Copied ")
    assert "copy.sqlite" in said.err
    assert main(["check", str(copy)]) == 0
    assert main(["list", "--db", str(copy), "--filter", "actor:amazon"]) == 0
    ours = capsys.readouterr().out
    assert main(["list", "--filter", "actor:amazon"]) == 0
    assert capsys.readouterr().out == ours


def test_what_is_there_is_not_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    there = tmp_path / "there.sqlite"
    there.write_text("mine")
    assert main(["copy", str(shipped_database()), str(there)]) == 2
    assert "there already" in capsys.readouterr().err
    assert there.read_text() == "mine"
    assert main(["copy", str(tmp_path / "nothing.sqlite"), str(tmp_path / "new.sqlite")]) == 2
    assert not (tmp_path / "new.sqlite").exists()
    assert main(["copy", str(shipped_database()), str(tmp_path / "no" / "folder.sqlite")]) == 2
