"""Events by part of time equal a plain loop over them, and all that a filter shows is somewhere."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from naive_filter import World, filters, worlds
from random_events import columns as random_columns

from frtdesk.base.calendar import DISTANT_PAST
from frtdesk.model.columns import Columns
from frtdesk.model.filter import Filter
from frtdesk.timeline.period_counts import (
    FIELDS,
    MANY_VALUED,
    MOST_VALUES,
    NONE,
    OTHERS,
    begun,
    count_periods,
    reach_of,
    values_told,
)
from frtdesk.timeline.periods import DAY, MONTH, UNITS, YEAR, Unit, number_of
from frtdesk.timeline.resolve import NotReadyError
from frtdesk.timeline.select import select

units = st.sampled_from(UNITS)


def everything(columns: Columns) -> np.ndarray:
    return np.ones(len(columns), np.bool_)


@given(random_columns(), units, st.integers(-200, 200), st.integers(0, 300), st.data())
def test_bars_imprecise_undated_and_outside_add_up_to_the_filtered_events(
    columns: Columns, unit: Unit, away: int, parts: int, data: st.DataObject
) -> None:
    mask = np.array(data.draw(st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))), np.bool_)
    first = number_of(18_000, unit) + away
    counts = count_periods(
        columns, begun(columns, unit), mask, "kind", values_told(columns, "kind", mask), first, first + parts
    )
    found = counts.accounts(first, first + parts)
    assert found.inside == counts.counts.sum() == counts.totals.sum()
    assert min(found.inside, found.imprecise, found.undated, found.outside) >= 0
    assert found.inside + found.imprecise + found.undated + found.outside == np.count_nonzero(mask)
    assert len(counts) == parts + 1


@given(random_columns(30), units)
def test_an_event_counts_where_all_of_its_possible_beginning_lies(columns: Columns, unit: Unit) -> None:
    reach = reach_of(columns)
    if reach is None:
        return
    first, last = number_of(reach[0], unit), number_of(reach[1], unit)
    last = min(last, first + 5_000)
    counts = count_periods(columns, begun(columns, unit), everything(columns), "", (), first, last)
    expected = np.zeros(len(counts), np.int64)
    for event in range(len(columns)):
        low, high = int(columns.start_min[event]), int(columns.start_max[event])
        if columns.flags[event] & 1 or low <= DISTANT_PAST:
            continue
        part = number_of(low, unit)
        if part == number_of(high, unit) and first <= part <= last:
            expected[part - first] += 1
    assert counts.totals.tolist() == expected.tolist()


@settings(max_examples=60)
@given(worlds(), filters, st.sampled_from(FIELDS), st.sampled_from([DAY, MONTH, YEAR]))
def test_every_event_of_a_bar_has_a_series_and_single_values_add_up(
    home: World, f: Filter, field: str, unit: Unit
) -> None:
    mask = select(home.columns, f, home.find)
    first, last = number_of(17_000, unit), number_of(19_000, unit)
    told = values_told(home.columns, field, mask)
    counts = count_periods(home.columns, begun(home.columns, unit), mask, field, told, first, last)
    sums = counts.counts.sum(axis=0)
    if field in MANY_VALUED:
        assert (sums >= counts.totals).all()
        assert (counts.counts <= counts.totals).all()
    else:
        assert sums.tolist() == counts.totals.tolist()
    assert len(told) <= MOST_VALUES
    assert [value for value in counts.values if value < 0] == sorted(
        (value for value in counts.values if value < 0), reverse=True
    )


@given(random_columns(), units, st.integers(0, 40), st.integers(0, 40))
def test_a_slice_of_the_counts_is_what_counting_the_slice_gives(
    columns: Columns, unit: Unit, before: int, after: int
) -> None:
    middle = number_of(18_000, unit)
    when, mask = begun(columns, unit), everything(columns)
    told = values_told(columns, "kind", mask)
    wide = count_periods(columns, when, mask, "kind", told, middle - 60, middle + 60)
    narrow = count_periods(columns, when, mask, "kind", told, middle - before, middle + after)
    counts, totals = wide.between(middle - before, middle + after)
    assert counts.tolist() == narrow.counts.tolist()
    assert totals.tolist() == narrow.totals.tolist()
    assert wide.accounts(middle - before, middle + after) == narrow.accounts(middle - before, middle + after)


@settings(max_examples=30)
@given(worlds())
def test_a_place_counts_for_the_whole_that_it_lies_in(home: World) -> None:
    mask = everything(home.columns)
    told = values_told(home.columns, "place", mask)
    assert all(home.columns.places.parent[place] < 0 for place in told)


@settings(max_examples=10)
@given(worlds())
def test_actors_wait_until_they_are_read(home: World) -> None:
    early = replace(home.columns, links=None)
    with pytest.raises(NotReadyError):
        values_told(early, "actor", everything(early))


def test_without_events_there_is_one_empty_series() -> None:
    from frtdesk.model.assemble import columns_of

    columns = columns_of([])
    assert reach_of(columns) is None
    counts = count_periods(columns, begun(columns, YEAR), everything(columns), "kind", (), 0, 3)
    assert (counts.values, counts.counts.tolist()) == ((NONE,), [[0, 0, 0, 0]])
    assert count_periods(columns, begun(columns, YEAR), everything(columns), "", (), 0, 3).values == (OTHERS,)
