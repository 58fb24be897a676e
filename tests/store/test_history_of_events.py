"""The history: what a step changed, in words; whether it can be taken back; an event as it was."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.model.edited_event import binned, difference
from frtdesk.model.event import Checked, Event, EventDetail, Party, Quote, Relation, Source
from frtdesk.model.revisions import undone_keys
from frtdesk.store.change_log import read_change_set
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.event_as_of import read_event_as_of
from frtdesk.store.read_event import read_event
from frtdesk.store.read_revisions import read_revised, read_revisions_of
from frtdesk.store.read_step import read_step
from frtdesk.store.read_stored_event import read_book, read_stored_event
from frtdesk.store.write import apply
from tests.store.conftest import Make

PAPER = Source("https://example.org/a", "The Paper", "A report", "2020-06-11", "news")
FIRST = Event(
    "first", "A city bans it", "2019-05-14", kind="regulation", policy_types=("ban",), summary="The council voted.",
    actors=(Party("City", "government", "acted"),), sources=(PAPER,),
    quotes=(Quote("We said no.", "Mayor", None, None, None, 0, True),),
)  # fmt: skip
OTHER = Event("other", "A call", "2018", kind="advocacy")


@pytest.fixture
def db(make: Make) -> Iterator[Database]:
    database = open_database(make(FIRST, OTHER), writable=True)
    yield database
    database.close()


def key_of(db: Database, name: str) -> int:
    return read_book(db).events[name]


def edit(db: Database, name: str, **fields: Any) -> int:
    stored = read_stored_event(db, key_of(db, name))
    after = replace(stored.event, **fields)
    changes = difference("Edit it", stored, after, read_book(db))
    assert changes is not None
    return apply(db, changes, author="Ada")


def test_a_step_is_told_field_by_field_with_names_instead_of_keys(db: Database) -> None:
    step = edit(
        db, "first", title="A town bans it", start="2019-05~", policy_types=("ban", "warrant"), tags=("new",),
        relations=(Relation("other", "responds_to"),), checked=Checked(date=True), quotes=(), sources=(),
    )  # fmt: skip
    told = {(change.field, change.before, change.after) for change in read_step(db, step).fields}
    assert ("Title", "A city bans it", "A town bans it") in told
    assert ("Start", "14 May 2019", "around May 2019") in told
    assert ("Source", "A report", "") in told
    assert ("Quote", "We said no.", "") in told
    assert ("Tag", "", "new") in told
    assert ("Date checked", "no", "yes") in told
    assert any(field == "Relation" and "A call" in after for field, _, after in told)
    assert {field for field, _, _ in told}.isdisjoint({"start_min", "position", "event_key"})


def test_steps_are_listed_latest_first_and_say_who_and_what_was_taken_back(db: Database) -> None:
    one = edit(db, "first", title="Once", summary="Other words.")
    two = edit(db, "other", title="Twice")
    back = apply(db, read_change_set(db, one).inverse(), author="Bob", undoes=one)
    found = read_revised(db)
    assert [step.key for step in found] == [back, two, one]
    assert [step.author for step in found] == ["Bob", "Ada", "Ada"]
    assert [step.undone for step in found] == [False, False, True]
    assert found[-1].size >= 2


def test_the_steps_of_one_event_are_those_that_changed_it_or_what_belongs_to_it(db: Database) -> None:
    key = key_of(db, "first")
    quote = edit(db, "first", quotes=(replace(FIRST.quotes[0], text="We said yes."),))
    gone = edit(db, "first", quotes=())
    linked = edit(db, "other", relations=(Relation("first", "cites"),))
    tagged = edit(db, "first", tags=("city",))
    edit(db, "other", summary="Something else.")
    assert read_revisions_of(db, key) == {quote, gone, linked, tagged}


def test_a_step_that_was_changed_again_says_that_it_cannot_be_taken_back(db: Database) -> None:
    first = edit(db, "first", summary="One.")
    assert read_step(db, first).why_not == ""
    second = edit(db, "first", summary="Two.")
    assert "changed again" in read_step(db, first).why_not
    assert read_step(db, second).why_not == ""


def test_an_event_of_the_past_is_whole_with_what_was_taken_from_it_since(db: Database) -> None:
    key = key_of(db, "first")
    before = read_event(db, key)
    zero = edit(db, "other", summary="Nothing to do with it.")
    edit(db, "first", title="Later", quotes=(), sources=(), actors=(), policy_types=(), tags=("x",), end="..")
    stored = read_stored_event(db, key)
    away = binned("Away", [stored])
    assert away is not None
    apply(db, away)
    assert read_event_as_of(db, key, zero) == before
    assert read_event_as_of(db, key, 0) == before


def test_each_step_of_an_event_can_be_read_as_it_left_it(db: Database) -> None:
    key = key_of(db, "first")
    states: list[tuple[int, EventDetail]] = []
    for n in range(5):
        tags = tuple(f"tag {i}" for i in range(n % 3))
        relations = (Relation("other", "responds_to" if n % 2 else "cites"),) if n != 3 else ()
        step = edit(db, "first", summary=f"Version {n}.", tags=tags, relations=relations)
        states.append((step, read_event(db, key)))
    for step, detail in states:
        assert read_event_as_of(db, key, step) == detail


def test_an_event_that_was_not_there_yet_says_so(db: Database) -> None:
    made = Event("new", "New", "2020")
    changes = difference("Make it", None, made, read_book(db))
    assert changes is not None
    apply(db, changes)
    with pytest.raises(FrtError, match="not there yet"):
        read_event_as_of(db, key_of(db, "new"), 1)


def test_what_was_undone_and_done_again_is_not_undone() -> None:
    assert undone_keys([(1, None), (2, 1), (3, 2)]) == {2}
    assert undone_keys([(1, None), (2, 1)]) == {1}
    assert undone_keys([(1, None), (2, None)]) == set()
