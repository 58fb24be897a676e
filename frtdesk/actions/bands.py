"""What stands behind the events."""

from __future__ import annotations

from frtdesk.actions.action import Action, selected
from frtdesk.base.words import mark

BAND_ACTIONS = (
    Action(
        "view.band", "view", mark("action", "Show as band behind"),
        mark("action", "Put the selected event, or the stretch between two, behind everything; again removes it."),
        lambda desk: desk.workspace.toggle_band(), ("Ctrl+B",), enabled=selected, group=1,
    ),
)  # fmt: skip
