"""The keys that sentences and tooltips tell: those of the person, as her keyboard names them.

Sentences are made far from any settings, and a program has one person: like the language they speak, the keys that they
name are known to all.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from frtdesk.actions.keymap import BY_ID, KEYS, keys_of
from frtdesk.state.settings import Settings
from frtdesk.ui.widgets.key_words import native


class ShownKeys(QObject):
    """`changed`: sentences that stay would name other keys now. It outlives all windows, so its signal is one of Qt's,
    which forgets widgets that are gone."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._settings: Settings | None = None

    def follow(self, settings: Settings) -> None:
        """From now on tell the keys of these settings."""
        if self._settings is not None:
            self._settings.changed.disconnect(self._on_setting_changed)
        self._settings = settings
        settings.changed.connect(self._on_setting_changed)
        self.changed.emit()

    def of(self, name: str) -> str:
        """The first key of an action, by its id; empty where it has none."""
        action = BY_ID[name]
        keys = keys_of(action, self._settings) if self._settings is not None else action.keys
        return native(keys[0]) if keys else ""

    def in_brackets(self, name: str) -> str:
        """The same within a sentence, after a blank: " (F2)"."""
        key = self.of(name)
        return f" ({key})" if key else ""

    def _on_setting_changed(self, key: str) -> None:
        if key == KEYS:
            self.changed.emit()


SHOWN_KEYS = ShownKeys()
