"""AND, OR and NOT in small letters: a filter searches for them as words, and a person may have meant the operator."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.filter import OPERATORS, Term, leaves
from frtdesk.model.mend import Mend
from frtdesk.model.query import parse

_PIECES = re.compile(r'"(?:[^"\\]|\\.)*"|“[^“”]*”|[^\s()"“”]+')


@dataclass(frozen=True, slots=True)
class OperatorHint:
    """What a text does as it stands, in a sentence that asks, and the `mend` that makes operators of the words.
    `likely`: conditions with a field stand beside them, where hardly anybody searches for such words."""

    sentence: str
    mend: Mend
    likely: bool


def operator_hint(text: str) -> OperatorHint | None:
    """The hint for a filter's text that can be read as it stands; None where nothing looks like an operator, or where
    the text could not be read with one."""
    mend = operator_mend(text)
    if mend is None:
        return None
    small = list(dict.fromkeys(piece for piece, _, _ in _small_operators(text)))
    words = ", ".join(f"“{word}”" for word in small)
    sentence = translate(
        "filter",
        "This searches for the word {words}. Did you mean {operators}?|"
        "This searches for the words {words}. Did you mean {operators}?",
        len(small),
    ).format(words=words, operators=mend.said)
    return OperatorHint(sentence, mend, any(isinstance(leaf, Term) for leaf in leaves(parse(text))))


def operator_mend(text: str) -> Mend | None:
    """The correction that writes such words as operators, all at once; None where there is none."""
    found = _small_operators(text)
    if not found:
        return None
    start, end = found[0][1], found[-1][2]
    written = list(text)
    for piece, first, last in found:
        written[first:last] = piece.upper()
    said = ", ".join(dict.fromkeys(piece.upper() for piece, _, _ in found))
    mend = Mend(start, end, "".join(written)[start:end], said)
    try:
        parse(mend.applied_to(text))
    except FrtError:
        return None
    return mend


def _small_operators(text: str) -> list[tuple[str, int, int]]:
    """Words that would be operators in capitals, where one can stand: word, first character, one past its last."""
    pieces = [(found.group(), found.start(), found.end()) for found in _PIECES.finditer(text)]
    last = len(pieces) - 1
    return [
        piece
        for at, piece in enumerate(pieces)
        if piece[0] not in OPERATORS
        and piece[0].isascii()
        and piece[0].upper() in OPERATORS
        and at < last
        and (at > 0 or piece[0].upper() == "NOT")
    ]
