"""A list beside what it is a list of, or above it where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from frtdesk.ui.appearance import Appearance
from frtdesk.ui.widgets.tall_enough import TallEnough

GAP = 16


class Halves(QSplitter):
    """`share`: of the room, for the first half; `side_by_side`: pixels, at text size 1, from which they stand beside
    each other."""

    def __init__(
        self, appearance: Appearance, first: QWidget, second: QWidget, share: float, side_by_side: int
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._appearance = appearance
        self._first, self._second = first, second
        self._share, self._side_by_side = share, side_by_side
        self.setChildrenCollapsible(False)
        self.addWidget(TallEnough(first))
        self.addWidget(TallEnough(second))
        self.setStretchFactor(1, 1)
        appearance.changed.connect(self.arrange)
        self.arrange()

    @property
    def is_slim(self) -> bool:
        return self.width() < self._appearance.px(self._side_by_side)

    def sizeHint(self) -> QSize:
        return QSize(self._appearance.px(900), self._appearance.px(560))

    def arrange(self) -> None:
        """Set both where there is room for them."""
        slim, gap = self.is_slim, self._appearance.large(GAP)
        self.setOrientation(Qt.Orientation.Vertical if slim else Qt.Orientation.Horizontal)
        self._first.setContentsMargins(0, 0, 4 if slim else gap, gap // 2 if slim else 0)
        self._second.setContentsMargins(0 if slim else gap, gap // 2 if slim else 0, 4, 0)
        whole = self.height() if slim else self.width()
        self.setSizes([round(whole * self._share), round(whole * (1 - self._share))])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.orientation() == Qt.Orientation.Vertical) != self.is_slim or not event.oldSize().isValid():
            self.arrange()
