"""Under the hand: hints at the edges, the way out of an empty canvas, and what is shown in context."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base import calendar
from frtdesk.model.event import Event
from frtdesk.model.query import parse, to_text
from frtdesk.state.in_context import toggle_context
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.edges import EdgeHint
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.timeline_view import TimelineView

EVENTS = [
    Event(f"{kind}-{n}", f"{kind} {n}", f"20{10 + n // 12}-{n % 12 + 1:02}-15", kind=kind)
    for kind in ("corporate", "advocacy")
    for n in range(120)
]


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    made = opened_workspace(EVENTS)
    made.look(calendar.day_of(2014), calendar.day_of(2015))
    return made


@pytest.fixture
def view(workspace: Workspace, qtbot: QtBot) -> Iterator[TimelineView]:
    settings = Settings(None)
    settings["reduced_motion"] = "on"
    made = TimelineView(workspace, Appearance(), settings)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.motion.clock.stop()
    made.close()


def hint(view: TimelineView, side: str, lane: int = 0) -> EdgeHint:
    return next(found for found in view.edge_hints if (found.side, found.lane) == (side, lane))


def middle(found: EdgeHint) -> QPoint:
    return QPoint(round(found.x + found.width / 2), round(found.y))


def test_a_click_on_a_hint_pans_to_the_nearest_event_and_selects_nothing(
    view: TimelineView, workspace: Workspace
) -> None:
    days = workspace.view.days
    before = hint(view, "left")
    assert before.count == 48
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(before))
    assert workspace.view.days == pytest.approx(days)
    assert workspace.view.start < calendar.day_of(2013, 12, 15) < workspace.view.stop
    assert workspace.selection == ()
    workspace.step_back()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(hint(view, "right", 1)))
    assert workspace.view.start < calendar.day_of(2015, 1, 15) < workspace.view.stop


def test_a_hint_says_what_it_means_under_the_pointer(view: TimelineView) -> None:
    QTest.mouseMove(view.viewport(), middle(hint(view, "right")))
    assert "60 events later: go to the nearest" in view.viewport().toolTip()
    assert view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(view.viewport(), QPoint(500, 500))
    assert view.viewport().toolTip() == ""


def test_a_double_click_on_a_hint_folds_no_lane(view: TimelineView, workspace: Workspace) -> None:
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(hint(view, "right")))
    assert not workspace.view.lanes.folded


def test_an_empty_canvas_offers_to_clear_the_filter(view: TimelineView, workspace: Workspace) -> None:
    assert not view.offer.isVisible()
    workspace.set_filter(parse("kind:regulation"))
    assert (view.offer.isVisible(), view.offer.text()) == (True, "Clear the filter")
    assert view.offer.geometry().top() > view.height() / 2
    view.offer.click()
    assert to_text(workspace.view.filter) == ""
    assert not view.offer.isVisible()


def test_a_range_without_events_offers_to_show_their_time(view: TimelineView, workspace: Workspace) -> None:
    workspace.look(calendar.day_of(2022), calendar.day_of(2023))
    assert (view.offer.isVisible(), view.offer.text()) == (True, "Show their whole time")
    view.offer.click()
    assert workspace.view.start < calendar.day_of(2010, 2)
    assert not view.offer.isVisible()


def test_hidden_neighbours_are_drawn_greyed_and_can_be_selected(view: TimelineView, workspace: Workspace) -> None:
    workspace.set_filter(parse("kind:corporate"))
    selected = next(event for event in range(240) if workspace.index is not None and workspace.index.kept[event + 100])
    workspace.select((selected + 100,))
    workspace.reveal(selected + 100)
    assert view.frame is not None
    assert not len(view.frame.ghosts.event)
    counts = [box.counts for box in view.frame.lanes]
    toggle_context(workspace)
    frame = view.frame
    assert frame is not None
    assert len(frame.ghosts.event)
    assert [box.counts for box in frame.lanes] == counts
    at = QPoint(round(float(frame.ghosts.x[0])), round(float(frame.ghosts.y[0])))
    ghost = int(frame.ghosts.event[0])
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert workspace.selection == (ghost,)
