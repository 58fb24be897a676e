"""Who is drawn and who is counted: the marks of a row that would touch become one.

An event shows its own mark at a scale if nothing of its row that takes precedence lies within a mark's room of it; else
it is counted with what takes precedence there. Whether that one is drawn itself does not matter, nor what lies outside
the view: so the answer is the same wherever the view stands, and a mark that has appeared stays while zooming in.

The more important takes precedence; among equals a number dealt to each event decides, the same for ever. Deciding by
time would let the first of a long dense run swallow all the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.distinct import distinct

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


def dealt(event: NDArray[Any]) -> Positions:
    """The number that decides among equals: Knuth's multiplicative hash of the event's index, 32 bits."""
    return (event.astype(np.int64) * 2_654_435_761) & 0xFFFF_FFFF


def settle(
    row: NDArray[Any],
    x: Pixels,
    extent: tuple[Pixels, Pixels],
    precedence: tuple[NDArray[Any], NDArray[Any]],
    room: Pixels,
    bar_from: float,
) -> Settled:
    """Decide for marks sorted by row, then x.

    `x`: the mark; `extent`: from where to where its bar covers the row; `precedence`: importance as small integers, and
    what decides among equals (`dealt`); `room`: pixels that a mark keeps around it; `bar_from`: bars at least so wide
    count as bars.
    """
    n = len(x)
    if n == 0:
        return Settled(np.zeros(0, np.int64), np.zeros(0, np.bool_))
    importance, chance = precedence
    rank = np.empty(n, np.int64)
    rank[np.lexsort((chance, -importance.astype(np.int64)))] = np.arange(n)
    parent = _first_within(row * APART + x, rank, room)
    while True:
        above = parent[parent]
        if np.array_equal(above, parent):
            break
        parent = above
    level = importance.astype(np.int64) * 4 + (3 - (chance >> 30))
    return Settled(parent, _crossed(row, extent[0], extent[1], level, bar_from))


def _first_within(place: Pixels, rank: Positions, room: Pixels) -> Positions:
    """For each mark the position of the one with the lowest rank less than `room` away, itself included.

    `place` ascends. A sparse table of minima answers all windows at once: n log n, without a loop over marks.
    """
    n = len(place)
    first = np.searchsorted(place, place - room, "right")
    after = np.searchsorted(place, place + room, "left")
    best = rank
    tables = [best]
    span = 1
    while span * 2 <= int((after - first).max()):
        best = np.minimum(best[: n - 2 * span + 1], tables[-1][span : span + n - 2 * span + 1])
        tables.append(best)
        span *= 2
    power = np.frexp(after - first)[1] - 1
    lowest = np.empty(n, np.int64)
    for level, table in enumerate(tables):
        mine = np.flatnonzero(power == level)
        lowest[mine] = np.minimum(table[first[mine]], table[after[mine] - (1 << level)])
    position = np.empty(n, np.int64)
    position[rank] = np.arange(n)
    return position[lowest]


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
    for level in distinct(heavy):
        mine = np.flatnonzero(heavy == level)
        reach = np.maximum.accumulate(np.where(heavy >= level, end, -np.inf))
        ahead = np.minimum.accumulate(np.where(heavy > level, begin, np.inf)[::-1])[::-1]
        before = np.where(mine > 0, reach[mine - 1], -np.inf)
        after = np.append(ahead, np.inf)[mine + 1]
        crossed[bars[mine]] = (before > begin[mine]) | (after < end[mine])
    return crossed
