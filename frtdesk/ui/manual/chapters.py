"""The chapters of the manual: files of Markdown, each in the reader's language where it is translated.

An anchor is that of the English heading in every language, so that links, and what F1 opens, need not know which one is
shown: a translation has the same headings in the same order.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.words import language, translate

_FENCE = re.compile(r"^(```|~~~)")
_HEADING = re.compile(r"^(#{1,4}) +(.+?) *#*$")
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_RULE_OF_TABLE = re.compile(r"^\|[\s:|-]+\|$")
_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")


@dataclass(frozen=True)
class Section:
    """A heading, and `words`: what stands under it up to the next heading, without the signs of Markdown."""

    title: str
    level: int
    anchor: str
    words: str


@dataclass(frozen=True)
class Chapter:
    """One file of the manual. `title` is its first heading; `sections` has every heading in order, that one first."""

    name: str
    title: str
    text: str
    sections: tuple[Section, ...]

    def section_at(self, anchor: str) -> int | None:
        """The number of the section with an anchor."""
        return next((number for number, section in enumerate(self.sections) if section.anchor == anchor), None)


def chapters(folder: Path) -> tuple[Chapter, ...]:
    """The chapters in order of their file names, each in the reader's language where a folder named for that (`de`)
    beside them has it. Raises FrtError where there is none."""
    files = sorted(folder.glob("*.md"))
    if not files:
        raise FrtError(
            translate("manual", "The manual is not where it should be."), translate("manual", "Install frtdesk again.")
        )
    translated = folder / language().split("-")[0]
    return tuple(_chapter(file, translated / file.name) for file in files)


def read_chapter(file: Path) -> Chapter:
    """A chapter by itself, with the anchors of its own headings."""
    text = file.read_text("utf-8")
    sections = tuple(_sections(text))
    return Chapter(file.name, sections[0].title if sections else file.stem, text, sections)


def _chapter(file: Path, translated: Path) -> Chapter:
    english = read_chapter(file)
    if not translated.is_file():
        return english
    found = read_chapter(translated)
    sections = tuple(
        Section(own.title, own.level, by.anchor, own.words)
        for own, by in zip(found.sections, english.sections, strict=False)
    )
    return Chapter(file.name, found.title, found.text, sections)


def _sections(text: str) -> list[Section]:
    found: list[Section] = []
    seen: Counter[str] = Counter()
    for level, title, lines in headed(text):
        bare = plain(title)
        anchor = _NOT_IN_ANCHOR.sub("", bare.lower()).replace(" ", "-")
        seen[anchor] += 1
        number = seen[anchor] - 1
        words = " ".join(filter(None, map(plain, lines)))
        found.append(Section(bare, level, f"{anchor}-{number}" if number else anchor, words))
    return found


def headed(text: str) -> list[tuple[int, str, list[str]]]:
    """The level and title of each heading, with the lines under it; what stands in a block of code is no heading."""
    found: list[tuple[int, str, list[str]]] = []
    fenced = False
    for line in text.splitlines():
        fenced ^= bool(_FENCE.match(line))
        heading = None if fenced else _HEADING.match(line)
        if heading is not None:
            found.append((len(heading[1]), heading[2], []))
        elif found:
            found[-1][2].append(line)
    return found


def plain(line: str) -> str:
    """A line of Markdown as a person reads it; code keeps every sign."""
    if _FENCE.match(line) or _RULE_OF_TABLE.match(line):
        return ""
    if line.startswith("|"):
        line = " · ".join(cell.strip() for cell in line.strip("| ").split(" | "))
    line = _LINK.sub(r"\1", _PICTURE.sub(r"\1", line))
    parts = line.strip().removeprefix("- ").removeprefix("> ").split("`")
    return "".join(part if number % 2 else part.replace("*", "") for number, part in enumerate(parts)).strip()
