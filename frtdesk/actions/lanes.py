"""What lanes are made by, how they stand, and which of them."""

from __future__ import annotations

from collections.abc import Callable

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark
from frtdesk.model.filter import Everything
from frtdesk.state import lanes_shown
from frtdesk.state.lanes_shown import STEP, lane_of_selection
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.grouping import LEAST_LANES, MOST_LANES
from frtdesk.timeline.layout import BY_COUNT, BY_NAME, OWN, USUAL


def _by(by: str) -> Callable[[Desk], None]:
    return lambda desk: lanes_shown.group_by(desk.workspace, by)


def _is_by(by: str) -> Callable[[Desk], bool]:
    return lambda desk: desk.workspace.view.by == by


def _order(sort: str) -> Callable[[Desk], None]:
    return lambda desk: lanes_shown.order_by(desk.workspace, sort)


def _is_ordered(sort: str) -> Callable[[Desk], bool]:
    return lambda desk: desk.workspace.view.lanes.sort == sort


def _has_own(desk: Desk) -> bool:
    return opened(desk) and bool(desk.workspace.view.lanes.order)


def _on_lane(step: Callable[[Workspace, int], None]) -> Callable[[Desk], None]:
    """Do something to the lane of the selected event."""

    def run(desk: Desk) -> None:
        number = lane_of_selection(desk.workspace)
        if number is not None:
            step(desk.workspace, number)

    return run


def _lane(desk: Desk) -> bool:
    return lane_of_selection(desk.workspace) is not None


def _lane_of_many(desk: Desk) -> bool:
    """Whether there is such a lane, and it is no half of a comparison, which stays where it is."""
    return _lane(desk) and desk.workspace.halves is None


def _in(codes: Callable[[Desk], frozenset[str]]) -> Callable[[Desk], bool]:
    """Whether the lane of the selected event is among these."""

    def checked(desk: Desk) -> bool:
        number = lane_of_selection(desk.workspace)
        return number is not None and lanes_shown.lanes_of(desk.workspace)[number].code in codes(desk)

    return checked


def _can_move(step: int) -> Callable[[Desk], bool]:
    def possible(desk: Desk) -> bool:
        number = lane_of_selection(desk.workspace)
        return number is not None and lanes_shown.can_move(desk.workspace, number, step)

    return possible


def _more_possible(desk: Desk) -> bool:
    lanes = lanes_shown.lanes_of(desk.workspace)
    left = any(lane.code.endswith("-others") for lane in lanes)
    return lanes_shown.gathers(desk.workspace) and left and desk.workspace.view.most < MOST_LANES


def _fewer_possible(desk: Desk) -> bool:
    return lanes_shown.gathers(desk.workspace) and desk.workspace.view.most > LEAST_LANES


def _any_hidden(desk: Desk) -> bool:
    return bool(lanes_shown.hidden_lanes(desk.workspace))


def _any_folded(desk: Desk) -> bool:
    return lanes_shown.any_folded(desk.workspace)


def _filtered(desk: Desk) -> bool:
    view = desk.workspace.view
    if view.compare is not None:
        return opened(desk)
    return opened(desk) and not isinstance(view.filter, Everything) and view.filter != view.packed


def _packed(desk: Desk) -> bool:
    return desk.workspace.view.packed is not None


LANE_ACTIONS = (
    Action("lanes.by_kind", "lanes", mark("action", "Lanes by kind"), mark("action", "A lane for each kind of event."),
           _by("kind"), ("Alt+1",), enabled=opened, checked=_is_by("kind")),
    Action("lanes.by_actor", "lanes", mark("action", "Lanes by actor"),
           mark("action", "A lane for each actor; an event of several actors stands in each of their lanes."),
           _by("actor"), ("Alt+2",), enabled=opened, checked=_is_by("actor")),
    Action("lanes.by_place", "lanes", mark("action", "Lanes by place"), mark("action", "A lane for each place."),
           _by("place"), ("Alt+3",), enabled=opened, checked=_is_by("place")),
    Action("lanes.by_type", "lanes", mark("action", "Lanes by policy type"),
           mark("action", "A lane for each policy type; an event of several types stands in each of their lanes."),
           _by("type"), ("Alt+4",), enabled=opened, checked=_is_by("type")),
    Action("lanes.by_stage", "lanes", mark("action", "Lanes by stage"),
           mark("action", "A lane for each stage of a rule, in their order."),
           _by("stage"), ("Alt+5",), enabled=opened, checked=_is_by("stage")),
    Action("lanes.by_none", "lanes", mark("action", "One lane"), mark("action", "All events in one lane."),
           _by("none"), ("Alt+6",), enabled=opened, checked=_is_by("none")),
    Action("lanes.more", "lanes", mark("action", "More lanes"),
           mark("action", "Give some more of the others lanes of their own."),
           lambda desk: lanes_shown.show_more_lanes(desk.workspace, STEP), ("Ctrl+]",), enabled=_more_possible,
           group=1),
    Action("lanes.fewer", "lanes", mark("action", "Fewer lanes"),
           mark("action", "Gather the lanes with the fewest events in one."),
           lambda desk: lanes_shown.show_more_lanes(desk.workspace, -STEP), ("Ctrl+[",), enabled=_fewer_possible,
           group=1),
    Action("lanes.usual_order", "lanes", mark("action", "Lanes in usual order"),
           mark("action", "Kinds and stages as they follow each other, places by what they lie in, others by count."),
           _order(USUAL), enabled=opened, checked=_is_ordered(USUAL), group=2),
    Action("lanes.order_by_count", "lanes", mark("action", "Lanes ordered by count"),
           mark("action", "The lane with the most events stands first."),
           _order(BY_COUNT), enabled=opened, checked=_is_ordered(BY_COUNT), group=2),
    Action("lanes.order_by_name", "lanes", mark("action", "Lanes ordered by name"),
           mark("action", "Lanes stand in the order of the alphabet."),
           _order(BY_NAME), enabled=opened, checked=_is_ordered(BY_NAME), group=2),
    Action("lanes.own_order", "lanes", mark("action", "Lanes in your own order"),
           mark("action", "Lanes stand as you put them last."),
           _order(OWN), enabled=_has_own, checked=_is_ordered(OWN), group=2),
    Action("lanes.up", "lanes", mark("action", "Move the lane up"),
           mark("action", "Put the lane of the selected event above the one before it."),
           _on_lane(lambda workspace, lane: lanes_shown.move_lane(workspace, lane, -1)), ("Alt+Up",), "canvas",
           _can_move(-1), group=3),
    Action("lanes.down", "lanes", mark("action", "Move the lane down"),
           mark("action", "Put the lane of the selected event below the one after it."),
           _on_lane(lambda workspace, lane: lanes_shown.move_lane(workspace, lane, 1)), ("Alt+Down",), "canvas",
           _can_move(1), group=3),
    Action("lanes.pin", "lanes", mark("action", "Pin the lane"),
           mark("action", "Let the lane of the selected event stand first, however few events it has."),
           _on_lane(lanes_shown.pin), ("P",), "canvas", _lane_of_many,
           _in(lambda desk: desk.workspace.view.lanes.pinned), group=3),
    Action("lanes.hide", "lanes", mark("action", "Hide the lane"),
           mark("action", "Leave out the lane of the selected event; a line under the timeline counts what is hidden."),
           _on_lane(lanes_shown.hide), ("H",), "canvas", _lane_of_many, group=3),
    Action("lanes.show_all", "lanes", mark("action", "Show all lanes"),
           mark("action", "Bring back every hidden lane."),
           lambda desk: lanes_shown.show_all(desk.workspace), ("Shift+H",), "canvas", _any_hidden, group=3),
    Action("lanes.fold", "lanes", mark("action", "Fold the lane"),
           mark("action", "Fold the lane of the selected event down to its title, or open it again."),
           _on_lane(lanes_shown.fold), ("L",), "canvas", _lane, group=4),
    Action("lanes.unfold_all", "lanes", mark("action", "Unfold all lanes"), mark("action", "Open every folded lane."),
           lambda desk: lanes_shown.unfold_all(desk.workspace), ("Shift+L",), "canvas", _any_folded, group=4),
    Action("lanes.more_rows", "lanes", mark("action", "More rows"),
           mark("action", "Show one row more of the lane of the selected event."),
           _on_lane(lambda workspace, lane: lanes_shown.show_more_rows(workspace, lane, 1)), ("]",), "canvas", _lane,
           group=4),
    Action("lanes.fewer_rows", "lanes", mark("action", "Fewer rows"),
           mark("action", "Show one row fewer of the lane of the selected event; what stands there is counted."),
           _on_lane(lambda workspace, lane: lanes_shown.show_more_rows(workspace, lane, -1)), ("[",), "canvas", _lane,
           group=4),
    Action("lanes.compact", "lanes", mark("action", "Compact rows"),
           mark("action", "Give what the filter leaves lanes and rows of its own. Back brings the old ones back."),
           lambda desk: desk.workspace.compact_rows(), ("Ctrl+K",), enabled=_filtered, group=5),
    Action("lanes.unpack", "lanes", mark("action", "Rows of all events"),
           mark("action", "Put every event back into the lane and row that it has among all events."),
           lambda desk: desk.workspace.unpack_rows(), ("Ctrl+Shift+K",), enabled=_packed, group=5),
)  # fmt: skip
