"""From one event to the next: in time, and from lane to lane. What the arrow keys do."""

from __future__ import annotations

from typing import Literal

import numpy as np

from frtdesk.state.lanes_shown import lane_of_selection, sequence_of
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.lanes import anchors, extents

Step = Literal[-1, 1]


def walk_in_time(workspace: Workspace, step: Step) -> None:
    """Select the filtered event before or after the selected one; without one, the first or last in view."""
    index = workspace.index
    if index is None:
        return
    dated = np.flatnonzero(index.kept & ~index.rows.undated)
    if not len(dated):
        return
    if not workspace.selection:
        _take(workspace, _first_in_view(workspace, index, dated, step))
        return
    here = workspace.selection[-1]
    at = int(np.searchsorted(dated, here, "left" if step < 0 else "right")) + (-1 if step < 0 else 0)
    if 0 <= at < len(dated):
        _take(workspace, int(dated[at]))


def walk_to_end(workspace: Workspace, step: Step) -> None:
    """Select the first (-1) or last (1) filtered event."""
    index = workspace.index
    if index is None:
        return
    dated = np.flatnonzero(index.kept & ~index.rows.undated)
    if len(dated):
        _take(workspace, int(dated[0] if step < 0 else dated[-1]))


def walk_in_lanes(workspace: Workspace, step: Step) -> None:
    """Select, in the next lane above or below that has any, the event nearest in time to the selected one. Lanes are
    walked as they stand in the picture; where an event stands in several, from the one in which it was taken."""
    index = workspace.index
    if index is None:
        return
    if not workspace.selection:
        walk_in_time(workspace, 1)
        return
    here, begun = workspace.selection[-1], lane_of_selection(workspace)
    sequence = sequence_of(workspace)
    if begun is None or begun not in sequence:
        return
    ahead = sequence[sequence.index(begun) + 1 :] if step > 0 else sequence[: sequence.index(begun)][::-1]
    for lane in ahead:
        there = index.lanes[lane].everything.event
        others = there[there != here]
        if len(others):
            nearest = int(np.argmin(np.abs(_anchor(index, others) - _anchor(index, here))))
            _take(workspace, int(others[nearest]), index.rows.lanes[lane].code)
            return


def _first_in_view(workspace: Workspace, index: PictureIndex, dated: np.ndarray, step: Step) -> int:
    middle = _anchor(index, dated) / 2
    inside = dated[(middle >= workspace.view.start) & (middle < workspace.view.stop)]
    pool = inside if len(inside) else dated
    return int(pool[0] if step > 0 else pool[-1])


def _anchor(index: PictureIndex, events: np.ndarray | int) -> np.ndarray:
    """Where marks stand, in half days."""
    which = np.atleast_1d(np.asarray(events, np.int32))
    lo, _hi = extents(index.columns, which, index.rows.horizon)
    return anchors(index.columns, which, lo)


def _take(workspace: Workspace, event: int, lane: str = "") -> None:
    workspace.select((event,), lane or workspace.lane)
    workspace.reveal(event)
