"""The sentence under the filter line that says what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.draw.theme import mix
from frtdesk.model.vocabulary import KIND_CODE
from frtdesk.ui.appearance import Appearance

LONGEST = 400
"""Characters of a sentence that are shown."""


class FilterNote(QLabel):
    """A child of the window, over its other parts, so that nothing moves when it comes and goes."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self.setObjectName("filterNote")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.hide()

    def say(self, error: FrtError, at: QPoint, width: int) -> None:
        """Show what is wrong and what to do, with the upper left corner at a point of the window."""
        theme, px = self._appearance.theme, self._appearance.px
        edge = theme.texts[KIND_CODE["advocacy"]]
        self.setStyleSheet(
            f"QLabel#filterNote {{ background: {mix(edge, theme.paper, 0.12).name()}; color: {theme.ink.name()};"
            f" border: 1px solid {mix(edge, theme.paper, 0.5).name()}; border-radius: {px(7)}px;"
            f" padding: {px(6)}px {px(10)}px; }}"
        )
        self.setText(str(error)[:LONGEST])
        self.place(at, width)
        self.show()
        self.raise_()

    def place(self, at: QPoint, width: int) -> None:
        """Stand at a point of the window, as wide as the line, or wider where that is narrow."""
        px = self._appearance.px
        wide = min(max(width, px(320)), (self.parentWidget() or self).width() - at.x() - px(8))
        self.setGeometry(at.x(), at.y(), wide, max(self.heightForWidth(wide), px(30)))

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.hide()
