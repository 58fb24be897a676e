"""What a press takes hold of in edit mode: an event, an end of its bar, what is selected in a cluster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.base import calendar
from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings
from frtdesk.state.view import View
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.grip import Grip, grip_at, grip_on, handles
from frtdesk.ui.plot.timeline_view import TimelineView

day_of = calendar.day_of
YEAR = View(float(day_of(2019)), float(day_of(2020)))


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@contextmanager
def shown(qtbot: QtBot, events: Sequence[Event]) -> Iterator[TimelineView]:
    view = TimelineView(opened_workspace(events), Appearance(), Settings(None))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    qtbot.waitExposed(view)
    view.workspace.go(YEAR)
    view.halt()
    yield view
    view.motion.clock.stop()
    view.close()


def mark_of(view: TimelineView, event_id: str) -> QPointF:
    frame, columns = view.frame, view.workspace.columns
    assert frame is not None
    assert columns is not None
    (at,) = np.flatnonzero(frame.marks.event == columns.ids.index(event_id))[:1]
    return QPointF(float(frame.marks.x[at]), float(frame.marks.y[at]))


def test_an_event_and_the_ends_of_a_span_are_held(qtbot: QtBot) -> None:
    events = [
        Event("span", "Span", "2019-03-01", "2019-05-31", kind="corporate"),
        Event("month", "Month", "2019-09"),
        Event("days", "Days", "{2019-10-01,2019-12-01}"),
    ]
    with shown(qtbot, events) as view:
        frame = view.frame
        assert frame is not None
        assert grip_at(view, mark_of(view, "span")) == Grip("whole", 0, 0, day_of(2019, 3, 1))
        start, end = handles(frame, 0)
        assert grip_at(view, start.center()) == Grip("start", 0, 0, day_of(2019, 3, 1))
        assert grip_at(view, end.center() + QPointF(3, 0)) == Grip("end", 0, 0, day_of(2019, 6, 1))
        assert grip_at(view, end.center() + QPointF(9, 0)) is None
        assert grip_at(view, QPointF(end.center().x(), 12)) is None  # the ruler
        assert handles(frame, 1) == []  # it is not over at the end of that month: it lies in it
        for end in handles(frame, 2):
            assert grip_at(view, end.center()) != Grip("end", 2, 0, day_of(2019, 12, 2))


def test_what_has_no_date_and_what_the_filter_hides_is_not_held(qtbot: QtBot) -> None:
    events = [Event("a", "A", "2019-03-01"), Event("b", "B", "2019-03-04"), Event("u", "U")]
    with shown(qtbot, events) as view:
        index = view.workspace.index
        assert index is not None
        assert grip_on(index.columns, index.rows.horizon, 2, "whole") is None
        at = mark_of(view, "b")
        assert grip_at(view, at) is not None
        view.workspace.set_filter(parse("id:a"))
        assert grip_at(view, at) is None


def test_of_a_cluster_only_what_is_selected_is_held(qtbot: QtBot) -> None:
    events = [Event(f"e{n}", f"E{n}", "2019-06-01", importance=1 + (n == 0)) for n in range(40)]
    with shown(qtbot, events) as view:
        frame = view.frame
        assert frame is not None
        assert frame.marks.counted.any()
        at = QPointF(float(frame.marks.x[0]), float(frame.marks.y[0]))
        hit = view.hit(at.toPoint())
        assert hit.what == "cluster"
        assert grip_at(view, at) is None
        view.workspace.select(hit.events)
        grip = grip_at(view, at)
        assert grip is not None
        assert grip.event in hit.events


def test_a_mark_over_a_density_strip_is_held(qtbot: QtBot) -> None:
    days = [calendar.civil(day_of(2019) + n) for n in range(365)]
    events = [Event(f"e{n}", f"E{n}", f"{y}-{m:02}-{d:02}") for n, (y, m, d) in enumerate(days * 4)]
    with shown(qtbot, events) as view:
        frame = view.frame
        assert frame is not None
        strip = frame.lanes[int(frame.marks.lane[5])].strip
        assert strip is not None
        assert strip.weight == 1.0
        grip = grip_at(view, QPointF(float(frame.marks.x[5]), float(frame.marks.y[5])))
        assert grip is not None
        assert grip.event == frame.marks.event[5]
