"""The keys that actions declare for a screen of their own, which no shortcut of a window carries."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from frtdesk.actions.action import Where
from frtdesk.actions.catalogue import ACTIONS


class DeclaredKeys:
    """What a key does on one such screen: the names that its actions have after `prefix`."""

    def __init__(self, where: Where, prefix: str) -> None:
        self._known = {
            _combined(key): action.id.removeprefix(prefix)
            for action in ACTIONS
            if action.where == where
            for key in action.keys
        }

    def name(self, event: QKeyEvent) -> str | None:
        """The act that a key stands for; keys of the number pad count as the others, and a sign counts whether or not a
        keyboard needs Shift for it."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        found = self._known.get(event.key() | plain.value)
        if found is None and plain == Qt.KeyboardModifier.ShiftModifier and event.text() in _SIGNS:
            return self._known.get(event.key())
        return found


_SIGNS = tuple("+-=.,")


def _combined(key: str) -> int:
    """A key with its modifiers as one number."""
    sequence = QKeySequence(key)
    return sequence[0].toCombined()  # pyright: ignore[reportIndexIssue]  # PySide6's types leave it out
