"""A few words beside the pointer while something is dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from frtdesk.draw.fonts import font
from frtdesk.draw.theme import Theme
from frtdesk.timeline.measure import TextStyle

PAD = 8.0


def paint_chip(
    painter: QPainter, lines: Sequence[str], middle: float, top: float, wide: float, theme: Theme, factor: float
) -> None:
    """Lines of text on ink, centred at `middle` and kept within a picture `wide` pixels wide; the first is bold."""
    faces = [font(TextStyle.LABEL_BOLD if n == 0 else TextStyle.LABEL, factor) for n in range(len(lines))]
    width = max(QFontMetricsF(face).horizontalAdvance(line) for face, line in zip(faces, lines, strict=True))
    pitch = QFontMetricsF(faces[0]).height()
    box = QRectF(0, top, width + 2 * PAD, pitch * len(lines) + PAD)
    box.moveLeft(min(max(middle - box.width() / 2, 4.0), max(wide - box.width() - 4.0, 4.0)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(theme.paper)
    for n, (face, line) in enumerate(zip(faces, lines, strict=True)):
        painter.setFont(face)
        base = box.top() + PAD / 2 + pitch * n + QFontMetricsF(face).ascent()
        painter.drawText(QPointF(box.left() + PAD, base), line)
