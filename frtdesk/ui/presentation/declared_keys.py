"""The keys of a screen of its own, which no shortcut of a window carries: as declared, or as a person chose them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from frtdesk.actions.action import Where
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.keymap import keymap
from frtdesk.state.settings import Settings


class DeclaredKeys:
    """What a key does on one such screen: the names that its actions have after `prefix`. They follow the settings."""

    def __init__(self, where: Where, prefix: str, settings: Settings) -> None:
        self._settings = settings
        self._names = {action.id: action.id.removeprefix(prefix) for action in ACTIONS if action.where == where}
        self._keys: Mapping[str, tuple[str, ...]] = {}
        self._known: dict[int, str] = {}

    def _now(self) -> dict[int, str]:
        """What each key does; worked out anew where keys were changed."""
        keys = keymap(self._settings)
        if keys is not self._keys:
            self._keys = keys
            self._known = {_combined(key): name for id_, name in self._names.items() for key in keys[id_]}
        return self._known

    def name(self, event: QKeyEvent) -> str | None:
        """The act that a key stands for; keys of the number pad count as the others, and a sign counts whether or not a
        keyboard needs Shift for it."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        known = self._now()
        found = known.get(event.key() | plain.value)
        if found is None and plain == Qt.KeyboardModifier.ShiftModifier and event.text() in _SIGNS:
            return known.get(event.key())
        return found


_SIGNS = tuple("+-=.,")


def _combined(key: str) -> int:
    """A key with its modifiers as one number; 0, which no key has, for what Qt does not know."""
    sequence = QKeySequence(key)
    if sequence.isEmpty():
        return 0
    return sequence[0].toCombined()  # pyright: ignore[reportIndexIssue]  # PySide6's types leave it out
