"""Context bands: soft stretches of time behind the lanes, and their names between ruler and lanes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from frtdesk.draw.brush import Brush
from frtdesk.draw.theme import Theme
from frtdesk.timeline.context import LINE
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.measure import TextStyle


def paint_bands(painter: QPainter, frame: Frame, theme: Theme) -> None:
    """The bands, over the lanes' ground and under everything else."""
    if not frame.bands:
        return
    foot = min(frame.height, frame.lanes[-1].top + frame.lanes[-1].height) if frame.lanes else frame.height
    soft = QColor(theme.band)
    soft.setAlphaF(0.13)
    top = frame.areas[0][0]
    for band in frame.bands:
        left, right = max(band.x0, -4.0), min(band.x1, frame.width + 4)
        painter.fillRect(QRectF(left, top, right - left, foot - top), soft)


def paint_names(brush: Brush, frame: Frame) -> None:
    """The names, each on its line, with a rule as long as its band."""
    if not frame.metrics.names:
        return
    painter, theme, ruler = brush.painter, brush.theme, frame.ruler_top + frame.metrics.ruler
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
