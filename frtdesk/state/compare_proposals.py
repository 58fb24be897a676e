"""Comparisons worth a click: pairs of filters made from what the open data has most of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.filter import Everything, Filter, Term, negation
from frtdesk.model.query import to_text
from frtdesk.state.facet_names import FacetNames, facet_names
from frtdesk.timeline.resolve import resolver_of

MOST = 6
"""Proposals at once."""

LONGEST = 28
"""Characters of a name in a proposal."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two filters to compare, and what the comparison is called."""

    title: str
    first: Filter
    second: Filter


def proposals(columns: Columns, present: Filter) -> tuple[Proposal, ...]:
    """Comparisons for the data, those for the present filter first; none that leaves a half empty."""
    made = [*_of_present(present), *_of_actors(columns), *_of_places(columns), *_of_kinds(columns)]
    return tuple(made[:MOST])


def _of_present(present: Filter) -> Iterator[Proposal]:
    if not isinstance(present, Everything):
        said = _short(to_text(present))
        yield Proposal(translate("compare", "{filter} / all others").format(filter=said), present, negation(present))


def _of_actors(columns: Columns) -> Iterator[Proposal]:
    """The two most frequent companies, then the next two; where nobody is a company, the two most frequent actors."""
    names, links = facet_names(columns, "actor"), columns.links
    if names is None or links is None:
        return
    kinds = links.actor_table.kinds
    used = [value for value in names.by_use if names.used[value]]
    companies = [value for value in used if value < len(kinds) and kinds[value] == "company"]
    among = companies if len(companies) >= 2 else used
    for a, b in ((1, 2), (0, 1)) if len(among) >= 3 else ((0, 1),) if len(among) == 2 else ():
        yield _of_values(names, among[a], among[b])


def _of_places(columns: Columns) -> Iterator[Proposal]:
    """The place with the most events, all that lies in it counted, and the two after it that lie in nothing of it."""
    names = facet_names(columns, "place")
    if names is None or not len(names):
        return
    counts = resolver_of(columns).place_tree.summed(names.used[: len(names)])
    roots = [value for value in np.argsort(-counts, kind="stable").tolist() if names.parent[value] < 0]
    top = [value for value in roots if counts[value]][:3]
    if len(top) == 3:
        yield _of_values(names, top[0], top[2])
    if len(top) >= 2:
        yield _of_values(names, top[0], top[1])


def _of_kinds(columns: Columns) -> Iterator[Proposal]:
    """What is called for and what becomes of it."""
    names = facet_names(columns, "kind")
    if names is None:
        return
    there = {code: value for value, code in enumerate(names.spellings) if names.used[value]}
    for a, b in (("advocacy", "corporate"), ("advocacy", "regulation")):
        if a in there and b in there:
            yield _of_values(names, there[a], there[b])


def _of_values(names: FacetNames, one: int, other: int) -> Proposal:
    title = f"{_short(names.titles[one])} / {_short(names.titles[other])}"
    return Proposal(title, *(Term(names.field, ":", names.spellings[value]) for value in (one, other)))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
