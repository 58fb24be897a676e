"""Rows of the table, painted whole: a million of them cost what some thirty cost.

One pass over the visible cells, with texts set once and kept: a full window in 2 to 5 ms, where Qt's own painting of
each cell takes 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStaticText, QTransform

from frtdesk.draw.marks import stamp_mark
from frtdesk.draw.theme import Theme, mix
from frtdesk.model.columns import Columns, Mask
from frtdesk.state.table_columns import COLUMN, TABLE_COLUMNS
from frtdesk.timeline.looks import looks
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.table.table_model import TableModel

KIND, TITLE, IMPORTANCE = (TABLE_COLUMNS.index(COLUMN[name]) for name in ("kind", "title", "importance"))

PADDING = 9
"""Pixels between a cell's edge and its text."""

MOST_IMPORTANT = 5

REMEMBERED = 6_000
"""Shortened texts that are kept."""


@dataclass(frozen=True)
class Part:
    """A column where it stands now: `left` and `width` in pixels of the viewport."""

    column: int
    left: int
    width: int


@dataclass(frozen=True, eq=False)
class Rows:
    """The rows to paint: `first` is the number of the topmost, which begins at `top`; `high` pixels each."""

    first: int
    events: NDArray[np.int32]
    top: int
    high: int
    selected: Mask
    hovered: int
    here: tuple[int, int] | None
    """Row and column with the keyboard's focus, None where it is elsewhere."""


class TablePainter:
    """Paints at the present theme and text size; `restyle` after those changed."""

    def __init__(self, appearance: Appearance, model: TableModel) -> None:
        self._appearance = appearance
        self._model = model
        self._short: dict[tuple[str, int, bool], QStaticText] = {}
        self.restyle(QFont())

    def restyle(self, font: QFont) -> None:
        self.font = QFont(font)
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetrics(self.font)
        self._bold_metrics = QFontMetrics(self._bold)
        self._short.clear()

    @property
    def row_height(self) -> int:
        """Pixels of a row."""
        tall = self._metrics.height() + self._appearance.px(11)
        return max(tall, self._appearance.target(0))

    def natural_width(self, column: int, events: Sequence[int]) -> int:
        """Pixels that a column needs for some events, with its padding."""
        texts = (self._model.text(event, column) for event in events)
        metrics = self._bold_metrics if column == TITLE else self._metrics
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        if column == IMPORTANCE:
            widest = self._dots_width()
        return widest + self._appearance.px(2 * PADDING) + (self._mark_room() if column == KIND else 0) + 2

    def is_short(self, column: int, event: int, width: int) -> bool:
        """Whether a cell shows less than its whole text."""
        return column != IMPORTANCE and self.natural_width(column, [event]) - 2 > width

    # ------------------------------------------------------------------ painting

    def paint(self, painter: QPainter, area: QRect, columns: Columns, rows: Rows, parts: Sequence[Part]) -> None:
        """Paint some rows into `area`, which the window has cleared."""
        theme = self._appearance.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_grounds(painter, area, rows, theme)
        ratio = painter.device().devicePixelRatioF()
        runs_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        marks = looks(columns, rows.events, frozenset()).tolist()
        events: list[int] = rows.events.tolist()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in parts:
            if part.column == IMPORTANCE:
                self._paint_importance(painter, part, rows, columns.importance[rows.events].tolist(), theme)
            else:
                left, room = part.left, 0
                if part.column == KIND:
                    self._paint_marks(painter, part, rows, columns.kind[rows.events].tolist(), marks, theme, ratio)
                    room = self._mark_room()
                    left += 0 if runs_left else room
                self._paint_texts(painter, Part(part.column, left, part.width - room), rows, events, columns)
        self._paint_focus(painter, rows, parts, theme)

    def _paint_grounds(self, painter: QPainter, area: QRect, rows: Rows, theme: Theme) -> None:
        """Selection, what the pointer rests on, and the hairlines under the rows."""
        selected, hover = mix(theme.ink, theme.paper, 0.09), mix(theme.hover, theme.paper, 0.55)
        chosen = rows.selected[rows.events].tolist()
        bar = self._appearance.px(3)
        begin = painter.window().width() - bar if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0
        for place, is_selected in enumerate(chosen):
            y = rows.top + place * rows.high
            if is_selected:
                painter.fillRect(area.left(), y, area.width(), rows.high - 1, selected)
                painter.fillRect(begin, y, bar, rows.high - 1, theme.ink)
            elif rows.first + place == rows.hovered:
                painter.fillRect(area.left(), y, area.width(), rows.high - 1, hover)
        painter.setPen(QPen(mix(theme.rule, theme.paper, 0.7), 1))
        feet = [rows.top + (place + 1) * rows.high - 1 for place in range(len(chosen))]
        painter.drawLines([QLineF(area.left(), y, area.right() + 1, y) for y in feet])

    def _paint_texts(self, painter: QPainter, part: Part, rows: Rows, events: Sequence[int], columns: Columns) -> None:
        """One column. Titles of the most important events are bold, as on the canvas."""
        px, theme = self._appearance.px, self._appearance.theme
        room = part.width - px(PADDING) - (0 if part.column == KIND else px(PADDING))
        if room < px(8):
            return
        declared = TABLE_COLUMNS[part.column]
        bold = columns.importance[rows.events] >= MOST_IMPORTANT if part.column == TITLE else None
        ink = theme.ink if part.column == TITLE else mix(theme.ink, theme.paper, 0.82)
        at_right = declared.numeric != (painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        beside = 0 if part.column == KIND else px(PADDING)  # a mark has left room
        left = part.left + (px(PADDING) if declared.numeric else beside)
        right = part.left + part.width - (px(PADDING) if declared.numeric else beside)
        top = rows.top + (rows.high - 1 - self._metrics.height()) // 2
        painter.setPen(ink)
        painter.setFont(self.font)
        for place, event in enumerate(events):
            text = self._model.text(event, part.column)
            if not text:
                continue
            strong = bold is not None and bool(bold[place])
            fitted = self._fitted(text, room, strong)
            x = right - fitted.size().width() if at_right else left
            if strong:
                painter.setFont(self._bold)
            painter.drawStaticText(QPointF(x, top + place * rows.high), fitted)
            if strong:
                painter.setFont(self.font)

    def _fitted(self, text: str, room: int, bold: bool) -> QStaticText:
        """A text as it fits into `room` pixels, set once: Qt sets a text anew, in 26 µs, each time it draws one."""
        key = (text, room, bold)
        known = self._short.get(key)
        if known is None:
            if len(self._short) >= REMEMBERED:
                self._short.clear()
            metrics, font = (self._bold_metrics, self._bold) if bold else (self._metrics, self.font)
            known = QStaticText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            known.setTextFormat(Qt.TextFormat.PlainText)
            known.prepare(QTransform(), font)
            self._short[key] = known
        return known

    def _mark_room(self) -> int:
        """Pixels that a kind's mark takes before its name."""
        return self._appearance.px(PADDING + 17)

    def _paint_marks(
        self, painter: QPainter, part: Part, rows: Rows, kinds: Sequence[int], marks: Sequence[int], theme: Theme,
        ratio: float,
    ) -> None:  # fmt: skip
        """The marks of the canvas: shape by kind, solid where the day is certain."""
        size = self._appearance.px(11)
        away = self._appearance.px(PADDING) + size / 2
        runs_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = part.left + part.width - away if runs_left else part.left + away
        for place, (kind, look) in enumerate(zip(kinds, marks, strict=True)):
            y = rows.top + place * rows.high + (rows.high - 1) / 2
            stamp_mark(painter, QPointF(x, y), size, kind, look, theme, ratio)

    def _dots_width(self) -> int:
        return self._appearance.px(9) * MOST_IMPORTANT

    def _paint_importance(
        self, painter: QPainter, part: Part, rows: Rows, importance: Sequence[int], theme: Theme
    ) -> None:
        """As many of five dots as the importance says."""
        px = self._appearance.px
        step, radius = px(9), self._appearance.factor * 2.7
        x, way = part.left + px(PADDING) + step / 2, 1
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x, way = part.left + part.width - px(PADDING) - step / 2, -1
        full, empty = mix(theme.ink, theme.paper, 0.72), mix(theme.quiet, theme.paper, 0.3)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, weight in enumerate(importance):
            y = rows.top + place * rows.high + (rows.high - 1) / 2
            for dot in range(MOST_IMPORTANT):
                if px(2 * PADDING) - px(2) + dot * step + radius > part.width:
                    break
                self._dot(painter, QPointF(x + way * dot * step, y), radius, full if dot < weight else empty)

    @staticmethod
    def _dot(painter: QPainter, at: QPointF, radius: float, colour: QColor) -> None:
        painter.setBrush(colour)
        painter.drawEllipse(at, radius, radius)

    def _paint_focus(self, painter: QPainter, rows: Rows, parts: Sequence[Part], theme: Theme) -> None:
        """A ring around the cell with the keyboard's focus."""
        if rows.here is None:
            return
        row, column = rows.here
        place = row - rows.first
        part = next((part for part in parts if part.column == column), None)
        if part is None or not 0 <= place < len(rows.events):
            return
        painter.setPen(QPen(theme.accent, 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        cell = QRectF(part.left, rows.top + place * rows.high, part.width, rows.high - 1)
        painter.drawRoundedRect(cell.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
