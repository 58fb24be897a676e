"""Events whole, with their long texts: one for the pane, many for lists and exports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.columns import Days
from frtdesk.model.event import Checked, Event, EventDetail, Party, Place, Quote, Related, Relation, Source
from frtdesk.store.database import Database
from frtdesk.store.reader import Reader, Row

BATCH = 500
"""Events that are read with one set of queries."""

_EVENTS = """
SELECT e.key, e.id, e.title, e.start_text, e.end_text, e.kind, e.stage, e.summary, e.why_it_matters, e.importance,
    e.date_checked, e.quotes_checked, e.note, j.level, j.code, COALESCE(e.place_text, j.name)
FROM event e LEFT JOIN jurisdiction j ON j.key = e.jurisdiction_key
WHERE e.key IN (?*)
"""
_LIVE_EVENTS = _EVENTS + "AND e.deleted_at IS NULL"
_POLICY_TYPES = """
SELECT l.event_key, p.code FROM event_policy_type l JOIN policy_type p ON p.key = l.policy_type_key
WHERE l.event_key IN (?*) ORDER BY l.event_key, l.position, l.policy_type_key
"""
_ACTORS = """
SELECT l.event_key, a.name, a.kind, l.role FROM event_actor l JOIN actor a ON a.key = l.actor_key
WHERE l.event_key IN (?*) ORDER BY l.event_key, l.position, l.actor_key
"""
_SOURCES = """
SELECT l.event_key, s.key, s.url, s.publisher, s.title, s.published, s.kind
FROM event_source l JOIN source s ON s.key = l.source_key
WHERE l.event_key IN (?*) ORDER BY l.event_key, l.position, l.source_key
"""
_QUOTES = """
SELECT event_key, source_key, words, speaker, role, affiliation, said_on, verified FROM quote
WHERE event_key IN (?*) ORDER BY event_key, position, key
"""
_RELATIONS = """
SELECT r.from_key, e.id, r.kind FROM relation r JOIN event e ON e.key = r.to_key
WHERE r.from_key IN (?*) AND e.deleted_at IS NULL ORDER BY r.from_key, r.position, r.to_key
"""
_TAGS = """
SELECT l.event_key, t.name FROM event_tag l JOIN tag t ON t.key = l.tag_key
WHERE l.event_key IN (?*) ORDER BY l.event_key, l.position, l.tag_key
"""
_DAYS = "SELECT start_min, start_max, jurisdiction_key FROM event WHERE key = ?"
_RELATED = """
SELECT e.key, e.id, e.title, e.kind, r.kind, 1, e.start_text, e.start_min, e.start_max
FROM relation r JOIN event e ON e.key = r.to_key WHERE r.from_key = ? AND e.deleted_at IS NULL
UNION ALL
SELECT e.key, e.id, e.title, e.kind, r.kind, 0, e.start_text, e.start_min, e.start_max
FROM relation r JOIN event e ON e.key = r.from_key WHERE r.to_key = ? AND e.deleted_at IS NULL
"""
_PLACE = "SELECT name, parent_key FROM jurisdiction WHERE key = ?"
_DEEPEST_PLACE = 8


def read_event(db: Database, key: int) -> EventDetail:
    """One event with its neighbours in both directions. Raises FrtError where it is gone or in the bin."""
    with db.reading() as reader:
        found = detail_of(reader, key)
    if found is None:
        raise FrtError(
            translate("store", "This event is no longer in {name}.").format(name=db.name),
            translate("store", "Open the database again to see what it holds now."),
        )
    return found


def detail_of(reader: Reader, key: int, *, binned: bool = False) -> EventDetail | None:
    """As `read_event`, in a view that is open already; None where the event is gone. `binned`: also from the bin."""
    event = events_of(reader, [key], binned=binned).get(key)
    if event is None:
        return None
    start_min, start_max, place = reader.one(_DAYS, (key,)) or (None, None, None)
    related = [_related(row, start_min, start_max) for row in reader.all(_RELATED, (key, key))]
    return EventDetail(key, event, _in_order_of_time(related), _place_name(reader, place))


def read_events(db: Database, keys: Days) -> Iterator[Event]:
    """The events with these keys (int64, any order), in the order of `keys`; those that are gone are passed over.

    Read in batches: a handful of queries for 500 events. Raises FrtError where the database cannot answer.
    """
    wanted = [int(key) for key in keys]
    with db.reading() as reader:
        for at in range(0, len(wanted), BATCH):
            batch = wanted[at : at + BATCH]
            found = events_of(reader, batch)
            yield from (found[key] for key in batch if key in found)


def events_of(reader: Reader, keys: Sequence[int], *, binned: bool = False) -> dict[int, Event]:
    """As `read_events`, by key, in a view that is open already; for one batch. `binned`: also those in the bin."""
    policy_types, tags = _grouped(reader.of_keys(_POLICY_TYPES, keys)), _grouped(reader.of_keys(_TAGS, keys))
    actors, relations = _grouped(reader.of_keys(_ACTORS, keys)), _grouped(reader.of_keys(_RELATIONS, keys))
    sources, quotes = _grouped(reader.of_keys(_SOURCES, keys)), _grouped(reader.of_keys(_QUOTES, keys))
    return {
        row[0]: Event(
            id=_text(row[1]),
            title=_text(row[2]),
            start=_optional(row[3]),
            end=_optional(row[4]),
            kind=_text(row[5]),
            stage=_optional(row[6]),
            policy_types=tuple(_text(code) for (code,) in policy_types[row[0]]),
            jurisdiction=None if row[14] is None else Place(_text(row[13]), _text(row[14]), _text(row[15])),
            actors=tuple(Party(*map(_text, party)) for party in actors[row[0]]),
            summary=_text(row[7]),
            why_it_matters=_text(row[8]),
            quotes=_quotes(quotes[row[0]], [source[0] for source in sources[row[0]]]),
            sources=tuple(_source(source) for source in sources[row[0]]),
            relations=tuple(Relation(*map(_text, relation)) for relation in relations[row[0]]),
            tags=tuple(_text(name) for (name,) in tags[row[0]]),
            importance=_importance(row[9]),
            checked=Checked(bool(row[10]), bool(row[11])),
            note=_optional(row[12]),
        )
        for row in reader.of_keys(_EVENTS if binned else _LIVE_EVENTS, keys)
    }


def _grouped(rows: list[Row]) -> defaultdict[int, list[Row]]:
    """Rows by their first column, which is left out."""
    found: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found


def _source(row: Row) -> Source:
    return Source(_optional(row[1]), _text(row[2]), _text(row[3]), _optional(row[4]), _text(row[5]))


def _quotes(rows: list[Row], source_keys: list[int]) -> tuple[Quote, ...]:
    place = {key: position for position, key in enumerate(source_keys)}
    return tuple(
        Quote(
            text=_text(words),
            speaker=_text(speaker),
            role=_optional(role),
            affiliation=_optional(affiliation),
            said_on=_optional(said_on),
            source=place.get(source_key),
            verified=bool(verified),
        )
        for source_key, words, speaker, role, affiliation, said_on, verified in rows
    )


def _text(value: Any) -> str:
    """Whatever a column holds, as text."""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def _optional(value: Any) -> str | None:
    return None if value is None else _text(value)


def _importance(value: Any) -> int:
    return min(max(value, 1), 5) if isinstance(value, int) else 1


def _related(row: Row, start_min: Any, start_max: Any) -> tuple[tuple[bool, int, str], Related]:
    """A neighbour and where it stands in the order of time: undated last."""
    key, id_, title, kind, relation, outgoing, start, first, last = row
    known = all(isinstance(day, int) for day in (start_min, start_max, first, last))
    days = (first - start_max, last - start_min) if known else None
    neighbour = Related(
        key, _text(id_), _text(title), _text(kind), _text(relation), bool(outgoing), _optional(start), days
    )
    dated = isinstance(first, int)
    return (not dated, first if dated else 0, neighbour.id), neighbour


def _in_order_of_time(related: list[tuple[tuple[bool, int, str], Related]]) -> tuple[Related, ...]:
    return tuple(neighbour for _, neighbour in sorted(related, key=lambda pair: pair[0]))


def _place_name(reader: Reader, place: Any) -> str:
    """The place and what it lies in: "San Francisco, California, United States"; no name twice."""
    names: list[str] = []
    while isinstance(place, int) and len(names) < _DEEPEST_PLACE:
        row = reader.one(_PLACE, (place,))
        if row is None:
            break
        name, place = _text(row[0]), row[1]
        if not names or name not in names[-1]:
            names.append(name)
    return ", ".join(names)
