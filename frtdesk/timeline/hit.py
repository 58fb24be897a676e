"""What lies under a point of a frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from frtdesk.timeline.frame import Frame

What = Literal["event", "cluster", "lane", "ruler", "nothing"]


@dataclass(frozen=True)
class Hit:
    """`event`: index into the columns (a cluster's most important), -1 if none; `events`: all that stand there;
    `lane`: number of the lane, -1 if none."""

    what: What
    event: int = -1
    events: tuple[int, ...] = ()
    lane: int = -1


def at(frame: Frame, x: float, y: float, reach: float = 0.0) -> Hit:
    """The mark, title or bar under a point, the nearest where several touch; else the lane's title, or nothing.
    `reach`: pixels around the middle of a mark that are its own at least."""
    if frame.on_ruler(y):
        return Hit("ruler")
    mark = _mark_at(frame, x, y, reach)
    if mark >= 0:
        events = tuple(frame.members.of(mark).tolist())
        lane = int(frame.marks.lane[mark])
        if not frame.marks.counted[mark]:
            return Hit("event", int(frame.marks.event[mark]), events, lane)
        return Hit("cluster", int(frame.marks.event[mark]), events, lane)
    ghost = _ghost_at(frame, x, y, reach)
    if ghost >= 0:
        event = int(frame.ghosts.event[ghost])
        return Hit("event", event, (event,), int(frame.ghosts.lane[ghost]))
    for box in frame.shown_lanes:
        top, foot = frame.area_of(box)
        if max(box.top, top) <= y < min(box.top + box.height, foot):
            if box.title_top <= y < box.title_top + frame.metrics.header:
                return Hit("lane", lane=box.number)
            event = _bar_at(frame, x, y, min(reach, box.pitch / 2))
            return Hit("event", event, (event,), box.number) if event >= 0 else Hit("nothing", lane=box.number)
    return Hit("nothing")


def _mark_at(frame: Frame, x: float, y: float, least: float) -> int:
    """Position of the mark whose shape or title covers the point, or -1."""
    marks, reach = frame.marks, max(frame.metrics.mark / 2 + 4, least)
    for label in frame.labels:
        if y < frame.lanes[label.lane].ceiling:
            continue
        if abs(y - label.y) <= frame.lanes[label.lane].pitch / 2 and label.x - 4 <= x <= label.x + label.width + 4:
            same = np.flatnonzero((marks.event == label.event) & (marks.lane == label.lane))
            return int(same[0]) if len(same) else -1
    near = np.flatnonzero((np.abs(marks.x - x) <= reach) & (np.abs(marks.y - y) <= reach) & _seen(frame, marks.lane, y))
    if not len(near):
        return -1
    distance = np.hypot(marks.x[near] - x, marks.y[near] - y)
    return int(near[np.argmin(distance)])


def _ghost_at(frame: Frame, x: float, y: float, least: float) -> int:
    """Position of the ghost whose mark or title covers the point, or -1."""
    ghosts, reach = frame.ghosts, max(frame.metrics.mark / 2 + 4, least)
    for label in ghosts.labels:
        if abs(y - label.y) <= frame.lanes[label.lane].pitch / 2 and label.x - 4 <= x <= label.x + label.width + 4:
            return int(np.flatnonzero((ghosts.event == label.event) & (ghosts.lane == label.lane))[0])
    near = np.flatnonzero((np.abs(ghosts.x - x) <= reach) & (np.abs(ghosts.y - y) <= reach))
    if not len(near):
        return -1
    return int(near[np.argmin(np.hypot(ghosts.x[near] - x, ghosts.y[near] - y))])


def _seen(frame: Frame, lane: NDArray[np.int16], y: float) -> NDArray[np.bool_]:
    """True where a lane is to be seen at this height, and not a pinned one above it."""
    return np.array([box.ceiling <= y for box in frame.lanes] or [True], np.bool_)[lane]


def _bar_at(frame: Frame, x: float, y: float, least: float) -> int:
    """The event whose bar covers the point, or -1."""
    bars = frame.bars
    inside = (
        _seen(frame, bars.lane, y)
        & (bars.x0 <= x)
        & (x <= bars.x1)
        & (np.abs(bars.y + frame.metrics.bar / 2 - y) <= max(frame.metrics.bar + 2, least))
    )
    found = np.flatnonzero(inside)
    return int(bars.event[found[0]]) if len(found) else -1
