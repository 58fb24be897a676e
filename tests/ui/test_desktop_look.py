"""The theme of the desktop: light, dark or high contrast as it asks for, and another when it changes its mind."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window, make_application
from frtdesk.state.settings import Settings
from frtdesk.ui import desktop_look
from frtdesk.ui.desktop_look import DesktopLook, desktop_theme


@dataclass
class Hints:
    """What a desktop says of itself."""

    scheme: Qt.ColorScheme = Qt.ColorScheme.Light
    contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def accessibility(self) -> Hints:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast


@pytest.fixture
def hints(monkeypatch: pytest.MonkeyPatch) -> Hints:
    made = Hints()
    monkeypatch.setattr(desktop_look, "style_hints", lambda: made)
    return made


@pytest.mark.parametrize(
    ("scheme", "contrast", "name"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, "light"),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, "contrast"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, "dark"),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, "dark"),
    ],
)
def test_the_nearest_theme_is_taken(
    hints: Hints, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, name: str
) -> None:
    hints.scheme, hints.contrast = scheme, contrast
    assert desktop_theme().name == name


def test_a_desktop_that_changes_its_mind_is_heard(qtbot: QtBot) -> None:
    make_application()
    parent = QObject()
    look = DesktopLook(parent)
    with qtbot.waitSignal(look.changed, timeout=1_000):
        QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


@pytest.mark.parametrize(("setting", "then"), [("system", "dark"), ("paper", "paper")])
def test_windows_follow_the_desktop_where_they_are_told_to(hints: Hints, qtbot: QtBot, setting: str, then: str) -> None:
    settings = Settings(None)
    settings["theme"] = setting
    desk: WindowDesk = build_window(settings)
    assert desk.appearance.theme.name == ("light" if setting == "system" else setting)
    hints.scheme = Qt.ColorScheme.Dark
    desk.window.findChild(DesktopLook).changed.emit()
    assert desk.appearance.theme.name == then
    desk.close()
    desk.window.deleteLater()
