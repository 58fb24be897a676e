"""How large a page is: a name (A3, 16:9), paper in millimetres, or pixels; and how many dots an image of it has."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from math import isfinite

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate

DOTS = 96
"""Pixels of a page in an inch."""
INCH = 25.4

PAPERS: dict[str, tuple[float, float]] = {
    "A4": (297, 210), "A3": (420, 297), "A2": (594, 420), "A1": (841, 594), "A0": (1189, 841), "Letter": (279.4, 215.9),
}  # fmt: skip
"""Width and height in millimetres, lying."""

SCREENS: dict[str, tuple[int, int]] = {"16:9": (1920, 1080), "4:3": (1600, 1200)}
"""Width and height in pixels."""

PRINTED = (300, 200, 150)
"""Dots an inch that paper may have unasked: the finest with which an image is not larger than PLENTY."""
PLENTY = 40_000_000

LEAST_SIDE, MOST_SIDE = 320, 30_000
"""Bounds of width and height before scaling: less has no room for a ruler and a word, more no painter takes."""

LEAST_SCALE, MOST_SCALE = 0.25, 8.0


@dataclass(frozen=True, slots=True)
class PageSize:
    """`width`, `height`: pixels of 1/96 inch, in which a page is laid out; `dpi`: dots an inch of an image; `paper`:
    millimetres, where it was given so."""

    width: int
    height: int
    dpi: float = DOTS
    paper: tuple[float, float] | None = None

    @property
    def scale(self) -> float:
        """Dots of an image for each pixel."""
        return self.dpi / DOTS

    @property
    def dots(self) -> tuple[int, int]:
        """Width and height of an image: of paper exactly as many dots as its millimetres are."""
        if self.paper is not None:
            return round(self.paper[0] / INCH * self.dpi), round(self.paper[1] / INCH * self.dpi)
        return round(self.width * self.scale), round(self.height * self.scale)

    def upright(self) -> PageSize:
        """The same, its longer side standing."""
        return self if self.height >= self.width else self.turned()

    def turned(self) -> PageSize:
        paper = None if self.paper is None else (self.paper[1], self.paper[0])
        return replace(self, width=self.height, height=self.width, paper=paper)

    def at_dpi(self, dpi: float) -> PageSize:
        """The same size with other dots an inch. Raises FrtError for what nobody could paint."""
        check_dpi(dpi)
        return replace(self, dpi=dpi)


def of_paper(wide: float, high: float) -> PageSize:
    """A page of so many millimetres, with dots for printing. Raises FrtError where it cannot be made."""
    sides = tuple(round(side / INCH * DOTS) if isfinite(side) and side < 1e6 else 10**9 for side in (wide, high))
    check_size(sides[0], sides[1], 1.0)
    size = PageSize(sides[0], sides[1], PRINTED[-1], (wide, high))
    fine = (size.at_dpi(dpi) for dpi in PRINTED)
    return next((each for each in fine if each.dots[0] * each.dots[1] <= PLENTY), size)


_SIZE = re.compile(
    r"\s*([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*[xX×*]\s*([0-9]{1,9}(?:\.[0-9]{1,3})?)\s*(mm|cm|in|px|)\s*", re.ASCII
)
_MILLIMETRES = {"mm": 1.0, "cm": 10.0, "in": INCH}


def size_of(text: str) -> PageSize:
    """The size that a text names: A3, letter, 16:9, 420x297mm, 11x8.5in, 1920x1080. Raises FrtError for anything else,
    and for sizes out of bounds."""
    names = {name.casefold(): name for name in (*PAPERS, *SCREENS)}
    named = names.get(text.strip().casefold())
    if named in PAPERS:
        return of_paper(*PAPERS[named])
    if named in SCREENS:
        return PageSize(*SCREENS[named])
    found = _SIZE.fullmatch(text)
    pixels = found is not None and found[3] in ("", "px")
    if found is None or (pixels and "." in text):
        raise FrtError(
            translate("export", "“{text}” is no size.").format(text=text[:40]),
            translate("export", "Write A4, A3 …, letter, 16:9, 4:3, millimetres as 420x297mm, or pixels as 1920x1080."),
        )
    if not pixels:
        unit = _MILLIMETRES[found[3]]
        return of_paper(float(found[1]) * unit, float(found[2]) * unit)
    width, height = int(found[1]), int(found[2])
    check_size(width, height, 1.0)
    return PageSize(width, height)


def check_size(width: int, height: int, scale: float) -> None:
    """Raise FrtError where nobody could paint or look at a picture of this size."""
    if not (LEAST_SIDE <= width <= MOST_SIDE and LEAST_SIDE <= height <= MOST_SIDE):
        raise FrtError(
            translate("export", "A picture of {width}x{height} pixels cannot be made.").format(
                width=width, height=height
            ),
            translate("export", "Width and height may be {least} to {most} pixels each.").format(
                least=number(LEAST_SIDE), most=number(MOST_SIDE)
            ),
        )
    if not LEAST_SCALE <= scale <= MOST_SCALE:
        raise FrtError(
            translate("export", "A picture cannot be scaled by {scale}.").format(scale=f"{scale:g}"),
            translate("export", "The scale may be {least} to {most}.").format(
                least=f"{LEAST_SCALE:g}", most=f"{MOST_SCALE:g}"
            ),
        )


def check_dpi(dpi: float) -> None:
    """Raise FrtError for dots an inch that nobody could use."""
    least, most = DOTS * LEAST_SCALE, DOTS * MOST_SCALE
    if not least <= dpi <= most:
        raise FrtError(
            translate("export", "A picture cannot have {dpi} dots an inch.").format(dpi=f"{dpi:g}"),
            translate("export", "It may have {least} to {most}.").format(least=f"{least:g}", most=f"{most:g}"),
        )
