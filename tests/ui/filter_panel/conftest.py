"""A filter panel over a few events, shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.state.workspace import Workspace
from frtdesk.ui.panels.filter_panel import FilterPanel
from tests.ui.filter_panel.facet_hands import EVENTS, shown


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> Iterator[FilterPanel]:
    yield from shown(workspace, qtbot)
