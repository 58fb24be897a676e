"""The sentence beside the filter line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base import calendar
from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.layout import LaneView
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_count import FilterCount

EVENTS = [
    Event("a", "A", "2020-06-08", kind="corporate"),
    Event("b", "B", "2019-05-14", kind="regulation"),
    Event("c", "C", "2015-05-14", kind="regulation"),
    Event("d", "D", None, kind="context"),
]


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    made = opened_workspace(EVENTS)
    made.look(calendar.day_of(2019), calendar.day_of(2021))
    return made


@pytest.fixture
def count(workspace: Workspace, qtbot: QtBot) -> Iterator[FilterCount]:
    window = QWidget()
    row = QHBoxLayout(window)
    made = FilterCount(workspace, Appearance())
    row.addStretch(1)
    row.addWidget(made)
    window.resize(1600, 60)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


def test_without_a_filter_it_counts_all_and_what_is_out_of_sight(count: FilterCount) -> None:
    assert count.sentence == "4 events, 1 outside this range, 1 undated"
    assert "clear" not in count.text()


def test_a_filter_is_counted_and_can_be_cleared(count: FilterCount, workspace: Workspace) -> None:
    workspace.set_filter(parse("kind:regulation"))
    assert count.sentence == "2 of 4 events, 1 of them outside this range  clear"
    assert count.accessibleName() == count.sentence
    count.linkActivated.emit("clear")
    assert count.sentence == "4 events, 1 outside this range, 1 undated"


def test_panning_changes_what_is_outside(count: FilterCount, workspace: Workspace) -> None:
    workspace.set_filter(parse("kind:(corporate OR regulation)"))
    workspace.look(calendar.day_of(2020), calendar.day_of(2021))
    assert count.sentence.startswith("3 of 4 events, 2 of them outside this range")


def test_a_click_on_what_is_outside_shows_it(count: FilterCount, workspace: Workspace) -> None:
    count.linkActivated.emit("fit")
    assert count.sentence == "4 events, 1 undated"


def test_one_event_is_one(qtbot: QtBot) -> None:
    alone = FilterCount(opened_workspace(EVENTS[:1]), Appearance())
    qtbot.addWidget(alone)
    assert alone.sentence == "1 event"


def test_it_says_less_in_a_narrow_window_and_all_of_it_in_its_tooltip(
    count: FilterCount, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.set_filter(parse("kind:regulation"))
    count.window().resize(700, 60)
    qtbot.waitUntil(lambda: "2 of 4" in count.text() and "events" not in count.text())
    assert "1 outside" in count.text()
    assert count.toolTip() == count.sentence
    count.window().resize(300, 60)
    qtbot.waitUntil(lambda: "outside" not in count.text())
    assert count.minimumSizeHint().width() <= count.width()
    count.window().resize(1600, 60)
    qtbot.waitUntil(lambda: "1 of them outside this range" in count.text())
    assert count.toolTip() == ""


def test_what_folded_lanes_and_hidden_rows_hide_is_said_and_comes_back_with_a_click(
    count: FilterCount, workspace: Workspace
) -> None:
    workspace.go(replace(workspace.view, lanes=LaneView(frozenset({"regulation"}))))
    assert count.sentence == "4 events, 1 outside this range, 1 undated, 1 in folded lanes"
    count.linkActivated.emit("unfold")
    assert not workspace.view.lanes.folded
    index = workspace.index
    assert index is not None
    lane = next(lane for lane in index.rows.lanes if lane.code == "regulation")
    row = int(index.rows.row[index.rows.event == 1][0])
    workspace.go(replace(workspace.view, lanes=LaneView(shown_rows={"regulation": max(row, 1)})))
    hidden = row >= max(row, 1)
    assert ("1 in hidden rows" in count.sentence) == hidden
    count.linkActivated.emit("rows")
    assert workspace.view.lanes.rows(lane) == lane.rows
