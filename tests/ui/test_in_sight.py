"""What is looked at stays in sight when a drawer takes half of the room, and large text leaves room to read both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.base.progress import run
from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.model.source_text import SourceMeta, SourceText
from frtdesk.state.settings import Settings
from frtdesk.store.build import build
from frtdesk.timeline.frame import Frame
from frtdesk.ui.plot.row_in_sight import scroll_to
from frtdesk.ui.plot.timeline_view import TimelineView


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[WindowDesk]:
    made = build_window(Settings(None))
    made.window.resize(1440, 900)
    made.window.show()
    made.open_target(str(paths.shipped_database()))
    qtbot.waitUntil(lambda: made.workspace.detail is not None, timeout=20_000)
    yield made
    made.window.close()
    made.close()
    made.window.deleteLater()


def timeline(desk: WindowDesk) -> TimelineView:
    found = desk.window.timeline
    assert found is not None
    return found


def frame(desk: WindowDesk) -> Frame:
    found = timeline(desk).frame
    assert found is not None
    return found


def in_sight(desk: WindowDesk, title: str) -> float:
    """How much of a lane's height is in sight."""
    now = frame(desk)
    box = next(box for box in now.shown_lanes if box.title == title)
    return max(min(box.top + box.height, now.height) - max(box.top, box.ceiling), 0) / box.height


def test_a_database_opens_on_what_it_holds(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "one.sqlite"
    run(build(SourceText((Event("one", "Only one", "0001-05-05", kind="other"),), (), (), SourceMeta("One")), path))
    made = build_window(Settings(None))
    made.window.resize(900, 700)
    made.window.show()
    made.open_target(str(path))
    try:
        qtbot.waitUntil(lambda: made.window.timeline is not None and made.window.timeline.frame is not None)
        qtbot.waitUntil(lambda: in_sight(made, "Other") > 0.9, timeout=10_000)
    finally:
        made.window.close()
        made.close()
        made.window.deleteLater()


def test_lanes_scroll_to_what_the_filter_leaves(desk: WindowDesk, qtbot: QtBot) -> None:
    desk.workspace.set_filter(parse("place:US type:ban kind:regulation"))
    qtbot.wait(50)
    desk.window.toggle_panel("table")
    qtbot.waitUntil(lambda: in_sight(desk, "Regulation") > 0.9)
    before = timeline(desk).scrolled
    desk.window.toggle_panel("charts")
    qtbot.wait(50)
    assert timeline(desk).scrolled == pytest.approx(before, abs=1)


def test_a_selected_event_stays_in_sight(desk: WindowDesk, qtbot: QtBot) -> None:
    index = desk.workspace.index
    assert index is not None
    columns = index.columns
    inside = (columns.start_min > desk.workspace.view.start) & (columns.start_min < desk.workspace.view.stop)
    last = int(index.rows.lane.max())
    event = next(int(at) for at in index.rows.event[index.rows.lane == last] if inside[at])
    desk.workspace.select((event,))
    qtbot.wait(50)
    desk.window.toggle_panel("table")
    qtbot.wait(100)
    assert frame(desk).hidden_rows
    assert scroll_to(frame(desk), index.rows, event) == 0


def test_large_text_leaves_room_for_the_timeline_and_its_drawer(desk: WindowDesk, qtbot: QtBot) -> None:
    window = desk.window
    desk.settings["text_scale"] = 2.0
    window.toggle_panel("table")
    qtbot.wait(300)
    drawer, overview = window.drawer, window.overview
    assert drawer is not None
    assert overview is not None
    assert overview.isHidden()
    assert timeline(desk).height() > 300
    assert drawer.height() > 360
    desk.settings["text_scale"] = 1.0
    qtbot.waitUntil(lambda: not overview.isHidden())
    assert drawer.height() == 280


def test_a_narrow_window_at_large_text_leaves_the_timeline_more_than_the_pane(desk: WindowDesk, qtbot: QtBot) -> None:
    window = desk.window
    desk.settings["text_scale"] = 2.0
    qtbot.wait(200)
    window.resize(900, 700)
    qtbot.wait(200)
    assert window.detail_pane is not None
    assert timeline(desk).width() > window.detail_pane.width()
