"""The card beside the pointer: plain text, on the screen, not under the pointer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.draw.theme import DARK
from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Checked, Event, Place, Quote, Source
from frtdesk.timeline.frame import LaneBox, LaneCounts
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.hover_card import EDGE, HoverCard, beside
from frtdesk.ui.widgets.paragraph import Paragraph

EVENTS = [
    Event(
        f"e{i:02}",
        f"<b>Event</b> {i}",
        f"2020-06-{i + 1:02}",
        kind="regulation",
        stage="passed",
        jurisdiction=Place("local", "US-CA", "San Francisco"),
        quotes=(Quote("q", "s", None, None, None, 0, True),),
        sources=() if i else (Source("https://example.org", "P", "T", None, "news"),),
        checked=Checked(date=i == 0),
    )
    for i in range(20)
]
COLUMNS = columns_of(EVENTS)


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


@pytest.fixture
def card(qtbot: QtBot) -> Iterator[HoverCard]:
    made = HoverCard(Appearance())
    qtbot.addWidget(made)
    yield made
    made.close()


def said(card: HoverCard) -> list[str]:
    return [line.text for line in card.lines]


def test_an_event_in_three_lines(card: HoverCard) -> None:
    card.show_event(COLUMNS, 0, QPoint(50, 50))
    assert said(card) == [
        "Regulation · Passed",
        "<b>Event</b> 0",
        "Monday 1 June 2020 · San Francisco · with quotes",
    ]
    assert card.isVisible()
    assert [shown.text() for shown in card.findChildren(Paragraph) if shown.isVisible()] == said(card)


def test_what_is_not_confirmed_or_sourced_is_said_and_quotes_are_counted(card: HoverCard) -> None:
    card.show_event(COLUMNS, 1, QPoint(50, 50), quotes=3)
    assert said(card)[2] == "2 June 2020 (day not confirmed) · San Francisco · 3 quotes · unsourced"


def test_what_the_filter_hides_is_said_to_be_hidden(card: HoverCard) -> None:
    card.show_event(COLUMNS, 1, QPoint(50, 50), hidden=True)
    assert card.lines[-1].text == "Hidden by the filter"


def test_a_cluster_lists_twelve_and_counts_the_rest(card: HoverCard) -> None:
    card.show_list(COLUMNS, range(19), QPoint(50, 50))
    lines = said(card)
    assert lines[0] == "19 events here"
    assert lines[1] == "<b>Event</b> 0 · Monday 1 June 2020"
    assert len(lines) == 14
    assert lines[-1] == "and 7 more"


def test_a_lane_says_where_its_events_are(card: HoverCard) -> None:
    lane = LaneBox(0, "Regulation", 2, 0, 0, 0, 0, 6, LaneCounts(228, 20, 9, 0, 50, 149), "", 0, False, None)
    card.show_lane(lane, QPoint(50, 50))
    assert said(card)[2] == "228 events with this filter · 29 in view · 50 earlier · 149 later · 9 counted in clusters"


def test_half_of_a_comparison_says_which_it_is(card: HoverCard) -> None:
    sentence = "One of two filters that are compared, below the axis."
    lane = LaneBox(
        1, "B · actor:x", 4, 0, 0, 0, 0, 6, LaneCounts(9, 9), "", 0, False, None, "B · actor:x", sentence, True, side=1
    )  # fmt: skip
    card.show_lane(lane, QPoint(50, 50))
    assert said(card)[:2] == ["B · actor:x", sentence]


def test_a_long_title_is_cut_and_the_card_stays_on_the_screen(card: HoverCard) -> None:
    columns = columns_of([Event("a", "w" * 10_000, "2020")])
    screen = QGuiApplication.primaryScreen().availableGeometry()
    for factor in (1.0, 3.0):
        card._appearance.use(DARK, factor)
        card.show_event(columns, 0, screen.bottomRight())
        assert screen.contains(card.geometry())
        assert not card.grab().isNull()


def test_the_same_card_is_not_made_twice(card: HoverCard) -> None:
    card.show_event(COLUMNS, 0, QPoint(50, 50))
    before = card.findChildren(Paragraph)
    card.show_event(COLUMNS, 0, QPoint(60, 60))
    assert card.findChildren(Paragraph) == before


lengths = st.integers(20, 900)


@given(lengths, lengths, st.integers(0, 1599), st.integers(0, 899), st.booleans())
def test_a_card_is_on_its_screen_and_not_under_the_pointer(wide: int, tall: int, x: int, y: int, left: bool) -> None:
    screen = QRect(-1600 if left else 0, 0, 1600, 900)
    pointer, size = screen.topLeft() + QPoint(x, y), QSize(min(wide, 1580), min(tall, 880))
    place = QRect(beside(size, pointer, screen), size)
    assert screen.adjusted(EDGE, EDGE, -EDGE, -EDGE).contains(place)
    if size.width() <= 740 or size.height() <= 390:  # it fits on one side of any point
        assert not place.contains(pointer)
