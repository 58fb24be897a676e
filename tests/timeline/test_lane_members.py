"""The events of some lanes by their codes: the same ones that stand in those lanes of the timeline."""

from __future__ import annotations

import numpy as np
import pytest

from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event, Party, Place
from frtdesk.timeline.grouping import Grouping, group
from frtdesk.timeline.lane_members import members_of

EVENTS = [
    Event("a", "A", "2019", kind="corporate", actors=(Party("Amazon", "company", "decides"),), policy_types=("ban",)),
    Event(
        "b",
        "B",
        "2020",
        kind="regulation",
        stage="enacted",
        actors=(Party("EPIC", "company", "calls"), Party("Amazon", "company", "target")),
    ),
    Event("c", "C", "2021", kind="advocacy", policy_types=("ban", "moratorium")),
    Event("d", "D", "2022", kind="regulation", stage="passed", jurisdiction=Place("state", "US-CA", "California")),
    Event("e", "E", kind="regulation"),
]


@pytest.mark.parametrize("by", ["kind", "actor", "place", "type", "stage", "none"])
def test_every_lane_has_the_events_that_stand_in_it(by: str) -> None:
    data = columns_of(EVENTS)
    rows = group(data, Grouping(by))
    for number, lane in enumerate(rows.lanes):
        mask = members_of(data, [lane.code])
        if by == "none":
            assert mask is None
            continue
        assert mask is not None
        dated = np.flatnonzero(mask & ~rows.undated)
        assert dated.tolist() == sorted(rows.event[rows.lane == number].tolist()), lane.code


def test_all_lanes_and_unknown_ones_leave_nothing_out() -> None:
    data = columns_of(EVENTS)
    assert members_of(data, []) is None
    assert members_of(data, ["no-such-lane"]) is None
    every = members_of(data, ["corporate", "advocacy", "regulation", "context", "other"])
    assert every is not None
    assert every.all()
