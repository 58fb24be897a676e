"""Charts under a person's hands: hover tells, a click filters, keys do the same, and numbers can be taken away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from desk_stand_ins import AtOnce, opened_workspace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK, LIGHT
from frtdesk.model.event import Event, Party
from frtdesk.model.query import parse, to_text
from frtdesk.state.live_chart import ChartChoice
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.chart_frame import ChartFrame
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.panels.charts_panel import ChartsPanel, choice_from

LEFT, NONE, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
EVENTS = [
    Event("a", "A", "2019-06-08", kind="corporate", actors=(Party("IBM", "company", "decides"),)),
    Event("b", "B", "2020-06-11", kind="corporate"),
    Event("c", "C", "2020-07-20", kind="regulation", stage="passed"),
    Event("d", "D", "2020-08-20", kind="regulation"),
    Event("e", "E", "2022-02-02", kind="advocacy"),
]


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def settings() -> Settings:
    kept = Settings(None)
    kept["charts"] = {"unit": "year"}
    return kept


class Answers:
    """Answers the question for a file's name."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def file_to_save(self, title: str, suggestion: str, then: Any, *, replace: bool = False) -> None:
        assert replace
        then(str(self.path / suggestion))

    def file_to_open(self, then: Any) -> None: ...
    def file_to_merge(self, then: Any) -> None: ...
    def files_to_import(self, then: Any) -> None: ...
    def text(self, title: str, label: str, suggestion: str, then: Any) -> None: ...
    def profile_to_open(self, then: Any) -> None: ...
    def date(self, title: str, then: Any) -> None: ...


@pytest.fixture
def panel(workspace: Workspace, settings: Settings, qtbot: QtBot, tmp_path: Path) -> Iterator[ChartsPanel]:
    made = ChartsPanel(workspace, Appearance(), AtOnce(), settings, Answers(tmp_path))
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.show()
    qtbot.waitExposed(made)
    yield made
    QToolTip.hideText()
    made.close()


def frame_of(panel: ChartsPanel) -> ChartFrame:
    frame = panel.view.frame
    assert frame is not None
    return frame


def point_of(panel: ChartsPanel, part: int, series: int) -> QPoint:
    """The middle of a piece of a bar."""
    boxes = frame_of(panel).boxes
    (at,) = [i for i in range(len(boxes.series)) if (boxes.part[i], boxes.series[i]) == (part, series)]
    return QPoint(round((boxes.x0[at] + boxes.x1[at]) / 2), round((boxes.top[at] + boxes.foot[at]) / 2))


def click(panel: ChartsPanel, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(panel.view.viewport(), LEFT, keys, at)


def said(workspace: Workspace) -> str:
    return to_text(workspace.view.filter)


def test_a_click_on_a_piece_of_a_bar_filters(panel: ChartsPanel, workspace: Workspace) -> None:
    assert not panel.unpick.isVisible()
    click(panel, point_of(panel, 1, 2))
    assert said(workspace) == "during:2020 kind:regulation"
    assert "during:2020 kind:regulation" in panel.said.text()
    click(panel, point_of(panel, 3, 1), CONTROL)
    assert said(workspace) == "during:(2020 OR 2022) kind:(regulation OR advocacy)"
    panel.unpick.click()
    assert said(workspace) == ""


def test_a_name_and_the_air_above_a_bar_filter_too(panel: ChartsPanel, workspace: Workspace) -> None:
    entry = frame_of(panel).legend[0]
    click(panel, QPoint(round(entry.x + 4), round(entry.y)))
    assert said(workspace) == "kind:corporate"
    click(panel, QPoint(point_of(panel, 0, 0).x(), round(frame_of(panel).top + 3)))
    assert said(workspace) == "kind:corporate during:2019"


def test_where_nothing_is_a_click_does_nothing(panel: ChartsPanel, workspace: Workspace) -> None:
    frame = frame_of(panel)
    empty = round((frame.edges[2] + frame.edges[3]) / 2)
    click(panel, QPoint(empty, round(frame.foot - 5)))
    click(panel, QPoint(2, 200))
    assert said(workspace) == ""


def test_the_pointer_is_told_what_it_rests_on(panel: ChartsPanel) -> None:
    at = QPointF(point_of(panel, 1, 2))
    there = panel.view.viewport().mapToGlobal(at)
    none = Qt.MouseButton.NoButton
    panel.view.mouseMoveEvent(QMouseEvent(QMouseEvent.Type.MouseMove, at, there, none, none, NONE))
    assert "2020: 3 events, Regulation 2" in QToolTip.text()
    assert panel.said.text() == "2020: 3 events, Regulation 2"


def test_keys_go_over_the_bars_and_filter(panel: ChartsPanel, workspace: Workspace) -> None:
    view = panel.view
    view.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    assert view.cursor_spot == (3, -1)  # 2021 is empty
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() == "2020: 3 events. Regulation 2, Corporate moves 1"
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.accessibleDescription() == "2020: 3 events, Regulation 2"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert said(workspace) == "during:2020 kind:regulation"
    assert view.cursor_spot == (1, 2)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert said(workspace) == ""
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.cursor_spot == (0, -1)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.cursor_spot == (-1, -1)


def test_a_filter_from_elsewhere_shows(panel: ChartsPanel, workspace: Workspace) -> None:
    workspace.set_filter(parse("-kind:corporate"))
    assert frame_of(panel).chart.totals.sum() == 3
    assert "-kind:corporate" in panel.said.text()


def test_what_is_chosen_is_remembered(panel: ChartsPanel, settings: Settings) -> None:
    panel.by.setCurrentIndex(panel.by.findData("actor"))
    panel.bars.setCurrentIndex(panel.bars.findData(True))
    panel.span.setCurrentIndex(panel.span.findData("view"))
    assert choice_from(settings["charts"]) == ChartChoice("actor", "year", "view", True)
    assert [one.title for one in frame_of(panel).chart.series] == ["IBM", "No actor"]


@pytest.mark.parametrize("kept", [None, [], {"field": "x", "unit": 3, "span": [], "beside": "yes"}, {"field": []}])
def test_an_odd_choice_in_the_settings_is_left_out(kept: Any) -> None:
    assert choice_from(kept) == ChartChoice()


def test_numbers_and_pictures_can_be_taken_away(panel: ChartsPanel, workspace: Workspace, tmp_path: Path) -> None:
    panel.copy_numbers()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1].split("\t")[:4] == ["2019", "2019-01-01", "2019-12-31", "1"]
    copy, png, svg = [action for action in panel.take.menu().actions() if not action.isSeparator()]
    assert "Copy" in copy.text()
    png.trigger()
    svg.trigger()
    assert not QImage(str(tmp_path / "chart.png")).isNull()
    assert (tmp_path / "chart.svg").read_bytes().startswith(b"<?xml")
    assert workspace.notice is not None
    assert not workspace.notice.wrong
    panel.write(str(tmp_path / "no folder" / "chart.png"), "png")
    assert workspace.notice.wrong


@pytest.mark.parametrize("factor", [0.8, 1.0, 2.0, 3.0])
def test_no_part_lies_over_another_however_narrow(workspace: Workspace, qtbot: QtBot, factor: float) -> None:
    panel = ChartsPanel(workspace, Appearance(DARK, factor), AtOnce(), Settings(None))
    qtbot.addWidget(panel)
    panel.resize(420, 100)
    panel.show()
    QApplication.processEvents()
    panel.resize(420, panel.minimumHeight())
    QApplication.processEvents()
    assert panel.by.mapTo(panel, QPoint(0, 0)).y() >= 0
    assert panel.take.mapTo(panel, QPoint(0, panel.take.height())).y() <= panel.view.y()
    assert panel.view.y() + panel.view.height() <= panel.said.y() + 1
    panel.close()


def test_it_follows_theme_and_text_size(workspace: Workspace, qtbot: QtBot) -> None:
    appearance = Appearance()
    panel = ChartsPanel(workspace, appearance, AtOnce(), Settings(None))
    qtbot.addWidget(panel)
    panel.resize(800, 400)
    panel.show()
    light = panel.view.grab().toImage()
    appearance.use(DARK, 1.0)
    dark = panel.view.grab().toImage()
    assert light.pixelColor(3, 3) == LIGHT.paper
    assert dark.pixelColor(3, 3) == DARK.paper
    panel.close()


def test_during_a_comparison_it_asks_and_says_what_is_counted(panel: ChartsPanel, workspace: Workspace) -> None:
    assert not panel.half.isVisible()
    workspace.compare_with(parse("id:c"), parse("kind:corporate"))
    assert panel.half.isVisible()
    assert not panel.by.isVisible()
    assert not panel.bars.isVisible()
    assert panel.said.text().startswith("A: kind:corporate. B: id:c.")
    panel.half.setCurrentIndex(panel.half.findData("B"))
    assert panel.by.isVisible()
    assert panel.said.text().startswith("B: id:c.")
    page = panel.page()
    assert page is not None
    assert page.about == "B: id:c."
    click(panel, point_of(panel, 1, 0))
    assert said(workspace) == "kind:corporate"
    assert workspace.view.compare is not None
    assert to_text(workspace.view.compare) == "id:c during:2020 kind:regulation"
    workspace.compare_with(None)
    assert not panel.half.isVisible()
    assert panel.said.text().startswith("Filter: kind:corporate.")


def test_the_half_is_remembered(panel: ChartsPanel, settings: Settings) -> None:
    panel.half.setCurrentIndex(panel.half.findData("A"))
    assert choice_from(settings["charts"]).half == "A"
    assert choice_from({"half": ["A"]}).half == "both"
