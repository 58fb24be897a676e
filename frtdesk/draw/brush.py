"""A painter with what every part of a picture needs, and how it writes text."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt, QThread
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEngine, QPainter, QStaticText

from frtdesk.draw.fonts import font
from frtdesk.draw.theme import Theme
from frtdesk.timeline.measure import TextStyle


@lru_cache(maxsize=8_000)
def _static(text: str, style: TextStyle, factor: float) -> QStaticText:
    """Text laid out once: a third faster on a screen than laying it out for each frame."""
    made = QStaticText(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.prepare(font=font(style, factor))
    return made


@lru_cache(maxsize=8_000)
def _width(text: str, style: TextStyle, factor: float) -> float:
    return QFontMetricsF(font(style, factor)).horizontalAdvance(text)


class Brush:
    """A painter with what every part of the picture needs: theme, text scale, and whether it is a screen.

    `raster`: kept pictures and texts laid out before may be used; they belong to the thread of the windows.
    """

    def __init__(self, painter: QPainter, theme: Theme, factor: float) -> None:
        self.painter = painter
        self.theme = theme
        self.factor = factor
        engine = painter.paintEngine()
        self.raster = engine.type() == QPaintEngine.Type.Raster and QThread.isMainThread()
        self.ratio = painter.device().devicePixelRatio() * max(painter.worldTransform().m11(), 1.0)

    def width(self, text: str, style: TextStyle) -> float:
        """Pixels that a text is wide."""
        return _width(text, style, self.factor)

    def text(self, x: float, middle: float, text: str, style: TextStyle, colour: QColor) -> None:
        """Text from `x` on, its capitals centred at `middle`. Vector devices get real text."""
        face = font(style, self.factor)
        self.painter.setFont(face)
        self.painter.setPen(colour)
        size = face.pixelSize()
        baseline = middle + size * 0.364
        if self.raster:
            static = _static(text, style, self.factor)
            self.painter.drawStaticText(QPointF(x, baseline - size * ASCENT), static)
        else:
            self.painter.drawText(QPointF(x, baseline), text)


ASCENT = 0.96875
"""Ascent of the shipped typeface in ems (hhea table of Inter 4: 1984 of 2048)."""
