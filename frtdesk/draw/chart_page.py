"""A chart as a page that can stand by itself: title, filter, chart, and what the bars lack; as PNG and SVG."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter

from frtdesk.draw.chart_painter import paint_chart
from frtdesk.draw.fonts import font
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.offscreen import ensure_application
from frtdesk.draw.svg import drawn_svg, mended_svg
from frtdesk.draw.theme import PAPER, Theme
from frtdesk.timeline.chart import Chart
from frtdesk.timeline.chart_frame import chart_frame
from frtdesk.timeline.measure import TextStyle

WIDTH, HEIGHT, MARGIN = 1_200, 640, 28
SCALE = 2
"""Pixels of a PNG for each of the page's."""

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True)
class ChartPage:
    """`title`, `about` stand above the chart, `foot` under it."""

    chart: Chart
    title: str
    about: str
    foot: str
    beside: bool = False


def chart_png(page: ChartPage) -> bytes:
    """An image of WIDTH by HEIGHT pixels, times SCALE."""
    ensure_application()
    image = QImage(WIDTH * SCALE, HEIGHT * SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    try:
        painter.scale(SCALE, SCALE)
        _paint(painter, page)
    finally:
        painter.end()
    image.setText("Title", page.title)
    image.setText("Description", f"{page.about}\n{page.foot}".strip())
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def chart_svg(page: ChartPage) -> bytes:
    """A vector picture whose text is text."""
    ensure_application()
    about = f"{page.about}\n{page.foot}".strip()
    written = drawn_svg((WIDTH, HEIGHT), page.title, about, lambda painter: _paint(painter, page))
    return mended_svg(written, WIDTH, HEIGHT)


CHART_FORMATS: dict[str, Callable[[ChartPage], bytes]] = {"png": chart_png, "svg": chart_svg}
"""By the ending of a file's name."""


def _paint(painter: QPainter, page: ChartPage, theme: Theme = PAPER) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), theme.paper)
    top = MARGIN + _write(painter, page.title, font(TextStyle.MAJOR, 1.3), theme.ink, MARGIN)
    top += _write(painter, page.about, font(TextStyle.COUNT), theme.quiet, top + 4) + 12
    small = font(TextStyle.NOTE)
    under = HEIGHT - MARGIN - _tall(page.foot, small)
    _write(painter, page.foot, small, theme.quiet, under)
    inside = WIDTH - 2 * MARGIN, under - 14 - top
    painter.save()
    painter.translate(MARGIN, top)
    paint_chart(painter, chart_frame(page.chart, inside, QtMeasure(), beside=page.beside), theme)
    painter.restore()


def _tall(text: str, face: QFont) -> float:
    return QFontMetricsF(face).boundingRect(QRectF(0, 0, WIDTH - 2 * MARGIN, HEIGHT), _WRAPPED, text).height()


def _write(painter: QPainter, text: str, face: QFont, colour: QColor, top: float) -> float:
    """Write a text in lines as wide as the page; how tall it is."""
    if not text:
        return 0.0
    painter.setFont(face)
    painter.setPen(colour)
    tall = _tall(text, face)
    painter.drawText(QRectF(MARGIN, top, WIDTH - 2 * MARGIN, tall + 2), _WRAPPED, text)
    return tall
