"""Looking after many events at once, and after what they share."""

from __future__ import annotations

from frtdesk.actions.action import Action, opened
from frtdesk.base.words import mark

TIDYING_ACTIONS = (
    Action("edit.names", "edit", mark("action", "Actors, sources, tags and places…"),
           mark("action", "See what events share, correct it, make one of two, and delete what nothing uses."),
           lambda desk: desk.show("names"), ("Ctrl+Shift+A",), enabled=opened, group=1),
)  # fmt: skip
