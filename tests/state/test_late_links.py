"""Links of a large database come after its first picture, and change nothing that is shown by then."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_stand_ins import MemoryArchive, raise_it
from held_jobs import Held

from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns
from frtdesk.model.event import Event, Party
from frtdesk.model.filter import EVERYTHING
from frtdesk.model.query import parse
from frtdesk.state import workspace as workspace_module
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.resolve import NotReadyError

EVENTS = [
    Event("a", "IBM leaves", "2020-06-08", kind="corporate", actors=(Party("IBM", "company", "actor"),)),
    Event("b", "City bans", "2019-05-14", kind="regulation"),
    Event("c", "ACLU calls", "2018-05-22", kind="advocacy"),
]


class Large(MemoryArchive):
    """Reads in two goes, and counts what it is asked to keep."""

    def __init__(self) -> None:
        super().__init__(EVENTS)
        self.kept: list[Columns] = []

    def read(self, *, whole: bool = True) -> Work[Columns]:
        columns = yield from super().read()
        return columns if whole else replace(columns, links=None)

    def complete(self, columns: Columns) -> Work[Columns]:
        yield Progress(0)
        return replace(columns, links=(yield from super().read()).links)

    def keep(self, columns: Columns) -> Work[None]:
        yield Progress(0)
        self.kept.append(columns)


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> Held:
    monkeypatch.setattr(workspace_module, "AT_ONCE", 2)
    return Held()


@pytest.fixture
def archive() -> Large:
    return Large()


@pytest.fixture
def workspace(jobs: Held, archive: Large) -> Workspace:
    """Painted, and still without links."""
    workspace = Workspace(jobs, raise_it)
    workspace.open(lambda: archive)
    jobs.go("open")
    return workspace


def has_links(workspace: Workspace) -> bool:
    return workspace.columns is not None and workspace.columns.links is not None


def test_links_come_later_and_leave_everything_in_its_place(workspace: Workspace, jobs: Held) -> None:
    assert not has_links(workspace)
    assert workspace.progress is not None
    workspace.look(17_000, 18_000)
    workspace.select((1,))
    before, index = workspace.opened, workspace.index
    view, selection = workspace.view, workspace.selection
    heard: list[str] = []
    workspace.opened_changed.connect(lambda: heard.append("opened"))
    workspace.index_changed.connect(lambda: heard.append("index"))
    jobs.go("links")
    assert has_links(workspace)
    assert (workspace.view, workspace.selection, heard) == (view, selection, ["opened"])
    assert before is not None
    assert index is not None
    assert workspace.opened is not None
    assert workspace.index is not None
    assert workspace.opened.rows is before.rows
    assert workspace.index.lanes is index.lanes
    assert workspace.index.columns is workspace.columns
    assert workspace.progress is None


def test_a_filter_that_is_being_answered_meanwhile_is_not_lost(workspace: Workspace, jobs: Held) -> None:
    workspace.set_filter(parse("kind:regulation"))
    filtering = jobs.waiting.pop("filter")
    jobs.go("links")
    filtering()
    assert workspace.index is not None
    assert workspace.index.events == 1
    assert workspace.index.columns is workspace.columns


def test_a_filter_that_needs_links_is_answered_when_they_are_there(workspace: Workspace, jobs: Held) -> None:
    refused: list[object] = []
    workspace.filter_refused.connect(refused.append)
    workspace.set_filter(parse("actor:IBM"))
    jobs.go("filter")
    assert [type(error) for error in refused] == [NotReadyError]
    assert workspace.view.filter == EVERYTHING
    jobs.go("links")
    jobs.go("filter")
    assert workspace.view.filter == parse("actor:IBM")
    assert workspace.index is not None
    assert workspace.index.events == 1


def test_a_later_filter_takes_the_place_of_one_that_waits(workspace: Workspace, jobs: Held) -> None:
    workspace.set_filter(parse("actor:IBM"))
    jobs.go("filter")
    workspace.set_filter(parse("kind:advocacy"))
    jobs.go("filter")
    jobs.go("links")
    assert "filter" not in jobs.waiting
    assert workspace.view.filter == parse("kind:advocacy")


def test_what_was_read_is_kept_when_it_is_whole(workspace: Workspace, jobs: Held, archive: Large) -> None:
    assert "keep" not in jobs.waiting
    jobs.go("links")
    jobs.go("keep")
    assert archive.kept == [workspace.columns]


def test_reading_links_can_be_cancelled_and_taken_up_again(workspace: Workspace, jobs: Held) -> None:
    workspace.cancel_open()
    assert "links" not in jobs.waiting
    assert workspace.progress is None
    assert workspace.notice is not None
    assert workspace.notice.offer is not None
    workspace.notice.offer.accept()
    jobs.go("links")
    assert has_links(workspace)
    assert workspace.notice is None


def test_another_database_ends_the_reading_of_links(workspace: Workspace, jobs: Held, archive: Large) -> None:
    late = jobs.waiting["links"]
    workspace.open(Large)
    jobs.go("open")
    assert archive.closed
    late()
    assert not has_links(workspace)
