"""The sentence under the filter line that says what is wrong with what was typed, corrects it with one click, and says
what the timeline shows meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.draw.theme import mix
from frtdesk.model.fields import shortened
from frtdesk.model.mend import Mend
from frtdesk.model.vocabulary import KIND_CODE
from frtdesk.ui.appearance import Appearance

LONGEST = 400
"""Characters of a sentence that are shown."""


class FilterNote(QFrame):
    """A child of the window, over its other parts, so that nothing moves when it comes and goes.

    `mended(Mend)`: the person takes the correction; `left`: the keyboard goes back to the line.
    """

    mended = Signal(object)
    left = Signal()

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._mend: Mend | None = None
        self.setObjectName("filterNote")
        self.sentence, self.still = QLabel(), QLabel()
        for label in (self.sentence, self.still):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.still.setProperty("role", "quiet")
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus from what is typed
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._on_clicked)
        self.button.installEventFilter(self)
        self._column = QVBoxLayout(self)
        for part in (self.sentence, self.button, self.still):
            self._column.addWidget(part)
        self.hide()

    def text(self) -> str:
        """What is wrong and what to do, as it is shown."""
        return self.sentence.text()

    @property
    def offers(self) -> bool:
        """Whether there is a correction to take."""
        return self.isVisible() and self._mend is not None

    def say(self, error: FrtError, mend: Mend | None, still: str, at: QPoint, width: int) -> None:
        """Show what is wrong, what to do and what is still shown, with the upper left corner at a point of the
        window."""
        self._mend = mend
        self._restyle()
        self.sentence.setText(str(error)[:LONGEST])
        self.still.setText(still[:LONGEST])
        self.button.setVisible(mend is not None)
        if mend is not None:
            words = _offer(mend)
            self.button.setText(words.replace("&", "&&"))
            self.button.setAccessibleName(words)
            self.button.setToolTip(translate("filter", "Correct it: click, or Tab and Enter"))
        self.place(at, width)
        self.show()
        self.raise_()

    def _restyle(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        edge = theme.texts[KIND_CODE["advocacy"]]
        self.setStyleSheet(
            f"QFrame#filterNote {{ background: {mix(edge, theme.paper, 0.12).name()};"
            f" border: 1px solid {mix(edge, theme.paper, 0.5).name()}; border-radius: {px(7)}px; }}"
            f"QPushButton {{ padding: {px(2)}px {px(9)}px; }}"
        )
        self._column.setContentsMargins(px(11), px(7), px(11), px(7))
        self._column.setSpacing(px(5))

    def place(self, at: QPoint, width: int) -> None:
        """Stand at a point of the window, as wide as the line, or wider where that is narrow."""
        px = self._appearance.px
        wide = min(max(width, px(320)), (self.parentWidget() or self).width() - at.x() - px(8))
        self._column.activate()
        self.setGeometry(at.x(), at.y(), wide, max(self._column.totalHeightForWidth(wide), px(30)))

    def _on_clicked(self) -> None:
        mend = self._mend
        if mend is not None:
            self.hide()
            self.mended.emit(mend)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        if watched is self.button and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.button.click()
                return True
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backtab, Qt.Key.Key_Up):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.hide()


def _offer(mend: Mend) -> str:
    """What the button says that corrects a mistake."""
    if not mend.text:
        return translate("filter", "Take it out")
    if mend.start == mend.end:
        return translate("filter", "Add {text}").format(text=shortened(mend.text))
    return translate("filter", "Write {text}").format(text=shortened(mend.text))
