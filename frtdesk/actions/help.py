"""Explanations."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark


def _may_tour(desk: Desk) -> bool:
    """Not before a class."""
    return opened(desk) and not desk.presenting and desk.quiz is None


HELP_ACTIONS = (
    Action("help.manual", "help", mark("action", "Manual"), mark("action", "How everything works."),
           lambda desk: desk.show("manual"), ("F1",)),
    Action("help.command", "help", mark("action", "Find a command…"),
           mark("action", "Type part of what you want: commands, views, lessons, settings, chapters, events by title."),
           lambda desk: desk.toggle("palette"), ("Ctrl+Shift+P",)),
    Action("help.legend", "help", mark("action", "Legend"),
           mark("action", "What each shape, stage, policy type and kind of date means."),
           lambda desk: desk.show("legend"), ("Ctrl+Shift+G",)),
    Action("help.keys", "help", mark("action", "Keys"),
           mark("action", "Every command and its key, to look at and to print."),
           lambda desk: desk.show("keys"), ("?",), "canvas"),
    Action("help.tour", "help", mark("action", "Tour"),
           mark("action", "Two minutes through the window: each thing is pointed at, and shown if you like."),
           lambda desk: desk.show("tour"), enabled=_may_tour),
    Action("help.change_keys", "help", mark("action", "Change keys…"),
           mark("action", "Give commands the keys that you like, and take them back."),
           lambda desk: desk.show("change_keys")),
    Action("help.about", "help", mark("action", "About frtdesk"),
           mark("action", "Versions, licences, and what a bug report needs."),
           lambda desk: desk.show("about"), group=1),
)  # fmt: skip
