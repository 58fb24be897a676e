"""Lanes with as few rows as a page of a given height holds: their events placed anew, the important ones first."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from frtdesk.timeline.intervals import PictureIndex, index_picture
from frtdesk.timeline.lanes import pack
from frtdesk.timeline.layout import LaneView
from frtdesk.timeline.metrics import Metrics


def with_fewer_rows(index: PictureIndex, lanes: LaneView, height: float, metrics: Metrics) -> PictureIndex:
    """The lanes in which the filter leaves something, with as many rows as there is room for in `height` pixels."""
    counts = np.bincount(index.rows.lane[index.kept[index.rows.event]], minlength=len(index.rows.lanes)).tolist()
    shown = [n for n in lanes.sequence(index.rows.lanes) if counts[n]]
    if not shown:
        return index
    room = height - metrics.top - len(shown) * (metrics.header + metrics.lane_foot)
    budget = max(int(room / metrics.row_least), len(shown))
    wanted = {n: min(index.rows.lanes[n].rows, max(counts[n], 1)) for n in shown}
    while sum(wanted.values()) > budget and max(wanted.values()) > 1:
        fullest = max(wanted, key=lambda n: (wanted[n], n))
        wanted[fullest] -= 1
    new = np.full(len(index.rows.lanes), -1, np.int16)
    kept_lanes = sorted(shown)
    new[kept_lanes] = np.arange(len(kept_lanes))
    lane = new[index.rows.lane]
    chosen = lane >= 0
    packed = pack(
        index.columns,
        index.rows.by,
        tuple(replace(index.rows.lanes[n], rows=wanted[n]) for n in kept_lanes),
        index.rows.event[chosen],
        lane[chosen],
        index.kept,
    )
    return index_picture(index.columns, packed, index.kept)
