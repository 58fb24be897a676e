"""The words of a text as they are searched: one function for what is stored, what is asked and what is marked.

Nothing that is typed is an operator: quotation marks, `*`, `NEAR(` and `:` only part words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

MAX_WORD = 100
"""Characters of a word that count: PostgreSQL leaves out words above 2,046 bytes."""
MAX_FIELD = 60_000
"""Characters of a field that are searched: PostgreSQL takes 1 MB of words an event."""
MOST_ASKED = 500
"""Characters of what is typed that are looked at."""
MOST_WORDS = 32
"""Words that are searched for; what is pasted beyond them is left out."""

_WORD = re.compile(r"[^\W_]+")
_SILENT = ("Mn", "Mc", "Me", "Cf")
"""Accents, vowel signs, and characters without a shape (soft hyphen, joiners)."""

_FIRST_OF_EAST_ASIA = "\u2e80"
"""From here on a single character may be a whole word."""

_PATTERN = re.compile(
    r"\\[bBdDsSwW.]|\.[*+?]|\[[^\]\s]*\w-\w[^\]\s]*\]|\(\?|\w\|\w|\w\{\d+,?\d*\}|[\])][*+?]|^\^\w|\w\$$"
)
_OPERATOR = re.compile(r'"|“.*”|\bNEAR\(|\b(?:AND|OR|NOT)\b|\b[a-z]+:\w|\w\*|(?:^|\s)-\w')

Habit = Literal["pattern", "operator", ""]


@dataclass(frozen=True, slots=True)
class SearchWords:
    """What is searched for: events that hold every one of `words`, in any order. `goes_on`: the last one is the
    beginning of a word, as somebody may still be typing it."""

    words: tuple[str, ...] = ()
    goes_on: bool = False

    @property
    def too_short(self) -> bool:
        """A single letter that may go on would find nearly everything."""
        return self.goes_on and len(self.words) == 1 and len(self.words[0]) == 1 and self.words[0] < _FIRST_OF_EAST_ASIA

    def matching(self, word: str) -> list[int]:
        """Which of the words a normalised word is."""
        last = len(self.words) - 1
        return [
            number
            for number, wanted in enumerate(self.words)
            if word == wanted or (self.goes_on and number == last and word.startswith(wanted))
        ]


def search_words(text: str) -> SearchWords:
    """What a typed text asks for. A blank after the last word ends it."""
    text = text[:MOST_ASKED]
    found = words_of(text)
    if not found:
        return SearchWords()
    cut = len(found) > MOST_WORDS
    found = found[:MOST_WORDS]
    whole = tuple(dict.fromkeys(found[:-1]))
    goes_on = not cut and not text[-1:].isspace() and found[-1] not in whole
    return SearchWords(whole if found[-1] in whole else (*whole, found[-1]), goes_on)


def habit(text: str) -> Habit:
    """What else a typed text looks like: a regular expression, or operators of a search engine or of the filter."""
    text = text[:MOST_ASKED].strip()
    if _PATTERN.search(text):
        return "pattern"
    return "operator" if _OPERATOR.search(text) else ""


def words_of(text: str) -> list[str]:
    """The words of a text: NFKC, case folded, without accents, letters and digits only; bounded."""
    text = text[:MAX_FIELD]
    folded = text.lower() if text.isascii() else _folded(text)
    return [word[:MAX_WORD] for word in _WORD.findall(folded)]


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text).casefold()
    # Folding can bring accents of its own (ΐ), and composing can bring capitals: once more settles both.
    bare = "".join(char for char in unicodedata.normalize("NFKD", apart) if unicodedata.category(char) not in _SILENT)
    return unicodedata.normalize("NFKC", bare).casefold()


def belongs_to_word(char: str) -> bool:
    """Whether a character is part of a word as it is written: a letter, a digit, or what stands on one."""
    return char.isalnum() or unicodedata.category(char) in _SILENT
