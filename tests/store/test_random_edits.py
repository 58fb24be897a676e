"""Whatever is done, undoing it leaves equal content, and doing it again too; also backwards from the log alone."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_edits import act

from frtdesk.base.progress import run
from frtdesk.model.source_text import Actor, SourceMeta, SourceText
from frtdesk.store.build import build
from frtdesk.store.change_log import read_change_set
from frtdesk.store.check import check
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.write import apply
from tests.store.test_write_changes import TABLES, content, small_events

SOURCE = SourceText(small_events(), (Actor("Council", "legislature"),), (), SourceMeta("Small", date="2026-01-01"))


def contents_of(database: Database) -> dict[str, Any]:
    """All that a database of either engine holds, bookkeeping and log aside."""
    if database.dialect == "sqlite":
        return content(database)
    found: dict[str, Any] = {}
    with database.reading() as reader:
        for table in TABLES:
            sql = "SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position"
            columns = [row[0] for row in reader.all(sql, (table,)) if row[0] != "updated_at"]
            found[table] = sorted(reader.all(f'SELECT {", ".join(columns)} FROM "{table}"'), key=repr)
    return found


def everything_goes_back(data: st.DataObject, database: Database, most: int) -> None:
    """Do random acts; undo all, redo all, undo all."""
    states = [contents_of(database)]
    done: list[int] = []
    for _ in range(data.draw(st.integers(1, most))):
        changes = act(data, database)
        if changes is not None:
            done.append(apply(database, changes))
            states.append(contents_of(database))
    assert not [breach for breach in check(database) if not breach.event]
    undone: list[int] = []
    for number in range(len(done) - 1, -1, -1):
        undone.append(apply(database, read_change_set(database, done[number]).inverse(), undoes=done[number]))
        assert contents_of(database) == states[number]
    for number, revision in enumerate(reversed(undone)):
        apply(database, read_change_set(database, revision).inverse(), undoes=revision)
        assert contents_of(database) == states[number + 1]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_everything_goes_back_and_forth(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "small.sqlite"
        run(build(SOURCE, path))
        database = open_database(path, writable=True)
        try:
            everything_goes_back(data, database, 8)
        finally:
            database.close()
