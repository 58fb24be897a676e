"""One mark: the kind by its shape, the certainty of its date by how it is drawn."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen, QPixmap

from frtdesk.base.words import decimal, number
from frtdesk.draw.fonts import font
from frtdesk.draw.shapes import shape
from frtdesk.draw.theme import THEMES, Theme
from frtdesk.model.vocabulary import OTHER
from frtdesk.timeline.frame import Look
from frtdesk.timeline.measure import TextStyle

# Plain numbers: `&` of an IntFlag costs twenty times as much, and a frame asks for thousands.
_APPROXIMATE, _UNCERTAIN = int(Look.APPROXIMATE), int(Look.UNCERTAIN)
_DATE_LOOKS = int(Look.HOLLOW | Look.APPROXIMATE | Look.UNCERTAIN)


def paint_mark(painter: QPainter, at: QPointF, size: float, kind: int, look: int, theme: Theme) -> None:
    """Paint a mark centred at `at`: solid where the day is certain, hollow where not, dashed where approximate, with
    a question mark where uncertain. `size` in pixels."""
    colour = theme.marks[kind]
    hollow = kind == OTHER or look & _DATE_LOOKS
    pen = QPen(colour, size * 0.155)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if look & _APPROXIMATE:
        pen.setDashPattern([1.6, 1.3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    painter.translate(at)
    painter.setPen(pen)
    painter.setBrush(QBrush(theme.canvas if hollow else colour))
    painter.drawPath(shape(kind, size * (0.9 if hollow else 0.88)))
    if look & _UNCERTAIN:
        painter.setPen(theme.texts[kind])
        painter.setFont(font(TextStyle.BADGE, size / 13))
        painter.drawText(QRectF(-size, -size, 2 * size, 2 * size), Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()


@cache
def _stamp(kind: int, look: int, size: float, ratio: float, theme_name: str) -> QPixmap:
    """A mark as a picture: painting paths anew for each of some thousand marks costs five times as much."""
    side = int(size * 2) + 2
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_mark(painter, QPointF(side / 2, side / 2), size, kind, look, THEMES[theme_name])
    painter.end()
    return picture


def stamp_mark(painter: QPainter, at: QPointF, size: float, kind: int, look: int, theme: Theme, ratio: float) -> None:
    """The same mark from a kept picture, on a screen of the device pixel ratio `ratio`."""
    picture = _stamp(kind, look & _DATE_LOOKS, size, ratio, theme.name)
    half = (int(size * 2) + 2) / 2
    painter.drawPixmap(QPointF(at.x() - half, at.y() - half), picture)


def count_text(count: int) -> str:
    """How a badge says how many: 7, 83, 999, then 1.2k."""
    if count < 1_000:
        return number(count)
    return f"{decimal(count / 1_000, 1)}k" if count < 10_000 else f"{count // 1_000}k"


def paint_badge(
    painter: QPainter, at: QPointF, size: float, kind: int | None, count: int, theme: Theme, scale: float
) -> None:
    """How many events stand at one place: a pill with a number; an outlined one where it is a single event. `kind`:
    None where they are of several kinds."""
    style = font(TextStyle.BADGE, scale)
    text = count_text(count)
    wide = _badge_width(text, size, scale)
    box = QRectF(at.x() - wide / 2, at.y() - size * 0.72, wide, size * 1.44)
    colour = theme.quiet if kind is None else theme.texts[kind]
    painter.setPen(QPen(colour, 1.4))
    painter.setBrush(colour if count > 1 else theme.canvas)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    painter.setFont(style)
    painter.setPen(theme.paper if count > 1 else colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def paint_badge_ring(painter: QPainter, at: QPointF, size: float, count: int, theme: Theme, scale: float) -> None:
    """The ring in ink around a badge that holds the selection, with air between."""
    wide, away = _badge_width(count_text(count), size, scale), 3.0
    box = QRectF(at.x() - wide / 2, at.y() - size * 0.72, wide, size * 1.44).adjusted(-away, -away, away, away)
    painter.setPen(QPen(theme.selection, 2))
    painter.setBrush(theme.canvas)
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)


@cache
def _badge_width(text: str, size: float, scale: float) -> float:
    advance = QFontMetricsF(font(TextStyle.BADGE, scale)).horizontalAdvance(text)
    return max(size * 1.45, advance + 7 if len(text) > 2 else 0)


@lru_cache(maxsize=4_000)
def _badge_stamp(kind: int | None, count: int, size: float, ratio: float, theme_name: str, scale: float) -> QPixmap:
    width, height = _badge_room(count, size, scale)
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_badge(painter, QPointF(width / 2, height / 2), size, kind, count, THEMES[theme_name], scale)
    painter.end()
    return picture


def _badge_room(count: int, size: float, scale: float) -> tuple[int, int]:
    return int(_badge_width(count_text(count), size, scale)) + 5, int(size * 1.44) + 5


def stamp_badge(
    painter: QPainter, at: QPointF, size: float, kind: int | None, count: int, theme: Theme, ratio: float, scale: float
) -> None:
    """The same badge from a kept picture, on a screen of the device pixel ratio `ratio`."""
    width, height = _badge_room(count, size, scale)
    picture = _badge_stamp(kind, count, size, ratio, theme.name, scale)
    painter.drawPixmap(QPointF(at.x() - width / 2, at.y() - height / 2), picture)
