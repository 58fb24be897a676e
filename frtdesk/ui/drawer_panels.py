"""What stands in the drawer, in the order of its tabs. Each panel is imported when it is first shown."""

from __future__ import annotations

from frtdesk.ui.drawer import DrawerPanel

DRAWER_PANELS: tuple[DrawerPanel, ...] = ()
