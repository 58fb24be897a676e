"""How many events lie under each pixel, without looking at each event."""

from __future__ import annotations

import numpy as np

from frtdesk.timeline.frame import Strip
from frtdesk.timeline.intervals import Entries
from frtdesk.timeline.timescale import TimeScale

STEP, REACH = 4.0, 8.0
"""A strip has a point every so many pixels; each counts what lies within the reach on either side, so that a line
through the points is a shape and not a comb."""


def strip(entries: Entries, scale: TimeScale, weight: float = 1.0) -> Strip:
    """The density of a lane over the view; heights grow with the square root, so that a few still show."""
    x = np.arange(0.0, scale.width + STEP, STEP)
    first = np.floor(scale.start + (x - REACH) / scale.per_day).astype(np.int64)
    after = np.ceil(scale.start + (x + REACH) / scale.per_day).astype(np.int64)
    begun = np.searchsorted(entries.sorted_lo, after, "left")
    over = np.searchsorted(entries.sorted_hi, first, "right")
    counts = np.maximum(begun - over, 0)
    most = int(counts.max(initial=0))
    return Strip(x, np.sqrt(counts / max(most, 1)), most, weight)
