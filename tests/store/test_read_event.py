"""One event whole, many in order, lessons, and neighbours with the days between."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.model.event import Event, Place, Quote, Relation, Source
from frtdesk.store import read_event as module
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_event, read_events
from frtdesk.store.read_lessons import read_lessons

REFUSAL = "us-2020-06-11-microsoft-refuses-police-sales"


def key_of(database: Database, event: str) -> int:
    columns = run(read_columns(database))
    index = columns.ids.index(event)
    assert index is not None
    return int(columns.key[index])


def test_event_with_neighbours_in_both_directions(shipped: Database) -> None:
    detail = read_event(shipped, key_of(shipped, REFUSAL))
    assert detail.event.id == REFUSAL
    assert detail.place_name == "United States"
    before = {it.id: it for it in detail.related if it.outgoing}
    after = {it.id: it for it in detail.related if not it.outgoing}
    assert {it.to for it in detail.event.relations} == set(before)
    assert before["us-2018-05-22-aclu-calls-on-amazon"].days == (-751, -751)
    assert before["us-2020-05-floyd-protests"].days == (-41, -11)
    assert after["us-2020-06-17-aclu-microsoft-dea-emails"].days == (6, 6)
    assert [it.start for it in detail.related] == sorted(str(it.start) for it in detail.related)


def test_local_place_says_where_it_lies(shipped: Database) -> None:
    detail = read_event(shipped, key_of(shipped, "us-ca-2019-05-14-san-francisco-ban"))
    assert detail.place_name == "San Francisco, California, United States"
    assert detail.event.jurisdiction == Place("local", "US-CA", "San Francisco")


def test_days_between_are_unknown_where_a_date_is(make: Any) -> None:
    path = make(
        Event("a", "A", start="2019", relations=(Relation("b", "cites"), Relation("c", "cites"))),
        Event("b", "B"),
        Event("c", "C", start="..", end="2030"),
    )
    database = open_database(path)
    detail = read_event(database, key_of(database, "a"))
    assert [(it.id, it.days) for it in detail.related] == [("b", None), ("c", None)]


def test_event_that_is_gone(shipped: Database) -> None:
    with pytest.raises(FrtError, match="no longer"):
        read_event(shipped, 123456789)


def test_many_come_in_the_order_asked_for_whatever_the_batch(
    shipped: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = run(read_columns(shipped))
    wanted = columns.key[::-7]
    whole = [event.id for event in read_events(shipped, wanted)]
    monkeypatch.setattr(module, "BATCH", 3)
    asked = np.array([*wanted, 99999999, wanted[0]], np.int64)
    assert [event.id for event in read_events(shipped, asked)] == [*whole, whole[0]]


def test_everything_comes_back_as_it_was_written(make: Any) -> None:
    sources = (
        Source(None, "", "A letter", None, "primary"),
        Source("https://x.org/?a=1#b", "X", "T\n", "2019~", "news"),
        Source(None, "", "Another letter", None, "rumour"),
    )
    quotes = (
        Quote("“Zitat” \x00 '; DROP TABLE event; --", "Jemand", None, "", "2019?", 1, True),
        Quote("No source", "N", "r", None, None, None, False),
        Quote("Third", "N", None, None, None, 2, False),
    )
    event = Event(
        "odd", "<b>Tïtle</b>\n二", "2019-05-14T10:00:00Z", "..", "rumour", "unknown_stage", ("zzz", "ban"),
        Place("local", "US-CA", "São Paulo"), (), "s" * 20_000, "", quotes, sources, (Relation("other", "part_of"),),
        ("b", "a"), 5, note="",
    )  # fmt: skip
    database = open_database(make(event, Event("other", "")))
    found = {it.id: it for it in read_events(database, run(read_columns(database)).key)}
    assert found["odd"] == event
    assert found["other"] == Event("other", "")
    assert json.loads(json.dumps(found["odd"].as_record())) == event.as_record()


def test_lessons_in_their_order(shipped: Database) -> None:
    lessons = read_lessons(shipped)
    assert len(lessons) == 6
    assert [lesson.id for lesson in lessons] == sorted(lesson.id for lesson in lessons)
    three = next(lesson for lesson in lessons if lesson.id == "three-companies-one-week")
    assert (three.minutes, len(three.steps)) == (60, 14)
    assert three.steps[0].event == "us-2018-05-22-aclu-calls-on-amazon"
    assert three.steps[0].shown is three.steps[0].lanes is None
