"""Lines of words in columns, some with the mark of an event's kind: for panels of the drawer. Virtual: a line is worded
when it is shown."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from frtdesk.draw.marks import paint_mark
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.faces import Faces

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Cell:
    """`mark`: a kind whose shape stands in front; `indent`: steps to the right; `right`: set at the right edge;
    `strong`, `quiet`: how it is set."""

    text: str
    mark: int | None = None
    indent: int = 0
    right: bool = False
    strong: bool = False
    quiet: bool = False


class Lines(Protocol):
    """What a table shows."""

    @property
    def headers(self) -> tuple[str, ...]: ...
    @property
    def stretching(self) -> tuple[int, ...]:
        """Columns that share the room which the others leave."""
        ...

    def __len__(self) -> int: ...
    def line(self, row: int) -> tuple[Cell, ...]: ...


CELL = Qt.ItemDataRole.UserRole


class _LineModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines: Lines | None = None
        self._known: dict[int, tuple[Cell, ...]] = {}

    def show(self, lines: Lines) -> None:
        self.beginResetModel()
        self._lines, self._known = lines, {}
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if self._lines is None or (parent is not None and parent.isValid()) else len(self._lines)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if self._lines is None or (parent is not None and parent.isValid()) else len(self._lines.headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._lines is None or orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._lines.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._lines is None or not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL:
            return cell
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole and cell.text:
            return plain_tip(cell.text)
        return None

    def cell(self, row: int, column: int) -> Cell:
        known = self._known.get(row)
        if known is None and self._lines is not None:
            if len(self._known) > 2_000:
                self._known.clear()
            known = self._known[row] = self._lines.line(row)
        return known[column] if known is not None else Cell("")


class _LinePainter(QStyledItemDelegate):
    """Text in one line, elided, with a mark in front; light under the pointer, ink where chosen."""

    def __init__(self, table: LineTable, appearance: Appearance) -> None:
        super().__init__(table)
        self._table = table
        self._appearance = appearance

    @guarded_paint
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        faces, px, theme = Faces(self._appearance), self._appearance.px, self._appearance.theme
        area = QRect(option.rect)
        chosen = index.row() == self._table.marked
        here = index.row() == self._table.currentIndex().row() and self._table.hasFocus()
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = index.row() == self._table.hovered
        if chosen or hovered:
            painter.fillRect(area, theme.hover if not chosen else theme.chrome)
        if chosen and index.column() == 0:
            painter.fillRect(QRect(area.left(), area.top(), px(3), area.height()), theme.ink)
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if here:
            painter.setPen(QPen(theme.accent, 1.4))
            painter.drawLine(area.topLeft(), area.topRight())
            painter.drawLine(area.bottomLeft(), area.bottomRight())
        left = area.left() + px(8) + cell.indent * px(16)
        if cell.mark is not None:
            paint_mark(painter, QPointF(left + px(5), area.center().y() + 1), px(10), cell.mark, 0, theme)
            left += px(16)
        face = faces.heading if cell.strong else faces.quiet if cell.quiet else faces.small
        painter.setFont(face.font)
        painter.setPen(face.colour)
        room = QRect(left, area.top(), max(area.right() - px(8) - left, 0), area.height())
        if self._table.is_wrapped(index.column()):
            painter.drawText(room.adjusted(0, px(5), 0, 0), WRAPPED, _breakable(cell.text))
            painter.restore()
            return
        if self._table.wraps:
            room.setHeight(min(room.height(), self._appearance.target(ROW)))
        text = QFontMetrics(face.font).elidedText(cell.text, Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignRight if cell.right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        painter.restore()

    def wide(self, cell: Cell) -> int:
        """Pixels that a cell needs to show all of it."""
        faces, px = Faces(self._appearance), self._appearance.px
        face = faces.heading if cell.strong else faces.small
        mark = px(16) if cell.mark is not None else 0
        return QFontMetrics(face.font).horizontalAdvance(cell.text) + 2 * px(8) + mark + cell.indent * px(16) + 2

    def tall(self, cell: Cell, wide: int) -> int:
        """Pixels that a cell needs in a column so wide, its text in lines."""
        faces, px = Faces(self._appearance), self._appearance.px
        face = faces.heading if cell.strong else faces.quiet if cell.quiet else faces.small
        taken = 2 * px(8) + cell.indent * px(16) + (px(16) if cell.mark is not None else 0)
        room = QRect(0, 0, max(wide - taken - 2, px(40)), 1 << 16)
        return QFontMetrics(face.font).boundingRect(room, WRAPPED, _breakable(cell.text)).height() + 2 * px(5)


ROW = 25
"""Pixels of a line's height at text size 1."""

WRAPPED = int(Qt.TextFlag.TextWordWrap)

_LONG_WORD = re.compile(r"(\S{20})(?=\S)")


def _breakable(text: str) -> str:
    """A text whose long words, such as addresses, can be broken too."""
    return _LONG_WORD.sub("\\1\u200b", text)


MOST_WRAPPED = 2_000
"""Lines of which each gets a height of its own; where there are more all are as tall as the tallest of the sampled."""

SAMPLED = 200
"""Lines that are measured for the widths of columns."""

LEAST, SHORTENED = 172, 96
"""Pixels, at text size 1, that a stretching column keeps, and to which another is shortened at most."""


def _cap(widths: list[int], room: int, least: int) -> int:
    """The most that a column may have, so that all have room together: only the widest are shortened."""
    most = max(widths, default=0)
    for n, wide in enumerate(sorted(widths, reverse=True), 1):
        rest = sum(sorted(widths)[: len(widths) - n])
        most = (room - rest) // n
        if most >= wide or n == len(widths) or most >= sorted(widths, reverse=True)[n]:
            break
    return max(most, least)


class LineTable(QTableView):
    """`chosen(row)`: a line was clicked, or Enter or Space was pressed on it. `marked`: the line that stands out, -1
    for none. `wraps`: the stretching columns break their texts into lines instead of cutting them."""

    chosen = Signal(int)

    def __init__(
        self, appearance: Appearance, name: str, parent: QWidget | None = None, *, wraps: bool = False
    ) -> None:
        super().__init__(parent)
        self.wraps = wraps
        self._appearance = appearance
        self._shown = _LineModel(self)
        self._lines: Lines | None = None
        self._painter = _LinePainter(self, appearance)
        self.marked = self.hovered = -1
        self.setModel(self._shown)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(20)
        if wraps:
            self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
            self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self.entered.connect(self._on_entered)
        self.clicked.connect(self._on_clicked)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def minimumSizeHint(self) -> QSize:
        """Two lines can be seen: where there is less room, what it stands in scrolls."""
        wide = super().minimumSizeHint().width()
        return QSize(wide, self.horizontalHeader().sizeHint().height() + 2 * self._appearance.target(ROW))

    def show_lines(self, lines: Lines, marked: int = -1) -> None:
        """Show these lines from now on."""
        self._lines, self.marked, self.hovered = lines, marked, -1
        self._shown.show(lines)
        self._fit()

    def mark(self, row: int) -> None:
        """Make a line stand out, and bring it into sight."""
        self.marked = row
        if row >= 0:
            self.scrollTo(self._shown.index(row, 0))
        self.viewport().update()

    def _fit(self) -> None:
        """Columns as wide as their words, the widest shortened where the stretching ones would have no room. Without
        any of those, and where even that is not enough, the table scrolls."""
        lines, header, px = self._lines, self.horizontalHeader(), self._appearance.px
        if lines is None:
            return
        needed = self._widths(lines)
        widths = {i: wide for i, wide in enumerate(needed) if i not in lines.stretching}
        room, least = self.viewport().width(), min(px(LEAST), max((needed[i] for i in lines.stretching), default=0))
        most = max(widths.values(), default=0)
        if lines.stretching:
            most = _cap(list(widths.values()), room - least * len(lines.stretching), px(SHORTENED))
        used = sum(min(wide, most) for wide in widths.values())
        shares = lines.stretching and room - used >= least * len(lines.stretching)
        if lines.stretching and not shares:
            most = max(most, room)  # as it scrolls anyway, nothing need be shortened that can be seen whole
        for column in range(len(lines.headers)):
            if column in lines.stretching and shares:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, min(widths[column], most) if column in widths else least)
        self._fit_heights()

    def is_wrapped(self, column: int) -> bool:
        return self.wraps and self._lines is not None and column in self._lines.stretching

    def _on_section_resized(self, column: int, _before: int, _now: int) -> None:
        if self.is_wrapped(column):
            self._fit_heights()

    def _fit_heights(self) -> None:
        """Each line as tall as its texts in their columns."""
        lines, rows = self._lines, self.verticalHeader()
        if lines is None or not self.wraps or self._shown.rowCount() != len(lines):
            return
        columns = [(column, self.columnWidth(column)) for column in lines.stretching]
        own = len(lines) <= MOST_WRAPPED
        heights = [
            max(self._appearance.target(ROW), *(self._painter.tall(line[column], wide) for column, wide in columns))
            for line in (lines.line(row) for row in range(len(lines) if own else SAMPLED))
        ]
        if not own:
            rows.setDefaultSectionSize(max(heights))
            return
        for row, height in enumerate(heights):
            rows.resizeSection(row, height)

    def _widths(self, lines: Lines) -> list[int]:
        """For each column the pixels in which no sampled line is shortened."""
        sampled = [lines.line(row) for row in range(min(len(lines), SAMPLED))]
        metrics = QFontMetrics(self.horizontalHeader().font())
        return [
            max(
                metrics.horizontalAdvance(title) + self._appearance.px(20),
                max((self._painter.wide(line[column]) for line in sampled), default=0),
            )
            for column, title in enumerate(lines.headers)
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def needed_width(self) -> int:
        """Pixels in which no sampled line is shortened."""
        return sum(self._widths(self._lines)) + self._appearance.px(14) if self._lines is not None else 0

    def _on_appearance_changed(self) -> None:
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(self._appearance.target(ROW))
        self._fit()
        self.viewport().update()

    def _on_entered(self, index: QModelIndex) -> None:
        self.hovered = index.row()
        self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def leaveEvent(self, event: Any) -> None:
        self.hovered = -1
        self.viewport().update()
        super().leaveEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
