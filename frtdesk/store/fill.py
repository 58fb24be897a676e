"""A whole collection into an empty database: every row of every table, made at once.

Keys are small numbers in the order of time, so that the same text gives the same file. What `model.change.new_key`
makes later is far above them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, insert, text

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.event import Event, Place, Source
from frtdesk.model.lesson import Lesson
from frtdesk.model.source_text import Actor, SourceText
from frtdesk.model.stored_lesson import StoredStep
from frtdesk.model.vocabulary import POLICY_TYPES
from frtdesk.store.event_rows import event_row, quote_row
from frtdesk.store.jurisdictions import node_of
from frtdesk.store.search_text import FIELDS, search_fields
from frtdesk.store.tables import Base

Fields = dict[str, Any]
CHUNK = 2_000
"""Rows that are written between two reports of progress."""
_REBUILD = "INSERT INTO event_words(event_words) VALUES ('rebuild')"


def fill(connection: Connection, source: SourceText) -> Work[None]:
    """Write the collection into tables that are empty but for what the migrations wrote. Raises EdtfError."""
    rows = Rows(source).tables
    total, done = sum(map(len, rows.values())), 0
    for table in Base.metadata.sorted_tables:
        made = rows[table.name]
        for at in range(0, len(made), CHUNK):
            connection.execute(insert(table), made[at : at + CHUNK])
            done += len(made[at : at + CHUNK])
            yield Progress(done, total, translate("store", "Writing the database"))
    if connection.dialect.name == "sqlite":
        connection.execute(text(_REBUILD))


class Rows:
    """The rows of a collection, by table."""

    def __init__(self, source: SourceText) -> None:
        self.tables: defaultdict[str, list[Fields]] = defaultdict(list)
        self._keys: defaultdict[str, dict[Any, int]] = defaultdict(dict)
        self._now = f"{source.meta.date}T00:00:00Z"
        self._policy_types()
        self._actors(source.actors)
        events = sorted(source.events, key=lambda event: (event.extent.days()[0], event.id))
        event_keys = {event.id: key for key, event in enumerate(events, 1)}
        aliases = {actor.name: actor.aliases for actor in source.actors}
        for event in events:
            self._event(event_keys[event.id], event)
            self._search(event_keys[event.id], event, aliases)
        for event in events:
            self._relations(event, event_keys)
        for position, lesson in enumerate(source.lessons):
            self._lesson(position, lesson)
        self._meta(source)

    def _key(self, table: str, what: Any) -> tuple[int, bool]:
        """The key of a row that many events share, and whether it is new."""
        keys = self._keys[table]
        new = what not in keys
        return keys.setdefault(what, len(keys) + 1), new

    def _policy_types(self) -> None:
        for term in POLICY_TYPES:
            self._policy_type(term.code)

    def _policy_type(self, code: str) -> int:
        key, new = self._key("policy_type", code)
        if new:
            self.tables["policy_type"].append({"key": key, "code": code, "position": key - 1})
        return key

    def _actors(self, actors: tuple[Actor, ...]) -> None:
        for actor in actors:
            self._key("actor", actor.name)
        keys = self._keys["actor"]
        for actor in actors:
            key, parent = keys[actor.name], None if actor.parent is None else keys[actor.parent]
            self.tables["actor"].append(
                {"key": key, "name": actor.name, "kind": actor.kind, "country": actor.country, "parent_key": parent}
            )
            for position, alias in enumerate(actor.aliases):
                self.tables["actor_alias"].append({"actor_key": key, "name": alias, "position": position})

    def _event(self, key: int, event: Event) -> None:
        place = self._place(event.jurisdiction)
        self.tables["event"].append(event_row(key, event, place, self._now))
        self._links(key, event)
        self._evidence(key, event)

    def _place(self, place: Place | None) -> tuple[int | None, str | None]:
        """The node of a place, and the text to show where the node does not say it."""
        if place is None:
            return None, None
        known = node_of(place.code)
        if place.level == "local":
            return self._node(place.code, place.level, place.place, place.code if known else None), None
        name = known.name if known is not None else place.code
        return self._node(place.code, place.level, name, known.parent if known else None), place.place

    def _node(self, code: str, level: str, name: str, parent: str | None) -> int:
        known = self._keys["jurisdiction"].get((code, level, name))
        if known is not None:
            return known
        above = node_of(parent) if parent is not None else None
        parent_key = None if above is None else self._node(above.code, above.level, above.name, above.parent)
        key, _ = self._key("jurisdiction", (code, level, name))
        self.tables["jurisdiction"].append(
            {"key": key, "code": code, "level": level, "name": name, "parent_key": parent_key}
        )
        return key

    def _links(self, key: int, event: Event) -> None:
        for position, code in enumerate(event.policy_types):
            row = {"event_key": key, "policy_type_key": self._policy_type(code), "position": position}
            self.tables["event_policy_type"].append(row)
        for position, party in enumerate(event.actors):
            actor, _ = self._key("actor", party.name)
            self.tables["event_actor"].append(
                {"event_key": key, "actor_key": actor, "position": position, "role": party.role}
            )
        for position, name in enumerate(event.tags):
            tag, new = self._key("tag", name)
            if new:
                self.tables["tag"].append({"key": tag, "name": name})
            self.tables["event_tag"].append({"event_key": key, "tag_key": tag, "position": position})

    def _evidence(self, key: int, event: Event) -> None:
        sources = [self._source(source) for source in event.sources]
        for position, source in enumerate(sources):
            self.tables["event_source"].append({"event_key": key, "source_key": source, "position": position})
        for position, quote in enumerate(event.quotes):
            source_key = None if quote.source is None else sources[quote.source]
            row = quote_row(len(self.tables["quote"]) + 1, key, position, quote, source_key)
            self.tables["quote"].append(row)

    def _source(self, source: Source) -> int:
        """One row an address; without an address, one row for all that is the same."""
        key, new = self._key("source", source if source.url is None else source.url)
        if new:
            self.tables["source"].append(
                {
                    "key": key,
                    "url": source.url,
                    "publisher": source.publisher,
                    "title": source.title,
                    "published": source.published,
                    "kind": source.kind,
                }
            )
        return key

    def _relations(self, event: Event, keys: dict[str, int]) -> None:
        for position, relation in enumerate(event.relations):
            self.tables["relation"].append(
                {
                    "from_key": keys[event.id],
                    "to_key": keys[relation.to],
                    "position": position,
                    "kind": relation.kind,
                }
            )

    def _lesson(self, position: int, lesson: Lesson) -> None:
        key = position + 1
        self.tables["lesson"].append(
            {
                "key": key,
                "id": lesson.id,
                "position": position,
                "title": lesson.title,
                "question": lesson.question,
                "level": lesson.level,
                "minutes": lesson.minutes,
            }
        )
        for number, step in enumerate(lesson.steps):
            row = len(self.tables["lesson_step"]) + 1
            self.tables["lesson_step"].append({"key": row, **StoredStep(row, number, step).fields(key)})

    def _search(self, key: int, event: Event, aliases: dict[str, tuple[str, ...]]) -> None:
        place = event.jurisdiction
        known = None if place is None or place.level == "local" else node_of(place.code)
        name = known.name if known is not None else "" if place is None else place.place
        fields = search_fields(event, aliases, name)
        self.tables["event_text"].append({"event_key": key, **dict(zip(FIELDS, fields, strict=True))})

    def _meta(self, source: SourceText) -> None:
        self.tables["meta"] = [{"key": key, "value": value} for key, value in _said(source) if value]


def _said(source: SourceText) -> Iterator[tuple[str, str | None]]:
    meta = source.meta
    yield "title", meta.title
    yield "description", meta.description
    yield "licence", meta.licence
    yield "date", meta.date
    yield "covered_from", meta.covered_from
    yield "covered_to", meta.covered_to
    yield "thin", meta.thin
    yield "built_from", source.built_from
