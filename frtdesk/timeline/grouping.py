"""Lanes by anything: which lanes there are, and in which of them an event stands.

An event has one entry in each lane of each of its values; without a value it stands in a lane for those. The values
with the most events have lanes of their own; all others gather in one last lane, where an event counts once. Which
lanes there are depends on no filter, so that nothing jumps; only compacting chooses them anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.progress import Progress, Work, run
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.names import folded
from frtdesk.model.vocabulary import OTHER
from frtdesk.timeline.lane_values import ACTOR, KIND, NONE, PLACE, STAGE, TYPE, Values, values_of
from frtdesk.timeline.lanes import Lane, Rows, is_undated, kind_lanes, packing, rows_for

LEAST_LANES, FIRST_LANES, MOST_LANES = 3, 12, 40
"""How many values have lanes of their own: at least, at first, at most."""

GATHERED = (ACTOR, PLACE, TYPE, STAGE)
"""Groupings that gather what lies beyond the chosen number of lanes."""

FEWEST_OF_MANY = 4
"""Rows that a lane has at least where there may be a dozen lanes; six of each would show four lanes on a screen."""


@dataclass(frozen=True, slots=True)
class Grouping:
    """`most`: so many values have lanes of their own, and besides them the `pinned` ones (codes of lanes)."""

    by: str = KIND
    most: int = FIRST_LANES
    pinned: frozenset[str] = frozenset()

    @property
    def needs_links(self) -> bool:
        return self.by in (ACTOR, TYPE)


def group(columns: Columns, grouping: Grouping, favoured: Mask | None = None) -> Rows:
    """The rows of all events in the lanes of a grouping. Raises NotReadyError while links are not read.

    `favoured`: compacted for the events in this mask over the columns: they decide which values have lanes, choose
    their rows first, and a lane keeps no more rows than it has events of them, and at least one. The others are placed
    after them, as if they were added later, so that a wider filter needs no new rows.
    """
    return run(grouping_work(columns, grouping, favoured))


def grouping_work(columns: Columns, grouping: Grouping, favoured: Mask | None = None) -> Work[Rows]:
    """The same in steps, for a job."""
    yield Progress(0)
    lanes, event, lane = _lanes(columns, grouping, favoured)
    if favoured is not None:
        left = np.bincount(lane[favoured[event]], minlength=len(lanes)).tolist()
        lanes = tuple(replace(one, rows=min(max(n, 1), one.rows), count=n) for one, n in zip(lanes, left, strict=True))
    yield Progress(0, len(event))
    return (yield from packing(columns, grouping.by, lanes, event, lane, favoured))


Entered = tuple[tuple[Lane, ...], NDArray[np.int32], NDArray[np.int16]]


def entries_again(columns: Columns, grouping: Grouping, lanes: tuple[Lane, ...]) -> Entered:
    """The lanes, and the event and lane of each entry, of events that were edited: the values that had lanes of their
    own keep them, in their order, as long as they have events. Raises NotReadyError while links are not read."""
    return _lanes(columns, grouping, None, {lane.code: number for number, lane in enumerate(lanes)})


def _lanes(
    columns: Columns, grouping: Grouping, favoured: Mask | None, before: dict[str, int] | None = None
) -> Entered:
    """`before`: the places of the lanes that are to be kept, by code; else they are chosen."""
    if grouping.by == KIND:
        return kind_lanes(columns)
    if grouping.by == NONE:
        return _one_lane(columns)
    values = values_of(columns, grouping.by)
    kept = _kept(values, grouping, favoured) if before is None else _kept_again(values, before)
    lane_of_value = np.full(values.size + 1, len(kept) + 1, np.int16)
    lane_of_value[kept] = np.arange(len(kept))
    lane_of_value[-1] = len(kept)
    event, lane = _entries(values.event, lane_of_value[values.value])
    counts = np.bincount(lane, minlength=len(kept) + 2)
    gathered = int(np.count_nonzero(values.counts(None))) - int(np.count_nonzero(values.counts(None)[kept]))
    named = [replace(values.lane(value), count=int(counts[i])) for i, value in enumerate(kept)]
    aside = [replace(values.without, count=int(counts[-2])), _others(grouping.by, gathered, int(counts[-1]))]
    there = [*range(len(kept)), *(len(kept) + i for i, one in enumerate(aside) if one.count)]
    new = np.zeros(len(kept) + 2, np.int16)
    new[there] = np.arange(len(there))
    typical = _typical(values)
    lanes = tuple(
        replace(one, rows=min(max(one.count, 1), rows_for(one.count, typical, FEWEST_OF_MANY)))
        for one in ([*named, *aside][i] for i in there)
    )
    return lanes, event, new[lane]


def _one_lane(columns: Columns) -> Entered:
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    sentence = translate("lane", "Every event with a date, in one lane.")
    rows = rows_for(len(dated), 1.0)
    lane = Lane("none:all", translate("lane", "All events"), OTHER, rows, True, sentence, len(dated))
    return (lane,), dated, np.zeros(len(dated), np.int16)


def _others(by: str, gathered: int, count: int) -> Lane:
    title = translate("lane", "Others (%n)", gathered)
    sentence = translate(
        "lane",
        "%n value without a lane of its own. More lanes show more of them.|"
        "%n values without a lane of their own. More lanes show more of them.",
        gathered,
    )
    return Lane(f"{by}-others", title, OTHER, 0, True, sentence, count, True)


def _kept(values: Values, grouping: Grouping, favoured: Mask | None) -> list[int]:
    """The values with lanes of their own, in the order of these."""
    counts = values.counts(favoured)
    used = np.flatnonzero(counts)
    if len(used) > grouping.most:
        least = int(np.partition(counts[used], len(used) - grouping.most)[len(used) - grouping.most])
        used = used[counts[used] >= least]
    ranked = sorted(used.tolist(), key=lambda value: (-int(counts[value]), folded(values.lane(value).title)))
    kept = ranked[: grouping.most]
    if grouping.pinned:
        there = np.flatnonzero(values.counts(None)).tolist()
        kept += [value for value in there if value not in kept and values.lane(value).code in grouping.pinned]
    return values.ordered(kept, counts) if values.ordered is not None else kept


def _kept_again(values: Values, before: dict[str, int]) -> list[int]:
    """The values whose lanes were there before, in that order."""
    codes = {value: values.lane(value).code for value in np.flatnonzero(values.counts(None)).tolist()}
    return sorted((value for value, code in codes.items() if code in before), key=lambda value: before[codes[value]])


def _typical(values: Values) -> float:
    """The events of a typical lane: the same however many lanes there are, so that a lane has always as many rows."""
    counts = np.sort(values.counts(None))[::-1][:FIRST_LANES]
    filled = counts[counts > 0]
    return float(np.median(filled)) if len(filled) else 1.0


def _entries(event: NDArray[np.int32], lane: NDArray[np.int16]) -> tuple[NDArray[np.int32], NDArray[np.int16]]:
    """Entries by lane, then event; several values of an event in one lane become one entry."""
    order = np.argsort(lane, kind="stable")
    event, lane = event[order], lane[order]
    new = np.ones(len(event), np.bool_)
    new[1:] = (event[1:] != event[:-1]) | (lane[1:] != lane[:-1])
    return event[new], lane[new]
