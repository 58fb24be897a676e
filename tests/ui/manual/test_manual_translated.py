"""Translated chapters say what the English ones do, in the words of the program in their language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

import pytest

from frtdesk.actions.action import MENUS
from frtdesk.base import paths
from frtdesk.base.language import speak
from frtdesk.base.translation import read_entries, translations_file
from frtdesk.base.words import translate
from frtdesk.ui.manual.chapters import headed
from tests.ui.manual.written import (
    FOLDER,
    LINK,
    TEXTS,
    Labels,
    all_messages,
    code_of,
    lines_of_code,
    named_ways,
    ways_through_menus,
)

LANGUAGES = sorted(folder.name for folder in FOLDER.iterdir() if folder.is_dir() and len(folder.name) == 2)


@pytest.mark.parametrize("language", LANGUAGES or ["en"])
def test_a_translation_has_the_same_chapters_headings_code_and_links(language: str) -> None:
    files = translated(language)
    assert set(files) == set(TEXTS)
    for name, text in files.items():
        assert differences(TEXTS[name], text) == [], name


@pytest.mark.parametrize("language", LANGUAGES or ["en"])
def test_a_translation_names_menus_and_labels_as_the_program_does(language: str) -> None:
    said: Iterable[str] = all_messages()
    if language != "en":
        entries = read_entries(translations_file(paths.resources(), language)).values()
        said = {form for entry in entries for form in entry.forms}
    speak(language)
    try:
        ways, menus = ways_through_menus(), [translate("menu", title).replace("&", "") for title in MENUS.values()]
    finally:
        speak("en")
    ours, theirs = Labels(all_messages()), Labels(said)
    for name, text in translated(language).items():
        assert {way for way in named_ways(text, menus) if way not in ways} == set(), name
        missed = len(theirs.unknown(text)) - len(ours.unknown(TEXTS[name]))
        assert missed <= 0, f"{name}: {theirs.unknown(text)}"


def translated(language: str) -> dict[str, str]:
    folder = FOLDER if language == "en" else FOLDER / language
    return {file.name: file.read_text("utf-8") for file in folder.glob("*.md")}


def differences(english: str, other: str) -> list[str]:
    """In what a translated chapter differs that a reader's language has no say in."""
    compared: dict[str, Callable[[str], object]] = {
        "headings": lambda text: [level for level, _, _ in headed(text)],
        "code": lambda text: sorted(code_of(text)),
        "blocks of code": lambda text: [re.sub(r'"[^"]*"', '""', line) for line in lines_of_code(text)],
        "links": lambda text: sorted(target.removeprefix("../") for _, target in LINK.findall(text)),
        "rows of tables": lambda text: len(re.findall(r"^\|", text, re.M)),
    }
    return [what for what, of in compared.items() if of(english) != of(other)]


def test_a_difference_between_languages_is_found() -> None:
    english = "# A\n\n`b` and [c](d.md).\n\n| e |\n\n```\nf\n```\n"
    assert differences(english, "# X\n\n[y](d.md) und `b`.\n\n| z |\n\n```\nf\n```\n") == []
    changed = "# X\n## Y\n\n`c` [y](e.md)\n\n```\ng\n```\n"
    assert differences(english, changed) == ["headings", "code", "blocks of code", "links", "rows of tables"]
