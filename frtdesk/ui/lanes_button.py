"""The button that says what the lanes are made by, and changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from frtdesk.base.words import translate
from frtdesk.state.lanes_shown import grouping_title
from frtdesk.state.workspace import Workspace


class LanesButton(QPushButton):
    """ "Lanes: Kind", with actions of the lanes menu below it; `groups` are parted by lines, `refresh` ticks them
    by the present state."""

    def __init__(self, workspace: Workspace, groups: Sequence[Sequence[QAction]], refresh: Callable[[], None]) -> None:
        super().__init__()
        self._workspace = workspace
        self.setProperty("role", "menu")
        self.setToolTip(translate("lane", "What the lanes are made by."))
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for actions in groups:
            menu.addSeparator()
            menu.addActions(list(actions))
        menu.aboutToShow.connect(refresh)
        self.setMenu(menu)
        workspace.index_changed.connect(self._on_index_changed)
        self._on_index_changed()

    def _on_index_changed(self) -> None:
        index = self._workspace.index
        self.setEnabled(index is not None)
        by = index.rows.by if index is not None else self._workspace.view.by
        self.setText(translate("lane", "Lanes: {by}").format(by=grouping_title(by)))
