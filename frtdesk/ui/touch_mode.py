"""Fingers on all but the timeline, in touch mode: one scrolls what scrolls, and one that rests asks for the menu.

Qt makes mouse events of touches that nobody takes, so that taps click; but it asks for no menu, and a finger that is
drawn over a list would select. The timeline takes touches itself, in every mode (`ui.plot.touch`).
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputDevice, QMouseEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QGraphicsView, QScroller, QWidget
from shiboken6 import isValid

from frtdesk.ui.appearance import Appearance
from frtdesk.ui.finger import LONG, WANDER

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
BUTTONS = (*PRESSES, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)
NOWHERE = QPointF(-1.0, -1.0)


class TouchMode(QObject):
    """Listens to the whole program while touch mode is on, and only then: each event costs a call."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._on = False
        self._areas: list[QAbstractScrollArea] = []
        self._pressed: QWidget | None = None
        self._at = QPointF()
        self._deaf = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(LONG)
        self._rest.timeout.connect(self.rested)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def _on_appearance_changed(self) -> None:
        app = QApplication.instance()
        if self._appearance.touch == self._on or not isinstance(app, QApplication):
            return
        self._on = self._appearance.touch
        if self._on:
            app.installEventFilter(self)
            for widget in app.allWidgets():
                self._take_on(widget)
        else:
            app.removeEventFilter(self)
            self._rest.stop()
            for area in filter(isValid, self._areas):
                QScroller.ungrabGesture(area.viewport())
            self._areas.clear()

    def _take_on(self, widget: QObject) -> None:
        """Let a finger scroll what scrolls; a graphics view knows better itself."""
        if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QGraphicsView):
            self._areas = [area for area in self._areas if isValid(area)]
            if widget not in self._areas:
                self._areas.append(widget)
                QScroller.grabGesture(widget.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._take_on(watched)
        elif event.type() in BUTTONS and isinstance(watched, QWidget):
            mouse = cast(QMouseEvent, event)
            if is_finger(mouse):
                return self._follow(watched, mouse)
        return False

    def _follow(self, widget: QWidget, event: QMouseEvent) -> bool:
        """Whether nobody else is to hear of it: what follows a rest means nothing more."""
        at = event.globalPosition()
        if event.type() in PRESSES:
            self._deaf = False
            if not self._rest.isActive():  # else it is passed on to what lies under what was pressed
                self._pressed, self._at = widget, at
                self._rest.start()
            return False
        if event.type() == QEvent.Type.MouseButtonRelease or (at - self._at).manhattanLength() > WANDER:
            self._rest.stop()
        return self._deaf

    def rested(self) -> None:
        """Let go of what is pressed, unclicked, and ask for the menu there."""
        widget, self._pressed = self._pressed, None
        if widget is None or not isValid(widget):
            return
        far = widget.mapToGlobal(NOWHERE)
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        release = QMouseEvent(QEvent.Type.MouseButtonRelease, NOWHERE, far, left, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, release)
        if isValid(widget):
            here: QPoint = widget.mapFromGlobal(self._at).toPoint()
            ask = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, here, self._at.toPoint())
            self._deaf = True
            QApplication.sendEvent(widget, ask)


def is_finger(event: QMouseEvent) -> bool:
    """Whether a touch was made into this mouse event, by Qt or by the system."""
    if event.source() != Qt.MouseEventSource.MouseEventNotSynthesized:
        return True
    return event.device() is not None and event.device().type() == QInputDevice.DeviceType.TouchScreen
