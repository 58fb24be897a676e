"""Rows of one title and date: the same event only where nothing that they say contradicts; and what comes again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frtdesk.base.progress import run
from frtdesk.model.event import Event, Party, Place, Source
from frtdesk.model.incoming import Entry, Item, KnownActor, Skipped
from frtdesk.model.source_text import Actor
from frtdesk.store.check import check
from frtdesk.store.create import create_database
from frtdesk.store.database import Database
from frtdesk.store.import_events import import_events
from tests.store.test_import_events import events_in, rows_in, take

BAN = Event("", "A ban", "2019-05-14")
BOSTON, OAKLAND = Place("local", "US-MA", "Boston"), Place("local", "US-CA", "Oakland")
PAPER = Source("https://a.example/1", "", "", None, "")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with closing(create_database(tmp_path / "mine.sqlite")) as database:
        yield database


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"jurisdiction": BOSTON}, {"jurisdiction": OAKLAND}),
        ({"actors": (Party("City", "", ""),)}, {"actors": (Party("Court", "", ""),)}),
        ({"sources": (PAPER,)}, {"sources": (Source("https://b.example", "", "", None, ""),)}),
        ({"kind": "regulation"}, {"kind": "litigation"}),
        ({"stage": "proposed"}, {"stage": "passed"}),
        ({"policy_types": ("ban",)}, {"policy_types": ("warrant",)}),
        ({"tags": ("Boston",)}, {"tags": ("Oakland",)}),
        ({"summary": "In Boston."}, {"summary": "In Oakland."}),
        ({"note": "Field: 1"}, {"note": "Field: 2"}),
        ({"importance": 5}, {"importance": 1}),
        (
            {"sources": (PAPER,), "jurisdiction": BOSTON},
            {"sources": (PAPER,), "jurisdiction": OAKLAND},
        ),
    ],
    ids=lambda fields: " ".join(fields),
)
def test_rows_that_contradict_are_events_of_their_own_each_time(
    db: Database, one: dict[str, Any], other: dict[str, Any]
) -> None:
    rows = (replace(BAN, **one), replace(BAN, **other))
    report = take(db, *rows)
    assert (report.imported, report.merged) == (2, [])
    assert [count for said, count in report.remarks.items() if "event of its own" in said] == [1]
    found = [replace(event, id="") for event in events_in(db).values()]
    assert found == list(rows)
    before = rows_in(db)
    again = take(db, *rows)
    assert (again.imported, len(again.merged), again.revision) == (0, 2, None)
    assert not again.remarks
    assert rows_in(db) == before
    assert list(check(db)) == []


def test_a_row_that_says_more_gives_what_is_lacking(db: Database) -> None:
    take(db, BAN)
    more = replace(BAN, kind="regulation", jurisdiction=BOSTON, actors=(Party("City", "", ""),), note="Field: 1")
    (merged,) = take(db, more).merged
    assert set(merged.added) == {"kind", "place", "actors", "note"}
    assert [replace(event, id="") for event in events_in(db).values()] == [more]
    assert take(db, BAN, more).revision is None


def test_within_one_file_what_was_added_counts(db: Database) -> None:
    places = (replace(BAN, jurisdiction=BOSTON), replace(BAN, jurisdiction=OAKLAND))
    report = take(db, BAN, *places)
    assert (report.imported, len(report.merged)) == (2, 1)
    assert {event.jurisdiction for event in events_in(db).values()} == {BOSTON, OAKLAND}


def test_a_row_that_comes_again_finds_the_event_that_it_became(db: Database) -> None:
    a, b = Party("A", "", ""), Party("B", "", "")
    rows = (replace(BAN, actors=(a,)), replace(BAN, actors=(b,), tags=("t",)), replace(BAN, actors=(a, b)))
    assert take(db, *rows).imported == 2  # the third made the first one larger, so that the second would fit it, too
    assert take(db, *rows).revision is None


def test_the_same_address_may_tell_it_in_other_words(db: Database) -> None:
    first = replace(BAN, sources=(PAPER,), summary="It bans.")
    take(db, first)
    (merged,) = take(db, replace(first, summary="The city bans it.")).merged
    assert merged.kept == ("summary",)


def test_a_thousand_rows_of_one_title_and_date_are_known_again(db: Database) -> None:
    rows = [replace(BAN, note=f"Field: {number}") for number in range(1_000)]
    assert take(db, *rows).imported == 1_000
    again = take(db, *rows)
    assert (again.imported, len(again.merged), again.revision) == (0, 1_000, None)


def test_actors_that_no_event_names_are_taken_in(db: Database) -> None:
    items: list[Item] = [KnownActor(Actor("City", "government", ("Town",), "US", "State")), Skipped("bad", 1)]
    report = run(import_events(db, items, "Import x"))
    assert report.revision is not None
    with db.reading() as reader:
        assert reader.all("SELECT name, country FROM actor ORDER BY name") == [("City", "US"), ("State", None)]
    assert list(report.remarks) == ["2 actors that no event names were taken in."]
    assert run(import_events(db, items, "Import x")).revision is None


_rows = st.builds(
    Event, st.just(""), st.sampled_from(["A ban", "A call"]), st.just("2019"),
    kind=st.sampled_from(["other", "regulation", "litigation"]), stage=st.sampled_from([None, "passed"]),
    jurisdiction=st.sampled_from([None, BOSTON, OAKLAND]),
    actors=st.lists(st.sampled_from([Party("A", "", ""), Party("B", "", "")]), unique=True).map(tuple),
    tags=st.lists(st.sampled_from("xy"), unique=True).map(tuple),
    sources=st.sampled_from([(), (PAPER,), (Source(None, "P", "T", None, ""),)]),
    summary=st.sampled_from(["", "One.", "Two."]), note=st.sampled_from([None, "n: 1", "n: 1\nm: 2"]),
    importance=st.sampled_from([1, 3]),
)  # fmt: skip


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.one_of(_rows, st.integers()), max_size=8))
def test_every_row_is_told_and_what_comes_again_changes_nothing(rows: list[Event | int]) -> None:
    items: list[Item] = [
        Entry(row, line) if isinstance(row, Event) else Skipped("bad", line) for line, row in enumerate(rows, 2)
    ]
    with TemporaryDirectory() as folder, closing(create_database(Path(folder) / "mine.sqlite")) as database:
        first = run(import_events(database, items, "Import x"))
        assert first.imported + len(first.merged) + len(first.skipped) == len(rows)
        assert len(events_in(database)) == first.imported
        before = rows_in(database)
        again = run(import_events(database, items, "Import x"))
        assert (again.imported, again.revision) == (0, None)
        assert len(again.merged) + len(again.skipped) == len(rows)
        assert rows_in(database) == before
