"""A ring around what the tour points at, over everything and in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QWidget

from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event

WIDE, ROUND = 3, 8
"""Pixels of its line, and of its corners."""


class Ring(QWidget):
    """Only its line is there: what lies inside is neither covered nor painted anew."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        appearance.changed.connect(self._on_appearance_changed)

    def _on_appearance_changed(self) -> None:
        self.update()

    def surround(self, rect: QRect) -> None:
        """Stand around a part of the window."""
        self.setGeometry(rect)
        around = WIDE + ROUND
        whole = QRegion(self.rect())
        inner = QRegion(self.rect().adjusted(WIDE, WIDE, -WIDE, -WIDE))
        corners = QRegion()
        for x in (0, rect.width() - around):
            for y in (0, rect.height() - around):
                corners |= QRegion(x, y, around, around)
        self.setMask(whole.subtracted(inner) | corners)
        self.show()
        self.raise_()

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._appearance.theme.accent, WIDE))
        half = WIDE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), ROUND, ROUND)
        painter.end()
