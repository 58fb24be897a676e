"""Sentences and tooltips name the keys that a person chose."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from frtdesk.state.settings import Settings
from frtdesk.ui.search.sentences import habit_words
from frtdesk.ui.widgets.key_words import pressed
from frtdesk.ui.widgets.shown_keys import ShownKeys


def test_they_follow_the_settings() -> None:
    shown, settings, heard = ShownKeys(), Settings(None), list[str]()
    assert shown.of("edit.filter") == "Ctrl+L"
    shown.follow(settings)
    shown.changed.connect(lambda: heard.append(shown.in_brackets("edit.filter")))
    settings["keys"] = {"edit.filter": ["F12"]}
    settings["keys"] = {"edit.filter": []}
    settings["theme"] = "dark"
    assert heard == [" (F12)", ""]


def test_only_the_last_settings_are_followed() -> None:
    shown, first, second = ShownKeys(), Settings(None), Settings(None)
    shown.follow(first)
    shown.follow(second)
    first["keys"] = {"edit.filter": ["F12"]}
    assert shown.of("edit.filter") == "Ctrl+L"


def test_a_sentence_names_the_key() -> None:
    assert "filter (Ctrl+L)." in habit_words('"police ban"')


@pytest.mark.parametrize(
    ("key", "held", "text", "spelt"),
    [
        (Qt.Key.Key_T, "Ctrl Alt", "", "Ctrl+Alt+T"),
        (Qt.Key.Key_Question, "Shift", "?", "?"),
        (Qt.Key.Key_H, "Shift", "H", "Shift+H"),
        (Qt.Key.Key_5, "Keypad", "5", "5"),
        (Qt.Key.Key_Plus, "Ctrl Shift", "+", "Ctrl++"),
        (Qt.Key.Key_Backtab, "Shift", "", "Shift+Tab"),
        (Qt.Key.Key_Odiaeresis, "", "ö", "Ö"),
        (Qt.Key.Key_unknown, "", "", ""),
        (Qt.Key.Key_F5, "Shift", "", "Shift+F5"),
    ],
)
def test_a_press_as_it_is_spelt(key: Qt.Key, held: str, text: str, spelt: str) -> None:
    names = {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Alt": Qt.KeyboardModifier.AltModifier,
             "Shift": Qt.KeyboardModifier.ShiftModifier, "Keypad": Qt.KeyboardModifier.KeypadModifier}  # fmt: skip
    modifiers = Qt.KeyboardModifier.NoModifier
    for name in held.split():
        modifiers |= names[name]
    assert pressed(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == spelt
