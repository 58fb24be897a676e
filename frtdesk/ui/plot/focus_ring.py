"""The ring around the canvas while the keyboard acts on it; who works with the mouse does not see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea

from frtdesk.draw.theme import Theme

BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

WIDE = 2.0
"""Pixels of the ring."""

SILENT = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
"""Keys that mostly go with the mouse."""


class FocusRing(QObject):
    """Watches a view; `changed` is called when the ring comes or goes."""

    def __init__(self, view: QAbstractScrollArea, changed: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        self._changed = changed
        self.shown = False
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and watched is self._view:
            self._show(cast(QFocusEvent, event).reason() in BY_KEYBOARD)
        elif kind == QEvent.Type.MouseButtonPress or (kind == QEvent.Type.FocusOut and watched is self._view):
            self._show(False)
        elif kind == QEvent.Type.KeyPress and watched is self._view and not self._is_silent(event):
            self._show(self._view.hasFocus())
        return False

    @staticmethod
    def _is_silent(event: QEvent) -> bool:
        return cast(QKeyEvent, event).key() in SILENT

    def _show(self, shown: bool) -> None:
        if shown != self.shown:
            self.shown = shown
            self._changed()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint it, if it is there, just inside the view."""
        if self.shown:
            half = WIDE / 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, WIDE))
            area = QRectF(self._view.viewport().rect().topLeft(), QSizeF(self._view.viewport().size()))
            painter.drawRect(area.adjusted(half, half, -half, -half))
