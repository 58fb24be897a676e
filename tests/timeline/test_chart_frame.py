"""The picture of a chart: bars inside the plot, names that do not touch, and every point means one thing."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frtdesk.timeline.chart import Chart, Series
from frtdesk.timeline.chart_frame import ChartFrame, chart_frame
from frtdesk.timeline.measure import fixed_pitch
from frtdesk.timeline.period_counts import Accounts
from frtdesk.timeline.periods import DAY, MONTH, QUARTER, UNITS, Unit


def chart(counts: np.ndarray, kept: np.ndarray | None = None, first: int = 24_240, unit: Unit = MONTH) -> Chart:
    kept = counts if kept is None else kept
    totals = counts.sum(axis=0).astype(np.int32)
    names = [f"Series {'long ' * (i % 4)}{i}" for i in range(len(counts))]
    series = tuple(Series(i, name, name, -1, str(i + 1)) for i, name in enumerate(names))
    return Chart(
        "actor", unit, False, first, first + counts.shape[1] - 1, series, counts, kept, totals, kept.sum(axis=0),
        Accounts(int(totals.sum()), 0, 0, 0), int(totals.sum()), frozenset(), frozenset(), (),
    )  # fmt: skip


@st.composite
def charts(draw: st.DrawFn) -> Chart:
    series, parts = draw(st.integers(1, 10)), draw(st.integers(1, 60))
    most = draw(st.sampled_from([0, 1, 7, 300, 2_000_000]))
    rng = np.random.default_rng(draw(st.integers(0, 1_000)))
    counts = rng.integers(0, most + 1, (series, parts)).astype(np.int32)
    return chart(
        counts, rng.integers(0, counts + 1).astype(np.int32), draw(st.integers(-500, 500)), draw(st.sampled_from(UNITS))
    )


sizes = st.tuples(st.integers(60, 2_000), st.integers(60, 1_200))


@settings(max_examples=60, deadline=None)
@given(charts(), sizes, st.sampled_from([0.8, 1.0, 3.0]), st.booleans())
def test_everything_stands_inside_and_nothing_touches(
    of: Chart, size: tuple[int, int], factor: float, beside: bool
) -> None:
    frame = chart_frame(of, size, fixed_pitch, factor, beside=beside)
    boxes = frame.boxes
    assert len(boxes.series) == np.count_nonzero(of.counts)
    assert (boxes.x0 >= frame.left - 1.01).all()
    assert (boxes.x1 <= frame.right + 1.01).all()
    assert (boxes.top >= frame.top - 1).all()
    assert (boxes.foot <= frame.foot + 0.01).all()
    assert (boxes.top <= boxes.foot).all()
    assert ((boxes.kept >= boxes.top - 0.01) & (boxes.kept <= boxes.foot + 0.01)).all()
    for line in {entry.y for entry in frame.legend}:
        same = [entry for entry in frame.legend if entry.y == line]
        assert all(left.x + left.width < right.x for left, right in pairwise(same))
    assert all(a[0] > b[0] for a, b in pairwise(frame.lines))


def test_a_point_is_a_part_of_time_and_a_piece_of_its_bar() -> None:
    frame = chart_frame(chart(np.array([[4, 0, 2], [1, 0, 3]], np.int32)), (600, 400), fixed_pitch)
    boxes = frame.boxes
    for i in range(len(boxes.series)):
        x, y = (boxes.x0[i] + boxes.x1[i]) / 2, (boxes.top[i] + boxes.foot[i]) / 2
        assert frame.part_at(x) == boxes.part[i]
        assert frame.series_at(x, y) == boxes.series[i]
    assert frame.part_at(frame.left - 1) == -1
    assert frame.part_at(frame.right + 1) == -1
    assert frame.series_at(frame.left + 1, frame.top) == -1
    for entry in frame.legend:
        assert frame.legend_at(entry.x + 3, entry.y) == entry.series
    assert frame.legend_at(5, 395) == -1


def heights(frame: ChartFrame) -> list[float]:
    return (frame.boxes.foot - frame.boxes.top).tolist()


def test_bars_are_as_tall_as_their_counts_and_pale_above_what_is_kept() -> None:
    counts = np.array([[10, 20]], np.int32)
    frame = chart_frame(chart(counts, np.array([[5, 0]], np.int32)), (600, 500), fixed_pitch)
    one, two = heights(frame)
    assert two == pytest.approx(one * 2, abs=1.5)
    kept = (frame.boxes.foot - frame.boxes.kept).tolist()
    assert kept == [pytest.approx(one / 2), 0]


def test_side_by_side_bars_do_not_overlap() -> None:
    frame = chart_frame(chart(np.full((4, 5), 3, np.int32)), (900, 400), fixed_pitch, beside=True)
    order = np.argsort(frame.boxes.x0)
    assert (frame.boxes.x1[order][:-1] <= frame.boxes.x0[order][1:]).all()
    assert len(set(heights(frame))) == 1


def test_one_bar_is_not_as_wide_as_the_plot() -> None:
    frame = chart_frame(chart(np.ones((1, 1), np.int32), unit=DAY), (1_000, 300), fixed_pitch)
    assert frame.boxes.x1[0] - frame.boxes.x0[0] <= 70
    assert [text for _, text, _ in frame.lines] == ["0", "1"]


def test_a_low_picture_gives_its_room_to_the_bars_and_not_to_names() -> None:
    of = chart(np.full((10, 5), 3, np.int32))
    assert len(chart_frame(of, (500, 600), fixed_pitch).legend) == 10
    assert 0 < len(chart_frame(of, (500, 130), fixed_pitch).legend) < 10
    assert not chart_frame(of, (500, 90), fixed_pitch).legend


def test_the_last_year_of_the_axis_is_named_though_only_half_of_it_is_there() -> None:
    quarters = chart(np.ones((1, 106), np.int32), first=4 * 2000, unit=QUARTER)  # to June 2026
    frame = chart_frame(quarters, (860, 300), fixed_pitch)
    last = frame.axis.minor[-1]
    assert last.text == "2026"
    assert frame.left + last.text_x + last.width <= frame.width
    assert abs(last.text_x - last.x) <= last.width / 2
