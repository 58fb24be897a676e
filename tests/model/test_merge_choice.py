"""Of several events that are one, each field is taken from where it is said best, or from where a person chose."""

from __future__ import annotations

from frtdesk.model.event import Checked, Event, Place
from frtdesk.model.merge_choice import CHOSEN, best, chosen, differing, richest

ONE = Event(
    "one", "A ban", "2019", kind="other", summary="A long summary of it.", jurisdiction=Place("state", "US-CA", "CA")
)
TWO = Event(
    "two", "A ban is passed", "2019-05-14", kind="regulation", importance=5, summary="Short.", tags=("t",),
    jurisdiction=Place("local", "US-CA", "San Francisco"), why_it_matters="It does.",
)  # fmt: skip


def test_the_better_of_each_field() -> None:
    assert {field: best([ONE, TWO], field) for field in CHOSEN} == {
        "title": 1, "dates": 1, "kind": 1, "stage": 0, "importance": 1, "jurisdiction": 1, "summary": 0,
        "why_it_matters": 1,
    }  # fmt: skip
    assert richest([ONE, TWO]) == 1
    assert "stage" not in differing([ONE, TWO])


def test_a_checked_day_beats_a_finer_one() -> None:
    day = Event("day", "X", "2019-05-14")
    month = Event("month", "X", "2019-05", checked=Checked(date=True))
    assert best([day, month], "dates") == 1
    assert best([Event("none", "X"), day], "dates") == 1
    assert best([Event("bad", "X", "soon"), day], "dates") == 1


def test_what_is_chosen_is_taken_and_the_rest_stays() -> None:
    after = chosen(ONE, [ONE, TWO], {"dates": 1, "title": 1, "nothing": 1, "kind": 7})
    assert (after.start, after.title, after.kind, after.summary) == ("2019-05-14", TWO.title, "other", ONE.summary)
    assert chosen(ONE, [ONE, TWO], {}) == ONE
