"""How many of the filtered events lie outside the range: exact, whatever the lanes."""

from __future__ import annotations

import numpy as np
from desk_stand_ins import opened_workspace
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.shown_counts import ShownCounts, shown_counts
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import Lane, Rows, by_kind, is_undated, pack

EVENTS = [
    Event("a", "A", "2018-03", kind="corporate"),
    Event("b", "B", "2019-05-14", kind="regulation"),
    Event("c", "C", "2019", "..", kind="regulation"),
    Event("d", "D", None, kind="context"),
    Event("e", "E", "2016", "2022", kind="context"),
]


def range_of(first: str, last: str) -> tuple[float, float]:
    return float(calendar.day_of(int(first))), float(calendar.day_of(int(last) + 1))


def test_what_touches_the_range_is_inside_and_undated_events_are_apart() -> None:
    workspace = opened_workspace(EVENTS)
    assert workspace.index is not None
    assert shown_counts(workspace.index, *range_of("2018", "2018")) == ShownCounts(5, 5, 2, 1)
    assert shown_counts(workspace.index, *range_of("2020", "2020")) == ShownCounts(5, 5, 2, 1)
    workspace.set_filter(parse("kind:(corporate OR context)"))
    assert shown_counts(workspace.index, *range_of("2019", "2019")) == ShownCounts(5, 3, 1, 1)


def in_two_lanes(columns: Columns) -> Rows:
    """Every dated event in a lane for all, and the regulation in one more."""
    dated = np.flatnonzero(~is_undated(columns)).astype(np.int32)
    again = dated[columns.kind[dated] == 2]
    lanes = (Lane("all", "All", 4, 6), Lane("more", "More", 2, 6))
    lane = np.repeat(np.array([0, 1], np.int16), [len(dated), len(again)])
    return pack(columns, "test", lanes, np.concatenate([dated, again]), lane)


dates = st.sampled_from([None, "2016", "2018-03", "2018-12-31", "2019-01-01", "2019-05~", "2020", "1999-12"])
ends = st.sampled_from([None, "..", "2021", "2024-02"])
some_events = st.lists(st.tuples(dates, ends, st.sampled_from(["corporate", "regulation", "context"])), max_size=30)


@given(some_events, st.integers(15_000, 20_000), st.integers(1, 3_000), st.integers(0, 2**30 - 1))
def test_an_event_in_several_lanes_counts_once(
    drawn: list[tuple[str | None, str | None, str]], start: int, days: int, bits: int
) -> None:
    events = [
        Event(f"e{n:02}", "T", start, end if start else None, kind=kind) for n, (start, end, kind) in enumerate(drawn)
    ]
    columns = columns_of(events)
    kept = np.array([bits >> n & 1 for n in range(len(events))], np.bool_)
    one = index_picture(columns, by_kind(columns), kept)
    two = index_picture(columns, in_two_lanes(columns), kept)
    counts = shown_counts(one, start, start + days)
    assert shown_counts(two, start, start + days) == counts
    assert 0 <= counts.outside <= counts.kept - counts.undated
