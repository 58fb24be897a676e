"""The rows of a lane's events, one by one: each into the row where it lies farthest from what is there already."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator

SLICE = 200
"""Entries that are placed between two reports of a job: some 2 ms."""

_FAR = 1 << 60
"""Half days further off than any mark: a row begins and ends with one, so that every mark has neighbours."""


def placing(rows: int, anchor: list[int], lo: list[int], hi: list[int]) -> Iterator[list[int]]:
    """The rows of a lane's entries, SLICE at a time. Entries come in the order in which they choose: least overlap of
    bars, then the widest gap between marks (half days), then the first row.

    Of each row: its marks in order, and the union of its bars, disjoint and in order. Written out in one loop: it is
    the one place where Python looks at events one by one, and calls would double its time.
    """
    marks = [[-_FAR, _FAR] for _ in range(rows)]
    begins: list[list[int]] = [[] for _ in range(rows)]
    ends: list[list[int]] = [[] for _ in range(rows)]
    every = range(rows)
    chosen: list[int] = []
    for mark, first, after in zip(anchor, lo, hi, strict=True):
        bar = after - first > 1
        best, best_shared, best_gap = 0, _FAR, -1
        for number in every:
            shared = _overlap(begins[number], ends[number], first, after) if bar and ends[number] else 0
            if shared <= best_shared:
                there = marks[number]
                at = bisect_left(there, mark)
                gap, right = mark - there[at - 1], there[at] - mark
                if right < gap:
                    gap = right
                if shared < best_shared or gap > best_gap:
                    best, best_shared, best_gap = number, shared, gap
        insort(marks[best], mark)
        if bar:
            _unite(begins[best], ends[best], first, after)
        chosen.append(best)
        if len(chosen) == SLICE:
            yield chosen
            chosen = []
    yield chosen


def _overlap(begins: list[int], ends: list[int], lo: int, hi: int) -> int:
    """Days that a bar over [lo, hi) would share with the bars of a row."""
    at = bisect_left(ends, lo + 1)
    shared = 0
    while at < len(begins) and begins[at] < hi:
        shared += min(hi, ends[at]) - max(lo, begins[at])
        at += 1
    return shared


def _unite(begins: list[int], ends: list[int], lo: int, hi: int) -> None:
    """Add a bar over [lo, hi) to those of a row."""
    first = bisect_left(ends, lo)
    last = first
    while last < len(begins) and begins[last] <= hi:
        lo, hi = min(lo, begins[last]), max(hi, ends[last])
        last += 1
    begins[first:last] = [lo]
    ends[first:last] = [hi]
