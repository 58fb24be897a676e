"""How many events lie under each pixel, without looking at each event."""

from __future__ import annotations

import numpy as np

from frtdesk.timeline.frame import Strip
from frtdesk.timeline.intervals import Entries
from frtdesk.timeline.timescale import TimeScale

COLUMN = 2.0
"""Pixels a step of a strip is wide."""


def strip(entries: Entries, scale: TimeScale) -> Strip:
    """The density of a lane over the view; heights grow with the square root, so that a few still show."""
    columns = int(np.ceil(scale.width / COLUMN))
    edges = np.arange(columns + 1) * COLUMN
    days = scale.start + edges / scale.per_day
    begun = np.searchsorted(entries.sorted_lo, np.ceil(days[1:]).astype(np.int64), "left")
    over = np.searchsorted(entries.sorted_hi, np.floor(days[:-1]).astype(np.int64), "right")
    counts = np.maximum(begun - over, 0)
    most = int(counts.max(initial=0))
    height = np.sqrt(counts / most) if most else np.zeros(columns)
    return Strip(edges[:-1] + COLUMN / 2, height, most)
