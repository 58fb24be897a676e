"""The class's line of time: marks never touch, the step's own stands free on the line, everything is counted."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event
from frtdesk.timeline.class_line import RING, build_line
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
