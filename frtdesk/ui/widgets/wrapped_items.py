"""A list whose entries are as tall as their lines need, at any width."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from frtdesk.ui.guarded_paint import guarded_paint

ENDLESS = 100_000


class WrappedItems(QStyledItemDelegate):
    """Measures an entry at the width that its text has in the end. Qt's own measures without the padding of the style:
    where that makes one line more, the last one is lost."""

    def __init__(self, shown: QListWidget) -> None:
        super().__init__(shown)
        self._list = shown
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
        wide = max(room - 2 * padding - self.inset(index), 1)
        lines = metrics.boundingRect(QRect(0, 0, wide, ENDLESS), Qt.TextFlag.TextWordWrap, text)
        return QSize(max(room, 1), max(usual.height(), lines.height() + padding // 2))

    def inset(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Pixels by which an entry stands in from the edge."""
        return 0

    @guarded_paint
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        inset = self.inset(index)
        if inset:
            mirrored = self._list.layoutDirection() == Qt.LayoutDirection.RightToLeft
            option.rect.adjust(0 if mirrored else inset, 0, -inset if mirrored else 0, 0)
        super().paint(painter, option, index)
