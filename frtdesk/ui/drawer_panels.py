"""What stands in the drawer, in the order of its tabs. Each panel is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frtdesk.base.words import mark
from frtdesk.ui.drawer import DrawerPanel, PanelNeeds


def _table(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.table_panel import TablePanel

    return TablePanel(needs)


DRAWER_PANELS: tuple[DrawerPanel, ...] = (DrawerPanel("table", mark("drawer", "Table"), _table),)
