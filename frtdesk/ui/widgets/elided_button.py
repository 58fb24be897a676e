"""A button whose words are shortened where they have no room, and whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.elided_label import elided_at_word

LEAST = 14
"""Letters that it keeps room for, unless it has a sign."""


class ElidedButton(QPushButton):
    """Qt cuts such a text in the middle of a letter. `sign`: what stands for all of its words where they have no
    room; without one they end in an ellipsis."""

    def __init__(self, text: str, sign: str = "") -> None:
        super().__init__(text)
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint, metrics = self.sizeHint(), self.fontMetrics()
        least = self._around() + metrics.horizontalAdvance(self._sign or "n" * LEAST)
        return QSize(min(hint.width(), max(least, self.minimumWidth(), 1)), hint.height())

    def shown_words(self) -> str:
        """What stands on it in its present width."""
        if self.width() >= self.sizeHint().width():
            return self.text()
        return self._sign or elided_at_word(self.text(), self.fontMetrics(), self.width() - self._around())

    def _around(self) -> int:
        """Pixels that the style puts at the sides of the words."""
        return max(self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()), 0)

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = shown = self.shown_words()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()
        if not self._sign:  # one with a sign has a tooltip already
            tip = plain_tip(self.text()) if shown != self.text() else ""
            if self.toolTip() != tip:
                self.setToolTip(tip)
