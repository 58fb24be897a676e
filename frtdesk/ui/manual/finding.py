"""Finding words in the manual: whichever sections hold all of them, those first whose headings do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from frtdesk.ui.manual.chapters import Chapter, Section

BEFORE, AFTER = 40, 110
"""Letters of a section that are shown before and after the first word found."""

_WORDS = re.compile(r"[^\s\"“”„«»]+")


@dataclass(frozen=True)
class Found:
    """A section that holds what was searched for, by its numbers; `around` is the text where it does."""

    chapter: int
    section: int
    title: str
    around: str


class Finder:
    """Searches the chapters without regard to capitals and accents."""

    def __init__(self, chapters: Sequence[Chapter]) -> None:
        self._chapters = chapters
        self._folded = [
            (number, place, folded(section.title), folded(section.words))
            for number, chapter in enumerate(chapters)
            for place, section in enumerate(chapter.sections)
        ]

    def find(self, text: str) -> list[Found]:
        """The sections that hold a word that begins with each of the words, in heading or text."""
        wanted = [beginning(word) for word in words_of(text)]
        if not wanted:
            return []
        found = [
            (not all(word.search(title) for word in wanted), number, place)
            for number, place, title, words in self._folded
            if all(word.search(title) or word.search(words) for word in wanted)
        ]
        return [self._found(number, place, wanted) for _, number, place in sorted(found)]

    def _found(self, number: int, place: int, wanted: Sequence[re.Pattern[str]]) -> Found:
        chapter = self._chapters[number]
        section = chapter.sections[place]
        title = chapter.title if place == 0 else f"{chapter.title} › {section.title}"
        return Found(number, place, title, _around(section, wanted))


def words_of(text: str) -> list[str]:
    """What is searched for, word by word."""
    return _WORDS.findall(folded(text))


def beginning(word: str) -> re.Pattern[str]:
    """Where a word of a folded text begins with this one; a sign, such as ? or +, is found wherever it stands."""
    return re.compile(rf"(?<![^\W_]){re.escape(word)}" if word[0].isalnum() else re.escape(word))


def folded(text: str) -> str:
    """Small letters without accents, as many as the text has, so that places in one are places in the other."""
    if text.isascii():
        return text.lower()
    return "".join(letter.lower() if letter.isascii() else _bare(letter) for letter in text)


def _bare(letter: str) -> str:
    bare = unicodedata.normalize("NFD", letter)[0].lower()
    return bare if len(bare) == 1 else letter


def _around(section: Section, wanted: Sequence[re.Pattern[str]]) -> str:
    text = folded(section.words)
    hits = [hit.start() for word in wanted if (hit := word.search(text))]
    if not hits:
        return _cut(section.words, 0, BEFORE + AFTER)
    return _cut(section.words, max(min(hits) - BEFORE, 0), min(hits) + AFTER)


def _cut(text: str, start: int, end: int) -> str:
    """A part of a text that begins and ends with whole words."""
    if start:
        start = text.find(" ", start) + 1
    part = text[start:end]
    if end < len(text):
        part = part.rsplit(" ", 1)[0] + " …"
    return ("… " if start else "") + part
