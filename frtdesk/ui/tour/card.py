"""The card on which a step of the tour stands, with its buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
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
    """`asked`: the person wants the step done for her; `moved(int)`: a step on or back; `left`: she has seen enough.

    While a button of it has the focus, Left and Right mean Back and Next, Up and Down scroll what is taller than the
    card, and Tab stays within it: F6 leaves it.
    """

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
        self._buttons = (self.ask, self.end, self.back, self.next)
        for part in self._buttons:
            part.installEventFilter(self)  # a button would move the focus by arrows, out of the card too
        self._last = False
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
        self._last = number == of
        self.next.setText(translate("tour", "Done") if self._last else translate("tour", "Next"))
        self.end.setVisible(not self._last)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.modifiers() in plain:
            return self._walk(event)
        return super().eventFilter(watched, event)

    def _walk(self, event: QKeyEvent) -> bool:
        """Whether it was an arrow. A key that is held does not run through the tour, and none ends it."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            on = (key == Qt.Key.Key_Right) is not self.isRightToLeft()
            if not event.isAutoRepeat() and (not self._last if on else self.back.isEnabled()):
                self.moved.emit(1 if on else -1)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + self._appearance.px(40) * (1 if key == Qt.Key.Key_Down else -1))
            return True
        return False

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Tab goes round within the card. A card that goes lets go."""
        there = [part for part in self._buttons if part.isVisible() and part.isEnabled()]
        if self.isHidden() or not there:
            return super().focusNextPrevChild(next)
        focused = [number for number, part in enumerate(there) if part.hasFocus()]
        at = (focused[0] + (1 if next else -1)) % len(there) if focused else 0
        there[at].setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def _on_appearance_changed(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        self.setStyleSheet(
            f"QFrame#tourCard {{ background: {theme.paper.name()}; border: {LINE}px solid {theme.accent.name()};"
            f" border-radius: 10px; }}"
        )
        self._whole.setContentsMargins(px(16), px(12), px(16), px(12))
        self._whole.setSpacing(px(8))
        self._column.setSpacing(px(5))
