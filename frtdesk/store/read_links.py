"""The many-valued attributes of all events: actors with roles, policy types, tags; and from when each can be known."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import ActorTable, Codes, Columns, Days, Links, Ragged, frozen
from frtdesk.model.vocabulary import ROLES
from frtdesk.store import bulk
from frtdesk.store.database import Database
from frtdesk.store.positions import Positions, integers
from frtdesk.store.read_published import read_published
from frtdesk.store.reader import Reader, Row

_ACTORS = "SELECT key, name, kind, country, parent_key FROM actor ORDER BY name, key"
_ALIASES = "SELECT actor_key, name FROM actor_alias ORDER BY actor_key, position, name"
_POLICY_TYPES = "SELECT key, code FROM policy_type ORDER BY position, code, key"
_TAGS = "SELECT key, name FROM tag ORDER BY name, key"
_MOST_ROLES = 255
_Numbers = NDArray[np.signedinteger[Any]]


@dataclass(frozen=True)
class _Table:
    """How a table of links is read, stretch by stretch of row numbers (PostgreSQL: of keys of events).
    `parameters`: those of `block` before the stretch."""

    boundary: str
    block: str
    parameters: tuple[str | int, ...] = ()


_EVENT_ACTORS = _Table(
    "SELECT rowid FROM event_actor WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?",
    """
    SELECT count(*), [COALESCE(CAST(event_key AS BIGINT), 0)],
        [COALESCE(CAST(actor_key AS BIGINT), 0)], [COALESCE(CAST(position AS BIGINT), 0)],
        [{role}]
    FROM event_actor WHERE rowid > ? AND rowid <= ?
    """.replace("{role}", "CASE role" + " WHEN ? THEN ?" * len(ROLES) + " ELSE -1 END"),
    tuple(part for code, term in enumerate(ROLES) for part in (term.code, code)),
)
_EVENT_POLICY_TYPES = _Table(
    "SELECT rowid FROM event_policy_type WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?",
    """
    SELECT count(*), [COALESCE(CAST(event_key AS BIGINT), 0)],
        [COALESCE(CAST(policy_type_key AS BIGINT), 0)], [COALESCE(CAST(position AS BIGINT), 0)]
    FROM event_policy_type WHERE rowid > ? AND rowid <= ?
    """,
)
_EVENT_TAGS = _Table(
    "SELECT rowid FROM event_tag WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?",
    """
    SELECT count(*), [COALESCE(CAST(event_key AS BIGINT), 0)],
        [COALESCE(CAST(tag_key AS BIGINT), 0)], [COALESCE(CAST(position AS BIGINT), 0)]
    FROM event_tag WHERE rowid > ? AND rowid <= ?
    """,
)
_ROLES_OF_BLOCK = "SELECT role FROM event_actor WHERE rowid > ? AND rowid <= ? ORDER BY rowid"
_ROWS_OF_BLOCK = """
SELECT event_key, actor_key, position, role FROM event_actor WHERE event_key > ? AND event_key <= ?
"""


def read_links(db: Database, columns: Columns) -> Work[Links]:
    """The links of the events in `columns`, in stored order. Yields Progress; closing it cancels.

    Raises FrtError where the database cannot answer.
    """
    positions = Positions(columns.key)
    with db.reading() as reader:
        actor_table, actor_keys = read_actor_table(reader)
        roles = _Roles()
        actors, order = yield from _ragged(reader, _EVENT_ACTORS, positions, actor_keys, len(columns), roles)
        policy_names, policy_keys = read_policy_names(reader)
        policy_types, _ = yield from _ragged(reader, _EVENT_POLICY_TYPES, positions, policy_keys, len(columns))
        tag_names, tag_keys = read_tag_names(reader)
        tags, _ = yield from _ragged(reader, _EVENT_TAGS, positions, tag_keys, len(columns))
        published = yield from read_published(reader, columns.key)
    return Links(
        actors=actors,
        roles=frozen(roles.codes()[order]),
        policy_types=policy_types,
        tags=tags,
        published=published,
        actor_table=actor_table,
        role_names=tuple(roles.names),
        policy_names=policy_names,
        tag_names=tag_names,
    )


class _Roles:
    """Codes of the roles met: those of the vocabulary first, then others as they come, at most 255."""

    def __init__(self) -> None:
        self.names = [term.code for term in ROLES]
        self._code = {name: code for code, name in enumerate(self.names)}
        self._met: list[Codes] = [np.zeros(0, np.uint8)]

    def take(self, rows: Sequence[Row]) -> None:
        """The roles of some rows, which hold nothing else."""
        names = [str(row[0]) for row in rows]
        for name in dict.fromkeys(names):
            if name not in self._code and len(self.names) < _MOST_ROLES:
                self._code[name] = len(self.names)
                self.names.append(name)
        self._met.append(np.array([self._code.get(name, _MOST_ROLES - 1) for name in names], np.uint8))

    def take_codes(self, codes: Days) -> None:
        """Roles of the vocabulary, by their codes."""
        self._met.append(codes.astype(np.uint8))

    def codes(self) -> Codes:
        return np.concatenate(self._met)


def _ragged(
    reader: Reader, table: _Table, events: Positions, keys: Days, n: int, roles: _Roles | None = None
) -> Work[tuple[Ragged, NDArray[np.integer[Any]]]]:
    """The values of each event as indices into `keys`, in stored order; and which of the rows read they are.

    Rows of an event in the bin, or of a value that is not there, are left out.
    """
    values = Positions(keys)
    gathered = bulk.Numbers(), bulk.Numbers(), bulk.Numbers()
    for event_keys, value_keys, position in _blocks(reader, table, roles):
        for into, part in zip(gathered, (events.of(event_keys), values.of(value_keys), position), strict=True):
            into.take(part)
        yield Progress(0, 0, translate("store", "Reading actors, policy types and tags"))
    event, value, position = (numbers.all() for numbers in gathered)
    order = _stored_order(event, position, np.append(np.asarray(keys, np.int64), -1), value)
    there = (event >= 0) & (value >= 0)
    if not there.all():
        order = order[there[order]]
    offsets = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(event[there], minlength=n), out=offsets[1:])
    return Ragged(frozen(offsets), frozen(value[order].astype(np.int32))), order


def _stored_order(event: _Numbers, position: _Numbers, keys: Days, value: _Numbers) -> NDArray[np.integer[Any]]:
    """By event, then position, then the value's key (`keys[value]`); found at once where rows were stored so."""
    later = event[1:] > event[:-1]
    same = event[1:] == event[:-1]
    later |= same & (position[1:] > position[:-1])
    tied = np.flatnonzero(same & (position[1:] == position[:-1]))
    later[tied] |= keys[value[tied + 1]] >= keys[value[tied]]
    return np.arange(len(event), dtype=np.int32) if later.all() else np.lexsort((keys[value], position, event))


def _blocks(reader: Reader, table: _Table, roles: _Roles | None) -> Iterator[tuple[Days, Days, Days]]:
    """Keys of events, keys of values and positions, so many rows at a time; `roles` are met on the way."""
    boundary, block = (_stretched(sql, reader.dialect) for sql in (table.boundary, table.block))
    for stretch in bulk.ranges(reader, boundary):
        n, *joined = reader.one(block, (*table.parameters, *stretch)) or (0,)
        if not n:
            continue
        event_keys, value_keys, position, *codes = (bulk.numbers(column, n) for column in joined)
        if roles is not None and codes[0].min() >= 0:
            roles.take_codes(codes[0])
        elif roles is not None and reader.dialect == "sqlite":
            roles.take(reader.all(_ROLES_OF_BLOCK, stretch))
        elif roles is not None:
            # No order is promised here: rows with a role that nobody knows come whole.
            rows = reader.all(_ROWS_OF_BLOCK, stretch)
            event_keys, value_keys, position = integers([number for row in rows for number in row[:3]]).reshape(-1, 3).T
            roles.take([row[3:] for row in rows])
        yield event_keys, value_keys, position


@lru_cache(maxsize=16)
def _stretched(sql: str, dialect: str) -> str:
    """PostgreSQL has no row numbers, and the first column of each primary key is that of the event."""
    joined = bulk.joining(sql, dialect)
    return joined if dialect == "sqlite" else joined.replace("rowid", "event_key")


def read_policy_names(reader: Reader) -> tuple[tuple[str, ...], Days]:
    """All policy types in the order of the vocabulary, and their keys."""
    return _named(reader, _POLICY_TYPES)


def read_tag_names(reader: Reader) -> tuple[tuple[str, ...], Days]:
    """All tags by name, and their keys."""
    return _named(reader, _TAGS)


def _named(reader: Reader, sql: str) -> tuple[tuple[str, ...], Days]:
    rows = reader.all(sql)
    return tuple(str(row[1]) for row in rows), integers([row[0] for row in rows])


def read_actor_table(reader: Reader) -> tuple[ActorTable, Days]:
    """All actors by name, and their keys."""
    rows = reader.all(_ACTORS)
    aliases: dict[int, list[str]] = defaultdict(list)
    for key, name in reader.all(_ALIASES):
        aliases[key].append(str(name))
    at = {row[0]: position for position, row in enumerate(rows)}
    table = ActorTable(
        names=tuple(str(row[1]) for row in rows),
        kinds=tuple(str(row[2]) for row in rows),
        aliases=tuple(tuple(aliases[row[0]]) for row in rows),
        countries=tuple(None if row[3] is None else str(row[3]) for row in rows),
        parent=tuple(at.get(row[4], -1) for row in rows),
    )
    return table, integers([row[0] for row in rows])
