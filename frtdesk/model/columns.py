"""All events at once, as read-only numpy columns: the only copy of the data that stays in memory.

Events lie in order of `start_min`, then `id` by code point, undated ones last. Everywhere else in the program "an
event" is its index in this order; `key` is its row in the database. Long texts (summary, quotes, sources) stay in
the database until somebody looks. An edit makes new columns with a new `revision`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Days = NDArray[np.int64]
Codes = NDArray[np.uint8]
Mask = NDArray[np.bool_]


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """The same array, made read-only: what leaves its maker is not written to."""
    array.setflags(write=False)
    return array


@dataclass(frozen=True, eq=False)
class StringTable:
    """Many strings in one UTF-8 buffer; a string is decoded when it is asked for.

    `buffer`: bytes; `offsets`: int64 of n + 1, string i is buffer[offsets[i]:offsets[i + 1]].
    """

    buffer: bytes
    offsets: Days

    @classmethod
    def of(cls, strings: Iterable[str]) -> StringTable:
        encoded = [text.encode("utf-8", "replace") for text in strings]
        offsets = np.zeros(len(encoded) + 1, np.int64)
        np.cumsum([len(piece) for piece in encoded], out=offsets[1:])
        return cls(b"".join(encoded), frozen(offsets))

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, index: int) -> str:
        return self.buffer[self.offsets[index] : self.offsets[index + 1]].decode("utf-8")

    def index(self, text: str) -> int | None:
        """Position of `text`, or None. One scan of the buffer: for a single look-up, not for a loop."""
        wanted = text.encode("utf-8", "replace")
        if not wanted:
            empty = np.flatnonzero(np.diff(self.offsets) == 0)
            return int(empty[0]) if len(empty) else None
        at = self.buffer.find(wanted)
        while at >= 0:
            i = int(np.searchsorted(self.offsets, at, "right")) - 1
            if self.offsets[i] == at and self.offsets[i + 1] == at + len(wanted):
                return i
            at = self.buffer.find(wanted, at + 1)
        return None


@dataclass(frozen=True, eq=False)
class Ragged:
    """Zero or more small integers an event, as a compressed sparse row pair.

    The values of event i are values[offsets[i]:offsets[i + 1]], in stored order. `offsets`: int64 of n + 1.
    """

    offsets: Days
    values: NDArray[np.int32]

    @classmethod
    def of(cls, lists: Sequence[Sequence[int]]) -> Ragged:
        offsets = np.zeros(len(lists) + 1, np.int64)
        np.cumsum([len(row) for row in lists], out=offsets[1:])
        values = np.fromiter((value for row in lists for value in row), np.int32, int(offsets[-1]))
        return cls(frozen(offsets), frozen(values))

    def __getitem__(self, index: int) -> NDArray[np.int32]:
        return self.values[self.offsets[index] : self.offsets[index + 1]]

    def rows(self) -> NDArray[np.int32]:
        """For each value the event that it belongs to: as long as `values`."""
        return np.repeat(np.arange(len(self.offsets) - 1, dtype=np.int32), np.diff(self.offsets))

    def any_of(self, wanted: Mask) -> Mask:
        """True for each event with a value v for which wanted[v]. `wanted`: bool, one for each possible value."""
        mask = np.zeros(len(self.offsets) - 1, np.bool_)
        mask[self.rows()[wanted[self.values]]] = True
        return mask

    def any_where(self, hit: Mask) -> Mask:
        """True for each event with a value at a position where `hit`. `hit`: bool, as long as `values`."""
        mask = np.zeros(len(self.offsets) - 1, np.bool_)
        mask[self.rows()[hit]] = True
        return mask

    def counts(self, mask: Mask, size: int) -> Days:
        """How many of the events in `mask` have each value: int64 of `size`."""
        kept = np.repeat(mask, np.diff(self.offsets))
        return np.bincount(self.values[kept], minlength=size)


@dataclass(frozen=True)
class ActorTable:
    """Actors by index: parallel tuples; `parent` is an index or -1."""

    names: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    aliases: tuple[tuple[str, ...], ...] = ()
    countries: tuple[str | None, ...] = ()
    parent: tuple[int, ...] = ()


@dataclass(frozen=True)
class PlaceTable:
    """Jurisdictions by index: a tree; `parent` is an index or -1; a parent stands before its children."""

    codes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    parent: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Links:
    """The many-valued attributes: filters and facets need them, the first picture does not.

    `roles` is parallel to `actors.values`: an index into `vocabulary.ROLES` names kept in `role_names`. `published`:
    the day by which a source of each event had surely published it, or `publication.NEVER`.
    """

    actors: Ragged
    roles: NDArray[np.uint8]
    policy_types: Ragged
    tags: Ragged
    published: NDArray[np.int32]
    actor_table: ActorTable = field(default_factory=ActorTable)
    role_names: tuple[str, ...] = ()
    policy_names: tuple[str, ...] = ()
    tag_names: tuple[str, ...] = ()


@dataclass(frozen=True)
class Meta:
    """What the database says of itself. `covered_from`, `covered_to`: EDTF text; days None where it says nothing."""

    title: str = ""
    description: str = ""
    licence: str = ""
    built_from: str = ""
    covered_from: str | None = None
    covered_to: str | None = None
    covered_to_day: int | None = None
    thin: str = ""
    schema: str = ""


@dataclass(frozen=True, eq=False)
class Columns:
    """n events. Days are int64 civil days; an open or unknown end is calendar.DISTANT_FUTURE, an open or unknown
    start calendar.DISTANT_PAST; `flags` are base.edtf.DateFlags; `start_*` of an undated event mean nothing.

    `kind`, `stage`: codes into vocabulary.KINDS and STAGES (0 in `stage` is none). `place`: index into `places`, -1
    for none. `checked`: vocabulary.CheckedBits.
    """

    key: Days
    ids: StringTable
    titles: StringTable
    start_min: Days
    start_max: Days
    end_min: Days
    end_max: Days
    flags: NDArray[np.uint16]
    kind: Codes
    stage: Codes
    importance: Codes
    checked: Codes
    place: NDArray[np.int32]
    places: PlaceTable = field(default_factory=PlaceTable)
    meta: Meta = field(default_factory=Meta)
    links: Links | None = None
    revision: int = 0

    def __len__(self) -> int:
        return len(self.key)
