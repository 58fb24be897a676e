"""All events as columns: rows are streamed in partitions into arrays and put in order once.

The order is settled here and not by the database: sorting a million rows there takes two seconds more, and an event
with an open start stands first although its stored day is null. A file may hold anything in any column; what is no
number, no UTF-8 or out of bounds is made harmless, never dropped.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Codes, Columns, Days, StringTable, frozen
from frtdesk.model.vocabulary import KIND_CODE, OTHER, STAGE_CODE, CheckedBits
from frtdesk.store.database import Database
from frtdesk.store.read_meta import meta_of, places_of
from frtdesk.store.reader import PARTITION, Reader, Row

MAX_TITLE = 10_000
"""Characters of a title that are kept in memory."""

_COUNT = "SELECT count(*) FROM event"
_NULL = -(1 << 62)
_EVENTS = """
SELECT key, COALESCE(start_min, -4611686018427387904), COALESCE(start_max, -4611686018427387904),
    COALESCE(end_min, -4611686018427387904), COALESCE(end_max, -4611686018427387904), date_flags, importance,
    date_checked, quotes_checked, COALESCE(jurisdiction_key, -1), kind, stage, substr(id, 1, 200),
    substr(title, 1, 10000)
FROM event WHERE deleted_at IS NULL
"""
_NUMBERS = 10
_QUOTED = "SELECT DISTINCT event_key FROM quote"
_SOURCE_KINDS = "SELECT key, kind FROM source"
_SOURCED = "SELECT event_key, source_key FROM event_source"
_SOURCE_BITS = {
    "primary": int(CheckedBits.HAS_PRIMARY),
    "news": int(CheckedBits.HAS_NEWS),
    "analysis": int(CheckedBits.HAS_ANALYSIS),
}
_LONGEST_FAST_ID = 64


class _CodeOf(dict[Any, int]):
    """Codes by text or by its UTF-8; `unknown` for any other value."""

    def __init__(self, codes: Mapping[str, int], unknown: int) -> None:
        super().__init__(codes)
        self.update({text.encode(): code for text, code in codes.items()})
        self._unknown = unknown

    def __missing__(self, key: Any) -> int:
        return self._unknown


_KIND = _CodeOf(KIND_CODE, OTHER)
_STAGE = _CodeOf(STAGE_CODE, 0)


def read_columns(db: Database) -> Work[Columns]:
    """All events that are not in the bin, without links. Yields Progress a partition; closing it cancels.

    Raises FrtError where the database cannot answer.
    """
    with db.reading() as reader:
        meta = meta_of(reader)
        places, place_keys = places_of(reader)
        total = int((reader.one(_COUNT) or (0,))[0])
        gathered = _Gathered(total)
        with reader.raw_text():
            for rows in reader.partitions(_EVENTS):
                gathered.take(rows)
                yield Progress(gathered.n, total, translate("store", "Reading events"))
        numbers, order = gathered.in_order()
        key, flags = numbers[0], numbers[5]
        checked = (numbers[7] != 0) * int(CheckedBits.DATE) | (numbers[8] != 0) * int(CheckedBits.QUOTES)
        checked |= _evidence(reader, key)
    steps: list[int] = order.tolist()
    return Columns(
        key=frozen(key),
        ids=string_table([gathered.ids[i] for i in steps]),
        titles=string_table([gathered.titles[i] for i in steps]),
        start_min=frozen(numbers[1]),
        start_max=frozen(numbers[2]),
        end_min=frozen(numbers[3]),
        end_max=frozen(numbers[4]),
        flags=frozen(flags.astype(np.uint16)),
        kind=frozen(gathered.kind[order]),
        stage=frozen(gathered.stage[order]),
        importance=frozen(np.clip(numbers[6], 1, 5).astype(np.uint8)),
        checked=frozen(checked.astype(np.uint8)),
        place=frozen(Positions(place_keys).of(numbers[9]).astype(np.int32)),
        places=places,
        meta=meta,
    )


class _Gathered:
    """What has been read so far, in the order of reading. Arrays are made for `total` events."""

    def __init__(self, total: int) -> None:
        self.n = 0
        self._numbers = np.zeros((_NUMBERS, max(total, 1)), np.int64)
        self._kind = np.zeros(max(total, 1), np.uint8)
        self._stage = np.zeros(max(total, 1), np.uint8)
        self.ids: list[bytes] = []
        self.titles: list[bytes] = []

    @property
    def kind(self) -> Codes:
        return self._kind[: self.n]

    @property
    def stage(self) -> Codes:
        return self._stage[: self.n]

    def take(self, rows: list[Row]) -> None:
        """Append a partition. Reading is one consistent view, so there is room for all of it."""
        columns = list(zip(*rows, strict=True))
        into = slice(self.n, self.n + len(rows))
        for number, column in enumerate(columns[:_NUMBERS]):
            self._numbers[number, into] = integers(column)
        self._kind[into] = np.fromiter(map(_KIND.__getitem__, columns[10]), np.uint8, len(rows))
        self._stage[into] = np.fromiter(map(_STAGE.__getitem__, columns[11]), np.uint8, len(rows))
        self.ids += utf8(columns[12])
        self.titles += utf8(columns[13])
        self.n += len(rows)

    def in_order(self) -> tuple[Days, NDArray[np.intp]]:
        """The numbers with sentinels for null, int64 of (10, n), and the order that they are in now."""
        numbers = self._numbers[:, : self.n]
        numbers[5] &= 0xFFFF
        numbers[1:5] = whole_days(numbers[1:5], numbers[5])
        order = _order(numbers[1], numbers[5], self.ids)
        return numbers[:, order], order


def integers(values: Sequence[Any]) -> Days:
    """int64 of whatever a column holds; what is no whole number of 64 bits becomes 0."""
    try:
        return np.array(values, np.int64)
    except (ValueError, TypeError, OverflowError):
        return np.array([_integer(value) for value in values], np.int64)


def _integer(value: Any) -> int:
    try:
        number = int(value)
    except (ValueError, TypeError, OverflowError):
        return 0
    return number if -(1 << 63) <= number < 1 << 63 else 0


def whole_days(days: Days, flags: Days) -> Days:
    """`base.edtf.Extent.days` for many events: int64 of (4, n), `_NULL` for null, to the same with sentinels."""
    start_min, start_max, end_min, end_max = days
    end_max = np.where(end_max == _NULL, DISTANT_FUTURE, end_max)
    start_min = np.where(start_min == _NULL, DISTANT_PAST, start_min)
    no_start, no_end = start_max == _NULL, end_min == _NULL
    known_start = no_start & (flags & int(DateFlags.START_UNKNOWN) == 0)
    known_end = no_end & (flags & int(DateFlags.END_UNKNOWN) == 0)
    open_start = np.where(flags & int(DateFlags.START_OPEN) != 0, DISTANT_PAST, DISTANT_FUTURE)
    open_end = np.where(flags & int(DateFlags.END_OPEN) != 0, DISTANT_FUTURE, DISTANT_PAST)
    start_max, end_min = np.where(known_start, open_start, start_max), np.where(known_end, open_end, end_min)
    start_max = np.where(start_max == _NULL, np.where(end_min == _NULL, end_max, end_min), start_max)
    end_min = np.where(end_min == _NULL, start_max, end_min)
    found = np.stack([start_min, np.maximum(start_max, start_min), np.minimum(end_min, end_max), end_max])
    found[:, flags & int(DateFlags.UNDATED) != 0] = DISTANT_FUTURE
    return np.clip(found, DISTANT_PAST, DISTANT_FUTURE)


def _order(start_min: Days, flags: Days, ids: Sequence[bytes]) -> NDArray[np.intp]:
    """By earliest start, then by id in the order of code points, which is that of UTF-8; undated ones last."""
    if max(map(len, ids), default=0) <= _LONGEST_FAST_ID:
        by_id = np.array(ids or [b""], np.bytes_)[: len(ids)]
    else:
        by_id = np.empty(len(ids), np.int64)
        by_id[sorted(range(len(ids)), key=ids.__getitem__)] = np.arange(len(ids))
    return np.lexsort((by_id, start_min, flags & int(DateFlags.UNDATED)))


def utf8(texts: Sequence[Any]) -> list[bytes]:
    """Each text as valid UTF-8, whatever the column holds."""
    try:
        b"\n".join(texts).decode("utf-8")
    except (TypeError, UnicodeDecodeError):
        return [_text(text).encode("utf-8", "replace") for text in texts]
    return list(texts)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def string_table(texts: Sequence[bytes]) -> StringTable:
    """Texts in valid UTF-8 as one table."""
    offsets = np.zeros(len(texts) + 1, np.int64)
    np.cumsum(np.fromiter(map(len, texts), np.int64, len(texts)), out=offsets[1:])
    return StringTable(b"".join(texts), frozen(offsets))


class Positions:
    """Where the rows of a table stand, by their keys."""

    def __init__(self, keys: Sequence[int] | Days) -> None:
        found = np.asarray(keys, np.int64)
        self._order = np.argsort(found, kind="stable")
        self._sorted = found[self._order]

    def of(self, keys: Days) -> Days:
        """For each key its position, -1 for a key that is not there."""
        if not len(self._sorted):
            return np.full(len(keys), -1, np.int64)
        at = np.minimum(np.searchsorted(self._sorted, keys), len(self._sorted) - 1)
        return np.where(self._sorted[at] == keys, self._order[at], -1)


def _evidence(reader: Reader, keys: Days) -> Days:
    """CheckedBits of what documents each event: quotes, sources and their kinds."""
    positions = Positions(keys)
    found = np.zeros(len(keys) + 1, np.int64)  # the last is for events that are in the bin
    for rows in reader.partitions(_QUOTED):
        found[positions.of(integers([row[0] for row in rows]))] |= int(CheckedBits.HAS_QUOTE)
    kinds = reader.all(_SOURCE_KINDS)
    sources = Positions(integers([row[0] for row in kinds]))
    bits = np.array([int(CheckedBits.HAS_SOURCE) | _SOURCE_BITS.get(str(row[1]), 0) for row in kinds] + [0], np.int64)
    for rows in reader.partitions(_SOURCED, (), PARTITION):
        pairs = integers([key for row in rows for key in row]).reshape(-1, 2)
        np.bitwise_or.at(found, positions.of(pairs[:, 0]), bits[sources.of(pairs[:, 1])])
    return found[:-1]
