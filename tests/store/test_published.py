"""As known on a day: only what a source had surely published by then; the same after an edit, and out of the cache."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frtdesk.app.archive import StoreArchive
from frtdesk.base.calendar import day_of
from frtdesk.base.progress import run
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Days
from frtdesk.model.edited_event import difference
from frtdesk.model.edited_names import source_difference
from frtdesk.model.event import Event, Source
from frtdesk.model.filter import Term, Words
from frtdesk.model.publication import NEVER, first_published, published_by
from frtdesk.model.query import parse
from frtdesk.store import snapshot
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_stored_event import read_book, read_stored_event
from frtdesk.store.write import apply
from frtdesk.timeline.resolve import NotReadyError
from frtdesk.timeline.select import select
from tests.store.conftest import Make


def source(published: str | None, name: str = "a") -> Source:
    return Source(f"https://example.org/{name}", "Paper", "Report", published, "news")


def nothing(_node: Words | Term, /) -> Days:
    return np.zeros(0, np.int64)


def known(columns: Columns, on: str) -> set[str]:
    mask = select(columns, parse(f"known:{on}"), nothing)
    return {columns.ids[i] for i in np.flatnonzero(mask).tolist()}


def read(db: Database) -> Columns:
    return run(StoreArchive("a database", db).read())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2020-06-11", day_of(2020, 6, 11)),
        ("2020-06", day_of(2020, 6, 30)),
        ("2020", day_of(2020, 12, 31)),
        ("2020-06~", day_of(2020, 6, 30)),
        ("[2020-06-11,2020-07-01]", day_of(2020, 7, 1)),
        (None, NEVER),
        ("", NEVER),
        ("soon", NEVER),
    ],
)
def test_a_source_counts_from_the_last_day_on_which_it_may_have_come_out(text: str | None, day: int) -> None:
    assert published_by(text) == day


def test_an_event_is_known_from_its_first_dated_source_on(make: Make) -> None:
    path = make(
        Event("day", "A", "2019-11", sources=(source("2020-06-11", "a"), source("2019-12-31", "b"))),
        Event("month", "B", "2020-06", sources=(source("2020-06", "c"),)),
        Event("undated", "C", "2020", sources=(source(None, "d"),)),
        Event("mixed", "D", "2020", sources=(source(None, "d"), source("2020-06-12", "e"))),
        Event("unsourced", "E", "1999"),
        Event("ahead", "F", "2024", sources=(source("2019-12-31", "b"),)),
    )
    db = open_database(path)
    columns = read(db)
    db.close()
    assert known(columns, "2019-12-30") == set()
    assert known(columns, "2019-12-31") == {"day"}
    assert known(columns, "2020-06-29") == {"day", "mixed"}
    assert known(columns, "2020-06") == {"day", "mixed", "month"}
    assert known(columns, "2023-12-31") == {"day", "mixed", "month"}
    assert known(columns, "9999") == {"day", "mixed", "month", "ahead"}


DATES = st.sampled_from([None, "2019", "2019-05", "2019-05-14", "2020-02-29", "2020~", "2021-01-01", "..2018"])


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.lists(DATES, max_size=3), min_size=1, max_size=5))
def test_a_database_and_events_in_memory_agree(make: Make, dates: Sequence[Sequence[str | None]]) -> None:
    events = [
        Event(f"e{n}", f"E{n}", "2019", sources=tuple(source(date, f"{n}-{i}") for i, date in enumerate(some)))
        for n, some in enumerate(dates)
    ]
    db = open_database(make(*events))
    columns = read(db)
    db.close()
    plain = columns_of(events)
    assert columns.links is not None
    assert plain.links is not None
    assert columns.links.published.tolist() == plain.links.published.tolist()
    wanted = {columns.ids[i]: int(day) for i, day in enumerate(columns.links.published)}
    assert wanted == {event.id: first_published(s.published for s in event.sources) for event in events}


def test_after_an_edit_the_same_is_known_as_after_reading_all_anew(make: Make) -> None:
    first = Event("first", "A", "2017", sources=(source("2020-06-11"),))
    db = open_database(make(first, Event("second", "B", "2017", sources=(source("2020-06-11"),))), writable=True)
    archive = StoreArchive("a database", db)
    before = run(archive.read())
    book = read_book(db)
    stored = read_stored_event(db, book.events["first"])
    more = replace(stored.event, sources=(*stored.event.sources, source("2018", "early")))
    one = difference("More", stored, more, book)
    shared = book.sources["https://example.org/a"]
    two = source_difference("Later", shared, replace(shared, source=replace(shared.source, published="2022")))
    assert one is not None
    assert two is not None
    apply(db, one)
    apply(db, two)
    after = run(archive.reread(before, [one, two]))
    anew = read(db)
    db.close()
    assert after.links is not None
    assert anew.links is not None
    assert after.links.published.tolist() == anew.links.published.tolist()
    assert known(after, "2018") == {"first"}
    assert known(after, "2021") == {"first"}
    assert known(after, "2022") == {"first", "second"}


def test_what_is_kept_of_a_large_file_knows_it_too(shipped: Database, tmp_path: Path) -> None:
    columns = read(shipped)
    path = shipped.path
    assert path is not None
    state = snapshot.state_of(path)
    assert state is not None
    run(snapshot.keep(tmp_path, path, state, columns))
    kept = snapshot.load(tmp_path, path)
    assert kept is not None
    assert kept.links is not None
    assert columns.links is not None
    assert kept.links.published.tolist() == columns.links.published.tolist()
    assert 0 < len(known(kept, "2020-06-11")) < len(columns)


def test_before_links_are_read_the_filter_waits(shipped: Database) -> None:
    with pytest.raises(NotReadyError):
        select(replace(read(shipped), links=None), parse("known:2020"), nothing)
