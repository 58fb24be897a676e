"""What a window shows besides its events comes along on a page; what is empty is left out."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from frtdesk.base import calendar
from frtdesk.draw.legend_strip import entries
from frtdesk.draw.page import Page, compose_page, paint_page
from frtdesk.draw.page_rows import without_empty
from frtdesk.formats.picture import Picture, Seen
from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Checked, Event
from frtdesk.model.relations import RELATION_CODE, Relations
from frtdesk.timeline.context import Stretch
from frtdesk.timeline.hits import HitMarks
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.known import known_index
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.relations import Neighbour

YEAR_2018, YEAR_2021 = calendar.day_of(2018), calendar.day_of(2021)


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def events(count: int) -> list[Event]:
    days = (calendar.civil(YEAR_2018 + 10 * number) for number in range(count))
    kinds = ("corporate", "advocacy", "regulation", "context")
    return [
        Event(f"e{number:03}", f"Event {number}", f"{y}-{m:02}-{d:02}", kind=kinds[number % 4],
              checked=Checked(date=True))
        for number, (y, m, d) in enumerate(days)
    ]  # fmt: skip


def page(seen: Seen, *, kept: slice = slice(None), **options: object) -> Page:
    columns = columns_of(events(60))
    mask = np.zeros(60, np.bool_)
    mask[kept] = True
    index = index_picture(columns, by_kind(columns), mask)
    days = {"start": float(YEAR_2018), "stop": float(YEAR_2021), **options}
    return compose_page(Picture(index, seen=seen, **days))  # pyright: ignore[reportArgumentType]


def painted(made: Page) -> QImage:
    image = QImage(made.width, made.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_page(painter, made)
    painter.end()
    return image


def test_the_selected_event_stands_out_with_its_curves() -> None:
    made = page(Seen(frozenset({8}), (Neighbour(21, "follows · 130 days", True),)))
    assert [label.event for label in made.frame.labels if label.selected] == [8]
    assert len(made.frame.arcs) == 1
    assert "related to the selected event" in [entry.text for entry in entries(made.frame)]
    assert painted(made) != painted(page(Seen()))


def test_bands_have_room_for_their_names() -> None:
    made = page(Seen(bands=(Stretch("Protests", YEAR_2018 + 100, YEAR_2018 + 300),)))
    assert [band.text for band in made.frame.bands] == ["Protests"]
    assert made.frame.metrics.names > 0
    assert made.frame.lanes_top > page(Seen()).frame.lanes_top


def test_hits_are_ringed_and_explained() -> None:
    is_hit = np.zeros(60, np.bool_)
    is_hit[5] = True
    made = page(Seen(hits=HitMarks(is_hit, np.array([YEAR_2018 + 50.0]))))
    assert [label.event for label in made.frame.labels if label.is_hit] == [5]
    assert "found by the search" in [entry.text for entry in entries(made.frame)]
    assert painted(made) != painted(page(Seen()))


def test_the_strip_of_what_is_known_is_explained() -> None:
    columns = columns_of(events(60))
    made = page(Seen(known=known_index(columns, np.ones(60, np.bool_))))
    assert made.frame.known is not None
    assert any("exact days" in entry.text for entry in entries(made.frame))
    painted(made)


def test_events_in_context_are_explained() -> None:
    made = page(Seen(frozenset({4}), ghosts=(5, 6, 7)), kept=slice(4, 5))
    assert len(made.frame.ghosts.event) == 3
    assert any("shown in context" in entry.text for entry in entries(made.frame))


def test_relations_between_two_lanes_meet_their_marks_though_rows_are_left_out() -> None:
    answers = Relations.of(
        np.array([5, 9]), np.array([0, 4]), np.array([RELATION_CODE["responds_to"]] * 2), tuple(RELATION_CODE)
    )
    made = page(Seen(between=("corporate", "advocacy"), relations=answers), kept=slice(0, 12))
    assert made.frame.bundles is not None
    marks = {round(y, 3) for y in made.frame.marks.y.tolist()}
    assert len(made.frame.bundles.leg_y) > 0
    for y in made.frame.bundles.leg_y.tolist():
        assert min(abs(y - mark) for mark in marks) < made.frame.metrics.mark
    painted(made)


def test_folded_lanes_stay_folded() -> None:
    made = page(Seen(), lanes=LaneView(folded=frozenset({"context"})))
    assert [box.title for box in made.frame.shown_lanes if box.folded] == ["Context"]


def test_rows_that_are_empty_in_the_range_are_left_out_and_the_others_keep_their_order() -> None:
    columns = columns_of(events(60))
    rows = by_kind(columns)
    index = index_picture(columns, rows, np.ones(60, np.bool_))
    start, stop = float(YEAR_2018), float(YEAR_2018 + 60)
    found = without_empty(index, (start, stop), set())
    inside = [event for event in range(60) if event * 10 < 60]
    before = {event: (lane, row) for event, lane, row in zip(rows.event, rows.lane, rows.row, strict=True)}
    after = {
        event: (lane, row) for event, lane, row in zip(found.rows.event, found.rows.lane, found.rows.row, strict=True)
    }
    for lane in range(4):
        mine = [event for event in inside if before[event][0] == lane]
        assert sorted(mine, key=lambda e: before[e][1]) == sorted(mine, key=lambda e: after[e][1])
        assert found.rows.lanes[lane].rows == len({before[event][1] for event in mine})
    whole = without_empty(index, (start, stop), {lane.code for lane in rows.lanes})
    assert [lane.rows for lane in whole.rows.lanes] == [lane.rows for lane in rows.lanes]


def test_a_page_without_a_legend_has_the_room_for_its_rows() -> None:
    with_legend, without = page(Seen(), height=500), page(Seen(), height=500, legend=False)
    assert without.legend.placed == ()
    assert without.frame.height > with_legend.frame.height
