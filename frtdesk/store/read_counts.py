"""How many sources and quotes each event has."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, frozen
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.store import bulk
from frtdesk.store.database import Database
from frtdesk.store.positions import Positions, integers
from frtdesk.store.reader import Reader

_SOURCES = "SELECT event_key FROM event_source"
_SOURCES_BOUNDARY = "SELECT rowid FROM event_source WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?"
_SOURCES_BLOCK = """
SELECT count(*), group_concat(COALESCE(CAST(event_key AS BIGINT), 0)) FROM event_source WHERE rowid > ? AND rowid <= ?
"""
_QUOTES = "SELECT event_key FROM quote"
_QUOTES_BOUNDARY = "SELECT rowid FROM quote WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?"
_QUOTES_BLOCK = """
SELECT count(*), group_concat(COALESCE(CAST(event_key AS BIGINT), 0)) FROM quote WHERE rowid > ? AND rowid <= ?
"""


def read_counts(db: Database, columns: Columns) -> Work[EvidenceCounts]:
    """The counts for the events of these columns. Raises FrtError where the database cannot answer."""
    positions = Positions(columns.key)
    with db.reading() as reader:
        sources = yield from _counts(
            _keys(reader, _SOURCES, _SOURCES_BOUNDARY, _SOURCES_BLOCK), positions, len(columns)
        )
        quotes = yield from _counts(_keys(reader, _QUOTES, _QUOTES_BOUNDARY, _QUOTES_BLOCK), positions, len(columns))
    return EvidenceCounts(sources, quotes)


def _counts(blocks: Iterator[Days], positions: Positions, size: int) -> Work[Days]:
    """How often each position is named; keys of events in the bin are nobody's."""
    found = np.zeros(size, np.int64)
    for keys in blocks:
        at = positions.of(keys)
        events, times = np.unique(at[at >= 0], return_counts=True)
        found[events] += times
        yield Progress(0, 0, translate("store", "Counting sources and quotes"))
    return frozen(found)


def _keys(reader: Reader, whole: str, boundary: str, block: str) -> Iterator[Days]:
    """The event that each row belongs to, block by block."""
    if reader.dialect != "sqlite":
        for rows in reader.partitions(whole):
            yield integers([row[0] for row in rows])
        return
    for stretch in bulk.ranges(reader, boundary):
        n, keys = reader.one(block, stretch) or (0, None)
        yield bulk.numbers(keys, n)
