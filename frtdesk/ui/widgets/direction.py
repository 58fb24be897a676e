"""Layouts and painters of our own where windows run from right to left: they count from the left, and turn at the end.

Style sheets turn by themselves. Time never turns: the timeline, its overview and charts run from left to right in
every language, as their pictures, slides and pages do, which people in two languages look at together.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget


def turned(widget: QWidget, room: QRect, place: QRect) -> QRect:
    """A place in a room, as seen from the side on which reading begins."""
    return QStyle.visualRect(widget.layoutDirection(), room, place)
