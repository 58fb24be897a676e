"""Slides as values: native shapes and text, laid out, before any file format is there.

Lengths are pixels of 1/96 inch from the slide's top left corner, colours `#rrggbb`. The later of two pieces lies over
the earlier, and a screen reader reads them in this order.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Place = Literal["", "title", "ctrTitle", "subTitle", "ftr", "sldNum"]
"""What a text is to the program that shows the slides: the outline and screen readers take the titles from it."""

Align = Literal["left", "middle", "right"]
Anchor = Literal["top", "middle", "bottom"]

PILL = 50_000
"""Corners so round that the ends are half circles."""

PAGE_NUMBER = "\N{OBJECT REPLACEMENT CHARACTER}"
"""A run of this text is the slide's own number, kept right when slides move."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one style. `size`: pixels; `link`: an address, "" for none."""

    text: str
    size: float
    colour: str
    bold: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`gap`: pixels before it; `right_to_left`: of its first letter with a direction."""

    runs: tuple[Run, ...]
    align: Align = "left"
    gap: float = 0.0
    right_to_left: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """Where something stands."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Words:
    """A text box. `wrap`: lines are broken at its width; `to`: a slide's key that a click leads to."""

    box: Box
    paragraphs: tuple[Paragraph, ...]
    name: str
    place: Place = ""
    wrap: bool = True
    anchor: Anchor = "top"
    to: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A shape. `outline`: "" for none; `fade`: the colour at its right end, where it fades; `fill`: "" for none;
    `hatch`: lines of the outline's colour instead of the fill; `points`: the corners of a `polygon`, in pixels of the
    slide; `about`: what it says to who cannot see it, "" where it is mere decoration; `to`: a slide's key that a click
    leads to; `rounded`: radius of the corners of a `roundRect`, in hundred-thousandths of its shorter side."""

    box: Box
    geometry: str
    name: str
    fill: str = ""
    outline: str = ""
    thick: float = 1.0
    dashed: bool = False
    dotted: bool = False
    fade: str = ""
    hatch: bool = False
    turned: int = 0
    words: Paragraph | None = None
    about: str = ""
    to: str = ""
    points: tuple[tuple[float, float], ...] = ()
    rounded: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; decoration."""

    x0: float
    y0: float
    x1: float
    y1: float
    colour: str
    name: str
    thick: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces that are moved together. `about` as in Form."""

    name: str
    pieces: tuple[Piece, ...]
    about: str = ""


Piece = Words | Form | Line | Group


@dataclass(frozen=True, slots=True)
class Slide:
    """`key`: what other slides link to; `opening`: it begins the deck; `notes`: what the speaker alone reads."""

    key: str
    pieces: tuple[Piece, ...]
    notes: str
    opening: bool = False


@dataclass(frozen=True, slots=True)
class Deck:
    """All slides, and what the file says of itself. `colours`: those that the deck's own palette holds, by their place
    in it (tx1, bg1, accent1...), so that another palette changes the slides; `language`: a tag (BCP 47)."""

    width: float
    height: float
    dark: bool
    colours: Mapping[str, str]
    typeface: str
    title: str
    subject: str
    author: str
    keywords: str
    about: str
    language: str
    slides: tuple[Slide, ...]


def bounds(piece: Piece) -> Box:
    """The smallest box around a piece."""
    if isinstance(piece, Line):
        x, y = min(piece.x0, piece.x1), min(piece.y0, piece.y1)
        return Box(x, y, abs(piece.x1 - piece.x0), abs(piece.y1 - piece.y0))
    if isinstance(piece, Group):
        boxes = [bounds(inner) for inner in piece.pieces]
        left, top = min(box.x for box in boxes), min(box.y for box in boxes)
        right, foot = max(box.x + box.width for box in boxes), max(box.y + box.height for box in boxes)
        return Box(left, top, right - left, foot - top)
    return piece.box
