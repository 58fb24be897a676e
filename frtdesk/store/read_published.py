"""The day from which each event can be known, from the dates of its sources."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Days, frozen
from frtdesk.model.publication import NEVER, Published, published_by
from frtdesk.store import bulk
from frtdesk.store.positions import Positions, integers
from frtdesk.store.reader import Reader

_DATED = "SELECT key, published FROM source WHERE published IS NOT NULL AND published <> '' ORDER BY key"
_LINKS = "SELECT event_key, source_key FROM event_source"
_BOUNDARY = "SELECT rowid FROM event_source WHERE rowid > ? ORDER BY rowid LIMIT 1 OFFSET ?"
_BLOCK = """
SELECT count(*), group_concat(COALESCE(CAST(event_key AS BIGINT), 0)),
    group_concat(COALESCE(CAST(source_key AS BIGINT), 0))
FROM event_source WHERE rowid > ? AND rowid <= ?
"""
_OF_EVENTS = """
SELECT l.event_key, s.published FROM event_source l JOIN source s ON s.key = l.source_key WHERE l.event_key IN (?*)
"""


def read_published(reader: Reader, events: Days) -> Work[Published]:
    """For the events with these keys, in their order."""
    keys: list[int] = []
    days: list[int] = []
    for rows in reader.partitions(_DATED):
        for key, text in rows:
            keys.append(key)
            days.append(published_by(str(text)))
        yield Progress(0, 0, translate("store", "Reading when sources were published"))
    sources, positions = Positions(integers(keys)), Positions(events)
    day = np.append(np.array(days, np.int64), NEVER)  # no source is -1, which meets the last
    found = np.full(len(events) + 1, NEVER, np.int64)
    for event_keys, source_keys in _linked(reader):
        np.minimum.at(found, positions.of(event_keys), day[sources.of(source_keys)])
        yield Progress(0, 0, translate("store", "Reading when sources were published"))
    return frozen(found[:-1].astype(np.int32))


def _linked(reader: Reader) -> Iterator[tuple[Days, Days]]:
    """Keys of events and of their sources, so many rows at a time."""
    if reader.dialect != "sqlite":
        for rows in reader.partitions(_LINKS):
            found = integers([number for row in rows for number in row]).reshape(-1, 2)
            yield found[:, 0], found[:, 1]
        return
    for stretch in bulk.ranges(reader, _BOUNDARY):
        n, *joined = reader.one(_BLOCK, stretch) or (0,)
        if n:
            event_keys, source_keys = (bulk.numbers(column, n) for column in joined)
            yield event_keys, source_keys


def published_of(reader: Reader, events: Days, batch: int) -> Published:
    """The same for a few events, read by their keys."""
    found: dict[int, int] = {}
    keys: list[int] = events.tolist()
    for at in range(0, len(keys), batch):
        for event, text in reader.of_keys(_OF_EVENTS, keys[at : at + batch]):
            found[event] = min(found.get(event, NEVER), published_by(None if text is None else str(text)))
    return frozen(np.array([found.get(key, NEVER) for key in keys], np.int32))
