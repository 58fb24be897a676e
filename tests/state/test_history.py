"""Undo and redo of what was written."""

from __future__ import annotations

import pytest

from frtdesk.base.errors import FrtError
from frtdesk.model import stored_view
from frtdesk.model.change import ChangeSet
from frtdesk.state.history import JOB, History
from frtdesk.state.workspace import Workspace
from tests.desk_stand_ins import AtOnce, raise_it
from tests.held_jobs import Held
from tests.view_stand_ins import KeepingArchive, MemoryKeeper


@pytest.fixture
def keeper() -> MemoryKeeper:
    return MemoryKeeper()


@pytest.fixture
def workspace() -> Workspace:
    return Workspace(AtOnce(), raise_it)


@pytest.fixture
def history(workspace: Workspace) -> History:
    return History(workspace, AtOnce(), raise_it)


def saving(keeper: MemoryKeeper, name: str) -> ChangeSet:
    return stored_view.made(name, "{}", keeper.views())[0]


def names(keeper: MemoryKeeper) -> list[str]:
    return [view.name for view in keeper.views()]


def test_what_was_done_is_undone_and_done_again_in_order(history: History, keeper: MemoryKeeper) -> None:
    for name in "abc":
        history.do(keeper, saving(keeper, name))
    assert history.undo_title == "Save the view c"
    history.undo()
    history.undo()
    assert names(keeper) == ["a"]
    assert (history.undo_title, history.redo_title) == ("Save the view a", "Save the view b")
    history.redo()
    history.redo()
    history.redo()
    assert names(keeper) == ["a", "b", "c"]
    assert history.redo_title == ""


def test_undo_and_redo_say_what_they_did_and_offer_the_contrary(
    history: History, keeper: MemoryKeeper, workspace: Workspace
) -> None:
    said: list[str] = []
    workspace.notice_changed.connect(lambda: said.append(workspace.notice.text if workspace.notice else ""))
    for name in "abc":
        history.do(keeper, saving(keeper, name))
    history.undo()
    history.undo()
    history.redo()
    assert said == ["Undo: save the view c", "Undo: save the view b", "Redo: save the view b"]  # and never none between
    assert workspace.notice is not None
    assert workspace.notice.offer is not None
    assert not workspace.notice.wrong
    assert workspace.notice.offer.title == "Undo"
    workspace.notice.offer.accept()
    assert names(keeper) == ["a"]
    assert workspace.notice.offer.title == "Redo"
    workspace.notice.offer.accept()
    assert names(keeper) == ["a", "b"]


def test_a_later_act_takes_the_word_of_an_undo_away(
    history: History, keeper: MemoryKeeper, workspace: Workspace
) -> None:
    history.do(keeper, saving(keeper, "a"))
    history.undo()
    assert workspace.notice is not None
    offer = workspace.notice.offer
    history.do(keeper, saving(keeper, "b"))
    assert workspace.notice is None
    assert offer is not None
    offer.accept()
    assert names(keeper) == ["b"]


def test_a_new_act_ends_what_could_be_redone(history: History, keeper: MemoryKeeper) -> None:
    history.do(keeper, saving(keeper, "a"))
    history.undo()
    history.do(keeper, saving(keeper, "b"))
    history.redo()
    assert names(keeper) == ["b"]


def test_with_nothing_to_undo_nothing_happens(history: History, keeper: MemoryKeeper) -> None:
    history.undo()
    history.redo()
    assert keeper.titles == []
    assert not history.busy


def test_what_somebody_else_changed_is_a_sentence_and_no_longer_in_the_way(
    history: History, keeper: MemoryKeeper, workspace: Workspace
) -> None:
    history.do(keeper, saving(keeper, "a"))
    history.do(keeper, stored_view.renamed(keeper.views()[0], "b"))
    keeper.rows[keeper.views()[0].key]["name"] = "theirs"
    history.undo()
    assert workspace.notice is not None
    assert workspace.notice.text == "“Rename the view a to b” cannot be undone: it was changed again meanwhile."
    assert history.undo_title == "Save the view a"
    assert names(keeper) == ["theirs"]


def test_what_cannot_be_written_now_can_be_undone_later(
    history: History, keeper: MemoryKeeper, workspace: Workspace
) -> None:
    history.do(keeper, saving(keeper, "a"))
    keeper.refuses = "Another program is writing to it."
    history.undo()
    assert workspace.notice is not None
    assert workspace.notice.text == "Another program is writing to it."
    keeper.refuses = ""
    history.undo()
    assert names(keeper) == []


def test_who_asked_hears_why_it_was_not_written(history: History, keeper: MemoryKeeper) -> None:
    changes, heard = saving(keeper, "a"), list[FrtError]()
    keeper.refuses = "The disk is full."
    history.do(keeper, changes, lambda: pytest.fail("it was not written"), heard.append)
    assert [error.message for error in heard] == ["The disk is full."]
    assert history.undo_title == ""


def test_steps_follow_each_other_and_undo_twice_takes_back_two(workspace: Workspace, keeper: MemoryKeeper) -> None:
    jobs = Held()
    history = History(workspace, jobs, raise_it)
    first, second = saving(keeper, "a"), saving(keeper, "b")
    history.do(keeper, first)
    history.do(keeper, second)
    history.undo()
    history.undo()
    assert history.busy
    jobs.go(JOB)
    assert names(keeper) == ["a"]
    while JOB in jobs.waiting:
        jobs.go(JOB)
    assert names(keeper) == []
    assert keeper.titles == ["Save the view a", "Save the view b", "Save the view b", "Save the view a"]
    assert not history.busy


def test_a_closing_window_writes_what_waits_and_nothing_twice(workspace: Workspace, keeper: MemoryKeeper) -> None:
    jobs = Held()
    history = History(workspace, jobs, raise_it)
    history.do(keeper, saving(keeper, "a"))
    history.do(keeper, saving(keeper, "b"))
    history.undo()
    history.finish()
    assert names(keeper) == ["a"]
    assert keeper.titles == ["Save the view a", "Save the view b", "Save the view b"]


def test_another_database_forgets_what_was_done_in_the_one_before(
    workspace: Workspace, history: History, keeper: MemoryKeeper
) -> None:
    archive = KeepingArchive(writable=True)
    workspace.open(lambda: archive)
    history.do(keeper, saving(keeper, "mine"))
    history.do(archive, saving(archive.keeper, "theirs"))
    workspace.open(KeepingArchive)
    assert history.undo_title == "Save the view mine"
    history.undo()
    assert names(keeper) == []
    assert names(archive.keeper) == ["theirs"]


def test_a_history_that_is_made_late_knows_what_was_done_before(workspace: Workspace, keeper: MemoryKeeper) -> None:
    archive = KeepingArchive(writable=True)
    archive.apply(saving(archive.keeper, "earlier"))
    workspace.open(lambda: archive)
    history = History(workspace, AtOnce(), raise_it)
    history.remember(keeper)
    history.undo()
    assert names(archive.keeper) == []
