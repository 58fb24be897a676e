"""Long and nested lists of facets: what is shown of them, what opens, what is searched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace, raise_it
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from frtdesk.base.progress import run
from frtdesk.model.columns import PlaceTable
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.query import parse
from frtdesk.state.archive import Opened
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind
from frtdesk.ui.facets.facet_list import MOST_ROWS
from frtdesk.ui.facets.facet_model import PAGE
from frtdesk.ui.panels.filter_panel import FilterPanel
from tests.ui.filter_panel.facet_hands import EVENTS, click, count, find, said, shown, state, titles, values


@pytest.fixture
def crowded(qtbot: QtBot) -> Iterator[FilterPanel]:
    events = [
        Event(f"e{n:03}", "T", "2019", kind="corporate", actors=(Party(f"Actor {n % 1300:04}", "company", "decides"),))
        for n in range(1900)
    ]
    yield from shown(opened_workspace(events), qtbot)


def test_a_long_list_shows_the_most_frequent_until_it_is_opened(crowded: FilterPanel, qtbot: QtBot) -> None:
    group = crowded.groups["actor"]
    assert len(titles(crowded, "actor")) == 7
    assert group.more.text() == "Search 1,300 actors…"
    assert not group.search.isVisible()
    group.more.click()
    qtbot.waitUntil(lambda: group.values.height() == MOST_ROWS * 22)
    assert group.search.isVisible()
    assert group.search.hasFocus()
    assert group.search.placeholderText() == "Search 1,300 actors…"
    qtbot.keyClicks(group.search, "actor 129")
    assert titles(crowded, "actor") == [f"Actor {n}" for n in range(1290, 1300)]
    group.more.click()
    assert len(titles(crowded, "actor")) == 7
    assert not group.search.isVisible()


def test_an_opened_list_is_read_as_it_is_scrolled(crowded: FilterPanel, qtbot: QtBot) -> None:
    group = crowded.groups["actor"]
    group.more.click()
    assert PAGE <= len(titles(crowded, "actor")) <= 2 * PAGE
    bar = group.values.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: len(titles(crowded, "actor")) > 2 * PAGE)


def test_what_is_ticked_is_shown_although_it_is_rare(crowded: FilterPanel) -> None:
    crowded.facets._workspace.set_filter(parse('actor:"Actor 1299"'))
    assert titles(crowded, "actor")[-1] == "Actor 1299"
    assert len(titles(crowded, "actor")) == 8
    crowded.facets._workspace.set_filter(parse('actor:"Actor 1299" kind:context'))
    assert state(crowded, "actor", "Actor 1299") is Qt.CheckState.Checked
    assert count(crowded, "actor", "Actor 1299") == 0


@pytest.fixture
def nested(qtbot: QtBot) -> Iterator[FilterPanel]:
    archive = MemoryArchive([*EVENTS, Event("e", "E", "2019", jurisdiction=Place("local", "US-CA", "Oakland"))])
    columns = run(archive.read())
    names = {("US", "national"): (0, "United States"), ("GB", "national"): (3, "United Kingdom")}
    table = PlaceTable(
        ("US", "US-CA", "US-CA", "GB"),
        ("United States", "California", "Oakland", "United Kingdom"),
        ("national", "state", "local", "national"),
        (-1, 0, 1, -1),
    )
    flat = columns.places
    new = [names.get((code, level), (2, ""))[0] for code, level in zip(flat.codes, flat.levels, strict=True)]
    place = columns.place.copy()
    for event, old in enumerate(columns.place.tolist()):
        place[event] = new[old] if old >= 0 else -1
    columns = replace(columns, place=place, places=table)
    workspace = Workspace(AtOnce(), raise_it)
    workspace.show(Opened(archive, columns, by_kind(columns)))
    yield from shown(workspace, qtbot)


def test_places_are_a_tree_that_opens_at_its_arrow(nested: FilterPanel, qtbot: QtBot) -> None:
    assert titles(nested, "place") == ["United States", "United Kingdom"]
    assert count(nested, "place", "United States") == 3
    view = values(nested, "place")
    click(nested, "place", "United States", qtbot, x=5)
    top = find(nested, "place", "United States")
    assert view.isExpanded(top)
    assert titles(nested, "place", top) == ["California"]
    assert said(nested.facets._workspace) == ""
    qtbot.waitUntil(lambda: view.height() == 3 * 22)
    california = view.model().index(0, 0, top)
    click(nested, "place", "", qtbot, index=california)
    assert said(nested.facets._workspace) == "place:US-CA"
    assert view.isExpanded(find(nested, "place", "United States"))


def test_a_nested_place_that_was_typed_comes_to_sight(nested: FilterPanel) -> None:
    nested.facets._workspace.set_filter(parse("place:Oakland"))
    view, top = values(nested, "place"), find(nested, "place", "United States")
    assert view.isExpanded(top)
    california = view.model().index(0, 0, top)
    assert view.isExpanded(california)
    assert titles(nested, "place", california) == ["Oakland"]
    assert view.model().parent(california) == top
