"""The part of the filter line in which a person types: plain text, with a mistake underlined where it is."""

from __future__ import annotations

from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from frtdesk.model.query import MAX_LENGTH


class FilterEdit(QLineEdit):
    """A frameless field. `mistake`: first character and one past the last of what is underlined, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mistake: tuple[int, int] | None = None
        self.setFrame(False)
        self.setMaxLength(MAX_LENGTH + 1)  # one more, so that a text that is too long is seen to be
        self.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 0; }")
        self.textChanged.connect(self.clear_mistake)

    def underline(self, start: int, end: int, colour: QColor) -> None:
        """Underline the characters from `start` to before `end`; at least one, at the end of the text if need be."""
        start = max(min(start, len(self.text()) - 1), 0)
        self.mistake = (start, max(end, start + 1))
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(colour)
        self._format(style)

    def clear_mistake(self) -> None:
        """Take the underline away."""
        if self.mistake is not None:
            self.mistake = None
            self._format(None)

    def _format(self, style: QTextCharFormat | None) -> None:
        """A line edit knows formats only from input methods, which may style the text around the cursor."""
        attributes: list[QInputMethodEvent.Attribute] = []
        if style is not None and self.mistake is not None:
            start, end = self.mistake
            kind = QInputMethodEvent.AttributeType.TextFormat
            attributes.append(QInputMethodEvent.Attribute(kind, start - self.cursorPosition(), end - start, style))
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))
