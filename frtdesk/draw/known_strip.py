"""The strip of what is known: three thin lines under the ruler, the darker the more of it is known."""

from __future__ import annotations

from functools import cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from frtdesk.draw.theme import THEMES, Theme, mix
from frtdesk.model.columns import frozen
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.known import KnownStrip

LINES = 3
FAINT, FULL = 0.08, 0.52
"""How much ink stands for nothing known and for all of it. Between them it grows with the square of the share, so that
what lacks a little of everything is told from what lacks nothing."""

STEPS = 16
"""Shades between them."""

HATCH = 4


def paint_known(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """Paint the strip into the room that the frame keeps for it; nothing where it keeps none."""
    if not frame.metrics.known:
        return
    top, tall = frame.metrics.ruler, frame.metrics.known
    painter.fillRect(QRectF(0, top, frame.width, tall), theme.paper)
    if frame.known is not None:
        paint_strip(painter, QRectF(0, top, frame.width, tall - 1), frame.known, theme)
    painter.setPen(QPen(theme.rule, 1))
    painter.drawLine(QPointF(0, top + tall - 0.5), QPointF(frame.width, top + tall - 0.5))


def paint_strip(painter: QPainter, area: QRectF, known: KnownStrip, theme: Theme) -> None:
    """The three lines over an area whose left edge is the strip's pixel 0. One image of a pixel a column: painting each
    cell by itself took three times as long."""
    image = _image(known, round(area.width()), theme)
    step = (area.height() - 2) / LINES
    thick = max(step - 1.0, 1.0)
    for line in range(LINES):
        painter.drawImage(
            QRectF(area.left(), area.top() + 1.5 + line * step, area.width(), thick),
            image,
            QRectF(0, line, image.width(), 1),
        )
    for left, right in known.blank:
        _hatch(
            painter, QRectF(max(left, 0.0), area.top(), min(right, area.width()) - max(left, 0.0), area.height()), theme
        )


def _image(known: KnownStrip, width: int, theme: Theme) -> QImage:
    """The shades as a picture of `width` by LINES pixels."""
    shades = _shades(theme.name)
    levels = np.where(known.shares < 0, 0, 1 + np.round(known.shares**2 * (STEPS - 1))).astype(np.int64)
    edges = np.clip(np.round(known.edges), 0, width).astype(np.int64)
    pixels = np.zeros((LINES, max(width, 1)), np.uint32)
    pixels[:] = shades[0]
    pixels[:, edges[0] : edges[-1]] = np.repeat(shades[levels], np.diff(edges), axis=1)
    inner = edges[1:-1]
    pixels[:, inner[inner < width]] = shades[0]  # a pixel of paper between cells
    made = QImage(pixels.tobytes(), pixels.shape[1], LINES, pixels.shape[1] * 4, QImage.Format.Format_RGB32)
    return made.copy()  # which owns its bytes


@cache
def _shades(theme_name: str) -> np.ndarray:
    """Paper, then from nothing known to all, as 0xffRRGGBB."""
    theme = THEMES[theme_name]
    amounts = np.linspace(FAINT, FULL, STEPS).tolist()
    colours = [theme.paper, *(mix(theme.ink, theme.paper, amount) for amount in amounts)]
    return frozen(np.array([colour.rgb() for colour in colours], np.uint32))


def _hatch(painter: QPainter, area: QRectF, theme: Theme) -> None:
    if area.width() <= 0:
        return
    painter.fillRect(area, theme.paper)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    colour = QColor(mix(theme.quiet, theme.paper, 0.45))
    painter.setPen(QPen(colour, 1))
    begin, tall = int(area.left() - area.height()), area.height()
    painter.drawLines([QLineF(x, area.bottom(), x + tall, area.top()) for x in range(begin, int(area.right()), HATCH)])
    painter.restore()
