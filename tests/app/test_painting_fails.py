"""When something cannot be painted in the real window: one report, no crash, and work goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.ui.crash_dialog import CrashDialog

PAINTED = (
    "frtdesk.ui.plot.timeline_view.paint_frame",
    "frtdesk.ui.plot.overview_view.paint_overview",
    "frtdesk.ui.widgets.laid_text.LaidText.paint",
)


@pytest.fixture
def shipped(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.guard()
    made.window.resize(1440, 900)
    made.window.show()
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


@pytest.mark.parametrize("painted", PAINTED)
def test_the_window_goes_on(shipped: WindowDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, painted: str) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise ZeroDivisionError

    window = shipped.window
    with monkeypatch.context() as broken:
        broken.setattr(painted, fail)
        for _ in range(3):
            window.grab()
        qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    assert "ZeroDivisionError" in dialogs[0].report.toPlainText()
    dialogs[0].accept()
    shipped.workspace.set_filter(parse("kind:corporate"))
    assert shipped.workspace.index is not None
    assert shipped.workspace.index.events == 45
    before = window.grab().toImage()
    QApplication.processEvents()
    assert len({before.pixel(x, 300) for x in range(window.width())}) > 8
    assert window.isVisible()
