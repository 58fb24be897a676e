"""What the desktop wants to look like, light or dark or in high contrast, and when it changes its mind."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QStyleHints

from frtdesk.draw.theme import CONTRAST, DARK, LIGHT, Theme


def style_hints() -> QStyleHints:
    """What Qt knows of the desktop."""
    return QGuiApplication.styleHints()


def desktop_theme() -> Theme:
    """The theme that is nearest to the desktop's look. There is no dark one of high contrast; dark, its words stand out
    by 7 to 1 too."""
    hints = style_hints()
    if hints.colorScheme() == Qt.ColorScheme.Dark:
        return DARK
    wants_more = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return CONTRAST if wants_more else LIGHT


class DesktopLook(QObject):
    """`changed` when the desktop looks otherwise."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        self.changed.emit()
