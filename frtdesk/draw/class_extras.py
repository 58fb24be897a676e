"""What may lie over the class's screen, or stand in its place: steps at a glance, the end, spotlight, laser, timer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from frtdesk.base.words import translate
from frtdesk.draw.class_screen import MARGIN
from frtdesk.draw.text_block import block, face, fitted, paint_block
from frtdesk.draw.theme import Theme, mix

SPOT = 0.17
"""Radius of the spotlight as a share of the height."""


@dataclass(frozen=True)
class Tile:
    """A step at a glance: its number, its title (empty while the class must not know it), its kind."""

    number: int
    title: str
    kind: int


def tiles_across(count: int, width: float, height: float) -> int:
    """How many tiles stand side by side, so that they are about as wide as three times their height."""
    return max(min(ceil(sqrt(max(count, 1) * width / height / 2.2)), max(count, 1)), 1)


def tile_boxes(count: int, width: float, height: float) -> list[QRectF]:
    """Where the tiles stand."""
    across = tiles_across(count, width, height)
    down = max(ceil(count / across), 1)
    left, top = width * MARGIN, height * 0.16
    gap = height * 0.018
    wide = (width - 2 * left - (across - 1) * gap) / across
    tall = min((height * 0.94 - top - (down - 1) * gap) / down, height * 0.26)
    return [
        QRectF(left + (n % across) * (wide + gap), top + (n // across) * (tall + gap), wide, tall) for n in range(count)
    ]


def paint_overview(
    painter: QPainter, title: str, tiles: Sequence[Tile], here: int, size: tuple[float, float], theme: Theme
) -> None:
    """All steps of the lesson; `here` is framed."""
    width, height = size
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, height), theme.paper)
    heading = block(title, face(height / 20, QFont.Weight.Bold), width * (1 - 2 * MARGIN), 1)
    paint_block(painter, heading, width * MARGIN, height * 0.045, theme.ink)
    for tile, box in zip(tiles, tile_boxes(len(tiles), width, height), strict=True):
        _tile(painter, tile, box, height, tile.number == here, theme)


def _tile(painter: QPainter, tile: Tile, box: QRectF, height: float, here: bool, theme: Theme) -> None:
    painter.setPen(QPen(theme.ink if here else theme.rule, max(height / (260 if here else 800), 1.0)))
    painter.setBrush(theme.chrome)
    painter.drawRoundedRect(box, height / 110, height / 110)
    pad = height * 0.014
    size = min(height / 34, box.height() * 0.24)
    number = block(str(tile.number + 1), face(size, QFont.Weight.Bold), box.width() - 2 * pad, 1)
    under = paint_block(painter, number, box.left() + pad, box.top() + pad * 0.6, theme.texts[tile.kind])
    said = tile.title or translate("class", "not told yet")
    room = box.bottom() - under - pad * 0.6
    words = fitted(said, (height / 42, height / 75), box.width() - 2 * pad, room)
    paint_block(painter, words, box.left() + pad, under, theme.ink if tile.title else theme.quiet)


def paint_end(painter: QPainter, question: str, lesson: str, size: tuple[float, float], theme: Theme) -> None:
    """The end of a lesson: its question, large."""
    width, height = size
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, height), theme.paper)
    left, across = width * MARGIN, width * (1 - 2 * MARGIN) * 0.9
    quiet = block(
        translate("class", "The question of this lesson") if question else translate("class", "The end of this lesson"),
        face(height / 32),
        across,
        1,
    )
    y = paint_block(painter, quiet, left, height * 0.2, theme.quiet)
    words = fitted(question or lesson, (height / 12, height / 24), across, height * 0.5, QFont.Weight.Bold)
    paint_block(painter, words, left, y + height * 0.02, theme.ink)
    foot = block(lesson, face(height / 52), across, 1)
    paint_block(painter, foot, left, height * 0.955, theme.quiet)


def paint_spotlight(painter: QPainter, at: tuple[float, float], size: tuple[float, float]) -> None:
    """Everything dark but a circle."""
    width, height = size
    veil = QPainterPath()
    veil.addRect(QRectF(0, 0, width, height))
    veil.addEllipse(QPointF(at[0] * width, at[1] * height), height * SPOT, height * SPOT)
    painter.fillPath(veil, QColor(0, 0, 0, 190))


def paint_laser(painter: QPainter, at: tuple[float, float], size: tuple[float, float]) -> None:
    """A red dot with a pale rim: seen on dark and on light."""
    where = QPointF(at[0] * size[0], at[1] * size[1])
    painter.setPen(QPen(QColor(255, 255, 255, 200), size[1] / 350))
    painter.setBrush(QColor(225, 20, 30))
    painter.drawEllipse(where, size[1] / 85, size[1] / 85)


def paint_timer(painter: QPainter, seconds: float, size: tuple[float, float], theme: Theme) -> None:
    """What is left of the time, large, at the top right."""
    left = max(ceil(seconds), 0)
    text = f"{left // 60}:{left % 60:02d}"
    font = face(size[1] / 9, QFont.Weight.Bold)
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(text)
    pad = size[1] * 0.015
    box = QRectF(size[0] * (1 - MARGIN) - wide - 2 * pad, size[1] * 0.03, wide + 2 * pad, metrics.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mix(theme.ink, theme.paper, 0.1))
    painter.drawRoundedRect(box, pad, pad)
    painter.setFont(font)
    painter.setPen(theme.texts[1] if left == 0 else theme.ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_digits(painter: QPainter, digits: str, size: tuple[float, float], theme: Theme) -> None:
    """The number of a step as it is typed, at the foot."""
    font = face(size[1] / 20, QFont.Weight.Bold)
    text = translate("class", "step {number}").format(number=digits)
    wide = QFontMetricsF(font).horizontalAdvance(text)
    box = QRectF((size[0] - wide) / 2 - size[1] / 40, size[1] * 0.88, wide + size[1] / 20, size[1] / 14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink)
    painter.drawRoundedRect(box, size[1] / 80, size[1] / 80)
    painter.setFont(font)
    painter.setPen(theme.paper)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
