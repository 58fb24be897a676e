"""The timeline as a screen reader meets it: lanes, events, names, places, states and acts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.model.event import Checked, Event, Quote, Source
from frtdesk.model.query import parse
from frtdesk.state import lanes_shown
from frtdesk.state.known_evidence import KnownEvidence
from frtdesk.state.settings import Settings
from frtdesk.state.walk import walk_in_time
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.accessible_canvas import MOST_KEPT, AccessibleCanvas
from frtdesk.ui.plot.accessible_item import AccessibleItem, EventItem, LaneItem
from frtdesk.ui.plot.timeline_view import TimelineView
from tests.desk_stand_ins import AtOnce, raise_it

NAME, REST = QAccessible.Text.Name, QAccessible.Text.Description

SF = Event(
    "sf", "San Francisco supervisors vote to bar city use", "2019-05-14", kind="regulation", stage="passed",
    importance=5, sources=tuple(Source(f"https://{n}.example", n, n, None, "news") for n in "ab"),
    checked=Checked(date=True),
)  # fmt: skip
EVENTS = [
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", importance=5),
    Event("b", "ACLU calls", "2018-05-22", kind="advocacy"),
    SF,
    Event("d", "Law in force", "2019-06-01", "2020-08-01", kind="regulation", stage="in_force"),
    *(Event(f"n{day}", f"Note {day}", f"2020-03-{day:02}", kind="context") for day in range(1, 29)),
    Event("u", "Some day", None, kind="context"),
]


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


@pytest.fixture
def view(workspace: Workspace, qtbot: QtBot) -> Iterator[TimelineView]:
    settings = Settings(None)
    settings["reduced_motion"] = "on"
    made = TimelineView(workspace, Appearance(), settings)
    made.evidence = KnownEvidence(workspace, AtOnce())
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def canvas(view: TimelineView) -> AccessibleCanvas:
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, AccessibleCanvas)
    return found


def lanes_in(canvas: AccessibleCanvas) -> list[LaneItem]:
    parts = [canvas.child(number) for number in range(canvas.childCount())]
    return [part for part in parts if isinstance(part, LaneItem)]


def events_in(canvas: AccessibleCanvas) -> list[EventItem]:
    found = [lane.child(number) for lane in lanes_in(canvas) for number in range(lane.childCount())]
    return [part for part in found if isinstance(part, EventItem)]


def item_of(canvas: AccessibleCanvas, event_id: str) -> EventItem:
    return next(item for item in events_in(canvas) if id_of(canvas, item.event) == event_id)


def id_of(canvas: AccessibleCanvas, event: int) -> str:
    columns = canvas.view.workspace.columns
    assert columns is not None
    return columns.ids[event]


def place_in(columns_of: Workspace, event_id: str) -> int:
    columns = columns_of.columns
    assert columns is not None
    found = columns.ids.index(event_id)
    assert found is not None
    return found


def test_an_event_says_when_what_of_which_kind_and_on_what_it_rests(canvas: AccessibleCanvas) -> None:
    said = "14 May 2019, San Francisco supervisors vote to bar city use, regulation, passed, 2 sources, checked"
    assert item_of(canvas, "sf").text(NAME) == said
    assert item_of(canvas, "sf").role() == QAccessible.Role.ListItem


def test_without_numbers_it_says_several_sources(canvas: AccessibleCanvas, view: TimelineView) -> None:
    view.evidence = None
    assert "several sources" in item_of(canvas, "sf").text(NAME)
    assert "unsourced" in item_of(canvas, "a").text(NAME)


def test_what_was_checked_of_the_evidence_is_said(qtbot: QtBot) -> None:
    quote = (Quote("We stop.", "A speaker", None, None, None, None, True),)
    events = [
        Event("date", "A", "2019-05-14", quotes=quote, checked=Checked(date=True)),
        Event("quotes", "B", "2019-05-15", quotes=quote, checked=Checked(quotes=True)),
        Event("both", "C", "2019-05-16", quotes=quote, checked=Checked(date=True, quotes=True)),
        Event("none", "D", "2019-05-17"),
    ]
    view = TimelineView(opened_workspace(events), Appearance(), Settings(None))
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    view.workspace.look_at("2019-05")
    canvas = QAccessible.queryAccessibleInterface(view)
    assert isinstance(canvas, AccessibleCanvas)
    ends = {id_of(canvas, it.event): it.text(NAME).split("unsourced, ")[1] for it in events_in(canvas)}
    assert ends == {
        "date": "date checked, quotes not", "quotes": "quotes checked, date not", "both": "checked",
        "none": "not checked",
    }  # fmt: skip


def test_lanes_are_groups_that_say_how_much_they_hold_and_whether_they_are_folded(
    canvas: AccessibleCanvas, workspace: Workspace
) -> None:
    lane = next(lane for lane in lanes_in(canvas) if lane.text(NAME).startswith("Regulation"))
    assert lane.role() == QAccessible.Role.Grouping
    assert lane.text(NAME) == "Regulation, 2 of 2 events in view"
    assert lane.childCount() == 2
    lanes_shown.fold(workspace, lane.number)
    assert lane.text(NAME) == "Regulation, 2 of 2 events in view, folded"
    assert lane.state().collapsed
    assert lane.childCount() == 0


def test_the_canvas_says_its_range_and_how_many_events_it_shows(canvas: AccessibleCanvas, workspace: Workspace) -> None:
    workspace.look_at("2019")
    assert canvas.text(NAME) == "Timeline, 2019, 2 of 33 events"
    assert canvas.text(REST) == "30 more outside this range, 1 undated"
    workspace.set_filter(parse("kind:advocacy"))
    assert canvas.text(NAME) == "Timeline, 2019, 0 of 33 events"
    assert canvas.text(REST).startswith("No event in this range")


def test_events_that_stand_together_say_so_and_open(canvas: AccessibleCanvas, workspace: Workspace) -> None:
    workspace.fit_all()
    several = next(item for item in events_in(canvas) if "together" in item.text(NAME))
    assert "events together" in several.text(NAME)
    assert "the most important: Note" in several.text(NAME)
    workspace.select((several.event,))
    assert "together" not in several.text(NAME)
    assert several.text(NAME).endswith("others at the same place")
    days = workspace.view.days
    several.actionInterface().doAction("ZoomTo")
    assert workspace.view.days < days


def test_an_event_says_which_one_it_is_of_those_that_the_filter_leaves(
    canvas: AccessibleCanvas, workspace: Workspace
) -> None:
    assert item_of(canvas, "b").text(REST) == "Event 1 of 32"
    assert item_of(canvas, "sf").text(REST) == "Event 2 of 32"
    workspace.set_filter(parse("kind:regulation"))
    assert item_of(canvas, "sf").text(REST) == "Event 1 of 2"


def test_what_stands_under_a_point_of_the_screen_is_found_and_has_its_place_there(
    canvas: AccessibleCanvas, view: TimelineView
) -> None:
    item = item_of(canvas, "sf")
    assert QRect(view.mapToGlobal(QPoint()), view.size()).contains(item.rect())
    assert item.point is not None
    at = view.mapToGlobal(item.point)
    assert item.rect().contains(at)
    assert canvas.childAt(at.x(), at.y()) is item
    assert canvas.childAt(-5, -5) is None
    lane = item.parent()
    assert isinstance(lane, LaneItem)
    assert lane.rect().contains(at)
    assert lane.childAt(at.x(), at.y()) is item


def test_acts_select_and_show_details(canvas: AccessibleCanvas, workspace: Workspace, qtbot: QtBot) -> None:
    item = item_of(canvas, "sf")
    acts = item.actionInterface()
    assert [acts.localizedActionName(name) for name in acts.actionNames()] == [
        "Select", "Show details", "Zoom to it", "Show the menu",
    ]  # fmt: skip
    acts.doAction(acts.actionNames()[0])
    assert workspace.selection == (item.event,)
    with qtbot.waitSignal(canvas.view.details_wanted, timeout=1000):
        acts.doAction("ShowDetails")
    lane = item.parent()
    assert lane is not None
    folding = lane.actionInterface()
    folding.doAction(folding.actionNames()[0])
    assert lane.state().collapsed


def test_the_focus_follows_the_keys(canvas: AccessibleCanvas, view: TimelineView, qtbot: QtBot) -> None:
    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert canvas.focusChild() is None
    walk_in_time(view.workspace, 1)
    first = canvas.focusChild()
    assert isinstance(first, EventItem)
    assert first.state().focused
    assert first.state().selected
    walk_in_time(view.workspace, 1)
    second = canvas.focusChild()
    assert isinstance(second, EventItem)
    assert second.event != first.event
    assert not first.state().focused
    assert not first.state().selected


def test_a_selected_event_without_a_mark_can_be_walked_to(canvas: AccessibleCanvas, workspace: Workspace) -> None:
    workspace.look_at("2018")
    event = place_in(workspace, "a")
    workspace.select((event,))
    walked = canvas.walked
    assert walked is not None
    assert walked[1] == event
    item = canvas.event_item(*walked)
    assert item.state().offscreen
    assert item.parent().indexOfChild(item) >= 0
    assert item.rect().isEmpty()


def test_what_the_filter_hides_is_no_focus(canvas: AccessibleCanvas, workspace: Workspace) -> None:
    workspace.select((place_in(workspace, "a"),))
    workspace.set_filter(parse("kind:advocacy"))
    assert canvas.walked is None


def test_a_part_keeps_its_identity_while_the_picture_moves(canvas: AccessibleCanvas, workspace: Workspace) -> None:
    before = item_of(canvas, "sf")
    workspace.look(workspace.view.start + 40, workspace.view.stop + 40)
    assert item_of(canvas, "sf") is before


def test_no_more_is_kept_than_may_be_walked(canvas: AccessibleCanvas, workspace: Workspace) -> None:
    kept = events_in(canvas)
    for number in range(MOST_KEPT + 10):
        canvas.event_item("gone", number)
    canvas.tidy()  # other columns than before
    canvas.tidy()
    assert canvas.known("gone", 5) is None
    assert kept
    assert all(canvas.known(item.code, item.event) is None for item in kept)
    again = events_in(canvas)
    for number in range(MOST_KEPT + 10):
        canvas.event_item("gone", number)
    canvas.tidy()
    assert canvas.known("gone", 5) is None
    assert all(canvas.known(item.code, item.event) is item for item in again)


def test_nothing_is_there_before_a_database_is_open(qtbot: QtBot) -> None:
    view = TimelineView(Workspace(AtOnce(), raise_it), Appearance(), Settings(None))
    qtbot.addWidget(view)
    canvas = QAccessible.queryAccessibleInterface(view)
    assert canvas is not None
    assert canvas.childCount() == 0
    assert canvas.text(NAME) == "Timeline"


def check_tree(part: QAccessibleInterface) -> int:
    """How many parts there are under this one, each of which names its parent and can be found again."""
    count = 0
    for number in range(part.childCount()):
        child = part.child(number)
        assert child is not None
        if isinstance(child, AccessibleItem):
            assert child.parent() is part
            assert part.indexOfChild(child) == number
            assert child.text(NAME)
            assert child.isValid()
        count += 1 + check_tree(child)
    return count


@given(
    start=st.floats(17_000, 18_600),
    days=st.floats(0.5, 4_000),
    scroll=st.floats(0, 500),
    by=st.sampled_from(["kind", "stage", "none", "actor"]),
    chosen=st.lists(st.integers(0, len(EVENTS) - 1), max_size=3, unique=True),
    wanted=st.sampled_from(["", "kind:regulation", "kind:context", "stage:passed", "importance:>=4"]),
)
def test_whatever_is_shown_every_part_has_a_name_and_a_place(
    start: float, days: float, scroll: float, by: str, chosen: list[int], wanted: str
) -> None:
    workspace, settings = opened_workspace(EVENTS), Settings(None)
    settings["reduced_motion"] = "on"
    view = TimelineView(workspace, Appearance(), settings)
    try:
        view.resize(800, 420)
        view.show()
        lanes_shown.group_by(workspace, by)
        workspace.set_filter(parse(wanted))
        workspace.look(start, start + days)
        workspace.select(tuple(chosen))
        view.scroll_by(scroll)
        canvas = QAccessible.queryAccessibleInterface(view)
        assert isinstance(canvas, AccessibleCanvas)
        check_tree(canvas)
        marks = canvas.view.frame.marks if canvas.view.frame is not None else None
        assert marks is not None
        drawn = set(zip(marks.lane.tolist(), marks.event.tolist(), strict=True))
        assert drawn <= {(canvas.lane_number(item.code), item.event) for item in events_in(canvas)}
        for item in events_in(canvas):
            index = workspace.index
            assert index is not None
            assert index.kept[item.event]
            assert index.columns.titles[item.event] in item.text(NAME)
            assert item.state().selected == (item.event in chosen)
            assert bool(item.state().offscreen) == (item.point is None)
            if item.point is not None:
                assert canvas.childAt(*view.viewport().mapToGlobal(item.point).toTuple()) is not None
                assert view.rect().contains(QRect(view.mapFromGlobal(item.rect().topLeft()), item.rect().size()))
    finally:
        view.close()
        view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
