"""Events with the keys of the rows that they are kept in, and the book of what they share: what editing begins with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.book import Book, StoredActor, StoredPlace, StoredSource, identity_of
from frtdesk.model.change import ChangeSet, Fields
from frtdesk.model.edited_event import StoredEvent, StoredRow
from frtdesk.model.event import Event, Source
from frtdesk.store.database import Database
from frtdesk.store.jurisdictions import node_of
from frtdesk.store.read_event import BATCH, events_of
from frtdesk.store.reader import Reader, Row
from frtdesk.store.rows import deletion_of

_OWN = (
    "id", "title", "start_text", "end_text", "start_min", "start_max", "end_min", "end_max", "date_flags", "kind",
    "stage", "jurisdiction_key", "place_text", "importance", "date_checked", "quotes_checked", "summary",
    "why_it_matters", "note", "created_at", "deleted_at",
)  # fmt: skip
_FLAGS = frozenset({"date_checked", "quotes_checked", "verified"})
_ROW = """
SELECT key, id, title, start_text, end_text, start_min, start_max, end_min, end_max, date_flags, kind, stage,
    jurisdiction_key, place_text, importance, date_checked, quotes_checked, summary, why_it_matters, note, created_at,
    deleted_at
FROM event WHERE key IN (?*)
"""
_LINKS: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "event_policy_type": (
        "SELECT event_key, policy_type_key, position FROM event_policy_type WHERE event_key IN (?*)"
        " ORDER BY event_key, position, policy_type_key",
        ("event_key", "policy_type_key"),
        ("position",),
    ),
    "event_actor": (
        "SELECT event_key, actor_key, position, role FROM event_actor WHERE event_key IN (?*)"
        " ORDER BY event_key, position, actor_key",
        ("event_key", "actor_key"),
        ("position", "role"),
    ),
    "event_source": (
        "SELECT event_key, source_key, position FROM event_source WHERE event_key IN (?*)"
        " ORDER BY event_key, position, source_key",
        ("event_key", "source_key"),
        ("position",),
    ),
    "event_tag": (
        "SELECT event_key, tag_key, position FROM event_tag WHERE event_key IN (?*)"
        " ORDER BY event_key, position, tag_key",
        ("event_key", "tag_key"),
        ("position",),
    ),
    "relation": (
        "SELECT r.from_key, r.to_key, r.position, r.kind FROM relation r JOIN event e ON e.key = r.to_key"
        " WHERE r.from_key IN (?*) AND e.deleted_at IS NULL ORDER BY r.from_key, r.position, r.to_key",
        ("from_key", "to_key"),
        ("position", "kind"),
    ),
}
_QUOTE = ("event_key", "position", "words", "speaker", "role", "affiliation", "said_on", "source_key", "verified")
_QUOTES = """
SELECT event_key, key, position, words, speaker, role, affiliation, said_on, source_key, verified FROM quote
WHERE event_key IN (?*) ORDER BY event_key, position, key
"""
_BIN = "SELECT key FROM event WHERE deleted_at IS NOT NULL ORDER BY deleted_at, key"
_ACTORS = "SELECT key, name, kind, country, parent_key FROM actor"
_ALIASES = "SELECT actor_key, name, position FROM actor_alias ORDER BY actor_key, position, name"
_SOURCES = "SELECT key, url, publisher, title, published, kind FROM source ORDER BY key"
_TAGS = "SELECT name, key FROM tag"
_POLICY_TYPES = "SELECT code, key FROM policy_type"
_PLACES = "SELECT key, code, level, name, parent_key FROM jurisdiction"
_SOURCE_AT = "SELECT key, url, publisher, title, published, kind FROM source WHERE url = ?"
_SOURCE_CALLED = """
SELECT key, url, publisher, title, published, kind FROM source WHERE url IS NULL AND title = ? AND publisher = ?
ORDER BY key
"""
_IDS = "SELECT id, key, deleted_at FROM event"
_ID = "SELECT id, key, deleted_at FROM event WHERE id = ?"


def read_stored_event(db: Database, key: int) -> StoredEvent:
    """One event with its rows, also from the bin. Raises FrtError where it is gone."""
    found = read_stored_events(db, [key])
    if not found:
        raise FrtError(
            translate("store", "This event is no longer in {name}.").format(name=db.name),
            translate("store", "Open the database again to see what it holds now."),
        )
    return found[0]


def read_stored_events(db: Database, keys: Sequence[int]) -> tuple[StoredEvent, ...]:
    """The events with these keys, in this order; those that are gone are passed over. Raises FrtError."""
    with db.reading() as reader:
        found: dict[int, StoredEvent] = {}
        for at in range(0, len(keys), BATCH):
            found |= _stored(reader, list(keys[at : at + BATCH]))
    return tuple(found[key] for key in dict.fromkeys(keys) if key in found)


def read_bin(db: Database) -> tuple[StoredEvent, ...]:
    """The events in the bin, those that have lain there longest first. Raises FrtError."""
    with db.reading() as reader:
        keys = [int(row[0]) for row in reader.all(_BIN)]
    return read_stored_events(db, keys)


def deleting(db: Database, title: str, table: str, keys: Sequence[int]) -> ChangeSet | None:
    """What takes rows out of the database for good, with all that belongs to them; it can be undone like all else.

    Raises FrtError where the database cannot answer; applying it raises one where somebody still uses such a row.
    """
    with db.reading() as reader:
        found = {
            (change.table, tuple(sorted(change.key.items()))): change
            for key in keys
            for change in deletion_of(reader, table, {"key": key})
        }
    # Two events of the bin may share a relation, which goes once and before both.
    changes = sorted(found.values(), key=lambda change: change.table == table)
    return ChangeSet(title, tuple(changes)) if changes else None


def _stored(reader: Reader, keys: list[int]) -> dict[int, StoredEvent]:
    events = events_of(reader, keys, binned=True)
    own = {int(row[0]): _fields(_OWN, row[1:]) for row in reader.of_keys(_ROW, keys)}
    rows: defaultdict[int, defaultdict[str, list[StoredRow]]] = defaultdict(lambda: defaultdict(list))
    for table, (sql, key_names, names) in _LINKS.items():
        for row in reader.of_keys(sql, keys):
            key = dict(zip(key_names, row, strict=False))
            rows[row[0]][table].append(StoredRow(key, dict(zip(names, row[len(key_names) :], strict=True))))
    for row in reader.of_keys(_QUOTES, keys):
        rows[row[0]]["quote"].append(StoredRow({"key": row[1]}, _fields(_QUOTE, (row[0], *row[2:]))))
    return {
        key: StoredEvent(key, event, own[key], {table: tuple(some) for table, some in rows[key].items()})
        for key, event in events.items()
    }


def _fields(names: Sequence[str], row: Sequence[Any]) -> Fields:
    """A row by name; SQLite answers 0 and 1 for a boolean."""
    return {
        name: bool(value) if name in _FLAGS and value is not None else value
        for name, value in zip(names, row, strict=True)
    }


def read_book(db: Database, named: Sequence[Event] | None = None) -> Book:
    """What the events of a database share, and the ids that are taken. With `named`, of sources and ids only those that
    these events name: a million of them take seconds to read. Raises FrtError."""
    with db.reading() as reader:
        actors = stored_actors(reader)
        sources = stored_sources(reader) if named is None else list(_sources_named(reader, named))
        ids = reader.all(_IDS) if named is None else list(_ids_named(reader, named))
        places = stored_places(reader)
        return Book(
            actors={actor.name: actor for actor in actors},
            # Of two without an address that say the same, the older one is meant.
            sources={identity_of(one.source): one for one in reversed(sources)},
            tags=dict(reader.all(_TAGS)),
            policy_types=dict(reader.all(_POLICY_TYPES)),
            places={(place.code, place.level, place.name): place for place in places},
            events={name: key for name, key, _ in ids},
            binned=frozenset(name for name, _, deleted_at in ids if deleted_at is not None),
            node=node_of,
        )


def stored_actors(reader: Reader) -> list[StoredActor]:
    """All actors with their other names."""
    aliases: defaultdict[int, list[tuple[str, int]]] = defaultdict(list)
    for key, name, position in reader.all(_ALIASES):
        aliases[key].append((str(name), position))
    return [
        StoredActor(
            key,
            str(name),
            str(kind),
            None if country is None else str(country),
            parent,
            tuple(alias for alias, _ in aliases[key]),
            tuple(position for _, position in aliases[key]),
        )
        for key, name, kind, country, parent in reader.all(_ACTORS)
    ]


def stored_sources(reader: Reader) -> list[StoredSource]:
    """All sources."""
    return [StoredSource(row[0], Source(*row[1:])) for row in reader.all(_SOURCES)]


def stored_places(reader: Reader) -> list[StoredPlace]:
    """All places."""
    return [StoredPlace(*row) for row in reader.all(_PLACES)]


def _sources_named(reader: Reader, named: Sequence[Event]) -> Iterator[StoredSource]:
    for source in dict.fromkeys(source for event in named for source in event.sources):
        at = source.url is not None
        rows = reader.all(_SOURCE_AT, (source.url,)) if at else _called(reader, source)
        yield from (StoredSource(row[0], Source(*row[1:])) for row in rows)


def _called(reader: Reader, source: Source) -> list[Row]:
    return reader.all(_SOURCE_CALLED, (source.title, source.publisher))


def _ids_named(reader: Reader, named: Sequence[Event]) -> Iterator[Row]:
    ids = (name for event in named for name in (event.id, *(relation.to for relation in event.relations)))
    for name in dict.fromkeys(ids):
        yield from reader.all(_ID, (name,))
