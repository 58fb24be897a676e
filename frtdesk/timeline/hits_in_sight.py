"""Where to scroll so that what a filter leaves is seen: in a low picture its lanes may lie out of sight."""

from __future__ import annotations

from frtdesk.timeline.frame import Frame, LaneBox

ENOUGH = 0.5
"""Of the events in view: with so many in sight nothing is scrolled."""


def way_to_hits(frame: Frame) -> float:
    """Pixels to scroll by: 0 where half of the events in view are in sight or nothing can be scrolled; else until the
    title of that lane stands at the top under which most of them are seen, the first of several."""
    if not frame.hidden_rows or frame.mirror is not None:
        return 0.0
    boxes = [box for box in frame.shown_lanes if not box.pinned and box.counts.in_view]
    in_view = sum(box.counts.in_view for box in boxes)
    out = sum(box.counts.above + box.counts.below for box in boxes)
    if in_view - out >= in_view * ENOUGH:
        return 0.0
    tops = [max(box.top - box.ceiling, -frame.scroll) for box in boxes]
    return max(tops, key=lambda way: sum(_seen(frame, box, way) for box in boxes))


def _seen(frame: Frame, box: LaneBox, way: float) -> float:
    """About how many of a lane's events are seen after scrolling by `way`: as if they lay in it evenly."""
    top = max(box.top - way, box.ceiling)
    foot = min(box.top + box.height - way, frame.height)
    return box.counts.in_view * max(foot - top, 0.0) / max(box.height, 1.0)
