"""How far lanes have to scroll until an event's row is in sight."""

from __future__ import annotations

import numpy as np

from frtdesk.timeline.frame import Frame
from frtdesk.timeline.lanes import Rows


def scroll_to(frame: Frame, rows: Rows, event: int) -> float:
    """Pixels to scroll by: 0 where one of the event's rows is in sight, or none can be; the nearest where it stands in
    several lanes."""
    ways: list[float] = []
    for entry in np.flatnonzero(rows.event == event).tolist():
        box = frame.lanes[int(rows.lane[entry])]
        row = min(int(rows.row[entry]), max(box.rows - 1, 0))
        top, foot = frame.area_of(box)
        within = -frame.metrics.header / 2 if box.folded else (row + 0.5) * box.pitch
        if box.side < 0:  # its rows run upward, and so it scrolls the other way
            ways.append(-_way(box.title_top - within, top + box.pitch, foot - box.pitch))
        else:
            ways.append(_way(box.row_top + within, top + box.pitch, foot - box.pitch))
    return min(ways, key=abs, default=0.0)


def _way(at: float, first: float, last: float) -> float:
    if at < first:
        return at - first
    return max(at - last, 0.0)
