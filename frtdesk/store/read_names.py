"""Actors, sources, tags and places as a list shows them, each with what uses it."""

from __future__ import annotations

from collections.abc import Iterable

from frtdesk.base.progress import Progress, Work
from frtdesk.model.book import StoredActor, StoredPlace
from frtdesk.model.shared_names import (
    ACTOR,
    NO_USES,
    PLACE,
    SOURCE,
    TABLES,
    TAG,
    SharedName,
    SharedNames,
    Stored,
    StoredTag,
    Uses,
)
from frtdesk.store.database import Database
from frtdesk.store.jurisdictions import node_of
from frtdesk.store.read_stored_event import stored_actors, stored_places, stored_sources
from frtdesk.store.reader import Reader

_TAGS = "SELECT key, name FROM tag"
_USES = {
    ACTOR: "SELECT l.actor_key, COUNT(*), COUNT(e.deleted_at) FROM event_actor l"
    " JOIN event e ON e.key = l.event_key GROUP BY l.actor_key",
    SOURCE: "SELECT l.source_key, COUNT(*), COUNT(e.deleted_at) FROM event_source l"
    " JOIN event e ON e.key = l.event_key GROUP BY l.source_key",
    TAG: "SELECT l.tag_key, COUNT(*), COUNT(e.deleted_at) FROM event_tag l"
    " JOIN event e ON e.key = l.event_key GROUP BY l.tag_key",
    PLACE: "SELECT jurisdiction_key, COUNT(*), COUNT(deleted_at) FROM event"
    " WHERE jurisdiction_key IS NOT NULL GROUP BY jurisdiction_key",
}
_BELOW = {
    ACTOR: "SELECT parent_key, COUNT(*) FROM actor WHERE parent_key IS NOT NULL GROUP BY parent_key",
    PLACE: "SELECT parent_key, COUNT(*) FROM jurisdiction WHERE parent_key IS NOT NULL GROUP BY parent_key",
}
_USERS = {
    ACTOR: "SELECT l.event_key FROM event_actor l JOIN event e ON e.key = l.event_key"
    " WHERE l.actor_key = ? AND e.deleted_at IS NULL ORDER BY l.event_key",
    SOURCE: "SELECT l.event_key FROM event_source l JOIN event e ON e.key = l.event_key"
    " WHERE l.source_key = ? AND e.deleted_at IS NULL ORDER BY l.event_key",
    TAG: "SELECT l.event_key FROM event_tag l JOIN event e ON e.key = l.event_key"
    " WHERE l.tag_key = ? AND e.deleted_at IS NULL ORDER BY l.event_key",
    PLACE: "SELECT key FROM event WHERE jurisdiction_key = ? AND deleted_at IS NULL ORDER BY key",
}

MOST_OF_ONE = 12
"""Events that lean on one source, up to which they are looked at as perhaps one event; many lean on an overview."""
_SHARED = """
SELECT l.source_key, l.event_key FROM event_source l JOIN event e ON e.key = l.event_key
WHERE e.deleted_at IS NULL AND l.source_key IN (
    SELECT source_key FROM event_source GROUP BY source_key HAVING COUNT(*) BETWEEN 2 AND ?)
ORDER BY l.source_key, l.event_key
"""


def read_names(db: Database) -> Work[SharedNames]:
    """All that the events of a database share. Raises FrtError."""
    entries: dict[str, tuple[SharedName, ...]] = {}
    for done, table in enumerate(TABLES):
        yield Progress(done, len(TABLES))
        with db.reading() as reader:
            uses, rows = _uses(reader, table), list(_rows(reader, table))
        called = {row.key: row.name for row in rows if isinstance(row, StoredActor | StoredPlace)}
        found = [SharedName(table, row, uses.get(row.key, NO_USES), _above(row, called)) for row in rows]
        entries[table] = tuple(sorted(found, key=lambda one: one.sorted_by))
    return SharedNames(entries, node_of)


def read_users(db: Database, table: str, key: int) -> tuple[int, ...]:
    """The keys of the events on the timeline that name an actor, source, tag or place. Raises FrtError."""
    with db.reading() as reader:
        return tuple(int(row[0]) for row in reader.all(_USERS[table], (key,)))


def read_shared_sources(db: Database) -> tuple[tuple[int, ...], ...]:
    """Groups of keys of events that lean on one source, where these are few. Raises FrtError."""
    groups: dict[int, list[int]] = {}
    with db.reading() as reader:
        for source, event in reader.all(_SHARED, (MOST_OF_ONE,)):
            groups.setdefault(int(source), []).append(int(event))
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _rows(reader: Reader, table: str) -> Iterable[Stored]:
    if table == ACTOR:
        return stored_actors(reader)
    if table == SOURCE:
        return stored_sources(reader)
    if table == PLACE:
        return stored_places(reader)
    return (StoredTag(int(key), str(name)) for key, name in reader.all(_TAGS))


def _uses(reader: Reader, table: str) -> dict[int, Uses]:
    found = {int(key): Uses(every - binned, binned) for key, every, binned in reader.all(_USES[table])}
    if table in _BELOW:
        for key, below in reader.all(_BELOW[table]):
            there = found.get(key, NO_USES)
            found[key] = Uses(there.events, there.binned, below)
    return found


def _above(row: Stored, called: dict[int, str]) -> str:
    if isinstance(row, StoredActor | StoredPlace) and row.parent is not None:
        return called.get(row.parent, "")
    return ""
