"""Where a person is in a database: taken along into a copy of it."""

from __future__ import annotations

from dataclasses import dataclass

from frtdesk.state.view import View
from frtdesk.state.workspace import Workspace


@dataclass(frozen=True)
class Place:
    """Filter, range, lanes and comparison (`view`), the ids of what is selected, the lane in which it was taken, and
    the views that Alt+arrows walk."""

    view: View
    selected: tuple[str, ...]
    lane: str
    history: tuple[tuple[View, ...], tuple[View, ...]]


def place_in(workspace: Workspace) -> Place:
    """Where the person is now."""
    columns = workspace.columns
    selected = tuple(columns.ids[event] for event in workspace.selection) if columns is not None else ()
    return Place(workspace.view, selected, workspace.lane, workspace.history.views)


def return_to(place: Place, workspace: Workspace) -> None:
    """Be there again, in a database with the same events. With very many of them the filter follows in a job."""
    columns = workspace.columns
    if columns is None:
        return
    workspace.go(place.view)
    workspace.history.hold(*place.history)
    events = [columns.ids.index(event) for event in place.selected]
    workspace.select(tuple(event for event in events if event is not None), place.lane)
