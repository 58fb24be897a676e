"""A page becomes pixels, or whatever else its painter makes of it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from frtdesk.draw import legend_strip, source_list
from frtdesk.draw.fonts import font
from frtdesk.draw.page_value import Page
from frtdesk.draw.painter import paint_frame
from frtdesk.timeline.measure import TextStyle

FOOT_LINE = 16.0
"""Pixels of a line of the foot at text scale 1."""


def title_face(factor: float) -> QFont:
    return font(TextStyle.MAJOR, factor * 1.75)


def subtitle_face(factor: float) -> QFont:
    return font(TextStyle.LABEL, factor * 1.25)


def foot_face(factor: float) -> QFont:
    return font(TextStyle.NOTE, factor)


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint the whole page at the origin of `painter`, one unit a pixel of 1/96 inch."""
    theme, factor, margin = page.theme, page.factor, page.margin
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, page.width, page.height), theme.paper)
    _text(painter, QPointF(margin, margin + 24 * factor), page.title, title_face(factor), theme.ink)
    _text(painter, QPointF(margin, margin + 46 * factor), page.subtitle, subtitle_face(factor), theme.quiet)
    painter.save()
    painter.translate(margin, page.frame_top)
    paint_frame(painter, page.frame, theme, factor=factor)
    painter.restore()
    painter.save()
    painter.translate(margin, page.legend_top)
    legend_strip.paint(painter, page.legend, theme, factor)
    painter.restore()
    _paint_sources(painter, page)
    _paint_foot(painter, page)


def _paint_sources(painter: QPainter, page: Page) -> None:
    if not page.sources.placed:
        return
    kinds = {label.event: label.kind for label in page.frame.labels if label.number}
    painter.save()
    painter.translate(page.margin, page.sources_top)
    colours = [kinds[entry.event] for entry in page.sources.placed]
    source_list.paint(painter, page.sources, page.width - 2 * page.margin, colours, page.theme)
    painter.restore()


def _paint_foot(painter: QPainter, page: Page) -> None:
    theme, factor, margin = page.theme, page.factor, page.margin
    line = FOOT_LINE * factor
    top = page.height - margin - len(page.foot) * line
    painter.setPen(QPen(theme.rule, 1))
    painter.drawLine(QPointF(margin, top - 5 * factor), QPointF(page.width - margin, top - 5 * factor))
    face = foot_face(factor)
    for number_, text in enumerate(page.foot):
        _text(painter, QPointF(margin, top + (number_ + 0.8) * line), text, face, theme.quiet)
    left = page.width - margin - QFontMetricsF(face).horizontalAdvance(page.credit)
    _text(painter, QPointF(left, top + 0.8 * line), page.credit, face, theme.quiet)


def _text(painter: QPainter, at: QPointF, text: str, face: QFont, colour: QColor) -> None:
    painter.setFont(face)
    painter.setPen(colour)
    painter.drawText(at, text)
