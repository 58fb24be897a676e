"""`frtdesk export` to files of data: what is said before, and what `--strict` refuses."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from frtdesk.__main__ import main


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("x.csv", []), ("x.xlsx", []), ("x.json", []), ("x.json", ["--as", "timelinejs"]),
        ("x.json", ["--as", "simile"]), ("x.xml", ["--as", "simile"]), ("x.timeline", []), ("x.ics", []), ("x.md", []),
        ("x.json", ["--as", "annotations"]),
    ],
)  # fmt: skip
def test_every_format_is_written(
    name: str, arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / name
    assert main(["export", str(file), "--filter", "tag:origin", *arguments]) == 0
    assert file.stat().st_size > 1_000
    said = capsys.readouterr()
    assert said.out == ""
    assert f"Wrote {file}" in said.err


def test_what_is_lost_is_said_and_strict_refuses_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.ics"
    origin = ["--filter", "tag:origin"]
    assert main(["export", str(file), *origin]) == 0
    said = capsys.readouterr().err
    assert said.startswith("This format cannot hold: 6 codes of places; ")
    assert "shown as text only: " in said
    file.write_text("old")
    assert main(["export", str(file), *origin, "--strict"]) == 2
    assert "would not hold everything: 6 codes of places" in capsys.readouterr().err
    assert file.read_text() == "old"
    for whole in ("x.csv", "x.json", "x.xlsx"):
        assert main(["export", str(tmp_path / whole), *origin, "--strict"]) == 0


def test_a_calendar_of_nothing_leaves_the_old_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.ics"
    file.write_text("old")
    assert main(["export", str(file), "--filter", "before:1900"]) == 2
    assert "a calendar cannot be empty" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["x.ics"]
    assert file.read_text() == "old"


def test_the_table_is_the_one_that_list_prints(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "x.csv"
    assert main(["export", str(file), "--filter", "tag:origin"]) == 0
    capsys.readouterr()
    assert main(["list", "--format", "csv", "--filter", "tag:origin"]) == 0
    printed = capsys.readouterr().out
    assert list(csv.reader(printed.splitlines())) == list(csv.reader(file.read_text("utf-8").splitlines()))


def test_our_json_holds_lessons_whatever_the_filter(tmp_path: Path) -> None:
    file = tmp_path / "x.json"
    assert main(["export", str(file), "--filter", "tag:origin"]) == 0
    found = json.loads(file.read_text("utf-8"))
    assert (len(found["events"]), len(found["lessons"]), found["meta"]["of"]) == (6, 6, 443)
