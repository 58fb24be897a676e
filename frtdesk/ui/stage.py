"""The timeline, and under it the drawer: who gets how much of the height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from frtdesk.ui.appearance import Appearance

if TYPE_CHECKING:
    from frtdesk.ui.drawer import Drawer

LEAST_TIMELINE, LEAST_DRAWER = 160, 150
"""Pixels of height under which the timeline, or at text size 1 the drawer, shows nothing of use."""


class Stage(QSplitter):
    """Has a timeline from the start, and a drawer once there is one."""

    def __init__(self, timeline: QWidget, appearance: Appearance) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._timeline = timeline
        self._appearance = appearance
        self._drawer: Drawer | None = None
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(timeline)
        self.splitterMoved.connect(self._on_moved)

    def put_drawer(self, drawer: Drawer) -> None:
        """Put the drawer under the timeline, and follow it from now on."""
        self._drawer = drawer
        self.addWidget(drawer)
        self.setStretchFactor(0, 1)
        drawer.changed.connect(self._on_drawer_changed)
        drawer.left.connect(self.to_timeline)

    def open(self, name: str) -> None:
        """Show a panel of the drawer and give it the focus; instead of the timeline where there is no room for both."""
        drawer = self._drawer
        if drawer is None:
            return
        was_closed = drawer.current is None
        drawer.show_panel(name)
        if was_closed and self.height() < LEAST_TIMELINE + self._appearance.px(LEAST_DRAWER):
            drawer.set_tall(True)
        drawer.take_focus()

    def place_drawer(self) -> None:
        """Give the drawer the height that it had, and the timeline the rest."""
        if self._drawer is not None and not self._drawer.tall:
            whole = self.height()
            high = min(self._drawer.wanted_height, round(whole * 0.65))
            self.setSizes([whole - high, high])

    def to_timeline(self) -> None:
        """Give the timeline the focus."""
        self._timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_drawer_changed(self) -> None:
        if self._drawer is None:
            return
        self._timeline.setHidden(self._drawer.tall and self._drawer.current is not None)
        if self._drawer.current is None:
            self._timeline.setFocus()
        else:
            self.place_drawer()

    def _on_moved(self) -> None:
        if self._drawer is not None and self._drawer.current is not None:
            self._drawer.keep_height()
