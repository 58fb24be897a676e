"""Fields of a lesson and of a step: what is typed is kept when the field is left, and what cannot be is said beside."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from frtdesk.base.words import translate


class TextField(QPlainTextEdit):
    """Several lines of plain text. Tab goes on; `left` when the focus leaves and the text is another."""

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "field")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._shown = ""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_text(self, text: str) -> None:
        """Show a text, unless it is shown already."""
        self._shown = text
        if self.toPlainText() != text:
            self.setPlainText(text)

    def event(self, event: QEvent) -> bool:
        document = self.document()
        if _is_for_the_lesson(event, document.isUndoAvailable(), document.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.toPlainText() != self._shown:
            self._shown = self.toPlainText()
            self.left.emit()


class LineField(QLineEdit):
    """One line of text. `left`: done, and the text is another; Esc brings back what was there."""

    left = Signal()

    def __init__(self, name: str, most: int = 2_000) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(most)
        self._shown = ""
        self.editingFinished.connect(self._on_finished)

    def show_text(self, text: str) -> None:
        """Show a text, unless it is shown already."""
        self._shown = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        if _is_for_the_lesson(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def _on_finished(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)


class NumberField(LineField):
    """A whole number, or nothing. `problem` is a label that says what is wrong with what is typed."""

    def __init__(self, name: str, least: int, most: int) -> None:
        super().__init__(name, 6)
        self._bounds = least, most
        self.problem = sentence()
        self.problem.hide()
        self.textChanged.connect(self._on_text_changed)

    @property
    def is_right(self) -> bool:
        least, most = self._bounds
        text = self.text().strip()
        return not text or (text.isascii() and text.isdigit() and least <= int(text) <= most)

    @property
    def number(self) -> int | None:
        """What is typed; None where nothing is."""
        return int(self.text()) if self.text().strip() else None

    def _on_text_changed(self) -> None:
        least, most = self._bounds
        said = translate("lessons", "A whole number from {least} to {most}, or nothing.")
        self.problem.setText("" if self.is_right else said.format(least=least, most=most))
        self.problem.setVisible(not self.is_right)

    def _on_finished(self) -> None:
        if self.is_right:
            super()._on_finished()


def _is_for_the_lesson(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether a key asks a field to undo or redo what it cannot: then it is meant for the lesson, and a shortcut of the
    window may have it."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undoes, redoes = (event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
    return (undoes and not can_undo) or (redoes and not can_redo)


def sentence() -> QLabel:
    """A quiet label for a sentence."""
    label = QLabel()
    label.setProperty("role", "quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
