"""What several tests of widgets stand on: the look of windows, and a window to put a widget into."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.ui.appearance import Appearance


@pytest.fixture(autouse=True)
def look_left_as_found() -> Iterator[None]:
    """A window of larger text dresses the whole program: what comes next starts from the same look."""
    app = QApplication.instance()
    before = (app.styleSheet(), app.font(), app.palette()) if isinstance(app, QApplication) else None
    yield
    if before is not None and isinstance(app, QApplication) and (app.styleSheet(), app.font()) != before[:2]:
        app.setStyleSheet(before[0])
        app.setFont(before[1])
        app.setPalette(before[2])


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
