"""A list whose entries are as tall as their lines need, at any width."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

ENDLESS = 100_000


class WrappedItems(QStyledItemDelegate):
    """Measures an entry at the width that its text has in the end. Qt's own measures without the padding of the style:
    where that makes one line more, the last one is lost. `around`: pixels of padding and border above and below
    together, where the style of the list has more than usual."""

    def __init__(self, shown: QListWidget) -> None:
        super().__init__(shown)
        self._list = shown
        self.around = 0
        shown.setWordWrap(True)
        shown.setResizeMode(QListWidget.ResizeMode.Adjust)
        shown.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shown.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        usual = super().sizeHint(option, index)
        metrics = QFontMetrics(self._list.font())
        padding = metrics.height()  # at both sides together, with room for a border; more than the style has
        room = self._list.viewport().width() - 2 * self._list.spacing()
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        lines = metrics.boundingRect(QRect(0, 0, max(room - 2 * padding, 1), ENDLESS), Qt.TextFlag.TextWordWrap, text)
        return QSize(max(room, 1), max(usual.height(), lines.height() + max(padding // 2, self.around)))
