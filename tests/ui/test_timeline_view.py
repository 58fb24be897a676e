"""The timeline under a person's hands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base import calendar
from frtdesk.model.event import Event
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.hit import Hit
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.overview_view import OverviewView
from frtdesk.ui.plot.timeline_view import TimelineView

EVENTS = [
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", importance=5),
    Event("b", "ACLU calls", "2018-05-22", kind="advocacy"),
    Event("c", "City bans", "2019-05-14", kind="regulation", stage="passed"),
    Event("d", "Law in force", "2019-06-01", "2020-08-01", kind="regulation", stage="in_force"),
]


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def view(workspace: Workspace, qtbot: QtBot) -> Iterator[TimelineView]:
    made = TimelineView(workspace, Appearance(), Settings(None))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def frame_of(view: TimelineView) -> Frame:
    frame = view.frame
    assert frame is not None
    return frame


def mark_of(view: TimelineView, event: int) -> QPoint:
    frame = frame_of(view)
    which = frame.marks.event.tolist().index(event)
    return QPoint(round(frame.marks.x[which]), round(frame.marks.y[which]))


def turn_wheel(
    view: TimelineView,
    at: QPoint,
    angle: QPoint,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(view.mapToGlobal(at)), QPoint(), angle, Qt.MouseButton.NoButton, modifiers, phase, False
    )
    QApplication.sendEvent(view.viewport(), event)


def test_a_click_selects_and_a_click_on_nothing_clears(view: TimelineView, qtbot: QtBot) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark_of(view, 1))
    assert view.workspace.selection == (1,)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, mark_of(view, 3))
    assert view.workspace.selection == (1, 3)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(990, 690))
    assert view.workspace.selection == ()


def test_control_and_wheel_zoom_at_the_pointer(view: TimelineView) -> None:
    at = QPoint(700, 300)
    before, days = view.day_at(700), view.workspace.view.days
    turn_wheel(view, at, QPoint(0, 120), Qt.KeyboardModifier.ControlModifier)
    assert view.workspace.view.days == pytest.approx(days / 1.25)
    assert view.day_at(700) == pytest.approx(before)


def test_one_turn_never_zooms_by_more_than_two(view: TimelineView) -> None:
    days = view.workspace.view.days
    turn_wheel(view, QPoint(500, 300), QPoint(0, 12_000), Qt.KeyboardModifier.ControlModifier)
    assert view.workspace.view.days == pytest.approx(days / 2)


def test_momentum_never_zooms(view: TimelineView) -> None:
    days = view.workspace.view.days
    control, momentum = Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.ScrollMomentum
    turn_wheel(view, QPoint(500, 300), QPoint(0, 120), control, momentum)
    assert view.workspace.view.days == days


def test_the_wheel_over_the_ruler_zooms(view: TimelineView) -> None:
    days = view.workspace.view.days
    turn_wheel(view, QPoint(500, 10), QPoint(0, 120))
    assert view.workspace.view.days == pytest.approx(days / 1.25)


def test_a_plain_wheel_pans_where_all_lanes_fit_and_scrolls_where_not(view: TimelineView) -> None:
    start = view.workspace.view.start
    turn_wheel(view, QPoint(500, 300), QPoint(0, -120))
    assert view.workspace.view.start > start
    view.resize(1000, 300)
    start = view.workspace.view.start
    turn_wheel(view, QPoint(500, 200), QPoint(0, -120))
    assert view.workspace.view.start == start
    assert frame_of(view).scroll > 0


def test_a_gesture_keeps_the_axis_that_it_began_with(view: TimelineView) -> None:
    view.resize(1000, 300)
    begin, update = Qt.ScrollPhase.ScrollBegin, Qt.ScrollPhase.ScrollUpdate
    turn_wheel(view, QPoint(500, 200), QPoint(-40, -2), phase=begin)
    start = view.workspace.view.start
    turn_wheel(view, QPoint(500, 200), QPoint(-10, -60), phase=update)
    assert view.workspace.view.start > start
    assert frame_of(view).scroll == 0


def test_dragging_pans_and_alt_left_comes_back(view: TimelineView, qtbot: QtBot) -> None:
    before = view.workspace.view
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(500, 650))
    qtbot.mouseMove(port, QPoint(450, 650))
    qtbot.mouseMove(port, QPoint(400, 650))
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(400, 650))
    assert view.workspace.view.start == pytest.approx(before.start + before.days / 10, rel=1e-3)
    assert view.workspace.view.days == pytest.approx(before.days)
    view.workspace.step_back()
    assert view.workspace.view == before


def test_a_double_click_zooms_to_an_event_and_folds_a_lane(view: TimelineView, qtbot: QtBot) -> None:
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=mark_of(view, 1))
    middle = calendar.day_of(2019, 5, 14)
    assert view.workspace.view.start < middle < view.workspace.view.stop
    assert view.workspace.view.days < 100
    lane = frame_of(view).lanes[0]
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, round(lane.top + 8)))
    assert frame_of(view).lanes[0].folded
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, round(lane.top + 8)))
    assert not frame_of(view).lanes[0].folded


def test_resting_on_a_mark_tells_what_is_there(view: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.pointed, timeout=3_000) as said:
        qtbot.mouseMove(view.viewport(), mark_of(view, 1))
    hit = said.args[0]
    assert isinstance(hit, Hit)
    assert (hit.what, hit.event) == ("event", 1)


def test_the_picture_follows_state_and_is_painted(view: TimelineView, qtbot: QtBot) -> None:
    whole = view.grab().toImage()
    view.workspace.select((3,))
    assert view.grab().toImage() != whole
    assert {label.event for label in frame_of(view).labels if label.selected} == {3}


def test_the_overview_moves_resizes_and_jumps(workspace: Workspace, qtbot: QtBot) -> None:
    overview = OverviewView(workspace, Appearance())
    qtbot.addWidget(overview)
    overview.resize(900, 92)
    overview.show()
    frame = overview.frame
    assert frame is not None
    left, right = (round(edge) for edge in frame.window)
    before = workspace.view
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint((left + right) // 2, 40))
    qtbot.mouseMove(overview, QPoint((left + right) // 2 + 60, 40))
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton)
    moved = workspace.view
    assert moved.start > before.start
    assert moved.days == pytest.approx(before.days)
    frame = overview.frame
    assert frame is not None
    right = round(frame.window[1])
    qtbot.mousePress(overview, Qt.MouseButton.LeftButton, pos=QPoint(right, 40))
    qtbot.mouseMove(overview, QPoint(right - 50, 40))
    qtbot.mouseRelease(overview, Qt.MouseButton.LeftButton)
    assert workspace.view.start == pytest.approx(moved.start)
    assert workspace.view.days < moved.days
    frame = overview.frame
    assert frame is not None
    left = round(frame.window[0])
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(left - 40, 40))
    assert frame.scale.day_at(left - 40) == pytest.approx((workspace.view.start + workspace.view.stop) / 2, abs=2)
