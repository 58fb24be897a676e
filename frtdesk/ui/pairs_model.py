"""The pairs in the same week as a table: a row for each, worded only when it is seen."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap

from frtdesk.base.wording import day_words, days_between
from frtdesk.base.words import translate
from frtdesk.draw.marks import paint_mark
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import title_words
from frtdesk.state.week_pairs import WeekPairs
from frtdesk.timeline.pairs import Pairs
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.tooltip import plain_tip

_NOTHING = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands in each column."""

    WEEK = 0
    FIRST = 1
    SECOND = 2
    APART = 3


class PairsModel(QAbstractTableModel):
    """The rows of `WeekPairs`, each event with its mark and its title."""

    def __init__(self, live: WeekPairs, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._live = live
        self._appearance = appearance
        self._marks: dict[int, QPixmap] = {}

    def refresh(self) -> None:
        """Show the pairs as they are now."""
        self.beginResetModel()
        self._marks.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() or self._live.pairs is None else len(self._live.pairs)

    def columnCount(self, parent: Index = _NOTHING) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.WEEK: translate("pairs", "Week of Monday"),
            Column.FIRST: translate("pairs", "A"),
            Column.SECOND: translate("pairs", "B"),
            Column.APART: translate("pairs", "B is"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        pairs, columns = self._live.pairs, self._live.columns
        if pairs is None or columns is None or not 0 <= index.row() < len(pairs):
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.words(index.row(), column)
        if role == Qt.ItemDataRole.DecorationRole and column in (Column.FIRST, Column.SECOND):
            return self._mark(int(columns.kind[_event(pairs, index.row(), column)]))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(columns, pairs, index.row(), column)
        if role == Qt.ItemDataRole.ForegroundRole and not pairs.certain[index.row()]:
            return self._appearance.theme.quiet
        return None

    def words(self, row: int, column: Column) -> str:
        """What a cell says, in full."""
        pairs, columns = self._live.pairs, self._live.columns
        if pairs is None or columns is None:
            return ""
        if column is Column.WEEK:
            monday = day_words(int(pairs.week[row]))
            return monday if pairs.certain[row] else translate("pairs", "perhaps {day}").format(day=monday)
        if column is Column.APART:
            return days_between(int(pairs.least[row]), int(pairs.most[row]))
        event = _event(pairs, row, column)
        return title_words(columns.titles[event])

    @staticmethod
    def _tip(columns: Columns, pairs: Pairs, row: int, column: Column) -> str:
        if column in (Column.FIRST, Column.SECOND):
            event = _event(pairs, row, column)
            return plain_tip(f"{title_words(columns.titles[event])}\n{dates_in_words(columns, event)}")
        sure = translate("pairs", "Both dates lie in this week.")
        perhaps = translate("pairs", "The dates are not precise enough to be sure.")
        apart = days_between(int(pairs.least[row]), int(pairs.most[row]))
        return plain_tip(f"{sure if pairs.certain[row] else perhaps}\n{apart}")

    def _mark(self, kind: int) -> QPixmap:
        """The shape of a kind."""
        made = self._marks.get(kind)
        if made is None:
            side, ratio = self._appearance.px(16), 2.0
            made = QPixmap(round(side * ratio), round(side * ratio))
            made.setDevicePixelRatio(ratio)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            at = QPointF(side / 2, side / 2)
            paint_mark(painter, at, 11 * self._appearance.factor, kind, 0, self._appearance.theme)
            painter.end()
            self._marks[kind] = made
        return made


def _event(pairs: Pairs, row: int, column: Column) -> int:
    return int((pairs.first if column is Column.FIRST else pairs.second)[row])
