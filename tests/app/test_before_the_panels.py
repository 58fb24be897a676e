"""A window that shows events, and has no panels so far."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import make_application, make_window
from frtdesk.base import paths
from frtdesk.state.settings import Settings
from tests.app.waiting import wait


@pytest.fixture
def bare(qtbot: QtBot) -> Iterator[WindowDesk]:
    make_application()
    settings = Settings(None)
    made = WindowDesk(settings, make_window(settings))
    made.furnish_timeline()
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    wait(lambda: made.workspace.detail is not None and not made.runner.busy)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def test_only_what_is_always_possible_can_be_done(bare: WindowDesk) -> None:
    actions = bare.window.commands.actions
    assert actions["file.quit"].isEnabled()
    assert not actions["file.export"].isEnabled()


def test_with_the_panels_actions_follow_what_is_open_already(bare: WindowDesk) -> None:
    bare.furnish_panels()
    wait(lambda: not bare.runner.busy)
    assert bare.window.commands.actions["file.export"].isEnabled()
    bare.window.commands.actions["view.band"].trigger()
    assert len(bare.workspace.view.bands) == 3


def test_it_can_be_closed_so_early(bare: WindowDesk) -> None:
    bare.window.close()
    assert bare.window.detail_pane is None
