"""The few icons of Qt's own file dialog, drawn in the theme's ink: Qt's are grey, and black on dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QFileInfo, QPointF, QRectF, Qt
from PySide6.QtGui import QAbstractFileIconProvider, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from frtdesk.draw.theme import Theme

SIDE = 16.0
"""Units of a drawing's side."""

LARGEST = 64
"""Pixels of the pixmap that a drawing is made for."""


class FileIcons(QAbstractFileIconProvider):
    """Folders and files in the ink of a theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._folder, self._file = drawn(theme, folder), drawn(theme, sheet)

    def icon(self, asked: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(asked, QFileInfo):
            return self._folder if asked.isDir() else self._file
        return self._file if asked == QAbstractFileIconProvider.IconType.File else self._folder


def drawn(theme: Theme, draw: Callable[[QPainter], None]) -> QIcon:
    """A drawing as an icon, paler where it is disabled."""
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, theme.quiet), (QIcon.Mode.Disabled, theme.rule)):
        pixmap = QPixmap(LARGEST, LARGEST)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(LARGEST / SIDE, LARGEST / SIDE)
        painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        draw(painter)
        painter.end()
        made.addPixmap(pixmap, mode)
    return made


def folder(painter: QPainter) -> None:
    painter.drawPolygon(_points(2, 4, 6.5, 4, 8, 5.8, 14, 5.8, 14, 12.8, 2, 12.8))


def sheet(painter: QPainter) -> None:
    painter.drawPolygon(_points(4, 2.2, 9.5, 2.2, 12.4, 5.2, 12.4, 13.8, 4, 13.8))
    painter.drawPolyline(_points(9.3, 2.4, 9.3, 5.4, 12.2, 5.4))


def back(painter: QPainter) -> None:
    painter.drawPolyline(_points(10, 3.5, 5.5, 8, 10, 12.5))


def forward(painter: QPainter) -> None:
    painter.drawPolyline(_points(6, 3.5, 10.5, 8, 6, 12.5))


def up(painter: QPainter) -> None:
    painter.drawPolyline(_points(3.8, 7, 8, 2.8, 12.2, 7))
    painter.drawLine(QPointF(8, 3), QPointF(8, 13))


def new_folder(painter: QPainter) -> None:
    folder(painter)
    painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.2))
    painter.drawLine(QPointF(6.2, 9.4), QPointF(9.8, 9.4))


def as_list(painter: QPainter) -> None:
    for x in (3.0, 9.4):
        for y in (3.0, 9.4):
            path = QPainterPath()
            path.addRoundedRect(QRectF(x, y, 3.8, 3.8), 0.8, 0.8)
            painter.drawPath(path)


def with_details(painter: QPainter) -> None:
    for y in (4.0, 8.0, 12.0):
        painter.drawLine(QPointF(2.6, y), QPointF(13.4, y))


def _points(*numbers: float) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)])
