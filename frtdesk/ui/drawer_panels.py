"""What stands in the drawer, in the order of its tabs. Each panel is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frtdesk.base.words import mark
from frtdesk.ui.drawer import DrawerPanel, PanelNeeds


def _charts(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.charts_panel import ChartsPanel

    return ChartsPanel(needs.workspace, needs.appearance, needs.jobs, needs.settings)


DRAWER_PANELS: tuple[DrawerPanel, ...] = (DrawerPanel("charts", mark("drawer", "Charts"), _charts),)
