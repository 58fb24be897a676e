"""What answered what: panels of the drawer, and all relations between two lanes."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark


def _drawn(desk: Desk) -> bool:
    return desk.workspace.view.between is not None


RELATION_ACTIONS = (
    Action(
        "analyse.chain", "analyse", mark("action", "What answered what"),
        mark("action", "List what the selected event answers and what answered it, with the days between."),
        lambda desk: desk.toggle("chain"), ("F7",), enabled=opened,
        checked=lambda desk: desk.is_shown("chain"), group=2,
    ),
    Action(
        "analyse.lag", "analyse", mark("action", "Response lag"),
        mark("action", "Show how long answers took: from call to corporate move, from call to bill, from bill to law."),
        lambda desk: desk.toggle("lag"), ("F8",), enabled=opened, checked=lambda desk: desk.is_shown("lag"), group=2,
    ),
    Action(
        "analyse.between", "analyse", mark("action", "Relations between lanes…"),
        mark("action", "Choose two lanes and draw all relations between their events, bundled."),
        lambda desk: desk.toggle("between"), ("Ctrl+Shift+B",), enabled=opened,
        checked=lambda desk: desk.is_shown("between"), group=2,
    ),
    Action(
        "analyse.between_none", "analyse", mark("action", "Hide relations between lanes"),
        mark("action", "Take the curves between the two chosen lanes away."),
        lambda desk: desk.workspace.between.show(None), enabled=_drawn, group=2,
    ),
)  # fmt: skip
