"""Sources on a page: who has a number is listed and who is listed has a number, and nothing touches anything."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from frtdesk.base import calendar
from frtdesk.draw.page import Page, compose_page, paint_page
from frtdesk.draw.page_sources import entry_of, is_web
from frtdesk.draw.theme import THEMES
from frtdesk.formats.picture import Picture, ReadEvents
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Checked, Event, Source
from frtdesk.timeline.grouping import Grouping, group
from frtdesk.timeline.halves import half_rows, halves_of
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.overview import whole
from tests.timeline.random_events import events as random_events

YEAR_2018, YEAR_2021 = calendar.day_of(2018), calendar.day_of(2021)
NEWS = Source("https://news.example/a", "IT News", "What happened", "2020-06", "news")


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


def sourced(count: int) -> list[Event]:
    """One every ten days from 2018 on, all confirmed and sourced."""
    days = (calendar.civil(YEAR_2018 + 10 * number) for number in range(count))
    kinds = ("corporate", "advocacy", "regulation", "context")
    return [
        Event(f"e{number:03}", f"Event number {number}", f"{y}-{m:02}-{d:02}", kind=kinds[number % 4],
              sources=(NEWS,), checked=Checked(date=True), importance=number % 5 + 1)
        for number, (y, m, d) in enumerate(days)
    ]  # fmt: skip


def reader(some: Sequence[Event], columns: Columns) -> ReadEvents:
    by_id = {event.id: event for event in some}
    return lambda indexes: [by_id[columns.ids[index]] for index in indexes]


def picture(some: list[Event], *, by: str = "kind", **options: object) -> Picture:
    columns = columns_of(some, Meta(title="Faces"))
    index = index_picture(columns, group(columns, Grouping(by)), np.ones(len(columns), np.bool_))
    start, stop = (float(YEAR_2018), float(YEAR_2021)) if some and some[0].id == "e000" else whole(columns)
    wanted = {"start": start, "stop": stop, "sources": reader(some, columns), **options}
    return Picture(index, **wanted)  # pyright: ignore[reportArgumentType]


def numbers(page: Page) -> dict[str, set[int]]:
    """Which events have which number in the timeline."""
    found: dict[str, set[int]] = {}
    for label in page.frame.labels:
        if label.number:
            found.setdefault(label.number, set()).add(label.event)
    return found


def agrees(page: Page) -> None:
    """The list and the numbers in the timeline name the same events, from 1 on in order of time."""
    listed = [(str(entry.number), entry.event) for entry in page.sources.placed]
    assert {number: {event} for number, event in listed} == numbers(page)
    assert [number for number, _ in listed] == [str(n + 1) for n in range(len(listed))]
    assert [event for _, event in listed] == sorted(event for _, event in listed)


def nothing_touches(page: Page) -> None:
    """Titles with their numbers keep clear of each other and of other marks, and stay in the picture."""
    frame = page.frame
    rows: dict[tuple[int, float], list[tuple[float, float]]] = {}
    for label in frame.labels:
        rows.setdefault((label.lane, round(label.y, 2)), []).append((label.left, label.x + label.width))
        assert label.x + label.width <= frame.width + 0.5
    for spans in rows.values():
        spans.sort()
        assert all(right <= left for (_, right), (left, _) in pairwise(spans))
    half = frame.metrics.mark / 2
    places = list(zip(frame.marks.lane.tolist(), frame.marks.x.tolist(), frame.marks.y.tolist(), strict=True))
    for label in frame.labels:
        row = [x for lane, x, y in places if lane == label.lane and abs(y - label.y) < 0.01]
        assert not any(label.left + 0.01 < x - half < label.x + label.width for x in row)


def stands_apart(page: Page) -> None:
    """Timeline, legend, list and foot stand one under the other, and the list stays in its columns."""
    listed = page.sources
    assert page.frame_top + page.frame.height <= page.legend_top
    foot_top = page.height - page.margin - len(page.foot) * 16 * page.factor
    if listed.placed:
        assert page.legend_top + page.legend.height <= page.sources_top
        assert page.sources_top + listed.height <= foot_top + 0.5
        assert listed.height <= page.height / 2
    across = page.width - 2 * page.margin
    for entry in listed.placed:
        assert entry.left + listed.column <= across + 0.5
        assert listed.head + entry.top + len(entry.lines) * listed.line <= listed.height + 0.5


def test_every_event_is_numbered_and_listed_where_there_is_room() -> None:
    page = compose_page(picture(sourced(20)))
    agrees(page)
    assert len(page.sources.placed) == 20
    assert page.sources.more == ""
    first = page.sources.placed[0]
    assert "".join(run.text for line in first.lines for run in line if run.bold) == "Event number 0"
    said = " ".join(run.text for line in first.lines for run in line)
    assert said == "Event number 0 , 1 January 2018. IT News, “What happened”"


def test_what_has_no_room_is_said_and_the_most_important_stay() -> None:
    some = sourced(100)
    page = compose_page(picture(some, width=900, height=700))
    agrees(page)
    listed = len(page.sources.placed)
    assert 5 < listed < 100
    assert page.sources.more == f"those of {100 - listed} more events are in the data"
    least = min(some[entry.event].importance for entry in page.sources.placed)
    assert least >= 4


def test_without_sources_nothing_is_numbered() -> None:
    page = compose_page(picture(sourced(20), sources=None))
    assert numbers(page) == {}
    assert page.sources.placed == ()
    assert page.links == ()


def test_marks_and_entries_lead_to_the_source() -> None:
    page = compose_page(picture(sourced(8)))
    assert [link.url for link in page.links] == [NEWS.url] * 16
    for link in page.links:
        left, top, wide, high = link.rect
        assert 0 <= left <= left + wide <= page.width
        assert 0 <= top <= top + high <= page.height


def test_on_a_page_without_room_events_go_before_their_sources() -> None:
    page = compose_page(picture(sourced(300), width=320, height=320))
    assert page.sources.placed == ()
    assert "no room for the sources" in " ".join(page.foot)


def test_an_event_that_is_gone_is_not_numbered() -> None:
    some = sourced(10)
    columns = columns_of(some, Meta())
    read = reader(some, columns)
    page = compose_page(picture(some, sources=lambda indexes: [e for e in read(indexes) if e.id != "e003"]))
    agrees(page)
    assert 3 not in {entry.event for entry in page.sources.placed}


def test_events_that_stand_in_two_halves_have_one_number() -> None:
    some = sourced(30)
    columns = columns_of(some, Meta())
    number = np.arange(30)
    halves = halves_of(columns, (number % 2 == 0, number % 3 == 0), ("even", "third"), half_rows(columns))
    page = compose_page(
        Picture(halves.whole, float(YEAR_2018), float(YEAR_2021), halves=halves, sources=reader(some, columns))
    )
    agrees(page)
    stands_apart(page)
    nothing_touches(page)
    assert len(page.sources.placed) == 20


@pytest.mark.parametrize(
    ("event", "rest"),
    [
        (Event("a", "A", "2020-06-11", checked=Checked(date=True)), ", 11 June 2020. no source recorded"),
        (Event("a", "A", "2019~", sources=(replace(NEWS, title=""),)), ", around 2019. IT News"),
        (Event("a", "A", "2020", sources=(Source(None, "", "", None, "news"), NEWS)),
         ", 2020. IT News, “What happened”"),
        (Event("a", "A", "2020", sources=(NEWS, NEWS, NEWS)), ", 2020. IT News, “What happened” and 2 more"),
    ],
)  # fmt: skip
def test_what_is_listed(event: Event, rest: str) -> None:
    assert entry_of(0, event).rest == rest


@pytest.mark.parametrize(
    ("url", "web"),
    [("https://a.example/x", True), ("http://a.example", True), ("javascript:alert(1)", False), ("file:///etc", False),
     ("https://", False), ("https://a.example/\n", False), ("", False), ("https://[", False)],
)  # fmt: skip
def test_only_web_addresses_are_links(url: str, web: bool) -> None:
    assert is_web(url) is web


odd_sources = st.builds(
    Source,
    st.none() | st.text(max_size=40) | st.just("https://example.org/a"),
    st.text(max_size=40),
    st.text(max_size=300) | st.just("W" * 400),
    st.none(),
    st.just("news"),
)


@settings(max_examples=40, suppress_health_check=list(HealthCheck))
@given(
    random_events(40),
    st.lists(odd_sources, max_size=3),
    st.integers(320, 4000),
    st.integers(320, 3000),
    st.sampled_from(["kind", "none"]),
    st.booleans(),
)
def test_any_page_is_in_order(
    some: list[Event], sources: list[Source], width: int, height: int, by: str, legend: bool
) -> None:
    some = [replace(event, sources=tuple(sources)) for event in some]
    page = compose_page(picture(some, by=by, width=width, height=height, legend=legend))
    agrees(page)
    nothing_touches(page)
    stands_apart(page)
    for label in page.frame.labels:
        assert not label.number or 0 < label.y < page.frame.height


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_is_painted(theme: str) -> None:
    page = compose_page(picture(sourced(30), width=800, height=600, theme=theme))
    image = QImage(800, 600, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_page(painter, page)
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(0, 800, 3) for y in range(0, 600, 3)}
    assert len(colours) > 6
    if theme == "grey":
        assert all(name[1:3] == name[3:5] == name[5:7] for name in colours)
