"""Where lines may be seen in a picture: everywhere but on its texts."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion

from frtdesk.draw.brush import Brush
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.measure import TextStyle


def outside_texts(brush: Brush, frame: Frame) -> QRegion:
    """The areas of the lanes without their labels, and without the title and count of each lane."""
    free = QRegion()
    for top, foot in frame.areas:
        free += QRegion(0, int(top), int(frame.width) + 1, int(foot - top) + 1)
    for label in (*frame.labels, *frame.ghosts.labels):
        tall = frame.lanes[label.lane].pitch * 0.76
        free -= QRegion(QRectF(label.left - 3, label.y - tall / 2, label.lead + label.width + 6, tall).toAlignedRect())
    for box in filter(frame.shows_title, frame.shown_lanes):
        ends = box.caption_x + brush.width(box.caption, TextStyle.COUNT) + 6
        free -= QRegion(QRectF(0, box.title_top + 4, ends, frame.metrics.header - 8).toAlignedRect())
    return free
