"""Relations read when they are first wanted; chains, lags and pairs of lanes that follow filter and selection."""

from __future__ import annotations

import pytest
from desk_stand_ins import AtOnce, MemoryArchive, opened_workspace
from held_jobs import Held

from frtdesk.model.event import Event, Relation
from frtdesk.model.query import parse
from frtdesk.state.live_chain import LiveChain
from frtdesk.state.live_lag import LiveLag
from frtdesk.state.live_pairs import LivePairs
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lag import STEPS

CALL = Event("call", "A call", "2020-02-01", kind="advocacy")
MOVE = Event("move", "A move", "2020-06-01", kind="corporate", relations=(Relation("call", "responds_to"),))
BILL = Event(
    "bill", "A bill", "2020-10-01", kind="regulation", stage="proposed", relations=(Relation("move", "follows"),)
)
LAW = Event("law", "A law", "2021-10-01", kind="regulation", stage="enacted", relations=(Relation("bill", "amends"),))
EVENTS = [CALL, MOVE, BILL, LAW]


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


def at(workspace: Workspace, event_id: str) -> int:
    assert workspace.columns is not None
    found = workspace.columns.ids.index(event_id)
    assert found is not None
    return found


def test_relations_are_not_read_until_somebody_wants_them(workspace: Workspace) -> None:
    assert workspace.relations.known is None
    assert workspace.relations.want() is not None
    assert len(workspace.relations.known or ()) == 3


def test_they_are_read_again_for_another_database(workspace: Workspace) -> None:
    workspace.relations.want()
    workspace.open(lambda: MemoryArchive([CALL, MOVE], "other.sqlite"))
    assert len(workspace.relations.known or ()) == 1


def test_those_of_a_database_that_was_left_are_dropped() -> None:
    jobs = Held()
    workspace = Workspace(jobs, lambda error: None)
    workspace.open(lambda: MemoryArchive(EVENTS))
    jobs.go("open")
    workspace.relations.want()
    workspace.open(lambda: MemoryArchive([CALL, MOVE]))
    jobs.go("open")
    jobs.go("relations")
    assert len(workspace.relations.known or ()) == 1


def test_the_chain_is_that_of_the_selected_event_while_it_is_watched(workspace: Workspace) -> None:
    live = LiveChain(workspace)
    workspace.select((at(workspace, "move"),))
    assert live.chain is None
    live.watch(True)
    assert live.chain is not None
    assert [step.event for step in live.chain.answers] == [at(workspace, "call")]
    assert [step.event for step in live.chain.answered_by] == [at(workspace, "bill")]
    live.choose(deep=True)
    assert [step.event for step in live.chain.answered_by] == [at(workspace, "bill"), at(workspace, "law")]
    live.choose(loose=False)
    assert live.chain.answered_by == ()
    workspace.select(())
    assert live.chain is None


def test_the_lag_follows_the_filter_and_the_choices(workspace: Workspace) -> None:
    live = LiveLag(workspace, AtOnce())
    assert live.shown is None
    live.watch(True)
    assert live.shown is not None
    assert [(STEPS[line.step].code, line.n) for line in live.shown.table] == [("call_to_move", 1), ("bill_to_law", 1)]
    workspace.set_filter(parse("kind:advocacy"))
    assert [STEPS[line.step].code for line in live.shown.table] == ["call_to_move"]
    live.choose(both=True)
    assert live.shown.table == ()
    workspace.clear_filter()
    assert len(live.shown.table) == 2
    live.choose(by="place")
    assert [line.group for line in live.shown.table] == ["", "No place given", "", "No place given"]
    live.choose_scale(False)
    assert not live.shown.options.log
    with pytest.raises(KeyError):
        live.choose(by="nothing")


def test_nothing_is_measured_while_nobody_looks(workspace: Workspace) -> None:
    live = LiveLag(workspace, AtOnce())
    live.watch(True)
    before = live.shown
    live.watch(False)
    workspace.set_filter(parse("kind:advocacy"))
    assert live.shown is before
    live.watch(True)
    assert live.shown is not before


def test_pairs_of_lanes_are_listed_and_a_choice_is_part_of_the_view(workspace: Workspace) -> None:
    live = LivePairs(workspace, AtOnce())
    live.watch(True)
    assert live.shown is not None
    titles = [lane.title for lane in live.shown.index.rows.lanes]
    pairs = {(titles[a], titles[b]) for a, b in zip(live.shown.first, live.shown.second, strict=True)}
    assert pairs == {
        ("Corporate moves", "Advocacy calls"), ("Corporate moves", "Regulation"), ("Regulation", "Regulation"),
    }  # fmt: skip
    row = next(i for i in range(3) if titles[live.shown.second[i]] == "Advocacy calls")
    live.choose(row)
    assert workspace.view.between == ("corporate", "advocacy")
    assert live.row_of_chosen() == row
    assert workspace.between.ends is not None
    assert len(workspace.between.ends) == 1
    workspace.step_back()
    assert workspace.view.between is None
    assert workspace.between.ends is None
    live.choose(row)
    live.choose(row)
    assert workspace.view.between is None


def test_the_ends_follow_the_filter(workspace: Workspace) -> None:
    workspace.between.show(("corporate", "advocacy"))
    assert len(workspace.between.ends or ()) == 1
    workspace.set_filter(parse("kind:corporate"))
    assert len(workspace.between.ends or ()) == 0
