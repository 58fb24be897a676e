"""Lanes under a person's hands: titles dragged, menus, the line of hidden lanes, the button."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_stand_ins import opened_workspace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK, LIGHT, Theme
from frtdesk.model.event import Event, Party
from frtdesk.model.query import parse
from frtdesk.state import lanes_shown
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.frame import Frame
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.hidden_lanes import HiddenLanes
from frtdesk.ui.hover_card import HoverCard
from frtdesk.ui.lanes_button import LanesButton
from frtdesk.ui.plot.lane_menu import lane_menu
from frtdesk.ui.plot.timeline_view import TimelineView

NAMES = ("Amazon", "IBM", "Microsoft", "Clearview & Co")
EVENTS = [
    Event(
        f"e{n:02}", f"Title {n}", f"20{18 + n % 3}-{n % 12 + 1:02}-15", kind=("corporate", "advocacy")[n % 2],
        actors=tuple(Party(name, "company", "decides") for name in {NAMES[n % 4], NAMES[(n + n // 8) % 4]}),
    )
    for n in range(40)
]  # fmt: skip
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def workspace() -> Workspace:
    made = opened_workspace(EVENTS)
    lanes_shown.group_by(made, "actor")
    return made


@pytest.fixture
def view(workspace: Workspace, qtbot: QtBot) -> Iterator[TimelineView]:
    settings = Settings(None)
    settings["reduced_motion"] = "on"
    made = TimelineView(workspace, Appearance(), settings)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


def frame_of(view: TimelineView) -> Frame:
    assert view.frame is not None
    return view.frame


def titles(view: TimelineView) -> list[str]:
    return [box.title for box in frame_of(view).shown_lanes]


def drag(view: TimelineView, start: QPoint, stop: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, PLAIN, start)
    QTest.mouseMove(view.viewport(), (start + stop) / 2)
    QTest.mouseMove(view.viewport(), stop)
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, stop)


def title_of(view: TimelineView, place: int) -> QPoint:
    box = frame_of(view).shown_lanes[place]
    return QPoint(30, round(box.top + 12))


def test_a_title_dragged_down_puts_the_lane_there(view: TimelineView) -> None:
    before = titles(view)
    days = view.workspace.view.days
    box = frame_of(view).shown_lanes[1]
    drag(view, title_of(view, 0), QPoint(60, round(box.top + box.height * 0.8)))
    assert titles(view) == [before[1], before[0], *before[2:]]
    assert view.workspace.view.days == days
    view.workspace.step_back()
    assert titles(view) == before


def test_a_title_dragged_a_little_or_given_up_moves_nothing(view: TimelineView) -> None:
    before = titles(view)
    drag(view, title_of(view, 1), title_of(view, 1) + QPoint(30, 8))
    assert titles(view) == before
    plain = view.grab().toImage()
    QTest.mousePress(view.viewport(), LEFT, PLAIN, title_of(view, 0))
    QTest.mouseMove(view.viewport(), QPoint(60, 300))
    QTest.mouseMove(view.viewport(), QPoint(60, 400))
    assert view.grab().toImage() != plain
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, QPoint(60, 400))
    assert titles(view) == before


def test_dragging_beside_the_title_still_pans(view: TimelineView) -> None:
    start = view.workspace.view.start
    at = title_of(view, 0) + QPoint(600, 0)
    drag(view, at, at + QPoint(80, 0))
    assert view.workspace.view.start < start


def test_a_pinned_lane_is_not_dragged_under_the_others(view: TimelineView, workspace: Workspace) -> None:
    lanes_shown.pin(workspace, 2)
    before = titles(view)
    assert frame_of(view).shown_lanes[0].pinned
    drag(view, title_of(view, 0), QPoint(60, 480))
    assert titles(view) == before


def choose(view: TimelineView, workspace: Workspace, lane: int, text: str) -> None:
    menu = lane_menu(view, workspace, lane)
    entries = {entry.text(): entry for entry in menu.actions()}
    assert entries[text].isEnabled()
    entries[text].trigger()
    menu.deleteLater()


def test_the_menu_of_a_title_does_what_it_says(view: TimelineView, workspace: Workspace) -> None:
    first, second, third, *_ = titles(view)
    choose(view, workspace, 1, "Move the lane up")
    assert titles(view)[:2] == [second, first]
    choose(view, workspace, 2, "Pin the lane")
    assert titles(view)[0] == third
    choose(view, workspace, 2, "Unpin the lane")
    choose(view, workspace, 0, "Hide the lane")
    assert first not in titles(view)
    choose(view, workspace, 1, "Show 1 hidden lane")
    assert first in titles(view)
    choose(view, workspace, 1, "Filter by this lane")
    assert workspace.view.filter == parse(f'actor:"{second}"')


def test_more_lanes_are_offered_where_some_are_gathered(view: TimelineView, workspace: Workspace) -> None:
    lanes_shown.show_more_lanes(workspace, -100)
    assert titles(view)[-1] == "Others (1)"
    choose(view, workspace, 3, "Show more lanes")
    assert len(titles(view)) == 4


def test_a_click_remembers_the_lane_of_the_mark(view: TimelineView, workspace: Workspace) -> None:
    marks = frame_of(view).marks
    which = int(marks.lane.argmax())
    QTest.mouseClick(view.viewport(), LEFT, PLAIN, QPoint(round(marks.x[which]), round(marks.y[which])))
    assert workspace.selection == (int(marks.event[which]),)
    assert lanes_shown.lane_of_selection(workspace) == marks.lane[which]


def test_other_lanes_begin_at_the_top(view: TimelineView, workspace: Workspace) -> None:
    view.resize(1000, 300)
    view.scroll_by(200)
    assert frame_of(view).scroll > 0
    lanes_shown.group_by(workspace, "type")
    assert frame_of(view).scroll == 0


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("by", ["actor", "none"])
def test_lanes_of_several_kinds_stand_on_neutral_ground(
    workspace: Workspace, qtbot: QtBot, theme: Theme, by: str
) -> None:
    appearance = Appearance(theme)
    view = TimelineView(workspace, appearance, Settings(None))
    qtbot.addWidget(view)
    lanes_shown.group_by(workspace, by)
    view.resize(800, 500)
    view.show()
    box = frame_of(view).shown_lanes[0]
    shown = view.grab().toImage().pixelColor(790, round(box.top + 4))
    assert shown == appearance.theme.lane(box.kind, True, appearance.theme.tint)
    assert shown != appearance.theme.lane(0, False, appearance.theme.tint)
    view.close()


@pytest.fixture
def line(workspace: Workspace, qtbot: QtBot) -> Iterator[HiddenLanes]:
    """As in the window: part of something larger, that it does not keep from being narrow."""
    window = QWidget()
    qtbot.addWidget(window)
    made = HiddenLanes(workspace, Appearance())
    made.setParent(window)
    made.resize(900, 40)
    window.show()
    yield made
    window.close()


def test_what_is_hidden_is_counted_and_one_click_brings_it_back(line: HiddenLanes, workspace: Workspace) -> None:
    assert line.isHidden()
    lanes_shown.group_by(workspace, "kind")
    lanes_shown.hide(workspace, 0)
    lanes_shown.hide(workspace, 1)
    assert line.sentence.text() == "2 lanes hidden, 40 events"
    shown = [chip.text() for chip in line.chips if chip.isVisible()]
    assert shown == ["Corporate moves", "Advocacy calls"]
    line.chips[0].click()
    assert line.sentence.text() == "1 lane hidden, 20 events"
    workspace.set_filter(parse("kind:corporate"))
    assert line.sentence.text() == "1 lane hidden, 0 events"
    line.all.click()
    assert line.isHidden()


def test_the_line_of_hidden_lanes_shortens_before_it_is_cut(line: HiddenLanes, workspace: Workspace) -> None:
    lanes_shown.hide(workspace, 0)
    for wide in (900, 330, 200):
        line.resize(wide, 40)
        assert line.sentence.fontMetrics().horizontalAdvance(line.sentence.text()) <= line.width()
    assert line.sentence.text() == "1 lane hidden"
    line.resize(900, 40)
    assert "in no other lane" in line.sentence.text()
    assert line.chips[0].text().replace("&&", "&") == lanes_shown.hidden_lanes(workspace)[0].title


def test_the_button_says_what_lanes_are_made_by(workspace: Workspace, qtbot: QtBot) -> None:
    heard: list[str] = []
    action = QAction("Lanes by place")
    button = LanesButton(workspace, [[action]], lambda: heard.append("refreshed"))
    qtbot.addWidget(button)
    assert button.text() == "Lanes: Actor"
    lanes_shown.group_by(workspace, "type")
    assert button.text() == "Lanes: Policy type"
    button.menu().aboutToShow.emit()
    assert heard == ["refreshed"]


def test_the_card_of_a_lane_explains_it(view: TimelineView, workspace: Workspace, qtbot: QtBot) -> None:
    card = HoverCard(Appearance())
    qtbot.addWidget(card)
    card.show_lane(frame_of(view).shown_lanes[0], QPoint(50, 50))
    assert [line.text for line in card.lines][1] == "Company."
    assert card.lines[0].mark is None
    lanes_shown.group_by(workspace, "none")
    card.show_lane(frame_of(view).shown_lanes[0], QPoint(50, 50))
    assert card.lines[0].text == "All events"
    card.hide()
