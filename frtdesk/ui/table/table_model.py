"""The rows of the table as Qt wants them: a cell is worded when it is looked at, and no row is an object."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from frtdesk.base.words import translate
from frtdesk.state.table_columns import TABLE_COLUMNS, cell_text
from frtdesk.state.table_rows import LiveTable, TableRows
from frtdesk.ui.table.order_words import order_words

REMEMBERED = 30_000
"""Cells whose words are kept: some screens full."""

_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class TableModel(QAbstractTableModel):
    """Columns in the order of TABLE_COLUMNS; a view hides and moves them."""

    def __init__(self, live: LiveTable, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._words: dict[tuple[int, int], str] = {}
        self.rows: TableRows | None = live.rows

    def take_rows(self) -> bool:
        """Take up what the live table has now; whether rows have moved."""
        before, now = self.rows, self._live.rows
        self.forget_words()
        if before is not None and now is not None and np.array_equal(before.events, now.events):
            self.rows = now
            return False
        self.beginResetModel()
        self.rows = now
        self.endResetModel()
        return True

    def forget_words(self) -> None:
        """Word cells anew when they are looked at next."""
        self._words.clear()

    def event_at(self, row: int) -> int:
        """The event in a row."""
        assert self.rows is not None
        return int(self.rows.events[row])

    def text(self, event: int, column: int) -> str:
        """What stands in a cell."""
        key = (event, column)
        known = self._words.get(key)
        if known is None:
            if self.rows is None:
                return ""
            if len(self._words) >= REMEMBERED:
                self._words.clear()
            known = cell_text(self.rows.columns, self._live.counts, TABLE_COLUMNS[column].name, event)
            self._words[key] = known
        return known

    # ------------------------------------------------------------------ QAbstractTableModel

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self.rows is None else len(self.rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(TABLE_COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        return self.text(self.event_at(index.row()), index.column())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = TABLE_COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.help
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(section)
        return None

    def _spoken(self, section: int) -> str:
        column, sort = TABLE_COLUMNS[section], self._live.sort
        if sort.column != column.name:
            return column.title
        return translate("table", "{column}, sorted by {order}").format(column=column.title, order=order_words(sort))
