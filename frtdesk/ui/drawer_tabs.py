"""The tabs of the drawer: as many as fit, and which of them is always among those."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabBar

FEWEST = 3
"""Tabs below which they are no row any more: one button lists all panels then."""


class DrawerTabs(QTabBar):
    """A row of tabs without buttons to scroll it: what does not fit is hidden, and listed elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)

    def minimumSizeHint(self) -> QSize:
        """No width of its own: what does not fit is hidden."""
        return QSize(0, super().minimumSizeHint().height())

    @property
    def whole(self) -> int:
        """Pixels that all tabs need."""
        return sum(self._wide(number) for number in range(self.count()))

    def fit(self, room: int) -> tuple[int, ...]:
        """Show the first tabs for which there is `room`, the chosen one in any case; answers those that are hidden.
        With fewer than `FEWEST` in sight all are hidden."""
        chosen, shown = self.currentIndex(), set[int]()
        room -= self._wide(chosen)
        for number in range(self.count()):
            if number == chosen:
                shown.add(number)
            elif (wide := self._wide(number)) <= room:
                shown.add(number)
                room -= wide
            else:
                room = 0  # those after it stay hidden too: the order of the rest is that of the menu
        if room < 0 or len(shown) < FEWEST:
            shown = set()
        return self._show_only(shown)

    def show_all(self) -> None:
        """There is room for every one."""
        self._show_only(set(range(self.count())))

    def _show_only(self, shown: set[int]) -> tuple[int, ...]:
        for number in range(self.count()):
            if shown and self.isTabVisible(number) != (number in shown):
                self.setTabVisible(number, number in shown)
                self.updateGeometry()  # Qt tells the layout of tabs that come and go, not of hidden ones
        return tuple(number for number in range(self.count()) if number not in shown)

    def _wide(self, number: int) -> int:
        return self.tabSizeHint(number).width()
