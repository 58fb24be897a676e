"""Filters over columns answer as a plain loop over the events does."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from naive_filter import ACTORS, SPANS, World, filters, terms, world, worlds
from random_events import columns as any_columns
from random_events import dates as any_dates

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.model.columns import ActorTable, Columns, Days
from frtdesk.model.event import Event, Party
from frtdesk.model.fields import UnknownValueError
from frtdesk.model.filter import And, Filter, Not, Or, Term, Words
from frtdesk.model.query import parse
from frtdesk.timeline.resolve import NotReadyError, Resolver, resolver_of
from frtdesk.timeline.select import Find, select

AT_HOME = [
    Event("sf", "San Francisco bans", start="2019-05-14", policy_types=("ban",), importance=5, tags=("origin",)),
    Event("aws", "A pause", start="2020-06", end="..", actors=(Party("Amazon Web Services", "company", "decides"),)),
    Event("eu", "An act", start="2021-04-21", actors=(Party("FBI", "police", "target"),)),
    Event("Undated", "No day"),
]
HOME = world(AT_HOME, [2, 0, 4, -1])


def found(text: str, home: World = HOME) -> set[str]:
    mask = select(home.columns, parse(text), home.find)
    return {event.id for event, shown in zip(home.events, mask.tolist(), strict=True) if shown}


@given(worlds(), filters)
def test_a_filter_shows_what_a_plain_loop_shows(home: World, f: Filter) -> None:
    mask = select(home.columns, f, home.find)
    assert mask.dtype == np.bool_
    assert not mask.flags.writeable
    assert mask.tolist() == home.shown(f)


@given(worlds(), terms)
def test_every_condition_alone_shows_what_a_plain_loop_shows(home: World, term: Term) -> None:
    assert select(home.columns, term, home.find).tolist() == home.shown(term)


@given(worlds(), filters, filters)
def test_neither_is_not_this_and_not_that(home: World, f: Filter, g: Filter) -> None:
    neither = select(home.columns, Not(Or((f, g))), home.find)
    assert neither.tolist() == select(home.columns, And((Not(f), Not(g))), home.find).tolist()


@given(worlds(), st.sampled_from(sorted(SPANS)), st.sampled_from([":", ">=", ">", "<=", "<"]))
def test_what_is_certainly_in_a_span_is_during_it(home: World, span: str, op: str) -> None:
    certain = select(home.columns, Term("certainly", op, span), home.find)
    possible = select(home.columns, Term("during", op, span), home.find)
    assert not np.any(certain & ~possible)


@given(any_columns(), any_dates(), any_dates(), st.sampled_from([":", ">=", ">", "<=", "<"]))
def test_what_is_certain_is_possible_for_every_date(
    columns: Columns, one: tuple[str | None, str | None], other: tuple[str | None, str | None], op: str
) -> None:
    for span in (one[0], f"{one[0]}..", f"..{one[0]}", f"{one[0]}..{other[0]}"):
        try:
            certain = select(columns, Term("certainly", op, str(span)), nothing)
        except FrtError:  # a range that runs backwards, or no date at all
            continue
        assert not np.any(certain & ~select(columns, Term("during", op, str(span)), nothing))


def nothing(_node: Words | Term, /) -> Days:
    return np.zeros(0, np.int64)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", {"sf", "aws", "eu", "Undated"}),
        ("-()", set()),
        ("actor:amazon", {"aws"}),
        ("actor:AWS", {"aws"}),
        ("actor:DOJ", {"eu"}),
        ("actor:ring", set()),
        ("place:US", {"sf", "aws"}),
        ('place:"san francisco"', {"sf"}),
        ("place:EU", {"eu"}),
        ("during:2020", {"aws"}),
        ("during:2030", {"aws"}),
        ("certainly:2020..2021", {"eu"}),
        ("certainly:2020..", {"aws", "eu"}),
        ("after:2020-06-30", {"aws", "eu"}),
        ("before:2019-05-14", set()),
        ("before:2019-05-15", {"sf"}),
        ("2019..2019", {"sf"}),
        ("during:..", {"sf", "aws", "eu"}),
        ("-during:..", {"Undated"}),
        ("importance:>=4", {"sf"}),
        ("id:undated", {"Undated"}),
        ("id:EU", {"eu"}),
        ("type:rollback", set()),
        ("level:international", set()),
        ("stage:none source:none quote:no checked:no", {"sf", "aws", "eu", "Undated"}),
        ("bans OR pause", {"sf", "aws"}),
    ],
)
def test_a_filter_line_shows_these_events(text: str, ids: set[str]) -> None:
    assert found(text) == ids


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("actor:Amazn", "No actor is called Amazn; did you mean Amazon?"),
        ("actor:justice", 'Put quotes around a name of several words: actor:"US Department of Justice".'),
        ("place:Californa", "No place is called Californa; did you mean California?"),
        ("tag:orign", "No tag is called orign; did you mean origin?"),
        ("type:rolback", "No type is called rolback; did you mean rollback?"),
        ("id:undatet", "No id is called undatet; did you mean Undated?"),
        ('actor:""', "actor needs a name after it."),
    ],
)
def test_an_unknown_name_is_answered_with_the_nearest(text: str, said: str) -> None:
    with pytest.raises(UnknownValueError) as caught:
        found(text)
    assert said in str(caught.value)
    assert Term(caught.value.field, ":", caught.value.value) == parse(text)


def test_a_filter_that_was_made_elsewhere_is_checked_too() -> None:
    for term in (Term("acter", ":", "x"), Term("during", ":", "May"), Term("actor", ">", "x"), Term("kind", ":", "x")):
        with pytest.raises(FrtError):
            select(HOME.columns, term, HOME.find)


def test_links_that_are_not_read_yet_are_asked_for_again() -> None:
    early = replace(HOME.columns, links=None)
    assert select(early, parse("place:US bans"), HOME.find).sum() == 1
    for text in ("actor:amazon", "type:ban", "tag:origin", "role:target"):
        with pytest.raises(NotReadyError):
            select(early, parse(text), HOME.find)


def test_keys_of_events_that_are_not_there_are_passed_over() -> None:
    def find(node: Words | Term, /) -> Days:
        return np.array([-5, 0, int(HOME.columns.key[0]), 2**62], np.int64)

    assert select(HOME.columns, Words("x"), find).tolist() == [True, False, False, False]


def test_the_deepest_filter_that_can_be_typed_is_answered() -> None:
    text = "".join(f"-(bans OR pause{i} " for i in range(200)) + "act" + ")" * 200
    assert found(text) == {event.id for event, shown in zip(HOME.events, HOME.shown(parse(text)), strict=True) if shown}


def test_no_events_at_all() -> None:
    home = world([], [])
    for text in ("", "actor:amazon", "during:2019", "face", "place:US", "kind:other"):
        assert select(home.columns, parse(text), home.find).shape == (0,)


def test_actors_that_belong_to_each_other_in_a_circle_end() -> None:
    links = HOME.columns.links
    assert links is not None
    table = ActorTable(ACTORS.names, ACTORS.kinds, ACTORS.aliases, ACTORS.countries, (2, 0, 1, 99, 4, -7))
    circular = replace(HOME.columns, links=replace(links, actor_table=table))
    assert select(circular, parse("actor:ring"), HOME.find).tolist() == HOME.shown(parse("actor:AMAZON"))


def test_what_was_worked_out_goes_with_its_columns() -> None:
    columns = replace(HOME.columns, revision=1)
    resolver = resolver_of(columns)
    run(resolver.preparing())
    assert resolver_of(columns) is resolver
    gone = weakref.ref(resolver)
    del columns, resolver
    gc.collect()
    assert gone() is None


def test_resolving_a_name_needs_no_columns() -> None:
    assert Resolver(HOME.columns).indices("actor", "aws") == [1]
    assert Resolver(HOME.columns).indices("place", "Washington") == [3, 6]


def test_a_find_is_any_function_of_a_condition() -> None:
    find: Find = HOME.find
    assert select(HOME.columns, Words("bans"), find).sum() == 1
