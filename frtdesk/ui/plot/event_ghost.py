"""What is being moved, where it would stand: a ghost in its row, a line up to the ruler, and the new date in words."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from frtdesk.draw.bars import MARGIN, paint_bar
from frtdesk.draw.context import ground_of
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.painter import selection_box
from frtdesk.draw.theme import Theme
from frtdesk.model.event import Event
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.looks import bar_below
from frtdesk.timeline.redrawn import Redrawn, redrawn
from frtdesk.ui.plot.chip import paint_chip
from frtdesk.ui.plot.grip import Grip, handles

VEIL = 0.66
"""How much of what stands in the old place is covered."""

AIR = 9.0
"""Pixels between a ghost and its words."""


def paint_handles(painter: QPainter, frame: Frame, grip: Grip, theme: Theme) -> None:
    """The ends of an event's bar that can be held; the one under the pointer is filled."""
    boxes = handles(frame, grip.event)
    for number, box in enumerate(boxes):
        held = grip.part == ("end" if number % 2 else "start")
        painter.setPen(QPen(theme.selection, 1.2))
        painter.setBrush(theme.selection if held else theme.canvas)
        painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)


class EventGhost:
    """Paints the events of `places` (indexes into the columns), parallel to what they would be."""

    def __init__(self, frame: Frame, places: Sequence[int], theme: Theme, factor: float) -> None:
        self._frame = frame
        self._places = tuple(places)
        self._theme = theme
        self._factor = factor

    def paint(self, painter: QPainter, events: Sequence[Event], until: int, words: Sequence[str], edge: str) -> None:
        """`edge`: "start" or "end" where that is drawn elsewhere; the first event is the one that the words are of."""
        frame = self._frame
        made = redrawn(events, until)
        painter.save()
        painter.setClipRect(QRectF(0, 0, frame.width, frame.height), Qt.ClipOperation.IntersectClip)
        stands = [self._stands(place) for place in self._places]
        for marks in stands:
            for mark in marks:
                self._veil(painter, mark)
        chip: tuple[float, float] | None = None
        for number in reversed(range(len(stands))):
            for mark in stands[number]:
                x = self._paint_one(painter, made, number, mark)
                chip = (self._held_x(made, number, edge) if edge else x, float(frame.marks.y[mark]))
        if chip is not None and stands[0]:
            self._line(painter, *chip)
            self._words(painter, words, *chip)
        painter.restore()

    def _stands(self, event: int) -> list[int]:
        """The marks of an event (-1: none) that are in sight: one in each of its lanes."""
        marks, lanes = self._frame.marks, self._frame.lanes
        found = np.flatnonzero(marks.event == event).tolist()
        return [at for at in found if not self._hidden(float(marks.y[at]), lanes[int(marks.lane[at])].ceiling)]

    def _hidden(self, y: float, ceiling: float) -> bool:
        return self._frame.on_ruler(y) or y < ceiling

    # ------------------------------------------------------------------ parts

    def _veil(self, painter: QPainter, mark: int) -> None:
        """Cover what is left behind: mark, title and bar go pale."""
        frame = self._frame
        marks, bars = frame.marks, frame.bars
        event, lane = int(marks.event[mark]), int(marks.lane[mark])
        x, y, size = float(marks.x[mark]), float(marks.y[mark]), frame.metrics.mark
        veil = QColor(ground_of(self._theme, frame.lanes[lane]))
        veil.setAlphaF(VEIL)
        labels = [label for label in frame.labels if label.event == event and label.lane == lane]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        for label in labels:
            painter.drawRoundedRect(selection_box(frame, label).adjusted(-0.5, -0.5, 0.5, 0.5), 6, 6)
        if not labels:
            painter.drawEllipse(QPointF(x, y), size, size)
        for bar in np.flatnonzero((bars.event == event) & (bars.lane == lane)).tolist():
            x0, x1 = float(bars.x0[bar]), float(bars.x1[bar])
            painter.drawRect(QRectF(x0 - 1, float(bars.y[bar]) - 1, x1 - x0 + 8, frame.metrics.bar + 2))

    def _paint_one(self, painter: QPainter, made: Redrawn, number: int, mark: int) -> float:
        """One ghost in the row of a mark; where its mark stands now."""
        frame, theme = self._frame, self._theme
        scale, size, y = frame.scale, frame.metrics.mark, float(frame.marks.y[mark])
        kind, look = int(made.kind[number]), int(made.look[number])
        x = scale.x_of(float(made.anchor[number]) / 2)
        x0, x1 = self._cut(scale.x_of(int(made.lo[number]))), self._cut(scale.x_of(int(made.hi[number])))
        if x1 - x0 >= frame.metrics.bar_from:
            sure = self._cut(scale.x_of(int(made.sure_lo[number]))), self._cut(scale.x_of(int(made.sure_hi[number])))
            bar = QRectF(x0, y + bar_below(frame.metrics), x1 - x0, frame.metrics.bar)
            painter.fillRect(bar.adjusted(-2, -2, 2, 2), theme.canvas)
            paint_bar(painter, bar, sure, kind, look, theme)
        painter.setPen(QPen(theme.selection, 1.6 * self._factor))
        painter.setBrush(theme.canvas)
        painter.drawEllipse(QPointF(x, y), size * 0.92, size * 0.92)
        paint_mark(painter, QPointF(x, y), size, kind, look, theme)
        return x

    def _cut(self, x: float) -> float:
        return min(max(x, -MARGIN), self._frame.width + MARGIN)

    def _held_x(self, made: Redrawn, number: int, edge: str) -> float:
        return self._frame.scale.x_of(int((made.lo if edge == "start" else made.hi)[number]))

    def _line(self, painter: QPainter, x: float, y: float) -> None:
        """From the ruler to the ghost, so that its place can be read there."""
        frame = self._frame
        thin = QPen(self._theme.accent, 1.2 * self._factor)
        thin.setDashPattern([3, 2.5])
        painter.setPen(thin)
        end = y - frame.metrics.mark if y > frame.ruler_top else y + frame.metrics.mark
        painter.drawLine(QLineF(x, frame.ruler_top + frame.metrics.ruler * 0.62, x, end))

    def _words(self, painter: QPainter, words: Sequence[str], x: float, y: float) -> None:
        """Over the ghost, or under it where the ruler is in the way."""
        frame = self._frame
        tall = (18.0 * len(words) + 8.0) * self._factor
        top = y - frame.metrics.mark - AIR - tall
        if frame.on_ruler(top) or top < 0:
            top = y + frame.metrics.mark + AIR
        paint_chip(painter, words, x, top, frame.width, self._theme, self._factor)
