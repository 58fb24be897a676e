"""Moving events on the timeline itself, and making them there. All but the switch is there in edit mode only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from frtdesk.actions.action import Action, Desk, opened, selected
from frtdesk.actions.events import writing
from frtdesk.base.words import mark, translate


def _editing(desk: Desk) -> bool:
    return desk.edit_mode.on


def _moving(desk: Desk) -> bool:
    return desk.edit_mode.on and selected(desk)


def _only_in_edit_mode(title: str) -> Callable[[Desk], str]:
    """Its own name in edit mode; nobody else needs it in a menu."""
    return lambda desk: translate("action", title) if desk.edit_mode.on else ""


def _nudging(name: str, title: str, help_: str, key: str, way: Literal[-1, 1], part: Literal["whole", "end"]) -> Action:
    return Action(
        f"edit.{name}", "edit", title, help_, lambda desk: desk.nudge(way, part), (key,), "canvas", _moving, group=4,
        called=_only_in_edit_mode(title),
    )  # fmt: skip


_HERE = mark("action", "New event here…")

EDIT_MODE_ACTIONS = (
    Action("edit.mode", "edit", mark("action", "Edit mode"),
           mark("action", "Move events and draw their ends with the hand or the arrow keys, on the timeline itself."),
           writing(lambda desk: desk.edit_mode.switch(not desk.edit_mode.on)), ("E",), "canvas", opened,
           lambda desk: desk.edit_mode.on, group=4),
    Action("edit.new_here", "edit", _HERE,
           mark("action", "In edit mode: make an event where the pointer is, or beside the selected one."),
           lambda desk: desk.show("new_event_here"), ("N",), "canvas", _editing, group=4,
           called=_only_in_edit_mode(_HERE)),
    _nudging("move_earlier", mark("action", "Move earlier"),
             mark("action", "In edit mode: move the selected events a step back in time; the closer you look, the "
                  "shorter the step."), "Ctrl+Left", -1, "whole"),
    _nudging("move_later", mark("action", "Move later"),
             mark("action", "In edit mode: move the selected events a step on in time."), "Ctrl+Right", 1, "whole"),
    _nudging("end_earlier", mark("action", "End earlier"),
             mark("action", "In edit mode: let the selected event end a step earlier."), "Ctrl+Shift+Left", -1, "end"),
    _nudging("end_later", mark("action", "End later"),
             mark("action", "In edit mode: let the selected event end a step later; a moment becomes a span."),
             "Ctrl+Shift+Right", 1, "end"),
)  # fmt: skip
