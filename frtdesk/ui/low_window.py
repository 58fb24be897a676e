"""A window too low for all its bars: what can be had otherwise gives way to the timeline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from frtdesk.state.search import Search
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance

LOW = 300
"""Pixels of the window's height at text size 1 below which bars give way."""


class LowWindow(QObject):
    """The foot goes unless something is being read; head and compare bar (`bar`: as soon as there is one) while
    somebody searches, as the line of the search takes as much room. Who wants to type a filter shows them again."""

    def __init__(
        self,
        window: QWidget,
        appearance: Appearance,
        workspace: Workspace,
        search: Search,
        parts: tuple[QWidget, QWidget],
        bar: Callable[[], QWidget | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance
        self._workspace = workspace
        self._search = search
        self._head, self._foot = parts
        self._bar = bar
        self._searching = False
        window.installEventFilter(self)
        appearance.changed.connect(self._adapt)
        workspace.progress_changed.connect(self._adapt)
        search.changed.connect(self._on_search_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._adapt()
        return super().eventFilter(watched, event)

    def _on_search_changed(self) -> None:
        if self._search.is_open != self._searching:
            self._adapt()

    def _adapt(self) -> None:
        low = self._window.height() < self._appearance.px(LOW)
        self._foot.setHidden(low and self._workspace.progress is None)
        self._searching = self._search.is_open
        self._head.setHidden(low and self._searching)
        bar = self._bar()
        if bar is not None and self._workspace.view.compare is not None:
            bar.setHidden(low and self._searching)
