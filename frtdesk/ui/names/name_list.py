"""The list of actors, sources, tags or places: virtual, two lines each, with the number of events that name it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frtdesk.base.words import number, translate
from frtdesk.model.event_words import one_line
from frtdesk.model.shared_names import SharedName, uses_words
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.faces import Faces

Index = QModelIndex | QPersistentModelIndex
ENTRY = Qt.ItemDataRole.UserRole
PAD = 9


class NameModel(QAbstractListModel):
    """The entries that the search leaves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: Sequence[SharedName] = ()

    def show(self, entries: Sequence[SharedName]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.entries[index.row()]
        if role == ENTRY:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(one.name, 200)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one_line(one.name, 200)}. {one.about}. {uses_words(one)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{one_line(one.name, 300)}\n{one.about}\n{uses_words(one)}")
        return None


def count_words(one: SharedName) -> str:
    """What stands at the right of an entry."""
    if one.uses.events:
        return number(one.uses.events)
    if one.uses.binned:
        return translate("names", "in the bin")
    return "" if one.uses.below else translate("names", "unused")


class NamePainter(QStyledItemDelegate):
    """Name over what else there is to say, the count at the right."""

    def __init__(self, appearance: Appearance, view: NameList) -> None:
        super().__init__(view)
        self._appearance = appearance
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        faces = Faces(self._appearance)
        high = QFontMetrics(faces.heading.font).height() + QFontMetrics(faces.quiet.font).height()
        return QSize(120, max(high + self._appearance.px(11), self._appearance.target(0)))

    def count_room(self, area: QRect, one: SharedName) -> QRect:
        """Where the number of events stands, to be clicked."""
        metrics = QFontMetrics(Faces(self._appearance).quiet.font)
        wide = metrics.horizontalAdvance(count_words(one)) + 2 * self._appearance.px(PAD)
        return QRect(area.right() - wide, area.top(), wide, area.height())

    @guarded_paint
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        one: SharedName = index.data(ENTRY)
        faces, px, theme = Faces(self._appearance), self._appearance.px, self._appearance.theme
        area = QRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or index == self._view.hovered:
            painter.fillRect(area, theme.hover)
        if chosen:
            painter.fillRect(QRect(area.left(), area.top(), px(3), area.height()), theme.ink)
        if index.row() == self._view.currentIndex().row() and self._view.hasFocus():
            painter.setPen(QPen(theme.accent, 1.6))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        count = self.count_room(area, one)
        over = self._view.over_count(index, count)
        painter.setFont(faces.quiet.font)
        painter.setPen(theme.ink if over and one.uses.events else theme.quiet)
        painter.drawText(count, Qt.AlignmentFlag.AlignCenter, count_words(one))
        inner = area.adjusted(px(PAD), px(5), 0, -px(4))
        inner.setRight(count.left())
        name, about = faces.heading, faces.quiet
        metrics = QFontMetrics(name.font)
        painter.setFont(name.font)
        painter.setPen(theme.ink if one.uses else theme.quiet)
        title = metrics.elidedText(one_line(one.name, 200), Qt.TextElideMode.ElideRight, inner.width())
        first = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        has_line = bool(one.about)
        painter.drawText(first if has_line else inner, Qt.AlignmentFlag.AlignVCenter, title)
        if has_line:
            metrics = QFontMetrics(about.font)
            painter.setFont(about.font)
            painter.setPen(theme.quiet)
            below = QRect(inner.left(), first.bottom() + 1, inner.width(), metrics.height())
            line = metrics.elidedText(one.about, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, line)
        painter.restore()


class NameList(QListView):
    """`counted(SharedName)`: the number of events of an entry was clicked; `picked`: others are chosen; `opened`: Enter
    or a double click; `dropped`: Del."""

    counted = Signal(object)
    picked = Signal()
    opened = Signal()
    dropped = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.entries = NameModel(self)
        self.hovered = QModelIndex()
        self._pointer = QPoint(-1, -1)
        self._painter = NamePainter(appearance, self)
        self.setModel(self.entries)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        appearance.changed.connect(self._on_appearance_changed)
        self._keep_a_row()

    def _keep_a_row(self) -> None:
        """However low the window is, one entry can be seen whole."""
        self.setMinimumHeight(self._painter.sizeHint(QStyleOptionViewItem(), QModelIndex()).height() + 4)

    def show_entries(self, entries: Sequence[SharedName], chosen: Sequence[int]) -> None:
        """Show these, and those with the keys `chosen` as chosen; the first of them is brought into sight."""
        self.hovered = QModelIndex()
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.entries.show(entries)
        wanted = frozenset(chosen)
        places = [place for place, one in enumerate(entries) if one.key in wanted] if wanted else []
        flag = selection.SelectionFlag
        for place in places:
            selection.select(self.entries.index(place), flag.Select)
        if places:
            selection.setCurrentIndex(self.entries.index(places[0]), flag.NoUpdate)
        selection.blockSignals(False)
        if places:
            self.scrollTo(self.entries.index(places[0]))
        self.viewport().update()

    @property
    def chosen(self) -> tuple[SharedName, ...]:
        """The chosen entries from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.entries.entries[row] for row in rows)

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        super().selectionChanged(selected, deselected)
        self.picked.emit()

    def over_count(self, index: Index, room: QRect) -> bool:
        return index == self.hovered and room.contains(self._pointer)

    def _count_at(self, at: QPoint) -> SharedName | None:
        index = self.indexAt(at)
        if not index.isValid():
            return None
        one: SharedName = index.data(ENTRY)
        return one if one.uses.events and self._painter.count_room(self.visualRect(index), one).contains(at) else None

    def mouseMoveEvent(self, e: QMouseEvent) -> None:
        self._pointer = e.position().toPoint()
        self.hovered = self.indexAt(self._pointer)
        over = self._count_at(self._pointer) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.viewport().update()
        super().mouseMoveEvent(e)

    def mousePressEvent(self, e: QMouseEvent) -> None:
        one = self._count_at(e.position().toPoint()) if e.button() == Qt.MouseButton.LeftButton else None
        if one is not None:
            self.counted.emit(one)
        else:
            super().mousePressEvent(e)

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        if self._count_at(e.position().toPoint()) is None:
            self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: Any) -> None:
        self.hovered, self._pointer = QModelIndex(), QPoint(-1, -1)
        self.viewport().update()
        super().leaveEvent(event)

    def _on_appearance_changed(self) -> None:
        self._keep_a_row()
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
