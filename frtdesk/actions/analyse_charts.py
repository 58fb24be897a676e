"""Charts, and the strip of what is known."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark


def _flip_known(desk: Desk) -> None:
    desk.settings["how_much_is_known"] = not desk.settings["how_much_is_known"]


CHART_ACTIONS = (
    Action("analyse.charts", "analyse", mark("action", "Charts"),
           mark("action", "Show or hide how many events begin in each month, quarter or year."),
           lambda desk: desk.toggle("charts"), ("F4",), enabled=opened,
           checked=lambda desk: desk.is_shown("charts")),
    Action("view.known", "view", mark("action", "How much is known"),
           mark("action", "Show or hide the strip under the ruler: sources, confirmed dates, verified quotes."),
           _flip_known, ("Shift+F4",), checked=lambda desk: desk.settings["how_much_is_known"], group=2),
)  # fmt: skip
