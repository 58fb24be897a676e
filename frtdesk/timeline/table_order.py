"""By what a table sorts: one whole number for each event and column, from which an order is made in one step.

A key says where an event stands by one column; ABSENT says that it has nothing there. Such events come last, whichever
way the rest is turned, and equals stay in the order of time.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns, Days, Mask, Ragged
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.model.places import place_chain
from frtdesk.model.vocabulary import KINDS, POLICY_TYPE, STAGES, CheckedBits, spoken
from frtdesk.timeline.lanes import extents, horizon, is_undated
from frtdesk.timeline.text_order import name_ranks, text_ranks

ABSENT = np.iinfo(np.int64).min

COMPARED = 3
"""Values of a many-valued column that are compared, in stored order: who stands first decides."""

LINKED = ("actors", "types", "tags")
COUNTED = ("sources", "quotes")


def sort_keys(columns: Columns, column: str, counts: EvidenceCounts | None = None) -> Work[Days]:
    """The key of each event in a column. `column`: a name of the table's; those in LINKED need `columns.links`, those
    in COUNTED `counts`."""
    yield Progress(0, len(columns))
    if column in ("title", "id"):
        texts = columns.titles if column == "title" else columns.ids
        ranks = yield from text_ranks(texts)
        return _where(np.diff(texts.offsets) > 0, ranks)
    if column in COUNTED:
        return _counted(columns, column, counts)
    if column in LINKED:
        return _linked(columns, column)
    return _KEYS[column](columns)


def in_order(keys: Days, *, descending: bool) -> NDArray[np.int32]:
    """All events by their keys, int32; absent ones last."""
    # Minus the least number is the least number again, so what is absent comes first either way.
    order = np.argsort(-keys if descending else keys, kind="stable").astype(np.int32)
    absent = int(np.count_nonzero(keys == ABSENT))
    return np.concatenate((order[absent:], order[:absent]))


def of_order(order: NDArray[np.int32], kept: Mask) -> NDArray[np.int32]:
    """The events of a mask, in an order of all events."""
    return order[kept[order]]


def kept_in_range(columns: Columns, kept: Mask, start: float, stop: float) -> Mask:
    """Those of a mask that may lie in the days [start, stop), counted as the canvas counts: whole days, open ends cut
    at the last day that the data covers. Undated ones lie nowhere."""
    events = np.flatnonzero(kept & ~is_undated(columns)).astype(np.int32)
    lo, hi = extents(columns, events, horizon(columns))
    found = np.zeros(len(columns), np.bool_)
    found[events[(hi > int(np.floor(start))) & (lo < int(np.ceil(stop)))]] = True
    return found


def span_lengths(columns: Columns, events: NDArray[np.int32]) -> tuple[Days, Days]:
    """The least and the most days that spans may last, both ends counted, an open end cut where the data ends; ABSENT
    in both for what is no span or has an end that nobody knows."""
    flags = columns.flags[events]
    unknown = DateFlags.UNDATED | DateFlags.START_OPEN | DateFlags.START_UNKNOWN | DateFlags.END_UNKNOWN
    is_span = ((flags & int(DateFlags.SPAN)) != 0) & ((flags & int(unknown)) == 0)
    lo, hi = extents(columns, events, horizon(columns))
    running = (flags & int(DateFlags.END_OPEN)) != 0
    first_end = np.where(running, hi, columns.end_min[events] + 1)
    least = np.maximum(first_end - columns.start_max[events], 1)
    return np.where(is_span, least, ABSENT), np.where(is_span, hi - lo, ABSENT)


def _where(there: Mask, keys: NDArray[np.integer]) -> Days:
    return np.where(there, keys.astype(np.int64), ABSENT)


def _by_date(columns: Columns) -> Days:
    return _where(~is_undated(columns), columns.start_min)


def _by_first_day(columns: Columns) -> Days:
    return _where(~is_undated(columns) & (columns.start_min > calendar.DISTANT_PAST), columns.start_min)


def _by_last_day(columns: Columns) -> Days:
    return _where(~is_undated(columns) & (columns.end_max < calendar.DISTANT_FUTURE), columns.end_max)


def _by_length(columns: Columns) -> Days:
    return span_lengths(columns, np.arange(len(columns), dtype=np.int32))[1]


def _by_kind(columns: Columns) -> Days:
    return np.minimum(columns.kind, len(KINDS) - 1).astype(np.int64)


def _by_stage(columns: Columns) -> Days:
    return _where((columns.stage > 0) & (columns.stage < len(STAGES)), columns.stage)


def _by_importance(columns: Columns) -> Days:
    return columns.importance.astype(np.int64)


def _by_checks(columns: Columns) -> Days:
    """What was checked of it; of equals, whether it names a source at all."""
    weights = ((CheckedBits.DATE, 4), (CheckedBits.QUOTES, 2), (CheckedBits.HAS_SOURCE, 1))
    return sum(((columns.checked & int(bit)) != 0).astype(np.int64) * weight for bit, weight in weights)  # pyright: ignore[reportReturnType]


def _by_place(columns: Columns) -> Days:
    chains = [place_chain(columns.places, place) for place in range(len(columns.places.names))]
    ranks = np.append(name_ranks(chains), 0)
    return _where(columns.place >= 0, ranks[columns.place])


_KEYS: dict[str, Callable[[Columns], Days]] = {
    "date": _by_date,
    "first": _by_first_day,
    "last": _by_last_day,
    "days": _by_length,
    "kind": _by_kind,
    "stage": _by_stage,
    "importance": _by_importance,
    "checked": _by_checks,
    "place": _by_place,
}


def _counted(columns: Columns, column: str, counts: EvidenceCounts | None) -> Days:
    assert counts is not None
    assert len(counts.sources) == len(columns)
    return counts.sources if column == "sources" else counts.quotes


def _linked(columns: Columns, column: str) -> Days:
    links = columns.links
    assert links is not None
    if column == "actors":
        return _many_valued(links.actors, name_ranks(links.actor_table.names))
    if column == "types":
        return _many_valued(links.policy_types, name_ranks(spoken(code, POLICY_TYPE) for code in links.policy_names))
    return _many_valued(links.tags, name_ranks(links.tag_names))


def _many_valued(values: Ragged, ranks: Days) -> Days:
    """By the first value, then the second, then the third; fewer come before more."""
    counts = np.diff(values.offsets)
    by_place: list[Days] = []
    for place in range(COMPARED):
        found = np.full(len(counts), -1, np.int64)
        has = np.flatnonzero(counts > place)
        found[has] = ranks[values.values[values.offsets[has] + place]]
        by_place.append(found)
    base = int(ranks.max(initial=0)) + 2
    together = by_place[0]
    for found in by_place[1:]:
        together = together * base + found + 1
    return _where(counts > 0, together)
