"""Which lanes and rows a page gives room to: on paper nothing moves, so nothing empty needs to be kept."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

import numpy as np

from frtdesk.model.columns import Mask, frozen
from frtdesk.timeline.intervals import PictureIndex, index_picture

MOST_EVENTS = 60_000
"""With more there is something in every row."""


def without_empty(
    index: PictureIndex, days: tuple[float, float], kept_whole: Set[str], ghosts: Sequence[int] = ()
) -> PictureIndex:
    """The same picture without lanes in which the filter leaves nothing, and without rows that are empty from the first
    of `days` to the second; the rest keep their order. `kept_whole`: codes of lanes whose rows a person chose;
    `ghosts`: events that are shown though the filter hides them."""
    haunted = np.isin(index.rows.event, np.array(ghosts, np.int32))
    lanes = frozenset(index.rows.lane[haunted].tolist())
    index, haunted = _without_empty_lanes(index, haunted, lanes)
    return _without_empty_rows(index, days, kept_whole, haunted)


def _without_empty_lanes(index: PictureIndex, haunted: Mask, lanes: Set[int]) -> tuple[PictureIndex, Mask]:
    shown = [number for number, lane in enumerate(index.lanes) if len(lane.everything) or number in lanes]
    if len(shown) in (0, len(index.lanes)):
        return index, haunted
    new = np.full(len(index.lanes), -1, np.int16)
    new[shown] = np.arange(len(shown))
    lane = new[index.rows.lane]
    kept = lane >= 0
    rows = replace(
        index.rows,
        lanes=tuple(index.rows.lanes[number] for number in shown),
        event=frozen(index.rows.event[kept]),
        lane=frozen(lane[kept]),
        row=frozen(index.rows.row[kept]),
    )
    return replace(index, rows=rows, lanes=tuple(index.lanes[number] for number in shown)), haunted[kept]


def _without_empty_rows(
    index: PictureIndex, days: tuple[float, float], kept_whole: Set[str], haunted: Mask
) -> PictureIndex:
    """Events outside the range whose row is left out stand in another one; they are not seen."""
    if index.events > MOST_EVENTS:
        return index
    first, after = int(np.floor(days[0])), int(np.ceil(days[1]))
    row = index.rows.row.copy()
    lanes = list(index.rows.lanes)
    for number, (lane, spec) in enumerate(zip(index.lanes, index.rows.lanes, strict=True)):
        entries = lane.everything
        used = np.zeros(spec.rows, np.bool_)
        used[entries.row[(entries.hi > first) & (entries.lo < after)]] = True
        mine = index.rows.lane == number
        used[index.rows.row[mine & haunted]] = True
        if spec.code in kept_whole or used.all():
            continue
        used[0] |= not used.any()
        row[mine] = np.maximum(np.cumsum(used) - 1, 0)[index.rows.row[mine]]
        lanes[number] = replace(spec, rows=int(used.sum()))
    if lanes == list(index.rows.lanes):
        return index
    return index_picture(index.columns, replace(index.rows, lanes=tuple(lanes), row=frozen(row)), index.kept)
