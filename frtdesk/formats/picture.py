"""What a picture is to show, and how large: the order that a picture's writer gets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.timeline.halves import Halves
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.layout import LaneView

LEAST_SIDE, MOST_SIDE = 320, 30_000
"""Bounds of width and height before scaling: less has no room for a ruler and a word, more no painter takes."""

LEAST_SCALE, MOST_SCALE = 0.25, 8.0
MOST_PIXELS = 150_000_000
"""Pixels of a painted image: A0 at 300 dots an inch, 600 MB while it is painted."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A page with the events of `index` from day `start` to before day `stop` (days from 1970-01-01).

    `width`, `height`: pixels of 1/96 inch at scale 1. `theme`: name of a theme. `title`: "" for the database's own.
    `filter`: the filter as text, for the page's foot; "" where there is none. `lanes`: their order, and which of them
    are left out. `halves`: the two filters of a comparison, of which `index` is the whole; `compare`: the second as
    text. `state`: the view as a shared line, which the file carries along; `language`: of its words, as a tag (BCP 47).
    """

    index: PictureIndex
    start: float
    stop: float
    width: int = 1920
    height: int = 1080
    scale: float = 1.0
    theme: str = "light"
    title: str = ""
    filter: str = ""
    lanes: LaneView = field(default_factory=LaneView)
    halves: Halves | None = None
    compare: str = ""
    state: str = ""
    language: str = "en"

    def __post_init__(self) -> None:
        check_size(self.width, self.height, self.scale)

    @property
    def pixels(self) -> tuple[int, int]:
        """Size of a painted image: exactly size times scale, rounded to whole pixels."""
        return round(self.width * self.scale), round(self.height * self.scale)


_SIZE = re.compile(r"\s*([0-9]{1,9})\s*[xX×*]\s*([0-9]{1,9})\s*", re.ASCII)


def size_of(text: str) -> tuple[int, int]:
    """Width and height of `1920x1080`. Raises FrtError for anything else, and for sizes out of bounds."""
    found = _SIZE.fullmatch(text)
    if found is None:
        raise FrtError(
            translate("export", "“{text}” is no size.").format(text=text[:40]),
            translate("export", "Write width, x, height in pixels: 1920x1080."),
        )
    width, height = int(found[1]), int(found[2])
    check_size(width, height, 1.0)
    return width, height


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


def check_pixels(picture: Picture) -> None:
    """Raise FrtError where an image would have more pixels than memory takes; vector pictures have no such bound."""
    width, height = picture.pixels
    if width * height > MOST_PIXELS or max(width, height) > MOST_SIDE:
        raise FrtError(
            translate("export", "An image of {width}x{height} pixels is too large.").format(width=width, height=height),
            translate(
                "export", "It may have {most} pixels, and {side} on a side; choose a smaller size or scale, or PDF."
            ).format(most=number(MOST_PIXELS), side=number(MOST_SIDE)),
        )
