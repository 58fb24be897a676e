"""Taking back what was done, doing it again, and seeing what was done."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened
from frtdesk.base.words import mark, translate, within


def _undo_words(desk: Desk) -> str:
    title = desk.history.undo_title[:80]
    return translate("action", "Undo: {title}").format(title=within(title)) if title else translate("action", "Undo")


def _redo_words(desk: Desk) -> str:
    title = desk.history.redo_title[:80]
    return translate("action", "Redo: {title}").format(title=within(title)) if title else translate("action", "Redo")


def _undo(desk: Desk) -> None:
    if not desk.edit_mode.in_hand:  # what is held would be taken from under the hand
        desk.history.undo()


def _redo(desk: Desk) -> None:
    if not desk.edit_mode.in_hand:
        desk.history.redo()


HISTORY_ACTIONS = (
    Action("edit.undo", "edit", mark("action", "Undo"), mark("action", "Take back the last change that was saved."),
           _undo, ("Ctrl+Z",), enabled=lambda desk: bool(desk.history.undo_title),
           called=_undo_words),
    Action("edit.redo", "edit", mark("action", "Redo"), mark("action", "Do again what was taken back last."),
           _redo, ("Ctrl+Shift+Z", "Ctrl+Y"),
           enabled=lambda desk: bool(desk.history.redo_title), called=_redo_words),
    Action("view.history", "view", mark("action", "History"),
           mark("action", "List who changed what and when, field by field, in the drawer."),
           lambda desk: desk.toggle("history"), ("Ctrl+H",), enabled=opened,
           checked=lambda desk: desk.is_shown("history"), group=7),
)  # fmt: skip
