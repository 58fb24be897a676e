"""How an event's date is drawn: certain or possible, exact or around, one moment or a span."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.edtf import DateFlags
from frtdesk.model.columns import Columns, Days, Mask
from frtdesk.model.vocabulary import CheckedBits
from frtdesk.timeline.frame import Look
from frtdesk.timeline.metrics import Metrics


def certain_days(columns: Columns, event: NDArray[np.int32], horizon: int) -> tuple[Days, Days]:
    """First day, and first day after, of the time in which each event surely runs; the same day twice for moments."""
    first = columns.start_max[event]
    span = (columns.flags[event] & int(DateFlags.SPAN)) != 0
    return first, np.where(span, np.minimum(columns.end_min[event], horizon - 1) + 1, first)


def bar_below(metrics: Metrics) -> float:
    """From the middle of a mark down to the upper edge of its bar."""
    return metrics.mark / 2 + 2


def looks(columns: Columns, event: NDArray[np.int32], selected: frozenset[int]) -> NDArray[np.uint8]:
    """How each event's date is drawn: uint8 of Look."""
    flags = columns.flags[event]
    look = np.zeros(len(event), np.uint8)
    exact = columns.start_min[event] == columns.start_max[event]
    confirmed = (columns.checked[event] & int(CheckedBits.DATE)) != 0
    look[~(exact & confirmed)] |= np.uint8(Look.HOLLOW)
    for flag, says in (
        (DateFlags.START_APPROXIMATE | DateFlags.END_APPROXIMATE, Look.APPROXIMATE),
        (DateFlags.START_UNCERTAIN | DateFlags.END_UNCERTAIN, Look.UNCERTAIN),
        (DateFlags.END_OPEN, Look.RUNNING),
        (DateFlags.END_UNKNOWN, Look.END_UNKNOWN),
        (DateFlags.ONE_OF, Look.ONE_OF),
        (DateFlags.SPAN, Look.SPAN),
    ):
        look[(flags & int(flag)) != 0] |= np.uint8(says)
    if selected:
        look[are_among(event, selected)] |= np.uint8(Look.SELECTED)
    return look


def are_among(events: NDArray[np.int32], chosen: frozenset[int]) -> Mask:
    """Which events are among some. A frame has few, and a person may have selected a hundred thousand."""
    if len(chosen) <= len(events):
        return np.isin(events, np.fromiter(chosen, np.int32, len(chosen)))
    return np.fromiter((event in chosen for event in events.tolist()), np.bool_, len(events))
