"""What the chapters of the manual say, taken apart for the tests of them."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from frtdesk.actions.action import MENUS
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.base import paths
from frtdesk.base.words import translate
from frtdesk.ui.manual.chapters import Chapter, read_chapter

ROOT = Path(__file__).parents[3]
FOLDER = paths.resources() / "manual"
CHAPTERS: dict[str, Chapter] = {file.name: read_chapter(file) for file in sorted(FOLDER.glob("*.md"))}
TEXTS = {name: chapter.text for name, chapter in CHAPTERS.items()}
WHOLE = "\n".join(TEXTS.values())
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")

OTHER_PROGRAMS = {"Start Date", "End Date", "ends today", "fuzzy", "tentative", "About", "ca.", "Around"}
"""Words of other programs' files and tables, or of styles of citation."""
EXAMPLES = {"Three companies, one week", "Spring 2019", "winter 2019/2020", "12 | 9", "Others (875)", "Presenting"}
"""Titles of lessons and of chapters, numbers that a button wears, dates as somebody writes them."""


@cache
def all_messages() -> frozenset[str]:
    """All that the program can say, in English."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        found = frozenset(message.source for message in import_module("messages").messages_of(ROOT))
    sys.modules.pop("messages", None)
    return found


def code_of(text: str) -> list[str]:
    """What stands in backticks, outside blocks of code."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.S | re.M))


def lines_of_code(text: str) -> list[str]:
    blocks = re.findall(r"^```\n(.*?)^```", text, re.S | re.M)
    return [line for block in blocks for line in block.splitlines()]


def named_ways(text: str, menus: Iterable[str]) -> set[str]:
    """The ways through menus that a text names: "View > Table"."""
    found = re.findall(rf"\*((?:{'|'.join(menus)}) > [^*]+)\*", " ".join(text.split()))
    return {way.rstrip("…") for way in found}


def ways_through_menus() -> set[str]:
    """Every way that there is, in the language that is spoken."""
    return {
        f"{translate('menu', MENUS[action.menu]).replace('&', '')} > {title}".rstrip("…")
        for action in ACTIONS
        for title in (action.title, translate("menu", action.under) if action.under else "")
    }


class Labels:
    """What the program can say, to look up whether a label is among it."""

    def __init__(self, messages: Iterable[str]) -> None:
        forms = {_bare(form) for message in messages for form in (message.split("|") if "%n" in message else [message])}
        self._whole = {form for form in forms if "{" not in form and "%n" not in form}
        self._patterns = [re.compile(_as_shown(form)) for form in forms - self._whole if _says_something(form)]

    def unknown(self, text: str) -> set[str]:
        """What stands in italics, as labels of the program do, and is none of its messages."""
        written = re.sub(r"^```.*?^```|`[^`\n]+`|\*\*[^*]+\*\*", "", text, flags=re.S | re.M)
        named = set(re.findall(r"\*([^*]+)\*", " ".join(written.split()))) - OTHER_PROGRAMS - EXAMPLES
        return {label for label in named if " > " not in label and not self.knows(label)}

    def knows(self, sentence: str) -> bool:
        """Whether the program can say this."""
        label = _bare(sentence)
        return label in self._whole or any(pattern.fullmatch(label) for pattern in self._patterns)


def _says_something(message: str) -> bool:
    """Whether a message has words of its own beside its values; "{first} {last}" would be like anything."""
    return len(re.sub(r"\{\w+\}|%n|\W", "", message)) >= 4


def _bare(text: str) -> str:
    """As it is compared: French has narrow blanks, which joining lines makes plain ones."""
    return " ".join(text.replace("&", "").rstrip("….:").split()).lower()


def _as_shown(message: str) -> str:
    """A pattern for what a message looks like, with anything in place of its values."""
    return re.sub(r"\\\{\w+\\\}", ".{1,60}", re.escape(message)).replace("%n", r"[\d.,\s]+")
