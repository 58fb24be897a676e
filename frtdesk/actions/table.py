"""The table of events, the drawer that it stands in, and the way from one part of the window to the next."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk
from frtdesk.base.words import mark


def _drawer_open(desk: Desk) -> bool:
    return desk.is_shown("drawer")


TABLE_ACTIONS = (
    Action("view.table", "view", mark("action", "Table"),
           mark("action", "List the filtered events under the timeline: sort, select, copy."),
           lambda desk: desk.toggle("table"), ("Ctrl+T",), checked=lambda desk: desk.is_shown("table"), group=7),
    Action("view.tall_drawer", "view", mark("action", "Drawer instead of the timeline"),
           mark("action", "Give what stands under the timeline all the room, or show both again."),
           lambda desk: desk.toggle("tall_drawer"), ("Ctrl+Shift+T",), enabled=_drawer_open,
           checked=lambda desk: desk.is_shown("tall_drawer"), group=7),
    Action("view.next_part", "view", mark("action", "Next part of the window"),
           mark("action", "Go to the filter panel, the timeline, the drawer and the detail pane in turn."),
           lambda desk: desk.show("next_part"), ("F6",), group=8),
    Action("view.previous_part", "view", mark("action", "Previous part of the window"),
           mark("action", "Go through the parts of the window the other way round."),
           lambda desk: desk.show("previous_part"), ("Shift+F6",), group=8),
)  # fmt: skip
