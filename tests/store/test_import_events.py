"""Taking events in: what is new, what is there already, one step to undo, and nothing left by what was given up."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from frtdesk.base.progress import run
from frtdesk.model.change import OvertakenError
from frtdesk.model.event import Event, Party, Place, Quote, Relation, Source
from frtdesk.model.incoming import Entry, ImportReport, Item, KnownActor, Skipped
from frtdesk.model.source_text import Actor
from frtdesk.store.change_log import read_change_set, read_revisions
from frtdesk.store.check import check
from frtdesk.store.create import create_database
from frtdesk.store.database import Database
from frtdesk.store.import_events import import_events
from frtdesk.store.read_event import events_of
from frtdesk.store.safety_copies import KEPT, keep_copy
from frtdesk.store.take_back import take_back
from frtdesk.store.write import apply

BAN = Event(
    "ban",
    "A ban",
    "2019-05-14",
    kind="regulation",
    policy_types=("ban",),
    jurisdiction=Place("local", "US-MA", "Somerville"),
    actors=(Party("City", "government", "decides"),),
    summary="It bans.",
    sources=(Source("https://a.example/1", "A", "One", None, "news"),),
    quotes=(Quote("Stop.", "Ms A", None, None, None, 0, False),),
    relations=(Relation("call", "responds_to"),),
    tags=("x",),
)
CALL = Event("call", "A call", "2019-05", kind="advocacy")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with closing(create_database(tmp_path / "mine.sqlite")) as database:
        yield database


def take(db: Database, *events: Event, dry_run: bool = False) -> ImportReport:
    items: list[Item] = [Entry(event, line) for line, event in enumerate(events, 2)]
    return run(import_events(db, items, "Import x", dry_run=dry_run))


def events_in(db: Database) -> dict[str, Event]:
    with db.reading() as reader:
        keys = [row[0] for row in reader.all("SELECT key FROM event")]
        return {event.id: event for event in events_of(reader, keys).values()}


def rows_in(db: Database) -> list[str]:
    """All that stands in the tables but the log and what is kept for the search."""
    with closing(sqlite3.connect(str(db.path))) as connection:
        lines = list(connection.iterdump())
    passed = ('"revision"', '"change"', '"event_words', "event_words", "sqlite_sequence")
    return [line for line in lines if line.startswith("INSERT") and not any(word in line[:60] for word in passed)]


def content(db: Database) -> list[str]:
    """All rows without the moment of their last change, in any order."""
    return sorted(re.sub(r"'\d{4}-\d\d-\d\dT[\d:]+Z'", "", line) for line in rows_in(db))


def test_everything_of_an_event_arrives_and_the_database_is_sound(db: Database) -> None:
    report = take(db, BAN, CALL)
    assert (report.imported, report.merged, report.skipped) == (2, [], [])
    assert events_in(db) == {"ban": BAN, "call": CALL}
    assert list(check(db)) == []


def test_an_import_is_one_step_that_is_taken_back_whole(db: Database) -> None:
    take(db, CALL)
    before = rows_in(db)
    report = take(db, BAN, replace(CALL, summary="More of it."))
    assert report.revision is not None
    assert [revision.title for revision in read_revisions(db)] == ["Import x", "Import x"]
    apply(db, read_change_set(db, report.revision).inverse(), undoes=report.revision)
    after = rows_in(db)
    assert [line for line in after if '"event"' not in line] == [line for line in before if '"event"' not in line]
    assert events_in(db) == {"call": CALL}
    assert list(check(db)) == []


def test_it_is_taken_back_from_its_log_and_done_again(db: Database) -> None:
    take(db, CALL)
    before = content(db)
    report = take(db, BAN, replace(CALL, summary="More of it.", tags=("y",)))
    after = content(db)
    assert report.revision is not None
    undone = run(take_back(db, report.revision))
    assert content(db) == before
    assert list(check(db)) == []
    assert read_revisions(db)[-1].undoes == report.revision
    run(take_back(db, undone))
    assert content(db) == after
    assert list(check(db)) == []


def test_what_was_changed_since_is_not_taken_back(db: Database) -> None:
    report = take(db, BAN, CALL)
    assert report.revision is not None
    take(db, replace(CALL, summary="Since then."))
    now = rows_in(db)
    with pytest.raises(OvertakenError):
        run(take_back(db, report.revision))
    assert rows_in(db) == now


def test_what_was_given_to_an_imported_event_since_is_not_lost(db: Database) -> None:
    report = take(db, CALL)
    assert report.revision is not None
    take(db, replace(CALL, tags=("since",)))
    with pytest.raises(OvertakenError):
        run(take_back(db, report.revision))
    assert events_in(db)["call"].tags == ("since",)


def test_the_same_again_changes_nothing(db: Database) -> None:
    take(db, BAN, CALL)
    before = rows_in(db)
    report = take(db, BAN, CALL)
    assert report.imported == 0
    assert [(merged.into, merged.added, merged.kept) for merged in report.merged] == [("ban", (), ()), ("call", (), ())]
    assert report.revision is None
    assert rows_in(db) == before
    assert len(read_revisions(db)) == 1


def test_what_is_there_gets_what_it_lacks_and_loses_nothing(db: Database) -> None:
    take(db, replace(BAN, why_it_matters=""))
    other = Source("https://b.example/2", "B", "Two", None, "primary")
    quote = Quote("Go.", "Mr B", None, None, None, 0, False)
    report = take(
        db,
        Event(
            "ban", "Another title", "2020", summary="Else.", why_it_matters="Why.", sources=(other,), quotes=(quote,)
        ),
    )
    (merged,) = report.merged
    assert merged.into == "ban"
    assert set(merged.added) == {"why_it_matters", "sources", "quotes"}
    assert set(merged.kept) == {"summary", "title", "start"}
    found = events_in(db)["ban"]
    assert (found.title, found.summary, found.why_it_matters) == ("A ban", "It bans.", "Why.")
    assert found.sources == (*BAN.sources, other)
    assert [(one.text, one.source) for one in found.quotes] == [("Stop.", 0), ("Go.", 1)]
    assert list(check(db)) == []


@pytest.mark.parametrize("at_once", [True, False])
def test_an_address_has_one_title_and_is_found_by_that(db: Database, at_once: bool) -> None:
    first = replace(CALL, sources=(Source("https://a.example/1", "Gazette", "First words", None, "news"),))
    again = replace(
        first,
        id="again",
        title="Another",
        sources=(Source("https://a.example/1", "Herald", "Other words", None, "news"),),
    )
    doubled = replace(first, id="doubled", title="A third", tags=("x", "x"))
    if at_once:
        report = take(db, first, again, doubled)
    else:
        assert not take(db, first).remarks
        report = take(db, again, doubled)
    assert list(check(db)) == []
    assert report.remarks == {"A source that is known by its address kept its title and publisher.": 1}
    assert take(db, again).remarks == report.remarks


def test_rows_that_say_the_same_within_a_file_are_merged(db: Database) -> None:
    nameless = replace(CALL, id="", sources=BAN.sources)
    report = take(db, nameless, replace(nameless, tags=("new",)), replace(nameless, sources=()))
    assert report.imported == 2
    (merged,) = report.merged
    assert (merged.line, merged.added) == (3, ("tags",))
    assert "address" in merged.why
    assert set(events_in(db)) == {"2019-05-a-call", "2019-05-a-call-2"}


def test_relations_find_events_of_the_file_and_of_the_database(db: Database) -> None:
    take(db, CALL)
    report = take(db, BAN, Event("third", "Three", relations=(Relation("ban", "cites"), Relation("nowhere", "cites"))))
    found = events_in(db)
    assert found["ban"].relations == (Relation("call", "responds_to"),)
    assert found["third"].relations == (Relation("ban", "cites"),)
    assert list(report.remarks.values()) == [1]


def test_a_dry_run_says_the_same_and_writes_nothing(db: Database) -> None:
    take(db, CALL)
    before = rows_in(db)
    said = take(db, BAN, CALL, dry_run=True)
    assert rows_in(db) == before
    done = take(db, BAN, CALL)
    assert (said.imported, said.merged, said.revision) == (done.imported, done.merged, None)


def test_an_import_that_is_given_up_leaves_nothing(db: Database) -> None:
    take(db, CALL)
    before = rows_in(db)
    items = (Entry(Event("", f"Number {number}", "2019"), number) for number in range(5_000))
    work = import_events(db, items, "Import x")
    for step in work:
        if step.done >= 1_000:
            break
    work.close()
    assert rows_in(db) == before
    assert len(read_revisions(db)) == 1


def test_actors_come_with_what_the_file_says_of_them(db: Database) -> None:
    items: list[Item] = [
        KnownActor(Actor("City", "government", ("Town",), "US", "State")),
        KnownActor(Actor("State", "government")),
        Entry(BAN, 1),
    ]
    run(import_events(db, items, "Import x"))
    with db.reading() as reader:
        rows = reader.all(
            "SELECT a.name, a.country, p.name, o.name FROM actor a LEFT JOIN actor p ON p.key = a.parent_key"
            " LEFT JOIN actor_alias o ON o.actor_key = a.key ORDER BY a.name"
        )
    assert rows == [("City", "US", "State", "Town"), ("State", None, None, None)]


def test_a_place_without_a_code_is_found_or_noted(db: Database) -> None:
    take(db, BAN)
    take(db, *(Event(name, name, jurisdiction=Place("", "", name)) for name in ("France", "Somerville", "Room 5")))
    found = events_in(db)
    assert found["France"].jurisdiction == Place("national", "FR", "France")
    assert found["Somerville"].jurisdiction == BAN.jurisdiction
    assert (found["Room 5"].jurisdiction, found["Room 5"].note) == (None, "Place: Room 5")
    assert list(check(db)) == []


def test_an_id_in_the_bin_is_not_taken(db: Database) -> None:
    take(db, CALL)
    with closing(sqlite3.connect(str(db.path))) as connection, connection:
        connection.execute("UPDATE event SET deleted_at = '2020-01-01T00:00:00Z'")
    report = take(db, CALL)
    assert report.imported == 0
    assert "bin" in report.skipped[0].why


def test_an_event_that_no_table_takes_is_skipped_alone(db: Database) -> None:
    bad = [Event("i" * 201, "A"), Event("b", "B", tags=("",)), Event("c", "C", actors=(Party("n" * 501, "", ""),))]
    bad.append(Event("d", "D", sources=(Source("", "", "", None, ""),)))
    report = take(db, *bad, CALL)
    assert (report.imported, len(report.skipped)) == (1, 4)


def test_skipped_rows_are_handed_on(db: Database) -> None:
    skipped = Skipped("it is damaged", 7, "Date")
    assert run(import_events(db, [skipped], "Import x")).skipped == [skipped]


def test_copies_are_kept_and_the_oldest_go(db: Database, tmp_path: Path) -> None:
    assert run(keep_copy(db, tmp_path / "kept")) is None  # nothing is in it yet
    take(db, CALL)
    for _ in range(KEPT + 2):
        copy = run(keep_copy(db, tmp_path / "kept"))
        assert copy is not None
        assert copy.exists()
    assert len(list((tmp_path / "kept").iterdir())) == KEPT
