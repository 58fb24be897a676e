"""Compacting: rows made anew for what a filter leaves, when a person asks for it. Nothing else ever moves an event."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.model.columns import Columns, Mask
from frtdesk.timeline.lanes import Rows, lane_counts, pack


def compacted(columns: Columns, rows: Rows, kept: Mask) -> Rows:
    """Rows for the events in `kept` (a mask over the columns): a lane keeps no more rows than it has events left, and
    at least one. They choose first, so that they stand as far apart as the rows allow; the others are placed after
    them, as if they were added later, so that a wider filter needs no new rows."""
    left = lane_counts(rows, kept).tolist()
    lanes = tuple(replace(lane, rows=min(max(n, 1), lane.rows)) for lane, n in zip(rows.lanes, left, strict=True))
    return pack(columns, rows.by, lanes, rows.event, rows.lane, kept)
