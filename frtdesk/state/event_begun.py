"""How a new event begins: where the person is."""

from __future__ import annotations

from frtdesk.model.event import Event
from frtdesk.model.vocabulary import KIND_CODE, OTHER
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.lane_values import KIND


def begun(workspace: Workspace) -> Event:
    """An event without a title, of the kind of the lane in which something is selected."""
    lane = workspace.lane if workspace.view.by == KIND else ""
    return Event("", "", kind=lane if lane in KIND_CODE else _kinds_code(OTHER))


def _kinds_code(number: int) -> str:
    return next(code for code, place in KIND_CODE.items() if place == number)
