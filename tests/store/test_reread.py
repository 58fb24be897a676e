"""Columns that follow an edit are those that would be read from scratch."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_edits import act

from frtdesk.base.progress import run
from frtdesk.model.change import ChangeSet, update
from frtdesk.model.columns import Columns, Ragged, StringTable
from frtdesk.store.build import build
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.read_columns import read_columns
from frtdesk.store.read_links import read_links
from frtdesk.store.read_stored_event import read_book
from frtdesk.store.reread import reread
from frtdesk.store.write import apply
from tests.store.test_random_edits import SOURCE


def whole(database: Database) -> Columns:
    columns = run(read_columns(database))
    return replace(columns, links=run(read_links(database, columns)))


def assert_equal(ours: Any, theirs: Any) -> None:
    for one in fields(theirs):
        mine, its = getattr(ours, one.name), getattr(theirs, one.name)
        if isinstance(its, np.ndarray):
            assert mine.dtype == its.dtype, one.name
            assert np.array_equal(mine, its), one.name
            assert not mine.flags.writeable
        elif isinstance(its, StringTable | Ragged) or one.name == "links":
            assert_equal(mine, its)
        elif one.name not in ("revision", "role_names"):
            assert mine == its, one.name


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_after_any_edits_the_columns_are_those_of_a_new_reading(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "small.sqlite"
        run(build(SOURCE, path))
        database = open_database(path, writable=True)
        try:
            columns, waiting = whole(database), list[ChangeSet]()
            for _ in range(data.draw(st.integers(1, 6))):
                changes = act(data, database)
                if changes is not None:
                    apply(database, changes)
                    waiting.append(changes)
                if waiting and data.draw(st.booleans()):
                    found = run(reread(database, columns, waiting))
                    assert found is not None
                    assert found.revision == columns.revision + 1
                    assert_equal(found, whole(database))
                    columns, waiting = found, []
        finally:
            database.close()


def test_what_somebody_else_renamed_meanwhile_is_read_from_scratch(tmp_path: Path) -> None:
    path = tmp_path / "small.sqlite"
    run(build(SOURCE, path))
    database = open_database(path, writable=True)
    columns = whole(database)
    key = read_book(database).actors["Council"].key
    apply(database, ChangeSet("Theirs", (update("actor", {"key": key}, {"name": "Council"}, {"name": "Board"}),)))
    mine = ChangeSet("Mine", (update("event", {"key": 2}, {"title": "Company answers"}, {"title": "T"}),))
    apply(database, mine)
    assert run(reread(database, columns, [mine])) is None
    database.close()


def test_a_place_that_was_renamed_keeps_its_events(tmp_path: Path) -> None:
    path = tmp_path / "small.sqlite"
    run(build(SOURCE, path))
    database = open_database(path, writable=True)
    columns = whole(database)
    key = next(place.key for place in read_book(database).places.values() if place.name == "Town")
    renamed = ChangeSet("Mine", (update("jurisdiction", {"key": key}, {"name": "Town"}, {"name": "City"}),))
    apply(database, renamed)
    found = run(reread(database, columns, [renamed]))
    assert found is not None
    assert_equal(found, whole(database))
    database.close()
