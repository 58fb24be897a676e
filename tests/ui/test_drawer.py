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


def test_panel_and_height_come_back_after_a_restart(drawer: Drawer, qtbot: QtBot) -> None:
    assert drawer.wanted_height == 280
    drawer.show_panel("charts")
    drawer.resize(600, 333)
    drawer.keep_height()
    again = Drawer(drawer._needs, drawer._panels)
    qtbot.addWidget(again)
    again.restore()
    assert (again.current, again.wanted_height) == ("charts", 333)
    again.close_panel()
    last = Drawer(drawer._needs, drawer._panels)
    qtbot.addWidget(last)
    last.restore()
    assert last.current is None


@pytest.mark.parametrize("record", [{"panel": "nothing", "height": "tall"}, {"panel": 3, "height": -1}, {}])
def test_odd_settings_leave_it_closed_and_as_high_as_at_first(drawer: Drawer, record: dict[str, object]) -> None:
    drawer._needs.settings["drawer"] = record
    drawer.restore()
    assert drawer.current is None
    assert drawer.wanted_height == 280


def test_escape_goes_back_to_the_timeline_and_uncovers_it(drawer: Drawer, qtbot: QtBot) -> None:
    drawer.show_panel("table")
    drawer.set_tall(True)
    with qtbot.waitSignal(drawer.left):
        qtbot.keyClick(drawer.tabs, Qt.Key.Key_Escape)
    assert not drawer.tall


def test_closed_it_shows_nothing_and_is_low_again(drawer: Drawer) -> None:
    drawer.show_panel("table")
    drawer.set_tall(True)
    drawer.close_panel()
    assert drawer.current is None
    assert not drawer.tall


def test_tabs_that_do_not_fit_are_listed_under_more(drawer: Drawer, qtbot: QtBot) -> None:
    names = ["table", "charts", "what answered what", "response lag", "relations", "same week", "search", "history"]
    panels = tuple(DrawerPanel(name, name.title(), lambda _needs: QLabel("…")) for name in names)
    many = Drawer(drawer._needs, panels)
    qtbot.addWidget(many)
    many.show_panel("table")
    many.resize(1_400, 300)
    assert (many.tabs.isVisible(), many.chooser.isVisible()) == (True, False)
    assert all(many.tabs.isTabVisible(at) for at in range(8))
    many.resize(many.tabs.whole + 120, 300)
    shown = [name for at, name in enumerate(names) if many.tabs.isTabVisible(at)]
    listed = [action.text().lower() for action in many.chooser.menu().actions() if action.isVisible() and action.text()]
    assert many.chooser.text() == "More"
    assert len(shown) >= 3
    assert shown + listed == names
    inside = many.rect().adjusted(0, 0, 1, 1)
    qtbot.waitUntil(lambda: many.tabs.width() >= many.tabs.sizeHint().width())  # a layout follows its widgets later
    for part in (many.tabs, many.chooser, many._tall, many._close):
        assert part.isVisible()
        assert part.width() >= part.sizeHint().width()
        assert inside.contains(part.geometry())
    many.chooser.chosen.emit(7)
    assert many.current == "history"
    assert many.tabs.isTabVisible(7)
    qtbot.waitUntil(lambda: many.tabs.tabRect(7).right() <= many.tabs.width())
    many.resize(330, 300)
    assert (many.tabs.isVisible(), many.chooser.isVisible(), many.chooser.text()) == (False, True, "History")
    assert len([action for action in many.chooser.menu().actions() if action.isVisible() and action.isCheckable()]) == 8
