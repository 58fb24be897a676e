"""A lane's title under the hand: the lane goes where it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from frtdesk.base.words import translate
from frtdesk.draw.fonts import font
from frtdesk.state.lanes_shown import move_to
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.ui.plot.chip import paint_chip

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

NEAR = 18.0
"""Pixels from the edges within which lanes that overflow scroll under what is dragged."""

AIR = 16.0
"""Pixels after the count that still take hold of the lane."""

STRIDE = 14.0
"""Pixels that they scroll with each move of the pointer."""


def title_at(frame: Frame, at: QPointF) -> int | None:
    """The lane whose title or count lies under a point, by its number; the rest of that line belongs to panning.
    The halves of a comparison cannot be moved."""
    if frame.mirror is not None:
        return None
    for box in frame.shown_lanes:
        if box.top <= at.y() < box.row_top and at.y() > box.ceiling:
            face = font(TextStyle.COUNT, frame.metrics.header / Metrics().header)
            ends = box.caption_x + QFontMetricsF(face).horizontalAdvance(box.caption)
            return box.number if at.x() <= ends + AIR else None
    return None


class LaneMove:
    """A line shows where the lane would go; the lanes change on release."""

    cursor = Qt.CursorShape.ClosedHandCursor
    clicks = True

    def __init__(self, view: TimelineView, lane: int) -> None:
        self._view = view
        self._lane = lane
        self._place: int | None = None
        self._x = 0.0

    def move(self, at: QPointF) -> None:
        frame = self._view.frame
        if frame is None:
            return
        if self._view.overflows() and not frame.stuck + NEAR <= at.y() <= frame.height - NEAR:
            self._view.scroll_by(STRIDE if at.y() > frame.height / 2 else -STRIDE)
            frame = self._view.frame or frame
        self._x = at.x()
        self._place = self._nearest(frame, at.y())
        self._view.repaint_over()

    def _nearest(self, frame: Frame, y: float) -> int | None:
        """The place among the shown lanes; None where the lane would stay. Pinned lanes stay among themselves."""
        if self._lane not in frame.sequence:
            return None
        pinned = sum(box.pinned for box in frame.shown_lanes)
        least, most = (0, pinned - 1) if frame.lanes[self._lane].pinned else (pinned, len(frame.sequence) - 1)
        others = [box for box in frame.shown_lanes if box.number != self._lane]
        above = sum(y > box.top + box.height / 2 for box in others)
        place = min(max(above, least), most)
        return None if place == frame.sequence.index(self._lane) else place

    def finish(self) -> None:
        if self._place is not None:
            move_to(self._view.workspace, self._lane, self._place)
        self.abandon()

    def abandon(self) -> None:
        self._place = None
        self._view.repaint_over()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        if self._lane not in frame.sequence:
            return
        theme, factor = self._view.appearance.theme, self._view.appearance.factor
        box = frame.lanes[self._lane]
        veil = QColor(theme.ink)
        veil.setAlphaF(0.06)
        painter.fillRect(QRectF(0, box.top, frame.width, box.height), veil)
        if self._place is None:
            return
        others = [one for one in frame.shown_lanes if one.number != self._lane]
        y = others[self._place].top if self._place < len(others) else others[-1].top + others[-1].height
        y = min(max(y, frame.metrics.top + 1), frame.height - 1)
        painter.setPen(QPen(theme.accent, 2))
        painter.drawLine(QLineF(0, y, frame.width, y))
        words = translate("lane", "{title} here").format(title=box.heading)
        top = y + 6 if y + 40 * factor < frame.height else y - 32 * factor
        paint_chip(painter, (words,), self._x, top, frame.width, theme, factor)
