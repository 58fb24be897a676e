"""What joins two halves across their axis: marks of one event that is in both, and of two that began in one week.

Only what is drawn as itself is joined, a bounded number, and only where a week is wide enough to be seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Columns, Mask
from frtdesk.timeline.pairs import pairs_among
from frtdesk.timeline.settle import Pixels

MOST = 40
"""Lines through the axis; more are a curtain that says nothing. The list of pairs has them all."""

FACING = 160
"""Marks of a half, the most important, that are compared with those of the other."""

WEEK = 4.0
"""Pixels of a week from which on lines are drawn."""


class Joins(IntEnum):
    """Why two marks are joined."""

    SAME_EVENT = 0
    SAME_WEEK = 1
    PERHAPS = 2


@dataclass(frozen=True, slots=True)
class Link:
    """From the mark (x0, y0) of `first` in the upper half through the axis to (x1, y1) of `second` in the lower.
    `selected`: one of the two is."""

    first: int
    second: int
    x0: float
    y0: float
    x1: float
    y1: float
    joins: Joins
    selected: bool


@dataclass(frozen=True, eq=False)
class Mirror:
    """What a frame of two halves has beyond one of lanes. The ruler begins at `axis_top`; the first lane grows upward
    from it, the second downward. `both`: bool by mark, true where its event is in both halves. `messages`: what to say
    in a half that shows nothing, upper and lower."""

    axis_top: float
    both: Mask
    links: tuple[Link, ...]
    messages: tuple[str, str]


@dataclass(frozen=True, eq=False)
class Facing:
    """Marks of one half that are drawn as themselves and in sight."""

    event: NDArray[np.int32]
    x: Pixels
    y: Pixels

    def foremost(self, columns: Columns, selected: frozenset[int]) -> Facing:
        """The most important ones, the selected before all others."""
        if len(self.event) <= FACING:
            return self
        weight = columns.importance[self.event].astype(np.int16)
        weight[np.isin(self.event, np.fromiter(selected, np.int32))] = 99
        best = np.argsort(-weight, kind="stable")[:FACING]
        return Facing(self.event[best], self.x[best], self.y[best])


def links(columns: Columns, upper: Facing, lower: Facing, selected: frozenset[int], week: float) -> tuple[Link, ...]:
    """The lines through the axis: those of what is selected first, then what is certain, then the more important.
    `week`: pixels that a week is wide."""
    if week < WEEK or not len(upper.event) or not len(lower.event):
        return ()
    upper, lower = upper.foremost(columns, selected), lower.foremost(columns, selected)
    a, b, certain = pairs_among(columns, upper.event, lower.event)
    _, same_a, same_b = np.intersect1d(upper.event, lower.event, return_indices=True)
    joins = np.where(certain, Joins.SAME_WEEK, Joins.PERHAPS)
    a, b = np.concatenate((same_a, a)), np.concatenate((same_b, b))
    joins = np.concatenate((np.full(len(same_a), Joins.SAME_EVENT), joins))
    one, other = upper.event[a], lower.event[b]
    wanted = np.fromiter(selected, np.int32)
    marked = np.isin(one, wanted) | np.isin(other, wanted)
    # Between two events that are both in both halves, the line of one side says it all.
    repeated = (joins != Joins.SAME_EVENT) & np.isin(one, lower.event) & np.isin(other, upper.event) & (one > other)
    shown = ~repeated & ((joins != Joins.PERHAPS) | marked)
    weight = np.minimum(columns.importance[one], columns.importance[other]).astype(np.int16)
    order = np.lexsort((other, one, -weight, joins, ~marked))
    order = order[shown[order]][:MOST]
    a, b = a[order], b[order]
    which = zip(
        upper.event[a].tolist(), lower.event[b].tolist(), joins[order].tolist(), marked[order].tolist(), strict=True
    )
    places = zip(upper.x[a].tolist(), upper.y[a].tolist(), lower.x[b].tolist(), lower.y[b].tolist(), strict=True)
    return tuple(
        Link(first, second, *place, Joins(why), chosen)
        for (first, second, why, chosen), place in zip(which, places, strict=True)
    )
