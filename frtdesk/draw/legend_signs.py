"""Signs of a legend that stand for no date and no kind: what was selected, found, related or left out, and how much is
known."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from frtdesk.base.words import translate
from frtdesk.draw.hits import paint_ring
from frtdesk.draw.known_strip import FAINT, FULL
from frtdesk.draw.shapes import shape
from frtdesk.draw.theme import Theme, mix
from frtdesk.model.vocabulary import OTHER
from frtdesk.timeline.frame import Frame


class Sign(Enum):
    """How a sample is painted."""

    FOUND = "found"
    RELATED = "related"
    HIDDEN = "hidden"
    KNOWN = "known"


def signs(frame: Frame) -> list[tuple[Sign, str]]:
    """Those that occur in the frame, with what they say."""
    found: list[tuple[Sign, str]] = []
    if frame.marks.is_hit.any():
        found.append((Sign.FOUND, translate("legend", "found by the search")))
    if frame.arcs:
        found.append((Sign.RELATED, translate("legend", "related to the selected event")))
    if len(frame.ghosts.event):
        found.append((Sign.HIDDEN, translate("legend", "not in the filter, shown in context")))
    if frame.known is not None and frame.metrics.known:
        words = translate("legend", "sources, exact days, quotes: the darker, the more of them are confirmed")
        found.append((Sign.KNOWN, words))
    return found


def paint_sign(painter: QPainter, sign: Sign, area: QRectF, theme: Theme, factor: float) -> None:
    """Paint a sample into an area."""
    middle, size = area.center(), 11 * factor
    if sign is Sign.FOUND:
        paint_ring(painter, middle, size * 0.8, theme)
    elif sign is Sign.RELATED:
        pen = QPen(mix(theme.ink, theme.canvas, 0.6), 1.1)
        pen.setDashPattern([3.5, 3.0])
        painter.setPen(pen)
        painter.drawLine(QLineF(area.left(), middle.y(), area.right(), middle.y()))
    elif sign is Sign.HIDDEN:
        painter.save()
        painter.translate(middle)
        painter.setPen(QPen(mix(theme.quiet, theme.canvas, 0.75), size * 0.13))
        painter.setBrush(theme.canvas)
        painter.drawPath(shape(OTHER, size * 0.8))
        painter.restore()
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        third, step = area.width() / 3, 3.6 * factor
        for line in range(3):
            for part, ink in enumerate((FAINT, (FAINT + FULL) / 2, FULL)):
                painter.setBrush(mix(theme.ink, theme.paper, ink))
                corner = QPointF(area.left() + part * third, middle.y() + (line - 1.5) * step)
                painter.drawRect(QRectF(corner.x(), corner.y(), third, step - factor))
