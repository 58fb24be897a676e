"""`frtdesk export` of slides, web pages and lessons: what it writes, and what it refuses."""

from __future__ import annotations

from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtGui import QGuiApplication

from frtdesk.__main__ import main

WEEK = "three-companies-one-week"


@pytest.fixture(autouse=True)
def application(qapp: QGuiApplication) -> QGuiApplication:
    """The command makes one of its own where there is none; two in one process are too many."""
    return qapp


def test_a_lesson_as_slides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "week.pptx"
    assert main(["export", str(file), "--lesson", WEEK, "--size", "4:3", "--theme", "dark"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"Wrote {file}: PowerPoint slides, ")
    made = Presentation(str(file))
    assert made.slide_width is not None
    assert made.slide_height is not None
    assert made.slide_width * 3 == made.slide_height * 4
    titles = [slide.shapes.title.text_frame.text for slide in made.slides if slide.shapes.title is not None]
    assert titles[0] == "Three companies, one week"
    assert titles[15].startswith("Sources")
    assert len(titles) == len(made.slides)


@pytest.mark.parametrize(
    ("name", "begin"), [("week.pdf", b"%PDF"), ("week.md", b"# Three companies, one week"), ("w.markdown", b"# Three")]
)
def test_a_lesson_as_a_hand_out(tmp_path: Path, name: str, begin: bytes) -> None:
    assert main(["export", str(tmp_path / name), "--as", "handout", "--lesson", WEEK]) == 0
    assert (tmp_path / name).read_bytes().startswith(begin)


def test_the_teachers_copy_has_the_notes(tmp_path: Path) -> None:
    for form in ("handout", "notes"):
        assert main(["export", str(tmp_path / f"{form}.md"), "--as", form, "--lesson", WEEK]) == 0
    assert len((tmp_path / "notes.md").read_text()) != len((tmp_path / "handout.md").read_text())


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["x.pptx", "--lesson", "three-companies"], "There is no lesson three-companies."),
        (["x.png", "--lesson", WEEK], "A lesson cannot be told as PNG image."),
        (["x.csv", "--lesson", WEEK], "A lesson cannot be told as CSV table."),
        (["x.pptx", "--lesson", WEEK, "--filter", "kind:corporate"], "A lesson brings its own events"),
        (["x.pdf", "--as", "handout"], "A hand-out is one of a lesson."),
        (["x.docx", "--as", "handout", "--lesson", WEEK], "x.docx cannot be written"),
        (["none/x.pptx", "--lesson", WEEK], "There is no folder"),
    ],
)
def test_refusals_are_sentences_and_leave_nothing(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    sentence: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["export", *arguments]) == 2
    assert sentence in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_filter_as_slides_says_what_is_lost(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "origin.pptx"
    assert main(["export", str(file), "--filter", "tag:origin"]) == 0
    assert "This format cannot hold: 15 relations; 30 tags." in capsys.readouterr().err
    assert main(["export", str(tmp_path / "strict.pptx"), "--filter", "tag:origin", "--strict"]) == 2
    assert not (tmp_path / "strict.pptx").exists()


def test_everything_shipped_is_one_page_that_needs_no_network(tmp_path: Path) -> None:
    file = tmp_path / "all.html"
    assert main(["export", str(file)]) == 0
    said = file.read_text("utf-8")
    assert said.count("<article ") == 443
    assert len(said) < 2_000_000
    assert "443 of 443 events" in said


def test_two_filters_are_two_lanes_of_the_page(tmp_path: Path) -> None:
    file = tmp_path / "two.html"
    assert main(["export", str(file), "--filter", "actor:amazon", "--compare", "actor:microsoft"]) == 0
    said = file.read_text("utf-8")
    assert "A: <code>actor:amazon</code>" in said
    assert '"title":"B · actor:microsoft"' in said
