"""Looking after many events at once, and after what they share."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.actions.events import writing
from frtdesk.base.words import mark


def _several_selected(desk: Desk) -> bool:
    return len(desk.workspace.selection) > 1


TIDYING_ACTIONS = (
    Action("edit.several", "edit", mark("action", "Edit several events…"),
           mark("action", "Change the selected events, or all that the filter leaves, alike and as one step."),
           writing(lambda desk: desk.show("bulk")), ("Shift+F2",), enabled=opened, group=1),
    Action("edit.names", "edit", mark("action", "Actors, sources, tags and places…"),
           mark("action", "See what events share, correct it, make one of two, and delete what nothing uses."),
           lambda desk: desk.show("names"), ("Ctrl+Shift+A",), enabled=opened, group=1),
    Action("edit.merge", "edit", mark("action", "Merge events…"),
           mark("action", "Make one of the selected events, field by field."),
           writing(lambda desk: desk.show("merge_events")), enabled=_several_selected, group=1),
    Action("edit.duplicates", "edit", mark("action", "Find duplicates…"),
           mark("action", "See which events, actors and sources may be there twice, and make one of them."),
           lambda desk: desk.show("duplicates"), enabled=opened, group=1),
)  # fmt: skip
