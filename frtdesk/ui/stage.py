"""The timeline, and under it the drawer: who gets how much of the height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from frtdesk.ui.appearance import Appearance

if TYPE_CHECKING:
    from frtdesk.ui.drawer import Drawer

LEAST_TIMELINE, LEAST_COMPARED, LEAST_DRAWER = 130, 240, 130
"""Pixels of height at text size 1 under which the timeline, one of two filters, or the drawer shows nothing of use."""

LEAST = 160
"""Pixels that the timeline needs at any text size."""


MOST, MOST_CHOSEN = 0.54, 0.65
"""Of the height that a drawer takes when it opens, at most; the second where the person has chosen its height."""

AT_EASE = 400
"""Pixels of height at text size 1 in which both can be read: before they have less the overview goes."""


class Stage(QSplitter):
    """Has a timeline from the start, and a drawer once there is one. Where there is no room for both the drawer stands
    instead of the timeline, and says how to come back."""

    def __init__(self, timeline: QWidget, appearance: Appearance) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._timeline = timeline
        self._appearance = appearance
        self._drawer: Drawer | None = None
        self._compared = False
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
        """Show a panel of the drawer and give it the focus."""
        drawer = self._drawer
        if drawer is None:
            return
        drawer.show_panel(name)
        drawer.take_focus()

    def place_drawer(self) -> None:
        """Give the drawer the height that it had, and the timeline the rest; or the drawer all of it."""
        drawer = self._drawer
        if drawer is None:
            return
        self._see_whether_cramped()
        if not drawer.fills:
            self._give(self._opening_height(drawer))

    def _opening_height(self, drawer: Drawer) -> int:
        most = MOST_CHOSEN if drawer.is_height_chosen else MOST
        return min(drawer.wanted_height, round(self.height() * most))

    def to_timeline(self) -> None:
        """Give the timeline the focus."""
        self._timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def wanted_height(self) -> int:
        """Pixels of height in which everything that is asked for can be seen."""
        return self._least_timeline + (self._appearance.px(LEAST_DRAWER) if self._beside else 0)

    @property
    def easy_height(self) -> int:
        """Pixels of height in which everything that is asked for can be read without scrolling at every turn."""
        return max(self.wanted_height, self._appearance.px(AT_EASE) if self._beside else 0)

    @property
    def _beside(self) -> bool:
        """Whether the timeline and the drawer are to share the height."""
        return self._drawer is not None and self._drawer.current is not None and not self._drawer.tall

    @property
    def _least_timeline(self) -> int:
        return max(LEAST, self._appearance.px(LEAST_COMPARED if self._compared else LEAST_TIMELINE))

    def compare(self, compared: bool) -> None:
        """The timeline shows two filters from now on, or one."""
        self._compared = compared
        self._share_out()

    def minimumSizeHint(self) -> QSize:
        """As low as one of both alone: where there is no room for two, one of them goes."""
        parts = [part for part in (self.widget(at) for at in range(self.count())) if part is not None]
        least = [part.minimumSizeHint().expandedTo(part.minimumSize()) for part in parts if not part.isHidden()]
        return QSize(super().minimumSizeHint().width(), max((size.height() for size in least), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        """Keep the drawer's height as far as the timeline can spare it; a height that nobody chose follows the room,
        which the overview and other bars take and leave after the drawer is opened."""
        drawer = self._drawer
        if drawer is None or drawer.current is None:
            return
        was = drawer.fills
        self._see_whether_cramped()
        if not drawer.fills:
            chosen = drawer.wanted_height if was else drawer.height()
            self._give(chosen if drawer.is_height_chosen else self._opening_height(drawer))

    def _give(self, high: int) -> None:
        """Give the drawer so much, or what the timeline can spare."""
        both = self.height() - self.handleWidth()
        high = min(high, both - self._least_timeline)
        self.setSizes([both - high, high])

    def _see_whether_cramped(self) -> None:
        if self._drawer is not None:
            self._drawer.cramp(self.isVisible() and self.height() - self.handleWidth() < self.wanted_height)
            self._timeline.setHidden(self._drawer.fills)

    def _on_drawer_changed(self) -> None:
        if self._drawer is None:
            return
        self.place_drawer()
        if self._drawer.current is None:
            self._timeline.setFocus()

    def _on_moved(self) -> None:
        if self._drawer is not None and self._drawer.current is not None:
            self._drawer.keep_height()
