"""What a person does to lanes: fold them, and show more or fewer of their rows. Part of the view; no event moves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lanes import Lane
from frtdesk.timeline.layout import LaneView


def lanes_of(workspace: Workspace) -> tuple[Lane, ...]:
    """The lanes as they stand now; none while nothing is open."""
    return workspace.index.rows.lanes if workspace.index is not None else ()


def lane_of_selection(workspace: Workspace) -> int | None:
    """The number of the (first) lane in which the selected event stands."""
    index = workspace.index
    if index is None or not workspace.selection:
        return None
    entries = np.flatnonzero(index.rows.event == workspace.selection[-1])
    return int(index.rows.lane[entries[0]]) if len(entries) else None


def fold(workspace: Workspace, number: int) -> None:
    """Fold a lane down to its title, or unfold it."""
    lanes = workspace.view.lanes
    _show(workspace, replace(lanes, folded=lanes.folded ^ {lanes_of(workspace)[number].code}))


def fold_others(workspace: Workspace, number: int) -> None:
    """Leave one lane open."""
    codes = [lane.code for lane in lanes_of(workspace)]
    _show(workspace, replace(workspace.view.lanes, folded=frozenset(codes) - {codes[number]}))


def unfold_all(workspace: Workspace) -> None:
    """Open every lane."""
    _show(workspace, replace(workspace.view.lanes, folded=frozenset()))


def show_rows(workspace: Workspace, number: int, rows: int) -> None:
    """Show so many of a lane's rows, at least one and at most those it has; what stands in others is counted."""
    lane = lanes_of(workspace)[number]
    wanted = {code: kept for code, kept in workspace.view.lanes.shown_rows.items() if code != lane.code}
    if rows < lane.rows:
        wanted[lane.code] = max(rows, 1)
    _show(workspace, replace(workspace.view.lanes, shown_rows=wanted))


def show_all_rows(workspace: Workspace) -> None:
    """Show every row of every lane."""
    _show(workspace, replace(workspace.view.lanes, shown_rows={}))


def show_more_rows(workspace: Workspace, number: int, more: int) -> None:
    """Show some rows more of a lane, or fewer where `more` is negative."""
    show_rows(workspace, number, workspace.view.lanes.rows(lanes_of(workspace)[number]) + more)


def _show(workspace: Workspace, lanes: LaneView) -> None:
    workspace.go(replace(workspace.view, lanes=lanes), remember=True)
