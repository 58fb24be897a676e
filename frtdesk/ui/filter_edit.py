"""The part of the filter line in which a person types: plain text, with a mistake underlined where it is."""

from __future__ import annotations

from PySide6.QtGui import QColor, QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from frtdesk.model.query import MAX_LENGTH
from frtdesk.ui.widgets.laid_text import units


class FilterEdit(QLineEdit):
    """A frameless field. `mistake`: first character and one past the last of what is underlined, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.mistake: tuple[int, int] | None = None
        self.setFrame(False)
        self.setMaxLength(MAX_LENGTH + 1)  # one more, so that a text that is too long is seen to be
        self.setStyleSheet("QLineEdit { border: none; background: transparent; padding: 0; }")
        self.textChanged.connect(self.clear_mistake)

    @property
    def place(self) -> int:
        """Before which character the cursor stands. Qt counts units of UTF-16, of which an emoji has two."""
        before = self.text().encode("utf-16-le", "surrogatepass")[: 2 * self.cursorPosition()]
        return len(before.decode("utf-16-le", "ignore"))

    def put_cursor(self, place: int) -> None:
        """Let the cursor stand before this character."""
        self.setCursorPosition(units(self.text()[:place]))

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
            first, length = units(self.text()[:start]), units(self.text()[start:end])
            attributes.append(QInputMethodEvent.Attribute(kind, first - self.cursorPosition(), length, style))
        QApplication.sendEvent(self, QInputMethodEvent("", attributes))
