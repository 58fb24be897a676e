"""After an edit: the touched events read again and put into the columns, instead of reading a million of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np

from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import Progress, Work
from frtdesk.model.change import Change, ChangeSet
from frtdesk.model.columns import Columns, Days, Links, PlaceTable, Ragged, StringTable, frozen
from frtdesk.model.patched import Numbers, StaleError, patched, renumbered
from frtdesk.model.vocabulary import KIND_CODE, OTHER, STAGE_CODE, CheckedBits
from frtdesk.store import search_index
from frtdesk.store.database import Database
from frtdesk.store.positions import Positions, integers
from frtdesk.store.read_columns import NULL, order_of, whole_days
from frtdesk.store.read_event import BATCH
from frtdesk.store.read_evidence import SOURCE_BITS
from frtdesk.store.read_links import read_actor_table, read_policy_names, read_tag_names
from frtdesk.store.read_meta import places_of
from frtdesk.store.read_published import published_of
from frtdesk.store.reader import Reader, Row

MOST = 20_000
"""Touched events beyond which reading all of them again is no slower."""

_EVENTS = """
SELECT key, start_min, start_max, end_min, end_max, date_flags, importance, date_checked, quotes_checked,
    jurisdiction_key, kind, stage, substr(id, 1, 200), substr(title, 1, 10000)
FROM event WHERE deleted_at IS NULL AND key IN (?*)
"""
_QUOTED = "SELECT DISTINCT event_key FROM quote WHERE event_key IN (?*)"
_SOURCED = """
SELECT l.event_key, s.kind FROM event_source l JOIN source s ON s.key = l.source_key WHERE l.event_key IN (?*)
"""
_ACTORS = """
SELECT event_key, actor_key, role FROM event_actor WHERE event_key IN (?*) ORDER BY event_key, position, actor_key
"""
_POLICY_TYPES = """
SELECT event_key, policy_type_key FROM event_policy_type WHERE event_key IN (?*)
ORDER BY event_key, position, policy_type_key
"""
_TAGS = "SELECT event_key, tag_key FROM event_tag WHERE event_key IN (?*) ORDER BY event_key, position, tag_key"
_CITING = "SELECT event_key FROM event_source WHERE source_key = ?"
_MOST_ROLES = 255


def reread(db: Database, old: Columns, changes: Sequence[ChangeSet]) -> Work[Columns | None]:
    """The columns after these changes; None where all events have to be read again. Raises FrtError."""
    yield Progress(0)
    if old.links is None:
        return None
    every = [change for one in changes for change in one.changes]
    with db.reading() as reader:
        touched = sorted(events_touched(reader, every))
        if len(touched) > MOST:
            return None
        yield Progress(0, len(touched))
        fresh = _Fresh(reader, touched, old.links.role_names)
        columns = fresh.columns()
    yield Progress(1, 2)
    tables = columns.links
    assert tables is not None
    numbers = Numbers(
        places=renumbered(_place_names(old.places), _place_names(columns.places), _renamed_places(every, old.places)),
        actors=renumbered(old.links.actor_table.names, tables.actor_table.names, _renamed(every, "actor", "name")),
        policy_types=renumbered(old.links.policy_names, tables.policy_names, _renamed(every, "policy_type", "code")),
        tags=renumbered(old.links.tag_names, tables.tag_names, _renamed(every, "tag", "name")),
    )
    try:
        return patched(old, np.array(touched, np.int64), columns, numbers)
    except StaleError:
        return None


def events_touched(reader: Reader, changes: Iterable[Change]) -> set[int]:
    """Keys of the events of which columns hold something else now."""
    found: set[int] = set()
    for change in changes:
        if change.table == "source":
            found |= {row[0] for row in reader.all(_CITING, (change.key["key"],))}
        elif change.table != "relation":
            found |= search_index.owning_events(change, reader)
    return found


def _renamed(changes: Iterable[Change], table: str, field: str) -> dict[object, object]:
    """What was called one thing before all of these changes, and is called another now."""
    return dict(
        _chained((c.before[field], c.after[field]) for c in _updates(changes, table) if field in (c.after or {}))
    )


def _updates(changes: Iterable[Change], table: str) -> Iterator[Any]:
    return (change for change in changes if change.table == table and change.before and change.after)


def _chained(steps: Iterable[tuple[object, object]]) -> dict[object, object]:
    found: dict[object, object] = {}
    for before, after in steps:
        first = next((name for name, now in found.items() if now == before), before)
        found[first] = after
    return found


def _place_names(table: PlaceTable) -> list[tuple[str, str, str]]:
    return list(zip(table.codes, table.levels, table.names, strict=True))


def _renamed_places(changes: Iterable[Change], old: PlaceTable) -> dict[object, object]:
    """A changed place is found by what its change says of it, if no other place says that too."""
    names = _place_names(old)
    steps: list[tuple[object, object]] = []
    for change in _updates(changes, "jurisdiction"):
        before, after = change.before, change.after
        fields = [name for name in ("code", "level", "name") if name in before]
        at = [("code", "level", "name").index(name) for name in fields]
        like = [one for one in names if all(one[i] == before[name] for i, name in zip(at, fields, strict=True))]
        if fields and len(like) == 1:
            parts = list(like[0])
            for i, name in zip(at, fields, strict=True):
                parts[i] = after[name]
            steps.append((like[0], tuple(parts)))
    return _chained(steps)


class _Fresh:
    """Reads some events as columns, with whole tables of what they refer to."""

    def __init__(self, reader: Reader, keys: Sequence[int], roles: Sequence[str]) -> None:
        self._reader = reader
        self._keys = keys
        self._roles = list(roles)

    def columns(self) -> Columns:
        rows = self._of_keys(_EVENTS)
        key = integers([row[0] for row in rows])
        days = np.array([[NULL if day is None else day for day in row[1:5]] for row in rows], np.int64).reshape(-1, 4)
        flags = integers([row[5] for row in rows]) & 0xFFFF
        found = whole_days(days.T, flags)
        ids = StringTable.of(str(row[12]) for row in rows)
        order = order_of(found[0], flags & int(DateFlags.UNDATED) != 0, ids)
        places_in_order: list[int] = order.tolist()
        rows = [rows[i] for i in places_in_order]
        key, found, flags = key[order], found[:, order], flags[order]
        places, place_keys = places_of(self._reader)
        return Columns(
            key=frozen(key),
            ids=StringTable.of(str(row[12]) for row in rows),
            titles=StringTable.of(str(row[13]) for row in rows),
            start_min=frozen(found[0]),
            start_max=frozen(found[1]),
            end_min=frozen(found[2]),
            end_max=frozen(found[3]),
            flags=frozen(flags.astype(np.uint16)),
            kind=frozen(np.array([KIND_CODE.get(row[10], OTHER) for row in rows], np.uint8)),
            stage=frozen(np.array([STAGE_CODE.get(row[11], 0) for row in rows], np.uint8)),
            importance=frozen(np.clip(integers([row[6] for row in rows]), 1, 5).astype(np.uint8)),
            checked=frozen(self._checked(rows)),
            place=frozen(Positions(place_keys).of(_or_none(rows, 9)).astype(np.int32)),
            places=places,
            links=self._links(key),
        )

    def _of_keys(self, sql: str) -> list[Row]:
        batches = (self._keys[at : at + BATCH] for at in range(0, len(self._keys), BATCH))
        return [row for batch in batches for row in self._reader.of_keys(sql, batch)]

    def _checked(self, rows: Sequence[Row]) -> Any:
        bits = {row[0]: int(CheckedBits.HAS_QUOTE) for row in self._of_keys(_QUOTED)}
        for event, kind in self._of_keys(_SOURCED):
            before = bits.get(event, 0)
            several = int(CheckedBits.SEVERAL_SOURCES) if before & int(CheckedBits.HAS_SOURCE) else 0
            bits[event] = before | several | int(CheckedBits.HAS_SOURCE) | SOURCE_BITS.get(str(kind), 0)
        own = [bool(row[7]) * int(CheckedBits.DATE) | bool(row[8]) * int(CheckedBits.QUOTES) for row in rows]
        return np.array([bits.get(row[0], 0) | mine for row, mine in zip(rows, own, strict=True)], np.uint8)

    def _links(self, key: Days) -> Links:
        actor_table, actor_keys = read_actor_table(self._reader)
        policy_names, policy_keys = read_policy_names(self._reader)
        tag_names, tag_keys = read_tag_names(self._reader)
        parties = _grouped(self._of_keys(_ACTORS))
        roles = [self._role(str(row[1])) for event in key.tolist() for row in parties[event]]
        return Links(
            actors=_ragged(parties, key, actor_keys),
            roles=frozen(np.array(roles, np.uint8)),
            policy_types=_ragged(_grouped(self._of_keys(_POLICY_TYPES)), key, policy_keys),
            tags=_ragged(_grouped(self._of_keys(_TAGS)), key, tag_keys),
            published=published_of(self._reader, key, BATCH),
            actor_table=actor_table,
            role_names=tuple(self._roles),
            policy_names=policy_names,
            tag_names=tag_names,
        )

    def _role(self, name: str) -> int:
        if name not in self._roles and len(self._roles) < _MOST_ROLES:
            self._roles.append(name)
        return self._roles.index(name) if name in self._roles else _MOST_ROLES - 1


def _or_none(rows: Sequence[Row], column: int) -> Days:
    return integers([-1 if row[column] is None else row[column] for row in rows])


def _grouped(rows: Sequence[Row]) -> defaultdict[int, list[Row]]:
    found: defaultdict[int, list[Row]] = defaultdict(list)
    for row in rows:
        found[row[0]].append(row[1:])
    return found


def _ragged(grouped: defaultdict[int, list[Row]], key: Days, value_keys: Days) -> Ragged:
    """The values of each event as places in a table."""
    lists = [[row[0] for row in grouped[event]] for event in key.tolist()]
    at = Positions(value_keys).of(np.array([value for one in lists for value in one], np.int64)).astype(np.int32)
    offsets = np.zeros(len(lists) + 1, np.int64)
    np.cumsum([len(one) for one in lists], out=offsets[1:])
    return Ragged(frozen(offsets), frozen(at))
