"""The whole at a glance: a stacked histogram of all filtered events under the timeline."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.vocabulary import KINDS
from frtdesk.timeline import ticks
from frtdesk.timeline.compose import no_data_note
from frtdesk.timeline.halves import Halves
from frtdesk.timeline.hits import NO_PIXELS
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.lanes import horizon, reach
from frtdesk.timeline.measure import Measure
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.ticks import Axis
from frtdesk.timeline.timescale import TimeScale

BAR = 7.0
"""Pixels a bar of the histogram is wide."""


@dataclass(frozen=True, eq=False)
class OverviewFrame:
    """`heights`: share of the tallest bar, float64 (kinds, bars); bars lie at `x` and are `bar` wide.

    `window`: left and right edge of what the timeline shows; `selected`: pixels of selected events;
    `hits`: of those that a search has found. `below`: in a comparison the bars of the second filter, which hang from a
    line in the middle on which the others stand.
    """

    width: float
    height: float
    scale: TimeScale
    x: Pixels
    bar: float
    heights: Pixels
    kinds: tuple[int, ...]
    axis: Axis
    window: tuple[float, float]
    selected: tuple[float, ...]
    today: float | None
    hatch_from: float | None
    hatch_note: str
    hits: Pixels
    below: Pixels | None = None


def whole(columns: Columns) -> tuple[float, float]:
    """First and last day that an overview covers: all dated events, and a little air; one year where none is."""
    named = reach(columns)
    if named is None:
        today = calendar.today()
        return today - 183.0, today + 183.0
    first, last = float(named[0]), float(max(named[1] + 1, horizon(columns)))
    air = max((last - first) * 0.02, 15.0)
    return first - air, last + air


def histogram(index: PictureIndex, scale: TimeScale) -> tuple[Pixels, Pixels, tuple[int, ...]]:
    """Events by the bar in which they begin (the middle of what is possible), by kind; shares of the tallest bar."""
    counts = _counts(index, scale)
    most = int(counts.sum(axis=0).max(initial=0))
    return _lefts(counts), counts / max(most, 1), tuple(range(len(KINDS)))


def histograms(halves: Halves, scale: TimeScale) -> tuple[Pixels, Pixels, Pixels, tuple[int, ...]]:
    """The same of two filters, both as shares of the tallest bar of either."""
    upper, lower = _counts(halves.upper, scale), _counts(halves.lower, scale)
    most = max(int(counts.sum(axis=0).max(initial=0)) for counts in (upper, lower)) or 1
    return _lefts(upper), upper / most, lower / most, tuple(range(len(KINDS)))


def _lefts(counts: NDArray[np.int64]) -> Pixels:
    """Where the bars of a histogram begin."""
    return np.arange(counts.shape[1], dtype=np.float64) * BAR


def _counts(index: PictureIndex, scale: TimeScale) -> NDArray[np.int64]:
    """Events by kind and bar."""
    bars = max(int(scale.width // BAR), 1)
    found = np.zeros((len(KINDS), bars), np.int64)
    order, starts = _bars_of(index.columns, index.rows.undated, scale, bars)
    used = np.flatnonzero(np.diff(starts))
    if len(used):
        kept = index.kept.take(order)  # then a sum a bar: 3 ms at a million events, where counting each takes 8
        found.flat[used] = np.add.reduceat(kept, starts[used], dtype=np.int64)
    return found


def _bars_of(columns: Columns, undated: Mask, scale: TimeScale, bars: int) -> tuple[NDArray[np.int32], Days]:
    """The events in order of their bars, which are numbered through all kinds, without those that have none; and where
    each bar's begin, int64 of bars + 1. The same for every filter, so only the first picture takes the time."""
    known = _BARS.get(columns)
    if known is not None and known[0] == scale:
        return known[1]
    middle = (columns.start_min + columns.start_max) >> 1
    there = ~undated & (columns.start_min > calendar.DISTANT_PAST)
    there &= (middle >= np.floor(scale.start)) & (middle < scale.stop)
    at = np.full(len(columns), len(KINDS) * bars, _small(len(KINDS) * bars))
    bar = np.clip((scale.x(middle[there]) // BAR).astype(np.int64), 0, bars - 1)
    at[there] = columns.kind[there].astype(np.int64) * bars + bar
    order = np.argsort(at, kind="stable")
    starts = np.searchsorted(at[order], np.arange(len(KINDS) * bars + 1, dtype=at.dtype))
    found = frozen(order[: starts[-1]].astype(np.int32)), frozen(starts)
    _BARS[columns] = scale, found
    return found


def _small(most: int) -> type[np.uint16] | type[np.int32]:
    """A type that holds numbers up to `most`: two bytes sort ten times as fast."""
    return np.uint16 if most <= np.iinfo(np.uint16).max else np.int32


_BARS: WeakKeyDictionary[Columns, tuple[TimeScale, tuple[NDArray[np.int32], Days]]] = WeakKeyDictionary()


def selected_marks(index: PictureIndex, scale: TimeScale, selected: Collection[int]) -> tuple[float, ...]:
    """Where the selected events with a date stand; of more than there are pixels, one a pixel."""
    chosen = np.fromiter(selected, np.int64, len(selected))
    dated = chosen[~index.rows.undated[chosen]]
    x = scale.x((index.columns.start_min[dated] + index.columns.start_max[dated] + 1) / 2)
    return tuple((x if len(x) <= scale.width else np.unique(np.round(x))).tolist())


def overview(
    index: PictureIndex,
    size: tuple[float, float],
    shown: tuple[float, float],
    selected: Collection[int],
    measure: Measure,
    span: tuple[float, float] | None = None,
    halves: Halves | None = None,
) -> OverviewFrame:
    """The overview at `size`, with the window over the days in `shown`; `span` is `whole(...)` unless told. With
    `halves` the bars of the one stand above a line and those of the other hang below it."""
    columns = index.columns
    start, stop = span or whole(columns)
    scale = TimeScale.over(start, stop, size[0])
    below: Pixels | None = None
    if halves is None:
        x, heights, kinds = histogram(index, scale)
    else:
        x, heights, below, kinds = histograms(halves, scale)
    last = columns.meta.covered_to_day
    today = scale.x_of(calendar.today() + 0.5)
    return OverviewFrame(
        size[0], size[1], scale, x, BAR, heights, kinds, ticks.axis(scale, measure),
        (scale.x_of(shown[0]), scale.x_of(shown[1])),
        selected_marks(index, scale, selected),
        today if 0 <= today <= size[0] else None,
        None if last is None or last + 1 >= stop else scale.x_of(last + 1),
        no_data_note(columns),
        NO_PIXELS,
        below,
    )  # fmt: skip
