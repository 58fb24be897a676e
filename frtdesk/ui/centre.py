"""The middle of the window: the timeline, what stands under it, and at the foot the overview if there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from frtdesk.ui.appearance import Appearance
from frtdesk.ui.stage import Stage

OVERVIEW, MOST_OVERVIEW = 92, 0.18
"""Of the overview: pixels of height at text size 1, and its greatest share of the window's height."""

LEAST_ABOVE = 165
"""Pixels at text size 1 that the timeline keeps: where it has less, or no room for its drawer, the overview goes."""


class Centre(QWidget):
    """A column. `finish` says which widget is to have the room, and which is the overview."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._stage: Stage | None = None
        self._overview: QWidget | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        appearance.changed.connect(self._on_appearance_changed)

    def finish(self, stage: Stage, overview: QWidget) -> None:
        """Share out the height from now on."""
        self._stage, self._overview = stage, overview
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_out()
        return super().event(event)

    def _on_appearance_changed(self) -> None:
        self._share_out()

    def _share_out(self) -> None:
        """The overview as tall as the window allows, or not at all."""
        overview, stage = self._overview, self._stage
        if overview is None or stage is None:
            return
        px = self._appearance.px
        tall = min(px(OVERVIEW), round(self.window().height() * MOST_OVERVIEW))
        others = [part for part in self._parts() if part not in (overview, stage) and not part.isHidden()]
        between = sum(part.sizeHint().expandedTo(part.minimumSize()).height() for part in others)
        shown = self.height() - between - tall >= max(px(LEAST_ABOVE), stage.easy_height)
        if overview.height() != tall:
            overview.setFixedHeight(tall)
        if overview.isHidden() == shown:
            overview.setVisible(shown)

    def _parts(self) -> list[QWidget]:
        items = (self.column.itemAt(at) for at in range(self.column.count()))
        return [widget for widget in (item.widget() for item in items if item is not None) if widget is not None]
