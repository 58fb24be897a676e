"""An event under the hand, in edit mode: it goes along time and nowhere else, and is written when it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QPainter

from frtdesk.timeline.frame import Frame
from frtdesk.ui.plot.drag import pan_pixels
from frtdesk.ui.plot.grip import Grip

if TYPE_CHECKING:  # a start does without what writes
    from frtdesk.state.redating import Redating
    from frtdesk.ui.plot.editing import Editing
    from frtdesk.ui.plot.timeline_view import TimelineView

NEAR = 26.0
"""Pixels from the left and right edges within which the picture follows the hand."""

STRIDE, BEAT = 9.0, 30
"""Pixels that it moves each so many milliseconds."""


class EventDrag:
    """From the press to the release. `free`: it does not come to rest on the beginnings of weeks or months."""

    clicks = True

    def __init__(self, view: TimelineView, editing: Editing, grip: Grip, at: QPointF) -> None:
        self.cursor = Qt.CursorShape.ClosedHandCursor if grip.part == "whole" else Qt.CursorShape.SizeHorCursor
        self.free = False
        self._view = view
        self._editing = editing
        self._grip = grip
        self._at = at
        self._grabbed = view.day_at(at.x())
        self._begun = self._dropped = self._ended = False
        self._redating: Redating | None = None
        self._beat: QTimer | None = None

    def move(self, at: QPointF) -> None:
        self._at = at
        if not self._begun:
            self._begun = True
            self._editing.give_up()
            self._editing.hold(self._grip, self._held)
        if not self._is_at_edge():
            self._stop()
        elif self._beat is None:
            self._beat = QTimer(self._view)
            self._beat.timeout.connect(self._pan_along)
            self._beat.start(BEAT)
        self.follow()

    def _held(self, redating: Redating) -> None:
        """The dates are read: a few milliseconds after the first move."""
        if self._ended:
            return
        self._redating = redating
        self.follow()
        if self._dropped:
            self.finish()

    def follow(self) -> None:
        """Stand under the pointer, wherever the picture went."""
        if self._redating is None or self._ended:
            return
        frame = self._view.frame
        there = self._grip.base + self._view.day_at(self._at.x()) - self._grabbed
        step = None if self.free or frame is None else self._redating.step(frame.scale.per_day)
        self._redating.draw_to(there, step)
        self._view.repaint_over()

    def _is_at_edge(self) -> bool:
        return not NEAR <= self._at.x() <= self._view.viewport().width() - NEAR

    def _pan_along(self) -> None:
        pan_pixels(self._view, STRIDE if self._at.x() < self._view.viewport().width() / 2 else -STRIDE)
        self.follow()

    def finish(self) -> None:
        self._stop()
        self._dropped = True
        if self._redating is not None and not self._ended:
            self._ended = True
            self._editing.drop(self._redating)

    def abandon(self) -> None:
        self._stop()
        self._ended = True
        self._editing.give_up()

    def _stop(self) -> None:
        """The picture stays."""
        beat, self._beat = self._beat, None
        if beat is not None:
            beat.stop()
            beat.deleteLater()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Nothing: what is held is painted by who holds it, also after it was let go."""
