"""Showing what was known on a day."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark, translate


def _ask(desk: Desk) -> None:
    from frtdesk.state.known_on import show_known_on

    desk.ask.date(translate("action", "As known on"), lambda text: show_known_on(desk.workspace, text))


def _show_all(desk: Desk) -> None:
    from frtdesk.state.known_on import show_all_known

    show_all_known(desk.workspace)


def _is_of_a_day(desk: Desk) -> bool:
    from frtdesk.state.known_on import day_of

    return opened(desk) and bool(day_of(desk.workspace.view.filter))


KNOWN_ACTIONS = (
    Action("view.known_on", "view", mark("action", "As known on…"),
           mark("action", "Hide what no source had published by a day."), _ask, ("Ctrl+Shift+D",), enabled=opened,
           group=2),
    Action("view.known_today", "view", mark("action", "As known today"),
           mark("action", "Show again what was published later."), _show_all, enabled=_is_of_a_day, group=2),
)  # fmt: skip
