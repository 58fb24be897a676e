"""What may lie over the class's screen, or stand in its place: steps at a glance, the end, spotlight, laser, timer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from frtdesk.base.words import translate
from frtdesk.draw.class_screen import ClassScreen, paint_foot
from frtdesk.draw.class_timeline import MARGIN, paint_line
from frtdesk.draw.text_block import block, face, fitted, paint_block
from frtdesk.draw.theme import Theme, mix

TIMER = 0.11
"""Size of the timer's figures as a share of the height."""

FOOT_TOP = 0.922
"""Of the height: from here down stands the foot alone."""

LOW = 0.12
"""Of the height: in a lower tile the number of the step stands beside its title."""

TINIEST = 75
"""The smallest title of a tile as a part of the height."""

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
    across = width * (1 - 2 * MARGIN) - timer_room(height)
    heading = fitted(title, (height / 20, height / 34), across, height * 0.09, QFont.Weight.Bold)
    paint_block(painter, heading, width * MARGIN, height * 0.045, theme.ink)
    boxes = tile_boxes(len(tiles), width, height)
    letters = _words_size(tiles, boxes, height)
    for tile, box in zip(tiles, boxes, strict=True):
        _tile(painter, tile, box, (height, letters), tile.number == here, theme)


def _words_size(tiles: Sequence[Tile], boxes: Sequence[QRectF], height: float) -> float:
    """The size at which all titles are written: the largest at which each has room, so that none is larger than what
    is not told yet, and the other way round."""
    size = height / 42
    for tile, box in zip(tiles, boxes, strict=True):
        room = _words_room(box, height)
        if tile.title:
            made = fitted(tile.title, (size, height / TINIEST), room.width(), room.height())
            size = min(size, float(made.font.pixelSize()))
    return size


def _words_room(box: QRectF, height: float) -> QRectF:
    """Where the words of a tile stand: under its number, or beside it in a low one."""
    pad = height * 0.014
    if box.height() < height * LOW:
        aside = height / 22
        return QRectF(
            box.left() + pad * 0.6 + aside, box.top() + pad * 0.3, box.width() - aside - pad, box.height() - pad * 0.5
        )
    top = box.top() + pad * 0.6 + _number_size(box, height) * 1.28
    return QRectF(box.left() + pad, top, box.width() - 2 * pad, box.bottom() - top - pad * 0.6)


def _number_size(box: QRectF, height: float) -> float:
    return min(height / 34, box.height() * 0.24)


def _tile(painter: QPainter, tile: Tile, box: QRectF, sizes: tuple[float, float], here: bool, theme: Theme) -> None:
    """`sizes`: the height of the screen, and how large all words are."""
    height, size = sizes
    painter.setPen(QPen(theme.ink if here else theme.rule, max(height / (260 if here else 800), 1.0)))
    painter.setBrush(theme.chrome)
    painter.drawRoundedRect(box, height / 110, height / 110)
    pad, room = height * 0.014, _words_room(box, height)
    low = box.height() < height * LOW
    number = block(str(tile.number + 1), face(height / 48 if low else _number_size(box, height), QFont.Weight.Bold),
                   box.width() - 2 * pad, 1)  # fmt: skip
    left, top = (box.left() + pad * 0.6, room.top()) if low else (box.left() + pad, box.top() + pad * 0.6)
    paint_block(painter, number, left, top, theme.texts[tile.kind])
    words = fitted(tile.title or translate("class", "not told yet"), (size, size), room.width(), room.height())
    paint_block(painter, words, room.left(), room.top(), theme.ink if tile.title else theme.quiet)


def paint_end(painter: QPainter, screen: ClassScreen, question: str, facts: str, theme: Theme) -> None:
    """The end of a lesson: its question, large, or its title where it has none, over the line of all that was told.
    `facts`: how much that was, and from when to when."""
    width, height = screen.width, screen.height
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, width, height), theme.paper)
    left, across = width * MARGIN, width * (1 - 2 * MARGIN) * 0.9
    said = (
        translate("class", "The question of this lesson") if question else translate("class", "The end of this lesson")
    )
    y = paint_block(painter, block(said, face(height / 32), across, 1), left, height * 0.09, theme.quiet)
    words = fitted(question or screen.lesson, (height / 11, height / 24), across, height * 0.36, QFont.Weight.Bold)
    paint_block(painter, words, left, y + height * 0.02, theme.ink)
    if screen.line is not None:
        paint_line(painter, screen.line, left, height, replace(theme, canvas=theme.paper))
    if facts:
        paint_block(painter, block(facts, face(height / 36), across, 1), left, height * 0.815, theme.quiet)
    paint_foot(painter, screen if question else replace(screen, lesson=""), theme)


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


def timer_room(height: float) -> float:
    """How wide the timer is at most on a screen of this height, with air at its left."""
    return QFontMetricsF(face(height * TIMER, QFont.Weight.Bold)).horizontalAdvance("00:00") + height * 0.07


def paint_timer(painter: QPainter, seconds: float, size: tuple[float, float], theme: Theme, at_top: bool) -> None:
    """What is left of the time, large, at the right: beside the question to the class, or at the top where that is
    free."""
    left = max(ceil(seconds), 0)
    text = f"{left // 60}:{left % 60:02d}"
    font = face(size[1] * TIMER, QFont.Weight.Bold)
    metrics = QFontMetricsF(font)
    pad = size[1] * 0.015
    wide, high = metrics.horizontalAdvance(text) + 2 * pad, metrics.capHeight() + 2.6 * pad
    top = size[1] * (0.03 if at_top else 0.925) - (0 if at_top else high)
    box = QRectF(size[0] * (1 - MARGIN) - wide, top, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mix(theme.ink, theme.paper, 0.1))
    painter.drawRoundedRect(box, pad, pad)
    painter.setFont(font)
    painter.setPen(theme.texts[1] if left == 0 else theme.ink)
    painter.drawText(QPointF(box.left() + pad, box.center().y() + metrics.capHeight() / 2), text)


def paint_word(painter: QPainter, text: str, size: tuple[float, float], theme: Theme) -> None:
    """A word to whoever stands at the keys, in the place of the foot, so that nothing is half covered by it."""
    top = size[1] * FOOT_TOP
    painter.fillRect(QRectF(0, top, size[0], size[1] - top), theme.paper)
    paint_pill(painter, text, size, theme)


def paint_pill(painter: QPainter, text: str, size: tuple[float, float], theme: Theme) -> None:
    """A few words at the foot, as the number of a step while it is typed."""
    words = fitted(text, (size[1] / 30, size[1] / 44), size[0] * 0.86, size[1] * 0.045, QFont.Weight.Bold)
    high = words.height + size[1] / 60
    wide = words.wide + size[1] / 20
    box = QRectF((size[0] - wide) / 2, size[1] * 0.99 - high, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.ink)
    painter.drawRoundedRect(box, size[1] / 80, size[1] / 80)
    paint_block(painter, words, box.left() + size[1] / 40, box.top() + size[1] / 120, theme.paper)


def paint_frozen(painter: QPainter, size: tuple[float, float], theme: Theme) -> None:
    """Two small bars in the corner: on a single screen the teacher sees by them that it stands still."""
    side = size[1] / 75
    right, foot = size[0] - side * 0.7, size[1] - side * 0.7
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.quiet)
    for x in (right - side, right - side * 0.4):
        painter.drawRoundedRect(QRectF(x, foot - side, side * 0.32, side), side * 0.1, side * 0.1)
