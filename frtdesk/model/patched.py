"""Columns in which some events were read again: the others keep what was read of them, in a few array operations.

What events refer to by number (places, actors, tags) may have other numbers now: `renumbered` says which.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.edtf import DateFlags
from frtdesk.model.columns import Columns, Days, Links, Ragged, StringTable, frozen

_ARRAYS = (
    "key", "start_min", "start_max", "end_min", "end_max", "flags", "kind", "stage", "importance", "checked",
)  # fmt: skip


class StaleError(ValueError):
    """Something is referred to that is no longer there: all has to be read again."""


@dataclass(frozen=True, eq=False)
class Numbers:
    """For each old number of a place, actor, policy type or tag the new one, -1 where it is gone."""

    places: NDArray[np.int32]
    actors: NDArray[np.int32]
    policy_types: NDArray[np.int32]
    tags: NDArray[np.int32]


def renumbered(old: Sequence[object], new: Sequence[object], renamed: Mapping[object, object]) -> NDArray[np.int32]:
    """By name; `renamed`: what something was called when `old` was read, to what it is called now."""
    at = {name: number for number, name in enumerate(new)}
    return np.array([at.get(renamed.get(name, name), -1) for name in old], np.int32)


def patched(old: Columns, gone: Days, fresh: Columns, numbers: Numbers) -> Columns:
    """`old` without the events with the keys `gone`, and with those of `fresh` in their places. `fresh` is in order and
    has the new tables. Raises StaleError; ValueError without links."""
    if old.links is None or fresh.links is None:
        raise ValueError("columns without links")
    keep = np.flatnonzero(~np.isin(old.key, gone))
    which = np.insert(keep, _places(old, keep, fresh), len(old) + np.arange(len(fresh)))
    arrays: dict[str, Any] = {
        name: frozen(np.concatenate([getattr(old, name), getattr(fresh, name)])[which]) for name in _ARRAYS
    }
    place = np.append(numbers.places, np.int32(-1))[old.place]
    if (place[keep][old.place[keep] >= 0] < 0).any():
        raise StaleError
    return replace(
        fresh,
        ids=_texts(old.ids, fresh.ids, which),
        titles=_texts(old.titles, fresh.titles, which),
        place=frozen(np.concatenate([place, fresh.place])[which]),
        links=_links(old.links, fresh.links, keep, which, numbers),
        meta=old.meta,
        revision=old.revision + 1,
        **arrays,
    )


def _places(old: Columns, keep: NDArray[np.intp], fresh: Columns) -> list[int]:
    """Before which of the kept events each fresh one stands: by start, then by id; undated ones last."""
    starts = old.start_min[keep]
    undated = (old.flags[keep] & int(DateFlags.UNDATED)) != 0
    dated = int(np.count_nonzero(~undated))
    wanted: list[int] = fresh.start_min.tolist()
    without_date: list[int] = (fresh.flags & int(DateFlags.UNDATED)).tolist()
    found: list[int] = []
    for event, start in enumerate(wanted):
        begin, end = (dated, len(keep)) if without_date[event] else (0, dated)
        first = begin + int(np.searchsorted(starts[begin:end], start, "left"))
        last = begin + int(np.searchsorted(starts[begin:end], start, "right"))
        name = _raw(fresh.ids, event)
        same = range(first, last)
        found.append(first + bisect_left(same, name, key=lambda place: _raw(old.ids, int(keep[place]))))
    return found


def _raw(table: StringTable, index: int) -> bytes:
    """A text as UTF-8, whose order is that of code points."""
    return table.buffer[int(table.offsets[index]) : int(table.offsets[index + 1])]


def _texts(old: StringTable, fresh: StringTable, which: NDArray[np.intp]) -> StringTable:
    """Put together from stretches of what there is: between two touched events nothing is looked at one by one."""
    source = memoryview(old.buffer + fresh.buffer)
    begins = np.concatenate([old.offsets, fresh.offsets[1:] + old.offsets[-1]])
    first = np.flatnonzero(np.diff(which, prepend=-2) != 1)
    last = np.append(first[1:], len(which)) - 1
    stretches = zip(begins[which[first]].tolist(), begins[which[last] + 1].tolist(), strict=True) if len(which) else ()
    offsets = _offsets(np.diff(begins)[which])
    return StringTable(b"".join(source[a:b] for a, b in stretches), frozen(offsets))


def _offsets(lengths: Days) -> Days:
    offsets = np.zeros(len(lengths) + 1, np.int64)
    np.cumsum(lengths, out=offsets[1:])
    return offsets


def _spread(starts: Days, lengths: Days) -> Days:
    """All positions of some stretches, one after the other."""
    offsets = _offsets(lengths)
    return np.arange(int(offsets[-1])) + np.repeat(starts - offsets[:-1], lengths)


def _links(old: Links, fresh: Links, keep: NDArray[np.intp], which: NDArray[np.intp], numbers: Numbers) -> Links:
    actors, order = _ragged(old.actors, fresh.actors, which, keep, numbers.actors)
    return replace(
        fresh,
        actors=actors,
        roles=frozen(np.concatenate([old.roles, fresh.roles])[order]),
        published=frozen(np.concatenate([old.published, fresh.published])[which]),
        policy_types=_ragged(old.policy_types, fresh.policy_types, which, keep, numbers.policy_types)[0],
        tags=_ragged(old.tags, fresh.tags, which, keep, numbers.tags)[0],
    )


def _ragged(
    old: Ragged, fresh: Ragged, which: NDArray[np.intp], keep: NDArray[np.intp], numbers: NDArray[np.int32]
) -> tuple[Ragged, Days]:
    """The values of the events at `which`, and where each stood in the one after the other."""
    renewed = np.append(numbers, np.int32(-1))[old.values]
    lengths = np.diff(old.offsets)
    if (renewed[_spread(old.offsets[keep], lengths[keep])] < 0).any():
        raise StaleError
    starts = np.concatenate([old.offsets[:-1], fresh.offsets[:-1] + old.offsets[-1]])[which]
    chosen = np.concatenate([lengths, np.diff(fresh.offsets)])[which]
    order = _spread(starts, chosen)
    values = np.concatenate([renewed, fresh.values])[order]
    return Ragged(frozen(_offsets(chosen)), frozen(values.astype(np.int32))), order
