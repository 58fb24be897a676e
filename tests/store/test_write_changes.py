"""Changes are whole or not at all, never overwrite somebody else's, and can always be taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import run
from frtdesk.model.change import Change, ChangeSet, OutdatedError, deletion, insertion, new_key, update
from frtdesk.model.event import Event, Party, Place, Quote, Relation, Source
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store.build import build
from frtdesk.store.change_log import read_change_set, read_revisions
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_event, read_events
from frtdesk.store.rows import deletion_of, read_row
from frtdesk.store.search import find_words
from frtdesk.store.write import ConflictError, apply, repair_search

TABLES = (
    "event", "event_actor", "event_policy_type", "event_source", "event_tag", "quote", "relation", "actor",
    "actor_alias", "source", "tag", "policy_type", "jurisdiction", "lesson", "lesson_step", "view", "event_text",
    "meta",
)  # fmt: skip


def small_events() -> tuple[Event, ...]:
    source = Source("https://x.org", "X", "A letter", "2019", "news")
    first = Event(
        "a", "Council bars use", start="2019", kind="regulation", stage="passed", policy_types=("ban",),
        jurisdiction=Place("local", "US-CA", "Town"), actors=(Party("Council", "legislature", "decides"),),
        sources=(source,), quotes=(Quote("We said so", "Mayor", None, None, None, 0, False),), tags=("city",),
    )  # fmt: skip
    second = Event("b", "Company answers", start="2020", sources=(source,), relations=(Relation("a", "responds_to"),))
    return first, second


@pytest.fixture
def small(make: Any) -> Iterator[Database]:
    database = open_database(make(*small_events()), writable=True)
    yield database
    database.close()


def content(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All that the database holds, bookkeeping and log aside."""
    with database.reading() as reader:
        found = {}
        for table in TABLES:
            columns = [row[1] for row in reader.all(f'PRAGMA table_info("{table}")') if row[1] != "updated_at"]
            found[table] = sorted(reader.all(f'SELECT {", ".join(columns)} FROM "{table}"'), key=repr)
        return found


def titled(database: Database, key: int, before: str, after: str) -> ChangeSet:
    return ChangeSet("Rename", (update("event", {"key": key}, {"title": before}, {"title": after}),))


def test_a_change_is_seen_searched_logged_and_taken_back(small: Database) -> None:
    before = content(small)
    change = titled(small, 1, "Council bars use", "Council forbids use")
    revision = apply(small, change, author="Ada")
    assert read_event(small, 1).event.title == "Council forbids use"
    assert find_words(small, "forbids").tolist() == [1]
    assert find_words(small, "bars").tolist() == []
    made = read_revisions(small)[-1]
    assert (made.key, made.author, made.title, made.undoes) == (revision, "Ada", "Rename", None)
    again = read_change_set(small, revision)
    assert again == change
    apply(small, again.inverse("Undo: Rename"), undoes=revision)
    assert content(small) == before
    assert read_revisions(small)[-1].undoes == revision
    assert list(check(small)) == []


def test_updated_at_moves_with_the_event_and_with_what_belongs_to_it(small: Database) -> None:
    def stamps() -> list[Any]:
        with small.reading() as reader:
            return [row[0] for row in reader.all("SELECT updated_at FROM event ORDER BY key")]

    assert stamps() == ["2026-01-01T00:00:00Z"] * 2
    fields = read(small, "quote", {"key": 1})
    apply(small, ChangeSet("Verify", (update("quote", {"key": 1}, fields, {**fields, "verified": True}),)))
    assert stamps()[0] > "2026-01-01T00:00:00Z"
    assert stamps()[1] == "2026-01-01T00:00:00Z"


def read(database: Database, table: str, key: dict[str, Any]) -> dict[str, Any]:
    with database.reading() as reader:
        row = read_row(reader, table, key)
    assert row is not None
    return dict(row)


def test_a_stale_change_is_a_conflict_that_writes_nothing(small: Database) -> None:
    apply(small, titled(small, 1, "Council bars use", "Mine"))
    before = content(small)
    theirs = ChangeSet(
        "Two",
        (
            update("event", {"key": 2}, {"title": "Company answers"}, {"title": "Changed"}),
            update("event", {"key": 1}, {"title": "Council bars use"}, {"title": "Theirs"}),
        ),
    )
    with pytest.raises(ConflictError) as caught:
        apply(small, theirs)
    assert caught.value.found is not None
    assert caught.value.found["title"] == "Mine"
    assert caught.value.change.after == {"title": "Theirs"}
    assert content(small) == before
    assert len(read_revisions(small)) == 1


def test_only_the_changed_fields_are_compared(small: Database) -> None:
    apply(small, titled(small, 1, "Council bars use", "Mine"))
    other = ChangeSet("Weight", (update("event", {"key": 1}, {"importance": 3}, {"importance": 5}),))
    revision = apply(small, other)
    apply(small, titled(small, 1, "Mine", "Mine again"))
    apply(small, read_change_set(small, revision).inverse(), undoes=revision)
    assert read_event(small, 1).event.title == "Mine again"
    assert read_event(small, 1).event.importance == 3


def test_null_is_compared_too(small: Database) -> None:
    apply(small, ChangeSet("Note", (update("event", {"key": 1}, {"note": None}, {"note": "x"}),)))
    with pytest.raises(ConflictError):
        apply(small, ChangeSet("Note", (update("event", {"key": 1}, {"note": None}, {"note": "y"}),)))


def test_a_row_that_is_gone_is_a_conflict(small: Database) -> None:
    with pytest.raises(ConflictError) as caught:
        apply(small, titled(small, 99, "x", "y"))
    assert caught.value.found is None


def test_a_change_that_the_rules_forbid_writes_nothing(small: Database) -> None:
    before = content(small)
    change = ChangeSet("Too much", (update("event", {"key": 1}, {"importance": 3}, {"importance": 9}),))
    with pytest.raises(FrtError, match="does not allow"):
        apply(small, change)
    twice = ChangeSet("Twice", (insertion("tag", {"key": new_key()}, {"name": "city"}),))
    with pytest.raises(FrtError, match="“city” is there already"):
        apply(small, twice)
    assert content(small) == before


def test_new_event_with_all_that_belongs_to_it(small: Database) -> None:
    before = content(small)
    event, actor, tag, source = new_key(), new_key(), new_key(), new_key()
    fields = read(small, "event", {"key": 2}) | {"id": "c", "title": "Neues Ereignis"}
    change = ChangeSet(
        "New event",
        (
            insertion("actor", {"key": actor}, {"name": "Neu", "kind": "person", "country": None, "parent_key": None}),
            insertion("actor_alias", {"actor_key": actor, "name": "Anders"}, {"position": 0}),
            insertion("tag", {"key": tag}, {"name": "neu"}),
            insertion(
                "source",
                {"key": source},
                {"url": None, "publisher": "P", "title": "Quelle", "published": None, "kind": "news"},
            ),
            insertion("event", {"key": event}, fields),
            insertion("event_actor", {"event_key": event, "actor_key": actor}, {"position": 0, "role": "calls"}),
            insertion("event_tag", {"event_key": event, "tag_key": tag}, {"position": 0}),
            insertion("event_source", {"event_key": event, "source_key": source}, {"position": 0}),
            insertion("relation", {"from_key": event, "to_key": 1}, {"position": 0, "kind": "follows"}),
        ),
    )
    revision = apply(small, change)
    for words in ("neues", "anders", "neu", "quelle"):
        assert event in find_words(small, words)
    assert len(run(read_columns(small))) == 3
    assert list(check(small)) == []
    apply(small, read_change_set(small, revision).inverse())
    assert content(small) == before


def test_whole_deletion_and_back(small: Database) -> None:
    before = content(small)
    with small.reading() as reader:
        changes = deletion_of(reader, "event", {"key": 1})
    revision = apply(small, ChangeSet("Delete", changes))
    after = content(small)
    assert not after["quote"]
    assert not after["relation"]
    assert find_words(small, "council").tolist() == []
    assert list(check(small)) == []
    apply(small, read_change_set(small, revision).inverse(), undoes=revision)
    assert content(small) == before
    assert list(check(small)) == []


def test_a_deletion_never_takes_rows_along_unseen(small: Database) -> None:
    before = content(small)
    fields = read(small, "event", {"key": 1})
    with pytest.raises(OutdatedError, match="added to what would be deleted"):
        apply(small, ChangeSet("Delete", (deletion("event", {"key": 1}, fields),)))
    with pytest.raises(ValueError, match="every field"):
        apply(small, ChangeSet("Delete", (deletion("tag", {"key": 1}, {}),)))
    with pytest.raises(KeyError):
        apply(small, ChangeSet("Forge", (deletion("revision", {"key": 1}, {}),)))
    assert content(small) == before


def test_the_bin_and_back(small: Database) -> None:
    before = content(small)
    binned = {"deleted_at": "2026-02-01T00:00:00Z"}
    revision = apply(small, ChangeSet("To the bin", (update("event", {"key": 1}, {"deleted_at": None}, binned),)))
    assert run(read_columns(small)).ids[0] == "b"
    assert find_words(small, "council").tolist() == []
    assert read_event(small, 2).event.relations == ()
    assert list(check(small)) == []
    apply(small, read_change_set(small, revision).inverse())
    assert content(small) == before


def test_a_new_name_is_found_in_all_its_events(small: Database) -> None:
    apply(small, ChangeSet("Rename", (update("actor", {"key": 1}, {"name": "Council"}, {"name": "Stadtrat"}),)))
    assert find_words(small, "stadtrat").tolist() == [1]
    apply(small, ChangeSet("Title", (update("source", {"key": 1}, {"title": "A letter"}, {"title": "Ein Brief"}),)))
    assert find_words(small, "brief").tolist() == [1, 2]
    apply(small, ChangeSet("Town", (update("jurisdiction", {"key": 3}, {"name": "Town"}, {"name": "Stadt"}),)))
    assert find_words(small, "stadt").tolist() == [1]
    assert list(check(small)) == []


def test_repairing_the_search(small: Database) -> None:
    before = content(small)
    assert small.path is not None
    with closing(sqlite3.connect(small.path)) as connection:
        connection.execute("UPDATE event_text SET title = 'wrong'")
        connection.execute("DELETE FROM event_text WHERE event_key = 2")
        connection.commit()
    assert [it.field for it in check(small)] == ["search", "search"]
    repair_search(small)
    assert list(check(small)) == []
    assert content(small) == before


def test_another_writer_is_a_sentence(small: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("frtdesk.store.sqlite_file.WAIT_SECONDS", 0.01)
    assert small.path is not None
    with closing(sqlite3.connect(small.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FrtError, match="Another program is writing"):
            apply(small, titled(small, 1, "Council bars use", "Mine"))


def test_views_and_lessons(small: Database) -> None:
    before = content(small)
    lesson = new_key()
    said = {"id": "mine", "position": 0, "title": "Mine", "question": "", "level": "", "minutes": None}
    step = {
        "lesson_key": lesson, "position": 0, "event_id": "elsewhere", "prompt": "?", "note": "", "dwell": None,
        "shown_from": 1, "shown_to": 2, "lanes": "[]", "selection": None,
    }  # fmt: skip
    change = ChangeSet(
        "Mine",
        (
            insertion("view", {"key": new_key()}, {"name": "2020", "position": 0, "body": "{}"}),
            insertion("lesson", {"key": lesson}, said),
            insertion("lesson_step", {"key": new_key()}, step),
        ),
    )
    revision = apply(small, change)
    apply(small, read_change_set(small, revision).inverse())
    assert content(small) == before


FIELDS = st.sampled_from(
    [
        ("event", "title", st.text(max_size=20)),
        ("event", "note", st.none() | st.text(max_size=5)),
        ("event", "importance", st.integers(1, 5)),
        ("event", "deleted_at", st.none() | st.just("2026-02-02T00:00:00Z")),
        ("quote", "words", st.text(max_size=10)),
        ("quote", "verified", st.booleans()),
        ("quote", "source_key", st.none() | st.just(1)),
        ("actor", "name", st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=9)),
        ("source", "title", st.text(max_size=10)),
        ("tag", "name", st.text(min_size=1, max_size=5)),
    ]
)


@st.composite
def acts(draw: st.DrawFn) -> list[tuple[str, Any]]:
    kinds = st.sampled_from(["set", "set", "set", "delete", "add"])
    found = []
    for kind in draw(st.lists(kinds, min_size=1, max_size=6)):
        if kind == "set":
            table, field, values = draw(FIELDS)
            found.append((kind, (table, draw(st.integers(1, 2)), field, draw(values))))
        elif kind == "delete":
            found.append((kind, (draw(st.sampled_from(["event", "quote", "tag"])), draw(st.integers(1, 2)))))
        else:
            found.append((kind, draw(st.text(min_size=1, max_size=5))))
    return found


def change_for(database: Database, act: tuple[str, Any]) -> tuple[Change, ...]:
    """What the act changes as the database stands now; nothing where its row is gone or in use."""
    kind, what = act
    with database.reading() as reader:
        if kind == "set":
            table, key, field, value = what
            row = read_row(reader, table, {"key": key})
            return () if row is None else (update(table, {"key": key}, {field: row[field]}, {field: value}),)
        if kind == "delete":
            return deletion_of(reader, what[0], {"key": what[1]})
    return (insertion("tag", {"key": new_key()}, {"name": what}),)


@settings(max_examples=40)
@given(acts=acts())
def test_doing_and_undoing_leaves_the_same_content(acts: list[tuple[str, Any]], tmp_path_factory: Any) -> None:
    path = template(tmp_path_factory)
    database = open_database(path, writable=True)
    try:
        states, revisions = [content(database)], []
        for act in acts:
            changes = change_for(database, act)
            try:
                revisions.append(apply(database, ChangeSet("Act", changes)))
            except FrtError:
                assert content(database) == states[-1]
                continue
            assert {it.field for it in check(database)} <= {"checked", "quotes"}  # what the acts may well do
            states.append(content(database))
        for revision in reversed(revisions):
            assert content(database) == states.pop()
            apply(database, read_change_set(database, revision).inverse(), undoes=revision)
        assert content(database) == states.pop()
        assert list(check(database)) == []
    finally:
        database.close()


def template(factory: Any) -> Path:
    """A fresh copy of a small database that is made once."""
    base = factory.getbasetemp() / "template.sqlite"
    if not base.exists():
        actors = (Actor("Council", "legislature", ("Rat",)), Actor("Other", "person", parent="Council"))
        run(build(SourceText(small_events(), actors, (), SourceMeta("Small")), base))
    path = factory.mktemp("undo") / "x.sqlite"
    copyfile(base, path)
    return path


def test_events_in_the_shipped_copy_stay_whole(writable_copy: Database) -> None:
    columns = run(read_columns(writable_copy))
    before = [event.as_record() for event in read_events(writable_copy, columns.key)]
    with writable_copy.reading() as reader:
        changes = deletion_of(reader, "event", {"key": int(columns.key[200])})
    revision = apply(writable_copy, ChangeSet("Delete", changes))
    assert len(run(read_columns(writable_copy))) == 442
    apply(writable_copy, read_change_set(writable_copy, revision).inverse(), undoes=revision)
    columns = run(read_columns(writable_copy))
    assert [event.as_record() for event in read_events(writable_copy, columns.key)] == before
