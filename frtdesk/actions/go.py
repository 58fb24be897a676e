"""Moving through time and from event to event."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark, translate
from frtdesk.state.view import panned
from frtdesk.state.walk import walk_in_lanes, walk_in_time, walk_to_end


def _pan(desk: Desk, screens: float) -> None:
    view = panned(desk.workspace.view, desk.workspace.view.days * screens)
    desk.workspace.look(view.start, view.stop, leap=True)


def _go_to_date(desk: Desk) -> None:
    desk.ask.date(translate("action", "Go to a date"), desk.workspace.look_at)


def _has_back(desk: Desk) -> bool:
    return desk.workspace.history.has_back(desk.workspace.view)


def _has_forward(desk: Desk) -> bool:
    return desk.workspace.history.has_forward(desk.workspace.view)


GO_ACTIONS = (
    Action("go.next", "go", mark("action", "Next event"), mark("action", "Select the next event in time."),
           lambda desk: walk_in_time(desk.workspace, 1), ("Right",), "canvas", opened),
    Action("go.previous", "go", mark("action", "Previous event"), mark("action", "Select the event before in time."),
           lambda desk: walk_in_time(desk.workspace, -1), ("Left",), "canvas", opened),
    Action("go.lane_up", "go", mark("action", "Lane above"),
           mark("action", "Select the nearest event in the lane above."),
           lambda desk: walk_in_lanes(desk.workspace, -1), ("Up",), "canvas", opened),
    Action("go.lane_down", "go", mark("action", "Lane below"),
           mark("action", "Select the nearest event in the lane below."),
           lambda desk: walk_in_lanes(desk.workspace, 1), ("Down",), "canvas", opened),
    Action("go.first", "go", mark("action", "First event"), mark("action", "Select the first event."),
           lambda desk: walk_to_end(desk.workspace, -1), ("Home",), "canvas", opened),
    Action("go.last", "go", mark("action", "Last event"), mark("action", "Select the last event."),
           lambda desk: walk_to_end(desk.workspace, 1), ("End",), "canvas", opened),
    Action("go.earlier", "go", mark("action", "Earlier"), mark("action", "Pan a little back in time."),
           lambda desk: _pan(desk, -0.1), ("Shift+Left",), "canvas", opened, group=1),
    Action("go.later", "go", mark("action", "Later"), mark("action", "Pan a little on in time."),
           lambda desk: _pan(desk, 0.1), ("Shift+Right",), "canvas", opened, group=1),
    Action("go.screen_back", "go", mark("action", "A screen back"), mark("action", "Pan a screen back in time."),
           lambda desk: _pan(desk, -0.9), ("PgUp",), "canvas", opened, group=1),
    Action("go.screen_on", "go", mark("action", "A screen on"), mark("action", "Pan a screen on in time."),
           lambda desk: _pan(desk, 0.9), ("PgDown",), "canvas", opened, group=1),
    Action("go.date", "go", mark("action", "Go to a date…"), mark("action", "Type a day, month, year or range."),
           _go_to_date, ("Ctrl+G",), enabled=opened, group=2),
    Action("go.back", "go", mark("action", "Back"), mark("action", "The view before this one."),
           lambda desk: desk.workspace.step_back(), ("Alt+Left",), enabled=_has_back, group=2),
    Action("go.forward", "go", mark("action", "Forward"), mark("action", "The view that you came back from."),
           lambda desk: desk.workspace.step_forward(), ("Alt+Right",), enabled=_has_forward, group=2),
)  # fmt: skip
