"""The values of one facet, to tick: as tall as what it shows, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTreeView, QWidget

from frtdesk.base.words import translate
from frtdesk.model.facet_values import Wanted
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.facets.facet_model import Change, FacetModel
from frtdesk.ui.facets.facet_painter import FacetPainter

MOST_ROWS = 14
"""Rows of a long list; what is more scrolls inside it, so that the facets below stay within reach."""


class FacetList(QTreeView):
    """A view of a FacetModel. `fitted` after its height changed."""

    fitted = Signal()

    def __init__(self, model: FacetModel, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._model = model
        self._painter = FacetPainter(appearance, self)
        self._pressed: int | None = None
        self._seen_wanted: frozenset[int] = frozenset()
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.expanded.connect(self._fit)
        self.collapsed.connect(self._fit)

    def refresh(self, most: int | None, search: str, *, empty: bool = False) -> None:
        """Show counts and ticks anew; what was opened and where the person stands is kept."""
        here = self._model.value(self.currentIndex()) if self.currentIndex().isValid() else None
        opened = [] if self._model.is_flat else self._opened(QModelIndex())
        scrolled = self.verticalScrollBar().value()
        change = self._model.refresh(most, search, empty=empty)
        if change is Change.NOTHING:
            return  # a filter makes all facets look twice, at its ticks and then at its counts: a row costs 0.2 ms
        if change is Change.VALUES:
            for value in opened:
                self.setExpanded(self._model.index_of(value), True)
            if here is not None:
                self.setCurrentIndex(self._model.index_of(here))
            self.verticalScrollBar().setValue(scrolled)
        self._reveal_wanted()
        self._fit()
        self.viewport().update()

    def _opened(self, parent: QModelIndex) -> list[int]:
        """The values whose children are shown."""
        found: list[int] = []
        for row in range(self._model.rowCount(parent)):
            index = self._model.index(row, 0, parent)
            if self.isExpanded(index):
                found.append(self._model.value(index))
                found.extend(self._opened(index))
        return found

    def _reveal_wanted(self) -> None:
        """Open what a value that has just been ticked, by whomever, lies in."""
        wanted = self._model.wanted_values()
        for value in wanted - self._seen_wanted:
            above = self._model.index_of(value).parent()
            while above.isValid():
                self.setExpanded(above, True)
                above = above.parent()
        self._seen_wanted = wanted

    def _rows(self, parent: QModelIndex) -> int:
        """Rows that are shown or can be scrolled to."""
        rows = self._model.rowCount(parent)
        if self._model.is_flat:
            return rows
        below = (self._model.index(row, 0, parent) for row in range(rows))
        return rows + sum(self._rows(index) for index in below if self.isExpanded(index))

    def _fit(self) -> None:
        rows = self._rows(QModelIndex())
        self.setFixedHeight(min(rows, MOST_ROWS) * self._appearance.target(22))
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if rows > MOST_ROWS else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls)
        self.fitted.emit()

    @property
    def needed_width(self) -> int:
        """Pixels in which the names of a facet that is never cut short can be read; 0 before they are known."""
        return self._painter.needed_width(self._model) if self._model.rowCount() else 0

    def restyle(self) -> None:
        """Take over another theme or text size."""
        self.setStyleSheet(f"QTreeView {{ background: transparent; font-size: {self._appearance.px(12.5)}px; }}")
        self.scheduleDelayedItemsLayout()
        self._fit()
        self.viewport().update()

    # ------------------------------------------------------------------ hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._model.value(index) if index.isValid() and is_left else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        pressed, self._pressed = self._pressed, None
        if index.isValid() and pressed == self._model.value(index):
            self._hit(index, event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # a quick second click is a click

    def _hit(self, index: QModelIndex, event: QMouseEvent) -> None:
        """Do what a click at this place of a row means."""
        value, at = self._model.value(index), event.position().toPoint()
        width = self._painter.count_width(self._model, self.fontMetrics())
        parts = self._painter.parts(self.visualRect(index), self._model, value, width)
        before_box = at.x() >= parts.arrow.left() if self.isRightToLeft() else at.x() <= parts.arrow.right()
        if self._model.has_children(value) and before_box:
            self.setExpanded(index, not self.isExpanded(index))
        elif parts.exclude.contains(at) or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._model.want(value, Wanted.EXCLUDE)
        else:
            self._toggle(value)

    def _toggle(self, value: int) -> None:
        """Include what is neither, and take back what is either."""
        now = self._model.wanted(value)
        self._model.want(value, Wanted.INCLUDE if now is Wanted.NEITHER else now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._model.want(self._model.value(index), Wanted.EXCLUDE)
            else:
                self._toggle(self._model.value(index))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setCurrentIndex(self._model.index(0, 0))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).bottomLeft() + QPoint(self._appearance.px(26), 0) if by_key else event.pos()
            self.menu_for(self._model.value(index)).popup(self.viewport().mapToGlobal(at))

    def menu_for(self, value: int) -> QMenu:
        """What can be done with a value."""
        menu = QMenu(self)
        now = self._model.wanted(value)
        for state, words in (
            (Wanted.INCLUDE, translate("facets", "Include")),
            (Wanted.EXCLUDE, translate("facets", "Exclude")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(now is state)
            action.triggered.connect(lambda _checked=False, wanted=state: self._model.want(value, wanted))
        menu.addSeparator()
        only = menu.addAction(translate("facets", "Only this one"))
        only.triggered.connect(lambda: self._model.want_only(value))
        others = (
            translate("facets", "Compare with the others included")
            if self._model.others_included(value)
            else translate("facets", "Compare with all others")
        )
        menu.addAction(others).triggered.connect(lambda: self._model.compare(value))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
