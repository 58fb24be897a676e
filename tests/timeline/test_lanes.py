"""Rows: who stands where."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from random_events import columns as any_columns

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event
from frtdesk.timeline import lanes
from frtdesk.timeline.lanes import by_kind


@given(any_columns())
def test_each_dated_event_stands_in_one_lane_and_a_row_of_it(columns: Columns) -> None:
    rows = by_kind(columns)
    assert sorted(rows.event.tolist()) == np.flatnonzero(~rows.undated).tolist()
    limits = np.array([lane.rows for lane in rows.lanes] or [0])
    assert np.all((rows.row >= 0) & (rows.row < limits[rows.lane]))


def test_neighbours_in_time_get_different_rows() -> None:
    columns = columns_of([Event(f"e{n}", f"t{n}", f"2020-06-{n + 1:02d}", kind="corporate") for n in range(6)])
    assert sorted(by_kind(columns).row.tolist()) == [0, 1, 2, 3, 4, 5]


def test_the_seventh_event_goes_where_it_is_farthest_from_what_is_there() -> None:
    days = ["2020-01-01", "2020-02-01", "2020-03-01", "2020-04-01", "2020-05-01", "2020-06-01"]
    first = [Event(f"a{n}", "t", day, kind="corporate", importance=5) for n, day in enumerate(days)]
    columns = columns_of([*first, Event("late", "t", "2020-12-01", kind="corporate", importance=1)])
    rows = by_kind(columns)
    assert rows.row[-1] == rows.row[0]


def test_bars_that_must_overlap_overlap_least() -> None:
    spans = [Event(f"s{n}", "t", f"2020-{n + 1:02d}-01", f"2021-{n + 1:02d}-01", kind="corporate") for n in range(6)]
    columns = columns_of([*spans, Event("z", "t", "2020-12-15", "2022-01-01", kind="corporate", importance=1)])
    rows = by_kind(columns)
    assert rows.row[-1] == rows.row[0]


def test_beyond_the_most_important_events_are_dealt_in_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "PLACED", 10)
    columns = columns_of(
        [Event(f"e{n:03d}", "t", f"2020-01-{n % 28 + 1:02d}", kind="corporate", importance=3) for n in range(200)]
    )
    rows = by_kind(columns)
    counts = np.bincount(rows.row)
    assert counts.max() - counts.min() <= 12


def test_lanes_of_more_events_have_more_rows_within_bounds() -> None:
    assert [lanes.rows_for(n, 85) for n in (0, 45, 85, 228, 5_000)] == [6, 6, 6, 9, 12]
