"""A line of plain text in a kind's colour, with the kind's shape before it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from frtdesk.draw.marks import paint_mark
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event

MARK, BETWEEN = 11, 7
"""Pixels at text size 1: the shape, and from it to the text."""


class MarkedLabel(QLabel):
    """Wears the theme and the text size of the program; letters of `size` pixels at text size 1."""

    def __init__(self, appearance: Appearance, size: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._size = size
        self.mark: int | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def say(self, text: str, mark: int | None) -> None:
        """Show a text, with the shape of a kind where there is one."""
        self.mark = mark
        self.setText(text)
        self.dress()

    def dress(self) -> None:
        """Colours and letters of the program's theme and text size."""
        theme, px = self._appearance.theme, self._appearance.px
        colour = theme.ink if self.mark is None else theme.texts[self.mark]
        self.setStyleSheet(f"font-size: {px(self._size)}px; font-weight: 600; color: {colour.name()};")
        room = 0 if self.mark is None else px(MARK + BETWEEN)
        self.setContentsMargins(*((0, 0, room, 0) if self.isRightToLeft() else (room, 0, 0, 0)))
        self.update()

    @guarded_event
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.mark is None or not self.text():
            return
        size = self._appearance.px(MARK)
        x = self.width() - size * 0.55 if self.isRightToLeft() else size * 0.55
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        top = (self.height() - self.heightForWidth(self.width())) / 2
        paint_mark(painter, QPointF(x, max(top, 0.0) + line * 0.53), size, self.mark, 0, self._appearance.theme)
        painter.end()
