"""What the facets show: counts against a count by hand over the shipped events, ticks, and clicks as filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace
from held_jobs import Held

from frtdesk.app.archive import connect
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.model.columns import ActorTable
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.facet_values import Wanted
from frtdesk.model.query import parse, to_text
from frtdesk.state import facet_counts
from frtdesk.state.archive import Opened
from frtdesk.state.facet_counts import LiveFacets
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import by_kind

FIELDS = ("kind", "place", "actor", "type", "stage")
COUNTRIES = ("US", "GB", "EU", "INT", "UN", "FR", "CN")

EVENTS = [
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", policy_types=("sales_halt",),
          jurisdiction=Place("national", "US", "United States"), actors=(Party("IBM", "company", "decides"),)),
    Event("b", "City bans", "2019-05-14", kind="regulation", stage="passed", policy_types=("ban",),
          jurisdiction=Place("local", "US-CA", "San Francisco")),
    Event("c", "Another city bans", "2019-07-16", kind="regulation", stage="passed", policy_types=("ban", "warrant"),
          jurisdiction=Place("local", "US-CA", "Oakland"), actors=(Party("IBM", "company", "target"),)),
]  # fmt: skip


@pytest.fixture(scope="module")
def shipped() -> Iterator[Workspace]:
    archive = connect(str(paths.shipped_database()))
    columns = run(archive.read())
    workspace = Workspace(AtOnce(), _raise)
    workspace.show(Opened(archive, columns, by_kind(columns)))
    yield workspace
    archive.close()


@pytest.fixture(scope="module")
def events(shipped: Workspace) -> list[Event]:
    assert shipped.opened is not None
    return [shipped.opened.archive.detail(key).event for key in shipped.opened.columns.key.tolist()]


def _raise(error: BaseException) -> None:
    raise error


def by_hand(table: ActorTable) -> dict[str, Callable[[Event], set[str]]]:
    """For each facet the values that an event has, worked out from the event alone and from who belongs to whom."""
    parents = {name: table.names[at] if at >= 0 else None for name, at in zip(table.names, table.parent, strict=True)}

    def actors(event: Event) -> set[str]:
        found: set[str] = set()
        todo = [party.name for party in event.actors]
        while todo:
            name = todo.pop()
            found.add(name)
            above = parents[name]
            if above is not None:
                todo.append(above)
        return found

    def places(event: Event) -> set[str]:
        where = event.jurisdiction
        return set() if where is None else {where.code.partition("-")[0]}

    return {
        "kind": lambda event: {event.kind},
        "stage": lambda event: {event.stage or "none"},
        "type": lambda event: set(event.policy_types),
        "actor": actors,
        "place": places,
    }


# Each a filter, and what it asks for of each facet: a set of values of which an event has to have one.
FILTERS: tuple[tuple[str, dict[str, set[str]]], ...] = (
    ("", {}),
    ("place:US", {"place": {"US"}}),
    ("kind:(corporate OR advocacy) place:GB", {"kind": {"corporate", "advocacy"}, "place": {"GB"}}),
    ("actor:Amazon type:(ban OR moratorium)", {"actor": {"Amazon"}, "type": {"ban", "moratorium"}}),
    ("stage:none kind:context place:US", {"stage": {"none"}, "kind": {"context"}, "place": {"US"}}),
)


@pytest.mark.parametrize(("query", "asked"), FILTERS, ids=[query or "everything" for query, _ in FILTERS])
def test_every_count_is_what_a_count_by_hand_gives(
    shipped: Workspace, events: list[Event], query: str, asked: dict[str, set[str]]
) -> None:
    shipped.set_filter(parse(query))
    facets = LiveFacets(shipped, AtOnce(), FIELDS)
    assert shipped.columns is not None
    assert shipped.columns.links is not None
    values_of = by_hand(shipped.columns.links.actor_table)
    compared = 0
    for field in FIELDS:
        names = facets.names(field)
        assert names is not None
        others = {other: values for other, values in asked.items() if other != field}
        left = [e for e in events if all(values_of[other](e) & values for other, values in others.items())]
        for value, spelling in enumerate(names.spellings):
            if field == "place" and spelling not in COUNTRIES:
                continue
            expected = sum(spelling in values_of[field](event) for event in left)
            assert facets.count(field, value) == expected, f"{field}:{spelling}"
            compared += 1
    assert compared > 900


def test_a_typed_filter_ticks_its_values_by_name_code_or_alias(shipped: Workspace) -> None:
    shipped.set_filter(parse("actor:fbi place:US-CA -type:ban kind:corporate"))
    facets = LiveFacets(shipped, AtOnce(), FIELDS)

    def ticked(field: str) -> dict[str, Wanted]:
        names = facets.names(field)
        assert names is not None
        return {names.titles[value]: state for value, state in facets.wanted(field).items()}

    assert ticked("actor") == {"Federal Bureau of Investigation": Wanted.INCLUDE}
    assert ticked("place") == {"California": Wanted.INCLUDE}
    assert ticked("type") == {"Ban": Wanted.EXCLUDE}
    assert ticked("kind") == {"Corporate moves": Wanted.INCLUDE}
    assert ticked("stage") == {}


def test_a_value_that_was_typed_by_its_alias_is_taken_back_by_a_click(shipped: Workspace) -> None:
    shipped.set_filter(parse("actor:(fbi OR amazon) kind:regulation"))
    facets = LiveFacets(shipped, AtOnce(), FIELDS)
    (fbi,) = (value for value in facets.wanted("actor") if facets.names("actor").titles[value].startswith("Federal"))
    facets.set("actor", fbi, Wanted.NEITHER)
    assert to_text(shipped.view.filter) == "actor:amazon kind:regulation"


def test_including_excluding_and_only_this() -> None:
    workspace = opened_workspace(EVENTS)
    facets = LiveFacets(workspace, AtOnce(), FIELDS)
    types = facets.names("type")
    assert types is not None
    ban, warrant = types.spellings.index("ban"), types.spellings.index("warrant")
    facets.set("type", ban, Wanted.INCLUDE)
    facets.set("type", warrant, Wanted.EXCLUDE)
    assert to_text(workspace.view.filter) == "type:ban -type:warrant"
    assert workspace.index is not None
    assert workspace.index.events == 1
    facets.only("type", warrant)
    assert to_text(workspace.view.filter) == "type:warrant"
    assert facets.is_filtered
    facets.clear()
    assert not facets.is_filtered
    assert facets.wanted("type") == {}


def test_a_local_place_is_filtered_by_its_name_and_not_with_its_neighbours() -> None:
    workspace = opened_workspace(EVENTS)
    facets = LiveFacets(workspace, AtOnce(), FIELDS)
    places = facets.names("place")
    assert places is not None
    facets.set("place", places.titles.index("Oakland"), Wanted.INCLUDE)
    assert to_text(workspace.view.filter) == "place:Oakland"
    assert facets.wanted("place") == {places.titles.index("Oakland"): Wanted.INCLUDE}


def test_much_data_is_counted_in_a_job_and_the_counts_before_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facet_counts, "AT_ONCE", 2)
    workspace, jobs = opened_workspace(EVENTS), Held()
    facets = LiveFacets(workspace, jobs, FIELDS)
    regulation = 2
    assert facets.count("kind", regulation) == 0
    jobs.go("facets")
    assert facets.count("kind", regulation) == 2
    workspace.set_filter(parse("place:Oakland"))
    assert facets.count("kind", regulation) == 2
    assert facets.wanted("place")
    jobs.go("facets")
    assert facets.count("kind", regulation) == 1


def test_an_answer_about_what_is_no_longer_open_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facet_counts, "AT_ONCE", 2)
    workspace, jobs = opened_workspace(EVENTS), Held()
    facets = LiveFacets(workspace, jobs, FIELDS)
    late = jobs.waiting["facets"]
    workspace.open(lambda: MemoryArchive(EVENTS[:1]))
    late()
    assert facets.counts is None or facets.counts.total == 1
    assert facets.count("kind", 2) == 0


def test_a_filter_that_cannot_be_counted_yet_costs_the_counts_and_nothing_else() -> None:
    workspace = opened_workspace(EVENTS)
    facets = LiveFacets(workspace, AtOnce(), FIELDS)
    before = facets.counts
    heard: list[bool] = []
    facets.changed.connect(lambda: heard.append(True))
    archive = workspace.opened.archive if workspace.opened else None
    assert isinstance(archive, MemoryArchive)
    workspace.set_filter(parse("ibm"))

    def refuse(_node: object) -> np.ndarray:
        raise FrtError("The database cannot answer.")

    archive._find = refuse
    workspace.index_changed.emit()
    assert facets.counts is not None
    assert facets.counts is not before
    assert len(heard) == 2
