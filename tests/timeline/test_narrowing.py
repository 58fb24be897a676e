"""The index under a filter, taken out of the one of all events, is the one that would be made anew."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as some_columns

from frtdesk.base.progress import run
from frtdesk.model.columns import Columns
from frtdesk.timeline import intervals
from frtdesk.timeline.grouping import Grouping, group
from frtdesk.timeline.intervals import Entries, LaneIndex, index_picture
from frtdesk.timeline.narrowing import narrowing


def same(one: Entries, other: Entries) -> bool:
    pairs = ((getattr(one, field.name), getattr(other, field.name)) for field in fields(Entries))
    return all(a.dtype == b.dtype and np.array_equal(a, b) for a, b in pairs)


def alike(one: LaneIndex, other: LaneIndex) -> bool:
    return (
        same(one.everything, other.everything)
        and len(one.tiers) == len(other.tiers)
        and all(map(same, one.tiers, other.tiers))
    )


@pytest.fixture(autouse=True, scope="module")
def small_tiers() -> object:
    """Tiers that lanes of some ten events have."""
    patch = pytest.MonkeyPatch()
    patch.setattr(intervals, "TIER_SIZES", (3, 9))
    yield
    patch.undo()


@given(some_columns(), st.sampled_from(["kind", "actor", "place", "none"]), st.data())
def test_narrowing_answers_what_indexing_would(columns: Columns, by: str, data: st.DataObject) -> None:
    rows = group(columns, Grouping(by))
    kept = np.array(data.draw(st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))), np.bool_)
    whole = index_picture(columns, rows, np.ones(len(columns), np.bool_))
    made, found = index_picture(columns, rows, kept), run(narrowing(columns, rows, whole.lanes, kept))
    assert all(map(alike, made.lanes, found.lanes))
    assert (made.events, made.undated, made.kept is found.kept) == (found.events, found.undated, True)
    assert (made.apart is None) == (found.apart is None)
    if made.apart is not None and found.apart is not None:
        assert np.array_equal(made.apart.sorted_lo, found.apart.sorted_lo)
        assert np.array_equal(made.apart.sorted_hi, found.apart.sorted_hi)


@given(some_columns())
def test_all_events_are_not_indexed_again(columns: Columns) -> None:
    rows = group(columns, Grouping("kind"))
    everything = np.ones(len(columns), np.bool_)
    whole = index_picture(columns, rows, everything)
    found = run(narrowing(columns, rows, whole.lanes, everything))
    assert all(one is other for one, other in zip(whole.lanes, found.lanes, strict=True))
