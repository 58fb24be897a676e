"""Ctrl and drag select: every event whose mark lies in the rubber band joins what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frtdesk.timeline.frame import Frame

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView


def marks_in(frame: Frame, area: QRectF) -> list[int]:
    """Positions of the marks whose centres lie in an area, as far as they can be seen."""
    marks = frame.marks
    across = (marks.x >= max(area.left(), 0)) & (marks.x <= min(area.right(), frame.width))
    inside = np.zeros(len(marks.x), np.bool_)
    for top, foot in frame.areas:
        inside |= (marks.y >= max(area.top(), top)) & (marks.y <= min(area.bottom(), foot))
    ceilings = np.array([box.ceiling for box in frame.lanes] or [0.0])
    return np.flatnonzero(across & inside & (marks.y >= ceilings[marks.lane])).tolist()


def events_at(frame: Frame, marks: list[int]) -> list[int]:
    """The events that stand at some marks, a cluster's with it, in order of time. Over a density strip a mark stands
    for itself alone."""
    found: set[int] = set()
    for mark in marks:
        strip = frame.lanes[int(frame.marks.lane[mark])].strip is not None
        found.update([int(frame.marks.event[mark])] if strip else frame.members.of(mark).tolist())
    return sorted(found)


class RubberBand:
    """A rectangle from the press to where the pointer is."""

    cursor = Qt.CursorShape.CrossCursor
    clicks = True

    def __init__(self, view: TimelineView, at: QPointF) -> None:
        self._view = view
        self._area = QRectF(at, at)
        self._from = at

    def move(self, at: QPointF) -> None:
        self._area = QRectF(self._from, at).normalized()
        self._view.repaint_over()

    def finish(self) -> None:
        frame, workspace = self._view.frame, self._view.workspace
        if frame is not None:
            before = workspace.selection
            more = [event for event in events_at(frame, marks_in(frame, self._area)) if event not in set(before)]
            workspace.select((*before, *more))
        self.abandon()

    def abandon(self) -> None:
        self._area = QRectF()
        self._view.repaint_over()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        if self._area.isEmpty():
            return
        theme, size = self._view.appearance.theme, frame.metrics.mark
        veil = QColor(theme.accent)
        veil.setAlphaF(0.10)
        painter.setBrush(veil)
        painter.setPen(QPen(theme.accent, 1.2, Qt.PenStyle.DashLine))
        painter.drawRect(self._area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.ink, 1.6))
        for mark in marks_in(frame, self._area):
            painter.drawEllipse(QPointF(frame.marks.x[mark], frame.marks.y[mark]), size * 0.85, size * 0.85)
