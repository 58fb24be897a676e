"""The whole window on the shipped events, for tests that need no other one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.state.settings import Settings
from tests.app.waiting import wait
from tests.private_cluster import cluster

__all__ = ["cluster", "desk"]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    wait(lambda: made.workspace.detail is not None and not made.runner.busy)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()
