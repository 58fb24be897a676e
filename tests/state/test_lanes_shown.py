"""Folding, rows shown, and compacting: what a person does to lanes."""

from __future__ import annotations

import numpy as np
import pytest
from desk_stand_ins import opened_workspace

from frtdesk.actions.catalogue import ACTIONS
from frtdesk.model.event import Event
from frtdesk.model.query import parse
from frtdesk.state.lanes_shown import fold, lane_of_selection, show_more_rows, show_rows
from frtdesk.state.view import as_record, from_record
from frtdesk.state.workspace import Workspace

EVENTS = [
    Event(f"{kind}-{n}", f"{kind} {n}", f"20{10 + n // 12}-{n % 12 + 1:02}-15", kind=kind, importance=n % 5 + 1)
    for kind in ("corporate", "advocacy", "regulation", "context")
    for n in range(60)
]
RARE = parse("kind:corporate importance:5 during:2014..")


@pytest.fixture
def workspace() -> Workspace:
    return opened_workspace(EVENTS)


def rows_of(workspace: Workspace) -> list[int]:
    """The row of every event, by its place in the columns."""
    assert workspace.index is not None
    rows = workspace.index.rows
    return rows.row[np.argsort(rows.event, kind="stable")].tolist()


def test_compacting_makes_rows_for_what_is_left_and_back_brings_the_old_ones(workspace: Workspace) -> None:
    before = rows_of(workspace)
    workspace.set_filter(RARE)
    assert rows_of(workspace) == before
    workspace.compact_rows()
    assert workspace.index is not None
    assert rows_of(workspace) != before
    lanes = workspace.index.rows.lanes
    assert [lane.rows for lane in lanes] == [3, 1, 1, 1]
    assert workspace.index.events == 3
    kept = np.flatnonzero(workspace.index.kept)
    assert sorted(rows_of(workspace)[event] for event in kept.tolist()) == [0, 1, 2]
    workspace.step_back()
    assert rows_of(workspace) == before
    workspace.step_forward()
    assert rows_of(workspace) != before
    workspace.unpack_rows()
    assert rows_of(workspace) == before


def test_a_filter_never_moves_compacted_rows(workspace: Workspace) -> None:
    workspace.set_filter(RARE)
    workspace.compact_rows()
    packed = rows_of(workspace)
    for wanted in (parse("kind:advocacy"), parse("importance:>=3"), RARE):
        workspace.set_filter(wanted)
        assert rows_of(workspace) == packed
    workspace.clear_filter()
    assert rows_of(workspace) == packed
    assert workspace.index is not None
    assert sum(len(lane.everything) for lane in workspace.index.lanes) == len(EVENTS)


def test_compacted_rows_belong_to_the_view_and_are_kept_with_it(workspace: Workspace) -> None:
    workspace.set_filter(RARE)
    workspace.compact_rows()
    packed = rows_of(workspace)
    kept = from_record(as_record(workspace.view))
    assert kept == workspace.view
    elsewhere = opened_workspace(EVENTS)
    assert kept is not None
    elsewhere.go(kept)
    assert rows_of(elsewhere) == packed


def test_compacting_without_a_filter_is_the_rows_of_all(workspace: Workspace) -> None:
    workspace.set_filter(RARE)
    workspace.compact_rows()
    workspace.clear_filter()
    workspace.compact_rows()
    assert workspace.view.packed is None
    assert workspace.opened is not None
    assert workspace.index is not None
    assert workspace.index.rows is workspace.opened.rows


def test_rows_shown_stay_within_what_a_lane_has_and_step_back(workspace: Workspace) -> None:
    assert workspace.index is not None
    lane = workspace.index.rows.lanes[1]
    show_rows(workspace, 1, 2)
    show_more_rows(workspace, 1, -5)
    assert workspace.view.lanes.rows(lane) == 1
    show_more_rows(workspace, 1, 500)
    assert workspace.view.lanes.shown_rows == {}
    workspace.step_back()
    workspace.step_back()
    assert workspace.view.lanes.rows(lane) == 2


def test_the_lane_of_the_selected_event_folds(workspace: Workspace) -> None:
    assert lane_of_selection(workspace) is None
    workspace.select_id("regulation-3")
    assert lane_of_selection(workspace) == 2
    fold(workspace, 2)
    assert workspace.view.lanes.folded == {"regulation"}
    fold(workspace, 2)
    assert not workspace.view.lanes.folded


def test_lanes_have_actions_of_their_own() -> None:
    names = {action.id for action in ACTIONS}
    assert names >= {"lanes.fold", "lanes.more_rows", "lanes.fewer_rows", "lanes.compact", "lanes.unpack"}
