"""The timeline between the panels at its sides: who gets how much of the width."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

LEFT, RIGHT = 236, 330
"""Pixels that the panels have at first."""


class SidePanels(QSplitter):
    """Three places. Those at the sides are kept by empty widgets until their panels come. `widths`: of the panels, in
    pixels at text size 1."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.widths = (LEFT, RIGHT)
        self._factor = 1.0
        self._room = 0
        self._kept: dict[int, QWidget] = {0: QWidget(), 2: QWidget()}
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def put_centre(self, centre: QWidget) -> None:
        """Put in what stands in the middle."""
        for widget in (self._kept[0], centre, self._kept[2]):
            self.addWidget(widget)
        self.setStretchFactor(1, 1)

    def put_panels(self, left: QWidget, right: QWidget) -> None:
        """Put the panels into the places kept for them."""
        for place, panel in ((0, left), (2, right)):
            kept = self._kept[place]
            self.replaceWidget(place, panel)
            kept.deleteLater()

    def show_left(self, shown: bool) -> None:
        """Show or hide what is at the left, if anything is."""
        left = self.widget(0)
        if left is not None:
            left.setVisible(shown)

    def share_out(self, room: int, factor: float) -> None:
        """Give the panels the width that they had, and the middle the rest of `room` pixels; `factor`: of the text."""
        self._room, self._factor = room, factor
        left = round(max(min(self.widths[0] * factor, room * 0.25), self.widths[0]))
        share = 0.34 + 0.03 * (factor - 1)
        right = round(max(min(self.widths[1] * factor, room * share), self.widths[1]))
        self.setSizes([left, max(room - left - right, 300), right])

    def share_out_again(self) -> None:
        """Do it once more once the panels have their new sizes: until then the least width of larger text holds."""
        QTimer.singleShot(0, self, lambda: self.share_out(self._room, self._factor))

    def _on_moved(self, _at: int, handle: int) -> None:
        """Only the panel whose edge was moved has a new width: the other's may be that which large text asks for."""
        sizes = self.sizes()
        left, right = round(sizes[0] / self._factor), round(sizes[2] / self._factor)
        self.widths = (
            (left or self.widths[0], self.widths[1]) if handle == 1 else (self.widths[0], right or self.widths[1])
        )
