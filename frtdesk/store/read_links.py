"""The many-valued attributes of all events: actors with roles, policy types, tags."""

from __future__ import annotations

from collections import defaultdict

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import ActorTable, Columns, Days, Links, Ragged, frozen
from frtdesk.model.vocabulary import ROLES
from frtdesk.store.database import Database
from frtdesk.store.read_columns import Positions, integers
from frtdesk.store.reader import Reader

_ACTORS = "SELECT key, name, kind, country, parent_key FROM actor ORDER BY name, key"
_ALIASES = "SELECT actor_key, name FROM actor_alias ORDER BY actor_key, position, name"
_POLICY_TYPES = "SELECT key, code FROM policy_type ORDER BY position, code, key"
_TAGS = "SELECT key, name FROM tag ORDER BY name, key"
_EVENT_ACTORS = "SELECT event_key, actor_key, position, role FROM event_actor"
_EVENT_POLICY_TYPES = "SELECT event_key, policy_type_key, position FROM event_policy_type"
_EVENT_TAGS = "SELECT event_key, tag_key, position FROM event_tag"
_MOST_ROLES = 255


def read_links(db: Database, columns: Columns) -> Work[Links]:
    """The links of the events in `columns`, in stored order. Yields Progress; closing it cancels.

    Raises FrtError where the database cannot answer.
    """
    positions = Positions(columns.key)
    with db.reading() as reader:
        actor_table, actor_keys = _actor_table(reader)
        yield _step(1)
        roles = _Roles()
        actors, order = _ragged(reader, _EVENT_ACTORS, positions, actor_keys, len(columns), roles)
        yield _step(2)
        policy_names, policy_keys = _named(reader, _POLICY_TYPES)
        policy_types, _ = _ragged(reader, _EVENT_POLICY_TYPES, positions, policy_keys, len(columns))
        yield _step(3)
        tag_names, tag_keys = _named(reader, _TAGS)
        tags, _ = _ragged(reader, _EVENT_TAGS, positions, tag_keys, len(columns))
    return Links(
        actors=actors,
        roles=frozen(roles.codes()[order]),
        policy_types=policy_types,
        tags=tags,
        actor_table=actor_table,
        role_names=tuple(roles.names),
        policy_names=policy_names,
        tag_names=tag_names,
    )


def _step(done: int) -> Progress:
    return Progress(done, 4, translate("store", "Reading actors, policy types and tags"))


class _Roles:
    """Codes of the roles met: those of the vocabulary first, then others as they come, at most 255."""

    def __init__(self) -> None:
        self.names = [term.code for term in ROLES]
        self._code = {name: code for code, name in enumerate(self.names)}
        self._met: list[int] = []

    def take(self, role: object) -> None:
        name = str(role)
        if name not in self._code and len(self.names) < _MOST_ROLES:
            self._code[name] = len(self.names)
            self.names.append(name)
        self._met.append(self._code.get(name, _MOST_ROLES - 1))

    def codes(self) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
        return np.array(self._met, np.uint8)


def _ragged(
    reader: Reader, sql: str, events: Positions, keys: Days, n: int, roles: _Roles | None = None
) -> tuple[Ragged, Days]:
    """The values of each event as indices into `keys`, in stored order; and which of the rows read they are.

    Rows of an event in the bin, or of a value that is not there, are left out.
    """
    parts: list[Days] = [np.empty((0, 3), np.int64)]
    for rows in reader.partitions(sql):
        parts.append(integers([number for row in rows for number in row[:3]]).reshape(-1, 3))
        if roles is not None:
            for row in rows:
                roles.take(row[3])
    event_keys, value_keys, position = np.concatenate(parts).T
    event, value = events.of(event_keys), Positions(keys).of(value_keys)
    order = np.lexsort((value_keys, position, event))
    order = order[(event[order] >= 0) & (value[order] >= 0)]
    offsets = np.zeros(n + 1, np.int64)
    np.cumsum(np.bincount(event[order], minlength=n), out=offsets[1:])
    return Ragged(frozen(offsets), frozen(value[order].astype(np.int32))), order


def _named(reader: Reader, sql: str) -> tuple[tuple[str, ...], Days]:
    rows = reader.all(sql)
    return tuple(str(row[1]) for row in rows), integers([row[0] for row in rows])


def _actor_table(reader: Reader) -> tuple[ActorTable, Days]:
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
