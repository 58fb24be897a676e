"""What stands in the drawer, in the order of its tabs. Each panel is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from frtdesk.base.words import mark
from frtdesk.state.history import History
from frtdesk.state.search import Search
from frtdesk.ui.drawer import DrawerPanel, PanelNeeds


def _table(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.table_panel import TablePanel

    return TablePanel(needs)


def _charts(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.charts_panel import ChartsPanel

    return ChartsPanel(needs.workspace, needs.appearance, needs.jobs, needs.settings)


def _chain(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.chain_panel import ChainPanel

    return ChainPanel(needs)


def _lag(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.lag_panel import LagPanel

    return LagPanel(needs)


def _between(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.between_panel import BetweenPanel

    return BetweenPanel(needs)


def _pairs(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.pairs_panel import PairsPanel

    return PairsPanel(needs)


DRAWER_PANELS: tuple[DrawerPanel, ...] = (
    DrawerPanel("table", mark("drawer", "Table"), _table),
    DrawerPanel("charts", mark("drawer", "Charts"), _charts),
    DrawerPanel("chain", mark("drawer", "What answered what"), _chain),
    DrawerPanel("lag", mark("drawer", "Response lag"), _lag),
    DrawerPanel("between", mark("drawer", "Relations between lanes"), _between),
    DrawerPanel("pairs", mark("drawer", "Same week"), _pairs),
)


def search_panel(search: Search, ask: Callable[[], None]) -> DrawerPanel:
    """The list of what a search has found; `ask` has the person type what to search for."""

    def make(needs: PanelNeeds) -> QWidget:
        from frtdesk.ui.panels.search_panel import SearchPanel

        return SearchPanel(search, needs.workspace, needs.appearance, ask)

    return DrawerPanel("results", mark("drawer", "Search"), make)


def history_panel(history: History) -> DrawerPanel:
    """What was done to the database, step by step."""

    def make(needs: PanelNeeds) -> QWidget:
        from frtdesk.ui.panels.history_panel import HistoryPanel

        return HistoryPanel(needs, history)

    return DrawerPanel("history", mark("drawer", "History"), make)
