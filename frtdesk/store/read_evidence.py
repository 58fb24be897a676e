"""What documents each event: whether it has quotes, sources, several of them, and of which kinds."""

from __future__ import annotations

from collections.abc import Generator, Iterator

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.model.columns import Codes, Days
from frtdesk.model.distinct import distinct
from frtdesk.model.vocabulary import CheckedBits
from frtdesk.store import bulk
from frtdesk.store.positions import Positions, integers
from frtdesk.store.reader import Reader

_QUOTED = "SELECT DISTINCT event_key FROM quote"
_SOURCE_KINDS = "SELECT key, kind FROM source"
_SOURCED = "SELECT event_key, source_key FROM event_source"
_BOUNDARY = "SELECT rowid FROM event_source WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?"
_BLOCK = """
SELECT count(*), group_concat(COALESCE(CAST(event_key AS BIGINT), 0)),
    group_concat(COALESCE(CAST(source_key AS BIGINT), 0))
FROM event_source WHERE rowid > ? AND rowid <= ?
"""
SOURCE_BITS = {
    "primary": int(CheckedBits.HAS_PRIMARY),
    "news": int(CheckedBits.HAS_NEWS),
    "analysis": int(CheckedBits.HAS_ANALYSIS),
}
"""What a source of each kind says of its event."""


def evidence(reader: Reader, keys: Days) -> Generator[Progress, None, Codes]:
    """CheckedBits of what documents the events with these keys, uint8. Yields Progress."""
    positions = Positions(keys)
    found = np.zeros(len(keys) + 1, np.uint8)  # the last is for events that are in the bin
    for rows in reader.partitions(_QUOTED):
        found[positions.of(integers([row[0] for row in rows]))] |= int(CheckedBits.HAS_QUOTE)
    kinds = reader.all(_SOURCE_KINDS)
    sources = Positions(integers([row[0] for row in kinds]))
    bits = np.array([int(CheckedBits.HAS_SOURCE) | SOURCE_BITS.get(str(row[1]), 0) for row in kinds] + [0], np.uint8)
    for event_keys, source_keys in _sourced(reader):
        _put(found, positions.of(event_keys), bits[sources.of(source_keys)])
        yield Progress(0, 0, translate("store", "Reading events"))
    return found[:-1]


def _put(found: Codes, events: Days, bits: NDArray[np.uint8]) -> None:
    """Add the bits; an event may come more than once, and each bit by itself is set as often as one likes."""
    sourced = events[bits != 0]
    again = found[sourced] & int(CheckedBits.HAS_SOURCE) != 0
    found[sourced[again]] |= int(CheckedBits.SEVERAL_SOURCES)
    in_order = np.sort(sourced[~again])
    found[in_order[1:][in_order[1:] == in_order[:-1]]] |= int(CheckedBits.SEVERAL_SOURCES)
    for bit in distinct(bits).tolist():
        found[events[bits == bit]] |= bit


def _sourced(reader: Reader) -> Iterator[tuple[Days, Days]]:
    if reader.dialect != "sqlite":
        for rows in reader.partitions(_SOURCED):
            pairs = integers([key for row in rows for key in row]).reshape(-1, 2)
            yield pairs[:, 0], pairs[:, 1]
        return
    for stretch in bulk.ranges(reader, _BOUNDARY):
        n, event_keys, source_keys = reader.one(_BLOCK, stretch) or (0, None, None)
        yield bulk.numbers(event_keys, n), bulk.numbers(source_keys, n)
