"""What an event answers and what answered it, all the way, with the days between."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.model.assemble import columns_of
from frtdesk.model.event import Event
from frtdesk.model.relations import RELATION_CODE, Relations
from frtdesk.timeline.answers import MOST, chain, days_apart, days_known

EVENTS = [
    Event("call", "A call", "2020-02-01", kind="advocacy"),
    Event("move", "A move", "2020-06", kind="corporate"),
    Event("bill", "A bill", "2020-10-01", kind="regulation", stage="proposed"),
    Event("law", "A law", "2021-10-01", kind="regulation", stage="enacted"),
    Event("undated", "Some time", None, kind="regulation", stage="enacted"),
]
CALL, MOVE, BILL, LAW, UNDATED = range(5)


def relations(*triples: tuple[int, int, str]) -> Relations:
    """(holder, target, kind)."""
    found = np.array([(a, b, RELATION_CODE[kind]) for a, b, kind in triples], np.int64).reshape(-1, 3).T
    return Relations.of(found[0], found[1], found[2], tuple(RELATION_CODE))


def test_one_step_shows_neighbours_with_the_days_that_an_imprecise_date_allows() -> None:
    columns = columns_of(EVENTS)
    found = chain(columns, relations((MOVE, CALL, "responds_to"), (BILL, MOVE, "follows")), MOVE)
    (answered,) = found.answers
    (answer,) = found.answered_by
    assert (answered.event, answered.between) == (CALL, (-150, -121))
    assert (answer.event, answer.between) == (BILL, (93, 122))


def test_all_the_way_goes_on_and_stands_below_what_it_belongs_to() -> None:
    columns = columns_of(EVENTS)
    links = relations((MOVE, CALL, "responds_to"), (BILL, MOVE, "responds_to"), (LAW, BILL, "implements"))
    assert [step.event for step in chain(columns, links, CALL).answered_by] == [MOVE]
    deep = chain(columns, links, CALL, deep=True).answered_by
    assert [(step.event, step.depth, step.parent) for step in deep] == [(MOVE, 0, -1), (BILL, 1, 0), (LAW, 2, 1)]
    assert deep[2].between == (365, 365)
    assert deep[2].away == (608, 608)


def test_a_circle_ends() -> None:
    columns = columns_of(EVENTS)
    links = relations((MOVE, CALL, "cites"), (CALL, MOVE, "cites"), (BILL, CALL, "cites"), (CALL, BILL, "cites"))
    found = chain(columns, links, CALL, deep=True)
    assert sorted(step.event for step in found.answers) == [MOVE, BILL]
    assert not found.cut


def test_loose_relations_can_be_left_out() -> None:
    columns = columns_of(EVENTS)
    links = relations((BILL, MOVE, "follows"), (LAW, MOVE, "responds_to"))
    assert [step.event for step in chain(columns, links, MOVE, loose=False).answered_by] == [LAW]


def test_without_a_date_no_days_are_claimed() -> None:
    columns = columns_of(EVENTS)
    (step,) = chain(columns, relations((UNDATED, CALL, "responds_to")), CALL).answered_by
    assert step.between is None


def test_a_bush_is_cut_and_says_so() -> None:
    columns = columns_of([Event(f"e{n:04}", f"Event {n}", "2020-01-01") for n in range(MOST + 50)])
    links = relations(*((n, 0, "responds_to") for n in range(1, MOST + 50)))
    found = chain(columns, links, 0, deep=True)
    assert len(found.answered_by) == MOST
    assert found.cut


@given(st.lists(st.tuples(st.integers(0, 14), st.integers(0, 14)), max_size=60), st.integers(0, 14), st.booleans())
def test_every_event_that_can_be_reached_is_listed_once(pairs: list[tuple[int, int]], event: int, loose: bool) -> None:
    columns = columns_of([Event(f"e{n:02}", "", f"20{n:02}") for n in range(15)])
    wanted = sorted({(a, b) for a, b in pairs if a != b})
    found = chain(columns, relations(*((a, b, "responds_to") for a, b in wanted)), event, deep=True, loose=loose)
    for steps, forwards in ((found.answers, False), (found.answered_by, True)):
        reached, level = set[int](), {event}
        while level:
            level = {(a if forwards else b) for a, b in wanted if (b if forwards else a) in level} - reached - {event}
            reached |= level
        assert sorted(step.event for step in steps) == sorted(reached)
        for i, step in enumerate(steps):
            assert step.parent < i
            assert step.depth == (0 if step.parent < 0 else steps[step.parent].depth + 1)


@given(st.data())
def test_days_apart_turn_round_with_the_pair(data: st.DataObject) -> None:
    dates = st.sampled_from(["2020", "2020-06", "2020-06-11", "2019-05~", "[2018-01..2019-03]", "1998"])
    columns = columns_of([Event("a", "", data.draw(dates)), Event("b", "", data.draw(dates))])
    first, second = np.array([0]), np.array([1])
    assert days_known(columns, first).all()
    low, high = days_apart(columns, first, second)
    back_low, back_high = days_apart(columns, second, first)
    assert low[0] <= high[0]
    assert (back_low[0], back_high[0]) == (-high[0], -low[0])
