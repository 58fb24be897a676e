"""What a person does to lanes: choose what they are made by and how many there are, put them in order, pin, hide and
fold them, show more or fewer of their rows. All of it is part of the view; no event moves within its lane."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from frtdesk.base.words import translate
from frtdesk.model.facet_values import Wanted, with_value
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.grouping import GATHERED, LEAST_LANES, MOST_LANES
from frtdesk.timeline.halves import BY as COMPARED
from frtdesk.timeline.intervals import PictureIndex, counts_of_hidden
from frtdesk.timeline.lane_values import GROUPINGS
from frtdesk.timeline.lanes import Lane
from frtdesk.timeline.layout import OWN, LaneView

STEP = 4
"""Lanes that "more" and "fewer" add and take away."""


def lanes_of(workspace: Workspace) -> tuple[Lane, ...]:
    """The lanes as they stand now, by number, hidden ones too; none while nothing is open."""
    return workspace.index.rows.lanes if workspace.index is not None else ()


def sequence_of(workspace: Workspace) -> tuple[int, ...]:
    """The numbers of the lanes that are shown, from top to bottom."""
    return workspace.view.lanes.sequence(lanes_of(workspace))


def grouping_title(by: str) -> str:
    """What lanes are made by, as a person reads it."""
    words = (
        translate("lane", "Kind"), translate("lane", "Actor"), translate("lane", "Place"),
        translate("lane", "Policy type"), translate("lane", "Stage"), translate("lane", "One lane"),
    )  # fmt: skip
    if by == COMPARED:
        return translate("lane", "Two filters")
    return words[GROUPINGS.index(by)] if by in GROUPINGS else by


def lane_of_selection(workspace: Workspace) -> int | None:
    """The number of the lane in which the selected event was taken, or of the first shown one in which it stands."""
    if workspace.index is None or not workspace.selection:
        return None
    numbers = lanes_of_event(workspace.index, workspace.selection[-1])
    sequence = sequence_of(workspace)
    shown = sorted((n for n in numbers if n in sequence), key=sequence.index)
    taken = [n for n in shown if lanes_of(workspace)[n].code == workspace.lane]
    return next(iter([*taken, *shown, *numbers]), None)


def lanes_of_event(index: PictureIndex, event: int) -> list[int]:
    """The numbers of the lanes in which an event stands, ascending."""
    rows = index.rows
    # Needles of another type would have numpy convert the whole array.
    bounds = np.searchsorted(rows.lane, np.arange(len(rows.lanes) + 1, dtype=rows.lane.dtype)).tolist()
    wanted = np.array([event], rows.event.dtype)
    found: list[int] = []
    for number, (a, b) in enumerate(pairwise(bounds)):
        at = a + int(np.searchsorted(rows.event[a:b], wanted)[0])
        if at < b and rows.event[at] == event:
            found.append(number)
    return found


# ---------------------------------------------------------------------- which lanes


def group_by(workspace: Workspace, by: str) -> None:
    """Make lanes by something else. The filter, the range and the selection stay."""
    if by == workspace.view.by:
        workspace.stay()
    else:
        workspace.go(replace(workspace.view, by=by), remember=True)


def gathers(workspace: Workspace) -> bool:
    """Whether these lanes are so many that some may gather in one."""
    return workspace.view.by in GATHERED


def show_more_lanes(workspace: Workspace, more: int) -> None:
    """Give so many more values lanes of their own, or fewer where `more` is negative."""
    most = min(max(workspace.view.most + more, LEAST_LANES), MOST_LANES)
    workspace.go(replace(workspace.view, most=most), remember=True)


def only_lane(workspace: Workspace, number: int) -> None:
    """Filter by what a lane stands for."""
    lane = lanes_of(workspace)[number]
    if lane.field:
        workspace.set_filter(with_value(workspace.filter, lane.field, lane.value, Wanted.INCLUDE))


# ---------------------------------------------------------------------- order


def order_by(workspace: Workspace, sort: str) -> None:
    """Order lanes in one of the ways of `timeline.layout.ORDERS`."""
    _show(workspace, replace(workspace.view.lanes, sort=sort))


def can_move(workspace: Workspace, number: int, step: int) -> bool:
    """Whether a lane has somewhere to go: pinned ones stay among themselves."""
    return _beyond(workspace, number, step) is not None


def move_lane(workspace: Workspace, number: int, step: int) -> None:
    """Move a lane past the one above (-1) or below it (1)."""
    beyond = _beyond(workspace, number, step)
    if beyond is not None:
        move_to(workspace, number, sequence_of(workspace).index(beyond))


def move_to(workspace: Workspace, number: int, place: int) -> None:
    """Put a lane so far from the top, counted among those that are shown. The order is the person's own then."""
    lanes, view = lanes_of(workspace), workspace.view.lanes
    shown = list(sequence_of(workspace))
    shown.remove(number)
    shown.insert(place, number)
    codes = [lanes[n].code for n in shown]
    others = [code for code in view.order if code not in codes]
    hidden = [lane.code for lane in lanes if lane.code not in codes and lane.code not in others]
    _show(workspace, replace(view, order=(*codes, *hidden, *others), sort=OWN))


def _beyond(workspace: Workspace, number: int, step: int) -> int | None:
    """The lane past which a step leads. The halves of a comparison stay where they are."""
    if workspace.halves is not None:
        return None
    lanes, sequence, pinned = lanes_of(workspace), sequence_of(workspace), workspace.view.lanes.pinned
    if number not in sequence:
        return None
    at = sequence.index(number) + step
    if not 0 <= at < len(sequence):
        return None
    same = (lanes[number].code in pinned) == (lanes[sequence[at]].code in pinned)
    return sequence[at] if same else None


# ---------------------------------------------------------------------- pin, hide, fold


def pin(workspace: Workspace, number: int) -> None:
    """Let a lane stand first, and among those that are kept; again lets it go."""
    lanes = workspace.view.lanes
    _show(workspace, replace(lanes, pinned=lanes.pinned ^ {lanes_of(workspace)[number].code}))


def hide(workspace: Workspace, number: int) -> None:
    """Leave a lane out; its events are counted."""
    lanes = workspace.view.lanes
    _show(workspace, replace(lanes, hidden=lanes.hidden | {lanes_of(workspace)[number].code}))


def show_lane(workspace: Workspace, code: str) -> None:
    """Bring one hidden lane back."""
    lanes = workspace.view.lanes
    _show(workspace, replace(lanes, hidden=lanes.hidden - {code}))


def show_all(workspace: Workspace) -> None:
    """Bring every hidden lane of this grouping back."""
    lanes = workspace.view.lanes
    _show(workspace, replace(lanes, hidden=lanes.hidden - {lane.code for lane in lanes_of(workspace)}))


def hidden_lanes(workspace: Workspace) -> tuple[Lane, ...]:
    """The lanes that are left out."""
    return tuple(lane for lane in lanes_of(workspace) if lane.code in workspace.view.lanes.hidden)


def events_in_hidden(workspace: Workspace) -> tuple[int, int]:
    """How many filtered events stand in hidden lanes, and how many of these in no other lane, each event once."""
    index = workspace.index
    return counts_of_hidden(index, workspace.view.lanes.hidden) if index is not None else (0, 0)


def fold(workspace: Workspace, number: int) -> None:
    """Fold a lane down to its title, or unfold it."""
    lanes = workspace.view.lanes
    _show(workspace, replace(lanes, folded=lanes.folded ^ {lanes_of(workspace)[number].code}))


def fold_others(workspace: Workspace, number: int) -> None:
    """Leave one lane open."""
    lanes, codes = workspace.view.lanes, {lane.code for lane in lanes_of(workspace)}
    _show(workspace, replace(lanes, folded=(lanes.folded | codes) - {lanes_of(workspace)[number].code}))


def unfold_all(workspace: Workspace) -> None:
    """Open every lane of this grouping."""
    lanes = workspace.view.lanes
    _show(workspace, replace(lanes, folded=lanes.folded - {lane.code for lane in lanes_of(workspace)}))


def any_folded(workspace: Workspace) -> bool:
    return any(lane.code in workspace.view.lanes.folded for lane in lanes_of(workspace))


# ---------------------------------------------------------------------- rows


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
