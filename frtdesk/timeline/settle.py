"""Who is drawn and who is counted: the marks of a row that would touch become one.

An event shows its own mark at a scale if the nearest more important event of its row lies at least a mark's room
away; else it is counted with that one. Whether the other is drawn itself does not matter, nor what lies outside the
view: so the answer is the same wherever the view stands, and an event that has appeared stays while zooming in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.floating[Any]]
Positions = NDArray[np.int64]

APART = 4e6
"""Pixels between rows laid end to end; more than any clipped coordinate."""


@dataclass(frozen=True, eq=False)
class Settled:
    """`root`: for each mark the position of the mark that stands for it, itself where it is drawn.
    `barless`: its bar would cross a more important one of its row, so it is only counted, without title or bar."""

    root: Positions
    barless: NDArray[np.bool_]


def settle(
    row: NDArray[Any], x: Pixels, lo: Pixels, hi: Pixels, weight: NDArray[Any], room: Pixels, bar_from: float
) -> Settled:
    """Decide for marks sorted by row, then x.

    `x`: the mark; `lo`, `hi`: what its bar covers; `weight`: importance as small integers, among equals the earlier
    wins; `room`: pixels that two marks need (one value a mark); `bar_from`: bars at least so wide count as bars.
    """
    n = len(x)
    if n == 0:
        return Settled(np.zeros(0, np.int64), np.zeros(0, np.bool_))
    left, right = _nearest_higher(row, weight)
    here = np.arange(n)
    to_left = np.where(left >= 0, x - x[left], np.inf)
    to_right = np.where(right < n, x[np.minimum(right, n - 1)] - x, np.inf)
    parent = here.copy()
    near_left = (to_left < room) & (to_left <= to_right)
    near_right = (to_right < room) & ~near_left
    parent[near_left] = left[near_left]
    parent[near_right] = right[near_right]
    while True:
        above = parent[parent]
        if np.array_equal(above, parent):
            break
        parent = above
    return Settled(parent, _crossed(row, lo, hi, weight, bar_from))


def _nearest_higher(row: NDArray[Any], weight: NDArray[Any]) -> tuple[Positions, Positions]:
    """Nearest mark of the same row with precedence: on the left (-1 if none) and on the right (n if none)."""
    n = len(row)
    here = np.arange(n)
    left = np.full(n, -1, np.int64)
    right = np.full(n, n, np.int64)
    for level in np.unique(weight):
        mine = np.flatnonzero(weight == level)
        before = np.maximum.accumulate(np.where(weight >= level, here, -1))
        after = np.minimum.accumulate(np.where(weight > level, here, n)[::-1])[::-1]
        left[mine] = np.where(mine > 0, before[mine - 1], -1)
        right[mine] = after[mine]
    left[(left >= 0) & (row[left] != row)] = -1
    right[(right < n) & (row[np.minimum(right, n - 1)] != row)] = n
    return left, right


def _crossed(row: NDArray[Any], lo: Pixels, hi: Pixels, weight: NDArray[Any], bar_from: float) -> NDArray[np.bool_]:
    """True where a bar shares pixels with a bar of its row that has precedence."""
    crossed = np.zeros(len(lo), np.bool_)
    bars = np.flatnonzero(hi - lo >= bar_from)
    if len(bars) < 2:
        return crossed
    bars = bars[np.lexsort((lo[bars], row[bars]))]
    begin = lo[bars] + row[bars] * APART
    end = hi[bars] + row[bars] * APART
    heavy = weight[bars]
    for level in np.unique(heavy):
        mine = np.flatnonzero(heavy == level)
        reach = np.maximum.accumulate(np.where(heavy >= level, end, -np.inf))
        ahead = np.minimum.accumulate(np.where(heavy > level, begin, np.inf)[::-1])[::-1]
        before = np.where(mine > 0, reach[mine - 1], -np.inf)
        after = np.append(ahead, np.inf)[mine + 1]
        crossed[bars[mine]] = (before > begin[mine]) | (after < end[mine])
    return crossed
