"""All events as columns: blocks of rows are read into arrays and put in order once.

The order is settled here and not by the database: sorting a million rows there takes two seconds more, and an event
with an open start stands first although its stored day is null. A file may hold anything in any column; what is no
number, no UTF-8 or out of bounds is made harmless, never dropped.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days, Mask, StringTable, frozen
from frtdesk.model.vocabulary import KIND_CODE, OTHER, STAGE_CODE, CheckedBits
from frtdesk.store import bulk
from frtdesk.store.bulk import Texts
from frtdesk.store.database import Database
from frtdesk.store.positions import Positions
from frtdesk.store.read_evidence import evidence
from frtdesk.store.read_meta import meta_of, places_of
from frtdesk.store.reader import Reader, damaged

MAX_TITLE = 10_000
"""Characters of a title that are kept in memory."""

_COUNT = "SELECT count(*) FROM event"
NULL = -(1 << 62)
"""Stands for a day that is null."""
_NUMBERS = 12
_CODES = {"{kind}": (KIND_CODE, OTHER), "{stage}": (STAGE_CODE, 0)}


def _coded(sql: str) -> str:
    """A SELECT with the codes of the vocabulary asked for, as many as there are."""
    for name, (codes, _) in _CODES.items():
        column = name[1:-1]
        cases = f"CASE WHEN {column} IS NULL THEN ? ELSE CASE {column}" + " WHEN ? THEN ?" * len(codes)
        sql = sql.replace(name, cases + " ELSE ? END END")
    return sql


_CODE_PARAMETERS = tuple(
    value
    for codes, unknown in _CODES.values()
    for value in (unknown, *(part for pair in codes.items() for part in pair), unknown)
)
_BOUNDARY = "SELECT key FROM event WHERE key > ? ORDER BY key LIMIT 1 OFFSET ?"
_BLOCK = _coded("""
SELECT count(*), [COALESCE(CAST(key AS BIGINT), 0)],
    [COALESCE(CAST(start_min AS BIGINT), -4611686018427387904)],
    [COALESCE(CAST(start_max AS BIGINT), -4611686018427387904)],
    [COALESCE(CAST(end_min AS BIGINT), -4611686018427387904)],
    [COALESCE(CAST(end_max AS BIGINT), -4611686018427387904)],
    [COALESCE(CAST(date_flags AS BIGINT), 0)], [COALESCE(CAST(importance AS BIGINT), 0)],
    [CASE WHEN date_checked THEN 1 ELSE 0 END], [CASE WHEN quotes_checked THEN 1 ELSE 0 END],
    [COALESCE(CAST(jurisdiction_key AS BIGINT), -1)], [{kind}], [{stage}],
    <<COALESCE(substr(id, 1, 200), '')>>,
    <<COALESCE(substr(title, 1, 10000), '')>>
FROM event WHERE deleted_at IS NULL AND key > ? AND key <= ?
""")
_TEXTS = """
SELECT substr(id, 1, 200), substr(title, 1, 10000) FROM event WHERE deleted_at IS NULL AND key > ? AND key <= ?
ORDER BY key
"""
_LONGEST_FAST_ID = 64


def read_columns(db: Database) -> Work[Columns]:
    """All events that are not in the bin, without links. Yields Progress a block; closing it cancels.

    Raises FrtError where the database cannot answer.
    """
    with db.reading() as reader:
        meta = meta_of(reader)
        places, place_keys = places_of(reader)
        total = int((reader.one(_COUNT) or (0,))[0])
        gathered = _Gathered(total, Positions(place_keys))
        with reader.raw_text():
            for block in _blocks(reader):
                if not gathered.has_room(block):
                    raise damaged(db.name, translate("store", "its tables and indexes count differently"))
                gathered.take(block)
                yield Progress(gathered.n, total, translate("store", "Reading events"))
        found = gathered.in_order()
        checked = found["checked"] | (yield from evidence(reader, found["key"]))
    yield Progress(gathered.n, total, translate("store", "Reading events"))
    found["checked"] = checked
    arrays: dict[str, Any] = {name: frozen(array) for name, array in found.items()}
    return Columns(ids=gathered.ids, titles=gathered.titles, places=places, meta=meta, **arrays)


@dataclass(frozen=True, eq=False)
class _Block:
    """Some events: their numbers in the order of the SELECT, int64 of (12, n), and their texts."""

    numbers: Sequence[Days]
    ids: Texts
    titles: Texts


def _blocks(reader: Reader) -> Iterator[_Block]:
    """Column by column, which is quickest in both engines."""
    block = bulk.joining(_BLOCK, reader.dialect)
    for stretch in bulk.ranges(reader, _BOUNDARY):
        row = reader.one(block, (*_CODE_PARAMETERS, *stretch))
        if row is None or not row[0]:
            continue
        n = int(row[0])
        found = [bulk.numbers(joined, n) for joined in row[1 : _NUMBERS + 1]]
        ids, titles = bulk.texts(row[_NUMBERS + 1], n), bulk.texts(row[_NUMBERS + 2], n)
        if ids is None or titles is None:
            rows = reader.all(_TEXTS, stretch)
            ids, titles = bulk.texts_of([text[0] for text in rows]), bulk.texts_of([text[1] for text in rows])
            steps = np.argsort(found[0])  # texts came by key; so shall the numbers
            found = [column[steps] for column in found]
        yield _Block(found, ids, titles)


class _Gathered:
    """What has been read so far, in the order of reading. Arrays are made for `total` events."""

    def __init__(self, total: int, places: Positions) -> None:
        self.n = 0
        self._places = places
        self._arrays: dict[str, NDArray[Any]] = {
            "key": np.zeros(total, np.int64),
            "start_min": np.zeros(total, np.int64),
            "start_max": np.zeros(total, np.int64),
            "end_min": np.zeros(total, np.int64),
            "end_max": np.zeros(total, np.int64),
            "flags": np.zeros(total, np.uint16),
            "importance": np.zeros(total, np.uint8),
            "checked": np.zeros(total, np.uint8),
            "place": np.zeros(total, np.int32),
            "kind": np.zeros(total, np.uint8),
            "stage": np.zeros(total, np.uint8),
        }
        self._ids, self._titles = bulk.Gathering(), bulk.Gathering()
        self.ids = self.titles = StringTable.of(())

    def has_room(self, block: _Block) -> bool:
        """Reading is one consistent view: only in a damaged file is there more than was counted."""
        n = len(block.numbers[0])
        return self.n + n <= len(self._arrays["key"]) and len(block.ids.lengths) == len(block.titles.lengths) == n

    def take(self, block: _Block) -> None:
        """Append a block."""
        numbers = block.numbers
        flags = numbers[5] & 0xFFFF
        days = whole_days(np.stack(numbers[1:5]), flags)
        checked = (numbers[7] != 0) * int(CheckedBits.DATE) | (numbers[8] != 0) * int(CheckedBits.QUOTES)
        values = (
            numbers[0], *days, flags, np.clip(numbers[6], 1, 5), checked, self._places.of(numbers[9]), *numbers[10:],
        )  # fmt: skip
        into = slice(self.n, self.n + len(flags))
        for array, value in zip(self._arrays.values(), values, strict=True):
            array[into] = value
        self._ids.take(block.ids)
        self._titles.take(block.titles)
        self.n += len(flags)

    def in_order(self) -> dict[str, NDArray[Any]]:
        """The columns by name, in order; `ids` and `titles` too from now on."""
        found = {name: array[: self.n] for name, array in self._arrays.items()}
        self._arrays = {}
        self.ids, self.titles = self._ids.table(), self._titles.table()
        order = order_of(found["start_min"], found["flags"] & int(DateFlags.UNDATED) != 0, self.ids)
        if np.array_equal(order, np.arange(self.n)):
            return found
        self.ids, self.titles = bulk.taken(self.ids, order), bulk.taken(self.titles, order)
        for name in found:
            found[name] = found[name][order]
        return found


def whole_days(days: Days, flags: Days) -> Days:
    """`base.edtf.Extent.days` for many events: int64 of (4, n), `NULL` for null, to the same with sentinels."""
    start_min, start_max, end_min, end_max = days
    end_max = np.where(end_max == NULL, DISTANT_FUTURE, end_max)
    start_min = np.where(start_min == NULL, DISTANT_PAST, start_min)
    no_start, no_end = start_max == NULL, end_min == NULL
    known_start = no_start & (flags & int(DateFlags.START_UNKNOWN) == 0)
    known_end = no_end & (flags & int(DateFlags.END_UNKNOWN) == 0)
    open_start = np.where(flags & int(DateFlags.START_OPEN) != 0, DISTANT_PAST, DISTANT_FUTURE)
    open_end = np.where(flags & int(DateFlags.END_OPEN) != 0, DISTANT_FUTURE, DISTANT_PAST)
    start_max, end_min = np.where(known_start, open_start, start_max), np.where(known_end, open_end, end_min)
    start_max = np.where(start_max == NULL, np.where(end_min == NULL, end_max, end_min), start_max)
    end_min = np.where(end_min == NULL, start_max, end_min)
    found = np.stack([start_min, np.maximum(start_max, start_min), np.minimum(end_min, end_max), end_max])
    found[:, flags & int(DateFlags.UNDATED) != 0] = DISTANT_FUTURE
    return np.clip(found, DISTANT_PAST, DISTANT_FUTURE)


def order_of(start_min: Days, undated: Mask, ids: StringTable) -> NDArray[np.intp]:
    """By earliest start, then by id in the order of code points, which is that of UTF-8; undated ones last."""
    order = np.lexsort((start_min, undated))
    if len(order) < 2:
        return order
    start, last = start_min[order], undated[order]
    same = (start[1:] == start[:-1]) & (last[1:] == last[:-1])
    tied = np.flatnonzero(np.append(same, False) | np.append(False, same))
    run = np.cumsum(np.append(True, ~same))[tied]
    by_id = np.lexsort((*_words(bulk.taken(ids, order[tied])), run))
    order[tied] = order[tied[by_id]]
    return order


def _words(ids: StringTable) -> list[NDArray[Any]]:
    """Keys that sort the ids by their bytes, the last one first in weight, as np.lexsort wants them."""
    lengths = np.diff(ids.offsets)
    longest = int(lengths.max(initial=0))
    if longest > _LONGEST_FAST_ID:
        pieces = [ids.buffer[a:b] for a, b in zip(ids.offsets[:-1].tolist(), ids.offsets[1:].tolist(), strict=True)]
        rank = np.empty(len(pieces), np.int64)
        rank[sorted(range(len(pieces)), key=pieces.__getitem__)] = np.arange(len(pieces))
        return [rank]
    wide = np.zeros((len(ids), -(-longest // 8) * 8), np.uint8)
    wide[np.arange(wide.shape[1]) < lengths[:, None]] = np.frombuffer(ids.buffer, np.uint8)
    return [lengths, *wide.view(">u8").astype(np.uint64).T[::-1]]
