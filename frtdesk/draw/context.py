"""Context bands: soft stretches of time behind the lanes, and their names between ruler and lanes."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from frtdesk.draw.brush import Brush
from frtdesk.draw.theme import Theme, mix
from frtdesk.timeline.context import LINE, BandBox
from frtdesk.timeline.frame import Frame, LaneBox
from frtdesk.timeline.measure import TextStyle

SOFT = 0.13
"""How much of the band's colour lies over the ground."""

UPPER = 0.025
"""How much ink stands behind the upper half of a comparison."""


def paint_bands(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """The bands, over the lanes' ground and under everything else; darker where they overlap. In opaque colours: laying
    a clear one over half the picture takes a millisecond."""
    for left, right, deep in _layers(frame.bands, frame.width):
        for box in frame.shown_lanes:
            ground = ground_of(theme, box)
            colour = mix(theme.band, ground, 1 - (1 - SOFT) ** deep)
            painter.fillRect(QRectF(left, box.top, right - left, box.height - 1), colour)


def ground_of(theme: Theme, box: LaneBox) -> QColor:
    """What lies behind a lane: its kind's tint; in a comparison letters say which half is which, and a breath of grey
    tells the upper one apart."""
    if box.side:
        return theme.canvas if box.side > 0 else mix(theme.ink, theme.canvas, UPPER)
    return theme.lane(box.kind, box.mixed, theme.tint)


def _layers(bands: tuple[BandBox, ...], width: float) -> list[tuple[float, float, int]]:
    """Stretches of pixels from left to right, each with how many bands lie over it."""
    stretches = [(max(band.x0, -4.0), min(band.x1, width + 4)) for band in bands]
    edges = sorted({edge for stretch in stretches for edge in stretch})
    deep = [sum(left <= a and b <= right for left, right in stretches) for a, b in pairwise(edges)]
    return [(a, b, n) for (a, b), n in zip(pairwise(edges), deep, strict=True) if n]


def paint_names(brush: Brush, frame: Frame) -> None:
    """The names, each on its line, with a rule as long as its band."""
    if not frame.metrics.names:
        return
    painter, theme, ruler = brush.painter, brush.theme, frame.ruler_top + frame.metrics.under_ruler
    painter.fillRect(QRectF(0, ruler, frame.width, frame.metrics.names), theme.paper)
    painter.setPen(QPen(theme.rule, 1))
    painter.drawLine(QPointF(0, frame.lanes_top - 0.5), QPointF(frame.width, frame.lanes_top - 0.5))
    tall = LINE * brush.factor
    for band in frame.bands:
        top = ruler + 1 + band.line * tall
        left, right = max(band.x0, -4.0), min(band.x1, frame.width + 4)
        tab = QColor(theme.band)
        tab.setAlphaF(0.30)
        painter.fillRect(QRectF(left, top + 1, right - left, tall - 2), tab)
        painter.fillRect(QRectF(left, top + tall - 2, right - left, 2), theme.band)
        if band.text:
            brush.text(band.text_x, top + tall * 0.46, band.text, TextStyle.NOTE, theme.ink)
