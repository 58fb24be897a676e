"""Keeping what is searched true to what is stored: `event_text`, and on SQLite the FTS5 index over it.

Whoever writes takes the events that it touches out before, and puts them in again after, in the same transaction. An
event in the bin is in neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, text

from frtdesk.model.change import Change
from frtdesk.model.event import Event
from frtdesk.store.read_event import BATCH
from frtdesk.store.reader import Reader
from frtdesk.store.search_fields import expected, names_of_actors, names_of_places, stored
from frtdesk.store.search_text import FIELDS, search_fields

_ALL = "SELECT key FROM event WHERE deleted_at IS NULL ORDER BY key"
_DELETE = text("DELETE FROM event_text WHERE event_key = :event_key")
_INSERT = text(
    "INSERT INTO event_text (event_key, title, body, quotes, sources, names)"
    " VALUES (:event_key, :title, :body, :quotes, :sources, :names)"
)
_UNINDEX = text(
    "INSERT INTO event_words (event_words, rowid, title, body, quotes, sources, names)"
    " VALUES ('delete', :event_key, :title, :body, :quotes, :sources, :names)"
)
_INDEX = text(
    "INSERT INTO event_words (rowid, title, body, quotes, sources, names)"
    " VALUES (:event_key, :title, :body, :quotes, :sources, :names)"
)
_REBUILD = text("INSERT INTO event_words (event_words) VALUES ('rebuild')")
_CLEAR = text("DELETE FROM event_text")

_OF_EVENT = ("event_actor", "event_policy_type", "event_source", "event_tag", "quote")
_USED_BY = {
    "actor": ("key", "SELECT event_key FROM event_actor WHERE actor_key = ?"),
    "actor_alias": ("actor_key", "SELECT event_key FROM event_actor WHERE actor_key = ?"),
    "source": ("key", "SELECT event_key FROM event_source WHERE source_key = ?"),
    "tag": ("key", "SELECT event_key FROM event_tag WHERE tag_key = ?"),
    "jurisdiction": ("key", "SELECT key FROM event WHERE jurisdiction_key = ?"),
}
_QUOTE = "SELECT event_key FROM quote WHERE key = ?"


def events_touched(reader: Reader, changes: Iterable[Change]) -> set[int]:
    """Keys of the events whose searched words these changes may concern, as the rows stand now."""
    found: set[int] = set()
    for change in changes:
        if change.table in ("event", *_OF_EVENT):
            found |= owning_events(change, reader)
        elif change.table in _USED_BY:
            column, sql = _USED_BY[change.table]
            found |= {row[0] for row in reader.all(sql, (change.key[column],))}
    return found


def owning_events(change: Change, reader: Reader) -> set[int]:
    """The event that a changed row is, or belongs to; none for other tables."""
    if change.table == "event":
        return {int(change.key["key"] or 0)}
    if change.table == "relation":
        return {int(change.key["from_key"] or 0)}
    if change.table not in _OF_EVENT:
        return set()
    sides = (change.key, change.before or {}, change.after or {})
    found = {int(side["event_key"] or 0) for side in sides if "event_key" in side}
    if change.table == "quote":
        found |= {row[0] for row in reader.all(_QUOTE, (change.key["key"],))}
    return found


def take_out(connection: Connection, reader: Reader, keys: Iterable[int]) -> None:
    """Remove the words of these events."""
    for batch in _batches(sorted(keys)):
        rows = _rows(stored(reader, batch))
        if rows and reader.dialect == "sqlite":
            connection.execute(_UNINDEX, rows)
        if rows:
            connection.execute(_DELETE, rows)


def put_in(connection: Connection, reader: Reader, keys: Iterable[int]) -> None:
    """Store the words of these events, whose old ones were taken out."""
    for batch in _batches(sorted(keys)):
        rows = _rows(expected(reader, batch))
        if rows:
            connection.execute(_INSERT, rows)
        if rows and reader.dialect == "sqlite":
            connection.execute(_INDEX, rows)


def put_in_new(connection: Connection, reader: Reader, events: Mapping[int, Event]) -> None:
    """Store the words of events (one batch) that were made in this transaction; they need not be read again."""
    keys = list(events)
    aliases, places = names_of_actors(reader, keys), names_of_places(reader, keys)
    rows = _rows({key: search_fields(event, aliases, places.get(key, "")) for key, event in events.items()})
    if rows:
        connection.execute(_INSERT, rows)
    if rows and reader.dialect == "sqlite":
        connection.execute(_INDEX, rows)


def rebuild(connection: Connection, reader: Reader) -> None:
    """Store the words of all events afresh."""
    connection.execute(_CLEAR)
    for batch in _batches([row[0] for row in reader.all(_ALL)]):
        rows = _rows(expected(reader, batch))
        if rows:
            connection.execute(_INSERT, rows)
    if reader.dialect == "sqlite":
        connection.execute(_REBUILD)


def _rows(fields: dict[int, tuple[str, ...]]) -> list[dict[str, int | str]]:
    return [{"event_key": key, **dict(zip(FIELDS, words, strict=True))} for key, words in fields.items()]


def _batches(keys: Sequence[int]) -> list[Sequence[int]]:
    return [keys[at : at + BATCH] for at in range(0, len(keys), BATCH)]
