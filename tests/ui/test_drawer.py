"""The drawer under the timeline: panels are made when first shown, one at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.drawer import Drawer, DrawerPanel, PanelNeeds
from tests.desk_stand_ins import AtOnce, raise_it


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def drawer(qtbot: QtBot, made: list[str], tmp_path: Path) -> Drawer:
    def maker(name: str) -> DrawerPanel:
        def make(_needs: PanelNeeds) -> QWidget:
            made.append(name)
            return QLabel(name)

        return DrawerPanel(name, name.title(), make)

    jobs = AtOnce()
    needs = PanelNeeds(Workspace(jobs, raise_it), Appearance(), jobs, Settings(tmp_path / "settings.json"))
    found = Drawer(needs, (maker("table"), maker("charts")))
    qtbot.addWidget(found)
    return found


def test_a_panel_is_made_when_it_is_first_shown_and_once(drawer: Drawer, made: list[str]) -> None:
    assert drawer.current is None
    assert made == []
    drawer.show_panel("charts")
    drawer.show_panel("table")
    drawer.show_panel("charts")
    assert made == ["charts", "table"]
    assert drawer.current == "charts"


def test_a_tab_shows_its_panel(drawer: Drawer, qtbot: QtBot) -> None:
    drawer.show_panel("table")
    with qtbot.waitSignal(drawer.changed):
        qtbot.mouseClick(drawer.tabs, Qt.MouseButton.LeftButton, pos=drawer.tabs.tabRect(1).center())
    assert drawer.current == "charts"


def test_closed_it_shows_nothing_and_is_low_again(drawer: Drawer) -> None:
    drawer.show_panel("table")
    drawer.set_tall(True)
    drawer.close_panel()
    assert drawer.current is None
    assert not drawer.tall
