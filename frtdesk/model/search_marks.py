"""Where in a text the words of a search stand, and the part of a long text that shows them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from frtdesk.model.search_words import MAX_FIELD, SearchWords, belongs_to_word, words_of

SNIPPET = 240
"""Characters of a snippet: more than a line of a wide window holds."""
HEAD = 300
"""Characters of a title that are shown in a list."""
SEEN = 90
"""Characters of a snippet that are seen in a narrow list."""
MOST_MARKS = 200
"""Marks among which the best place to begin is looked for."""
LEAD = 28
"""Characters before the first marked word of a snippet that is cut out of the middle."""

ELLIPSIS = "…"
_ROUGH = re.compile(r"[^\x00-/:-@\[-`{-\x7f]+")
"""Runs without ASCII's blanks and signs: one word each, unless they hold signs beyond ASCII."""


@dataclass(frozen=True, slots=True)
class Marked:
    """One line of text, and in it from and to of each marked word, in order. `found`: which words of the search."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()
    found: frozenset[int] = frozenset()


def marked(text: str, words: SearchWords) -> Marked:
    """The text as one line, with each word marked that is searched for."""
    line = flat(text)
    marks: list[tuple[int, int]] = []
    found: set[int] = set()
    for start, stop in _runs(line):
        which = {number for word in words_of(line[start:stop]) for number in words.matching(word)}
        if which:
            marks.append((start, stop))
            found |= which
    return Marked(line, tuple(marks), frozenset(found))


def snippet(whole: Marked, length: int = SNIPPET) -> Marked:
    """At most `length` characters of it (and an ellipsis at either end), most of the marks near their beginning."""
    start = _best_start(whole)
    if not start and len(whole.text) <= length:
        return whole
    stop = min(start + length, len(whole.text))
    if stop < len(whole.text):
        stop = max(whole.text.rfind(" ", start, stop), start + length // 2)
    before, after = ELLIPSIS if start else "", ELLIPSIS if stop < len(whole.text) else ""
    shift = len(before) - start
    marks = tuple((a + shift, min(b, stop) + shift) for a, b in whole.marks if a >= start and a < stop)
    return Marked(before + whole.text[start:stop].rstrip() + after, marks, whole.found)


def head(whole: Marked, length: int = HEAD) -> Marked:
    """Its first `length` characters."""
    if len(whole.text) <= length:
        return whole
    marks = tuple((a, min(b, length)) for a, b in whole.marks if a < length)
    return Marked(whole.text[:length] + ELLIPSIS, marks, whole.found)


def flat(text: str) -> str:
    """A text as one line: blanks of every kind become single ones, control characters vanish; bounded."""
    text = text[:MAX_FIELD]
    if not text.isprintable():
        text = "".join(char if char.isprintable() else _instead(char) for char in text)
    return " ".join(text.split())


def _instead(char: str) -> str:
    """Nothing for a character without a shape, which may stand inside a word; a blank for any other."""
    return "" if unicodedata.category(char) == "Cf" else " "


def _runs(line: str) -> Iterator[tuple[int, int]]:
    """From and to of each word as it is written."""
    for rough in _ROUGH.finditer(line):
        start, stop = rough.span()
        if rough.group().isascii():
            yield start, stop
            continue
        begun: int | None = None
        for at in range(start, stop):
            if belongs_to_word(line[at]):
                begun = at if begun is None else begun
            elif begun is not None:
                yield begun, at
                begun = None
        if begun is not None:
            yield begun, stop


def _best_start(whole: Marked) -> int:
    """Where to begin so that most of the marks are seen, and soon; 0 where that is soon enough."""
    starts = [a for a, _ in whole.marks[:MOST_MARKS]]
    if not starts:
        return 0
    best = max(starts, key=lambda a: (sum(a <= other < a + SEEN for other in starts), -a))
    if best <= SEEN - LEAD:
        return 0
    blank = whole.text.find(" ", best - LEAD, best)
    return blank + 1 if blank >= 0 else best
