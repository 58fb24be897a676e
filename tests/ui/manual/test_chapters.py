"""Chapters are read in the reader's language, with the anchors of the English ones, and searched by words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.base.language import speak
from frtdesk.ui.manual.chapters import chapters, plain, read_chapter
from frtdesk.ui.manual.finding import Finder, folded
from frtdesk.ui.manual.trail import Trail


@pytest.fixture
def german() -> Iterator[None]:
    speak("de")
    yield
    speak("en")


def written(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        file = folder / (name.replace("__", "/") + ".md")
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
    return folder


def test_a_missing_manual_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(FrtError, match="manual"):
        chapters(tmp_path)


def test_a_chapter_stands_in_the_language_of_the_reader_where_it_is_translated(tmp_path: Path, german: None) -> None:
    folder = written(
        tmp_path, c1="# One\n\n## As known on a day\n", c2="# Two", de__c1="# Eins\n\n## Stand\n", de__c3="# 3"
    )
    first, second = chapters(folder)
    assert (first.title, second.title) == ("Eins", "Two")
    assert [(section.title, section.anchor) for section in first.sections] == [
        ("Eins", "one"), ("Stand", "as-known-on-a-day")
    ]  # fmt: skip


def test_anchors_are_those_of_markdown_on_the_web(tmp_path: Path) -> None:
    text = "# What's *there*, `a:b`?\n```\n# no heading\n```\n## Keys\n## Keys\n"
    read = read_chapter(written(tmp_path, c=text) / "c.md")
    assert [section.anchor for section in read.sections] == ["whats-there-ab", "keys", "keys-1"]
    assert read.section_at("keys-1") == 2
    assert read.section_at("nowhere") is None


def test_what_is_read_has_no_signs_of_markdown() -> None:
    assert plain("- **Dates** are [EDTF](https://x.org) `a*b`, *soft*") == "Dates are EDTF `a*b`, soft".replace("`", "")
    assert plain("| `kind` | takes |") == "kind · takes"
    assert plain("| --- | --- |") == ""


def test_a_search_wants_every_word_and_heeds_no_capitals_or_accents(tmp_path: Path) -> None:
    text = "# Straße\n\nÜber die Ämter.\n\n## Amt und Würde\n\nNichts.\n\n## Drei\n\nDas Amt, die Wurde.\n"
    finder = Finder([read_chapter(written(tmp_path, c=text) / "c.md")])
    assert [hit.section for hit in finder.find("AMT wür")] == [1, 2]  # headings first
    assert [hit.section for hit in finder.find("amter")] == [0]
    assert finder.find("rde") == []  # words are found by how they begin
    assert finder.find("  ") == []
    assert "Amt, die Wurde" in finder.find("die wurde")[0].around


@given(st.text())
def test_folding_keeps_every_place(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_a_trail_forgets_what_was_ahead() -> None:
    trail = Trail()
    for chapter in (1, 2, 3):
        trail.leave(10 * chapter - 10)
        trail.arrive(chapter)
    assert trail.step(-1, 30) == (2, 20)
    assert trail.step(-1, 21) == (1, 10)
    trail.leave(11)
    trail.arrive(9)
    assert not trail.can(1)
    assert trail.step(-1, 0) == (1, 11)
