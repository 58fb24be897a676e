"""A lane's lower edge under the hand: more or fewer of its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from frtdesk.base.words import translate
from frtdesk.state.lanes_shown import lanes_of, show_rows
from frtdesk.timeline.frame import Frame
from frtdesk.ui.plot.chip import paint_chip

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

REACH = 3.0
"""Pixels above and below an edge that take hold of it."""


def edge_at(frame: Frame, y: float) -> int | None:
    """The open lane whose lower edge lies under a point, by its number."""
    for box in frame.shown_lanes:
        top, foot = frame.area_of(box)
        top = max(top, box.ceiling)
        if not box.folded and abs(y - box.outer_edge) <= REACH and top < y < foot + REACH:
            return box.number
    return None


class LaneDrag:
    """A ghost of the edge follows the pointer from row to row; the lane changes on release."""

    cursor = Qt.CursorShape.SizeVerCursor
    clicks = False

    def __init__(self, view: TimelineView, lane: int) -> None:
        self._view = view
        self._lane = lane
        self._rows: int | None = None
        self._x = 0.0

    def move(self, at: QPointF) -> None:
        frame = self._view.frame
        if frame is None:
            return
        box = frame.lanes[self._lane]
        most = lanes_of(self._view.workspace)[self._lane].rows
        self._rows = min(max(box.rows_to(at.y()), 1), most)
        self._x = at.x()
        self._view.repaint_over()

    def finish(self) -> None:
        if self._rows is not None:
            show_rows(self._view.workspace, self._lane, self._rows)
        self.abandon()

    def abandon(self) -> None:
        self._rows = None
        self._view.repaint_over()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        if self._rows is None:
            return
        theme, factor = self._view.appearance.theme, self._view.appearance.factor
        y = frame.lanes[self._lane].edge_for(self._rows, frame.metrics.lane_foot)
        painter.setPen(QPen(theme.accent, 2))
        painter.drawLine(QLineF(0, y, frame.width, y))
        most = lanes_of(self._view.workspace)[self._lane].rows
        words = translate("lane", "{shown} of %n row|{shown} of %n rows", most).format(shown=self._rows)
        top = y + 6 if y + 40 * factor < frame.height else y - 32 * factor
        paint_chip(painter, (words,), self._x, top, frame.width, theme, factor)
