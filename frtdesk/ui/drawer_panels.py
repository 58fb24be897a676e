"""What stands in the drawer, in the order of its tabs. Each panel is imported when it is first shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from frtdesk.base.words import mark
from frtdesk.ui.drawer import DrawerPanel, PanelNeeds


def _pairs(needs: PanelNeeds) -> QWidget:
    from frtdesk.ui.panels.pairs_panel import PairsPanel

    return PairsPanel(needs)


DRAWER_PANELS: tuple[DrawerPanel, ...] = (DrawerPanel("pairs", mark("drawer", "Same week"), _pairs),)
