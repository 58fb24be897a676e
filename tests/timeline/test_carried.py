"""Rows after an edit: nobody else moves, and who is new chooses as the last would have chosen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frtdesk.base.progress import run
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, frozen
from frtdesk.model.event import Event, Party, Place
from frtdesk.timeline.carried import carrying
from frtdesk.timeline.grouping import Grouping, group
from frtdesk.timeline.lane_values import GROUPINGS
from frtdesk.timeline.lanes import Rows

DATES = st.sampled_from(
    [("2019", None), ("2019-05-14", None), ("2019-06~", None), ("2019-05", ".."), ("2018", "2020"), (None, None)]
)
NAMES = ("A", "B", "C", "D", "E")


def _event(number: int) -> st.SearchStrategy[Event]:
    return st.builds(
        lambda dates, kind, importance, names, place: Event(
            f"e{number}",
            f"Event {number}",
            *dates,
            kind=kind,
            importance=importance,
            actors=tuple(Party(name, "company", "decides") for name in names),
            jurisdiction=Place("national", place, place),
        ),
        DATES,
        st.sampled_from(["corporate", "regulation", "other"]),
        st.integers(1, 5),
        st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
        st.sampled_from(["US", "FR", "DE", "CH"]),
    )


collections = st.integers(2, 25).flatmap(lambda n: st.tuples(*map(_event, range(n))))


def keyed(events: list[Event]) -> Columns:
    """Columns whose keys follow from the ids, as a database's stay with their events."""
    columns = columns_of(events)
    keys = np.array([int(columns.ids[i][1:]) + 1 for i in range(len(columns))], np.int64)
    return replace(columns, key=frozen(keys))


def standing(columns: Columns, rows: Rows) -> dict[tuple[str, str], int]:
    found = zip(rows.event.tolist(), rows.lane.tolist(), rows.row.tolist(), strict=True)
    return {(columns.ids[event], rows.lanes[lane].code): row for event, lane, row in found}


@pytest.mark.parametrize("by", GROUPINGS)
@settings(max_examples=40, deadline=None)
@given(data=st.data(), events=collections)
def test_who_is_not_touched_stays(by: str, data: st.DataObject, events: tuple[Event, ...]) -> None:
    grouping = Grouping(by, 3)
    old = keyed(list(events))
    before = group(old, grouping)
    at = data.draw(st.integers(0, len(events) - 1))
    after = [*events[:at], data.draw(_event(at)), *events[at + 1 :], data.draw(_event(len(events)))]
    gone = data.draw(st.integers(0, len(events) - 1))
    left = [event for i, event in enumerate(after) if i != gone]
    new = keyed(left)
    rows = run(carrying(before, old, new, grouping))
    was, now = standing(old, before), standing(new, rows)
    touched = {f"e{at}", f"e{gone}", f"e{len(events)}"}
    lanes = {lane.code for lane in rows.lanes}
    for (event, lane), row in was.items():
        if event not in touched and lane in lanes and not rows.lanes[_place(rows, lane)].aside:
            assert now[event, lane] == row
    sizes = np.array([lane.rows for lane in rows.lanes])
    assert (rows.row >= 0).all()
    assert (rows.row < sizes[rows.lane]).all()
    assert len(set(now)) == len(rows)
    assert {event for event, _ in now} == {event.id for event in left if event.start is not None}


def _place(rows: Rows, code: str) -> int:
    return next(number for number, lane in enumerate(rows.lanes) if lane.code == code)


@settings(max_examples=60, deadline=None)
@given(events=collections, last=_event(99))
def test_a_new_event_chooses_as_the_last_of_all_would(events: tuple[Event, ...], last: Event) -> None:
    grouping = Grouping("none")
    new = replace(last, importance=1, start="2019-12-31", end=None)
    others = [replace(event, importance=2) for event in events]
    whole = keyed([*others, new])
    rows = group(whole, grouping)
    old = keyed(others)
    before = group(old, grouping)
    if before.lanes[0].rows != rows.lanes[0].rows or before.horizon != rows.horizon:
        return
    carried = run(carrying(before, old, whole, grouping))
    assert standing(whole, carried) == standing(whole, rows)
