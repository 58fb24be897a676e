"""Stretches of time: what is certainly so is solid, what is possibly so is soft."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF

from frtdesk.draw.fonts import font
from frtdesk.draw.theme import Theme
from frtdesk.timeline.frame import Frame, Look
from frtdesk.timeline.measure import TextStyle

# Plain numbers: `&` of an IntFlag costs twenty times as much.
_ONE_OF, _SPAN, _RUNNING = int(Look.ONE_OF), int(Look.SPAN), int(Look.RUNNING)
_END_UNKNOWN, _APPROXIMATE, _UNCERTAIN = int(Look.END_UNKNOWN), int(Look.APPROXIMATE), int(Look.UNCERTAIN)

MARGIN = 40.0
"""Bars are cut so many pixels outside the picture: painters lose precision far away."""


def paint_bars(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """Paint every bar of the frame at the foot of its row."""
    bars, thick = frame.bars, frame.metrics.bar
    rows = zip(
        bars.x0.clip(-MARGIN, frame.width + MARGIN).tolist(), bars.x1.clip(-MARGIN, frame.width + MARGIN).tolist(),
        bars.c0.clip(-MARGIN, frame.width + MARGIN).tolist(), bars.c1.clip(-MARGIN, frame.width + MARGIN).tolist(),
        bars.y.tolist(), bars.kind.tolist(), bars.look.tolist(), strict=True,
    )  # fmt: skip
    for x0, x1, c0, c1, y, kind, look in rows:
        paint_bar(painter, QRectF(x0, y, x1 - x0, thick), (c0, c1), kind, look, theme)


def paint_bar(
    painter: QPainter, possible: QRectF, certain: tuple[float, float], kind: int, look: int, theme: Theme
) -> None:
    """One bar: `possible` is the whole stretch in which the event may lie, `certain` from where to where it surely
    runs (empty where the second is not greater)."""
    colour = theme.marks[kind]
    if look & _ONE_OF:
        _one_of(painter, possible, colour)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_possible_brush(possible, certain, kind, look, theme))
    painter.drawRoundedRect(possible, possible.height() / 2, possible.height() / 2)
    if look & _END_UNKNOWN:
        painter.setFont(font(TextStyle.BADGE))
        painter.setPen(theme.texts[kind])
        painter.drawText(QPointF(possible.right() - 8, possible.bottom()), "?")
    if look & (_APPROXIMATE | _UNCERTAIN):
        _edge(painter, possible, colour, look)
    c0, c1 = max(certain[0], possible.left()), min(certain[1], possible.right())
    if c1 > c0 and not look & _END_UNKNOWN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(c0, possible.top(), c1 - c0, possible.height()), 1.5, 1.5)
        if look & _RUNNING:
            _arrow(painter, c1, possible, colour)


def _possible_brush(possible: QRectF, certain: tuple[float, float], kind: int, look: int, theme: Theme) -> QBrush:
    soft = theme.mixed(kind, theme.soft)
    if look & _END_UNKNOWN:
        fade = QLinearGradient(possible.topLeft(), possible.topRight())
        fade.setColorAt(0, theme.marks[kind])
        end = QColor(theme.marks[kind])
        end.setAlphaF(0.0)
        fade.setColorAt(1, end)
        return QBrush(fade)
    if look & _SPAN and certain[1] > certain[0] and possible.width() > 0:
        fade = QLinearGradient(possible.topLeft(), possible.topRight())
        pale, full = theme.mixed(kind, 0.18), theme.mixed(kind, 0.85)
        begin = (certain[0] - possible.left()) / possible.width()
        end_at = (certain[1] - possible.left()) / possible.width()
        fade.setColorAt(0, pale)
        fade.setColorAt(min(max(begin, 0.0), 1.0), full)
        fade.setColorAt(min(max(end_at, 0.0), 1.0), full)
        fade.setColorAt(1, pale)
        return QBrush(fade)
    return QBrush(soft)


def _edge(painter: QPainter, possible: QRectF, colour: QColor, look: int) -> None:
    """Approximate: a dashed outline. Uncertain: a hatch."""
    box = possible.adjusted(-0.5, -1, 0.5, 1)
    if look & _APPROXIMATE:
        pen = QPen(colour, 1)
        pen.setDashPattern([2.5, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    if look & _UNCERTAIN:
        painter.setPen(QPen(colour, 1))
        x = box.left()
        while x + box.height() <= box.right():  # no line sticks out past the end
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
            x += 6


def _one_of(painter: QPainter, possible: QRectF, colour: QColor) -> None:
    """Some time between two dates: a dashed line with a stop at each end."""
    middle = possible.center().y()
    pen = QPen(colour, 1.2)
    pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.drawLine(QPointF(possible.left(), middle), QPointF(possible.right(), middle))
    painter.setPen(QPen(colour, 1.2))
    for x in (possible.left(), possible.right()):
        painter.drawLine(QPointF(x, middle - 3), QPointF(x, middle + 3))


def _arrow(painter: QPainter, x: float, possible: QRectF, colour: QColor) -> None:
    """Still running: an arrow where the data ends."""
    middle, half = possible.center().y(), possible.height() * 1.2
    painter.setBrush(colour)
    tip = [QPointF(x - 1, middle - half), QPointF(x + 2 * half, middle), QPointF(x - 1, middle + half)]
    painter.drawPolygon(QPolygonF(tip))
