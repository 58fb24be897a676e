"""A thin bar at the right edge where lanes go on above or below; it can be dragged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from frtdesk.draw.theme import Theme
from frtdesk.timeline.frame import Frame

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

ZONE = 9.0
"""Pixels at the edge that belong to the bar."""
LEAST = 28.0


def thumb(frame: Frame) -> QRectF | None:
    """Where the bar lies; None where everything fits."""
    if not frame.hidden_rows:
        return None
    top = frame.lanes_top
    room = frame.height - top
    tall = min(max(room * room / frame.content_height, LEAST), room)
    at = top + (room - tall) * frame.scroll / max(frame.content_height - room, 1.0)
    return QRectF(frame.width - ZONE, at, ZONE, tall)


def covers(frame: Frame, at: QPointF) -> bool:
    """Whether a point lies on the bar or on its way."""
    return frame.hidden_rows and at.x() >= frame.width - ZONE and at.y() >= frame.lanes_top


def paint_hint(painter: QPainter, frame: Frame, theme: Theme, *, wide: bool) -> None:
    """The bar; wider and darker under the hand."""
    box = thumb(frame)
    if box is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.quiet if wide else theme.edge)
    left = 1.0 if wide else 3.0
    painter.drawRoundedRect(box.adjusted(left, 2, -2, -2), (ZONE - left - 2) / 2, (ZONE - left - 2) / 2)


class ScrollDrag:
    """The bar under the hand. A press beside it brings it there first."""

    cursor = Qt.CursorShape.ArrowCursor
    clicks = False

    def __init__(self, view: TimelineView, frame: Frame, at: QPointF) -> None:
        self._view = view
        self._begun = frame.scroll
        box = thumb(frame)
        inside = box is not None and box.top() <= at.y() <= box.bottom()
        self._grip = at.y() - box.top() if inside and box is not None else (box.height() / 2 if box else 0.0)
        if not inside:
            self.move(at)

    def move(self, at: QPointF) -> None:
        frame = self._view.frame
        box = thumb(frame) if frame is not None else None
        if frame is None or box is None:
            return
        room = frame.height - frame.lanes_top
        way = max(room - box.height(), 1.0)
        part = (at.y() - self._grip - frame.lanes_top) / way
        self._view.scroll_by(part * (frame.content_height - room) - frame.scroll)

    def finish(self) -> None:
        self._view.repaint_over()

    def abandon(self) -> None:
        frame = self._view.frame
        if frame is not None:
            self._view.scroll_by(self._begun - frame.scroll)

    def paint(self, painter: QPainter, frame: Frame) -> None:
        paint_hint(painter, frame, self._view.appearance.theme, wide=True)
