"""How long answers took: what counts as a pair, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.wording import lag_words
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event, Party, Place
from frtdesk.model.relations import RELATION_CODE, Relations
from frtdesk.model.vocabulary import KIND_CODE, STAGES
from frtdesk.timeline.lag import FEWEST, STEPS, Lag, measure_lag, summarise
from frtdesk.timeline.lag_groups import table
from frtdesk.timeline.lag_words import coverage_words, empty_words, median_words, method_words, range_words

CALL = Event("call", "A call", "2020-02-01", kind="advocacy", actors=(Party("ACLU", "civil_society", "calls"),))
MOVE = Event("move", "A move", "2020-06", kind="corporate", actors=(Party("Amazon", "company", "decides"),))
BILL = Event("bill", "A bill", "2020-10-01", kind="regulation", stage="proposed")
VOTE = Event("vote", "A vote", "2020-11-01", kind="regulation", stage="passed")
LAW = Event(
    "law", "A law", "2021-10-01", kind="regulation", stage="enacted",
    jurisdiction=Place("national", "IT", "Italy"),
)  # fmt: skip
FINE = Event("fine", "A fine", "2022-01-01", kind="regulation", stage="enforcement")
EARLY = Event("early", "A move before", "2020-01-01", kind="corporate")
UNDATED = Event("undated", "A move some time", None, kind="corporate")
EVENTS = [CALL, MOVE, BILL, VOTE, LAW, FINE, EARLY, UNDATED]


def measured(
    *triples: tuple[Event, Event, str], kept: list[Event] | None = None, **wanted: bool
) -> tuple[Columns, Lag]:
    """The lag of EVENTS, related as (answer, asked, kind)."""
    columns = columns_of(EVENTS)
    at = {event.id: columns.ids.index(event.id) for event in EVENTS}
    found = np.array([(at[a.id], at[b.id], RELATION_CODE[kind]) for a, b, kind in triples], np.int64).reshape(-1, 3).T
    relations = Relations.of(found[0], found[1], found[2], tuple(RELATION_CODE))
    mask = np.ones(len(EVENTS), np.bool_)
    if kept is not None:
        mask[:] = False
        mask[[at[event.id] for event in kept]] = True
    return columns, measure_lag(columns, relations, mask, **wanted)


def steps(lag: Lag) -> list[str]:
    return [STEPS[step].code for step in lag.pairs.step.tolist()]


def test_answers_are_told_by_kind_and_stage() -> None:
    _, lag = measured(
        (MOVE, CALL, "responds_to"), (BILL, CALL, "responds_to"), (VOTE, CALL, "responds_to"),
        (LAW, CALL, "responds_to"), (FINE, CALL, "responds_to"), (LAW, BILL, "responds_to"), (LAW, VOTE, "responds_to"),
    )  # fmt: skip
    assert steps(lag) == ["call_to_move", "call_to_bill", "call_to_bill", "call_to_law", "bill_to_law", "bill_to_law"]
    assert (lag.coverage.calls, lag.coverage.answered_calls) == (1, 1)
    assert (lag.coverage.bills, lag.coverage.answered_bills) == (2, 2)


def test_a_law_may_implement_or_amend_a_bill_but_no_move_implements_a_call() -> None:
    _, lag = measured((LAW, BILL, "implements"), (LAW, VOTE, "amends"), (MOVE, CALL, "implements"))
    assert steps(lag) == ["bill_to_law", "bill_to_law"]


def test_what_only_follows_counts_when_asked_for_and_then_says_so() -> None:
    related = [(MOVE, CALL, "follows"), (LAW, CALL, "cites")]
    assert len(measured(*related)[1].pairs) == 0
    assert steps(measured(*related, follows=True)[1]) == ["call_to_move"]
    assert "follows" in method_words(follows=True, both=False)
    assert "follows" not in method_words(follows=False, both=False)


def test_the_filter_is_that_of_the_call_unless_both_have_to_match() -> None:
    related = [(MOVE, CALL, "responds_to")]
    assert len(measured(*related, kept=[CALL])[1].pairs) == 1
    assert len(measured(*related, kept=[CALL], both=True)[1].pairs) == 0
    assert len(measured(*related, kept=[MOVE])[1].pairs) == 0
    assert len(measured(*related, kept=[CALL, MOVE], both=True)[1].pairs) == 1


def test_days_are_an_interval_and_what_came_before_is_listed() -> None:
    _, lag = measured((MOVE, CALL, "responds_to"), (EARLY, CALL, "responds_to"))
    assert list(zip(lag.pairs.low.tolist(), lag.pairs.high.tolist(), strict=True)) == [(-31, -31), (121, 150)]


def test_a_pair_without_a_date_is_left_out_and_counted() -> None:
    _, lag = measured((UNDATED, CALL, "responds_to"))
    assert len(lag.pairs) == 0
    assert lag.coverage.undated == 1
    assert "1 pair is left out" in coverage_words(lag)


def test_five_pairs_have_a_median_between_those_of_lows_and_highs_and_four_have_none() -> None:
    _, lag = measured(*((event, CALL, "responds_to") for event in (MOVE, EARLY)))
    base = lag.pairs
    five = base.take(np.array([0, 0, 1, 1, 1]))
    assert summarise(five.take(np.arange(FEWEST - 1)), 0).median is None
    found = summarise(five, 0)
    assert found.median == (121.0, 135.5, 150.0)
    assert (found.shortest, found.longest) == (-31, 150)
    assert median_words(found) == "136 days (121 to 150)"
    assert range_words(found) == "31 days before to 150 days"
    assert median_words(summarise(base, 0)) == "–"


def test_groups_by_who_asked_who_answered_and_place() -> None:
    columns, lag = measured((MOVE, CALL, "responds_to"), (LAW, CALL, "responds_to"))

    def groups(by: str) -> list[tuple[str, int]]:
        return [(line.group, line.n) for line in table(columns, lag.pairs, by) if line.group]

    assert groups("") == []
    assert groups("asked") == [("Civil society", 1), ("Civil society", 1)]
    assert groups("answered") == [("Company", 1), ("Nobody named", 1)]
    assert groups("place") == [("No place given", 1), ("IT", 1)]


def test_nothing_found_says_why() -> None:
    assert "holds no call and no bill" in empty_words(measured(kept=[MOVE])[1].coverage)
    assert "the only call in this filter has no recorded answer" in empty_words(measured(kept=[CALL])[1].coverage)
    answered = measured((FINE, CALL, "responds_to"))[1].coverage
    assert "is no corporate move, bill or law" in empty_words(answered)
    assert coverage_words(measured(kept=[CALL])[1]).startswith("Of 1 call in this filter 0 has a recorded answer")


def test_days_in_words() -> None:
    assert lag_words(32, 32) == "32 days"
    assert lag_words(17, 47) == "17 to 47 days"
    assert lag_words(-9, -9) == "9 days before"
    assert lag_words(-9, -2) == "2 to 9 days before"
    assert lag_words(-1, 8) == "1 day before to 8 days"
    assert lag_words(0, 0) == "0 days"
    assert lag_words(0, 1) == "0 to 1 day"


_events = st.builds(
    Event,
    id=st.uuids().map(str), title=st.just(""), start=st.sampled_from([None, "2020", "2020-03", "2021-07-01", "1999"]),
    kind=st.sampled_from(list(KIND_CODE)), stage=st.sampled_from([term.code or None for term in STAGES]),
)  # fmt: skip


@given(st.lists(_events, min_size=2, max_size=12, unique_by=lambda event: event.id), st.data())
def test_the_pairs_are_those_that_a_plain_loop_finds(events: list[Event], data: st.DataObject) -> None:
    columns = columns_of(events)
    n = len(events)
    index = st.integers(0, n - 1)
    drawn = data.draw(st.dictionaries(st.tuples(index, index), st.sampled_from(list(RELATION_CODE)), max_size=30))
    links = {pair: kind for pair, kind in drawn.items() if pair[0] != pair[1]}
    kept = np.array(data.draw(st.lists(st.booleans(), min_size=n, max_size=n)))
    follows, both = data.draw(st.booleans()), data.draw(st.booleans())
    found = np.array([(a, b, RELATION_CODE[kind]) for (a, b), kind in links.items()], np.int64).reshape(-1, 3).T
    relations = Relations.of(found[0], found[1], found[2], tuple(RELATION_CODE))
    lag = measure_lag(columns, relations, kept, follows=follows, both=both)

    names = {position: columns.ids[position] for position in range(n)}
    by_id = {event.id: event for event in events}

    def is_a(position: int, what: str) -> bool:
        event = by_id[names[position]]
        stage = {"bill": ("proposed", "passed"), "law": ("enacted", "in_force")}
        if what in stage:
            return event.kind == "regulation" and event.stage in stage[what]
        return event.kind == {"call": "advocacy", "move": "corporate"}[what]

    expected: list[tuple[str, int, int]] = []
    for (answer, asked), kind in links.items():
        for step in STEPS:
            counts = kind in step.by or (follows and kind == "follows")
            in_filter = bool(kept[asked]) and (bool(kept[answer]) or not both)
            dated = by_id[names[asked]].start is not None and by_id[names[answer]].start is not None
            if counts and in_filter and dated and is_a(asked, step.asked) and is_a(answer, step.answer):
                expected.append((step.code, asked, answer))
    pairs = lag.pairs
    got = [
        (STEPS[step].code, asked, answer)
        for step, asked, answer in zip(pairs.step.tolist(), pairs.asked.tolist(), pairs.answer.tolist(), strict=True)
    ]
    assert sorted(got) == sorted(expected)
    assert (pairs.low <= pairs.high).all()
    for line in table(replace(columns), pairs, "place"):
        if line.median is not None:
            assert line.shortest <= line.median[0] <= line.median[1] <= line.median[2] <= line.longest
