"""Whatever is imported, taking it back leaves equal content, and doing it again too; on both engines."""

from __future__ import annotations

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_random_edits import contents_of

from frtdesk.base.progress import run
from frtdesk.model.incoming import Entry, ImportReport, Item
from frtdesk.store.check import check
from frtdesk.store.create import create_database
from frtdesk.store.database import Database
from frtdesk.store.engine import open_database
from frtdesk.store.import_events import import_events
from frtdesk.store.take_back import take_back
from tests.formats.sound_events import sound_events


def _take(data: st.DataObject, database: Database) -> ImportReport:
    items: list[Item] = [Entry(event, line) for line, event in enumerate(data.draw(sound_events()), 2)]
    return run(import_events(database, items, "Import x"))


def _is_sound(database: Database) -> bool:
    """Whether it holds together; what a file calls checked, and whether its quotes have sources, is its own matter."""
    return not [breach for breach in check(database) if breach.field not in ("checked", "quotes")]


def imports_go_back(data: st.DataObject, database: Database) -> None:
    """Import some events, then others, of which some are there already; take the second import back and do it again."""
    _take(data, database)
    before = contents_of(database)
    report = _take(data, database)
    after = contents_of(database)
    assert _is_sound(database)
    if report.revision is None:
        assert after == before
        return
    undone = run(take_back(database, report.revision))
    assert contents_of(database) == before
    assert _is_sound(database)
    run(take_back(database, undone))
    assert contents_of(database) == after
    assert _is_sound(database)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.sqlite"
    create_database(path).close()
    return path


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_every_import_goes_back_and_forth(empty_file: Path, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copyfile(empty_file, Path(folder) / "mine.sqlite"))
        database = open_database(path, writable=True)
        try:
            imports_go_back(data, database)
        finally:
            database.close()
