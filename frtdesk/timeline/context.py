"""Context bands: a stretch of time that stands softly behind everything, named at the top.

A band is a span event, or the stretch from one event to another. It belongs to the view: it adds no event and no count.
Bands that overlap in time are named on lines of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from frtdesk.timeline.labels import TitleFitter
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.timescale import TimeScale

LINE = 17.0
"""Pixels that a line of names is tall at text scale 1."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A band in days: from the civil day `first` to before `after`."""

    title: str
    first: int
    after: int


@dataclass(frozen=True, slots=True)
class BandBox:
    """A band in pixels. Its name stands at `text_x` on `line` (0 is the topmost), empty where there is no room."""

    x0: float
    x1: float
    line: int
    text: str
    text_x: float


def lines(stretches: Sequence[Stretch]) -> tuple[int, ...]:
    """On which line each band is named: the first on which nothing before it still runs. The same at every zoom."""
    ends: list[int] = []
    chosen = [0] * len(stretches)
    for i in sorted(range(len(stretches)), key=lambda i: (stretches[i].first, stretches[i].after)):
        free = next((n for n, end in enumerate(ends) if end <= stretches[i].first), len(ends))
        ends[free : free + 1] = [stretches[i].after]
        chosen[i] = free
    return tuple(chosen)


def height(stretches: Sequence[Stretch], factor: float) -> float:
    """Pixels that the names need above the lanes; the same wherever the view stands, so that nothing jumps."""
    return (max(lines(stretches)) + 1) * LINE * factor + 2 if stretches else 0.0


def boxes(stretches: Sequence[Stretch], scale: TimeScale, fitter: TitleFitter) -> tuple[BandBox, ...]:
    """The bands in view, each name inside it, or beside it where it is too narrow for a word; off the next name."""
    on = lines(stretches)
    made: list[BandBox] = []
    begins = [scale.x_of(stretch.first) for stretch in stretches]
    for stretch, x0, line in zip(stretches, begins, on, strict=True):
        x1 = scale.x_of(stretch.after)
        if x1 <= 0 or x0 >= scale.width:
            continue
        left = max(x0, 0.0) + 5
        ahead = [x for x, of in zip(begins, on, strict=True) if of == line and x > x0]
        room = min([*ahead, scale.width]) - 8 - left
        inside = min(x1, scale.width) - 4 - left
        text, _ = fitter.fit(stretch.title, TextStyle.NOTE, min(inside, room))
        if not text and x1 < scale.width:
            text, _ = fitter.fit(stretch.title, TextStyle.NOTE, room)
        made.append(BandBox(x0, x1, line, text, left))
    return tuple(made)
