"""Events that no axis can carry: a shelf under the timeline, there only when something stands on it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from frtdesk.base.words import translate
from frtdesk.model.event_words import title_words
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.tooltip import plain_tip

CHIPS = 12
"""Titles that are ever set beside each other."""

LISTED = 40
"""Titles in the menu of the rest; beyond that the filter is the better tool."""

WIDEST = 220


class UndatedShelf(QWidget):
    """The filtered events without a date, the most important first. A click selects."""

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self._events: list[int] = []
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.heading = QLabel()
        self.heading.setProperty("role", "quiet")
        self.chips = [self._chip(number) for number in range(CHIPS)]
        self.more = QPushButton()
        self.more.setProperty("role", "link")
        self._menu = QMenu(self)
        self.more.setMenu(self._menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(6)
        for widget in (self.heading, *self.chips, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        workspace.index_changed.connect(self._on_index_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_index_changed()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _chip(self, number: int) -> QPushButton:
        chip = QPushButton()
        chip.setProperty("role", "chip")
        chip.clicked.connect(lambda: self._workspace.select((self._events[number],)))
        return chip

    def _on_index_changed(self) -> None:
        index = self._workspace.index
        undated = np.flatnonzero(index.kept & index.rows.undated) if index is not None else np.zeros(0, np.int64)
        self.setVisible(bool(len(undated)))
        if index is None or not len(undated):
            self._events = []
            return
        importance = index.columns.importance[undated].astype(np.int16)
        self._events = undated[np.lexsort((undated, -importance))][: CHIPS + LISTED].tolist()
        self.heading.setText(translate("shelf", "Without a date: %n", len(undated)))
        self._fill(len(undated))

    def _on_appearance_changed(self) -> None:
        self._on_index_changed()

    def _fill(self, total: int) -> None:
        """Chips as many as fit, the rest in a menu."""
        columns = self._workspace.columns
        if columns is None:
            return
        room = self.width() - self.heading.sizeHint().width() - self._appearance.px(110)
        widest = self._appearance.px(WIDEST)
        shown = min(max(room // (widest + 6), 1), CHIPS, len(self._events))
        for chip, event in zip(self.chips, [*self._events[:shown], *[None] * CHIPS], strict=False):
            chip.setVisible(event is not None)
            if event is not None:
                title = title_words(columns.titles[event])
                chip.setText(
                    chip.fontMetrics().elidedText(title.replace("&", "&&"), Qt.TextElideMode.ElideRight, widest)
                )
                chip.setToolTip(plain_tip(title))
        self._menu.clear()
        for event in self._events[shown:]:
            title = title_words(columns.titles[event])
            self._menu.addAction(title[:90].replace("&", "&&")).triggered.connect(self._selector(event))
        rest = total - shown
        self.more.setVisible(rest > 0)
        self.more.setText(translate("shelf", "and %n more", rest))

    def _selector(self, event: int) -> Callable[[], None]:
        return lambda: self._workspace.select((event,))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._events and event.size().width() != event.oldSize().width():
            self._on_index_changed()
