"""Fingers and trackpads on the timeline: a mark need not be met closely, momentum goes on as it began, pinches zoom."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import LIGHT
from frtdesk.model.event import Event
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.frame import Frame
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.finger import FINGER
from frtdesk.ui.plot.overview_view import OverviewView
from frtdesk.ui.plot.timeline_view import TimelineView

EVENTS = [Event(f"e-{n}", "", f"{2010 + n}-06-15", kind="corporate") for n in range(6)]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BEGIN, UPDATE, MOMENTUM = Qt.ScrollPhase.ScrollBegin, Qt.ScrollPhase.ScrollUpdate, Qt.ScrollPhase.ScrollMomentum


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


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
    made.motion.clock.stop()
    made.close()


def frame_of(view: TimelineView) -> Frame:
    assert view.frame is not None
    return view.frame


def mark_of(view: TimelineView, number: int) -> QPoint:
    frame = frame_of(view)
    return QPoint(round(frame.marks.x[number]), round(frame.marks.y[number]))


# ---------------------------------------------------------------------- fingers


def test_a_finger_meets_a_mark_that_a_pointer_misses(view: TimelineView, screen: QPointingDevice) -> None:
    port, frame = view.viewport(), frame_of(view)
    beside = mark_of(view, 2) + QPoint(-FINGER // 2 + 2, 0)
    assert view.hit(beside).event < 0
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=beside)
    assert view.workspace.selection == ()
    QTest.touchEvent(port, screen).press(0, beside, port).commit()
    QTest.touchEvent(port, screen).release(0, beside, port).commit()
    assert view.workspace.selection == (int(frame.marks.event[2]),)
    assert not view.by_finger


def test_of_two_marks_a_finger_means_the_nearer(view: TimelineView, workspace: Workspace) -> None:
    view.appearance.use(LIGHT, 1.0, touch=True)
    frame = frame_of(view)
    first, second = mark_of(view, 2), mark_of(view, 3)
    workspace.look(workspace.view.start, workspace.view.stop)
    between = QPoint((first.x() * 2 + second.x()) // 3, first.y())
    for at, mark in ((first, 2), (second, 3)):
        assert view.hit(at).event == int(frame.marks.event[mark])
    if between.x() - first.x() <= FINGER // 2:
        assert view.hit(between).event == int(frame.marks.event[2])


def test_in_touch_mode_the_titles_of_lanes_and_the_ruler_are_as_tall_as_a_finger(view: TimelineView) -> None:
    before = frame_of(view).metrics.header
    view.appearance.use(LIGHT, 1.0, touch=True)
    assert frame_of(view).metrics.header == FINGER > before
    assert frame_of(view).metrics.ruler >= FINGER
    view.appearance.use(LIGHT, 3.0, touch=True)
    assert frame_of(view).metrics.header == pytest.approx(before * 3)
    view.appearance.use(LIGHT, 1.0)
    assert frame_of(view).metrics.header == before


# ---------------------------------------------------------------------- trackpads


def glide(view: TimelineView, pixels: QPoint, phase: Qt.ScrollPhase, keys: Qt.KeyboardModifier | None = None) -> None:
    """Two fingers on a trackpad, or what glides on after them."""
    at = QPointF(500, 400)
    event = QWheelEvent(
        at, QPointF(view.viewport().mapToGlobal(at.toPoint())), pixels, pixels * 2, Qt.MouseButton.NoButton,
        keys or Qt.KeyboardModifier.NoModifier, phase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_fingers_on_a_trackpad_move_the_picture_as_far_as_they_go(view: TimelineView) -> None:
    before = view.workspace.view
    glide(view, QPoint(-100, 0), BEGIN)
    moved = view.workspace.view.start - before.start
    assert moved == pytest.approx(100 * before.days / view.viewport().width())


def test_momentum_of_a_pan_goes_on_when_control_is_pressed_meanwhile(view: TimelineView) -> None:
    glide(view, QPoint(-60, 0), BEGIN)
    glide(view, QPoint(-60, 0), UPDATE)
    before = view.workspace.view
    glide(view, QPoint(-40, 0), MOMENTUM, CONTROL)
    assert view.workspace.view.days == pytest.approx(before.days)
    assert view.workspace.view.start > before.start


def test_momentum_of_a_zoom_neither_zooms_nor_pans_when_control_is_let_go(view: TimelineView) -> None:
    glide(view, QPoint(0, 30), BEGIN, CONTROL)
    before = view.workspace.view
    glide(view, QPoint(0, 30), MOMENTUM, CONTROL)
    glide(view, QPoint(0, 30), MOMENTUM)
    assert view.workspace.view == before


def test_a_new_gesture_means_what_its_own_keys_say(view: TimelineView) -> None:
    glide(view, QPoint(0, 30), BEGIN, CONTROL)
    before = view.workspace.view
    glide(view, QPoint(-30, 0), BEGIN)
    assert view.workspace.view.days == pytest.approx(before.days)
    assert view.workspace.view.start > before.start


def gesture(on: TimelineView | OverviewView, kind: Qt.NativeGestureType, value: float, screen: QPointingDevice) -> None:
    port = on.viewport() if isinstance(on, TimelineView) else on
    at = QPointF(400, 40)
    there = QPointF(port.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(port, QNativeGestureEvent(kind, screen, 2, at, at, there, value, QPointF()))


def test_a_pinch_zooms_around_its_place(view: TimelineView, screen: QPointingDevice) -> None:
    days, under = view.workspace.view.days, view.day_at(400)
    gesture(view, Qt.NativeGestureType.ZoomNativeGesture, 0.25, screen)
    assert view.workspace.view.days == pytest.approx(days / 1.25)
    assert view.day_at(400) == pytest.approx(under)
    gesture(view, Qt.NativeGestureType.ZoomNativeGesture, -0.99, screen)
    assert view.workspace.view.days <= days / 1.25 * 2 + 1


def test_two_fingers_that_tap_twice_act_as_a_double_click(view: TimelineView, screen: QPointingDevice) -> None:
    days = view.workspace.view.days
    gesture(view, Qt.NativeGestureType.SmartZoomNativeGesture, 0.0, screen)
    assert view.workspace.view.days == pytest.approx(days / 2)


def test_a_pinch_over_the_overview_zooms_the_window(
    workspace: Workspace, screen: QPointingDevice, qtbot: QtBot
) -> None:
    overview = OverviewView(workspace, Appearance())
    qtbot.addWidget(overview)
    overview.resize(800, 90)
    overview.show()
    qtbot.waitExposed(overview)
    before = workspace.view
    gesture(overview, Qt.NativeGestureType.ZoomNativeGesture, 0.5, screen)
    assert workspace.view.days == pytest.approx(before.days / 1.5)
    middle = (workspace.view.start + workspace.view.stop) / 2
    assert middle == pytest.approx((before.start + before.stop) / 2)
