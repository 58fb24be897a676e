"""Copying citations in a style: the menu, what is remembered, what lands on the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_stand_ins import AtOnce
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.draw.theme import LIGHT
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.citing import Citing
from frtdesk.ui.panels.detail_pane import DetailPane
from frtdesk.ui.style import style_sheet
from frtdesk.ui.widgets.source_row import SourceRow


@pytest.fixture
def citing(workspace: Workspace, tmp_path: Path) -> Citing:
    return Citing(workspace, AtOnce(), Settings(tmp_path / "settings.json"))


@pytest.fixture
def pane(workspace: Workspace, citing: Citing, qtbot: QtBot) -> Iterator[DetailPane]:
    made = DetailPane(workspace, Appearance(), lambda _url: None, citing)
    qtbot.addWidget(made)
    made.resize(360, 700)
    made.show()
    qtbot.waitExposed(made)
    workspace.select_id("a")
    yield made
    made.close()


def ways(pane: DetailPane, over: QWidget, title: str) -> dict[str, QAction]:
    """The actions of the menu of this title, in the context menu over a widget."""
    menu = pane.menu_at(over.mapToGlobal(QPoint(12, 6)))
    assert menu is not None
    (below,) = [sub for sub in menu.findChildren(QMenu) if sub.title() == title]
    menu.aboutToHide.connect(menu.deleteLater)
    return {action.text(): action for action in below.actions()}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_a_way_that_is_chosen_copies_and_is_remembered(pane: DetailPane, citing: Citing) -> None:
    told: list[str] = []
    pane.copied.connect(told.append)
    offered = ways(pane, pane.sheet, "Copy citation as")
    assert list(offered) == ["Plain", "APA", "MLA", "Chicago", "BibTeX", "RIS"]
    assert [name for name, action in offered.items() if action.isChecked()] == ["Plain"]
    offered["APA"].trigger()
    assert "A headline" in clipboard()
    assert "(2020, June 12)" in clipboard()
    assert told == ["The citations were copied: APA."]
    assert citing.way == "apa"
    QGuiApplication.clipboard().clear()
    pane.copy_as_citation()
    assert "(2020, June 12)" in clipboard()
    assert ways(pane, pane.sheet, "Copy citation as")["APA"].isChecked()


def test_italics_go_along(pane: DetailPane) -> None:
    ways(pane, pane.sheet, "Copy citation as")["MLA"].trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data is not None
    assert "<i>" in data.html()
    assert "<i>" not in data.text()


@pytest.mark.parametrize(("way", "begins"), [("BibTeX", "@"), ("RIS", "TY  - ")])
def test_references_for_other_programs(pane: DetailPane, way: str, begins: str) -> None:
    ways(pane, pane.sheet, "Copy citation as")[way].trigger()
    assert clipboard().startswith(begins)


def test_the_menu_of_ways_can_be_read(pane: DetailPane, qtbot: QtBot) -> None:
    """What lies in a scrolling pane is see-through; a menu below a menu of the pane is not."""
    pane.setStyleSheet(style_sheet(LIGHT, 1.0))
    menu = pane.menu_at(pane.sheet.mapToGlobal(QPoint(12, 6)))
    assert menu is not None
    (below,) = menu.findChildren(QMenu)
    below.popup(QPoint(20, 20))
    qtbot.waitUntil(below.isVisible)
    assert below.grab().toImage().pixelColor(8, 8).alpha() == 255
    below.close()
    menu.deleteLater()


def test_one_source_alone(pane: DetailPane) -> None:
    told: list[str] = []
    pane.copied.connect(told.append)
    source = pane.sheet.findChildren(SourceRow)[1]
    ways(pane, source, "Copy this source as")["APA"].trigger()
    assert "A headline" in clipboard()
    assert len(clipboard().splitlines()) == 1
    assert told == ["The citation of the source was copied: APA."]


def test_the_choice_can_be_asked_for_by_key(pane: DetailPane, qtbot: QtBot) -> None:
    pane.choose_citation()
    (menu,) = [menu for menu in pane.findChildren(QMenu) if menu.isVisible()]
    next(action for action in menu.actions() if action.text() == "Chicago").trigger()
    menu.close()
    assert "2020. “A headline.”" in clipboard() or "2020. “A Headline.”" in clipboard()
