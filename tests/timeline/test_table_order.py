"""By what a table sorts: every event once, what is absent last, equals in the order of time."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as random_columns

from frtdesk.base import calendar
from frtdesk.base.progress import run
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Checked, Event, Party
from frtdesk.model.evidence_counts import EvidenceCounts
from frtdesk.state.table_columns import TABLE_COLUMNS
from frtdesk.timeline.intervals import index_picture
from frtdesk.timeline.lanes import by_kind
from frtdesk.timeline.table_order import ABSENT, in_order, kept_in_range, of_order, sort_keys, span_lengths

NAMES = [column.name for column in TABLE_COLUMNS]


def keys_of(columns: Columns, name: str) -> np.ndarray:
    counts = EvidenceCounts(np.arange(len(columns)) % 3, np.zeros(len(columns), np.int64))
    return run(sort_keys(columns, name, counts))


@given(random_columns(), st.sampled_from(NAMES), st.booleans())
def test_an_order_holds_every_event_once_and_its_keys_never_turn_back(
    columns: Columns, name: str, descending: bool
) -> None:
    keys = keys_of(columns, name)
    order = in_order(keys, descending=descending).tolist()
    assert sorted(order) == list(range(len(columns)))
    there = [event for event in order if keys[event] != ABSENT]
    assert order[: len(there)] == there
    for before, after in pairwise(there):
        a, b = (after, before) if descending else (before, after)
        assert keys[a] <= keys[b]
        if keys[a] == keys[b]:
            assert before < after


@given(random_columns(), st.data())
def test_a_filter_takes_rows_away_and_moves_none(columns: Columns, data: st.DataObject) -> None:
    order = in_order(keys_of(columns, "title"), descending=False)
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))), np.bool_)
    shown = of_order(order, mask).tolist()
    assert shown == [event for event in order.tolist() if mask[event]]


@given(random_columns(), st.integers(-900_000, 60_000), st.integers(1, 200_000))
def test_what_is_in_view_is_what_the_canvas_counts(columns: Columns, start: int, days: int) -> None:
    everything = np.ones(len(columns), np.bool_)
    found = kept_in_range(columns, everything, start, start + days)
    index = index_picture(columns, by_kind(columns), everything)
    assert found.sum() == sum(lane.everything.in_view(start, start + days)[1] for lane in index.lanes)
    assert not found[index.rows.undated].any()


@pytest.mark.parametrize(
    ("start", "end", "least", "most"),
    [
        ("2020-06-11", None, None, None),
        (None, None, None, None),
        ("2020-06-01", "2020-06-30", 30, 30),
        ("2020-06", "2020-07", 2, 61),
        ("2020-06-01", "..", 30, 30),
        ("2020-06-01", "", None, None),
        ("..", "2020-06-01", None, None),
    ],
)
def test_a_span_lasts_as_long_as_its_ends_allow(
    start: str | None, end: str | None, least: int | None, most: int | None
) -> None:
    meta = Meta(covered_to="2020-06", covered_to_day=calendar.day_of(2020, 6, 30))
    columns = columns_of([Event("a", "A", start, end)], meta)
    found = [int(days[0]) for days in span_lengths(columns, np.array([0], np.int32))]
    assert found == [ABSENT if days is None else days for days in (least, most)]


def test_many_valued_columns_sort_by_the_first_then_the_next() -> None:
    def by(*names: str) -> tuple[Party, ...]:
        return tuple(Party(name, "company", "decides") for name in names)

    columns = columns_of([
        Event("a", "A", "2001", actors=by("Microsoft", "Amazon")),
        Event("b", "B", "2002", actors=()),
        Event("c", "C", "2003", actors=by("Amazon", "IBM")),
        Event("d", "D", "2004", actors=by("Amazon")),
        Event("e", "E", "2005", actors=by("Àmazon", "Google")),
    ])  # fmt: skip
    order = in_order(keys_of(columns, "actors"), descending=False)
    assert [columns.ids[event] for event in order.tolist()] == ["d", "e", "c", "a", "b"]
    order = in_order(keys_of(columns, "actors"), descending=True)
    assert [columns.ids[event] for event in order.tolist()] == ["a", "c", "e", "d", "b"]


def test_what_was_checked_counts_before_whether_there_is_a_source() -> None:
    columns = columns_of([
        Event("a", "A", "2001", checked=Checked(date=False, quotes=False)),
        Event("b", "B", "2002", checked=Checked(date=True, quotes=True)),
        Event("c", "C", "2003", checked=Checked(date=True, quotes=False)),
    ])  # fmt: skip
    order = in_order(keys_of(columns, "checked"), descending=True)
    assert [columns.ids[event] for event in order.tolist()] == ["b", "c", "a"]
