"""Drags, fingers and motion on the timeline: ranges, rubber band, lanes, scroll bar, touch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractAnimation, QPoint, QRectF, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base import calendar
from frtdesk.model.event import Event
from frtdesk.model.query import parse, to_text
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.hit import Hit
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.lane_menu import lane_menu
from frtdesk.ui.plot.motion import LENGTH, on_the_way
from frtdesk.ui.plot.rubber_band import marks_in
from frtdesk.ui.plot.scroll_hint import thumb
from frtdesk.ui.plot.timeline_view import TimelineView

KINDS = ("corporate", "advocacy", "regulation", "context")
EVENTS = [
    Event(f"{kind}-{n}", f"{kind} {n}", f"20{18 + n // 12}-{n % 12 + 1:02}-15", kind=kind)
    for kind in KINDS
    for n in range(30)
]
EVENTS_BY_START = sorted(EVENTS, key=lambda event: (event.start or "", event.id))
"""In the order of columns."""
KIND_CORPORATE = parse("kind:corporate")
LEFT = Qt.MouseButton.LeftButton
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


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
    made.motion.clock.stop()
    made.close()


def frame_of(view: TimelineView) -> Frame:
    frame = view.frame
    assert frame is not None
    return frame


def frame_area(frame: Frame) -> QRectF:
    return QRectF(0, 0, frame.width, frame.height)


def drag(view: TimelineView, begin: QPoint, end: QPoint, keys: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mousePress(view.viewport(), LEFT, keys, begin)
    QTest.mouseMove(view.viewport(), (begin + end) / 2)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), LEFT, keys, end)


# ---------------------------------------------------------------------- ranges


def x_of(view: TimelineView, *date: int) -> int:
    return round(frame_of(view).scale.x_of(calendar.day_of(*date) + 0.5))


def mark_2019(view: TimelineView) -> None:
    view.workspace.look(calendar.day_of(2018, 10), calendar.day_of(2020, 4))
    drag(view, QPoint(x_of(view, 2019, 3, 1), 300), QPoint(x_of(view, 2019, 5, 31), 500), SHIFT)


def test_shift_and_drag_mark_a_range_that_says_its_dates_length_and_events(view: TimelineView) -> None:
    before = view.workspace.view
    mark_2019(view)
    bar = view.hands.range.bar
    assert bar is not None
    assert bar.isVisible()
    assert bar.dates.text() == "1 March 2019 to 31 May 2019"
    assert bar.length.text() == "92 days (3 months)"
    assert bar.holds.text() == "12 events in it"
    assert view.workspace.view.days != before.days
    assert view.rect().contains(bar.geometry())


def test_a_range_can_be_zoomed_to_and_filtered_by(view: TimelineView) -> None:
    mark_2019(view)
    bar = view.hands.range.bar
    assert bar is not None
    bar.buttons["zoom"].click()
    shown = view.workspace.view
    assert (shown.start, shown.stop) == (calendar.day_of(2019, 3, 1), calendar.day_of(2019, 6, 1))
    assert not bar.isVisible()
    mark_2019(view)
    bar.buttons["filter"].click()
    assert to_text(view.workspace.view.filter) == "during:2019-03-01..2019-05-31"
    assert view.workspace.index is not None
    assert view.workspace.index.events == 12
    view.workspace.step_back()
    assert view.workspace.index.events == len(EVENTS)


def test_exporting_a_range_keeps_it_marked_and_asks_for_a_picture(view: TimelineView, qtbot: QtBot) -> None:
    mark_2019(view)
    before = view.workspace.view
    bar = view.hands.range.bar
    assert bar is not None
    with qtbot.waitSignal(view.export_wanted, timeout=100):
        bar.buttons["export"].click()
    assert view.hands.range.marked is not None
    assert not bar.isVisible()
    assert view.workspace.view == before


def test_escape_drops_a_range_while_it_is_dragged_and_after(view: TimelineView) -> None:
    mark_2019(view)
    bar = view.hands.range.bar
    assert bar is not None
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert view.hands.range.marked is None
    assert not bar.isVisible()
    QTest.mousePress(view.viewport(), LEFT, SHIFT, QPoint(300, 300))
    QTest.mouseMove(view.viewport(), QPoint(500, 300))
    assert view.hands.range.marked is not None
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.hands.range.marked is None
    QTest.mouseRelease(view.viewport(), LEFT, SHIFT, QPoint(500, 300))
    assert view.workspace.selection == ()


def test_a_range_stays_at_its_days_and_its_count_follows_the_filter(view: TimelineView) -> None:
    mark_2019(view)
    bar = view.hands.range.bar
    assert bar is not None
    before = bar.x()
    view.workspace.look(view.workspace.view.start + 60, view.workspace.view.stop + 60)
    assert bar.x() < before
    view.workspace.set_filter(KIND_CORPORATE)
    assert bar.holds.text() == "3 events in it"


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_the_bar_of_a_range_fits_into_a_narrow_timeline(view: TimelineView, factor: float) -> None:
    view.appearance.use(view.appearance.theme, factor)
    view.resize(300, 600)
    view.workspace.look(calendar.day_of(2018, 10), calendar.day_of(2020, 4))
    drag(view, QPoint(100, 400), QPoint(220, 400), SHIFT)
    bar = view.hands.range.bar
    assert bar is not None
    assert view.rect().contains(bar.geometry())
    for button in bar.buttons.values():
        assert bar.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_the_band_is_painted_and_no_frame_made_for_it(view: TimelineView) -> None:
    frame, plain = frame_of(view), view.grab().toImage()
    QTest.mousePress(view.viewport(), LEFT, SHIFT, QPoint(300, 300))
    QTest.mouseMove(view.viewport(), QPoint(500, 300))
    assert view.grab().toImage() != plain
    assert view.frame is frame
    QTest.keyClick(view, Qt.Key.Key_Escape)


# ---------------------------------------------------------------------- rubber band, hover


def test_control_and_drag_select_the_marks_inside_and_extend(view: TimelineView) -> None:
    frame = frame_of(view)
    first, last = frame.lanes[1], frame.lanes[2]
    drag(view, QPoint(100, round(first.row_top)), QPoint(500, round(first.top + first.height - 6)), CONTROL)
    chosen = set(view.workspace.selection)
    assert len(chosen) > 5
    kinds = {EVENTS_BY_START[event].kind for event in chosen}
    assert kinds == {"advocacy"}
    drag(view, QPoint(100, round(last.row_top)), QPoint(500, round(last.top + last.height - 6)), CONTROL)
    assert chosen < set(view.workspace.selection)


def test_a_rubber_band_takes_what_it_shows_rings_around(view: TimelineView) -> None:
    frame = frame_of(view)
    assert len(marks_in(frame, frame_area(frame))) == sum(
        0 <= x <= frame.width and frame.metrics.top <= y <= frame.height
        for x, y in zip(frame.marks.x, frame.marks.y, strict=True)
    )


def test_a_mark_under_the_pointer_wears_a_ring(view: TimelineView) -> None:
    frame, plain = frame_of(view), view.grab().toImage()
    at = QPoint(round(frame.marks.x[3]), round(frame.marks.y[3]))
    QTest.mouseMove(view.viewport(), at)
    assert view.hands.hover.under == (int(frame.marks.event[3]), int(frame.marks.lane[3]))
    assert view.grab().toImage() != plain
    assert view.frame is frame
    view.hands.hover.leave()
    assert view.grab().toImage() == plain


# ---------------------------------------------------------------------- lanes


def test_a_lanes_edge_shows_fewer_rows_and_a_double_click_all(view: TimelineView) -> None:
    box = frame_of(view).lanes[0]
    edge = QPoint(400, round(box.top + box.height))
    drag(view, edge, QPoint(400, round(box.row_top + 3 * box.pitch)))
    assert frame_of(view).lanes[0].rows == 3
    assert frame_of(view).lanes[0].counts.below > 0
    assert view.workspace.selection == ()
    box = frame_of(view).lanes[0]
    QTest.mouseDClick(view.viewport(), LEFT, PLAIN, QPoint(400, round(box.top + box.height)))
    assert frame_of(view).lanes[0].rows > 3
    view.workspace.step_back()
    assert frame_of(view).lanes[0].rows == 3


def test_the_menu_of_a_lane_folds_it_and_the_others(view: TimelineView, workspace: Workspace) -> None:
    def choose(lane: int, text: str) -> None:
        menu = lane_menu(view, workspace, lane)
        {entry.text(): entry for entry in menu.actions()}[text].trigger()
        menu.deleteLater()

    choose(1, "Fold the other lanes")
    assert [box.folded for box in frame_of(view).lanes] == [True, False, True, True]
    choose(0, "Unfold the lane")
    choose(0, "Unfold all lanes")
    assert not workspace.view.lanes.folded
    rows = frame_of(view).lanes[0].rows
    choose(0, "Fewer rows")
    assert frame_of(view).lanes[0].rows == rows - 1
    choose(0, "All rows")
    assert frame_of(view).lanes[0].rows == rows


def test_a_lanes_title_has_its_own_context_menu(view: TimelineView) -> None:
    asked: list[Hit] = []
    view.asked.connect(lambda hit, _at: asked.append(hit))
    view.ask_at(QPoint(60, round(frame_of(view).lanes[0].top + 10)))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert "Fold the lane" in [entry.text() for entry in popup.actions()]
    popup.close()
    view.ask_at(QPoint(900, round(frame_of(view).lanes[-1].top + 40)))
    assert len(asked) == 1


def test_the_bar_at_the_edge_scrolls(view: TimelineView) -> None:
    view.resize(1000, 330)
    box = thumb(frame_of(view))
    assert box is not None
    grip = QPoint(996, round(box.center().y()))
    drag(view, grip, grip + QPoint(0, 400))
    frame = frame_of(view)
    assert frame.scroll == pytest.approx(frame.content_height - frame.height + frame.metrics.top)
    start = view.workspace.view.start
    drag(view, QPoint(996, round(frame.metrics.top) + 1), QPoint(996, 0))
    assert frame_of(view).scroll == 0
    assert view.workspace.view.start == start


# ---------------------------------------------------------------------- motion


def test_a_leap_moves_for_a_moment_and_state_is_there_at_once(view: TimelineView, workspace: Workspace) -> None:
    begun = workspace.view
    workspace.look(begun.start + 200, begun.stop + 200, leap=True)
    assert workspace.view.start == begun.start + 200
    clock = view.motion.clock
    assert clock.duration() <= LENGTH == 150
    assert frame_of(view).scale.start == pytest.approx(begun.start, abs=40)
    clock.setCurrentTime(60)
    assert begun.start < frame_of(view).scale.start < begun.start + 200
    clock.setCurrentTime(LENGTH)
    assert frame_of(view).scale.start == begun.start + 200


def test_a_hand_stops_motion_where_it_is(view: TimelineView, workspace: Workspace) -> None:
    begun = workspace.view
    workspace.look(begun.start + 200, begun.stop + 200, leap=True)
    view.motion.clock.setCurrentTime(60)
    QTest.mousePress(view.viewport(), LEFT, PLAIN, QPoint(500, 650))
    assert not view.motion.running
    assert begun.start < workspace.view.start < begun.start + 200
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, QPoint(500, 650))


def test_wheel_drag_and_filter_never_move_by_themselves(view: TimelineView, workspace: Workspace) -> None:
    workspace.look(workspace.view.start + 50, workspace.view.stop + 50)
    assert not view.motion.running
    workspace.set_filter(KIND_CORPORATE)
    assert not view.motion.running
    assert frame_of(view).scale.start == workspace.view.start


def test_reduced_motion_is_none(view: TimelineView, workspace: Workspace) -> None:
    view.settings["reduced_motion"] = "on"
    workspace.look(workspace.view.start + 50, workspace.view.stop + 90, remember=True)
    assert view.motion.clock.state() == QAbstractAnimation.State.Stopped
    assert frame_of(view).scale.start == workspace.view.start


@given(
    st.tuples(st.floats(-1e6, 1e6), st.floats(1, 1e6)),
    st.tuples(st.floats(-1e6, 1e6), st.floats(1, 1e6)),
    st.floats(0, 1),
)
def test_motion_stays_between_where_it_began_and_where_it_ends(
    begun: tuple[float, float], target: tuple[float, float], part: float
) -> None:
    first, last = (begun[0], begun[0] + begun[1]), (target[0], target[0] + target[1])
    start, stop = on_the_way(first, last, part)
    slack = 1e-6 * (abs(begun[0]) + abs(target[0]) + begun[1] + target[1])
    assert min(first[0], last[0]) - slack <= start < stop <= max(first[1], last[1]) + slack
    assert on_the_way(first, last, 1.0) == last


# ---------------------------------------------------------------------- fingers


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    return QTest.createTouchDevice()


def test_one_finger_pans_and_alt_left_comes_back(view: TimelineView, screen: QPointingDevice) -> None:
    port, before = view.viewport(), view.workspace.view
    QTest.touchEvent(port, screen).press(0, QPoint(600, 400), port).commit()
    for x in (570, 540, 500):
        QTest.touchEvent(port, screen).move(0, QPoint(x, 400), port).commit()
    QTest.touchEvent(port, screen).release(0, QPoint(500, 400), port).commit()
    assert view.workspace.view.start > before.start
    assert view.workspace.view.days == pytest.approx(before.days)
    view.workspace.step_back()
    assert view.workspace.view == before


def test_two_fingers_pinch_around_their_middle(view: TimelineView, screen: QPointingDevice) -> None:
    port, before = view.viewport(), view.workspace.view
    middle = view.day_at(500)
    QTest.touchEvent(port, screen).press(0, QPoint(450, 400), port).commit()
    QTest.touchEvent(port, screen).move(0, QPoint(450, 400), port).press(1, QPoint(550, 400), port).commit()
    for away in (60, 80, 100):
        left, right = QPoint(500 - away, 400), QPoint(500 + away, 400)
        QTest.touchEvent(port, screen).move(0, left, port).move(1, right, port).commit()
    QTest.touchEvent(port, screen).release(0, QPoint(400, 400), port).release(1, QPoint(600, 400), port).commit()
    assert view.workspace.view.days == pytest.approx(before.days / 2)
    assert view.day_at(500) == pytest.approx(middle, abs=1)


def test_a_tap_selects_and_a_resting_finger_asks(view: TimelineView, screen: QPointingDevice) -> None:
    port, frame = view.viewport(), frame_of(view)
    at = QPoint(round(frame.marks.x[3]), round(frame.marks.y[3]))
    QTest.touchEvent(port, screen).press(0, at, port).commit()
    QTest.touchEvent(port, screen).release(0, at, port).commit()
    assert view.workspace.selection == (int(frame.marks.event[3]),)
    asked: list[Hit] = []
    view.asked.connect(lambda hit, _at: asked.append(hit))
    QTest.touchEvent(port, screen).press(0, at, port).commit()
    view.hands.touch.rested()
    QTest.touchEvent(port, screen).release(0, at, port).commit()
    assert [hit.event for hit in asked] == [int(frame.marks.event[3])]


def test_a_moving_view_makes_no_frame_before_it_is_painted(view: TimelineView, monkeypatch: pytest.MonkeyPatch) -> None:
    frame, asked = TimelineView.frame.fget, list[TimelineView]()
    assert frame is not None
    monkeypatch.setattr(TimelineView, "frame", property(lambda of: (asked.append(of), frame(of))[1]))
    view.workspace.look(view.workspace.view.start - 10, view.workspace.view.stop - 10)
    assert asked == []
