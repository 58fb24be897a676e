"""What a pressed button can be: each kind of drag is one object, from the press to the release."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from frtdesk.state.view import panned
from frtdesk.timeline.frame import Frame

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView


class Drag(Protocol):
    """`clicks`: a press that does not wander is a click. Positions are pixels of the viewport."""

    cursor: Qt.CursorShape
    clicks: bool

    def move(self, at: QPointF) -> None: ...
    def finish(self) -> None: ...
    def abandon(self) -> None: ...
    def paint(self, painter: QPainter, frame: Frame) -> None: ...


class Pan:
    """The picture under the hand: along time, and across the lanes where they overflow."""

    cursor = Qt.CursorShape.ClosedHandCursor
    clicks = True

    def __init__(self, view: TimelineView, at: QPointF) -> None:
        self._view = view
        self._last = at
        self._begun_at = view.workspace.view

    def move(self, at: QPointF) -> None:
        step = at - self._last
        self._last = at
        pan_pixels(self._view, step.x())
        if step.y() and self._view.overflows():
            self._view.scroll_by(-step.y())

    def finish(self) -> None:
        self._view.workspace.history.leave(self._begun_at)

    def abandon(self) -> None:
        self._view.workspace.look(self._begun_at.start, self._begun_at.stop)

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Nothing: the picture itself moves."""


def pan_pixels(view: TimelineView, pixels: float) -> None:
    """Move the picture so many pixels to the right."""
    now = view.workspace.view
    there = panned(now, -pixels * now.days / max(view.viewport().width(), 1))
    view.workspace.look(there.start, there.stop)
