"""The list of hits: arrows and clicks select and bring into view; only what is seen is read.

A table of one column: a list view lays every row out before it shows the first, 0.2 s for 100,000 hits.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from frtdesk.base.words import translate
from frtdesk.state.search import Search
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.search.hit_model import HitModel, Index
from frtdesk.ui.search.hit_painter import HEIGHT, HitPainter

AHEAD = 6
"""Rows above and below those that are seen, of which the texts are read too."""


class HitList(QTableView):
    """A view of the search's hits. Its current row follows the workspace's selection, and the other way round."""

    def __init__(self, search: Search, workspace: Workspace, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._search = search
        self._workspace = workspace
        self._appearance = appearance
        self._following = False
        self.hits = HitModel(search, workspace, self)
        self._painter = HitPainter(appearance, self)
        self.setModel(self.hits)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("search", "Hits"))
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._reading.start())
        self.clicked.connect(self._on_clicked)
        search.found_changed.connect(self._on_found_changed)
        search.texts_changed.connect(self._on_texts_changed)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.index_changed.connect(self._on_index_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()
        self._on_found_changed()

    def _on_found_changed(self) -> None:
        self._following = True
        self.hits.refresh()
        self.scrollToTop()
        self._following = False
        self._mark_selected()
        self._reading.start()

    def _on_texts_changed(self) -> None:
        self.viewport().update()

    def _on_index_changed(self) -> None:
        """Another filter hides other hits."""
        self.viewport().update()

    def _on_appearance_changed(self) -> None:
        self._painter.restyle()
        self.verticalHeader().setDefaultSectionSize(self._appearance.target(HEIGHT))
        self.viewport().update()
        self._reading.start()

    def _on_selection_changed(self) -> None:
        """Stand on the selected event, if it is listed, and have it in sight."""
        if self._mark_selected():
            self.scrollTo(self.currentIndex())

    def _mark_selected(self) -> bool:
        """Whether the selected event is listed; its row is the current one then."""
        selection = self._workspace.selection
        row = self.hits.row_of(selection[-1]) if selection else -1
        self._following = True
        self.setAutoScroll(False)
        self.setCurrentIndex(self.hits.index(row) if row >= 0 else QModelIndex())
        self.setAutoScroll(True)
        self._following = False
        return row >= 0

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and not self._following:
            self._search.take(self.hits.event_at(current.row()))

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click on the row that is current already brings it into view again."""
        self._search.take(self.hits.event_at(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last hit; of columns there is only one."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.hits.rowCount() - 1}
        key = Qt.Key(event.key())
        if key in ends and self.hits.rowCount():
            self.setCurrentIndex(self.hits.index(ends[key]))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (
            not self.currentIndex().isValid()
            and self.hits.rowCount()
            and event.reason() != Qt.FocusReason.MouseFocusReason
        ):
            self.setCurrentIndex(self.hits.index(0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reading.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reading.start()

    def _read(self) -> None:
        """Ask for the texts of the rows that are seen, and of some around them."""
        if self.isVisible():
            self._search.want(self.in_sight(AHEAD))

    def in_sight(self, around: int = 0) -> list[int]:
        """The events of the rows that are seen, and of so many rows above and below them."""
        high = max(self._appearance.px(HEIGHT), 1)
        first = self.verticalScrollBar().value() // high
        last = (self.verticalScrollBar().value() + self.viewport().height() - 1) // high
        return self.hits.events(first - around, last + around)
