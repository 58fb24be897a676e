"""What stands in the drawer, in the order of its tabs. Each panel is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from frtdesk.base.words import mark
from frtdesk.state.search import Search
from frtdesk.ui.drawer import DrawerPanel, PanelNeeds

DRAWER_PANELS: tuple[DrawerPanel, ...] = ()


def search_panel(search: Search, ask: Callable[[], None]) -> DrawerPanel:
    """The list of what a search has found; `ask` has the person type what to search for."""

    def make(needs: PanelNeeds) -> QWidget:
        from frtdesk.ui.panels.search_panel import SearchPanel

        return SearchPanel(search, needs.workspace, needs.appearance, ask)

    return DrawerPanel("results", mark("drawer", "Search"), make)
