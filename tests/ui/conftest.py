"""What several tests of widgets stand on: the look of windows, and a window to put a widget into."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.ui.appearance import Appearance


@pytest.fixture
def in_window(qtbot: QtBot) -> Iterator[Callable[..., None]]:
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
def appearance() -> Appearance:
    return Appearance()
