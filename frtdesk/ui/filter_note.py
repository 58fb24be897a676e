"""The sentence under the filter line that says what is wrong with what was typed, corrects it with one click, and says
what the timeline shows meanwhile; or asks, quietly, whether something else was meant."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

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

    `mended(Mend)`: the person takes the correction; `kept`: she leaves a hint alone; `left`: the keyboard goes back to
    the line. `is_hint`: nothing is wrong, the note only asks.
    """

    mended = Signal(object)
    kept = Signal()
    left = Signal()

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._mend: Mend | None = None
        self.is_hint = False
        self.setObjectName("filterNote")
        self.sentence, self.still = QLabel(), QLabel()
        for label in (self.sentence, self.still):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.still.setProperty("role", "quiet")
        self.button, self.keep = QPushButton(), QPushButton(translate("filter", "Leave it"))
        self.keep.setProperty("role", "link")
        self.keep.setToolTip(translate("filter", "Search for it as it stands, and hide this hint."))
        buttons = QHBoxLayout()
        for button in (self.button, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus from what is typed
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.installEventFilter(self)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.button.clicked.connect(self._on_clicked)
        self.keep.clicked.connect(self._on_kept)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.sentence)
        self._column.addLayout(buttons)
        self._column.addWidget(self.still)
        appearance.changed.connect(self._on_appearance_changed)
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
        self.is_hint = False
        self.sentence.setText(str(error)[:LONGEST])
        self.say_still(still)
        self._show(mend, at, width)

    def hint(self, sentence: str, mend: Mend, at: QPoint, width: int) -> None:
        """Ask whether something else was meant."""
        self.is_hint = True
        self.sentence.setText(sentence[:LONGEST])
        self.say_still("")
        self._show(mend, at, width)

    def say_still(self, still: str) -> None:
        """What the timeline shows meanwhile; empty for nothing to say."""
        self.still.setText(still[:LONGEST])
        self.still.setVisible(bool(still))

    def _show(self, mend: Mend | None, at: QPoint, width: int) -> None:
        self._mend = mend
        self._restyle()
        self.button.setVisible(mend is not None)
        self.keep.setVisible(self.is_hint)
        if mend is not None:
            words = _offer(mend)
            self.button.setText(words.replace("&", "&&"))
            self.button.setAccessibleName(words)
            self.button.setToolTip(translate("filter", "Correct it: click, or Tab and Enter"))
        self.setAccessibleName(self.text())
        self.place(at, width)
        self.show()
        self.raise_()

    def _restyle(self) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        edge = theme.quiet if self.is_hint else theme.texts[KIND_CODE["advocacy"]]
        ground = theme.paper if self.is_hint else mix(edge, theme.paper, 0.12)
        self.setStyleSheet(
            f"QFrame#filterNote {{ background: {ground.name()};"
            f" border: 1px solid {mix(edge, theme.paper, 0.5).name()}; border-radius: {px(7)}px; }}"
            f"QPushButton {{ padding: {px(2)}px {px(9)}px; }}"
        )
        self._column.setContentsMargins(px(11), px(7), px(11), px(7))
        self._column.setSpacing(px(5))

    def _on_appearance_changed(self) -> None:
        """A note that stands there takes over another theme and text size."""
        if self.isVisible():
            self._restyle()
            self.place(self.pos(), self.width())

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

    def _on_kept(self) -> None:
        self.hide()
        self.kept.emit()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        if isinstance(watched, QPushButton) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backtab, Qt.Key.Key_Up):
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._on_kept() if self.is_hint else self.hide()


def _offer(mend: Mend) -> str:
    """What the button says that corrects a mistake."""
    if mend.said:
        return translate("filter", "Write {text}").format(text=mend.said)
    if not mend.text:
        return translate("filter", "Take it out")
    if mend.start == mend.end:
        return translate("filter", "Add {text}").format(text=shortened(mend.text))
    return translate("filter", "Write {text}").format(text=shortened(mend.text))
