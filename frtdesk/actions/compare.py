"""Two filters beside each other."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark
from frtdesk.state.half import A, B


def _comparing(desk: Desk) -> bool:
    return desk.workspace.halves is not None


def _refine_other(desk: Desk) -> None:
    desk.workspace.choose_half(B if desk.workspace.half == A else A)


COMPARE_ACTIONS = (
    Action(
        "analyse.compare", "analyse", mark("action", "Compare…"),
        mark("action", "Show two filters above and below one axis: two actors, two places. Again ends it."),
        lambda desk: desk.toggle("compare_bar"), ("Ctrl+M",), enabled=opened,
        checked=lambda desk: desk.is_shown("compare_bar"),
    ),
    Action(
        "analyse.swap", "analyse", mark("action", "Swap A and B"),
        mark("action", "Let the two filters of the comparison change places."),
        lambda desk: desk.workspace.swap_halves(), ("Ctrl+Shift+M",), enabled=_comparing,
    ),
    Action(
        "analyse.other_half", "analyse", mark("action", "Refine the other half"),
        mark("action", "Let facets and other clicks change the other filter of a comparison: B, or A again."),
        _refine_other, ("Ctrl+Alt+M",), enabled=_comparing,
    ),
    Action(
        "analyse.pairs", "analyse", mark("action", "Same week"),
        mark("action", "List the events of the two filters that fall in the same week."),
        lambda desk: desk.toggle("pairs"), enabled=opened, checked=lambda desk: desk.is_shown("pairs"),
    ),
)  # fmt: skip
