"""The class's line of time: marks never touch, the step's own stands free on the line, everything is counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.edtf import extent
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event
from frtdesk.timeline.class_line import RING, ClassLine, build_line
from frtdesk.timeline.lanes import anchors, extents, horizon, is_undated
from frtdesk.timeline.measure import fixed_pitch
from tests.timeline.random_events import events

PITCH = 20.0


@given(events(), st.integers(0, 10**6), st.integers(1, 9))
def test_marks_do_not_touch_and_all_are_counted(some: list[Event], seed: int, levels: int) -> None:
    cols = columns_of(some)
    dated = np.flatnonzero(~is_undated(cols)).astype(np.int32)
    if not len(dated):
        return
    chance = np.random.default_rng(seed)
    step = int(chance.choice(dated))
    known, members = chance.random(len(cols)) < 0.5, chance.random(len(cols)) < 0.2
    lo, _ = extents(cols, dated, horizon(cols))
    at = anchors(cols, dated, lo) / 2
    middle = float(at[dated == step][0])
    shown = (middle - 400.0, middle + 400.0)
    line = build_line(cols, shown, known, members, step, (1_000.0, PITCH, levels), fixed_pitch)
    for level in range(levels):
        x = np.sort(line.x[(line.level == level) & (np.arange(len(line.x)) != line.here)])
        assert (np.diff(x) >= PITCH - 1e-6).all()
    assert line.here >= 0
    assert line.level[line.here] == 0
    for level, wide in enumerate(RING):
        others = (line.level == level) & (np.arange(len(line.x)) != line.here)
        assert (np.abs(line.x[others] - line.x[line.here]) >= PITCH * wide - 1e-6).all()
    assert (line.hidden == ~known[line.event]).all()
    assert len(line.event) + line.over.sum() == np.count_nonzero((at >= shown[0]) & (at < shown[1]))


def test_a_step_shows_the_events_of_its_lanes_and_marks_its_selection() -> None:
    cols = columns_of(
        [Event(name, name, "2020-06-08", kind=kind) for name, kind in (("a", "corporate"), ("b", "context"))]
    )
    every = np.ones(2, np.bool_)
    shown = 18_300.0, 18_500.0
    line = build_line(
        cols, shown, every, every, 0, (1_000.0, PITCH, 5), fixed_pitch, np.array([True, False]), marked=(0, 1)
    )
    assert line.event.tolist() == [0]
    assert line.marked.tolist() == [True]


def line_over(
    first: str, last: str, width: float = 1_800.0, dates: Sequence[str] = (), covered: str = "2030"
) -> ClassLine:
    """A line over days, and its axis."""
    told = [Event(f"e{n}", "E", day) for n, day in enumerate(dates)]
    cols = columns_of(told, Meta(covered_to=covered, covered_to_day=extent(covered, None).days()[3]))
    every = np.ones(len(cols), np.bool_)
    shown = float(extent(first, None).days()[0]), float(extent(last, None).days()[0])
    return build_line(cols, shown, every, every, -1, (width, 32.0, 5), fixed_pitch)


@given(st.dates(date(2000, 1, 1), date(2026, 1, 1)), st.integers(20, 260), st.integers(600, 1_900))
def test_every_numbered_day_has_its_month_named(start: date, days: int, width: int) -> None:
    line = line_over(str(start), str(start + timedelta(days)), float(width))
    if line.axis.unit not in ("day", "week"):
        return
    months = line.axis.major
    for day in line.axis.minor:
        own = [month for month in months if month.x <= day.x + 0.5][-1]
        assert own.text, (day.text, [month.text for month in months])
    shown = [month for month in months if month.text]
    ends = [month.text_x + month.width for month in shown]
    assert all(end <= after.text_x for end, after in zip(ends, shown[1:], strict=False))
    assert not ends or ends[-1] <= width


def test_no_mark_stands_out_over_the_ends_of_the_line() -> None:
    line = line_over("2020-01-01", "2020-04-01", dates=("2020-01-01", "2020-02-02", "2020-03-31"))
    assert len(line.event) == 3
    assert line.x.min() >= 32.0 / 2
    assert line.x.max() <= 1_800.0 - 32.0 / 2


def test_the_line_knows_where_the_data_ends() -> None:
    line = line_over("2026-01-01", "2027-01-01", covered="2026-06-30")
    assert line.covered == pytest.approx(line.scale.x_of(float(extent("2026-07-01", None).days()[0])))
    assert line_over("2020-01-01", "2021-01-01").covered == 1_800.0
