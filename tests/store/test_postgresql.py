"""A PostgreSQL server holds the same, answers the same, and refuses in sentences; on a private cluster."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from tempfile import TemporaryDirectory
from threading import Barrier
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_collections import collections, filters, terms, words
from row_by_row import event_blocks, link_blocks
from sql_oracle import assert_agrees
from test_random_edits import everything_goes_back
from test_random_imports import imports_go_back

from frtdesk.base.errors import FrtError
from frtdesk.base.paths import shipped_database
from frtdesk.base.progress import run
from frtdesk.model.change import ChangeSet, update
from frtdesk.model.columns import StringTable
from frtdesk.model.event import Event
from frtdesk.model.filter import Filter
from frtdesk.model.search_words import search_words, words_of
from frtdesk.model.source_text import SourceMeta, SourceText
from frtdesk.store import server
from frtdesk.store.change_log import read_change_set
from frtdesk.store.check import check
from frtdesk.store.copy_database import copy_database
from frtdesk.store.create import create_database
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.fill import fill
from frtdesk.store.identity import OlderSchemaError
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_event, read_events
from frtdesk.store.read_lessons import read_lessons
from frtdesk.store.read_links import read_links
from frtdesk.store.read_relations import read_relations
from frtdesk.store.rows import deletion_of
from frtdesk.store.search import find_words
from frtdesk.store.search_hits import find_hits, read_hit_texts
from frtdesk.store.server import Server
from frtdesk.store.write import ConflictError, apply, repair_search

ODD = "3d 1e5 0x1f a1b2c3 covid19 h264 日本語 한국어 ไทย हिन्दी עברית العربية x̂ ŉ ǆ Ⅷ ½ ﷺ Ångström ﬁ 007 1.5 2019-05 a_b"


@pytest.fixture(scope="session")
def shared_address(cluster: Any) -> str:
    """A server's database with the shipped events."""
    source = open_database(shipped_database())
    address = cluster.empty()
    run(copy_database(source, address)).close()
    return address


@pytest.fixture
def shared(shared_address: str) -> Iterator[Database]:
    database = open_database(shared_address)
    yield database
    database.close()


def small_database(cluster: Any) -> Database:
    """A server's database with three events, opened for writing."""
    database = create_database(cluster.empty())
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM policy_type")
        events = tuple(Event(word, word, start="2019") for word in ("Zebra", "ähnlich", "apfel"))
        run(fill(connection, SourceText(events, (), (), SourceMeta("Small"))))
    return database


@pytest.fixture
def small(cluster: Any) -> Iterator[Database]:
    database = small_database(cluster)
    yield database
    database.close()


def assert_same(ours: Any, theirs: Any) -> None:
    for name, value in vars(theirs).items():
        mine = getattr(ours, name)
        if isinstance(value, np.ndarray):
            assert mine.dtype == value.dtype, name
            assert np.array_equal(mine, value), name
        elif isinstance(value, StringTable) or hasattr(value, "offsets"):
            assert_same(mine, value)
        else:
            assert mine == value, name


def test_columns_links_events_and_lessons_are_equal(shared: Database, shipped: Database) -> None:
    columns, theirs = run(read_columns(shared)), run(read_columns(shipped))
    assert_same(columns, theirs)
    assert_same(run(read_links(shared, columns)), run(read_links(shipped, theirs)))
    assert list(read_events(shared, columns.key)) == list(read_events(shipped, theirs.key))
    assert read_event(shared, int(columns.key[300])) == read_event(shipped, int(columns.key[300]))
    assert read_lessons(shared) == read_lessons(shipped)
    assert list(check(shared)) == []


def test_words_find_the_same(shared: Database, shipped: Database) -> None:
    titles = run(read_columns(shipped)).titles
    words = sorted({word for i in range(0, len(titles), 11) for word in words_of(titles[i])})
    asked = [*words[::3], "human rights", "New York", "king's cross", "São Paulo", "of more than", "1,000", "", "'"]
    for text in asked:
        for phrase, prefix in ((False, False), (True, False), (False, True), (True, True)):
            ours = find_words(shared, text, phrase=phrase, prefix=prefix)
            assert np.array_equal(ours, find_words(shipped, text, phrase=phrase, prefix=prefix)), text


def test_odd_words_are_found(small: Database) -> None:
    change = update("event", {"key": 1}, {"summary": ""}, {"summary": ODD})
    apply(small, ChangeSet("Odd", (change,)))
    for word in ODD.split():
        assert find_words(small, word).tolist() == [1], word
        assert find_words(small, word, phrase=True, prefix=True).tolist() == [1], word
    assert find_words(small, ODD, phrase=True).tolist() == [1]


def test_order_is_by_code_point(small: Database) -> None:
    columns = run(read_columns(small))
    assert [columns.ids[i] for i in range(3)] == ["Zebra", "apfel", "ähnlich"]


def test_changes_conflicts_and_undo(small: Database) -> None:
    rename = ChangeSet("Rename", (update("event", {"key": 2}, {"title": "apfel"}, {"title": "Birne"}),))
    revision = apply(small, rename)
    assert find_words(small, "birne").tolist() == [2]
    with pytest.raises(ConflictError):
        apply(small, rename)
    apply(small, read_change_set(small, revision).inverse(), undoes=revision)
    assert find_words(small, "birne").tolist() == []
    before = list(read_events(small, run(read_columns(small)).key))
    with small.reading() as reader:
        changes = deletion_of(reader, "event", {"key": 3})
    revision = apply(small, ChangeSet("Delete", changes))
    assert len(run(read_columns(small))) == 2
    apply(small, read_change_set(small, revision).inverse())
    assert list(read_events(small, run(read_columns(small)).key)) == before
    with pytest.raises(FrtError, match="does not allow"):
        apply(small, ChangeSet("Bad", (update("event", {"key": 1}, {"importance": 3}, {"importance": 9}),)))
    assert list(check(small)) == []


def test_deletion_with_all_that_belongs_to_an_event(cluster: Any) -> None:
    source = open_database(shipped_database())
    database = run(copy_database(source, cluster.empty()))
    key = int(run(read_columns(database)).key[250])
    before = read_event(database, key)
    with database.reading() as reader:
        changes = deletion_of(reader, "event", {"key": key})
    revision = apply(database, ChangeSet("Delete", changes))
    apply(database, read_change_set(database, revision).inverse())
    assert read_event(database, key) == before
    database.close()


def test_repairing_the_search(small: Database) -> None:
    with small.writing() as connection:
        connection.exec_driver_sql("UPDATE event_text SET title = 'wrong'")
    assert {it.field for it in check(small)} == {"search"}
    repair_search(small)
    assert list(check(small)) == []


def test_copied_back_into_a_file_it_is_the_same(shared: Database, shipped: Database, tmp_path: Any) -> None:
    copy = run(copy_database(shared, tmp_path / "back.sqlite"))
    columns = run(read_columns(copy))
    assert_same(columns, run(read_columns(shipped)))
    assert list(read_events(copy, columns.key)) == list(read_events(shipped, columns.key))
    assert np.array_equal(find_words(copy, "face"), find_words(shipped, "face"))
    assert list(check(copy)) == []
    copy.close()


def test_who_waits_for_each_other_gets_a_sentence(small: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    met = Barrier(2, timeout=20)

    def write(*keys: int) -> str:
        try:
            with small.writing() as connection:
                for key in keys:
                    connection.exec_driver_sql("UPDATE event SET note = 'x' WHERE key = %s", (key,))
                    if key == keys[0]:
                        met.wait()
        except FrtError as error:
            return str(error)
        return ""

    with ThreadPoolExecutor(2) as pool:
        said = [*pool.map(lambda keys: write(*keys), [(1, 2), (2, 1)])]
    assert sorted(map(bool, said)) == [False, True]
    assert "Somebody else was writing the same" in max(said)

    monkeypatch.setattr(server, "WAIT", "100ms")
    other = open_database(cast("Server", small)._url.render_as_string(hide_password=False), writable=True)
    changes = ChangeSet("Wait", (update("event", {"key": 1}, {"summary": ""}, {"summary": "y"}),))
    with small.writing() as connection:
        connection.exec_driver_sql("UPDATE event SET note = 'x' WHERE key = 1")
        with pytest.raises(FrtError, match="Somebody else was writing the same"):
            apply(other, changes)
    other.close()


def refused(address: str, *, writable: bool = False) -> FrtError:
    with pytest.raises(FrtError) as caught:
        open_database(address, writable=writable)
    assert "geheim" not in str(caught.value)
    return caught.value


def test_refusals(cluster: Any, shared_address: str) -> None:
    name = shared_address.split("/")[3].split("?")[0]
    assert "did not let you in" in refused(cluster.address(name, "guarded", "ungeheim")).message
    assert "did not let you in" in refused(cluster.address(name, "guarded")).message
    assert "did not let you in" in refused(cluster.address(name, "stranger")).message
    assert "You may not do this" in refused(cluster.address(name, "guarded", "geheim")).message
    assert "There is no database" in refused(cluster.address("elsewhere")).message
    assert "not one of frtdesk" in refused(cluster.address("postgres")).message
    nowhere = refused("postgresql+psycopg://owner:geheim@/x?host=/nowhere").message
    assert "cannot be reached (connection to server" in nowhere
    assert "Is the server running" not in nowhere
    with pytest.raises(FrtError, match="not empty"):
        create_database(shared_address)


def test_other_schemas(cluster: Any) -> None:
    address = cluster.empty()
    create_database(address).close()
    name = address.split("/")[3].split("?")[0]
    cluster.sql("UPDATE meta SET value = '99' WHERE key = 'schema'", name)
    assert "newer" in refused(address).message
    cluster.sql("UPDATE meta SET value = '0' WHERE key = 'schema'", name)
    assert isinstance(refused(address, writable=True), OlderSchemaError)


def test_blocks_are_what_single_rows_are(small: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    with small.writing() as connection:
        connection.exec_driver_sql("UPDATE event SET title = 'one' || chr(31) || 'two' WHERE key = 2")
        connection.exec_driver_sql("INSERT INTO actor (key, name, kind) VALUES (1, 'A', 'odd'), (2, 'B', 'odd')")
        connection.exec_driver_sql(
            "INSERT INTO event_actor (event_key, actor_key, position, role)"
            " VALUES (1, 2, 1, 'unheard of'), (1, 1, 2, 'calls'), (3, 1, 1, 'another')"
        )
    columns = run(read_columns(small))
    links = run(read_links(small, columns))
    assert columns.titles[columns.key.tolist().index(2)] == "one\x1ftwo"
    monkeypatch.setattr("frtdesk.store.read_columns._blocks", event_blocks)
    monkeypatch.setattr("frtdesk.store.read_links._blocks", link_blocks)
    assert_same(columns, run(read_columns(small)))
    assert_same(links, run(read_links(small, columns)))


def test_a_role_that_may_only_read(cluster: Any, shared_address: str) -> None:
    name = shared_address.split("/")[3].split("?")[0]
    cluster.sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader", name)
    database = open_database(cluster.address(name, "reader", "geheim"), writable=True)
    assert not database.writable
    assert "may only read" in database.read_only_because
    assert database.name == f"postgresql+psycopg://reader@/{name}"
    assert len(run(read_columns(database))) == 443
    database.close()


def test_reading_is_one_view_whatever_others_write(small: Database) -> None:
    with small.reading() as reader:
        assert reader.one("SELECT count(*) FROM event") == (3,)
        with small.writing() as connection:
            connection.exec_driver_sql("UPDATE event SET title = 'x'")
        assert reader.one("SELECT count(*) FROM event WHERE title = 'x'") == (0,)


def test_relations_are_the_same(shared: Database) -> None:
    shipped = open_database(shipped_database())
    columns, own = run(read_columns(shared)), run(read_columns(shipped))
    found, expected = run(read_relations(shared, columns)), run(read_relations(shipped, own))
    shipped.close()
    assert found.names == expected.names
    for name in ("holder", "target", "kind"):
        assert (getattr(found, name) == getattr(expected, name)).all()


@settings(max_examples=4, suppress_health_check=list(HealthCheck))
@given(collections(), st.lists(st.one_of(filters, terms, words), min_size=40, max_size=40))
def test_a_filter_shows_what_a_query_finds(cluster: Any, collection: SourceText, asked: list[Filter]) -> None:
    address = cluster.empty()
    database = create_database(address)
    try:
        with database.writing() as connection:
            connection.exec_driver_sql("DELETE FROM policy_type")
            run(fill(connection, collection))
        assert_agrees(database, address, asked)
    finally:
        database.close()


@settings(max_examples=4, suppress_health_check=list(HealthCheck), deadline=None)
@given(collections(), st.lists(words, min_size=20, max_size=20))
def test_a_search_finds_and_ranks_what_a_file_does(cluster: Any, collection: SourceText, asked: list[Any]) -> None:
    with TemporaryDirectory() as folder:
        made = [create_database(cluster.empty()), create_database(f"{folder}/same.sqlite")]
        try:
            for database in made:
                with database.writing() as connection:
                    connection.exec_driver_sql("DELETE FROM policy_type")
                    run(fill(connection, collection))
            for text in (node.text for node in asked):
                for titles_only in (False, True):
                    here, there = (run(find_hits(one, search_words(text), titles_only=titles_only)) for one in made)
                    assert here.keys.tolist() == there.keys.tolist(), text
                    assert here.rank.tolist() == there.rank.tolist(), text
        finally:
            for database in made:
                database.close()


@pytest.mark.parametrize(
    "text", ["police", "polic", "face rec", "microsoft smith", "NEAR(human rights)", "fbi", "2020 ", "san ", "%", "a_b"]
)
def test_it_finds_and_ranks_hits_as_a_file_does(shared: Database, text: str) -> None:
    words, file = search_words(text), open_database(shipped_database())
    for titles_only in (False, True):
        here, there = (run(find_hits(database, words, titles_only=titles_only)) for database in (shared, file))
        assert here.keys.tolist() == there.keys.tolist()
        assert here.rank.tolist() == there.rank.tolist()
    keys = there.keys.tolist()[:20]
    assert read_hit_texts(shared, keys, words) == read_hit_texts(file, keys, words)
    file.close()


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_is_done_goes_back_and_forth(cluster: Any, data: st.DataObject) -> None:
    """What is drawn follows from what is there, so that each example begins with the same."""
    database = small_database(cluster)
    try:
        everything_goes_back(data, database, 6)
    finally:
        database.close()


@settings(max_examples=4, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_whatever_is_imported_goes_back_and_forth(small: Database, data: st.DataObject) -> None:
    imports_go_back(data, small)
