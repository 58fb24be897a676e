"""`check` names each breach with its event, and is silent where all is well."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.event import Event, Place, Relation
from frtdesk.model.lesson import Lesson, LessonStep
from frtdesk.model.rules import Violation
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store.build import build
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_events

EVENT = "us-2020-06-11-microsoft-refuses-police-sales"
OF_EVENT = f"(SELECT key FROM event WHERE id = '{EVENT}')"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A small, sound database: the events before EVENT that it has to do with, and a lesson on it."""
    database = open_database(shipped_database())
    columns = run(read_columns(database))
    events = {event.id: event for event in read_events(database, columns.key)}
    chosen = [events[EVENT], *(events[relation.to] for relation in events[EVENT].relations)]
    names = {event.id for event in chosen}
    kept = tuple(replace(event, relations=tuple(it for it in event.relations if it.to in names)) for event in chosen)
    eu = Event("eu", "An act", start="2021", jurisdiction=Place("supranational", "EU", "Brussels"))
    parties = {party.name: Actor(party.name, party.kind) for event in kept for party in event.actors}
    lesson = Lesson("lesson", "Lesson", steps=(LessonStep(EVENT),))
    path = tmp_path_factory.mktemp("sound") / "sound.sqlite"
    run(build(SourceText((*kept, eu), tuple(parties.values()), (lesson,), SourceMeta("Sound")), path))
    assert list(check(open_database(path))) == []
    return path.read_bytes()


def planted(sound: bytes, tmp_path: Path, sql: str) -> list[Violation]:
    """What check says after `sql`, which no rule of the database holds up."""
    path = tmp_path / "planted.sqlite"
    path.write_bytes(sound)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.executescript(sql)
    return list(check(open_database(path)))


def test_the_shipped_database_is_sound(shipped: Database) -> None:
    assert list(check(shipped)) == []


@pytest.mark.parametrize(
    ("field", "words", "sql"),
    [
        ("start", "“2019-13” is not a date", f"UPDATE event SET start_text = '2019-13' WHERE id = '{EVENT}'"),
        ("end", "“soon” is not a date", f"UPDATE event SET end_text = 'soon' WHERE id = '{EVENT}'"),
        ("end", "ends before it starts", f"UPDATE event SET end_text = '2019' WHERE id = '{EVENT}'"),
        ("start", "stored days", f"UPDATE event SET start_min = start_min - 1 WHERE id = '{EVENT}'"),
        ("start", "stored days", f"UPDATE event SET date_flags = 0 WHERE id = '{EVENT}'"),
        ("stage", "“law” is not", f"UPDATE event SET stage = 'law' WHERE id = '{EVENT}'"),
        ("importance", "1 to 5", f"UPDATE event SET importance = 7 WHERE id = '{EVENT}'"),
        ("actors", "“hero” is not", f"UPDATE event_actor SET role = 'hero' WHERE event_key = {OF_EVENT}"),
        ("relations", "“likes” is not", f"UPDATE relation SET kind = 'likes' WHERE from_key = {OF_EVENT}"),
        ("quotes", "has no source", f"UPDATE quote SET source_key = NULL WHERE event_key = {OF_EVENT}"),
        ("quotes", "is not a date", f"UPDATE quote SET said_on = 'then' WHERE event_key = {OF_EVENT}"),
        ("checked", "are verified", f"UPDATE event SET quotes_checked = 1 - quotes_checked WHERE id = '{EVENT}'"),
        ("search", "What is searched", f"UPDATE event SET title = 'Another' WHERE id = '{EVENT}'"),
        ("search", "What is searched", f"DELETE FROM event_text WHERE event_key = {OF_EVENT}"),
        ("search", "What is searched", f"UPDATE event_text SET names = '' WHERE event_key = {OF_EVENT}"),
    ],
)
def test_each_breach_in_an_event_is_named(sound: bytes, tmp_path: Path, field: str, words: str, sql: str) -> None:
    found = [it for it in planted(sound, tmp_path, sql) if it.field == field]
    assert found
    assert {it.event for it in found} == {EVENT}
    assert words in found[0].sentence


@pytest.mark.parametrize(
    ("field", "words", "sql"),
    [
        ("sources", "“blog” is not", "UPDATE source SET kind = 'blog' WHERE key = 1"),
        ("sources", "is not a date", "UPDATE source SET published = '32 May' WHERE key = 1"),
        ("policy_types", "“magic” is not", "UPDATE policy_type SET code = 'magic' WHERE code = 'sales_halt'"),
        ("jurisdiction", "“ZZ” is no code", "UPDATE jurisdiction SET code = 'ZZ' WHERE code = 'US'"),
        ("jurisdiction", "“galactic” is not", "UPDATE jurisdiction SET level = 'galactic' WHERE code = 'EU'"),
        ("jurisdiction", "Parents run in a circle: ", "UPDATE jurisdiction SET parent_key = key WHERE code = 'EU'"),
        ("actor", "Parents run in a circle: ", "UPDATE actor SET parent_key = 3 - key WHERE key IN (1, 2)"),
        ("steps", "not there", "UPDATE lesson_step SET event_id = 'gone' WHERE key = 1"),
        ("event_actor", "points to a row of actor", "UPDATE event_actor SET actor_key = 99999 WHERE rowid = 1"),
        ("relations", "event that is not there", "UPDATE relation SET to_key = 99999 WHERE rowid = 1"),
        ("search", "What is searched", "INSERT INTO event_text VALUES (99999, 'x', '', '', '', '')"),
        (
            "search",
            "What is searched",
            "INSERT INTO event_words (event_words, rowid, title, body, quotes, sources, names) SELECT 'delete', *"
            " FROM event_text WHERE event_key = 2",
        ),
        ("search", "What is searched", "INSERT INTO event_words (rowid, title) VALUES (99999, 'x')"),
    ],
)
def test_each_breach_elsewhere_is_named(sound: bytes, tmp_path: Path, field: str, words: str, sql: str) -> None:
    found = [it for it in planted(sound, tmp_path, sql) if it.field == field]
    assert found
    assert words in found[0].sentence


def test_damage_to_the_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "damaged.sqlite"
    path.write_bytes(shipped_database().read_bytes())
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ix_quote_event_key'").fetchone()[0]
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 + 8 : (root - 1) * 4096 + 40] = b"\xff" * 32
    path.write_bytes(data)
    found = [it for it in check(open_database(path)) if it.field == "file"]
    assert found
    assert "damaged" in found[0].sentence


def events_with(first: str, second: str, kind: str) -> tuple[Event, ...]:
    return Event("a", "A", start=first, relations=(Relation("b", kind),)), Event("b", "B", start=second)


@pytest.mark.parametrize("kind", ["responds_to", "follows", "amends", "repeals", "extends", "implements"])
def test_ordered_relation_to_a_later_event(make: Any, kind: str) -> None:
    found = list(check(open_database(make(*events_with("2019-05-14", "2019-06", kind)))))
    assert [(it.event, it.field) for it in found] == [("a", "relations")]
    assert "which starts later" in found[0].sentence


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("2019", "2019-12-31", "responds_to"),
        ("2019-05", "2019-05-31", "amends"),
        ("2019-05-14", "2019", "follows"),
        ("2019", "2020", "cites"),
        ("2019", "2020", "part_of"),
        ("", "2020", "amends"),
    ],
)
def test_dates_are_read_at_their_coarsest(make: Any, first: str, second: str, kind: str) -> None:
    assert list(check(open_database(make(*events_with(first, second, kind))))) == []


def test_circle_of_relations(make: Any) -> None:
    events = [
        Event(name, name, start="2019", relations=(Relation(to, "follows"),))
        for name, to in [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")]
    ]
    found = list(check(open_database(make(*events))))
    assert [(it.event, it.sentence) for it in found] == [("a", "Its relations run in a circle: a → b → c → a.")]


def test_what_is_missing_is_no_breach(make: Any) -> None:
    events = (Event("a", ""), Event("b", "B", kind="rumour"), Event("c", "C", start="", end=".."))
    assert list(check(open_database(make(*events)))) == []


def test_a_library_may_hold_lessons_on_other_files(make: Any) -> None:
    lesson = Lesson("mine", "Mine", steps=(LessonStep("elsewhere"),))
    assert list(check(open_database(make(lessons=(lesson,))))) == []
    found = list(check(open_database(make(Event("a", "A"), lessons=(lesson,)))))
    assert [(it.event, it.field) for it in found] == [("mine", "steps")]
