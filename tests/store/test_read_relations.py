"""All relations at once: as each event's own text says, and as the filter finds them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from frtdesk.base.progress import run
from frtdesk.model.relations import RELATION_CODE
from frtdesk.model.vocabulary import RELATION_KINDS
from frtdesk.store import bulk
from frtdesk.store.database import Database
from frtdesk.store.lookup import find_by_field
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_event import read_event, read_events
from frtdesk.store.read_relations import read_relations


def test_they_are_those_that_each_event_holds(shipped: Database) -> None:
    columns = run(read_columns(shipped))
    relations = run(read_relations(shipped, columns))
    found = [
        (columns.ids[holder], columns.ids[target], relations.names[kind])
        for holder, target, kind in zip(relations.holder, relations.target, relations.kind, strict=True)
    ]
    events = read_events(shipped, columns.key)
    assert sorted(found) == sorted((event.id, it.to, it.kind) for event in events for it in event.relations)
    assert len(found) == 705


def test_both_directions_are_those_of_the_detail_pane(shipped: Database) -> None:
    columns = run(read_columns(shipped))
    relations = run(read_relations(shipped, columns))
    for event in range(0, len(columns), 7):
        related = read_event(shipped, int(columns.key[event])).related
        held, pointing = relations.held_by(event), relations.pointing_at(event)
        assert sorted(relations.target[held].tolist()) == sorted(
            columns.ids.index(it.id) or 0 for it in related if it.outgoing
        )
        assert sorted(relations.holder[pointing].tolist()) == sorted(
            columns.ids.index(it.id) or 0 for it in related if not it.outgoing
        )


def test_the_filter_by_a_relation_finds_the_events_that_hold_it(shipped: Database) -> None:
    columns = run(read_columns(shipped))
    relations = run(read_relations(shipped, columns))
    for term in RELATION_KINDS:
        holders = np.unique(relations.holder[relations.of_kinds((term.code,))])
        assert sorted(columns.key[holders].tolist()) == find_by_field(shipped, "relation", term.code).tolist()


@pytest.fixture
def odd(writable_copy: Database) -> Database:
    """With one event in the bin, and a kind of relation that nobody knows."""
    path = writable_copy.path
    assert path is not None
    connection = sqlite3.connect(path)
    connection.execute("UPDATE event SET deleted_at = '2026-01-01T00:00:00Z' WHERE key = 5")
    connection.execute("UPDATE relation SET kind = 'echoes' WHERE rowid % 100 = 0 AND 5 NOT IN (from_key, to_key)")
    connection.commit()
    connection.close()
    return writable_copy


def test_what_is_in_the_bin_is_left_out_and_an_unknown_kind_keeps_its_name(odd: Database) -> None:
    columns = run(read_columns(odd))
    assert 5 not in columns.key
    relations = run(read_relations(odd, columns))
    path = odd.path
    assert path is not None
    connection = sqlite3.connect(path)
    expected = dict(
        connection.execute("SELECT kind, count(*) FROM relation WHERE 5 NOT IN (from_key, to_key) GROUP BY kind")
    )
    connection.close()
    assert expected["echoes"] > 0
    got = {name: int(np.count_nonzero(relations.kind == code)) for code, name in enumerate(relations.names)}
    assert {name: n for name, n in got.items() if n} == expected


def test_small_blocks_read_the_same(shipped: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    columns = run(read_columns(shipped))
    whole = run(read_relations(shipped, columns))
    monkeypatch.setattr(bulk, "BLOCK", 7)
    parts = run(read_relations(shipped, columns))
    for name in ("holder", "target", "kind"):
        assert (getattr(whole, name) == getattr(parts, name)).all()
    assert whole.names == tuple(RELATION_CODE)
    assert not whole.holder.flags.writeable


def test_without_any(tmp_path: Path) -> None:
    from frtdesk.store.create import create_database

    database = create_database(tmp_path / "empty.sqlite")
    columns = run(read_columns(database))
    assert len(run(read_relations(database, columns))) == 0
    database.close()
