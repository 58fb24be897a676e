"""What the pointer says before anything is pressed: the cursor, a ring around the mark, and after a rest a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from frtdesk.timeline.edges import EdgeHint
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.hit import Hit
from frtdesk.ui.plot import edge_hint, lane_drag, scroll_hint
from frtdesk.ui.plot.known_tip import known_words, strip_area
from frtdesk.ui.tooltip import plain_tip

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

REST = 380
"""Milliseconds that the pointer rests before a card shows."""


class Hover:
    """`under`: the event and lane of the mark or title under the pointer, None without one."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.under: tuple[int, int] | None = None
        self._on_hint = False
        self._hint: EdgeHint | None = None
        self._rest = QTimer(view)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._rested)
        self._resting_at = QPoint()
        self._card_shown = False

    def move(self, at: QPointF) -> None:
        frame = self._view.frame
        if frame is None:
            return
        hint = edge_hint.hint_under(self._view, at)
        self._point_at(hint)
        editing = self._view.hands.editing
        held = None if editing is None else editing.point_at(at if hint is None else None)
        if hint is not None:
            self._ring(None, False)
            self.hide_card()
            self._view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            return
        hit = self._view.hit(at.toPoint())
        self._view.viewport().setCursor(self._cursor(frame, at, hit) if held is None else held)
        self._ring((hit.event, hit.lane) if hit.event >= 0 else None, scroll_hint.covers(frame, at))
        self._resting_at = at.toPoint()
        if hit.event < 0:
            self.hide_card()
        self._rest.start()

    @staticmethod
    def _cursor(frame: Frame, at: QPointF, hit: Hit) -> Qt.CursorShape:
        if scroll_hint.covers(frame, at):
            return Qt.CursorShape.ArrowCursor
        if hit.event < 0 and lane_drag.edge_at(frame, at.y()) is not None:
            return Qt.CursorShape.SizeVerCursor
        active = hit.event >= 0 or hit.what == "lane"
        return Qt.CursorShape.PointingHandCursor if active else Qt.CursorShape.ArrowCursor

    def _point_at(self, hint: EdgeHint | None) -> None:
        if hint != self._hint:
            self._hint = hint
            self._view.viewport().setToolTip(plain_tip(edge_hint.sentence(hint)) if hint is not None else "")
            self._view.repaint_over()

    def _ring(self, under: tuple[int, int] | None, on_hint: bool) -> None:
        if (under, on_hint) != (self.under, self._on_hint):
            self.under, self._on_hint = under, on_hint
            self._view.repaint_over()

    def _rested(self) -> None:
        hit = self._view.hit(self._resting_at)
        frame = self._view.frame
        if frame is not None and (said := known_words(frame, self._resting_at)):
            place = self._view.viewport().mapToGlobal(self._resting_at)
            QToolTip.showText(place, plain_tip(said), self._view.viewport(), strip_area(frame))
        if hit.what in ("event", "cluster", "lane"):
            self._card_shown = True
            self._view.pointed.emit(hit, self._view.mapToGlobal(self._resting_at))

    def hide_card(self) -> None:
        self._rest.stop()
        if self._card_shown:
            self._card_shown = False
            self._view.pointed.emit(Hit("nothing"), QPoint())

    def leave(self) -> None:
        """The pointer went away, or a button was pressed."""
        self.hide_card()
        self._point_at(None)
        self._ring(None, False)
        if self._view.hands.editing is not None:
            self._view.hands.editing.point_at(None)

    def paint(self, painter: QPainter, frame: Frame) -> None:
        appearance = self._view.appearance
        edge_hint.paint_hints(painter, self._view.edge_hints, appearance.theme, appearance.factor, self._hint)
        scroll_hint.paint_hint(painter, frame, self._view.appearance.theme, wide=self._on_hint)
        if self.under is None:
            return
        event, lane = self.under
        found = np.flatnonzero((frame.marks.event == event) & (frame.marks.lane == lane))
        if not len(found):
            return
        mark = int(found[0])
        x, y = float(frame.marks.x[mark]), float(frame.marks.y[mark])
        if frame.on_ruler(y) or y < frame.lanes[lane].ceiling:
            return
        theme = self._view.appearance.theme
        several = bool(frame.marks.mixed[mark] and frame.marks.counted[mark])
        ring = QColor(theme.quiet if several else theme.marks[int(frame.marks.kind[mark])])
        ring.setAlphaF(0.45)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ring, 3))
        painter.drawEllipse(QPointF(x, y), frame.metrics.mark * 0.86, frame.metrics.mark * 0.86)
