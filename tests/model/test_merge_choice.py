"""Of several events that are one, each field is taken from where it is said best, or from where a person chose."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.model.event import Checked, Event, Place
from frtdesk.model.merge_choice import CHOSEN, best, chosen, copied_title, differing, richest
from frtdesk.model.merging import merged

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


def test_the_title_of_a_copy_is_not_the_better_one() -> None:
    ban = Event("ban", "A ban")
    copy = replace(ban, id="copy", title=copied_title(ban.title))
    assert best([ban, copy], "title") == 0
    assert best([copy, ban], "title") == 1


def test_a_sentence_that_both_notes_have_is_kept_once() -> None:
    one = Event("one", "A", note="The day is that of the paper. Not checked.")
    two = Event("two", "A", note="Signed later. Not checked.")
    assert merged(one, [two]).note == "The day is that of the paper. Not checked.\n\nSigned later."
    assert merged(one, [replace(one, id="three")]).note == one.note
    assert merged(one, [Event("four", "A")]).note == one.note
