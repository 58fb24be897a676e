"""What a picture does not show, hinted at its edges: how many of a lane's events lie earlier and later, and how many
lie in lanes above and below.

Hints stand where nothing else does: in the line of a lane's title, beside title, count and the words of curves; and at
the upper and lower edge between marks and titles. One that finds no room is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from frtdesk.base.words import number, translate
from frtdesk.timeline.frame import Frame, LaneBox
from frtdesk.timeline.intervals import LaneIndex
from frtdesk.timeline.measure import Measure, TextStyle

Side = Literal["left", "right", "above", "below"]
Taken = list[tuple[float, float]]

GAP = 10.0
"""Pixels between a hint and what stands beside it."""
PAD = 6.0
"""Pixels of a hint's own ground on either side of its text."""
RIGHT = 14.0
"""Pixels that stay free at the right edge, where the bar of a picture that scrolls is."""
STEP = 24.0
HINT = TextStyle.COUNT


@dataclass(frozen=True, slots=True)
class EdgeHint:
    """`text` from `x` on, `width` wide, its middle at `y`, `height` high; `lane`: -1 where it is about all of them."""

    side: Side
    lane: int
    count: int
    text: str
    x: float
    y: float
    width: float
    height: float

    def covers(self, x: float, y: float, least: float = 0.0) -> bool:
        """Whether a point lies on the hint's ground, so many pixels wide and tall at least."""
        middle = self.x + self.width / 2
        wide, tall = max(self.width + 2 * PAD, least), max(self.height, least)
        return abs(x - middle) <= wide / 2 and abs(y - self.y) <= tall / 2


def edge_hints(frame: Frame, measure: Measure) -> tuple[EdgeHint, ...]:
    """The hints of a frame: none in a picture that says in a message why it is empty."""
    if frame.message:
        return ()
    found: list[EdgeHint] = []
    for box in frame.shown_lanes:
        found.extend(_of_lane(frame, box, measure))
    found.extend(_of_heights(frame, measure, tuple(found)))
    return tuple(found)


def nearest_outside(lane: LaneIndex, first: int, after: int, side: Side) -> int | None:
    """The event of a lane that lies nearest before, or after, the days [first, after)."""
    entries = lane.everything
    outside = np.flatnonzero(entries.hi <= first if side == "left" else entries.lo >= after)
    if not len(outside):
        return None
    days = entries.hi[outside] if side == "left" else -entries.lo[outside]
    return int(entries.event[outside[np.argmax(days)]])


def _of_lane(frame: Frame, box: LaneBox, measure: Measure) -> list[EdgeHint]:
    """How many events of a lane lie earlier and later, in the line of its title."""
    middle = box.title_top + frame.metrics.header / 2
    tall = frame.metrics.header * 0.72
    top, foot = frame.area_of(box)
    if middle < top + frame.metrics.header / 2 - 1 or middle + tall / 2 > foot:
        return []
    taken = _taken(frame, box, measure)
    found: list[EdgeHint] = []
    beyond: tuple[tuple[Side, int], ...] = (("left", box.counts.left), ("right", box.counts.right))
    for side, count in beyond:
        if not count:
            continue
        text = f"‹ {number(count)}" if side == "left" else f"{number(count)} ›"
        wide = float(measure([text], HINT)[0])
        place = _from_left if side == "left" else _at_right_edge
        x = place(taken, wide, frame.width)
        if x is not None:
            taken.append((x, x + wide))
            found.append(EdgeHint(side, box.number, count, text, x, middle, wide, tall))
    return found


def _taken(frame: Frame, box: LaneBox, measure: Measure) -> Taken:
    """What stands in the line of a lane's title already, from where to where."""
    caption = float(measure([box.caption], TextStyle.COUNT)[0])
    taken: Taken = [(0.0, box.caption_x + caption + 1.1 * frame.metrics.mark * box.folded)]
    for arc in frame.arcs:
        if arc.text and box.title_top <= arc.text_y < box.title_top + frame.metrics.header:
            taken.append((arc.text_x, arc.text_x + float(measure([arc.text], TextStyle.NOTE)[0])))
    if frame.hatch_from is not None and box.number == 0:
        wide = float(measure([frame.hatch_note], TextStyle.NOTE)[0])
        left = min(frame.hatch_from + 8, frame.width - wide - 8)
        taken.append((left, left + wide))
    return taken


def _from_left(taken: Taken, wide: float, width: float) -> float | None:
    """The first free place after the title and its count, within the left half."""
    x = 0.0
    for begin, end in sorted(taken):
        if x + wide + PAD + GAP <= begin:
            break
        x = max(x, end + GAP + PAD)
    return x if x + wide <= width / 2 else None


def _at_right_edge(taken: Taken, wide: float, width: float) -> float | None:
    """The place at the right edge, if it is free."""
    left = width - RIGHT - wide
    return left if all(end + GAP + PAD <= left for _, end in taken) else None


def _of_heights(frame: Frame, measure: Measure, beside: tuple[EdgeHint, ...]) -> list[EdgeHint]:
    """How many events in view lie in lanes above and below what is seen; in a comparison lies nothing there but rows of
    its halves, which the bar at the edge tells. `beside`: the hints of the lanes."""
    if not frame.hidden_rows or frame.mirror is not None:
        return []
    found: list[EdgeHint] = []
    tall = frame.metrics.header * 0.8
    beyond: tuple[tuple[Side, int], ...] = (("above", _above(frame)), ("below", _below(frame)))
    for side, count in beyond:
        if not count:
            continue
        said = translate("canvas", "{count} above") if side == "above" else translate("canvas", "{count} below")
        text = ("▴ " if side == "above" else "▾ ") + said.format(count=number(count))
        wide = float(measure([text], HINT)[0])
        y = frame.metrics.top + tall / 2 + 3 if side == "above" else frame.height - tall / 2 - 3
        x = _between(frame, y, tall, wide, beside)
        if x is not None:
            found.append(EdgeHint(side, -1, count, text, x, y, wide, tall))
    return found


def _above(frame: Frame) -> int:
    gone = [box for box in frame.shown_lanes if box.top + box.height <= box.ceiling]
    cut = [box for box in frame.shown_lanes if box.row_top < box.ceiling < box.top + box.height]
    return sum(box.counts.in_view for box in gone) + sum(box.counts.above for box in cut)


def _below(frame: Frame) -> int:
    gone = [box for box in frame.shown_lanes if box.row_top >= frame.height]
    cut = [box for box in frame.shown_lanes if box.row_top < frame.height < box.top + box.height]
    return sum(box.counts.in_view for box in gone) + sum(box.counts.below for box in cut)


def _between(frame: Frame, y: float, tall: float, wide: float, beside: tuple[EdgeHint, ...]) -> float | None:
    """Where a hint at this height touches no mark, title, other hint or lane's words, as far right as there is room."""
    reach = frame.metrics.mark + GAP
    taken: Taken = []
    for marks in (frame.marks, frame.ghosts):
        near = np.abs(marks.y - y) < (tall + frame.metrics.mark) / 2 + 2
        taken += [(x - reach, x + reach) for x in marks.x[near].tolist()]
    for label in (*frame.labels, *frame.ghosts.labels):
        if abs(label.y - y) < (tall + frame.lanes[label.lane].pitch) / 2:
            taken.append((label.x - GAP, label.x + label.width + GAP))
    for box in frame.shown_lanes:
        if box.top - tall < y < box.row_top + tall / 2:
            taken.append((0.0, frame.width if frame.arcs else box.caption_x + len(box.caption) * frame.metrics.mark))
    for hint in beside:
        if abs(hint.y - y) < (tall + hint.height) / 2 + 2:
            taken.append((hint.x - PAD - 2, hint.x + hint.width + PAD + 2))
    left = frame.width - RIGHT - GAP - wide
    while left > frame.width * 0.1:
        if all(left - PAD >= end or left + wide + PAD <= begin for begin, end in taken):
            return left
        left -= STEP
    return None
