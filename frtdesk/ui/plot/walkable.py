"""What a screen reader can walk in a frame: the marks of each lane in the order of time, and the ghosts among them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from frtdesk.timeline.frame import Frame

Spot = tuple[int, int]
"""The number of a lane, and an event in it."""


@dataclass(frozen=True, eq=False)
class Walkable:
    """The events of one frame, by lane. `chosen`: the selected event and the lane in which it is walked to, though it
    may have no mark of its own; None without one. Worked out when something is first asked."""

    frame: Frame
    chosen: Spot | None = None
    _events: dict[int, tuple[int, ...]] = field(default_factory=dict[int, tuple[int, ...]])

    @cached_property
    def _order(self) -> dict[int, list[int]]:
        """The events of each lane that have a mark or a ghost, from left to right."""
        marks, ghosts = self.frame.marks, self.frame.ghosts
        lane = np.concatenate([marks.lane, ghosts.lane])
        event = np.concatenate([marks.event, ghosts.event])
        x = np.concatenate([marks.x, ghosts.x])
        y = np.concatenate([marks.y, ghosts.y])
        order = np.lexsort((event, y, x, lane))
        numbers = np.arange(len(self.frame.lanes) + 1)
        bounds = np.searchsorted(lane[order], numbers).tolist()
        listed = event[order].tolist()
        return {number: listed[bounds[number] : bounds[number + 1]] for number in range(len(self.frame.lanes))}

    def events(self, lane: int) -> tuple[int, ...]:
        """The events that can be walked in a lane; none in one that is hidden."""
        if lane not in self._events:
            found = list(self._order.get(lane, ())) if lane in self.frame.sequence else []
            if self.chosen is not None and self.chosen[0] == lane and self.chosen[1] not in found:
                found.append(self.chosen[1])
            self._events[lane] = tuple(found)
        return self._events[lane]

    @cached_property
    def _mark_of(self) -> dict[Spot, int]:
        marks = self.frame.marks
        return {spot: n for n, spot in enumerate(zip(marks.lane.tolist(), marks.event.tolist(), strict=True))}

    @cached_property
    def _ghost_of(self) -> dict[Spot, int]:
        ghosts = self.frame.ghosts
        return {spot: n for n, spot in enumerate(zip(ghosts.lane.tolist(), ghosts.event.tolist(), strict=True))}

    @cached_property
    def _bar_of(self) -> dict[Spot, int]:
        bars = self.frame.bars
        return {spot: n for n, spot in enumerate(zip(bars.lane.tolist(), bars.event.tolist(), strict=True))}

    @cached_property
    def _title_ends(self) -> dict[Spot, float]:
        """Where the titles end, in pixels from the left."""
        labels = (*self.frame.labels, *self.frame.ghosts.labels)
        return {(label.lane, label.event): label.x + label.width for label in labels}

    def mark(self, spot: Spot) -> int:
        """The position among the frame's marks, -1 where the event has none of its own there."""
        return self._mark_of.get(spot, -1)

    def members(self, spot: Spot) -> tuple[int, ...]:
        """The events for which the mark stands, its own first; only its own where it stands for itself."""
        mark = self.mark(spot)
        if mark < 0 or not self.frame.marks.counted[mark]:
            return (spot[1],)
        return tuple(self.frame.members.of(mark).tolist()) or (spot[1],)

    def point(self, spot: Spot) -> tuple[float, float] | None:
        """Where to point at an event: the middle of its mark, or of what is seen of its bar where the mark lies beyond
        the edge; None where nothing of its own is drawn."""
        frame = self.frame
        mark, ghost, bar = self.mark(spot), self._ghost_of.get(spot, -1), self._bar_of.get(spot, -1)
        if mark < 0 and ghost < 0:
            return None
        marks, at = (frame.marks, mark) if mark >= 0 else (frame.ghosts, ghost)
        x, y = float(marks.x[at]), float(marks.y[at])
        if bar < 0 or 0 <= x <= frame.width:
            return x, y
        seen = np.clip([frame.bars.x0[bar], frame.bars.x1[bar]], 0, frame.width)
        return float(seen.mean()), float(frame.bars.y[bar]) + frame.metrics.bar / 2

    def area(self, spot: Spot) -> tuple[float, float, float, float] | None:
        """Left, top, width and height of what is seen of an event: mark, bar and title; None where nothing is."""
        frame, half, point = self.frame, self.frame.metrics.mark / 2, self.point(spot)
        if point is None or not self.is_in_sight(spot):
            return None
        left, right = point[0] - half, max(point[0] + half, self._title_ends.get(spot, point[0]))
        bar = self._bar_of.get(spot, -1)
        if bar >= 0:
            left, right = min(left, float(frame.bars.x0[bar])), max(right, float(frame.bars.x1[bar]))
        left, right = max(left, 0.0), min(right, frame.width)
        return left, point[1] - half, right - left, 2 * half

    def is_in_sight(self, spot: Spot) -> bool:
        """Whether something of an event stands within the picture, and not under the ruler or under pinned lanes."""
        point = self.point(spot)
        if point is None:
            return False
        box = self.frame.lanes[spot[0]]
        top, foot = self.frame.area_of(box)
        return 0 <= point[0] <= self.frame.width and max(top, box.ceiling) <= point[1] <= foot
