"""Taking back what was done, and doing it again."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk
from frtdesk.base.words import mark, translate, within


def _undo_words(desk: Desk) -> str:
    title = desk.history.undo_title[:80]
    return translate("action", "Undo: {title}").format(title=within(title)) if title else translate("action", "Undo")


def _redo_words(desk: Desk) -> str:
    title = desk.history.redo_title[:80]
    return translate("action", "Redo: {title}").format(title=within(title)) if title else translate("action", "Redo")


HISTORY_ACTIONS = (
    Action("edit.undo", "edit", mark("action", "Undo"), mark("action", "Take back the last change that was saved."),
           lambda desk: desk.history.undo(), ("Ctrl+Z",), enabled=lambda desk: bool(desk.history.undo_title),
           called=_undo_words),
    Action("edit.redo", "edit", mark("action", "Redo"), mark("action", "Do again what was taken back last."),
           lambda desk: desk.history.redo(), ("Ctrl+Shift+Z", "Ctrl+Y"),
           enabled=lambda desk: bool(desk.history.redo_title), called=_redo_words),
)  # fmt: skip
