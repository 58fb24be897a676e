"""Where events would be drawn if they had other dates than the columns say: a few, while a hand moves them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Codes, Columns, Days
from frtdesk.model.event import Event
from frtdesk.timeline.lanes import anchors, extents
from frtdesk.timeline.looks import certain_days, looks


@dataclass(frozen=True, eq=False)
class Redrawn:
    """Parallel to the events: the middle of the mark in half days; first day, and first day after, of the possible and
    of the certain stretch; Look and kind."""

    anchor: Days
    lo: Days
    hi: Days
    sure_lo: Days
    sure_hi: Days
    look: Codes
    kind: Codes


def redrawn(events: Sequence[Event], until: int) -> Redrawn:
    """The places of dated events, open ends cut at `until`."""
    columns = columns_of(events)
    order: NDArray[np.int32] = np.argsort(columns.key).astype(np.int32)
    lo, hi = extents(columns, order, until)
    sure_lo, sure_hi = certain_days(columns, order, until)
    look = looks(columns, order, frozenset())
    return Redrawn(anchors(columns, order, lo), lo, hi, sure_lo, sure_hi, look, columns.kind[order])


def stretch_of(columns: Columns, event: int, until: int) -> tuple[int, int]:
    """First day, and first day after, of where one event is drawn."""
    lo, hi = extents(columns, np.array([event], np.int32), until)
    return int(lo[0]), int(hi[0])
