"""The language of the windows: what the desktop asks for, and what Qt says by itself."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from frtdesk.base import language

_QT_NAMES = {"pt": "pt_BR"}
"""Where Qt ships its own words under another name."""


def speak_in(app: QApplication, setting: str) -> str:
    """Have the program and Qt speak the language of the setting; its code. What is shown already stays as it is."""
    code = language.chosen(setting, QLocale.system().uiLanguages())
    if code == "en" and app.property("spoken") is None:
        return code  # nothing to load, and nothing was loaded before
    spoken = language.speak(code)
    name = _QT_NAMES.get(code, code) if code in language.LANGUAGES else "en"
    QLocale.setDefault(QLocale(name if name != "en" else "en_GB"))
    _speak_qt(app, name)
    direction = Qt.LayoutDirection.RightToLeft if spoken.right_to_left else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    app.setProperty("spoken", code)
    return code


def speaks_otherwise(setting: str) -> bool:
    """Whether the program would speak another language with this setting than it does."""
    app = QApplication.instance()
    now = (app.property("spoken") if app is not None else None) or "en"
    return language.chosen(setting, QLocale.system().uiLanguages()) != now


def _speak_qt(app: QApplication, name: str) -> None:
    """What Qt says by itself: the buttons of its dialogs, the menu of a line of text."""
    for old in app.findChildren(QTranslator, "qt words"):
        app.removeTranslator(old)
        old.deleteLater()
    if name == "en":
        return
    found = QTranslator(app)
    found.setObjectName("qt words")
    if found.load(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(found)
