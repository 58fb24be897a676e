"""Curves from the selected event to what it answers and what answered it, and what ties its marks in several lanes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPen, QRegion

from frtdesk.draw.brush import Brush
from frtdesk.draw.theme import mix
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.relations import Arc


def paint_arcs(brush: Brush, frame: Frame, free: QRegion) -> None:
    """The curves, dashed, with a ring around each neighbour in view; the ties, straight; only in the region `free` of
    texts."""
    painter, theme = brush.painter, brush.theme
    line = QPen(mix(theme.ink, theme.canvas, 0.6), 1.1)
    line.setDashPattern([3.5, 3.0])
    ring = QPen(mix(theme.ink, theme.canvas, 0.6), 1.1)
    painter.save()
    painter.setClipRegion(free, Qt.ClipOperation.IntersectClip)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.ink, 1))
    for tie in frame.ties:
        painter.drawLine(QPointF(tie.x, tie.y0), QPointF(tie.x, tie.y1))
    for arc in frame.arcs:
        painter.setPen(line)
        painter.drawPath(_path(arc))
        if arc.seen:
            painter.setPen(ring)
            painter.drawEllipse(QPointF(arc.x1, arc.y1), frame.metrics.mark * 0.85, frame.metrics.mark * 0.85)
    painter.restore()


def _path(arc: Arc) -> QPainterPath:
    """Up or down to the gutter, along it, and from there to the neighbour."""
    path = QPainterPath(QPointF(arc.x0, arc.y0))
    path.cubicTo(QPointF(arc.x0, arc.by), QPointF(arc.x1, arc.by), QPointF(arc.x1, arc.y1))
    return path


def paint_words(brush: Brush, frame: Frame) -> None:
    """What each curve says, in the gutter where it runs, on ground of its own."""
    for arc in frame.arcs:
        if arc.text:
            wide = brush.width(arc.text, TextStyle.NOTE)
            area = QRectF(arc.text_x - 4, arc.text_y - 8 * brush.factor, wide + 8, 16 * brush.factor)
            brush.painter.setPen(Qt.PenStyle.NoPen)
            brush.painter.setBrush(brush.theme.canvas)
            brush.painter.drawRoundedRect(area, 4, 4)
            brush.text(arc.text_x, arc.text_y, arc.text, TextStyle.NOTE, brush.theme.quiet)
