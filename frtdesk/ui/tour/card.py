"""The card on which a step of the tour stands, with its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.announce import announce
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.forms.fields import button, sentence
from frtdesk.ui.tour.steps import Step
from frtdesk.ui.widgets.flow_row import flow_row
from frtdesk.ui.widgets.tall_enough import TallEnough

LINE = 2
"""Pixels of the line around it."""


class Card(QFrame):
    """`asked`: the person wants the step done for her; `moved(int)`: a step on or back; `left`: she has seen enough."""

    asked = Signal()
    moved = Signal(int)
    left = Signal()

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self.setObjectName("tourCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.where = sentence()
        self.title = QLabel()
        self.title.setProperty("role", "name")
        self.title.setWordWrap(True)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.done = sentence()
        self.ask = button("", self.asked.emit)
        self.back = button(translate("tour", "Back"), lambda: self.moved.emit(-1))
        self.next = button(translate("tour", "Next"), lambda: self.moved.emit(1), "primary")
        self.end = button(translate("tour", "End the tour"), self.left.emit, "link")
        self._words = QWidget()
        self._column = QVBoxLayout(self._words)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.where, self.title, self.text, self.done):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._area = TallEnough(self._words)
        self._asks = flow_row((self.ask,))
        self._moves = flow_row((self.end, self.back, self.next), aside=1)
        self._whole = QVBoxLayout(self)
        self._whole.addWidget(self._area, 1)
        self._whole.addWidget(self._asks)
        self._whole.addWidget(self._moves)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def show_step(self, step: Step, number: int, of: int) -> None:
        """Say what this step is about; `number` from 1."""
        self.where.setText(translate("tour", "Tour, {number} of {count}").format(number=number, count=of))
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.ask.setText(step.ask)
        self.ask.setEnabled(True)
        self.back.setEnabled(number > 1)
        last = number == of
        self.next.setText(translate("tour", "Done") if last else translate("tour", "Next"))
        self.end.setVisible(not last)
        self.show_done(False)
        self.setAccessibleName(f"{self.where.text()}: {step.title}")
        self.setAccessibleDescription(step.text)
        self.next.setAccessibleDescription(f"{step.title}. {step.text}")
        announce(self, f"{self.where.text()}. {step.title}. {step.text}")

    def show_done(self, done: bool) -> None:
        """Say that the person did it, or that she may."""
        words = translate("tour", "✓ That is it.") if done else ""
        if done and not self.done.text():
            announce(self, words)
        self.done.setText(words)
        self.done.setVisible(done)

    def height_for(self, width: int) -> int:
        """Pixels that it needs at a width, everything in sight."""
        around = self._whole.contentsMargins()
        inner = width - around.left() - around.right() - 2 * LINE
        rows = sum(row.heightForWidth(inner) for row in (self._asks, self._moves))
        words = self._column.heightForWidth(inner)
        return words + rows + around.top() + around.bottom() + 2 * (self._whole.spacing() + LINE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _on_appearance_changed(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        self.setStyleSheet(
            f"QFrame#tourCard {{ background: {theme.paper.name()}; border: {LINE}px solid {theme.accent.name()};"
            f" border-radius: 10px; }}"
        )
        self._whole.setContentsMargins(px(16), px(12), px(16), px(12))
        self._whole.setSpacing(px(8))
        self._column.setSpacing(px(5))
