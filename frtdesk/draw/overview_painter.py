"""The overview becomes pixels: histogram, years, the window over what is shown."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from frtdesk.draw.fonts import font
from frtdesk.draw.painter import hatch_area
from frtdesk.draw.theme import Theme, mix
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.overview import OverviewFrame
from frtdesk.timeline.settle import Pixels

AXIS = 18.0
"""Pixels at the foot for the years."""

LEAST = 18.0
"""Pixels that the window is drawn wide at least: room for a handle at either edge, and between them to move it."""


class Layers:
    """The overview without its window, once pale and once in full colour: while the timeline pans, only the window
    moves, and some 150 bars need not be painted for each step (1.2 ms)."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._kept: object = None
        self._pale = self._full = QPixmap()

    def paint(self, painter: QPainter, frame: OverviewFrame, theme: Theme, factor: float) -> None:
        """Paint the layers, the full one inside the window."""
        ratio = painter.device().devicePixelRatio()
        key = (id(frame.heights), id(frame.hits), frame.width, frame.height, frame.selected, theme.name, factor, ratio)
        if key != self._key:
            self._key = key
            self._kept = (frame.heights, frame.hits)  # as long as they live their ids are their own
            everything, nothing = (0.0, frame.width), (-1.0, -1.0)
            self._pale = _layer(replace(frame, window=nothing), theme, factor, ratio)
            self._full = _layer(replace(frame, window=everything), theme, factor, ratio)
        painter.drawPixmap(QPointF(0, 0), self._pale)
        left, right = max(frame.window[0], 0.0), min(frame.window[1], frame.width)
        if (right - left) * ratio >= 1.0:  # Qt takes a part of less than a pixel for all of the pixmap
            area = QRectF(left, 0, right - left, frame.height)
            painter.drawPixmap(area, self._full, QRectF(left * ratio, 0, area.width() * ratio, frame.height * ratio))


def _layer(frame: OverviewFrame, theme: Theme, factor: float, ratio: float) -> QPixmap:
    made = QPixmap(round(frame.width * ratio), round(frame.height * ratio))
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    try:
        _paint_ground(painter, frame, theme, factor)
    finally:
        painter.end()
    return made


def paint_overview(
    painter: QPainter, frame: OverviewFrame, theme: Theme, factor: float = 1.0, layers: Layers | None = None
) -> None:
    """Paint the whole overview at the origin of `painter`; on a screen with `layers` that are kept."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if layers is None:
        _paint_ground(painter, frame, theme, factor)
    else:
        layers.paint(painter, frame, theme, factor)
    _window(painter, frame, theme, frame.height - AXIS * factor, factor)


def _paint_ground(painter: QPainter, frame: OverviewFrame, theme: Theme, factor: float) -> None:
    """Everything but the window's frame."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    foot = frame.height - AXIS * factor
    painter.fillRect(QRectF(0, 0, frame.width, frame.height), theme.paper)
    painter.fillRect(QRectF(0, 4, frame.width, foot - 4), theme.canvas)
    if frame.hatch_from is not None:
        hatch_area(painter, QRectF(frame.hatch_from, 4, frame.width - frame.hatch_from, foot - 4), theme)
    _histogram(painter, frame, theme, foot, factor)
    _hits(painter, frame, theme, factor)
    _years(painter, frame, theme, foot, factor)
    if frame.hatch_from is not None:
        left = max(frame.hatch_from, frame.today or 0.0) + 5
        _note(painter, frame.hatch_note, QRectF(left, 4, frame.width - left - 3, foot - 4), theme, factor)


def _note(painter: QPainter, text: str, area: QRectF, theme: Theme, factor: float) -> None:
    """The word why an area is hatched, on ground of its own; none where it would not fit."""
    painter.setFont(font(TextStyle.MINOR, factor))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    box = painter.boundingRect(area, int(flags), text)
    if box.width() <= area.width() and box.height() <= area.height():
        painter.fillRect(box.adjusted(-3, -1, 3, 1), theme.canvas)
        painter.setPen(theme.quiet)
        painter.drawText(area, int(flags), text)


def _histogram(painter: QPainter, frame: OverviewFrame, theme: Theme, foot: float, factor: float) -> None:
    """The bars on the foot; in a comparison one filter's on a line in the middle, and the other's hanging from it."""
    if frame.below is None:
        _bars(painter, frame, theme, frame.heights, foot, foot - 12)
    else:
        middle = round((foot + 4) / 2)
        _bars(painter, frame, theme, frame.heights, middle, middle - 8)
        _bars(painter, frame, theme, frame.below, middle + 1, middle - foot + 3)
        painter.setPen(QPen(theme.quiet, 1))
        painter.drawLine(QPointF(0, middle + 0.5), QPointF(frame.width, middle + 0.5))
        face = font(TextStyle.BADGE, factor)
        painter.setFont(face)
        painter.drawText(QPointF(5, middle - 5), "A")
        painter.drawText(QPointF(5, middle + 6 + face.pixelSize() * 0.73), "B")
    painter.setPen(QPen(theme.rule, 1))
    painter.drawLine(QPointF(0, foot), QPointF(frame.width, foot))


def _bars(painter: QPainter, frame: OverviewFrame, theme: Theme, heights: Pixels, foot: float, tall: float) -> None:
    """Bars that stand on `foot`, the tallest `tall` pixels; they hang where that is negative."""
    left, right = frame.window
    shown = (frame.x + frame.bar > left) & (frame.x < right)
    base = np.full(len(frame.x), float(foot))
    painter.setPen(Qt.PenStyle.NoPen)
    for kind in frame.kinds:
        full, pale = theme.marks[kind], mix(theme.marks[kind], theme.canvas, 0.38)
        share = heights[kind]
        high = np.where(share > 0, np.maximum(share * abs(tall), 1.0), 0.0)
        top = base - high if tall > 0 else base
        for colour, among in ((full, shown), (pale, ~shown)):
            mine = np.flatnonzero(among & (share > 0))
            painter.setBrush(colour)  # one call for all: half of what a fillRect for each takes
            painter.drawRects(
                [
                    QRectF(x, y, frame.bar - 1, h)
                    for x, y, h in zip(frame.x[mine].tolist(), top[mine].tolist(), high[mine].tolist(), strict=True)
                ]
            )
        base = base - high if tall > 0 else base + high


def _years(painter: QPainter, frame: OverviewFrame, theme: Theme, foot: float, factor: float) -> None:
    face = font(TextStyle.MINOR, factor)
    painter.setFont(face)
    painter.setPen(theme.quiet)
    ends = -1.0
    for tick in frame.axis.minor:
        x = tick.x - tick.width / 2
        if x > ends and x >= 2 and x + tick.width <= frame.width - 2:
            painter.drawText(QPointF(x, foot + AXIS * factor * 0.72), tick.text)
            ends = x + tick.width + 6
    for x in frame.selected:
        painter.setPen(QPen(theme.ink, 1.6))
        painter.drawLine(QLineF(x, 5, x, foot))
    if frame.today is not None:
        painter.setPen(QPen(theme.quiet, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(frame.today, 5, frame.today, foot))


def _hits(painter: QPainter, frame: OverviewFrame, theme: Theme, factor: float) -> None:
    """Ticks at the head, on ground of their own, so that no bar swallows them."""
    if not len(frame.hits):
        return
    painter.fillRect(QRectF(0, 4, frame.width, 7 * factor), theme.canvas)
    painter.setPen(QPen(theme.hit, 2))
    painter.drawLines([QLineF(x, 4.5, x, 4 + 6 * factor) for x in frame.hits.tolist()])


def drawn_window(frame: OverviewFrame, factor: float = 1.0) -> tuple[float, float]:
    """Left and right edge of the window as it is drawn and taken hold of."""
    return wide_enough(frame.window, frame.width, LEAST * factor)


def wide_enough(window: tuple[float, float], width: float, least: float) -> tuple[float, float]:
    """The edges of a window inside a picture, `least` pixels apart or more, so that its two handles never touch."""
    left, right = max(window[0], 1.0), min(window[1], width - 1)
    if right - left >= least:
        return left, right
    left = max(min((left + right - least) / 2, width - 1 - least), 1.0)
    return left, left + least


def _window(painter: QPainter, frame: OverviewFrame, theme: Theme, foot: float, factor: float) -> None:
    left, right = drawn_window(frame, factor)
    box = QRectF(left, 2, right - left, foot - 1)
    veil = QColor(theme.ink)
    veil.setAlphaF(0.05)
    painter.fillRect(box, veil)  # apart from the outline: filling a rounded one takes a millisecond
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.ink, 1.6))
    painter.drawRoundedRect(box, 3, 3)
    painter.setBrush(theme.ink)
    painter.setPen(Qt.PenStyle.NoPen)
    for x in (box.left(), box.right()):
        painter.drawRoundedRect(QRectF(x - 2.5, box.center().y() - 9, 5, 18), 2.5, 2.5)
