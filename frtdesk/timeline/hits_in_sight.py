"""Where to scroll so that what a filter leaves is seen: in a low picture its lanes may lie out of sight."""

from __future__ import annotations

from frtdesk.timeline.frame import Frame, LaneBox

ENOUGH, NEARLY_ALL = 0.75, 0.97
"""Of what could be in sight: with so much there nothing is scrolled; the second where a lane in sight is empty."""


def way_to_hits(frame: Frame) -> float:
    """Pixels to scroll by until that lane stands at the top under which most of the events in view are seen, the first
    of several; 0 where that shows little more, or nothing can be scrolled."""
    if not frame.hidden_rows or frame.mirror is not None:
        return 0.0
    boxes = [box for box in frame.shown_lanes if not box.pinned and box.counts.in_view]
    last = frame.content_height - (frame.height - frame.lanes_top) - frame.scroll
    ways = [min(max(box.top - box.ceiling, -frame.scroll), last) for box in boxes]
    seen = {way: sum(_seen(frame, box, way) for box in boxes) for way in (0.0, *ways)}
    best = max(seen, key=lambda way: seen[way])
    wasted = any(not box.counts.in_view and _share(frame, box, 0.0) for box in frame.shown_lanes)
    return 0.0 if seen[0.0] >= (NEARLY_ALL if wasted else ENOUGH) * seen[best] else best


def _seen(frame: Frame, box: LaneBox, way: float) -> float:
    """About how many of a lane's events are seen after scrolling by `way`: as if they lay in it evenly."""
    return box.counts.in_view * _share(frame, box, way)


def _share(frame: Frame, box: LaneBox, way: float) -> float:
    """How much of a lane is in sight after scrolling by `way`."""
    top = max(box.top - way, box.ceiling)
    foot = min(box.top + box.height - way, frame.height)
    return max(foot - top, 0.0) / max(box.height, 1.0)
