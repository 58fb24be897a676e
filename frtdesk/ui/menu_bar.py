"""The menus at the head of the window; those without room stand under a button at the end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenuBar, QProxyStyle, QStyle, QStyleOption, QToolButton, QWidget

SIGN = 16
"""Pixels of the sign on the button at least."""


class MenuBar(QMenuBar):
    """Qt's, whose button for the rest is as wide as a line is high, or as a finger."""

    def __init__(self) -> None:
        super().__init__()
        rest = self.findChild(QToolButton, "qt_menubar_ext_button")
        assert isinstance(rest, QToolButton)
        self.rest = rest
        self._style = _Extent(self)
        rest.setStyle(self._style)

    def place_of(self, menu: QAction) -> QRect:
        """Where a menu's name stands, or the button that it is under."""
        place = self.actionGeometry(menu)
        if self.rest.isVisible() and not QRect(0, 0, self.rest.x(), self.height()).contains(place):
            return self.rest.geometry()
        return place

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(round(self.fontMetrics().height() * 0.7), SIGN)
        self.rest.setIconSize(QSize(side, side))
        super().resizeEvent(event)

    def rest_wide(self) -> int:
        """Pixels for the button of the menus without room."""
        return max(self.fontMetrics().height(), self.rest.minimumWidth())


class _Extent(QProxyStyle):
    """Qt leaves 12 pixels for that button whatever the style sheet says, and the rest of it outside the window."""

    def __init__(self, bar: MenuBar) -> None:
        super().__init__("fusion")
        self.setParent(bar)
        self._bar = bar

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric == QStyle.PixelMetric.PM_ToolBarExtensionExtent:
            return self._bar.rest_wide()
        return super().pixelMetric(metric, option, widget)
