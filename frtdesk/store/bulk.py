"""Whole columns of a table in one answer a block: the numbers of a column as one text, and its texts as one.

A row at a time costs Python objects, and the interpreter's lock at each of them: a million events take 4.6 s, and the
window stutters meanwhile. `group_concat` over a block takes 1.3 s, nearly all of it in C without the lock. ADBC would
be quicker still, but it brings a second SQLite into the process, and when that one closes a file the system drops the
locks that the first holds on it (sqlite.org/howtocorrupt.html, 2.2.1).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Days, StringTable, frozen
from frtdesk.store.reader import Reader

BLOCK = 5_000
"""Rows in one answer: enough to forget the cost of asking, and with the longest titles 200 MB."""

_GATHERED = 50_000
"""Texts that are put in order at once: some 20 MB of positions."""


_JOINED = {
    "sqlite": {"[": "group_concat(", "]": ")", "<<": "group_concat(", ">>": ", char(0))"},
    "postgresql": {"[": "string_agg(CAST(", "]": " AS TEXT), ',')", "<<": "string_agg(", ">>": ", chr(31))"},
}
"""How numbers and texts are joined. PostgreSQL's texts hold no zero byte; where one holds the sign that stands for it
there, the count of texts does not come out even."""
_UNIT, _ZERO = b"\x1f", b"\0"


@lru_cache(maxsize=32)
def joining(sql: str, dialect: str) -> str:
    """A SELECT in which `[...]` is a column of whole numbers and `<<...>>` one of texts, each joined to one value."""
    for sign, words in _JOINED[dialect].items():
        sql = sql.replace(sign, words)
    return sql


@dataclass(frozen=True, eq=False)
class Texts:
    """Texts in valid UTF-8, one after the other in `buffer`; `lengths`: int64, bytes of each."""

    buffer: bytes
    lengths: Days


def ranges(reader: Reader, boundary: str) -> Iterator[tuple[int, int]]:
    """Stretches of row numbers, (after, up to), with BLOCK rows each.

    `boundary`: a SELECT of the row number that lies (second `?`) rows behind the first `?`.
    """
    after = -(1 << 63)
    while found := reader.one(boundary, (after, BLOCK - 1)):
        yield after, found[0]
        after = found[0]
    yield after, (1 << 63) - 1


def numbers(joined: Any, n: int) -> Days:
    """int64 of n whole numbers that were joined with commas."""
    found = np.fromstring(joined or "", np.int64, sep=",") if n else np.zeros(0, np.int64)
    assert len(found) == n
    return found


class Numbers:
    """Numbers that come in parts, put together in one array of int32, or of int64 where one is too large: many parts
    would leave holes in the memory, and be held twice while they are put together."""

    def __init__(self) -> None:
        self._found: NDArray[np.signedinteger[Any]] = np.zeros(0, np.int32)
        self._n = 0

    def take(self, part: Days) -> None:
        if self._found.dtype == np.int32 and len(part) and max(int(part.max()), -int(part.min())) >= 1 << 31:
            self._found = self._found.astype(np.int64)
        end = self._n + len(part)
        if end > len(self._found):  # what was not written to yet takes no memory
            grown = np.empty(max(end, 2 * len(self._found)), self._found.dtype)
            grown[: self._n] = self._found[: self._n]
            self._found = grown
        self._found[self._n : end] = part
        self._n = end

    def all(self) -> NDArray[np.signedinteger[Any]]:
        """All of them; nothing is left here."""
        found, self._found = self._found[: self._n], np.zeros(0, np.int32)
        self._n = 0
        return found


def texts(joined: Any, n: int) -> Texts | None:
    """n texts that were joined; None where one of them holds the sign between them itself."""
    data = joined.encode("utf-8", "replace").replace(_UNIT, _ZERO) if isinstance(joined, str) else bytes(joined or b"")
    ends = np.flatnonzero(np.frombuffer(data, np.uint8) == 0)
    if len(ends) != n - 1:
        return None
    bounds = np.concatenate([[-1], ends, [len(data)]])
    found = Texts(data.replace(b"\0", b""), np.diff(bounds) - 1)
    return found if _is_valid(found) else texts_of(data.split(b"\0"))


def _is_valid(found: Texts) -> bool:
    """Whether each text is UTF-8 by itself: all of them together are, and none begins inside a character."""
    if found.buffer.isascii():
        return True
    try:
        found.buffer.decode("utf-8")
    except UnicodeDecodeError:
        return False
    starts = (np.cumsum(found.lengths) - found.lengths)[found.lengths > 0]
    return not bool(np.any(np.frombuffer(found.buffer, np.uint8)[starts] & 0xC0 == 0x80))


def texts_of(values: Sequence[Any]) -> Texts:
    """Texts of whatever a column holds."""
    whole = utf8(values)
    return Texts(b"".join(whole), np.fromiter(map(len, whole), np.int64, len(whole)))


def utf8(values: Sequence[Any]) -> list[bytes]:
    """Each text as valid UTF-8, whatever the column holds."""
    return [_text(value).encode("utf-8", "replace") for value in values]


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


class Gathering:
    """Texts that come in parts, put together in one buffer: many buffers would leave holes in the memory."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._lengths: list[Days] = [np.zeros(1, np.int64)]

    def take(self, part: Texts) -> None:
        self._buffer += part.buffer
        self._lengths.append(part.lengths)

    def table(self) -> StringTable:
        """All of them as one table; nothing is left here."""
        lengths, self._lengths = np.concatenate(self._lengths), []
        buffer, self._buffer = bytes(self._buffer), bytearray()
        return StringTable(buffer, frozen(np.cumsum(lengths, out=lengths)))


def taken(table: StringTable, order: NDArray[np.intp]) -> StringTable:
    """Some of the texts, in another order."""
    offsets = np.zeros(len(order) + 1, np.int64)
    np.cumsum((table.offsets[1:] - table.offsets[:-1])[order], out=offsets[1:])
    shift = table.offsets[order] - offsets[:-1]
    source = np.frombuffer(table.buffer, np.uint8)
    parts: list[bytes] = []
    for a, b in pairwise([*range(0, len(order), _GATHERED), len(order)]):
        at: Days = np.arange(int(offsets[a]), int(offsets[b])) + np.repeat(shift[a:b], np.diff(offsets[a : b + 1]))
        parts.append(source[at].tobytes())
    return StringTable(b"".join(parts), frozen(offsets))
