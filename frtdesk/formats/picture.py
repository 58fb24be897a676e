"""What a picture is to show, and how large: the order that a picture's writer gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.formats.page_size import MOST_SIDE, check_size
from frtdesk.model.event import Event
from frtdesk.model.relations import Relations
from frtdesk.timeline.context import Stretch
from frtdesk.timeline.halves import Halves
from frtdesk.timeline.hits import NO_HIT_MARKS, HitMarks
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.known import KnownIndex
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.relations import Neighbour

MOST_PIXELS = 150_000_000
"""Pixels of a painted image: A0 at 300 dots an inch, 600 MB while it is painted."""


@dataclass(frozen=True, eq=False)
class Seen:
    """What a window shows besides the events themselves, to be carried into the picture: the selected events (indexes
    into the columns) and what is related to the one selected, context bands, the codes of two lanes between which all
    `relations` are drawn, events in context that the filter hides, the strip of what is known, and what a search has
    found."""

    selected: frozenset[int] = frozenset()
    neighbours: tuple[Neighbour, ...] = ()
    bands: tuple[Stretch, ...] = ()
    between: tuple[str, str] | None = None
    relations: Relations | None = None
    ghosts: tuple[int, ...] = ()
    known: KnownIndex | None = None
    hits: HitMarks = NO_HIT_MARKS


ReadEvents = Callable[[Sequence[int]], Sequence[Event]]
"""Events whole, by their indexes in the columns; one that is gone meanwhile is left out. May raise FrtError."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A page with the events of `index` from day `start` to before day `stop` (days from 1970-01-01).

    `width`, `height`: pixels of 1/96 inch at scale 1. `theme`: name of a theme. `title`: "" for the database's own;
    `subtitle`: "" for the range. `filter`: the filter as text, for the page's foot; "" where there is none. `chosen`:
    the events were chosen by hand. `lanes`: their order, and which of them are folded or left out. `halves`: the two
    filters of a comparison, of which `index` is the whole; `compare`: the second as text. `state`: the view as a shared
    line, which the file carries along; `language`: of its words, as a tag (BCP 47). `legend`: whether the page has one.
    `sources`: how to read the events whose sources are listed, their marks numbered; None for no list. `dots`: width
    and height of an image where they are not just size times scale.
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
    subtitle: str = ""
    chosen: bool = False
    legend: bool = True
    sources: ReadEvents | None = None
    seen: Seen = field(default_factory=Seen)
    dots: tuple[int, int] | None = None

    def __post_init__(self) -> None:
        check_size(self.width, self.height, self.scale)

    @property
    def pixels(self) -> tuple[int, int]:
        """Size of a painted image: as many dots as were asked for, or size times scale, rounded to whole pixels."""
        return self.dots or (round(self.width * self.scale), round(self.height * self.scale))


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
