"""The overview under a person's hands, in short data and in long."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from desk_stand_ins import opened_workspace
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base import calendar
from frtdesk.draw.overview_painter import LEAST, drawn_window, wide_enough
from frtdesk.model.event import Event
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.overview import OverviewFrame
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.overview_view import OverviewView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace([Event(f"e{year}", f"Year {year}", f"{year}-05-05") for year in range(1000, 2026)])


@pytest.fixture
def overview(workspace: Workspace, qtbot: QtBot) -> Iterator[OverviewView]:
    made = OverviewView(workspace, Appearance())
    qtbot.addWidget(made)
    made.resize(1000, 92)
    made.show()
    qtbot.waitExposed(made)
    workspace.look(calendar.day_of(1500), calendar.day_of(1510))
    yield made
    QToolTip.hideText()


def frame_of(overview: OverviewView) -> OverviewFrame:
    frame = overview.frame
    assert frame is not None
    return frame


def turn_wheel(
    overview: OverviewView, x: int, notches: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    at = QPointF(x, 40)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(overview, event)


def test_in_long_data_the_wheel_zooms_the_overview_and_a_double_click_ends_it(
    overview: OverviewView, workspace: Workspace
) -> None:
    whole, before = frame_of(overview).scale, workspace.view
    pointed = whole.day_at(500)
    for _ in range(4):
        turn_wheel(overview, 500, 1)
    near = frame_of(overview).scale
    assert near.span == pytest.approx(whole.span / 1.25**4)
    assert near.day_at(500) == pytest.approx(pointed)
    assert workspace.view == before
    QTest.mouseClick(overview, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(300, 40))
    at = QPointF(300, 40)
    twice = QMouseEvent(QMouseEvent.Type.MouseButtonDblClick, at, at, LEFT, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(overview, twice)
    assert frame_of(overview).scale.span == pytest.approx(whole.span)
    assert workspace.view == before


def test_the_overviews_own_zoom_keeps_some_windows_in_sight_and_ends_at_the_whole(
    overview: OverviewView, workspace: Workspace
) -> None:
    whole = frame_of(overview).scale
    for _ in range(60):
        turn_wheel(overview, 500, 1)
    assert frame_of(overview).scale.span == pytest.approx(4 * workspace.view.days)
    for _ in range(60):
        turn_wheel(overview, 100, -1)
    assert frame_of(overview).scale.start == pytest.approx(whole.start)
    assert frame_of(overview).scale.span == pytest.approx(whole.span)


def test_a_zoomed_overview_follows_the_window_and_counts_only_what_it_shows(
    overview: OverviewView, workspace: Workspace
) -> None:
    for _ in range(8):
        turn_wheel(overview, 487, 1)
    frame = frame_of(overview)
    assert np.count_nonzero(frame.heights.sum(axis=0)) <= frame.scale.span / 365 + 1
    workspace.look(calendar.day_of(1900), calendar.day_of(1910))
    left, right = frame_of(overview).window
    assert 0 <= left < right <= 1000


def test_with_control_and_in_short_data_the_wheel_zooms_the_window(
    overview: OverviewView, workspace: Workspace
) -> None:
    days, whole = workspace.view.days, frame_of(overview).scale.span
    turn_wheel(overview, 500, 1, Qt.KeyboardModifier.ControlModifier)
    assert workspace.view.days == pytest.approx(days / 1.25)
    workspace.look(calendar.day_of(1500), calendar.day_of(1700))
    days = workspace.view.days
    turn_wheel(overview, 500, 1)
    assert workspace.view.days == pytest.approx(days / 1.25)
    assert frame_of(overview).scale.span == pytest.approx(whole)


def test_keys_move_and_resize_the_window(overview: OverviewView, workspace: Workspace) -> None:
    assert overview.focusPolicy() == Qt.FocusPolicy.TabFocus
    before = workspace.view
    QTest.keyClick(overview, Qt.Key.Key_Right)
    assert workspace.view.start == pytest.approx(before.start + before.days / 10)
    QTest.keyClick(overview, Qt.Key.Key_Plus)
    assert workspace.view.days == pytest.approx(before.days / 1.5)
    QTest.keyClick(overview, Qt.Key.Key_End)
    assert workspace.opened is not None
    assert workspace.view.stop == pytest.approx(workspace.opened.whole[1])
    QTest.keyClick(overview, Qt.Key.Key_0)
    assert workspace.view.days > 365 * 1000


def test_the_date_under_the_pointer_is_told(overview: OverviewView) -> None:
    x = round(frame_of(overview).scale.x_of(calendar.day_of(1500, 6, 15)))
    assert overview.date_at(x).endswith(("1500", "1499", "1501"))
    QApplication.sendEvent(overview, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(x, 40), QPoint(x, 40)))
    assert QToolTip.text() == overview.date_at(x)


@given(st.floats(-200, 1_200), st.floats(0, 1_400), st.floats(10, 60))
def test_the_two_handles_never_touch_and_stay_in_sight(left: float, wide: float, least: float) -> None:
    first, last = wide_enough((left, left + wide), 1_000, least)
    assert 1 <= first < last <= 999 + 1e-6
    assert last - first >= least - 1e-6
    if left >= 1 and left + wide <= 999 and wide >= least:
        assert (first, last) == pytest.approx((left, left + wide))


def test_a_window_of_a_day_can_be_widened_at_either_handle_and_moved(
    overview: OverviewView, workspace: Workspace
) -> None:
    day = calendar.day_of(1500)
    for grip, drag in (("right", 40), ("left", -40), ("window", 25)):
        workspace.look(day, day + 30)
        frame = frame_of(overview)
        first, last = drawn_window(frame)
        assert last - first >= LEAST > frame.window[1] - frame.window[0]
        x = round({"right": last, "left": first, "window": (first + last) / 2}[grip])
        QTest.mousePress(overview, LEFT, pos=QPoint(x, 40))
        QTest.mouseMove(overview, QPoint(x + drag, 40))
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove, QPointF(x + drag, 40), QPointF(x + drag, 40), LEFT, LEFT,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(overview, move)
        QTest.mouseRelease(overview, LEFT, pos=QPoint(x + drag, 40))
        days, view = drag / frame.scale.per_day, workspace.view
        moved = {"right": (0, days), "left": (days, 0), "window": (days, days)}[grip]
        assert view.start == pytest.approx(day + moved[0], abs=2)
        assert view.stop == pytest.approx(day + 30 + moved[1], abs=2)


def test_a_window_of_less_than_a_pixel_changes_the_picture_nowhere_else(
    overview: OverviewView, workspace: Workspace
) -> None:
    workspace.look(calendar.day_of(1500), calendar.day_of(1500) + 5)
    left, right = frame_of(overview).window
    assert right - left < 1
    far = int(right + LEAST)
    tiny = overview.grab().toImage().copy(far, 0, 1000 - far, 92)
    workspace.look(calendar.day_of(1500), calendar.day_of(1502))
    assert overview.grab().toImage().copy(far, 0, 1000 - far, 92) == tiny
