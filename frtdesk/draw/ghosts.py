"""Events that the filter hides, in context: the outline of their marks and their titles, in quiet ink."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen

from frtdesk.draw.brush import Brush
from frtdesk.draw.shapes import shape
from frtdesk.draw.theme import mix
from frtdesk.timeline.frame import Frame, Look


def paint_ghosts(brush: Brush, frame: Frame) -> None:
    """Grey outlines on the canvas; the selected one is ringed in the selection's ink."""
    ghosts, size = frame.ghosts, frame.metrics.mark
    if not len(ghosts.event):
        return
    painter, theme = brush.painter, brush.theme
    grey = mix(theme.quiet, theme.canvas, 0.75)
    places = zip(ghosts.x.tolist(), ghosts.y.tolist(), ghosts.kind.tolist(), ghosts.look.tolist(), strict=True)
    for x, y, kind, look in places:
        painter.save()
        painter.translate(QPointF(x, y))
        if look & Look.SELECTED:
            painter.setPen(QPen(theme.selection, 1.6))
            painter.setBrush(theme.canvas)
            painter.drawEllipse(QPointF(0, 0), size * 0.8, size * 0.8)
        pen = QPen(grey, size * 0.13)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(theme.canvas)
        painter.drawPath(shape(kind, size * 0.8))
        painter.restore()
    for label in ghosts.labels:
        brush.text(label.x, label.y, label.text, label.style, theme.ink if label.selected else theme.quiet)
