"""Searching: other than a filter it hides nothing, it marks what it finds and goes from one to the next."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark
from frtdesk.state.search import Step


def _step(desk: Desk, by: Step) -> None:
    """Go on from hit to hit; where nothing was ever searched for, ask what."""
    desk.search.step(by)
    if not desk.search.asks:
        desk.show("search")


def _everywhere(desk: Desk) -> None:
    desk.search.set_everywhere(not desk.search.everywhere)


SEARCH_ACTIONS = (
    Action(
        "edit.search", "edit", mark("action", "Search"),
        mark("action", "Find words in what the filter leaves, and mark where they are."),
        lambda desk: desk.show("search"), ("Ctrl+F",), enabled=opened, group=2,
    ),
    Action(
        "edit.next_hit", "edit", mark("action", "Next hit"),
        mark("action", "Select the next hit of the search in time."),
        lambda desk: _step(desk, 1), ("F3",), enabled=opened, group=2,
    ),
    Action(
        "edit.previous_hit", "edit", mark("action", "Previous hit"),
        mark("action", "Select the hit of the search before in time."),
        lambda desk: _step(desk, -1), ("Shift+F3",), enabled=opened, group=2,
    ),
    Action(
        "edit.hits", "edit", mark("action", "List of hits"),
        mark("action", "List what the search has found under the timeline, with the words marked."),
        lambda desk: desk.toggle("results"), ("Ctrl+Shift+F",), enabled=opened,
        checked=lambda desk: desk.is_shown("results"), group=2,
    ),
    Action(
        "edit.search_all", "edit", mark("action", "Search all events"),
        mark("action", "Search what the filter hides as well."), _everywhere, enabled=opened,
        checked=lambda desk: desk.search.everywhere, group=2,
    ),
)  # fmt: skip
