"""While a lesson is presented its keys win over everything, whatever has the focus, but a field that is typed in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from frtdesk.state.settings import Settings
from frtdesk.ui.presentation.declared_keys import DeclaredKeys

_EDITORS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


class ShowKeys(QObject):
    """An event filter for the application. `act(name)` does what a key stands for; digits are gathered until Enter:
    `typed(digits)` while they are, `go(number)` at the end."""

    def __init__(
        self,
        act: Callable[[str], None],
        typed: Callable[[str], None],
        go: Callable[[int], None],
        settings: Settings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._act = act
        self._typed = typed
        self._go = go
        self._digits = ""
        self._keys = DeclaredKeys("show", "teach.", settings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys come first as an override of shortcuts, then as a press; both are ours."""
        kind = event.type()
        if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) or not isinstance(event, QKeyEvent):
            return False
        if self._is_theirs(event):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return watched.isWidgetType() and self._press(event)

    def _is_theirs(self, event: QKeyEvent) -> bool:
        """Typed into a field, or for a menu or dialog that is open; and whatever is no key of the show."""
        if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
            return True
        if isinstance(QApplication.focusWidget(), _EDITORS) and event.key() not in _CLICKER:
            return True
        return not (self._name(event) or self._digit(event) or (self._digits and event.key() in _ENDS))

    def _name(self, event: QKeyEvent) -> str | None:
        return self._keys.name(event)

    @staticmethod
    def _digit(event: QKeyEvent) -> str:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.text() if not plain and event.text() in tuple("0123456789") else ""

    def _press(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return True  # a key that is held must not run through the lesson
        digit = self._digit(event)
        if digit:
            self._type((self._digits + digit)[-3:])
        elif self._digits and event.key() in _ENTER:
            number = int(self._digits)
            self._type("")
            self._go(number)
        elif self._digits and event.key() in _ENDS:
            self._type("" if event.key() == Qt.Key.Key_Escape else self._digits[:-1])
        else:
            name = self._name(event)
            if name is None:
                return False
            self._type("")
            self._act(name)
        return True

    def _type(self, digits: str) -> None:
        if digits != self._digits:
            self._digits = digits
            self._typed(digits)


_CLICKER = (Qt.Key.Key_F5, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""Keys of a clicker that no line of text needs."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ENDS = (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Backspace)
