"""All relations between the events of a database, as arrays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days
from frtdesk.model.relations import MOST_KINDS, RELATION_CODE, Relations
from frtdesk.store import bulk
from frtdesk.store.database import Database
from frtdesk.store.positions import Positions, integers
from frtdesk.store.reader import Reader, Row

_ROWS = "SELECT from_key, to_key, kind FROM relation"
_BOUNDARY = "SELECT rowid FROM relation WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?"
_BLOCK = """
SELECT count(*), group_concat(COALESCE(CAST(from_key AS BIGINT), 0)), group_concat(COALESCE(CAST(to_key AS BIGINT), 0)),
    group_concat({kind})
FROM relation WHERE rowid > ? AND rowid <= ?
""".replace("{kind}", "CASE kind" + " WHEN ? THEN ?" * len(RELATION_CODE) + " ELSE -1 END")
_PARAMETERS = tuple(part for pair in RELATION_CODE.items() for part in pair)
_KINDS_OF_BLOCK = "SELECT kind FROM relation WHERE rowid > ? AND rowid <= ? ORDER BY rowid"

Block = tuple[Days, Days, Days]


def read_relations(db: Database, columns: Columns) -> Work[Relations]:
    """The relations between the events in `columns`; those of events in the bin are left out. Yields Progress.

    Raises FrtError where the database cannot answer.
    """
    yield Progress(0, 0, translate("store", "Reading what answers what"))
    events = Positions(columns.key)
    kinds = _Kinds()
    none = np.zeros(0, np.int64)
    parts: list[Block] = [(none, none, none)]
    with db.reading() as reader:
        for from_keys, to_keys, codes in _blocks(reader, kinds):
            holder, target = events.of(from_keys), events.of(to_keys)
            known = (holder >= 0) & (target >= 0)
            parts.append((holder[known], target[known], codes[known]))
            yield Progress(0, 0, translate("store", "Reading what answers what"))
    holder, target, codes = (np.concatenate([part[i] for part in parts]) for i in range(3))
    return Relations.of(holder, target, codes, tuple(kinds.names))


class _Kinds:
    """Codes of the kinds met: those of the vocabulary first, then others as they come."""

    def __init__(self) -> None:
        self.names = list(RELATION_CODE)
        self._code = dict(RELATION_CODE)

    def codes(self, rows: Sequence[Row]) -> Days:
        """The codes of kinds that stand last in each row."""
        names = [str(row[-1]) for row in rows]
        for name in dict.fromkeys(names):
            if name not in self._code and len(self.names) < MOST_KINDS:
                self._code[name] = len(self.names)
                self.names.append(name)
        return np.array([self._code.get(name, MOST_KINDS - 1) for name in names], np.int64)


def _blocks(reader: Reader, kinds: _Kinds) -> Iterator[Block]:
    """Keys of holders, keys of targets and codes of kinds, so many rows at a time."""
    if reader.dialect != "sqlite":
        for rows in reader.partitions(_ROWS):
            found = integers([number for row in rows for number in row[:2]]).reshape(-1, 2)
            yield found[:, 0], found[:, 1], kinds.codes(rows)
        return
    for stretch in bulk.ranges(reader, _BOUNDARY):
        n, *joined = reader.one(_BLOCK, (*_PARAMETERS, *stretch)) or (0,)
        if not n:
            continue
        from_keys, to_keys, codes = (bulk.numbers(column, n) for column in joined)
        if codes.min() < 0:
            codes = kinds.codes(reader.all(_KINDS_OF_BLOCK, stretch))
        yield from_keys, to_keys, codes
