"""The table of events as a widget: a million rows, of which only those in sight are ever looked at.

Qt keeps the geometry, the scroll bars and what a screen reader hears; rows are painted in one pass, and what a person
selects goes to the workspace, whose selection is the only one.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from frtdesk.base.words import translate
from frtdesk.state.table_columns import TABLE_COLUMNS
from frtdesk.state.table_rows import LiveTable
from frtdesk.state.table_selection import TableSelection
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.table.table_hands import TableHands
from frtdesk.ui.table.table_header import TableHeader
from frtdesk.ui.table.table_model import TableModel
from frtdesk.ui.table.table_painter import Part, Rows, TablePainter
from frtdesk.ui.tooltip import plain_tip

TOLD = 200
"""Selected stretches of rows that a screen reader is told of; painting knows them all."""


class TableView(QTableView):
    """`opened`: an event is wanted on the timeline; `copy_wanted`: the selected rows on the clipboard;
    `menu_wanted(point, column)`: what can be done there, in pixels of the screen."""

    opened = Signal()
    copy_wanted = Signal()
    menu_wanted = Signal(QPoint, int)
    resized = Signal()

    def __init__(self, live: LiveTable, selection: TableSelection, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._live = live
        self._appearance = appearance
        self.chosen = selection
        self.rows = TableModel(live, self)
        self.painter = TablePainter(appearance, self.rows)
        self.head = TableHeader(live, appearance, self)
        self._hovered = -1
        self._column = 0
        self.hands = TableHands(self)
        self.setObjectName("table")
        self.setAccessibleName(translate("table", "Table of events"))
        self.setHorizontalHeader(self.head)
        self.setModel(self.rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAutoScroll(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.restyle()

    def minimumSizeHint(self) -> QSize:
        """A head and a row: a window with large text has little room."""
        return QSize(self._appearance.px(120), self.head.height() + self.painter.row_height)

    def restyle(self) -> None:
        """Take over another theme or text size."""
        self.ensurePolished()
        self.painter.restyle(self.font())
        self.verticalHeader().setDefaultSectionSize(self.painter.row_height)
        self.head.restyle()
        self.viewport().update()

    # ------------------------------------------------------------------ rows

    def take_rows(self) -> None:
        """Show the rows that the live table has now. Whoever was looked at stays where it was; after sorting, only what
        is selected does, and without it the table begins at its head."""
        place = self._place()
        if self.rows.take_rows():
            self._keep(*place)
            self.show_selection()
        self.head.viewport().update()
        self.viewport().update()

    def _place(self) -> tuple[int, int]:
        """An event, and how many pixels below the head it stands: the one with the keyboard if it is in sight."""
        rows, high = self.rows.rows, self.verticalHeader().defaultSectionSize()
        if rows is None or not len(rows):
            return -1, 0
        scrolled = self.verticalScrollBar().value()
        here = int(rows.row_of[self.chosen.here]) if 0 <= self.chosen.here < len(rows.row_of) else -1
        y = here * high - scrolled
        if here >= 0 and 0 <= y <= self.viewport().height() - high:
            return self.chosen.here, y
        new = self._live.rows
        if new is None or new.sort != rows.sort:
            return -1, 0
        top = min(scrolled // high, len(rows) - 1)
        return int(rows.events[top]), top * high - scrolled

    def _keep(self, event: int, y: int) -> None:
        rows, high = self.rows.rows, self.verticalHeader().defaultSectionSize()
        row = int(rows.row_of[event]) if rows is not None and 0 <= event < len(rows.row_of) else -1
        self.updateGeometries()
        if event < 0:
            self.verticalScrollBar().setValue(0)
        elif row >= 0:
            self.verticalScrollBar().setValue(row * high - y)

    def show_selection(self) -> None:
        """Take up what is selected now; a screen reader hears of it where it is not in too many pieces."""
        row, model = self.chosen.row, self.selectionModel()
        if row >= 0:
            model.setCurrentIndex(self.rows.index(row, self._column), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(self._spoken_selection(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.viewport().update()

    def _spoken_selection(self) -> QItemSelection:
        told, rows = QItemSelection(), self.rows.rows
        if rows is None:
            return told
        chosen = np.sort(rows.row_of[np.flatnonzero(self.chosen.mask)])
        chosen = chosen[chosen >= 0]
        starts = np.flatnonzero(np.diff(chosen, prepend=-2) > 1)
        if len(starts) > TOLD:
            return told
        last = len(TABLE_COLUMNS) - 1
        for first, after in pairwise([*starts.tolist(), len(chosen)]):
            told.select(self.rows.index(int(chosen[first]), 0), self.rows.index(int(chosen[after - 1]), last))
        return told

    def reveal(self) -> None:
        """Scroll to where the keyboard is: not at all if that is in sight, else to the middle."""
        row = self.chosen.row
        if row < 0:
            return
        high, bar = self.verticalHeader().defaultSectionSize(), self.verticalScrollBar()
        y, room = row * high - bar.value(), self.viewport().height()
        if not 0 <= y <= room - high:
            bar.setValue(max(row - room // high // 2, 0) * high)

    def visible_events(self) -> list[int]:
        """The events of the rows in sight."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if self.rows.rows is None or first < 0:
            return []
        return self.rows.rows.events[first : last + 1 if last >= 0 else None].tolist()

    # ------------------------------------------------------------------ painting

    @guarded_event
    def paintEvent(self, event: QPaintEvent) -> None:
        rows = self.rows.rows
        area = event.rect()
        first = self.rowAt(max(area.top(), 0))
        if rows is None or first < 0:
            return
        last = self.rowAt(area.bottom())
        last = len(rows) - 1 if last < 0 else last
        here = (self.chosen.row, self._column) if self.hasFocus() and self.chosen.row >= 0 else None
        some = Rows(
            first, rows.events[first : last + 1], self.rowViewportPosition(first),
            self.verticalHeader().defaultSectionSize(), self.chosen.mask, self._hovered, here,
        )  # fmt: skip
        painter = QPainter(self.viewport())
        self.painter.paint(painter, area, rows.columns, some, self._parts(area.left(), area.right()))
        painter.end()

    def _parts(self, left: int, right: int) -> list[Part]:
        """The columns that are shown between two pixels, as the person has put them."""
        found: list[Part] = []
        for place in range(self.head.count()):
            column = self.head.logicalIndex(place)
            x, width = self.columnViewportPosition(column), self.columnWidth(column)
            if not self.isColumnHidden(column) and x <= right and x + width > left:
                found.append(Part(column, x, width))
        return found

    # ------------------------------------------------------------------ hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hands.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hands.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hands.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.hands.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's own would look for what begins with a typed letter, in a million rows."""
        if not self.hands.key(event):
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover(-1)

    def hover(self, row: int) -> None:
        """The pointer rests on another row, -1 for none."""
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.hover(-1)
        super().scrollContentsBy(dx, dy)

    @property
    def column(self) -> int:
        """The column in which the keyboard stands."""
        return self._column

    def stand_in(self, column: int) -> None:
        """Move the keyboard to a column."""
        self._column = column
        self.show_selection()

    def show_row(self, row: int) -> None:
        """Scroll as little as brings a row, and the column of the keyboard, into sight."""
        self.scrollTo(self.rows.index(row, self._column))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.rows.index(self.chosen.row, self._column) if self.chosen.row >= 0 else QModelIndex()
            at = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(at, self._column)
            return
        self.menu_wanted.emit(at, self.columnAt(self.viewport().mapFromGlobal(at).x()))

    # ------------------------------------------------------------------ other Qt events

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tell_whole(event)
            return True
        return super().viewportEvent(event)

    def _tell_whole(self, event: QHelpEvent) -> None:
        """What a cell says, where it has no room for all of it."""
        index = self.indexAt(event.pos())
        if index.isValid():
            which = self.rows.event_at(index.row())
            if self.painter.is_short(index.column(), which, self.columnWidth(index.column())):
                text = plain_tip(self.rows.text(which, index.column()))
                QToolTip.showText(event.globalPos(), text, self.viewport(), self.visualRect(index))
                return
        QToolTip.hideText()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._stand_somewhere()
        self.viewport().update()

    def _stand_somewhere(self) -> None:
        if self.isColumnHidden(self._column):
            self._column = next(part.column for part in self._parts(0, 1 << 30))
        if self.chosen.row < 0 and self.rows.rowCount():
            self.chosen.stand(max(self.rowAt(0), 0))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.resized.emit()
