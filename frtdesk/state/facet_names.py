"""What the values of a facet are called: for lists to show, for search fields to look through, for completion.

Values are numbered as `timeline.facets.count_facets` counts them. Names are made once for a `Columns`; folding those
of 50,000 actors for search takes some 30 ms, at the first search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np

from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, Links
from frtdesk.model.fields import FIELDS
from frtdesk.model.names import folded
from frtdesk.model.vocabulary import ACTOR_KIND, LEVEL, POLICY_TYPE, ROLE, Term, spoken
from frtdesk.timeline.select import evidence

NAMED = ("kind", "place", "actor", "type", "stage", "tag", "role", "level", "source", "quote", "checked")
"""Fields whose values can be listed."""

_LINKED = ("actor", "type", "tag", "role")


@dataclass(frozen=True, eq=False)
class FacetNames:
    """Parallel by value. `spellings`: as a filter writes the value; `titles`: as a person reads it; `sentences`: what
    explains it, empty where nothing does. `parent`: the value that it lies in, or -1; empty where nothing lies in
    anything. `aliases`: other names. `used`: how many events have the value itself, int64."""

    field: str
    spellings: Sequence[str]
    titles: Sequence[str]
    used: Days
    sentences: Sequence[str] = ()
    parent: Sequence[int] = ()
    aliases: Sequence[tuple[str, ...]] = ()

    def __len__(self) -> int:
        return len(self.spellings)

    def sentence(self, value: int) -> str:
        """What explains a value, and its other names; empty where nothing does. At most 300 characters."""
        also = ", ".join(self.aliases[value][:6]) if self.aliases else ""
        known = translate("facets", "Also: {names}.").format(names=also) if also else ""
        said = self.sentences[value] if self.sentences else ""
        return f"{said} {known}".strip()[:300]

    @cached_property
    def _searched(self) -> list[str]:
        """All names of each value, folded, a line break before each."""
        return ["\n" + "\n".join(map(folded, self._names(value))) for value in range(len(self))]

    def _names(self, value: int) -> Iterator[str]:
        yield self.titles[value]
        if self.spellings[value] != self.titles[value]:
            yield self.spellings[value]
        if self.aliases:
            yield from self.aliases[value]

    @cached_property
    def by_use(self) -> list[int]:
        """The values, the most used first."""
        return np.argsort(-self.used[: len(self)], kind="stable").tolist()

    def matching(self, text: str, *, inside: bool = True) -> list[int]:
        """The values that a typed text fits: those with a name that begins with it, then those with a word that does,
        then, unless `inside` is false, those that have it anywhere; of each the most used first."""
        wanted = folded(text)
        name, word = f"\n{wanted}", f" {wanted}"
        searched = self._searched
        found: tuple[list[int], list[int], list[int]] = ([], [], [])
        for value in self.by_use:
            names = searched[value]
            if wanted in names:
                found[0 if name in names else 1 if word in names else 2].append(value)
        return found[0] + found[1] + (found[2] if inside else [])

    def alias_for(self, value: int, text: str) -> str:
        """The other name by which a value fits a typed text that its title does not fit; empty without one."""
        wanted = folded(text)
        if not self.aliases or f" {wanted}" in f" {folded(self.titles[value])}":
            return ""
        return next((name for name in self.aliases[value] if f" {wanted}" in f" {folded(name)}"), "")

    def called(self, value: int, name: str) -> bool:
        """Whether a value has exactly this name, spelling or alias."""
        return folded(name) in map(folded, self._names(value))


def facet_names(columns: Columns, field: str) -> FacetNames | None:
    """The names of a field's values; None while they are still being read."""
    if field in _LINKED and columns.links is None:
        return None
    known = _KNOWN.setdefault(columns, {})
    if field not in known:
        known[field] = _names(columns, field)
    return known[field]


_KNOWN: WeakKeyDictionary[Columns, dict[str, FacetNames]] = WeakKeyDictionary()


def _names(columns: Columns, field: str) -> FacetNames:
    links = columns.links
    if field == "place":
        return _places(columns)
    if links is not None and field == "actor":
        return _actors(links)
    if links is not None and field in _LINKED:
        names, terms, values = {
            "type": (links.policy_names, POLICY_TYPE, links.policy_types.values),
            "tag": (links.tag_names, {}, links.tags.values),
            "role": (links.role_names, ROLE, links.roles),
        }[field]
        return _words(field, names, terms, np.bincount(values, minlength=len(names)))
    choices = FIELDS[field].choices
    codes = {"kind": columns.kind, "stage": columns.stage}.get(field)
    if codes is not None:
        used = np.bincount(codes, minlength=len(choices))
    elif field in ("source", "quote", "checked"):
        used = np.array([np.count_nonzero(evidence(columns, field, term.code)) for term in choices], np.int64)
    else:
        used = np.zeros(len(choices), np.int64)
    return _words(field, [term.code for term in choices], {term.code: term for term in choices}, used)


def _words(field: str, codes: Sequence[str], terms: dict[str, Term], used: Days) -> FacetNames:
    titles = [_begun(spoken(code, terms)) if field == "role" else spoken(code, terms) for code in codes]
    return FacetNames(field, codes, titles, used, [terms[code].sentence if code in terms else "" for code in codes])


def _begun(title: str) -> str:
    """A title as it begins a line: roles are words within a sentence elsewhere."""
    return title[:1].upper() + title[1:]


def _places(columns: Columns) -> FacetNames:
    """A place with a code of its own is written by the code, a local one by its name."""
    places = columns.places
    spellings = [
        name if level == "local" or not code else code
        for code, name, level in zip(places.codes, places.names, places.levels, strict=True)
    ]
    used = np.bincount(columns.place + 1, minlength=len(places.names) + 1)[1:]
    levels = {level: f"{spoken(level, LEVEL)}." for level in set(places.levels)}
    sentences = [levels[level] for level in places.levels]
    return FacetNames("place", spellings, places.names, used, sentences, places.parent)


def _actors(links: Links) -> FacetNames:
    table = links.actor_table
    used = np.bincount(links.actors.values, minlength=len(table.names))
    aliases = table.aliases or ((),) * len(table.names)
    kinds = {kind: f"{spoken(kind, ACTOR_KIND)}." for kind in set(table.kinds)}
    sentences = [kinds[kind] for kind in table.kinds]
    return FacetNames("actor", table.names, table.names, used, sentences, (), aliases)
