"""What answered what in the whole window: actions open the panels, and curves between lanes are drawn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.state.settings import Settings
from frtdesk.timeline.frame import Frame
from frtdesk.ui.panels.chain_panel import ChainPanel
from frtdesk.ui.panels.lag_panel import LagPanel
from frtdesk.ui.plot.lane_menu import lane_menu


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def frame(desk: WindowDesk) -> Frame:
    assert desk.window.timeline is not None
    assert desk.window.timeline.frame is not None
    return desk.window.timeline.frame


def test_the_menu_opens_each_panel(desk: WindowDesk, qtbot: QtBot) -> None:
    commands, drawer = desk.window.commands, desk.window.drawer
    assert drawer is not None
    commands.actions["analyse.lag"].trigger()
    panel = drawer.panel("lag")
    assert isinstance(panel, LagPanel)
    qtbot.waitUntil(lambda: panel.live.shown is not None)
    assert panel.live.shown is not None
    assert len(panel.live.shown.lag.pairs) == 17
    assert commands.actions["analyse.lag"].isChecked()
    commands.actions["analyse.chain"].trigger()
    chain = drawer.panel("chain")
    assert isinstance(chain, ChainPanel)
    qtbot.waitUntil(lambda: chain.live.chain is not None)
    assert not panel.isVisible()


def test_relations_between_lanes_are_drawn_and_taken_away(desk: WindowDesk, qtbot: QtBot) -> None:
    assert frame(desk).bundles is None
    menu = lane_menu(desk.window, desk.workspace, 0)
    (relations,) = (action.menu() for action in menu.actions() if action.text() == "Relations with")
    titles = [action.text() for action in relations.actions()]  # pyright: ignore[reportAttributeAccessIssue]
    assert titles == ["Events of this lane", "Advocacy calls", "Regulation", "Context"]
    relations.actions()[1].trigger()  # pyright: ignore[reportAttributeAccessIssue]
    menu.deleteLater()
    assert desk.workspace.view.between == ("corporate", "advocacy")
    qtbot.waitUntil(lambda: frame(desk).bundles is not None)
    bundled = frame(desk).bundles
    assert bundled is not None
    assert bundled.total == 33
    hide = desk.window.commands.actions["analyse.between_none"]
    desk.window.commands.refresh()
    assert hide.isEnabled()
    hide.trigger()
    assert frame(desk).bundles is None
