"""Enter presses the button that has the focus, in every window.

Qt does so only for buttons that would also answer to Enter in a field beside them, which few of ours are to do; and in
a dialog it would press the default button instead of the one that has the focus.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def pressed_by_enter(watched: QObject, event: QEvent) -> bool:
    """Whether this is Enter on a button, which is pressed then. A key that is held presses once."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QPushButton | QToolButton):
        return False
    if not isinstance(event, QKeyEvent) or event.key() not in ENTER:
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not watched.isEnabled():
        return False
    if not event.isAutoRepeat():
        watched.click()
    return True
