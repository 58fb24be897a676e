"""Who works with the keyboard sees where it acts: on the canvas, the overview, chips and buttons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import THEMES, Theme
from frtdesk.model.event import Event
from frtdesk.state.settings import Settings
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.timeline_view import TimelineView
from frtdesk.ui.style import dress, style_sheet


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TimelineView]:
    made = TimelineView(opened_workspace([Event("a", "IBM leaves", "2020-06-08")]), Appearance(), Settings(None))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()


def edge(view: TimelineView) -> QColor:
    return view.viewport().grab().toImage().pixelColor(300, 399)


def test_the_canvas_is_ringed_while_the_keyboard_acts_on_it(view: TimelineView, qtbot: QtBot) -> None:
    accent = view.appearance.theme.accent
    view.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert edge(view) != accent
    qtbot.keyClick(view, Qt.Key.Key_Control)
    assert edge(view) != accent
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert edge(view) == accent
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    assert edge(view) != accent
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert edge(view) == accent
    view.clearFocus()
    assert edge(view) != accent


def luminance(colour: QColor) -> float:
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_colour_of_focus_stands_out_from_every_ground(theme: Theme) -> None:
    lanes = [theme.mixed(kind, theme.tint) for kind in range(len(theme.marks))]
    for ground in (theme.paper, theme.canvas, theme.chrome, theme.field, theme.hover, *lanes):
        light, dark = sorted((luminance(theme.accent), luminance(ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 3


@pytest.mark.parametrize("role", ["", "chip", "primary", "menu"])
@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_button_with_the_focus_has_a_border_of_its_own(role: str, name: str, qtbot: QtBot) -> None:
    theme = THEMES[name]
    button = QPushButton("Show it")
    button.setProperty("role", role)
    button.setStyleSheet(style_sheet(theme, 1.0))
    qtbot.addWidget(button)
    button.resize(120, 34)
    button.show()
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage().pixelColor(60, 0) == theme.accent
    dress(THEMES["light"], 1.0)
