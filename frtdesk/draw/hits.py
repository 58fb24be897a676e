"""What a search has found stands out: a ring around its mark, ground and a line under its title, a tick at the ruler.

Quiet, and told by more than its colour: the line under a title and the ring are there in greyscale too.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from frtdesk.draw.brush import Brush
from frtdesk.draw.theme import THEMES, Theme, mix
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.settle import Pixels

LINE = 1.2
"""Pixels of the line under a title and of the ring."""
PALE = 0.7
"""How much of the marker's colour is laid on the canvas: on paper words are few, here they may be many."""
RADIUS = 0.84
"""Of the ring, in sizes of a mark."""


def paint_label_grounds(brush: Brush, frame: Frame) -> None:
    """Under the titles of hits: the ground of a marker pen, and a line at its foot."""
    theme, tall = brush.theme, 15.0 * brush.factor
    ground = mix(theme.hit_ground, theme.canvas, PALE)
    for label in frame.labels:
        if label.is_hit and label.text and not label.selected:
            box = QRectF(label.x - 2, label.y - tall / 2, label.width + 4, tall)
            brush.painter.fillRect(box, ground)
            brush.painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), LINE), theme.hit)


def stamp_ring(brush: Brush, at: QPointF, size: float) -> None:
    """The ring around the mark at `at`; on a screen from a kept picture, as there may be thousands."""
    if not brush.raster:
        paint_ring(brush.painter, at, size, brush.theme)
        return
    side = _side(size)
    brush.painter.drawPixmap(QPointF(at.x() - side / 2, at.y() - side / 2), _ring(size, brush.ratio, brush.theme.name))


def paint_ticks(brush: Brush, ticks: Pixels, foot: float) -> None:
    """Ticks at the foot of the ruler."""
    if len(ticks):
        brush.painter.setPen(QPen(brush.theme.hit, 2))
        high = 3.5 * brush.factor
        brush.painter.drawLines([QLineF(x, foot - high, x, foot - 1) for x in ticks.tolist()])


def _side(size: float) -> int:
    return int(size * 2) + 4


def paint_ring(painter: QPainter, at: QPointF, size: float, theme: Theme) -> None:
    """The ring around a mark of `size` pixels."""
    painter.setBrush(mix(theme.hit_ground, theme.canvas, PALE))
    painter.setPen(QPen(theme.hit, LINE))
    painter.drawEllipse(at, size * RADIUS, size * RADIUS)


@cache
def _ring(size: float, ratio: float, theme_name: str) -> QPixmap:
    side = _side(size)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_ring(painter, QPointF(side / 2, side / 2), size, THEMES[theme_name])
    painter.end()
    return picture
