"""Columns and links read a row at a time, as any engine answers: what reading by blocks is compared with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from frtdesk.store import bulk, read_columns
from frtdesk.store.positions import integers
from frtdesk.store.reader import Reader

EVENTS = read_columns._coded("""
SELECT key, COALESCE(CAST(start_min AS BIGINT), -4611686018427387904),
    COALESCE(CAST(start_max AS BIGINT), -4611686018427387904), COALESCE(CAST(end_min AS BIGINT), -4611686018427387904),
    COALESCE(CAST(end_max AS BIGINT), -4611686018427387904), date_flags, importance,
    CASE WHEN date_checked THEN 1 ELSE 0 END, CASE WHEN quotes_checked THEN 1 ELSE 0 END,
    COALESCE(CAST(jurisdiction_key AS BIGINT), -1), {kind}, {stage}, substr(id, 1, 200), substr(title, 1, 10000)
FROM event WHERE deleted_at IS NULL
""")
LINKS = {
    "event_actor": "SELECT event_key, actor_key, position, role FROM event_actor",
    "event_policy_type": "SELECT event_key, policy_type_key, position FROM event_policy_type",
    "event_tag": "SELECT event_key, tag_key, position FROM event_tag",
}
NUMBERS = 12


def event_blocks(reader: Reader) -> Iterator[Any]:
    """In the place of `read_columns._blocks`."""
    for rows in reader.partitions(EVENTS, read_columns._CODE_PARAMETERS):
        columns = list(zip(*rows, strict=True))
        found = [integers(column) for column in columns[:NUMBERS]]
        yield read_columns._Block(found, bulk.texts_of(columns[NUMBERS]), bulk.texts_of(columns[NUMBERS + 1]))


def link_blocks(reader: Reader, table: Any, roles: Any) -> Iterator[Any]:
    """In the place of `read_links._blocks`."""
    sql = next(sql for name, sql in LINKS.items() if f"FROM {name} " in table.block)
    for rows in reader.partitions(sql):
        found = integers([number for row in rows for number in row[:3]]).reshape(-1, 3)
        if roles is not None:
            roles.take([row[3:] for row in rows])
        yield found[:, 0], found[:, 1], found[:, 2]
