"""The class's line of time, painted: marks on their heaps, what is not told yet as dotted places, months and years."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from frtdesk.base.words import translate
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.shapes import shape
from frtdesk.draw.text_block import face
from frtdesk.draw.theme import Theme, mix
from frtdesk.timeline.class_line import ClassLine
from frtdesk.timeline.measure import TextStyle

MARGIN = 0.031
"""Of the width, at either side of the class's screen."""

LINE_FOOT = 0.712
"""Where the line of time stands, from the top."""

LINE_ROOM = 0.155
"""How high marks may be heaped on it."""

PITCH = 0.030
"""Between two marks."""

MARK = 0.019

AXIS_TEXT = 1 / 48
COUNT_TEXT = 1 / 60

SMALL, FEW = 14.0, 6
"""Pixels: a dotted ring that is seen smaller has no more than so many dashes."""


class ClassMeasure:
    """Widths of the axis' names as they are painted on a screen of this height."""

    def __init__(self, tall: float) -> None:
        self.tall = tall
        self._fine = QFontMetricsF(face(tall * AXIS_TEXT))
        self._coarse = QFontMetricsF(face(tall * AXIS_TEXT, QFont.Weight.DemiBold))
        self._known: dict[tuple[str, bool], float] = {}

    def __call__(self, texts: Sequence[str], style: TextStyle) -> NDArray[np.float64]:
        coarse = style is TextStyle.MAJOR
        return np.array([self._width(text, coarse) for text in texts], np.float64)

    def _width(self, text: str, coarse: bool) -> float:
        known = self._known.get((text, coarse))
        if known is None:
            known = (self._coarse if coarse else self._fine).horizontalAdvance(text)
            if len(self._known) < 2_000:
                self._known[text, coarse] = known
        return known


def line_size(width: float, height: float) -> tuple[float, float, float]:
    """Width, room between two marks and number of levels of the line on a screen of this size, for `build_line`."""
    return width * (1 - 2 * MARGIN), height * PITCH, LINE_ROOM / PITCH


def paint_line(painter: QPainter, line: ClassLine, left: float, tall: float, theme: Theme) -> None:
    """The line of time with its marks; what the class does not know yet as dotted places."""
    painter.save()
    painter.translate(left, tall * LINE_FOOT)
    width, mark = line.scale.width, tall * MARK
    faint = theme.edge
    painter.setPen(QPen(faint, max(tall / 700, 1.0)))
    known = max(line.covered, 0.0)
    painter.drawLine(QPointF(0, 0), QPointF(known, 0))
    _uncovered(painter, known, width, tall, theme)
    painter.setPen(QPen(faint, max(tall / 700, 1.0)))
    for x in line.axis.minor_lines.tolist():
        if 0 <= x <= width:
            painter.drawLine(QPointF(x, 0), QPointF(x, tall * 0.007))
    _axis(painter, line, tall, theme, faint)
    if line.extent is not None and line.here >= 0:
        soft = QColor(theme.mixed(int(line.kind[line.here]), theme.soft, theme.paper))
        x0, x1 = max(line.extent[0], 0.0), min(line.extent[1], width)
        painter.fillRect(QRectF(x0, -tall * 0.004, max(x1 - x0, 2.0), tall * 0.008), soft)
    _marks(painter, line, tall, theme)
    _over(painter, line, tall, theme)
    if line.here >= 0:
        at = QPointF(float(line.x[line.here]), -0.62 * tall * PITCH)
        painter.setPen(QPen(theme.ink, max(tall / 360, 1.5)))
        painter.setBrush(theme.paper)
        painter.drawEllipse(at, mark * 1.28, mark * 1.28)
        paint_mark(painter, at, mark * 1.35, int(line.kind[line.here]), int(line.look[line.here]), theme)
    painter.restore()


def _uncovered(painter: QPainter, begin: float, width: float, tall: float, theme: Theme) -> None:
    """Where the data ends, the line goes on in dots, and says why where there is room."""
    if width - begin < 1:
        return
    painter.setPen(QPen(theme.quiet, max(tall / 500, 1.2), Qt.PenStyle.DotLine))
    painter.drawLine(QPointF(begin, 0), QPointF(width, 0))
    font = face(tall * AXIS_TEXT)
    said = translate("class", "no data yet")
    wide = QFontMetricsF(font).horizontalAdvance(said)
    if wide + tall * 0.02 <= width - begin:
        painter.setFont(font)
        painter.drawText(QPointF(begin + (width - begin - wide) / 2, -tall * 0.01), said)


def paint_route(painter: QPainter, line: ClassLine, left: float, top: float, tall: float, colour: QColor) -> None:
    """From the card at `top` down to the step's own mark, passing behind the marks that are heaped over it."""
    if line.here < 0:
        return
    x = left + float(line.x[line.here])
    painter.setPen(QPen(colour, max(tall / 450, 1.0)))
    for begin, end in route(line, top, tall):
        painter.drawLine(QPointF(x, begin), QPointF(x, end))


def route(line: ClassLine, top: float, tall: float) -> list[tuple[float, float]]:
    """The stretches from `top` to the step's own mark that no other mark stands in: y of both ends."""
    here, mark = float(line.x[line.here]), tall * MARK
    crossed = (np.abs(line.x - here) < mark * 0.75) & (np.arange(len(line.x)) != line.here)
    foot = tall * LINE_FOOT
    taken = sorted(foot - (level + 0.62) * tall * PITCH for level in line.level[crossed].tolist())
    return [
        (begin, end)
        for begin, end in _between(taken, mark * 0.75, top, foot - 0.62 * tall * PITCH - mark * 1.28)
        if end - begin >= mark * 0.9
    ]


def _between(taken: Iterable[float], half: float, begin: float, end: float) -> Iterable[tuple[float, float]]:
    for middle in taken:
        yield begin, min(middle - half, end)
        begin = max(begin, middle + half)
    yield begin, end


def _marks(painter: QPainter, line: ClassLine, tall: float, theme: Theme) -> None:
    mark, pitch = tall * MARK, tall * PITCH
    pale = replace(theme, marks=tuple(mix(colour, theme.paper, 0.5) for colour in theme.marks))
    rows = zip(
        line.x.tolist(), line.level.tolist(), line.kind.tolist(), line.look.tolist(),
        line.hidden.tolist(), line.member.tolist(), line.marked.tolist(), strict=True,
    )  # fmt: skip
    for number, (x, level, kind, look, hidden, member, marked) in enumerate(rows):
        at = QPointF(x, -(level + 0.62) * pitch)
        if number == line.here:
            continue
        if hidden:
            _place(painter, at, mark, mix(theme.quiet, theme.paper, 0.75 if member else 0.45))
            continue
        paint_mark(painter, at, mark, kind, look, theme if member or marked else pale)
        if marked:
            painter.setPen(QPen(theme.ink, max(tall / 540, 1.0)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, mark * 0.76, mark * 0.76)


def _place(painter: QPainter, at: QPointF, mark: float, colour: QColor) -> None:
    """Something happens here that is not told yet, and not of what kind: a dotted ring. Where it is seen small, as in
    the console, its dots are fewer, as many would turn to dust."""
    seen = max(painter.worldTransform().m11(), 0.01)
    pen = QPen(colour, max(mark * 0.11, 1.0 / seen))
    dash, gap = dashes(mark, pen.widthF(), mark * seen)
    pen.setDashPattern([dash, gap])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if mark * seen < SMALL else Qt.PenCapStyle.SquareCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.save()
    painter.translate(at)
    painter.drawPath(shape(0, mark))
    painter.restore()


def dashes(mark: float, thick: float, seen: float) -> tuple[float, float]:
    """Dash and gap, in widths of the pen, of a ring `mark` across that is `seen` so many pixels large."""
    if seen >= SMALL:
        return 1.5, 2.0
    each = math.pi * mark / FEW / thick
    return each * 0.6, each * 0.4


def _over(painter: QPainter, line: ClassLine, tall: float, theme: Theme) -> None:
    """How many marks found no room on their heap, beside the way to the step's own mark."""
    font = face(tall * COUNT_TEXT, QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.quiet)
    metrics = QFontMetricsF(font)
    top = -(line.levels + 0.25) * tall * PITCH
    way = float(line.x[line.here]) if line.here >= 0 else -1e9
    clear = tall * 0.008
    for x, count in zip(line.over_x.tolist(), line.over.tolist(), strict=True):
        text = translate("class", "+{count}").format(count=count)
        wide = metrics.horizontalAdvance(text)
        begin = min(max(x - wide / 2, 0.0), line.scale.width - wide)
        if begin - clear < way < begin + wide + clear:
            begin = way - clear - wide if x <= way else way + clear
        painter.drawText(QPointF(begin, top), text)


def _axis(painter: QPainter, line: ClassLine, tall: float, theme: Theme, faint: QColor) -> None:
    """Names of the steps of time under the line: the fine ones, and under them the year or month they are of."""
    small, large = face(tall * AXIS_TEXT), face(tall * AXIS_TEXT, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(small)
    painter.setFont(small)
    for tick in line.axis.minor:
        wide = metrics.horizontalAdvance(tick.text)
        x = tick.x - wide / 2
        painter.setPen(faint)
        painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, tall * 0.011))
        if x >= 0 and x + wide <= line.scale.width:
            painter.setPen(theme.quiet)
            painter.drawText(QPointF(x, tall * 0.036), tick.text)
    painter.setFont(large)
    painter.setPen(theme.quiet)
    for tick in line.axis.major:
        painter.drawText(QPointF(tick.text_x - 4, tall * 0.064), tick.text)
