"""An import in the history of a window: one step, which goes back and comes again, however large it is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from frtdesk.app.archive import StoreArchive, connect
from frtdesk.app.importing import import_title
from frtdesk.base.calendar import day_of
from frtdesk.base.progress import run
from frtdesk.formats.incoming import Wishes
from frtdesk.model.columns import Columns
from frtdesk.state.history import Applied, History
from frtdesk.state.refreshing import Refreshing
from frtdesk.state.workspace import Workspace
from frtdesk.store import read_past
from frtdesk.store.create import create_database
from frtdesk.timeline.lanes import by_kind
from tests.desk_stand_ins import AtOnce, raise_it

ROWS = "".join(f"Event {n},2019-05-{n:02}\n" for n in range(1, 29))


class Desk:
    """A window's state on an empty database file of its own."""

    def __init__(self, folder: Path) -> None:
        self.path, self.table = folder / "mine.sqlite", folder / "bans.csv"
        create_database(self.path).close()
        self.table.write_text(f"title,start\n{ROWS}", "utf-8")
        self.workspace = Workspace(AtOnce(), raise_it)
        self.history = History(self.workspace, AtOnce(), raise_it)
        self.refreshing = Refreshing(self.workspace, self.history, AtOnce())
        self.workspace.open(lambda: connect(str(self.path), "Ada"))

    @property
    def archive(self) -> StoreArchive:
        assert self.workspace.opened is not None
        assert isinstance(self.workspace.opened.archive, StoreArchive)
        return self.workspace.opened.archive

    @property
    def columns(self) -> Columns:
        assert self.workspace.columns is not None
        return self.workspace.columns

    @property
    def count(self) -> int:
        return len(self.columns)

    def take_in(self) -> Applied:
        report = run(self.archive.take_in(self.table, Wishes()))
        assert report.revision is not None
        return self.history.was_done(self.archive, report.revision, import_title(self.table))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.archive.close()


@pytest.mark.parametrize("large", [20_000, 10])
def test_an_import_is_one_step_that_goes_back_and_comes_again(
    desk: Desk, large: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_past, "LARGE", large)
    desk.take_in()
    assert (desk.count, desk.history.undo_title) == (28, "Import bans.csv")
    for count in (0, 28, 0):
        (desk.history.redo if count else desk.history.undo)()
        assert desk.count == count
        assert (desk.history.redo_title, desk.history.undo_title)[bool(count)] == "Import bans.csv"


def test_an_import_can_be_undone_after_a_restart(desk: Desk) -> None:
    desk.take_in()
    desk.archive.close()
    desk.workspace.open(lambda: connect(str(desk.path), "Ada"))
    assert desk.history.undo_title == "Import bans.csv"
    desk.history.undo()
    assert desk.count == 0


def test_only_the_last_step_is_taken_back_by_its_report(desk: Desk) -> None:
    first = desk.take_in()
    desk.table.write_text("title,start\nAnother,2020-01-01\n", "utf-8")
    second = desk.take_in()
    desk.history.undo_only(first)
    assert desk.count == 29
    assert desk.history.is_last(second)
    desk.history.undo_only(second)
    desk.history.undo_only(first)
    assert desk.count == 0


def test_many_events_in_a_small_database_get_lanes_of_their_own_and_are_all_in_view(desk: Desk) -> None:
    rows = "".join(f"Event {n},{1900 + n % 100}\n" for n in range(600))
    desk.table.write_text(f"title,start\n{rows}", "utf-8")
    desk.take_in()
    workspace = desk.workspace
    assert workspace.opened is not None
    assert [lane.rows for lane in workspace.opened.rows.lanes] == [lane.rows for lane in by_kind(desk.columns).lanes]
    assert workspace.view.start <= day_of(1900, 1, 1)
    assert workspace.view.stop >= day_of(1999, 12, 31)
