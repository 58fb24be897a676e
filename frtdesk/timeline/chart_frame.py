"""From a chart to a picture of it: where every bar, line and word stands, in pixels. Knows no fonts and no colours."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.words import number
from frtdesk.timeline import ticks
from frtdesk.timeline.chart import Chart
from frtdesk.timeline.labels import ELLIPSIS, TitleFitter, one_line
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.periods import first_days
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.ticks import Axis
from frtdesk.timeline.timescale import TimeScale

AXIS = 34.0
LEAST_PLOT = 44.0
LEGEND_LINE = 24.0
SWATCH = 16.0
WIDEST_BAR = 64.0
LONGEST_NAME = 240.0
"""Pixels at text scale 1."""


@dataclass(frozen=True, eq=False)
class Boxes:
    """The pieces of bars, parallel arrays: which `series` and which `part` of time (counted from the first shown), the
    edges, and `kept`: above that edge the colour is pale, as the filter leaves only what is below."""

    series: NDArray[np.int64]
    part: NDArray[np.int64]
    x0: Pixels
    x1: Pixels
    top: Pixels
    foot: Pixels
    kept: Pixels


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """A name in the legend: left edge of its swatch, middle of its line, width of it all."""

    series: int
    x: float
    y: float
    width: float
    text: str
    count: str
    count_x: float


@dataclass(frozen=True, eq=False)
class ChartFrame:
    """One picture of a chart. `left`, `top`, `right`, `foot`: edges of the plot; `edges`: where each part of time
    begins, and the end of the last, in pixels of the picture; `scale`: days to pixels of the plot, from `left` on."""

    chart: Chart
    width: float
    height: float
    left: float
    top: float
    right: float
    foot: float
    scale: TimeScale
    axis: Axis
    edges: Pixels
    lines: tuple[tuple[float, str, float], ...]
    boxes: Boxes
    legend: tuple[LegendEntry, ...]
    uncovered: tuple[tuple[float, float], ...]

    def part_at(self, x: float) -> int:
        """The part of time under a column of pixels, counted from the first shown; -1 outside the plot."""
        if not self.left <= x < self.right:
            return -1
        return min(max(int(np.searchsorted(self.edges, x, "right")) - 1, 0), len(self.chart) - 1)

    def series_at(self, x: float, y: float) -> int:
        """The series whose box lies under a point, or -1."""
        boxes = self.boxes
        found = np.flatnonzero((boxes.x0 <= x) & (x < boxes.x1) & (boxes.top <= y) & (y < boxes.foot))
        return int(boxes.series[found[-1]]) if len(found) else -1

    def legend_at(self, x: float, y: float) -> int:
        """The series whose name in the legend lies under a point, or -1."""
        for entry in self.legend:
            if entry.x - 4 <= x <= entry.x + entry.width + 4 and abs(y - entry.y) <= LEGEND_LINE / 2:
                return entry.series
        return -1


def chart_frame(
    chart: Chart, size: tuple[float, float], measure: Measure, factor: float = 1.0, *, beside: bool = False
) -> ChartFrame:
    """The picture of a chart at `size`; `beside`: bars side by side, and not stacked."""
    width, height = size
    legend, legend_foot = _legend(chart, (width, height), measure, factor)
    heights = chart.counts.max(axis=0) if beside else chart.counts.sum(axis=0)
    most = max(int(heights.max(initial=0)), 1)
    top, foot = round(legend_foot + 10 * factor), round(height - AXIS * factor)
    foot = max(foot, top + 8)
    steps = _steps(most, foot - top, factor)
    texts = [number(step) for step in steps]
    widths = measure(texts, TextStyle.MINOR).tolist()
    left, right = max(widths) + 20 * factor, max(width - 14 * factor, max(widths) + 40 * factor)
    days = first_days(np.arange(chart.first, chart.last + 2, dtype=np.int64), chart.unit)
    scale = TimeScale.over(float(days[0]), float(days[-1]), right - left)
    edges = left + scale.x(days)
    axis = ticks.axis(scale, measure, beyond=width - right - 2 if width - right > 4 else 0.0)
    per_event = (foot - top) / (most * 1.04)
    lines = tuple(
        (round(foot - step * per_event), text, left - 8 * factor - wide)
        for step, text, wide in zip(steps, texts, widths, strict=True)
    )
    dark = tuple((left + scale.x_of(first), left + scale.x_of(after)) for first, after in chart.uncovered)
    return ChartFrame(
        chart, width, height, left, top, right, foot, scale, axis, edges, lines,
        _boxes(chart, edges, foot, per_event, factor, beside), legend, dark,
    )  # fmt: skip


def _steps(most: int, tall: float, factor: float) -> list[int]:
    """Whole numbers, at even and round distances, for lines across a plot `tall` pixels tall."""
    room = max(int(tall / (30 * factor)), 1)
    least = max(ceil(most / room), 1)
    power = 10 ** (len(str(least)) - 1)
    nice = (times * power for times in (10, 5, 2, 1))
    step = min((n for n in nice if n >= least), default=least)
    if step > most:
        step = max(n for n in (10 ** (len(str(most)) - 1) * times for times in (1, 2, 5)) if n <= most)
    return list(range(0, most + 1, step))


def _boxes(chart: Chart, edges: Pixels, foot: float, per_event: float, factor: float, beside: bool) -> Boxes:
    series, part = np.nonzero(chart.counts)
    counts, kept = chart.counts[series, part], chart.kept[series, part]
    room = edges[1:] - edges[:-1]
    many = max(len(chart.series), 1) if beside else 1
    wide = np.minimum(np.maximum(room * 0.84, np.minimum(room, 1.0)), WIDEST_BAR * factor * (many + 1) / 2)
    begin = (edges[:-1] + edges[1:] - wide) / 2
    if beside:
        each = wide / many
        x0, below = begin[part] + series * each[part], np.zeros(len(part))
        x1 = x0 + np.maximum(each[part] - (1 if each.min(initial=9) > 4 else 0), 0.6)
    else:
        x0, x1 = begin[part], (begin + wide)[part]
        below = (np.cumsum(chart.counts, axis=0) - chart.counts)[series, part]
    if wide.min(initial=0) >= 2 * many:
        x0, x1 = np.round(x0), np.round(x1)
    heads, feet = foot - (below + counts) * per_event, foot - below * per_event
    if per_event >= 2:
        heads, feet = np.round(heads), np.round(feet)
    return Boxes(series, part, x0, x1, heads, feet, feet + (heads - feet) * (kept / np.maximum(counts, 1)))


def _legend(
    chart: Chart, size: tuple[float, float], measure: Measure, factor: float
) -> tuple[tuple[LegendEntry, ...], float]:
    """Names of the series in lines, and where the last line ends. Lines that would leave the plot no room fall away:
    the names are told on hover too."""
    width, lowest = size[0], size[1] - (AXIS + LEAST_PLOT) * factor
    if not chart.field or lowest < LEGEND_LINE * factor:
        return (), 4 * factor
    fitter = TitleFitter(measure)
    x, y, gap = 12 * factor, LEGEND_LINE * factor / 2 + 2, 7 * factor
    entries: list[LegendEntry] = []
    sums = chart.kept.sum(axis=1).tolist()
    for i, series in enumerate(chart.series):
        text, wide = fitter.fit(series.title, TextStyle.COUNT, min(LONGEST_NAME * factor, width - 90 * factor))
        if not text and series.title:  # one long word
            text = one_line(series.title)[:10] + ELLIPSIS
            wide = float(measure([text], TextStyle.COUNT)[0])
        count = number(sums[i])
        count_wide = float(measure([count], TextStyle.COUNT)[0])
        count_x = SWATCH * factor + gap + wide + gap
        whole = count_x + count_wide
        if entries and x + whole > width - 12 * factor:
            if y + LEGEND_LINE * factor * 1.5 > lowest:
                break
            x, y = 12 * factor, y + LEGEND_LINE * factor
        entries.append(LegendEntry(i, x, y, whole, text, count, x + count_x))
        x += whole + 20 * factor
    return tuple(entries), y + LEGEND_LINE * factor / 2
