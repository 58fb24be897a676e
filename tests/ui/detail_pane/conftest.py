"""A detail pane over three events, shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import AtOnce, raise_it
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.model.event import Event
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.detail_pane import DetailPane
from tests.ui.detail_pane.detail_stand_ins import CALL, META, REFUSAL, Shelf


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    made = Workspace(AtOnce(), raise_it)
    made.open(lambda: Shelf([REFUSAL, CALL, Event("c", "Only a title")], meta=META))
    return made


@pytest.fixture
def opened() -> list[str]:
    """Addresses that were handed to the browser."""
    return []


@pytest.fixture
def pane(workspace: Workspace, opened: list[str], qtbot: QtBot) -> Iterator[DetailPane]:
    made = DetailPane(workspace, Appearance(), opened.append)
    qtbot.addWidget(made)
    made.resize(360, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
