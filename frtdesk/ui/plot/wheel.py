"""Wheel and trackpad on the timeline.

pyqtgraph's own wheel knows no orientation, no pixel delta and no gestures, so all of it is handled here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

from frtdesk.state.view import zoomed
from frtdesk.ui.plot.drag import pan_pixels

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

NOTCH = 120.0
STEP = 1.25
"""A notch of the wheel shows so many times less."""

CLAMP = (0.5, 2.0)
"""One event never zooms further than this."""

PIXELS_A_NOTCH = 90.0

Axis = Literal["x", "y"]
Way = Literal["zoom", "along", "x", "y"]


def wheel_pixels(ev: QWheelEvent) -> tuple[float, float]:
    """How far the wheel moved, in pixels of content; right and down are negative as Qt has it."""
    if not ev.pixelDelta().isNull():
        return float(ev.pixelDelta().x()), float(ev.pixelDelta().y())
    return ev.angleDelta().x() / NOTCH * PIXELS_A_NOTCH, ev.angleDelta().y() / NOTCH * PIXELS_A_NOTCH


def zoom_factor(pixels: float) -> float:
    """How much closer a wheel goes that moved so far, within what one event may do."""
    notches = min(max(pixels / PIXELS_A_NOTCH, -10.0), 10.0)
    return min(max(STEP**notches, CLAMP[0]), CLAMP[1])


class Wheel:
    """Zooms, pans or scrolls one timeline. A gesture keeps the axis that it began with; momentum goes on as the fingers
    did, whatever keys are held by then, and never zooms."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._axis: Axis | None = None
        self._way: Way | None = None

    def turn(self, ev: QWheelEvent) -> None:
        dx, dy = wheel_pixels(ev)
        if self._axis is None or ev.phase() in (Qt.ScrollPhase.ScrollBegin, Qt.ScrollPhase.NoScrollPhase):
            self._axis = "x" if abs(dx) > abs(dy) else "y"
        gliding = ev.phase() == Qt.ScrollPhase.ScrollMomentum
        if self._way is None or not gliding:
            self._way = self._meant(ev)
        if self._way == "zoom":
            if not gliding and (dy or dx):
                self.zoom(zoom_factor(dy or dx), ev.position().x())
        elif self._way == "along":
            pan_pixels(self._view, dy or dx)
        elif self._way == "x":
            pan_pixels(self._view, dx)
        elif self._view.overflows():
            self._view.scroll_by(-dy)
        else:
            pan_pixels(self._view, dy)

    def _meant(self, ev: QWheelEvent) -> Way:
        """What fingers or a wheel do with these keys held."""
        if self._zooms(ev):
            return "zoom"
        if ev.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return "along"
        return self._axis or "y"

    def _zooms(self, ev: QWheelEvent) -> bool:
        if ev.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return True
        if ev.modifiers() or self._axis != "y":
            return False
        return self._view.settings["wheel_zooms"] or self._view.hit(ev.position().toPoint()).what == "ruler"

    def pinch(self, ev: QNativeGestureEvent) -> bool:
        """A trackpad's pinch zooms at the pointer."""
        if ev.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom(1.0 + ev.value(), ev.position().x())
        return True

    def zoom(self, factor: float, x: float) -> None:
        """Show `factor` times less around a column of pixels."""
        factor = min(max(factor, CLAMP[0]), CLAMP[1])
        view = zoomed(self._view.workspace.view, factor, self._view.day_at(x))
        self._view.workspace.look(view.start, view.stop)
