"""Hands on the timeline in edit mode: a window on a copy of the shipped events, its mouse and its keys."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.base import calendar, paths
from frtdesk.model.event import Event
from frtdesk.timeline.frame import Frame
from frtdesk.ui.plot.editing import Editing
from frtdesk.ui.plot.timeline_view import TimelineView
from tests.app.test_event_form import closed, do, opened
from tests.app.waiting import idle, wait

MICROSOFT = "us-2020-06-11-microsoft-refuses-police-sales"
LEFT, NOTHING = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MOVE = QEvent.Type.MouseMove


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "mine.sqlite"
    shutil.copyfile(paths.shipped_database(), path)
    return path


@pytest.fixture
def desk(qtbot: QtBot, path: Path) -> Iterator[WindowDesk]:
    made = opened(qtbot, path)
    made.window.resize(1300, 900)
    edit_mode(made)
    yield made
    let_go(made)
    closed(made)


def edit_mode(desk: WindowDesk, event: str = MICROSOFT) -> None:
    """Switch it on, with an event selected in a view of some months, where steps are weeks."""
    if not desk.edit_mode.on:
        do(desk, "edit.mode")
    desk.workspace.look(calendar.day_of(2020, 4, 1), calendar.day_of(2020, 10, 1))
    desk.workspace.select_id(event)
    idle(desk)
    view_of(desk).motion.clock.stop()
    view_of(desk).halt()


def view_of(desk: WindowDesk) -> TimelineView:
    assert desk.window.timeline is not None
    return desk.window.timeline


def editing_of(desk: WindowDesk) -> Editing:
    editing = view_of(desk).hands.editing
    assert editing is not None
    return editing


def frame_of(desk: WindowDesk) -> Frame:
    frame = view_of(desk).frame
    assert frame is not None
    return frame


def place_of(desk: WindowDesk, event_id: str = MICROSOFT) -> int:
    assert desk.workspace.columns is not None
    place = desk.workspace.columns.ids.index(event_id)
    assert place is not None
    return place


def mark_of(desk: WindowDesk, event_id: str = MICROSOFT) -> QPointF:
    marks = frame_of(desk).marks
    at = int(np.flatnonzero(marks.event == place_of(desk, event_id))[0])
    return QPointF(float(marks.x[at]), float(marks.y[at]))


def x_of(desk: WindowDesk, *date: int) -> float:
    return frame_of(desk).scale.x_of(calendar.day_of(*date) + 0.5)


def stored(desk: WindowDesk, event_id: str = MICROSOFT) -> Event:
    assert desk.workspace.opened is not None
    archive = desk.workspace.opened.archive
    return archive.stored_event(archive.book().events[event_id]).event


def everything(desk: WindowDesk) -> dict[str, Event]:
    """All that the database says of its events."""
    assert desk.workspace.opened is not None
    archive = desk.workspace.opened.archive
    return {one.event.id: one.event for one in archive.stored_events(list(archive.book().events.values()))}


def mouse(desk: WindowDesk, kind: QEvent.Type, at: QPointF, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """One event of the mouse, with keys held, which QTest cannot do for moves."""
    port = view_of(desk).viewport()
    button = NOTHING if kind == MOVE else LEFT
    held = NOTHING if kind == QEvent.Type.MouseButtonRelease else LEFT
    QApplication.sendEvent(port, QMouseEvent(kind, at, QPointF(port.mapToGlobal(at)), button, held, keys))


def hover(desk: WindowDesk, at: QPointF) -> None:
    QTest.mouseMove(view_of(desk).viewport(), at.toPoint())


def take(desk: WindowDesk, begin: QPointF, end: QPointF, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press, and move to the end with the button held; the dates are read on the way."""
    mouse(desk, QEvent.Type.MouseButtonPress, begin)
    mouse(desk, MOVE, (begin + end) / 2, keys)
    wait(lambda: editing_of(desk).held is not None)
    mouse(desk, MOVE, end, keys)


def turn_wheel(desk: WindowDesk, at: QPointF) -> None:
    """A notch of the wheel with Ctrl held, which zooms out."""
    port = view_of(desk).viewport()
    where = QPointF(port.mapToGlobal(at))
    turned = QWheelEvent(at, where, QPoint(), QPoint(0, -120), LEFT, CONTROL, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(port, turned)


def drag(desk: WindowDesk, begin: QPointF, end: QPointF, keys: Qt.KeyboardModifier = PLAIN) -> None:
    take(desk, begin, end, keys)
    mouse(desk, QEvent.Type.MouseButtonRelease, end, keys)
    idle(desk)


def key(desk: WindowDesk, which: Qt.Key, keys: Qt.KeyboardModifier = PLAIN) -> None:
    """Press a key on the timeline, and let it and its modifiers go."""
    desk.window.activateWindow()
    view_of(desk).setFocus()
    wait(view_of(desk).hasFocus)
    QTest.keyClick(view_of(desk), which, keys)


def nudge(desk: WindowDesk, which: Qt.Key, keys: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key, and keep its modifiers down; the dates are read at the first press."""
    view_of(desk).setFocus()
    QTest.keyPress(view_of(desk), which, keys)
    wait(lambda: editing_of(desk).held is not None or not desk.runner.busy)


def let_go(desk: WindowDesk) -> None:
    """Let Ctrl go."""
    QTest.keyRelease(view_of(desk), Qt.Key.Key_Control)


def words(desk: WindowDesk) -> tuple[str, ...]:
    held = editing_of(desk).held
    return held.words if held is not None else ()


def told(desk: WindowDesk) -> str:
    return desk.workspace.notice.text if desk.workspace.notice is not None else ""


def free_place(desk: WindowDesk) -> QPointF:
    """A point of the timeline where nothing stands, within a lane of regulation."""
    view = view_of(desk)
    for x in range(60, view.width() - 60, 9):
        for y in range(60, view.height() - 60, 9):
            hit = view.hit(QPoint(x, y))
            if hit.what == "nothing" and hit.lane == 2:
                return QPointF(x, y)
    raise AssertionError("everything is full")
