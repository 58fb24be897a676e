"""Pairs in the same week equal what a plain look at every two events finds."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_events import columns as any_columns

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import run
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Mask, Meta
from frtdesk.model.event import Event
from frtdesk.timeline.pairs import Pairs, find_pairs, monday_of, pairs_among, week_of

UNSURE = DateFlags.START_APPROXIMATE | DateFlags.START_UNCERTAIN


def pairs_of(columns: Columns, one: Mask, other: Mask, most: int = 2_000) -> Pairs:
    return run(find_pairs(columns, one, other, most))


def weeks_of(columns: Columns, event: int) -> set[int] | None:
    """The weeks in which an event may begin, counted from Monday 1969-12-29; None where its date is too coarse."""
    first, last = int(columns.start_min[event]), int(columns.start_max[event])
    if columns.flags[event] & int(DateFlags.UNDATED) or first <= calendar.DISTANT_PAST:
        return None
    if last - first >= 31:
        return None
    return {(day + 3) // 7 for day in range(first, last + 1)}


def naive(columns: Columns, one: Mask, other: Mask) -> dict[tuple[int, int], bool]:
    """Every pair, and whether it is certain."""
    found: dict[tuple[int, int], bool] = {}
    for a in np.flatnonzero(one).tolist():
        for b in np.flatnonzero(other).tolist():
            here, there = weeks_of(columns, a), weeks_of(columns, b)
            if a == b or here is None or there is None or not here & there or (b, a) in found:
                continue
            unsure = (int(columns.flags[a]) | int(columns.flags[b])) & int(UNSURE)
            found[a, b] = len(here) == len(there) == 1 and not unsure
    return found


@st.composite
def crowds(draw: st.DrawFn) -> Columns:
    """Events close together, of every precision."""
    days = st.integers(calendar.day_of(2020, 5, 20), calendar.day_of(2020, 7, 10))
    made: list[Event] = []
    for number in range(draw(st.integers(0, 24))):
        year, month, day = calendar.civil(draw(days))
        mark = draw(st.sampled_from(["", "", "", "~", "?"]))
        start = draw(
            st.sampled_from([f"{year}-{month:02}-{day:02}{mark}", f"{year}-{month:02}{mark}", f"{year}", None])
        )
        end = draw(st.sampled_from([None, None, "..", "2021-01-01"])) if start else None
        made.append(Event(f"e{number}", f"Event {number}", start, end, importance=draw(st.integers(0, 5))))
    return columns_of(made, Meta())


def masks(data: st.DataObject, columns: Columns) -> tuple[Mask, Mask]:
    flags = st.lists(st.booleans(), min_size=len(columns), max_size=len(columns))
    return np.array(data.draw(flags), np.bool_), np.array(data.draw(flags), np.bool_)


@given(st.data())
def test_pairs_are_those_that_a_plain_look_finds(data: st.DataObject) -> None:
    columns = data.draw(crowds() | any_columns(24))
    one, other = masks(data, columns)
    expected = naive(columns, one, other)
    found = pairs_of(columns, one, other)
    listed = dict(
        zip(zip(found.first.tolist(), found.second.tolist(), strict=True), found.certain.tolist(), strict=True)
    )
    assert len(listed) == len(found)
    same_way = {frozenset(pair): sure for pair, sure in expected.items()}
    assert {frozenset(pair): sure for pair, sure in listed.items()} == same_way
    assert all(one[a] and other[b] for a, b in listed)
    assert (found.total, found.sure) == (len(expected), sum(expected.values()))
    coarse = [event for event in np.flatnonzero(one | other).tolist() if weeks_of(columns, event) is None]
    assert found.coarse == len(coarse)
    assert np.all(np.diff(found.week) >= 0)
    assert np.all(found.least <= found.most)
    assert not np.any(found.certain & ((found.most - found.least > 12) | (np.abs(found.least) > 6)))


@given(st.data(), st.integers(1, 12))
def test_what_is_listed_is_bounded_and_the_most_important(data: st.DataObject, most: int) -> None:
    columns = data.draw(crowds())
    one, other = masks(data, columns)
    whole, some = pairs_of(columns, one, other), pairs_of(columns, one, other, most)
    assert (some.total, some.sure) == (whole.total, whole.sure)
    assert len(some) == min(most, whole.total)

    def weights(pairs: Pairs) -> list[int]:
        return sorted(np.minimum(columns.importance[pairs.first], columns.importance[pairs.second]).tolist())[::-1]

    assert weights(some) == weights(whole)[: len(some)]


@given(st.data())
def test_a_screen_of_marks_is_paired_in_the_same_way(data: st.DataObject) -> None:
    columns = data.draw(crowds())
    one, other = masks(data, columns)
    here, there = (np.flatnonzero(mask).astype(np.int32) for mask in (one, other))
    a, b, certain = pairs_among(columns, here, there)
    found = {frozenset((int(here[i]), int(there[j]))): bool(sure) for i, j, sure in zip(a, b, certain, strict=True)}
    assert found == {frozenset(pair): sure for pair, sure in naive(columns, one, other).items()}


@pytest.mark.parametrize("day", [datetime.date(2020, 6, 8), datetime.date(2021, 1, 3), datetime.date(1969, 12, 29)])
def test_weeks_are_those_of_iso_8601(day: datetime.date) -> None:
    days = np.array([(day - datetime.date(1970, 1, 1)).days + more for more in range(30)], np.int64)
    mondays = monday_of(week_of(days))
    for number, monday in zip(days.tolist(), mondays.tolist(), strict=True):
        date = datetime.date(1970, 1, 1) + datetime.timedelta(number)
        assert datetime.date(1970, 1, 1) + datetime.timedelta(monday) == date - datetime.timedelta(date.weekday())


def test_a_week_of_june_2020() -> None:
    columns = columns_of(
        [
            Event("ibm", "IBM leaves", "2020-06-08"),
            Event("amazon", "Amazon halts", "2020-06-10"),
            Event("microsoft", "Microsoft refuses", "2020-06-11"),
            Event("month", "Some time in June", "2020-06"),
            Event("about", "Around the tenth", "2020-06-10~"),
            Event("year", "Some time in 2020", "2020"),
            Event("sunday", "The Sunday before", "2020-06-07"),
        ],
        Meta(),
    )
    name = [columns.ids[event] for event in range(len(columns))]
    one, other = np.zeros(len(name), np.bool_), np.zeros(len(name), np.bool_)
    one[[name.index(who) for who in ("ibm", "amazon", "sunday")]] = True
    other[[name.index(who) for who in ("microsoft", "month", "about", "year")]] = True
    found = pairs_of(columns, one, other)
    said = {
        (name[a], name[b]): (bool(sure), int(least), int(most))
        for a, b, sure, least, most in zip(
            found.first, found.second, found.certain, found.least, found.most, strict=True
        )
    }
    assert said == {
        ("ibm", "microsoft"): (True, 3, 3),
        ("amazon", "microsoft"): (True, 1, 1),
        ("ibm", "month"): (False, -7, 22),
        ("amazon", "month"): (False, -9, 20),
        ("sunday", "month"): (False, -6, 23),
        ("ibm", "about"): (False, 2, 2),
        ("amazon", "about"): (False, 0, 0),
    }
    assert found.coarse == 1
