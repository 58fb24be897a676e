"""What several tests of widgets stand on: the application's look, a window to put a widget into, a filter line."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.state.workspace import Workspace
from frtdesk.ui import filter_line
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine
from tests.ui.filter_hands import EVENTS

InWindow = Callable[..., None]


@pytest.fixture
def in_window(qtbot: QtBot) -> Iterator[InWindow]:
    """Puts a widget at the head of an active window, so wide and high."""
    make_application()
    windows: list[QWidget] = []

    def put(widget: QWidget, width: int = 900, height: int = 400) -> None:
        window = QWidget()
        window.resize(width, height)
        column = QVBoxLayout(window)
        column.addWidget(widget)
        column.addStretch(1)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitActive(window)

    yield put
    for window in windows:
        window.close()


@pytest.fixture
def workspace() -> Workspace:
    """Four events to filter; a module with events of its own has a workspace of its own."""
    return opened_workspace(EVENTS)


@pytest.fixture
def appearance() -> Appearance:
    return Appearance()


@pytest.fixture
def line(
    workspace: Workspace, appearance: Appearance, in_window: InWindow, monkeypatch: pytest.MonkeyPatch
) -> FilterLine:
    """A filter line that somebody is about to type into."""
    monkeypatch.setattr(filter_line, "PAUSE_MS", 5)
    made = FilterLine(workspace, appearance)
    in_window(made)
    made.take_focus()
    return made
