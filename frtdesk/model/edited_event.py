"""An event as a database keeps it, and what is done to events as reversible change sets.

Whoever edits makes another value of `Event`; `difference` is the change set that leads from the one to the other, with
the actors, sources, tags and places that are new. A list that was not touched keeps its rows as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from frtdesk.base.errors import FrtError
from frtdesk.model.book import Book, Shared
from frtdesk.model.change import Change, ChangeSet, Fields, deletion, insertion, new_key, update
from frtdesk.model.event import Event, Quote, Source

TABLE = "event"


@dataclass(frozen=True, slots=True)
class StoredRow:
    """A row that belongs to an event: its primary key, and what it holds besides."""

    key: Fields
    fields: Fields


@dataclass(frozen=True)
class StoredEvent:
    """An event with the rows that it is kept in. `row`: its own row, the key aside; `rows`: by table, parallel to the
    lists of `event` (a relation to an event in the bin is in neither)."""

    key: int
    event: Event
    row: Fields
    rows: Mapping[str, tuple[StoredRow, ...]] = field(default_factory=dict[str, tuple[StoredRow, ...]])

    @property
    def binned(self) -> bool:
        """Whether it is in the bin."""
        return self.row.get("deleted_at") is not None

    def of(self, table: str) -> tuple[StoredRow, ...]:
        return self.rows.get(table, ())


class BinnedError(FrtError):
    """The event that was to be changed is in the bin, where nobody would look for what is written."""


Pair = tuple[StoredEvent | None, Event]
"""What is there, None for a new event, and what shall be there."""


def difference(title: str, before: StoredEvent | None, after: Event, book: Book) -> ChangeSet | None:
    """What leads from the one to the other; None where they are the same. Without `before` the event is made.

    Raises EdtfError for a text that is no date, KeyError for a relation to an id that the book lacks.
    """
    return differences(title, [(before, after)], book)


def differences(title: str, pairs: Iterable[Pair], book: Book) -> ChangeSet | None:
    """The same for many events at once; new ones may relate to each other."""
    shared = Shared(book)
    found: list[Change] = []
    wanted = [(before, before.key if before is not None else new_key(), after) for before, after in pairs]
    keys = dict(book.events) | {after.id: key for _, key, after in wanted}
    made_at = now()
    for before, key, after in wanted:
        found += _event_changes(before, key, after, shared, made_at)
    for before, key, after in wanted:
        found += _relations(before, key, after, keys)
    changes = (*shared.changes, *found)
    return ChangeSet(title, changes) if changes else None


def binned(title: str, stored: Iterable[StoredEvent]) -> ChangeSet | None:
    """Put events in the bin; those that are there stay."""
    there = [one for one in stored if not one.binned]
    return _marked(title, there, now())


def restored(title: str, stored: Iterable[StoredEvent]) -> ChangeSet | None:
    """Take events out of the bin."""
    return _marked(title, [one for one in stored if one.binned], None)


def changed_out_of_bin(title: str, before: StoredEvent, after: Event, book: Book) -> ChangeSet | None:
    """Take an event out of the bin and let it be another, as one step. Raises as `difference` does."""
    parts = restored(title, [before]), difference(title, before, after, book)
    changes = tuple(change for part in parts if part is not None for change in part.changes)
    return ChangeSet(title, changes) if changes else None


def _marked(title: str, stored: Sequence[StoredEvent], deleted_at: str | None) -> ChangeSet | None:
    changes = tuple(
        update(TABLE, {"key": one.key}, {"deleted_at": one.row["deleted_at"]}, {"deleted_at": deleted_at})
        for one in stored
    )
    return ChangeSet(title, changes) if changes else None


def now() -> str:
    """This moment as the database writes it down: UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


# ---------------------------------------------------------------------- one event


def _event_changes(
    before: StoredEvent | None, key: int, after: Event, shared: Shared, made_at: str
) -> Iterator[Change]:
    """All but relations."""
    if before is None:
        place = shared.place(after.jurisdiction)
        fields = {**_own(after), **_dates(after), **_place(place), "created_at": made_at, "deleted_at": None}
        yield insertion(TABLE, {"key": key}, fields)
    else:
        yield from _own_changes(before, after, shared)
    was = before.event if before is not None else Event("", "")
    if was.policy_types != after.policy_types:
        yield from _links(
            before, key, "event_policy_type", "policy_type_key", map(shared.policy_type, after.policy_types)
        )
    if was.actors != after.actors:
        yield from _actors(before, key, after, shared)
    if was.tags != after.tags:
        yield from _links(before, key, "event_tag", "tag_key", map(shared.tag, after.tags))
    if (was.sources, was.quotes) != (after.sources, after.quotes):
        yield from _evidence(before, key, after, shared)


def _own_changes(before: StoredEvent, after: Event, shared: Shared) -> Iterator[Change]:
    """The event's own row: only the fields that differ."""
    was = before.event
    old, new = _own(was), _own(after)
    wanted = {name: new[name] for name in new if new[name] != old[name]}
    if (was.start, was.end) != (after.start, after.end):
        wanted |= _dates(after)
    if was.jurisdiction != after.jurisdiction:
        wanted |= _place(shared.place(after.jurisdiction))
    wanted = {name: value for name, value in wanted.items() if value != before.row[name]}
    if wanted:
        yield update(TABLE, {"key": before.key}, {name: before.row[name] for name in wanted}, wanted)


def _own(event: Event) -> dict[str, str | int | bool | None]:
    """The fields of the event's row that say what they hold."""
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind,
        "stage": event.stage,
        "importance": event.importance,
        "date_checked": event.checked.date,
        "quotes_checked": event.checked.quotes,
        "summary": event.summary,
        "why_it_matters": event.why_it_matters,
        "note": event.note,
    }


def _dates(event: Event) -> dict[str, str | int | bool | None]:
    """The dates as written, and what follows from them. Raises EdtfError."""
    found = event.extent
    return {
        "start_text": event.start,
        "end_text": event.end,
        "start_min": found.start_min,
        "start_max": found.start_max,
        "end_min": found.end_min,
        "end_max": found.end_max,
        "date_flags": int(found.flags),
    }


def _place(found: tuple[int | None, str | None]) -> dict[str, str | int | bool | None]:
    return {"jurisdiction_key": found[0], "place_text": found[1]}


# ---------------------------------------------------------------------- what belongs to an event


def _rows(there: Iterable[StoredRow], table: str, wanted: Iterable[StoredRow]) -> Iterator[Change]:
    """From the rows that are there to those that are wanted; of two with one key the first."""
    old = {_frozen(row.key): row for row in there}
    new: dict[tuple[object, ...], StoredRow] = {}
    for row in wanted:
        new.setdefault(_frozen(row.key), row)
    for key, row in old.items():
        if key not in new:
            yield deletion(table, row.key, row.fields)
    for key, row in new.items():
        if key not in old:
            yield insertion(table, row.key, row.fields)
            continue
        was = old[key].fields
        other = [name for name in row.fields if row.fields[name] != was[name]]
        if other:
            yield update(table, row.key, {name: was[name] for name in other}, {n: row.fields[n] for n in other})


def _frozen(key: Fields) -> tuple[object, ...]:
    return tuple(key[name] for name in sorted(key))


def _there(before: StoredEvent | None, table: str) -> tuple[StoredRow, ...]:
    return before.of(table) if before is not None else ()


def _links(before: StoredEvent | None, key: int, table: str, column: str, others: Iterable[int]) -> Iterator[Change]:
    wanted = (StoredRow({"event_key": key, column: other}, {"position": i}) for i, other in enumerate(others))
    return _rows(_there(before, table), table, wanted)


def _actors(before: StoredEvent | None, key: int, after: Event, shared: Shared) -> Iterator[Change]:
    """Who took part. Another kind for an actor that was there already is said of the actor itself."""
    table = "event_actor"
    kinds = {party.name: party.kind for party in before.event.actors} if before is not None else {}
    wanted: list[StoredRow] = []
    for position, party in enumerate(after.actors):
        actor = shared.actor(party)
        if party.name in kinds:
            shared.change_actor_kind(actor, kinds[party.name], party.kind)
        wanted.append(StoredRow({"event_key": key, "actor_key": actor}, {"position": position, "role": party.role}))
    return _rows(_there(before, table), table, wanted)


def _evidence(before: StoredEvent | None, key: int, after: Event, shared: Shared) -> Iterator[Change]:
    """Sources, and the quotes that lean on them."""
    sources = _source_keys(before, after.sources, shared)
    linked = [StoredRow({"event_key": key, "source_key": it}, {"position": i}) for i, it in enumerate(sources)]
    yield from _rows(_there(before, "event_source"), "event_source", linked)
    there = list(_there(before, "quote"))
    fields = [_quote_fields(key, i, quote, sources) for i, quote in enumerate(after.quotes)]
    keys = _quote_keys(there, fields)
    wanted = [StoredRow({"key": it or new_key()}, row) for it, row in zip(keys, fields, strict=True)]
    yield from _rows(there, "quote", wanted)


def _source_keys(before: StoredEvent | None, wanted: Sequence[Source], shared: Shared) -> list[int]:
    """The rows of the sources. One that the event has already, by its address or else by its place in the list, may be
    said to be something else; others are found or made."""
    rows = _there(before, "event_source")
    had = before.event.sources if before is not None else ()
    left = {i: (source, _number(row.key["source_key"])) for i, (source, row) in enumerate(zip(had, rows, strict=False))}
    keys: dict[int, int] = {}
    for place, source in enumerate(wanted):
        same = next((i for i, (one, _) in left.items() if one == source), None)
        if same is not None:
            keys[place] = left.pop(same)[1]
    for place, source in enumerate(wanted):
        if place in keys:
            continue
        if source.url is not None:
            mine = next((i for i, (one, _) in left.items() if one.url == source.url), None)
        else:
            mine = place if place in left and left[place][0].url is None else None
        if mine is None:
            keys[place] = shared.source(source)
            continue
        was, keys[place] = left.pop(mine)
        shared.change_source(keys[place], was, source)
    return [keys[place] for place in range(len(wanted))]


def _quote_fields(key: int, position: int, quote: Quote, sources: Sequence[int]) -> Fields:
    return {
        "event_key": key,
        "position": position,
        "words": quote.text,
        "speaker": quote.speaker,
        "role": quote.role,
        "affiliation": quote.affiliation,
        "said_on": quote.said_on,
        "source_key": None if quote.source is None else sources[quote.source],
        "verified": quote.verified,
    }


def _quote_keys(there: Sequence[StoredRow], wanted: Sequence[Fields]) -> list[int | None]:
    """Which row each quote is kept in: that of the same words, else the one at its place; None for a new one."""
    free = dict(enumerate(there))
    found: list[int | None] = [None] * len(wanted)
    for i, fields in enumerate(wanted):
        same = next((at for at, row in free.items() if row.fields["words"] == fields["words"]), None)
        if same is not None:
            found[i] = _number(free.pop(same).key["key"])
    for i in range(len(wanted)):
        if found[i] is None and i in free:
            found[i] = _number(free.pop(i).key["key"])
    return found


def _relations(before: StoredEvent | None, key: int, after: Event, keys: Mapping[str, int]) -> Iterator[Change]:
    was = before.event.relations if before is not None else ()
    if was == after.relations:
        return iter(())
    wanted = (
        StoredRow({"from_key": key, "to_key": keys[one.to]}, {"position": i, "kind": one.kind})
        for i, one in enumerate(after.relations)
    )
    return _rows(_there(before, "relation"), "relation", wanted)


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
