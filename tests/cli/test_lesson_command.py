"""`frtdesk lesson`: listed, shown, checked and exported, on the shipped lessons and on bad input."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from frtdesk.__main__ import main
from frtdesk.formats.lesson_file import read_lesson_file

WEEK = "three-companies-one-week"


def test_the_list_has_a_line_a_lesson_with_its_id_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert WEEK in [line.split()[0] for line in lines]


def test_show_prints_every_step(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "show", WEEK]) == 0
    said = capsys.readouterr().out
    assert "\n14. " in said
    assert "Who is asked to act here" in said


@pytest.mark.parametrize("command", [["show"], ["export"]])
def test_an_unknown_lesson_ends_with_2_and_names_the_nearest(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = [str(tmp_path / "x.pdf")] if command == ["export"] else []
    assert main(["lesson", *command, "three-companies-one-weak", *out]) == 2
    assert f"Did you mean {WEEK}?" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_the_suffix_decides_what_is_written(tmp_path: Path) -> None:
    for name in ("w.json", "w.md", "w.pdf"):
        assert main(["lesson", "export", WEEK, str(tmp_path / name)]) == 0
    file = read_lesson_file(tmp_path / "w.json")
    assert (file.lesson.id, len(file.events), file.missing) == (WEEK, 14, ())
    assert {party.name for event in file.events for party in event.actors} <= {actor.name for actor in file.actors}
    assert (tmp_path / "w.md").read_text("utf-8").count("\n## ") == 15
    assert (tmp_path / "w.pdf").read_bytes().startswith(b"%PDF")


def test_notes_are_a_file_of_their_own(tmp_path: Path) -> None:
    for form in ("handout", "notes"):
        assert main(["lesson", "export", WEEK, str(tmp_path / f"{form}.md"), "--as", form]) == 0
    note = "The demand is addressed to a company"
    assert note not in (tmp_path / "handout.md").read_text("utf-8")
    assert note in (tmp_path / "notes.md").read_text("utf-8")


@pytest.mark.parametrize("form", ["quiz", "key", "handout"])
def test_printed_again_it_is_the_same_file(form: str, tmp_path: Path) -> None:
    """By two runs of the program, which names by chance what it may."""
    written = [tmp_path / f"{number}.pdf" for number in range(2)]
    for out in written:
        command = [sys.executable, "-m", "frtdesk", "lesson", "export", WEEK, str(out), "--as", form]
        subprocess.run(command, cwd=tmp_path, check=True, timeout=60)
    assert written[0].read_bytes() == written[1].read_bytes()


def test_slides_are_pointed_to_the_command_that_writes_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "export", WEEK, "week.pptx"]) == 2
    assert f"frtdesk export week.pptx --lesson {WEEK}" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "form"), [("x.pdf", "lesson"), ("x.json", "handout"), ("x.docx", None), ("x", None)])
def test_a_name_that_says_something_else_is_refused(name: str, form: str | None, tmp_path: Path) -> None:
    assert main(["lesson", "export", WEEK, str(tmp_path / name), *(["--as", form] if form else [])]) == 2
    assert not list(tmp_path.iterdir())


def test_check_is_silent_where_all_is_well_and_names_what_is_missing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "w.json"
    assert main(["lesson", "export", WEEK, str(file)]) == 0
    capsys.readouterr()
    assert main(["lesson", "check", str(file)]) == 0
    assert capsys.readouterr().out == ""
    record = json.loads(file.read_text("utf-8"))
    gone = record["events"].pop(0)["id"]
    file.write_text(json.dumps(record), "utf-8")
    assert main(["lesson", "check", str(file)]) == 1
    assert capsys.readouterr().out.startswith(gone)
    record["lesson"]["steps"] = []
    file.write_text(json.dumps(record), "utf-8")
    assert main(["lesson", "check", str(file)]) == 1
    file.write_text("{}", "utf-8")
    assert main(["lesson", "check", str(file)]) == 2
    assert "w.json is no lesson file." in capsys.readouterr().err
    file.write_text("# Notes on a lesson", "utf-8")
    assert main(["lesson", "check", str(file)]) == 2
    assert capsys.readouterr().err.startswith("w.json is no lesson file.\nA lesson file is made with")


def test_a_lesson_that_is_not_there_is_told_in_the_same_words_everywhere(capsys: pytest.CaptureFixture[str]) -> None:
    said: set[str] = set()
    for command in (["present", "nope"], ["lesson", "show", "nope"], ["lesson", "export", "nope", "x.pdf"]):
        assert main(command) == 2
        said.add(capsys.readouterr().err)
    assert said == {"There is no lesson nope.\n“frtdesk lesson list” prints the lessons.\n"}


def test_a_name_that_says_no_format_names_all_of_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lesson", "export", WEEK, str(tmp_path / "x.docx")]) == 2
    assert "Let the name end in .pdf, .md, .markdown, .json." in capsys.readouterr().err
    assert main(["lesson", "export", WEEK, str(tmp_path / "x.docx"), "--as", "notes"]) == 2
    assert "Let the name end in .pdf, .md, .markdown." in capsys.readouterr().err
