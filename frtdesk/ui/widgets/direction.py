"""Layouts and painters of our own where windows run from right to left: they count from the left, and turn at the end.

Style sheets turn by themselves. Time never turns: the timeline, its overview and charts run from left to right in
every language, as their pictures, slides and pages do, which people in two languages look at together.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtWidgets import QStyle, QWidget


def turned(widget: QWidget, room: QRect, place: QRect) -> QRect:
    """A place in a room, as seen from the side on which reading begins."""
    return QStyle.visualRect(widget.layoutDirection(), room, place)


def turned_in_row(direction: Qt.LayoutDirection, room: QRectF, place: QRectF) -> QRectF:
    """The same for whoever paints a row of a list, in parts of pixels."""
    if direction != Qt.LayoutDirection.RightToLeft:
        return place
    return QRectF(room.left() + room.right() - place.right(), place.top(), place.width(), place.height())
