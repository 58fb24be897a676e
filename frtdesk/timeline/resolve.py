"""What a filter's values mean in one set of columns: from names to indices, and from indices to events.

Everything is worked out once for a `Columns` and kept as long as that lives: for a million events with two actors,
two tags and 1.5 policy types each 0.5 s and 30 MB.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.edtf import DateFlags
from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, Links, Mask, StringTable, frozen
from frtdesk.model.distinct import distinct
from frtdesk.model.fields import FIELDS, plain, unknown_value

_DEEPEST = 100
"""Levels of a tree that are climbed: more than any tree has, and an end to one that bites its tail."""


class NotReadyError(FrtError):
    """Part of the data is still being read; the same question can be asked again in a moment."""


@dataclass(frozen=True, eq=False)
class Postings:
    """For each value the events that have it: rows[offsets[v]:offsets[v + 1]], ascending, each event once."""

    rows: NDArray[np.int32]
    offsets: Days

    @classmethod
    def of(cls, rows: NDArray[np.integer], values: NDArray[np.integer], size: int, n: int) -> Postings:
        """From parallel `rows` (below `n`) and `values` (below `size`), in any order and with repetitions."""
        keys = values.astype(np.int64)  # worked on in place: of a million events each copy is 8 MB
        keys *= n
        keys += rows
        keys.sort()  # one sort of plain numbers is five times faster than lexsort
        new = keys[1:] != keys[:-1]
        if not new.all():
            keys = keys[np.append(True, new)]
        starts = np.arange(size + 1, dtype=np.int64) * n
        offsets = np.searchsorted(keys, starts)
        keys %= max(n, 1)
        return cls(frozen(keys.astype(np.int32)), frozen(offsets))

    def mask(self, values: Iterable[int], n: int) -> Mask:
        """True for each of the n events that has one of the values."""
        mask = np.zeros(n, np.bool_)
        for value in values:
            mask[self.rows[self.offsets[value] : self.offsets[value + 1]]] = True
        return mask

    def counts(self, mask: Mask) -> Days:
        """How many of the events in `mask` have each value: int64, as long as there are values."""
        counts = np.zeros(len(self.offsets) - 1, np.int64)
        used = np.flatnonzero(np.diff(self.offsets))
        if len(used):
            counts[used] = np.add.reduceat(mask.take(self.rows), self.offsets[used], dtype=np.int64)
        return counts


@dataclass(frozen=True, eq=False)
class Tree:
    """Which node lies under which: each pair of a node and itself or something above it, once, by node."""

    nodes: Days
    above: Days
    offsets: Days

    @classmethod
    def of(cls, parent: Iterable[int]) -> Tree:
        up = np.fromiter(parent, np.int64)
        up[(up < -1) | (up >= len(up))] = -1
        node = above = np.arange(len(up))
        keys = [node * len(up) + above]
        for _ in range(_DEEPEST):
            node, above = node[up[above] >= 0], up[above][up[above] >= 0]
            if not len(node):
                break
            keys.append(node * len(up) + above)
        pairs = distinct(np.concatenate(keys))
        nodes, tops = np.divmod(pairs, max(len(up), 1))
        offsets = np.searchsorted(nodes, np.arange(len(up) + 1))
        return cls(frozen(nodes), frozen(tops), frozen(offsets))

    def under(self, tops: Iterable[int]) -> Mask:
        """True for each node that is one of `tops` or lies under one."""
        wanted = np.zeros(len(self.offsets) - 1, np.bool_)
        wanted[list(tops)] = True
        mask = np.zeros(len(wanted), np.bool_)
        mask[self.nodes[wanted[self.above]]] = True
        return mask

    def summed(self, counts: Days) -> Days:
        """For each node the sum of the counts of itself and all that lies under it."""
        sums = np.zeros(len(counts), np.int64)
        np.add.at(sums, self.above, counts[self.nodes])
        return sums

    def lifted(self, values: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """For each value every node above it and itself: positions in `values`, and the nodes. One of each
        for each actor of each event: so int32."""
        first, lengths = self.offsets[:-1].astype(np.int32), np.diff(self.offsets).astype(np.int32)
        many = lengths[values]
        positions = np.repeat(np.arange(len(values), dtype=np.int32), many)
        at = np.arange(len(positions), dtype=np.int32)
        at += np.repeat(first[values] - (np.cumsum(many, dtype=np.int32) - many), many)
        return positions, self.above.astype(np.int32)[at]


class Resolver:
    """Names and events of one `Columns`. Holds its arrays, never the columns, which keep it alive."""

    def __init__(self, columns: Columns) -> None:
        self._links = columns.links
        self._places = columns.places
        self._place = columns.place
        self._ids = columns.ids
        self._key = columns.key
        self._flags = columns.flags
        self._n = len(columns)
        self._indices: dict[str, dict[str, list[int]]] = {}
        self._postings: dict[str, Postings] = {}

    def indices(self, field: str, value: str) -> list[int]:
        """Indices of the values with this name, code or alias; none for a word of the vocabulary that is not in use.

        Fields: actor, role, type, tag; place, and level, which answers places too. Raises UnknownValueError with the
        nearest known name, and NotReadyError for links that are not read yet.
        """
        if field not in self._indices:
            self._indices[field] = _indexed(self._named(field))
        found = self._indices[field].get(plain(value))
        if found is None and FIELDS[field].choice(value) is None:
            used = [name for name, _ in self._named(field)]
            raise unknown_value(FIELDS[field], value, [*used, *(term.code for term in FIELDS[field].choices)])
        return found or []

    def event(self, value: str) -> int:
        """The index of the event with this id. Raises UnknownValueError."""
        found = self._ids.index(value)
        if found is None and value.isascii():
            found = StringTable(self._ids.buffer.lower(), self._ids.offsets).index(value.lower())
        if found is None:
            raise unknown_value(FIELDS["id"], value, (self._ids[i] for i in range(self._n)))
        return found

    def mask_of_keys(self, keys: Days) -> Mask:
        """True for the events with these database keys; keys of other events are passed over."""
        mask = np.zeros(self._n, np.bool_)
        mask[self.events_of_keys(keys)[0]] = True
        return mask

    def events_of_keys(self, keys: Days) -> tuple[Days, Mask]:
        """The events with these database keys, in the order of `keys`; and which of `keys` are one's."""
        if not self._n:
            return np.zeros(0, np.int64), np.zeros(len(keys), np.bool_)
        order, ascending = self._by_key
        at = np.minimum(np.searchsorted(ascending, keys), self._n - 1)
        known = ascending[at] == keys
        return order[at[known]].astype(np.int64), known

    def mask_of_places(self, wanted: Mask) -> Mask:
        """True for the events at one of the places. `wanted`: bool, one a place."""
        return np.append(wanted, False)[self._place]  # no place is -1, which meets the last

    def mask_of_values(self, field: str, value: str) -> Mask:
        """True for the events that have an actor, role, type or tag of this name. Raises as `indices` does."""
        return self.postings(field).mask(self.indices(field, value), self._n)

    def postings(self, field: str) -> Postings:
        """The events by actor (with those under it), role, type or tag. Raises NotReadyError."""
        if field not in self._postings:
            self._postings[field] = self._posted(field)
        return self._postings[field]

    def preparing(self) -> Work[None]:
        """Work out now, in a job, what the first filter or facet would have to wait for."""
        _ = self._by_key
        for field in ("actor", "role", "type", "tag") if self._links is not None else ():
            yield Progress(0, 0, translate("filter", "Sorting actors, policy types and tags"))
            self.postings(field)

    @cached_property
    def dated(self) -> Mask:
        """True for each event that has a date."""
        return frozen((self._flags & int(DateFlags.UNDATED)) == 0)

    @cached_property
    def place_tree(self) -> Tree:
        """Places by what they lie in."""
        return Tree.of(self._places.parent)

    @cached_property
    def _by_key(self) -> tuple[NDArray[np.int32], Days]:
        """Events in order of their database keys, and these keys."""
        order = np.argsort(self._key).astype(np.int32)
        return order, self._key[order]

    @property
    def links(self) -> Links:
        """Actors, policy types and tags. Raises NotReadyError until they are read."""
        if self._links is None:
            raise NotReadyError(
                translate("filter", "Actors, policy types and tags are still being read."),
                translate("filter", "Try again in a moment."),
            )
        return self._links

    def _named(self, field: str) -> Iterator[tuple[str, int]]:
        """Every name that a field's value may have in this database, and the index that it stands for."""
        if field == "actor":
            table = self.links.actor_table
            yield from ((name, i) for i, name in enumerate(table.names))
            yield from ((alias, i) for i, aliases in enumerate(table.aliases) for alias in aliases)
        elif field == "place":
            yield from ((name, i) for names in (self._places.names, self._places.codes) for i, name in enumerate(names))
        elif field == "level":
            yield from ((level, i) for i, level in enumerate(self._places.levels))
        else:
            links = self.links
            names = {"role": links.role_names, "type": links.policy_names, "tag": links.tag_names}[field]
            yield from ((name, i) for i, name in enumerate(names))

    def _posted(self, field: str) -> Postings:
        links = self.links
        if field == "actor":
            positions, actors = Tree.of(links.actor_table.parent).lifted(links.actors.values)
            return Postings.of(links.actors.rows()[positions], actors, len(links.actor_table.names), self._n)
        if field == "role":
            known = links.roles < len(links.role_names)
            return Postings.of(links.actors.rows()[known], links.roles[known], len(links.role_names), self._n)
        ragged, names = {"type": (links.policy_types, links.policy_names), "tag": (links.tags, links.tag_names)}[field]
        return Postings.of(ragged.rows(), ragged.values, len(names), self._n)


def resolver_of(columns: Columns) -> Resolver:
    """The one resolver of these columns."""
    found = _RESOLVERS.get(columns)
    if found is None:
        found = _RESOLVERS.setdefault(columns, Resolver(columns))
    return found


_RESOLVERS: WeakKeyDictionary[Columns, Resolver] = WeakKeyDictionary()


def _indexed(named: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for name, i in named:
        same = index.setdefault(plain(name), [])
        if i not in same:
            same.append(i)
    return index
