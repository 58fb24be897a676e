"""Mouse, wheel and trackpad on the timeline, by the table of hands in the manual.

pyqtgraph's own wheel knows no orientation, no pixel delta and no gestures, so all of it is handled here, at the
viewport.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from frtdesk.state.view import panned, zoomed
from frtdesk.state.workspace import extent_of
from frtdesk.timeline.hit import Hit

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

NOTCH = 120.0
STEP = 1.25
"""A notch of the wheel shows so many times less."""

CLAMP = (0.5, 2.0)
"""One event never zooms further than this."""

PIXELS_A_NOTCH = 90.0
CLICK = 4
"""Pixels that a click may wander."""

REST = 380
"""Milliseconds that the pointer rests before a card shows."""

Axis = Literal["x", "y"]


class Hands:
    """What a person does to one timeline view with a pointer."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._axis: Axis | None = None
        self._begun_at = view.workspace.view
        self._rest = QTimer(view)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._rested)
        self._resting_at = QPoint()
        self._card_shown = False

    # ------------------------------------------------------------------ wheel and gestures

    def wheel(self, ev: QWheelEvent) -> None:
        """Zoom, pan or scroll; momentum never zooms, and a gesture keeps the axis that it began with."""
        ev.accept()
        self._hide_card()
        if self._view.workspace.opened is None:
            return
        dx, dy = self._delta(ev)
        if ev.phase() == Qt.ScrollPhase.ScrollBegin or ev.phase() == Qt.ScrollPhase.NoScrollPhase:
            self._axis = "x" if abs(dx) > abs(dy) else "y"
        modifiers = ev.modifiers()
        if self._zooms(ev):
            if ev.phase() != Qt.ScrollPhase.ScrollMomentum and dy:
                self.zoom(STEP ** (dy / PIXELS_A_NOTCH), ev.position().x())
        elif modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.pan_pixels(dy or dx)
        elif self._axis == "x":
            self.pan_pixels(dx)
        elif self._view.overflows():
            self._view.scroll_by(-dy)
        else:
            self.pan_pixels(dy)

    def _zooms(self, ev: QWheelEvent) -> bool:
        control = bool(ev.modifiers() & Qt.KeyboardModifier.ControlModifier)
        over_ruler = self._view.hit(ev.position().toPoint()).what == "ruler"
        plain = not ev.modifiers() and self._axis == "y" and self._view.settings["wheel_zooms"]
        return control or plain or (over_ruler and self._axis == "y" and not ev.modifiers())

    @staticmethod
    def _delta(ev: QWheelEvent) -> tuple[float, float]:
        """How far the wheel moved, in pixels of content; right and down are negative as Qt has it."""
        if not ev.pixelDelta().isNull():
            return float(ev.pixelDelta().x()), float(ev.pixelDelta().y())
        return ev.angleDelta().x() / NOTCH * PIXELS_A_NOTCH, ev.angleDelta().y() / NOTCH * PIXELS_A_NOTCH

    def gesture(self, ev: QEvent) -> bool:
        """Pinch zooms at the pointer."""
        if isinstance(ev, QNativeGestureEvent) and ev.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom(1.0 + ev.value(), ev.position().x())
            return True
        return False

    def zoom(self, factor: float, x: float) -> None:
        """Show `factor` times less around a column of pixels."""
        factor = min(max(factor, CLAMP[0]), CLAMP[1])
        view = zoomed(self._view.workspace.view, factor, self._view.day_at(x))
        self._view.workspace.look(view.start, view.stop)

    def pan_pixels(self, pixels: float) -> None:
        """Move the picture so many pixels to the right."""
        workspace = self._view.workspace
        days = -pixels * workspace.view.days / max(self._view.viewport().width(), 1)
        view = panned(workspace.view, days)
        workspace.look(view.start, view.stop)

    # ------------------------------------------------------------------ buttons

    def press(self, ev: QMouseEvent) -> None:
        ev.accept()
        self._hide_card()
        if ev.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._last = ev.position()
            self._dragging = False
            self._begun_at = self._view.workspace.view

    def move(self, ev: QMouseEvent) -> None:
        ev.accept()
        if self._pressed is None:
            self._point(ev)
            return
        if not self._dragging and (ev.position() - self._pressed).manhattanLength() > CLICK:
            self._dragging = True
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            step = ev.position() - self._last
            self._last = ev.position()
            self.pan_pixels(step.x())
            if step.y() and self._view.overflows():
                self._view.scroll_by(-step.y())

    def release(self, ev: QMouseEvent) -> None:
        ev.accept()
        if ev.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self._view.viewport().unsetCursor()
        if self._dragging:
            self._view.workspace.history.leave(self._begun_at)
        else:
            self._click(self._view.hit(ev.position().toPoint()), ev.modifiers())

    def _click(self, hit: Hit, modifiers: Qt.KeyboardModifier) -> None:
        workspace = self._view.workspace
        extend = bool(modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        if hit.event < 0:
            if not extend and hit.what == "nothing":
                workspace.select(())
        elif not extend:
            workspace.select((hit.event,))
        elif hit.event in workspace.selection:
            workspace.select(tuple(event for event in workspace.selection if event != hit.event))
        else:
            workspace.select((*workspace.selection, hit.event))

    def double_click(self, ev: QMouseEvent) -> None:
        """An event: zoom to it. A cluster: open it. A lane's title: fold it. Nothing: zoom in."""
        ev.accept()
        workspace = self._view.workspace
        at = ev.position().toPoint()
        hit = self._view.hit(at)
        if hit.what == "lane":
            self._fold(hit.lane)
        elif hit.events and workspace.opened is not None:
            start, stop = extent_of(workspace.opened.columns, np.array(hit.events))
            days = max((stop - start) * (1.6 if hit.what == "cluster" else 4.0), 14.0)
            middle = (start + stop) / 2
            workspace.look(middle - days * 0.35, middle + days * 0.65, remember=True)
        elif hit.what in ("nothing", "ruler"):
            view = zoomed(workspace.view, 2.0, self._view.day_at(at.x()))
            workspace.look(view.start, view.stop, remember=True)

    def _fold(self, lane: int) -> None:
        workspace = self._view.workspace
        if workspace.opened is None:
            return
        code = workspace.opened.rows.lanes[lane].code
        lanes = workspace.view.lanes
        workspace.go(replace(workspace.view, lanes=replace(lanes, folded=lanes.folded ^ {code})), remember=True)

    # ------------------------------------------------------------------ hovering

    def _point(self, ev: QMouseEvent) -> None:
        at = ev.position().toPoint()
        hit = self._view.hit(at)
        shape = Qt.CursorShape.PointingHandCursor if hit.event >= 0 else Qt.CursorShape.ArrowCursor
        if hit.what == "lane":
            shape = Qt.CursorShape.PointingHandCursor
        self._view.viewport().setCursor(shape)
        self._resting_at = at
        if hit.event < 0:
            self._hide_card()
        self._rest.start()

    def _rested(self) -> None:
        hit = self._view.hit(self._resting_at)
        if hit.what in ("event", "cluster", "lane"):
            self._card_shown = True
            self._view.pointed.emit(hit, self._view.mapToGlobal(self._resting_at))

    def _hide_card(self) -> None:
        self._rest.stop()
        if self._card_shown:
            self._card_shown = False
            self._view.pointed.emit(Hit("nothing"), QPoint())

    def leave(self) -> None:
        self._hide_card()
