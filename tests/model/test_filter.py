"""The filter as a value: one normal form, and what facets and chips do to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.facet_values import (
    Wanted,
    conjuncts,
    field_of,
    remove,
    replace,
    values,
    with_value,
    with_values,
    without_field,
)
from frtdesk.model.fields import FIELDS, Takes, field_named
from frtdesk.model.filter import EVERYTHING, NOTHING, And, Everything, Filter, Not, Or, Term, Words, leaves, normal

AMAZON, IBM, BAN = Term("actor", ":", "Amazon"), Term("actor", ":", "IBM"), Term("type", ":", "ban")

leaf = st.one_of(
    st.just(EVERYTHING),
    st.sampled_from([AMAZON, IBM, BAN, Term("on", "=", "2019"), Term("stage", ":", "In force")]),
    st.builds(Words, st.sampled_from(["face", "human rights", "", "--"]), st.booleans(), st.booleans()),
)
trees = st.recursive(
    leaf,
    lambda part: st.one_of(
        st.builds(And, st.lists(part, max_size=3).map(tuple)),
        st.builds(Or, st.lists(part, max_size=3).map(tuple)),
        st.builds(Not, part),
    ),
    max_leaves=12,
)


def holds(f: Filter, facts: frozenset[Filter]) -> bool:
    """Whether a filter is true where exactly these leaves are: the meaning that no rewriting may change."""
    if isinstance(f, And):
        return all(holds(part, facts) for part in f.parts)
    if isinstance(f, Or):
        return any(holds(part, facts) for part in f.parts)
    if isinstance(f, Not):
        return not holds(f.part, facts)
    return isinstance(f, Everything) or normal(f) == EVERYTHING or normal(f) in facts


@given(trees, st.sets(leaf.map(normal)).map(frozenset))
def test_the_normal_form_means_the_same_and_is_final(f: Filter, facts: frozenset[Filter]) -> None:
    simple = normal(f)
    assert normal(simple) == simple
    assert holds(simple, facts) == holds(f, facts)


@given(trees)
def test_the_normal_form_has_nothing_to_spare(f: Filter) -> None:
    todo = [normal(f)]
    while todo:
        node = todo.pop()
        if isinstance(node, And | Or):
            assert len(node.parts) > 1
            assert len(set(node.parts)) == len(node.parts)
            assert not any(isinstance(part, type(node) | Everything) for part in node.parts)
            todo += node.parts
        elif isinstance(node, Not) and node != NOTHING:
            assert not isinstance(node.part, Not | Everything)
            todo.append(node.part)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (And(()), EVERYTHING),
        (Or(()), NOTHING),
        (Not(Not(AMAZON)), AMAZON),
        (And((AMAZON, And((BAN, AMAZON)))), And((AMAZON, BAN))),
        (And((AMAZON, NOTHING)), NOTHING),
        (Or((AMAZON, EVERYTHING)), EVERYTHING),
        (Term("on", "=", "2019"), Term("during", ":", "2019")),
        (Term("stage", ":", "In Force"), Term("stage", ":", "in_force")),
        (Term("kind", ":", "Corporate move"), Term("kind", ":", "corporate")),
        (Term("importance", ":", "03..05"), Term("importance", ":", "3..5")),
        (Words("face", phrase=True), Words("face")),
        (Words("human rights"), Words("human rights", phrase=True)),
        (Words("..."), EVERYTHING),
    ],
)
def test_every_way_of_writing_has_one_form(written: Filter, meant: Filter) -> None:
    assert normal(written) == meant


def test_deep_filters_are_equal_hash_and_print_without_recursion() -> None:
    def deep() -> Filter:
        f: Filter = AMAZON
        for i in range(2_000):
            f = Not(And((f, Words(f"w{i}"))))
        return f

    first, second = deep(), deep()
    assert first == second
    assert hash(first) == hash(second)
    assert normal(first) == normal(second)
    assert first != Not(first)
    assert "Amazon" in repr(first)
    assert sum(1 for _ in leaves(first)) == 2_001


def test_a_filter_is_not_equal_to_other_things() -> None:
    assert And((AMAZON, BAN)) != Or((AMAZON, BAN))
    assert And((AMAZON, BAN)) != "actor"
    assert And((AMAZON, BAN)) != AMAZON


def test_conditions_can_be_listed_changed_and_removed() -> None:
    either = Or((AMAZON, BAN))
    f = And((either, IBM))
    assert conjuncts(f) == (either, IBM)
    assert conjuncts(EVERYTHING) == ()
    assert conjuncts(IBM) == (IBM,)
    assert remove(f, either) == IBM
    assert remove(IBM, IBM) == EVERYTHING
    assert replace(f, IBM, Not(IBM)) == And((either, Not(IBM)))


def test_a_facet_reads_its_values_wherever_they_stand() -> None:
    f = And((BAN, Or((AMAZON, IBM)), Not(Or((Term("actor", ":", "NIST"), Term("actor", ":", "FBI"))))))
    assert values(f, "actor") == (("Amazon", "IBM"), ("NIST", "FBI"))
    assert values(f, "type") == (("ban",), ())
    assert values(f, "place") == ((), ())
    assert values(Or((AMAZON, BAN)), "actor") == ((), ()), "an alternative of two fields is no facet"


def test_a_click_on_a_facet_keeps_the_rest() -> None:
    words = Words("face")
    f = And((AMAZON, words))
    both = with_value(f, "actor", "IBM", Wanted.INCLUDE)
    assert both == And((Or((AMAZON, IBM)), words))
    assert with_value(both, "actor", "Amazon", Wanted.EXCLUDE) == And((IBM, words, Not(AMAZON)))
    assert with_value(both, "actor", "Amazon", Wanted.NEITHER) == And((IBM, words))
    assert with_value(f, "actor", "Amazon", Wanted.NEITHER) == words
    assert with_value(words, "stage", "In force", Wanted.INCLUDE) == And((words, Term("stage", ":", "in_force")))


def test_conditions_that_a_facet_cannot_show_stay() -> None:
    mixed = Or((AMAZON, Not(IBM)))
    assert with_values(mixed, "actor", ["IBM"]) == And((mixed, IBM))
    assert field_of(mixed) == "actor"
    assert without_field(And((mixed, BAN)), "actor") == BAN
    assert without_field(Or((AMAZON, BAN)), "actor") == Or((AMAZON, BAN))


@given(trees, st.lists(st.sampled_from("abc"), unique=True), st.lists(st.sampled_from("def"), unique=True))
def test_what_a_facet_sets_it_reads(f: Filter, included: list[str], excluded: list[str]) -> None:
    changed = with_values(f, "actor", included, excluded)
    assert normal(changed) == changed
    if changed != NOTHING:
        assert values(changed, "actor") == (tuple(included), tuple(excluded))
        assert values(changed, "type") == values(f, "type")


def test_every_field_says_what_it_is_for() -> None:
    for name, field in FIELDS.items():
        assert field_named(name.upper()) is field
        assert field.title
        assert field.help.endswith(".")
        assert field.choices or field.takes is not Takes.CHOICE
    assert field_named("on") is FIELDS["during"]
    assert field_named("acter") is None
