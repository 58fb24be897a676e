"""The badge of a choice: a letter in a shape of its own, so that a back row can call out either. In ink:
colours mean kinds of events here."""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPolygonF

from frtdesk.draw.text_block import face
from frtdesk.model.quiz_words import LETTERS

_CORNERS = {1: (3, -90.0, 1.36), 2: (4, -45.0, 1.22), 3: (4, -90.0, 1.2), 4: (5, -90.0, 1.1), 5: (6, 0.0, 1.08)}
"""By choice: how many corners, where the first stands, and how far from the middle, so that the shapes look alike."""

_SINK = {1: 0.12, 4: 0.02}
"""How much lower than its middle the letter stands in a shape that is narrow at the top."""


def paint_badge(painter: QPainter, at: QPointF, size: float, choice: int, ground: QColor, letter: QColor) -> None:
    """The badge of a choice around a point; `size` across."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.save()
    painter.translate(at)
    painter.scale(size / 2, size / 2)
    painter.drawPath(_outline(choice))
    painter.restore()
    font = face(size * (0.46 if choice in (1, 3) else 0.58), QFont.Weight.Bold)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(letter)
    y = at.y() + size * _SINK.get(choice, 0.0) + metrics.capHeight() / 2
    painter.drawText(QPointF(at.x() - metrics.horizontalAdvance(LETTERS[choice]) / 2, y), LETTERS[choice])


@cache
def _outline(choice: int) -> QPainterPath:
    """The shape around the origin, about 1 from it: circle, triangle, square, diamond, pentagon, hexagon."""
    path = QPainterPath()
    if choice not in _CORNERS:
        path.addEllipse(QRectF(-1, -1, 2, 2))
        return path
    corners, first, far = _CORNERS[choice]
    turn = [first * pi / 180 + n * 2 * pi / corners for n in range(corners)]
    sink = 0.2 if choice == 1 else 0.0
    path.addPolygon(QPolygonF([QPointF(far * cos(angle), far * sin(angle) + sink) for angle in turn]))
    path.closeSubpath()
    return path
