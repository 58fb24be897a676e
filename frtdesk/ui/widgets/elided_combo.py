"""A choice whose present value is shortened at a word where it has no room, and whole in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.elided_label import elided_at_word

LEAST = 9
"""Letters that it keeps room for."""


class ElidedCombo(QComboBox):
    """Qt cuts such a text in the middle of a letter."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        text = max((self.fontMetrics().horizontalAdvance(self.itemText(i)) for i in range(self.count())), default=0)
        least = hint.width() - text + self.fontMetrics().horizontalAdvance("n" * LEAST)
        return QSize(min(hint.width(), max(least, 1)), hint.height())

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        whole = self.currentText()
        option.currentText = elided_at_word(whole, self.fontMetrics(), room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()
        tip = plain_tip(whole) if option.currentText != whole else ""
        if self.toolTip() != tip:
            self.setToolTip(tip)
