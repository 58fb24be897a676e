"""Counts of facets equal what filtering by each value would show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from naive_filter import ACTORS, PLACES, World, filters, worlds

from frtdesk.model.facet_values import without_field
from frtdesk.model.fields import FIELDS
from frtdesk.model.filter import EVERYTHING, Filter, Term, all_of
from frtdesk.model.query import parse
from frtdesk.timeline.facets import FACETS, count_facets
from frtdesk.timeline.resolve import NotReadyError


def values_of(field: str, home: World) -> Iterator[tuple[int, str]]:
    """The values of a facet that a plain loop can be asked about, each with its index."""
    links = home.columns.links
    assert links is not None
    if field == "actor":
        yield from ((0, "Amazon"), (1, "aws"), (2, "ring"), (3, "Mueller"), (4, "fbi"), (5, "doj"))
    elif field == "place":
        yield from ((0, "US"), (1, "us-ca"), (2, "san francisco"), (4, "EU"), (5, "fr"))
    elif field == "importance":
        yield from ((number, str(number)) for number in range(1, 6))
    else:
        names = {"type": links.policy_names, "tag": links.tag_names, "role": links.role_names}.get(field)
        yield from enumerate(names or [term.code for term in FIELDS[field].choices])


@given(worlds(), filters)
def test_each_count_is_what_the_value_would_show(home: World, f: Filter) -> None:
    facets = count_facets(home.columns, f, home.find)
    assert (facets.shown, facets.total) == (sum(home.shown(f)), len(home.events))
    assert facets.mask.tolist() == home.shown(f)
    for field in FACETS:
        rest = without_field(f, field)
        assert facets.others[field] == sum(home.shown(rest))
        for index, value in values_of(field, home):
            expected = home.shown(all_of([rest, Term(field, ":", value)]))
            assert facets.counts[field][index] == sum(expected), (field, value)


@settings(max_examples=10)
@given(worlds())
def test_there_is_a_count_for_every_value(home: World) -> None:
    facets = count_facets(home.columns, EVERYTHING, home.find)
    links = home.columns.links
    assert links is not None
    sizes = {"actor": len(ACTORS.names), "place": len(PLACES.names), "type": len(links.policy_names), "importance": 6}
    sizes |= {"tag": len(links.tag_names), "role": len(links.role_names)}
    for field in FACETS:
        assert len(facets.counts[field]) == sizes.get(field, len(FIELDS[field].choices)), field
        assert not facets.counts[field].flags.writeable


@settings(max_examples=10)
@given(worlds())
def test_a_facet_does_not_hide_its_own_other_values(home: World) -> None:
    alone = count_facets(home.columns, parse("kind:corporate"), home.find, ["kind", "stage"])
    free = count_facets(home.columns, EVERYTHING, home.find, ["kind", "stage"])
    assert alone.counts["kind"].tolist() == free.counts["kind"].tolist()
    assert alone.counts["stage"].sum() == free.counts["kind"][0]
    assert set(alone.counts) == {"kind", "stage"}


@settings(max_examples=10)
@given(worlds())
def test_facets_that_need_no_links_do_not_wait_for_them(home: World) -> None:
    early = replace(home.columns, links=None)
    ready = count_facets(early, EVERYTHING, home.find, ["kind", "place", "source"])
    assert ready.counts["kind"].sum() == len(home.events)
    with pytest.raises(NotReadyError):
        count_facets(early, EVERYTHING, home.find)
