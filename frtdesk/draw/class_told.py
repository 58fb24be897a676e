"""What is told under the title on the class's screen: quotes beside their rules and the summary, as much as has room.

The quote that is nearest to the question comes first, then what happened, then one more quote: text that can be read
from the back of the room goes before more text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont

from frtdesk.draw.text_block import TextBlock, block, face, fitted

QUOTE, SUMMARY = (1 / 27, 1 / 36), (1 / 31, 1 / 40)
"""Of the height: the largest and the smallest letters."""

ALONE = 1 / 45
"""The smallest letters of a quote or a summary that would not be whole otherwise."""

SPEAKER = (1 / 42, 1 / 52)
SHARES = (1.0, 0.88, 0.75, 0.63, 0.5, 0.38, 0.25, 0.13, 0.0, -0.1, -0.2)
TINY = SHARES[-1]
"""Where letters stand between the smallest (0) and the largest (1); a little below the smallest so that what happened
need not go."""

QUOTES = 2
"""Quotes beside each other at most: a third is for paper."""

GAP, INSET = 0.017, 0.03
"""Of the height: between two texts, and from a rule to its quote."""

LINE = 1.28


@dataclass(frozen=True)
class Said:
    """A quote as it is read, and who said it; `source`: where that is documented, for the foot."""

    text: str
    speaker: str = ""
    source: str = ""


@dataclass(frozen=True, eq=False)
class Told:
    """Texts with their left and top and whether they are quiet, and the rules beside quotes (top, foot); all from the
    top left corner of the room. `quotes`: how many are told; `foot`: where the last text ends."""

    texts: tuple[tuple[TextBlock, float, float, bool], ...]
    rules: tuple[tuple[float, float], ...]
    quotes: int
    foot: float


@lru_cache(maxsize=32)
def lay_out(quotes: tuple[Said, ...], summary: str, width: float, room: float, tall: float) -> Told:
    """As much of it as fits into `width` by `room` on a screen `tall` pixels high, in the largest letters that do."""
    for some, words, smallest in _wishes(quotes, summary):
        if _placed(some, words, width, tall, smallest).foot > room:
            continue
        shares = [share for share in SHARES if share >= smallest]
        return next(made for share in shares if (made := _placed(some, words, width, tall, share)).foot <= room)
    return _alone(quotes[0] if quotes else Said(summary), bool(quotes), width, room, tall)


def _wishes(quotes: tuple[Said, ...], summary: str) -> Iterator[tuple[tuple[Said, ...], str, float]]:
    """What might be told, the best first, and how small its letters may be."""
    counts = range(min(QUOTES, len(quotes)), 0, -1)
    if summary:
        yield from ((quotes[:count], summary, 0.0) for count in counts)
        yield quotes[:1], summary, TINY
    yield from ((quotes[:count], "", 0.0) for count in counts)


def _placed(quotes: tuple[Said, ...], summary: str, width: float, tall: float, share: float) -> Told:
    """All of it under each other, its letters at a share of the way from the smallest to the largest (below 0: smaller
    than that)."""
    texts: list[tuple[TextBlock, float, float, bool]] = []
    rules: list[tuple[float, float]] = []
    y, inset = 0.0, tall * INSET
    for said in quotes:
        top = y
        words = _whole(said.text, QUOTE, share, width - inset, tall)
        texts.append((words, inset, y, False))
        y += words.height
        if said.speaker:
            speaker = _speaker(said.speaker, width - inset, tall)
            y += tall * 0.004
            texts.append((speaker, inset, y, True))
            y += speaker.height
        rules.append((top, y))
        y += tall * GAP
    if summary:
        largest = (1 / 27, SUMMARY[1]) if not quotes else SUMMARY
        words = _whole(summary, largest, share, width, tall)
        texts.append((words, 0.0, y, False))
        y += words.height + tall * GAP
    return Told(tuple(texts), tuple(rules), len(quotes), y - tall * GAP)


def _alone(said: Said, is_quote: bool, width: float, room: float, tall: float) -> Told:
    """One text for which the room is small: in small letters, and cut at its end where it still does not fit."""
    inset = tall * INSET if is_quote else 0.0
    speaker = _speaker(said.speaker, width - inset, tall) if said.speaker else None
    left = room - (speaker.height + tall * 0.004 if speaker is not None else 0.0)
    if left < tall * 0.03:
        return Told((), (), 0, 0.0)
    words = fitted(said.text, (tall * QUOTE[0], tall * ALONE), width - inset, left)
    texts = [(words, inset, 0.0, False)]
    y = words.height
    if speaker is not None:
        texts.append((speaker, inset, y + tall * 0.004, True))
        y += speaker.height + tall * 0.004
    return Told(tuple(texts), ((0.0, y),) if is_quote else (), int(is_quote), y)


def _whole(text: str, sizes: tuple[float, float], share: float, width: float, tall: float) -> TextBlock:
    """All of a text; a page of it is no text that fits."""
    font: QFont = face(tall * (sizes[1] + (sizes[0] - sizes[1]) * share))
    return block(text, font, width, 40, LINE)


def _speaker(text: str, width: float, tall: float) -> TextBlock:
    """On one line, else in smaller letters on two."""
    one = fitted(text, (tall * SPEAKER[0], tall * 1 / 47), width, tall / 42 * 1.3)
    return one if one.whole else fitted(text, (tall / 44, tall * SPEAKER[1]), width, tall * 0.062)
