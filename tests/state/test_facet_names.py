"""What the values of facets are called, and which of them a typed text fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import ActorTable, Columns
from frtdesk.model.event import Event, Party, Place
from frtdesk.state.facet_names import NAMED, FacetNames, facet_names


@pytest.fixture(scope="module")
def columns() -> Columns:
    table = ActorTable(
        ("Meta", "São Paulo Metro", "Metropolitan Police", "ACLU"),
        ("company", "company", "police", "civil_society"),
        (("Facebook",), (), ("The Met", "MPS"), ("American Civil Liberties Union",)),
        (None,) * 4,
        (-1,) * 4,
    )
    acts = [("Metropolitan Police",), ("Metropolitan Police", "ACLU"), ("ACLU",), ("ACLU",), ("São Paulo Metro",)]
    events = [
        Event(f"e{n}", "T", "2020", actors=tuple(Party(name, "company", "decides") for name in names))
        for n, names in enumerate(acts)
    ]
    events.append(Event("p", "T", "2021", jurisdiction=Place("local", "US-CA", "San Francisco"), policy_types=("ban",)))
    events.append(Event("q", "T", "2021", jurisdiction=Place("national", "US", "United States"), tags=("nist",)))
    return columns_of(events, actors=table)


def names_of(columns: Columns, field: str) -> FacetNames:
    names = facet_names(columns, field)
    assert names is not None
    return names


def found(names: FacetNames, text: str) -> list[str]:
    return [names.titles[value] for value in names.matching(text)]


def test_names_that_begin_with_the_text_come_first_then_words_then_anything(columns: Columns) -> None:
    actors = names_of(columns, "actor")
    assert found(actors, "met") == ["Metropolitan Police", "Meta", "São Paulo Metro"]
    assert found(actors, "MÉTRO") == ["Metropolitan Police", "São Paulo Metro"]
    assert found(actors, "sao paulo") == ["São Paulo Metro"]
    assert found(actors, "cl") == ["ACLU"]
    assert actors.matching("cl", inside=False) == []
    assert found(actors, "nobody") == []


def test_an_alias_finds_its_actor_and_is_named(columns: Columns) -> None:
    actors = names_of(columns, "actor")
    assert found(actors, "facebook") == ["Meta"]
    assert actors.alias_for(0, "face") == "Facebook"
    assert actors.alias_for(2, "met") == ""
    assert "American Civil Liberties Union" in actors.sentence(3)


def test_a_place_is_written_by_its_code_and_a_local_one_by_its_name(columns: Columns) -> None:
    places = names_of(columns, "place")
    assert set(places.spellings) == {"San Francisco", "US"}


def test_words_of_the_vocabulary_are_explained(columns: Columns) -> None:
    types = names_of(columns, "type")
    assert (list(types.titles), types.sentence(0)) == (["Ban"], "Use or sale is forbidden.")
    assert names_of(columns, "stage").titles[0] == "No stage"


def test_what_is_not_read_yet_has_no_names(columns: Columns) -> None:
    unread = replace(columns, links=None)
    assert facet_names(unread, "actor") is None
    assert facet_names(unread, "type") is None
    assert facet_names(unread, "kind") is not None


@pytest.mark.parametrize("field", NAMED)
def test_each_named_field_has_parallel_names(columns: Columns, field: str) -> None:
    names = names_of(columns, field)
    assert len(names.spellings) == len(names.titles) <= len(names.used)
    assert sorted(names.by_use) == list(range(len(names)))
    assert all(isinstance(names.sentence(value), str) for value in range(len(names)))
