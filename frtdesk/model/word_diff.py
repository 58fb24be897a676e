"""Two texts as one, word by word: what stayed, what went, what came. For a person to read, so bounded."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

MOST = 600
"""Words of a text beyond which all of it counts as another."""
_WORDS = re.compile(r"\s+|[^\W_]+|.", re.DOTALL)
_LEAST = 0.35
"""Texts that have less than this in common are shown one after the other, as a mixture of both could not be read."""


class Fate(Enum):
    """What became of some words."""

    KEPT = 0
    GONE = 1
    NEW = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that share their fate."""

    fate: Fate
    text: str


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in order; those that are not NEW make up `before`, those that are not GONE make up `after`."""
    if before == after:
        return (Piece(Fate.KEPT, before),) if before else ()
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if len(old) > MOST or len(new) > MOST:
        return _apart(before, after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _LEAST:
        return _apart(before, after)
    found: list[Piece] = []
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            found.append(Piece(Fate.KEPT, "".join(old[a:b])))
            continue
        found += _apart("".join(old[a:b]), "".join(new[c:d]))
    return tuple(found)


def _apart(before: str, after: str) -> tuple[Piece, ...]:
    return tuple(piece for piece in (Piece(Fate.GONE, before), Piece(Fate.NEW, after)) if piece.text)
