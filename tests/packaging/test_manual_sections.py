"""What the program writes into the manual: whole sections, in each language; what a person wrote is not lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from frtdesk.base import paths

ROOT = Path(__file__).parents[2]
NAMES = ("18-settings.md", "19-commands.md", "21-glossary.md")


@pytest.fixture
def maker(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    yield import_module("manual")
    sys.modules.pop("manual", None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the chapters."""
    for name in NAMES:
        (tmp_path / name).write_text((paths.resources() / "manual" / name).read_text("utf-8"), "utf-8")
    return tmp_path


def test_what_is_written_is_not_written_again(maker: ModuleType, folder: Path) -> None:
    assert maker.renewed(folder) == {}


def test_a_line_that_somebody_changed_is_set_right_and_sentences_stay(maker: ModuleType, folder: Path) -> None:
    file = folder / "21-glossary.md"
    whole = file.read_text("utf-8")
    file.write_text(whole.replace("It becomes law.", "Nobody knows."), "utf-8")
    assert maker.renewed(folder) == {file: whole}
    assert "How far a rule has come with the event." in whole


def test_a_translated_chapter_gets_its_own_words_and_keeps_its_heads(maker: ModuleType, folder: Path) -> None:
    (folder / "de").mkdir()
    translated = (folder / "21-glossary.md").read_text("utf-8")
    translated = translated.replace("# Words", "# Wörter").replace("## Stages", "## Stufen")
    translated = translated.replace("| word | in a filter | meaning |", "| Wort | im Filter | Bedeutung |")
    (folder / "de" / "21-glossary.md").write_text(translated, "utf-8")
    text = maker.renewed(folder)[folder / "de" / "21-glossary.md"]
    stages = text.split("## Stufen")[1].split("## ")[0]
    assert "| Wort | im Filter | Bedeutung |" in stages
    assert "`enacted`" in stages
    assert "It becomes law." not in stages
