"""Fingers on a touch screen: one pans, two pinch, a tap clicks, a finger that rests asks for the context menu.

A trackpad's fingers come as wheel and native gestures, and are left to those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QInputDevice, QTouchEvent
from PySide6.QtWidgets import QApplication

from frtdesk.ui.finger import LONG, WANDER
from frtdesk.ui.plot.drag import pan_pixels

if TYPE_CHECKING:
    from frtdesk.ui.plot.hands import Hands
    from frtdesk.ui.plot.timeline_view import TimelineView


class Touch:
    """The fingers on one timeline. `down`: while there are any."""

    def __init__(self, view: TimelineView, hands: Hands) -> None:
        self._view = view
        self._hands = hands
        self._begun_at = view.workspace.view
        self._last: tuple[QPointF, float] | None = None
        self._first = QPointF()
        self._tap = False
        self._moved = False
        self.down = False
        self._tapped_at = QPointF()
        self._since_tap = QElapsedTimer()
        self._long = QTimer(view)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._long.timeout.connect(self.rested)

    def event(self, ev: QTouchEvent) -> bool:
        """Take a touch; False for what is none of a screen's."""
        if ev.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        self.down = True
        if ev.type() == QEvent.Type.TouchBegin:
            self._begin(ev)
        elif ev.type() == QEvent.Type.TouchUpdate:
            self._update(ev)
        elif ev.type() == QEvent.Type.TouchEnd:
            self._end()
        else:
            self._long.stop()
            self._last = None
        self.down = ev.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)
        ev.accept()
        return True

    def _begin(self, ev: QTouchEvent) -> None:
        self._hands.interrupt()
        self._begun_at = self._view.workspace.view
        self._first = ev.points()[0].position()
        self._last = _middle_and_spread(ev)
        self._tap, self._moved = True, False
        self._long.start()

    def _update(self, ev: QTouchEvent) -> None:
        now = _middle_and_spread(ev)
        fingers = len(_down(ev))
        if now is None or self._last is None:
            self._last = now
            return
        if fingers > 1 or (now[0] - self._first).manhattanLength() > WANDER:
            self._tap = False
            self._long.stop()
        same_fingers = (now[1] > 0) == (self._last[1] > 0)
        if self._tap:
            return
        if same_fingers:
            self._move(self._last, now)
        self._last = now

    def _move(self, before: tuple[QPointF, float], now: tuple[QPointF, float]) -> None:
        self._moved = True
        step = now[0] - before[0]
        pan_pixels(self._view, step.x())
        if now[1] > 0:
            self._hands.wheel.zoom(now[1] / before[1], now[0].x())
        elif self._view.overflows():
            self._view.scroll_by(-step.y())

    def _end(self) -> None:
        self._long.stop()
        self._last = None
        if self._moved:
            self._view.workspace.history.leave(self._begun_at)
        elif self._tap:
            self._tapped()

    def _tapped(self) -> None:
        """A click, or with one just before it at the same place a double click."""
        patience = QApplication.doubleClickInterval()
        near = (self._first - self._tapped_at).manhattanLength() <= 2 * WANDER
        if self._since_tap.isValid() and self._since_tap.elapsed() < patience and near:
            self._since_tap.invalidate()
            self._hands.double_click_at(self._first)
            return
        self._tapped_at = self._first
        self._since_tap.start()
        self._hands.click_at(self._first, Qt.KeyboardModifier.NoModifier)

    def rested(self) -> None:
        """The finger has rested long enough for the context menu."""
        if self._tap:
            self._tap = False
            self._view.ask_at(self._first.toPoint())


def _down(ev: QTouchEvent) -> list[QPointF]:
    return [point.position() for point in ev.points() if point.state() != ev.points()[0].state().Released]


def _middle_and_spread(ev: QTouchEvent) -> tuple[QPointF, float] | None:
    """The middle of the first two fingers that are down and how far they are apart; 0 for a single one."""
    down = _down(ev)
    if not down:
        return None
    if len(down) == 1:
        return down[0], 0.0
    apart = down[1] - down[0]
    return (down[0] + down[1]) / 2, max((apart.x() ** 2 + apart.y() ** 2) ** 0.5, 1.0)
