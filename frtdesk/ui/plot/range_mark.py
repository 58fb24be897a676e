"""Shift and drag mark a range of days: a band with its dates and length, and on release what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frtdesk.base.words import translate
from frtdesk.state.day_range import DayRange, between, events_in, filter_by, length_words, range_words, zoom_to
from frtdesk.timeline.frame import Frame
from frtdesk.ui.plot.chip import paint_chip
from frtdesk.ui.plot.range_bar import RangeBar

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView


class RangeMark:
    """The marked range of one timeline, None without one."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.marked: DayRange | None = None
        self.bar: RangeBar | None = None
        view.workspace.index_changed.connect(self._on_index_changed)

    def mark(self, marked: DayRange | None) -> None:
        """Show a band, or none; what can be done with it waits for `offer`."""
        self.marked = marked
        if self.bar is not None:
            self.bar.hide()
        self._view.repaint_over()

    def drop(self) -> None:
        if self.marked is not None:
            self.mark(None)
            self._view.setFocus()

    def offer(self) -> None:
        """Put the bar with what can be done to the band."""
        if self.marked is None:
            return
        if self.bar is None:
            self.bar = RangeBar(self._view, self._view.appearance)
            self.bar.chosen.connect(self._chosen)
        self._say()
        self.bar.show()
        self.bar.take_focus()
        self._view.repaint_over()

    def _say(self) -> None:
        if self.marked is not None and self.bar is not None:
            self.bar.say(*self.words(self.marked))
            self.place()

    def words(self, marked: DayRange) -> tuple[str, str, str]:
        """Its dates, its length, and how many of the filtered events it holds."""
        holds = translate("range", "%n event in it|%n events in it", events_in(self._view.workspace, marked))
        return range_words(marked), length_words(marked), holds

    def place(self) -> None:
        """Keep the bar at its band."""
        if self.marked is None or self.bar is None:
            return  # before a frame is asked for: it would be made in each step of a motion, and for nothing
        frame = self._view.frame
        if frame is None:
            return
        x0, x1 = self._edges(frame, self.marked)
        self.bar.fit(self._view.viewport().width() - 12)
        room = self._view.viewport().width() - self.bar.width() - 6
        left = (max(x0, 0.0) + min(x1, frame.width)) / 2 - self.bar.width() / 2
        self.bar.move(round(min(max(left, 6.0), max(room, 6))), round(frame.metrics.top + 8))

    def _chosen(self, what: str) -> None:
        marked, workspace = self.marked, self._view.workspace
        if what == "export":  # it stays marked, so that it is what is exported
            self.mark(marked)
            self._view.export_wanted.emit()
            return
        self.drop()
        if marked is None:
            return
        if what == "zoom":
            zoom_to(workspace, marked)
        if what == "filter":
            filter_by(workspace, marked)

    def _on_index_changed(self) -> None:
        if self.bar is not None and self.bar.isVisible():
            self._say()

    @staticmethod
    def _edges(frame: Frame, marked: DayRange) -> tuple[float, float]:
        return frame.scale.x_of(marked.first), frame.scale.x_of(marked.last + 1)

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """The band; its words too as long as no bar says them."""
        if self.marked is None:
            return
        theme = self._view.appearance.theme
        x0, x1 = self._edges(frame, self.marked)
        veil = QColor(theme.accent)
        veil.setAlphaF(0.14)
        painter.fillRect(QRectF(x0, 0, x1 - x0, frame.height), veil)
        painter.setPen(QPen(theme.accent, 1.4))
        painter.drawLines([QLineF(x, 0, x, frame.height) for x in (x0, x1)])
        if self.bar is None or not self.bar.isVisible():
            top, factor = frame.metrics.top + 8, self._view.appearance.factor
            paint_chip(painter, self.words(self.marked), (x0 + x1) / 2, top, frame.width, theme, factor)


class RangeDrag:
    """From the press to where the pointer is; whole days."""

    cursor = Qt.CursorShape.SizeHorCursor
    clicks = True

    def __init__(self, view: TimelineView, mark: RangeMark, at: QPointF) -> None:
        self._view = view
        self._mark = mark
        self._from = view.day_at(at.x())

    def move(self, at: QPointF) -> None:
        x = min(max(at.x(), 0.0), self._view.viewport().width() - 1.0)
        self._mark.mark(between(self._from, self._view.day_at(x)))

    def finish(self) -> None:
        self._mark.offer()

    def abandon(self) -> None:
        self._mark.drop()

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Nothing more than the mark, which outlives the drag."""
