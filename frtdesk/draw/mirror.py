"""What a picture of two halves has beyond one of lanes: brackets around what is in both, lines through the axis."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QRegion

from frtdesk.draw.brush import Brush
from frtdesk.draw.clear_of_texts import outside_texts
from frtdesk.draw.theme import Theme, mix
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.links import Joins

APART, TALL, SERIF = 0.71, 0.68, 0.22
"""Of a bracket around a mark that is in both halves, in marks: its distance, half its height, its ends. No ring: that
is what a related event wears."""


def paint_brackets_at(painter: QPainter, at: QPointF, size: float, theme: Theme) -> None:
    """Brackets around a mark of `size` pixels: this event is in both halves."""
    pen = QPen(mix(theme.ink, theme.canvas, 0.8), max(size * 0.12, 0.8))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for way in (-1, 1):
        x, end = at.x() + way * APART * size, at.x() + way * (APART - SERIF) * size
        top, foot = at.y() - TALL * size, at.y() + TALL * size
        painter.drawPolyline([QPointF(end, top), QPointF(x, top), QPointF(x, foot), QPointF(end, foot)])


def link_pen(theme: Theme, joins: Joins, *, selected: bool = False) -> QPen:
    """A line through the axis: whole for the same week, dotted for the same event, dashed for what is only possible."""
    pen = QPen(theme.ink if selected else mix(theme.ink, theme.canvas, 0.55), 1.5 if selected else 1.0)
    if joins is Joins.SAME_EVENT:
        pen.setDashPattern([1.2, 2.4])
    elif joins is Joins.PERHAPS:
        pen.setDashPattern([5.0, 3.5])
    return pen


def paint_brackets(brush: Brush, frame: Frame) -> None:
    """Brackets around each event that is in both halves and drawn as itself."""
    if frame.mirror is None:
        return
    marks = frame.marks
    shown = frame.mirror.both & ~marks.counted
    for x, y in zip(marks.x[shown].tolist(), marks.y[shown].tolist(), strict=True):
        paint_brackets_at(brush.painter, QPointF(x, y), frame.metrics.mark, brush.theme)


def paint_links(brush: Brush, frame: Frame) -> None:
    """The lines between the marks and the axis; no line crosses a label."""
    mirror = frame.mirror
    if mirror is None or not mirror.links:
        return
    painter, off = brush.painter, frame.metrics.mark * APART
    painter.save()
    painter.setClipRegion(outside_texts(brush, frame), Qt.ClipOperation.IntersectClip)
    for link in mirror.links:
        painter.setPen(link_pen(brush.theme, link.joins, selected=link.selected))
        painter.drawLine(QLineF(link.x0, link.y0 + off, link.x0, frame.ruler_top))
        painter.drawLine(QLineF(link.x1, frame.ruler_top + frame.metrics.ruler, link.x1, link.y1 - off))
    painter.restore()


def paint_crossings(brush: Brush, frame: Frame) -> None:
    """The lines where they cross the ruler, clear of its words, and the strip of what is known under it."""
    mirror = frame.mirror
    if mirror is None or not mirror.links:
        return
    painter = brush.painter
    painter.save()
    painter.setClipRegion(_outside_dates(frame), Qt.ClipOperation.IntersectClip)
    foot, under = (frame.ruler_top + y for y in (frame.metrics.ruler, frame.metrics.under_ruler))
    for link in mirror.links:
        painter.setPen(link_pen(brush.theme, link.joins, selected=link.selected))
        painter.drawPolyline([QPointF(link.x0, frame.ruler_top), QPointF(link.x1, foot), QPointF(link.x1, under)])
    painter.restore()


def _outside_dates(frame: Frame) -> QRegion:
    """The ruler without its dates, and the strip under it."""
    top, tall = frame.ruler_top, frame.metrics.ruler
    free = QRegion(0, int(top), int(frame.width) + 1, int(frame.metrics.under_ruler) + 1)
    upper, lower = (top + 2, tall * 0.58), (top + tall * 0.6, tall * 0.38)
    for ticks, (y, high) in ((frame.axis.major, upper), (frame.axis.minor, lower)):
        for tick in ticks:
            if tick.text:
                free -= QRegion(QRectF(tick.text_x - 2, y, tick.width + 4, high).toAlignedRect())
    return free
