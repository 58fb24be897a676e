"""A chart becomes pixels. The screen and the pictures that are saved call `paint_chart`."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frtdesk.draw.brush import Brush
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.painter import hatch_area
from frtdesk.draw.theme import Theme, contrast, mix
from frtdesk.timeline.chart import Series
from frtdesk.timeline.chart_frame import SWATCH, ChartFrame
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.period_counts import OTHERS

PALE = 0.26
"""How much colour is left to what the filter leaves out."""


def series_colour(series: Series, place: int, theme: Theme) -> QColor:
    """The colour of a series: its kind's, or that of its place in the order."""
    if series.kind >= 0:
        return theme.marks[series.kind]
    if series.value < 0:
        plain = series.sign == ""
        return theme.accent if plain else theme.quiet if series.value == OTHERS else theme.edge
    return theme.values[place % len(theme.values)]


def paint_chart(painter: QPainter, frame: ChartFrame, theme: Theme, factor: float = 1.0) -> None:
    """Paint the chart at the origin of `painter`."""
    brush = Brush(painter, theme, factor)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, frame.width, frame.height), theme.paper)
    _ground(brush, frame)
    _bars(brush, frame)
    _axis(brush, frame)
    _legend(brush, frame)
    painter.restore()


def _ground(brush: Brush, frame: ChartFrame) -> None:
    painter, theme = brush.painter, brush.theme
    for left, right in frame.uncovered:
        left, right = max(left, frame.left), min(right, frame.right)
        if right > left:
            hatch_area(painter, QRectF(left, frame.top, right - left, frame.foot - frame.top), theme)
    for y, text, x in frame.lines:
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(QLineF(frame.left, y + 0.5, frame.right, y + 0.5))
        brush.text(x, y, text, TextStyle.MINOR, theme.quiet)
    edges = frame.edges.tolist()
    for part in sorted(frame.chart.chosen):
        at = part - frame.chart.first
        veil = QColor(theme.ink)
        veil.setAlphaF(0.06)
        painter.fillRect(QRectF(edges[at], frame.top, edges[at + 1] - edges[at], frame.foot - frame.top), veil)


def _bars(brush: Brush, frame: ChartFrame) -> None:
    painter, theme, boxes = brush.painter, brush.theme, frame.boxes
    full = [series_colour(series, place, theme) for place, series in enumerate(frame.chart.series)]
    pale = [mix(colour, theme.paper, PALE) for colour in full]
    on = [read_on(colour, theme) for colour in full]
    least_wide, least_tall = 13 * brush.factor, 15 * brush.factor
    rows = zip(
        *(a.tolist() for a in (boxes.series, boxes.x0, boxes.x1, boxes.top, boxes.foot, boxes.kept)), strict=True
    )
    for series, x0, x1, top, foot, kept in rows:
        tall, wide = foot - top, x1 - x0
        line = 1.0 if tall > 3 else 0.0  # paper between the pieces of a bar: they part without colour
        if kept > top:
            painter.fillRect(QRectF(x0, top + line, wide, kept - top - line), pale[series])
        painter.fillRect(QRectF(x0, max(kept, top + line), wide, foot - max(kept, top + line)), full[series])
        sign = frame.chart.series[series].sign
        if sign and wide >= least_wide and foot - kept >= least_tall:
            half = brush.width(sign, TextStyle.BADGE) / 2
            brush.text((x0 + x1) / 2 - half, (kept + foot + line) / 2, sign, TextStyle.BADGE, on[series])


def read_on(colour: QColor, theme: Theme) -> QColor:
    """What is read on a colour: ink or paper, whichever stands out more."""
    return max(theme.paper, theme.ink, key=lambda words: contrast(words, colour))


def _axis(brush: Brush, frame: ChartFrame) -> None:
    painter, theme, foot = brush.painter, brush.theme, frame.foot
    painter.setPen(QPen(theme.edge, 1))
    painter.drawLine(QLineF(frame.left, foot + 0.5, frame.right, foot + 0.5))
    first, second = foot + 9 * brush.factor, foot + 23 * brush.factor
    painter.setPen(QPen(theme.rule, 1))
    for x in frame.axis.minor_lines.tolist():
        if 0 <= x <= frame.right - frame.left:
            painter.drawLine(QLineF(frame.left + x, foot + 1, frame.left + x, foot + 4))
    for tick in frame.axis.major:
        if 0 <= tick.x <= frame.right - frame.left:
            painter.drawLine(QLineF(frame.left + tick.x, foot + 1, frame.left + tick.x, second + 6 * brush.factor))
    for tick in frame.axis.minor:
        brush.text(frame.left + tick.text_x, first, tick.text, TextStyle.MINOR, theme.quiet)
    for tick in frame.axis.major:
        if tick.text:
            brush.text(frame.left + tick.text_x, second, tick.text, TextStyle.LANE, theme.ink)


def _legend(brush: Brush, frame: ChartFrame) -> None:
    painter, theme = brush.painter, brush.theme
    size = SWATCH * brush.factor
    for entry in frame.legend:
        series = frame.chart.series[entry.series]
        colour = series_colour(series, entry.series, theme)
        if series.kind >= 0:
            paint_mark(painter, QPointF(entry.x + size / 2, entry.y), 12 * brush.factor, series.kind, 0, theme)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(entry.x, entry.y - size / 2, size, size), 3, 3)
            half = brush.width(series.sign, TextStyle.BADGE) / 2
            brush.text(entry.x + size / 2 - half, entry.y, series.sign, TextStyle.BADGE, read_on(colour, theme))
        named = entry.series in frame.chart.chosen_series
        words = entry.x + size + 7 * brush.factor
        brush.text(words, entry.y, entry.text, TextStyle.LANE if named else TextStyle.COUNT, theme.ink)
        brush.text(entry.count_x, entry.y, entry.count, TextStyle.COUNT, theme.quiet)
        if named:
            painter.setPen(QPen(theme.ink, 1.4))
            under = entry.y + size * 0.62
            painter.drawLine(QLineF(words, under, entry.count_x - 7 * brush.factor, under))


def paint_cursor(painter: QPainter, frame: ChartFrame, theme: Theme, part: int, series: int, *, strong: bool) -> None:
    """Show where the pointer or, `strong`, the keyboard stands: the part of time, and the piece of its bar."""
    if not 0 <= part < len(frame.chart):
        return
    left, right = float(frame.edges[part]), float(frame.edges[part + 1])
    veil = QColor(theme.ink)
    veil.setAlphaF(0.05)
    painter.fillRect(QRectF(left, frame.top, max(right - left, 1.0), frame.foot - frame.top), veil)
    boxes = frame.boxes
    mine = (boxes.part == part) & ((boxes.series == series) | (series < 0))
    if not mine.any():
        if strong:
            painter.setPen(QPen(theme.accent, 2))
            painter.drawLine(QLineF(left, frame.foot, max(right, left + 3), frame.foot))
        return
    x0, x1 = float(boxes.x0[mine].min()), float(boxes.x1[mine].max())
    top, foot = float(boxes.top[mine].min()), float(boxes.foot[mine].max())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.accent if strong else theme.ink, 2 if strong else 1.2))
    painter.drawRect(QRectF(x0, top, x1 - x0, foot - top).adjusted(-1, 0, 1, 1))
