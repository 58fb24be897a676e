"""New events as the rows that they become, in a database that knows some of their actors, sources, tags and places
already. Every row is written and logged at once, so that an import is one revision that can be taken back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from frtdesk.model.change import new_key
from frtdesk.model.event import Event, Place, Source
from frtdesk.model.source_text import Actor
from frtdesk.store.event_rows import event_row, quote_row
from frtdesk.store.growing_log import GrowingLog
from frtdesk.store.insert_rows import insert_rows
from frtdesk.store.jurisdictions import node_of
from frtdesk.store.read_event import BATCH
from frtdesk.store.reader import Reader
from frtdesk.store.rows import table_of

Fields = dict[str, Any]

ORDER = (
    "jurisdiction", "actor", "actor_alias", "source", "tag", "policy_type", "event", "event_actor",
    "event_policy_type", "event_source", "event_tag", "quote", "relation",
)  # fmt: skip
"""Rows that others lean on come first."""

_ACTORS = "SELECT name, key FROM actor WHERE name IN (?*names)"
_TAGS = "SELECT name, key FROM tag WHERE name IN (?*names)"
_SOURCES = "SELECT url, key, title, publisher FROM source WHERE url IN (?*names)"
_BARE_SOURCES = "SELECT publisher, title, published, kind, key FROM source WHERE url IS NULL AND title IN (?*names)"
_POLICY_TYPES = "SELECT code, key, position FROM policy_type"
_PLACES = "SELECT code, level, name, key FROM jurisdiction"


class IncomingRows:
    """Gathers rows (`event`, `link`) after it was told which events come (`expect`), and writes them (`write`).
    `worded_otherwise`: keys of events whose rows do not say what they say, as an address has one title for all."""

    def __init__(self, connection: Connection, reader: Reader, log: GrowingLog, now: str) -> None:
        self._connection = connection
        self._reader = reader
        self._log = log
        self._now = now
        self._rows: defaultdict[str, list[Fields]] = defaultdict(list)
        self._actors: dict[str, int] = {}
        self._tags: dict[str, int] = {}
        self._sources: dict[Any, int] = {}
        self._titles: dict[str, tuple[str, str]] = {}
        self.worded_otherwise: set[int] = set()
        self.known_actors: dict[str, Actor] = {}
        self._policy_types = {row[0]: row[1] for row in reader.all(_POLICY_TYPES)}
        self._next_position = 1 + max((row[2] for row in reader.all(_POLICY_TYPES)), default=-1)
        self._places = {tuple(row[:3]): row[3] for row in reader.all(_PLACES)}

    def expect(self, events: Sequence[Event]) -> None:
        """Look up what these events name."""
        names = {party.name for event in events for party in event.actors}
        names |= {name for each in tuple(names) for name in self._parents(each)}
        self._actors = self._keys(_ACTORS, names)
        self._tags = self._keys(_TAGS, {tag for event in events for tag in event.tags})
        sources = [source for event in events for source in event.sources]
        addresses = sorted({source.url for source in sources if source.url is not None})
        found = self._reader.of_keys(_SOURCES, addresses) if addresses else []
        self._sources = {url: key for url, key, _, _ in found}
        self._titles = {url: (title, publisher) for url, _, title, publisher in found}
        bare = sorted({source.title for source in sources if source.url is None})
        for publisher, title, published, kind, key in self._reader.of_keys(_BARE_SOURCES, bare) if bare else ():
            self._sources.setdefault(Source(None, publisher, title, published, kind), key)

    def _keys(self, sql: str, names: Iterable[str]) -> dict[Any, int]:
        wanted = sorted(names)
        return {row[0]: row[1] for row in self._reader.of_keys(sql, wanted)} if wanted else {}

    def _parents(self, name: str) -> list[str]:
        """The bodies that an actor of the file belongs to, none twice."""
        found: list[str] = []
        actor = self.known_actors.get(name)
        while actor is not None and actor.parent and actor.parent not in (name, *found):
            found.append(actor.parent)
            actor = self.known_actors.get(actor.parent)
        return found

    def add_other_actors(self) -> int:
        """Actors of the file that are nowhere yet; how many."""
        wanted = sorted(self.known_actors)
        self._actors = {}
        for at in range(0, len(wanted), BATCH):
            some = wanted[at : at + BATCH]
            self._actors |= self._keys(_ACTORS, {name for each in some for name in (each, *self._parents(each))})
        before = len(self._rows["actor"])
        for name in wanted:
            self._actor(name, "")
        return len(self._rows["actor"]) - before

    def add_event(self, event: Event) -> int:
        """A new event, with everything that belongs to it but its relations; its key."""
        key = new_key()
        place = self.place(event.jurisdiction)
        self._rows["event"].append(event_row(key, event, place, self._now))
        self.add_parts(key, event)
        if self._is_worded_otherwise(event):
            self.worded_otherwise.add(key)
        return key

    def _is_worded_otherwise(self, event: Event) -> bool:
        known = self._titles
        told = [(it.url, (it.title, it.publisher)) for it in event.sources if it.url is not None]
        other = [words for url, words in told if known.setdefault(url, words) != words]
        names = [party.name for party in event.actors]
        return bool(other) or any(len(set(each)) < len(each) for each in (event.sources, event.tags, names))

    def told_otherwise(self, event: Event) -> int:
        """How many of its addresses are known by another title or publisher, which they keep."""
        known = ((self._titles.get(it.url), (it.title, it.publisher)) for it in event.sources if it.url is not None)
        pairs = (zip(held, told, strict=True) for held, told in known if held is not None)
        return sum(any(new and new != old for old, new in pair) for pair in pairs)

    def add_parts(self, key: int, event: Event, after: int = 0) -> None:
        """Actors, policy types, tags, sources and quotes of an event, in positions from `after` on."""
        links = self._link
        links(
            "event_policy_type", key, after, [{"policy_type_key": self._policy_type(it)} for it in event.policy_types]
        )
        parties = [{"actor_key": self._actor(it.name, it.kind), "role": it.role} for it in event.actors]
        links("event_actor", key, after, parties)
        links("event_tag", key, after, [{"tag_key": self._tag(tag)} for tag in event.tags])
        sources = [self._source(source) for source in event.sources]
        links("event_source", key, after, [{"source_key": source} for source in sources])
        for position, quote in enumerate(event.quotes, after):
            known = quote.source is not None and 0 <= quote.source < len(sources)
            source_key = sources[quote.source] if known and quote.source is not None else None
            self._rows["quote"].append(quote_row(new_key(), key, position, quote, source_key))

    def _link(self, table: str, key: int, after: int, links: list[Fields]) -> None:
        """Links to rows, none twice."""
        seen: set[int] = set()
        for position, link in enumerate(links, after):
            other = next(iter(link.values()))
            if other not in seen:
                seen.add(other)
                self._rows[table].append({"event_key": key, "position": position, **link})

    def add_relation(self, from_key: int, to_key: int, position: int, kind: str) -> None:
        self._rows["relation"].append({"from_key": from_key, "to_key": to_key, "position": position, "kind": kind})

    def place(self, place: Place | None) -> tuple[int | None, str | None]:
        """The node of a place, and the text to show where the node does not say it."""
        if place is None:
            return None, None
        known = node_of(place.code)
        if place.level == "local":
            return self._node(place.code, place.level, place.place, place.code if known else None), None
        name = known.name if known is not None else place.code
        return self._node(place.code, place.level, name, known.parent if known else None), place.place

    def _node(self, code: str, level: str, name: str, parent: str | None) -> int:
        found = self._places.get((code, level, name))
        if found is not None:
            return found
        above = node_of(parent) if parent is not None else None
        parent_key = None if above is None else self._node(above.code, above.level, above.name, above.parent)
        key = self._places[code, level, name] = new_key()
        row = {"key": key, "code": code, "level": level, "name": name, "parent_key": parent_key}
        self._rows["jurisdiction"].append(row)
        return key

    def _policy_type(self, code: str) -> int:
        if code not in self._policy_types:
            key = self._policy_types[code] = new_key()
            self._rows["policy_type"].append({"key": key, "code": code, "position": self._next_position})
            self._next_position += 1
        return self._policy_types[code]

    def _actor(self, name: str, kind: str) -> int:
        found = self._actors.get(name)
        if found is not None:
            return found
        actor = self.known_actors.get(name) or Actor(name, kind)
        parents = self._parents(name)
        parent = self._actor(parents[0], "") if parents and name not in self._parents(parents[0]) else None
        key = self._actors[name] = new_key()
        row = {"key": key, "name": name, "kind": actor.kind, "country": actor.country, "parent_key": parent}
        self._rows["actor"].append(row)
        for position, alias in enumerate(actor.aliases):
            self._rows["actor_alias"].append({"actor_key": key, "name": alias, "position": position})
        return key

    def _tag(self, name: str) -> int:
        return self._shared("tag", self._tags, name, lambda: {"name": name})

    def _source(self, source: Source) -> int:
        """One row an address; without an address, one row for all that is the same."""
        fields = ("url", "publisher", "title", "published", "kind")
        name = source if source.url is None else source.url
        return self._shared("source", self._sources, name, lambda: {field: getattr(source, field) for field in fields})

    def _shared(self, table: str, keys: dict[Any, int], name: Any, fields: Callable[[], Fields]) -> int:
        if name not in keys:
            keys[name] = new_key()
            self._rows[table].append({"key": keys[name], **fields()})
        return keys[name]

    def write(self) -> None:
        """Write and log what was gathered."""
        for table in ORDER:
            if rows := self._rows.pop(table, None):
                insert_rows(self._connection, table_of(table), rows)
                self._log.add_made(table, rows)
