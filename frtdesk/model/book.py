"""The catalogue of what events share: actors, sources, tags, kinds of policy, places, and the ids that are taken.

A change that names something looks here for its row; what is not there is made in the same change set (`Shared`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from frtdesk.model.change import Change, Fields, insertion, new_key, update
from frtdesk.model.event import Party, Place, Source
from frtdesk.model.names import folded

PlaceName = tuple[str, str, str]
"""Code, level and name: no two places have all three."""


class Node(Protocol):
    """A place that has a code: what it is called and the code that it lies in."""

    @property
    def code(self) -> str: ...
    @property
    def level(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def parent(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class StoredActor:
    """One row of the table `actor`, with its other names in their order. `places`: the stored positions of these."""

    key: int
    name: str
    kind: str
    country: str | None = None
    parent: int | None = None
    aliases: tuple[str, ...] = ()
    places: tuple[int, ...] = ()

    @property
    def fields(self) -> Fields:
        """The row without its key, as a change set names it."""
        return {"name": self.name, "kind": self.kind, "country": self.country, "parent_key": self.parent}


@dataclass(frozen=True, slots=True)
class StoredSource:
    """One row of the table `source`."""

    key: int
    source: Source

    @property
    def fields(self) -> Fields:
        """The row without its key, as a change set names it."""
        return source_fields(self.source)

    @property
    def identity(self) -> str | Source:
        """What it is found by: its address, or all of it."""
        return identity_of(self.source)


@dataclass(frozen=True, slots=True)
class StoredPlace:
    """One row of the table `jurisdiction`."""

    key: int
    code: str
    level: str
    name: str
    parent: int | None = None

    @property
    def fields(self) -> Fields:
        return {"code": self.code, "level": self.level, "name": self.name, "parent_key": self.parent}


def source_fields(source: Source) -> Fields:
    """A source as a change set names its row."""
    return {
        "url": source.url,
        "publisher": source.publisher,
        "title": source.title,
        "published": source.published,
        "kind": source.kind,
    }


def identity_of(source: Source) -> str | Source:
    """One row an address; without an address, one row for all that is the same."""
    return source if source.url is None else source.url


def no_node(code: str) -> Node | None:
    """Knows no code."""
    return None


@dataclass(frozen=True)
class Book:
    """What a database holds of the things that events share. `sources`: by address, or whole where there is none;
    `events`: the key of each id, also of those in the bin; `binned`: the ids in the bin; a book for certain events has
    only the sources and ids that these name; `node`: the place that a code
    stands for, None for an unknown code."""

    actors: Mapping[str, StoredActor] = field(default_factory=dict[str, StoredActor])
    sources: Mapping[str | Source, StoredSource] = field(default_factory=dict[str | Source, StoredSource])
    tags: Mapping[str, int] = field(default_factory=dict[str, int])
    policy_types: Mapping[str, int] = field(default_factory=dict[str, int])
    places: Mapping[PlaceName, StoredPlace] = field(default_factory=dict[PlaceName, StoredPlace])
    events: Mapping[str, int] = field(default_factory=dict[str, int])
    binned: frozenset[str] = frozenset()
    node: Callable[[str], Node | None] = no_node

    def actor_called(self, name: str) -> StoredActor | None:
        """The actor with this name or other name, without regard to case and accents; None where none or several have
        it."""
        if name in self.actors:
            return self.actors[name]
        wanted = folded(name)
        named = [actor for actor in self.actors.values() if folded(actor.name) == wanted]
        found = named or [a for a in self.actors.values() if any(folded(alias) == wanted for alias in a.aliases)]
        return found[0] if len(found) == 1 else None


class Shared:
    """Finds the rows that events of one change set share, and makes those that are not there: `changes`, which belong
    before all others."""

    def __init__(self, book: Book) -> None:
        self.changes: list[Change] = []
        self._book = book
        self._actors = {name: actor.key for name, actor in book.actors.items()}
        self._sources = dict(book.sources)
        self._tags = dict(book.tags)
        self._policy_types = dict(book.policy_types)
        self._places = {name: place.key for name, place in book.places.items()}
        self._changed: set[tuple[str, int]] = set()

    def actor(self, party: Party) -> int:
        """The actor of this name; one that is there keeps its kind."""
        if party.name not in self._actors:
            made = StoredActor(new_key(), party.name, party.kind)
            self._actors[party.name] = made.key
            self.changes.append(insertion("actor", {"key": made.key}, made.fields))
        return self._actors[party.name]

    def change_actor_kind(self, key: int, before: str, after: str) -> None:
        """Say what an actor is, for all its events."""
        if before != after and self._once("actor", key):
            self.changes.append(update("actor", {"key": key}, {"kind": before}, {"kind": after}))

    def source(self, source: Source) -> int:
        """The source with this address; what one that is there lacks is filled in, nothing of it is overwritten."""
        there = self._sources.get(identity_of(source))
        if there is None:
            made = StoredSource(new_key(), source)
            self._sources[identity_of(source)] = made
            self.changes.append(insertion("source", {"key": made.key}, made.fields))
            return made.key
        known, wanted = there.fields, source_fields(source)
        lacking = {name: wanted[name] for name in known if not known[name] and wanted[name]}
        if lacking and self._once("source", there.key):
            self.changes.append(update("source", {"key": there.key}, {name: known[name] for name in lacking}, lacking))
        return there.key

    def change_source(self, key: int, before: Source, after: Source) -> None:
        """Say something else of a source, for all events that it documents."""
        old, new = source_fields(before), source_fields(after)
        other = [name for name in old if old[name] != new[name]]
        if other and self._once("source", key):
            self.changes.append(
                update("source", {"key": key}, {name: old[name] for name in other}, {name: new[name] for name in other})
            )

    def tag(self, name: str) -> int:
        if name not in self._tags:
            key = self._tags[name] = new_key()
            self.changes.append(insertion("tag", {"key": key}, {"name": name}))
        return self._tags[name]

    def policy_type(self, code: str) -> int:
        if code not in self._policy_types:
            key = self._policy_types[code] = new_key()
            fields: Fields = {"code": code, "position": len(self._policy_types) - 1}
            self.changes.append(insertion("policy_type", {"key": key}, fields))
        return self._policy_types[code]

    def place(self, place: Place | None) -> tuple[int | None, str | None]:
        """The key of a place, and the text to show where its row does not say it."""
        if place is None:
            return None, None
        known = self._book.node(place.code)
        if place.level == "local":
            return self._node(place.code, place.level, place.place, place.code if known else None), None
        name = known.name if known is not None else place.code
        return self._node(place.code, place.level, name, known.parent if known else None), place.place

    def _node(self, code: str, level: str, name: str, parent: str | None) -> int:
        there = self._places.get((code, level, name))
        if there is not None:
            return there
        above = self._book.node(parent) if parent is not None else None
        parent_key = None if above is None else self._node(above.code, above.level, above.name, above.parent)
        made = StoredPlace(new_key(), code, level, name, parent_key)
        self._places[code, level, name] = made.key
        self.changes.append(insertion("jurisdiction", {"key": made.key}, made.fields))
        return made.key

    def _once(self, table: str, key: int) -> bool:
        """Whether this row is not changed yet in this set: the first event to say something of it is heard."""
        new = (table, key) not in self._changed
        self._changed.add((table, key))
        return new


def free_event_id(title: str, start: str | None, taken: Iterable[str] | Mapping[str, int]) -> str:
    """An id for a new event, as those of the shipped collection read: 2019-05-14-san-francisco-bars-use."""
    return next(name for name in event_ids(title, start) if name not in taken)


def event_ids(title: str, start: str | None) -> Iterator[str]:
    """Ids for an event of this title and date, the plainest first; without end."""
    when = "".join(letter for letter in (start or "").split("/")[0] if letter.isdigit() or letter == "-").strip("-")
    words = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in folded(title)).split()
    name = "-".join(filter(None, [when[:20], *words[:8]]))[:80].strip("-") or "event"
    yield name
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1
