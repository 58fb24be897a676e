"""Text on slides: measured in the shipped typeface, so that it fits where it stands.

Boxes are measured a little narrower than they are: another program breaks a line a word earlier at times.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF

from frtdesk.base.words import right_to_left
from frtdesk.draw.text_block import TextBlock, block, face, fitted
from frtdesk.formats.plain_text import clean
from frtdesk.formats.slide import Align, Box, Paragraph, Place, Run, Words

SURE = 0.98
"""Of a box's width: what a line may take."""

LEADING = 1.28
"""Of the size: from one line to the next, a little more than any program takes for this typeface."""

DECK = 720.0
"""Height of every slide; 16:9 and 4:3 differ in width."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a text looks. `sizes`: pixels, the largest and the smallest that it may shrink to."""

    sizes: tuple[float, float]
    colour: str
    bold: bool = False

    @property
    def weight(self) -> QFont.Weight:
        return QFont.Weight.Bold if self.bold else QFont.Weight.Normal


@dataclass(frozen=True, slots=True)
class Fitted:
    """A text as much of it as there is room for. `height`: pixels that its lines take; `wide`: of the longest."""

    text: str
    size: float
    height: float
    wide: float
    whole: bool


def fit(text: str, look: Look, width: float, height: float, most: int = 0) -> Fitted:
    """`text` at the largest size at which it fits into a room (and into `most` lines); at the smallest, cut with an
    ellipsis."""
    text, room = clean(text), width * SURE
    if not most:
        return _fitted(text, fitted(text, look.sizes, room, height, look.weight))
    size, least = look.sizes
    while True:
        made = block(text, face(size, look.weight), room, min(most, max(int(height / (round(size) * LEADING)), 1)))
        if made.whole or size <= least:
            return _fitted(text, made)
        size = max(size * 0.94, least)


def _fitted(text: str, made: TextBlock) -> Fitted:
    return Fitted(_said(text, made), float(made.font.pixelSize()), made.height, made.wide, made.whole)


def _said(text: str, made: TextBlock) -> str:
    """What is shown of a text, as one paragraph: lines that were broken within a word are joined again."""
    said, at = " ".join(text.split()), 0
    if made.whole:
        return said
    for line in made.lines[:-1]:
        at = max(said.find(line, at), at) + len(line)
    last = made.lines[-1] if made.lines else ""
    stem = last.removesuffix("…")
    found = said.find(stem, at)
    return said[: found + len(stem)].rstrip() + "…" if found >= 0 else " ".join(made.lines)


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """Pixels that a text takes on one line."""
    return QFontMetricsF(face(size, QFont.Weight.Bold if bold else QFont.Weight.Normal)).horizontalAdvance(text)


def words(
    name: str, text: str, look: Look, box: Box, *, most: int = 0, place: Place = "", link: str = "",
    align: Align = "left",
) -> Words:  # fmt: skip
    """A text box that holds as much of a text as fits, and no taller than that."""
    made = fit(text, look, box.width, box.height, most)
    run = Run(made.text, made.size, look.colour, look.bold, link)
    box = Box(box.x, box.y, box.width, made.height)
    return Words(box, (paragraph(run, align=align),), name, place)


def paragraph(*runs: Run, align: Align = "left", gap: float = 0.0) -> Paragraph:
    """A paragraph; one that reads from right to left stands at the right."""
    runs = tuple(replace(run, text=clean(run.text)) for run in runs)
    rtl = right_to_left("".join(run.text for run in runs))
    return Paragraph(runs, "right" if rtl and align == "left" else align, gap, rtl)


def label(
    name: str, text: str, x: float, middle: float, size: float, colour: str, *, bold: bool = False, wide: float = 0.0,
    align: Align = "left", to: str = "",
) -> Words:  # fmt: skip
    """One line of text from `x` on, centred at `middle`, never broken. `wide`: its width where that is known."""
    text = clean(text)
    across = wide or width_of(text, size, bold=bold)
    left = x if align == "left" else x - across if align == "right" else x - across / 2
    tall = size * LEADING
    line = Paragraph((Run(text, size, colour, bold),), align, 0.0, right_to_left(text))
    return Words(Box(left, middle - tall / 2, across, tall), (line,), name, "", False, "middle", to)
