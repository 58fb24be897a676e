"""The overview as a widget: drag the window, resize its edges, click to jump, wheel to zoom."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.overview_painter import paint_overview
from frtdesk.state.view import zoomed
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.overview import OverviewFrame, overview
from frtdesk.ui.appearance import Appearance

Grip = Literal["left", "right", "window"]
REACH = 6.0
"""Pixels around an edge that take hold of it."""


class OverviewView(QWidget):
    """The whole of the workspace's filtered events, with the window over what the timeline shows."""

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self._workspace = workspace
        self._appearance = appearance
        self._kept: OverviewFrame | None = None
        self._grip: Grip | None = None
        self._grab_offset = 0.0
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("overview", "Overview of all years"))
        workspace.index_changed.connect(self._on_index_changed)
        workspace.view_changed.connect(self._on_view_changed)
        workspace.selection_changed.connect(self._on_selection_changed)
        appearance.changed.connect(self._on_appearance_changed)

    def sizeHint(self) -> QSize:
        return QSize(400, self._appearance.px(92))

    @property
    def frame(self) -> OverviewFrame | None:
        """The overview of the present state; the histogram is made anew only after a filter or another size."""
        if self._workspace.index is None or self.width() < 8:
            return None
        shown = (self._workspace.view.start, self._workspace.view.stop)
        if self._kept is None:
            self._kept = overview(
                self._workspace.index,
                (self.width(), self.height()),
                shown,
                frozenset(self._workspace.selection),
                QtMeasure(self._appearance.factor),
                self._workspace.opened.whole if self._workspace.opened else None,
            )
        scale = self._kept.scale
        return replace(self._kept, window=(scale.x_of(shown[0]), scale.x_of(shown[1])))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            frame = self.frame
            if frame is None:
                painter.fillRect(self.rect(), self._appearance.theme.paper)
            else:
                paint_overview(painter, frame, self._appearance.theme, self._appearance.factor)
        finally:
            painter.end()

    def _on_index_changed(self) -> None:
        self._kept = None
        self.update()

    def _on_selection_changed(self) -> None:
        self._on_index_changed()

    def _on_view_changed(self) -> None:
        self.update()

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self._on_index_changed()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._on_index_changed()

    def _grip_at(self, x: float) -> Grip | None:
        frame = self.frame
        if frame is None:
            return None
        left, right = frame.window
        reach = min(REACH, max((right - left) / 3, 1.0))
        if abs(x - left) <= reach:
            return "left"
        if abs(x - right) <= reach:
            return "right"
        return "window" if left < x < right else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if frame is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._workspace.history.leave(self._workspace.view)
        self._grip = self._grip_at(x)
        if self._grip is None:
            half = self._workspace.view.days / 2
            middle = frame.scale.day_at(x)
            self._workspace.look(middle - half, middle + half)
            self._grip = "window"
        self._grab_offset = frame.scale.day_at(x) - self._workspace.view.start

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if frame is None:
            return
        x = event.position().x()
        if self._grip is None:
            edge = self._grip_at(x) in ("left", "right")
            self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.ArrowCursor)
            return
        day, view = frame.scale.day_at(x), self._workspace.view
        if self._grip == "window":
            start = day - self._grab_offset
            self._workspace.look(start, start + view.days)
        elif self._grip == "left":
            self._workspace.look(min(day, view.stop - 1), view.stop)
        else:
            self._workspace.look(view.start, max(day, view.start + 1))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the view about its own middle: what is pointed at here is years, not a moment."""
        notches = event.angleDelta().y() / 120
        view = self._workspace.view
        if notches and self._workspace.opened is not None:
            nearer = zoomed(view, min(max(1.25**notches, 0.5), 2.0), (view.start + view.stop) / 2)
            self._workspace.look(nearer.start, nearer.stop)
        event.accept()
