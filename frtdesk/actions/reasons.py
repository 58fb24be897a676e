"""Why an action cannot be done at the moment, for whoever finds it greyed."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk, opened, selected
from frtdesk.base.words import mark, translate

_WHY: dict[str, str] = {
    "edit.undo": mark("reason", "There is nothing to take back."),
    "edit.redo": mark("reason", "There is nothing to do again."),
    "edit.merge": mark("reason", "Select two events or more first."),
    "view.tall_drawer": mark("reason", "The drawer is closed."),
    "view.known_today": mark("reason", "Nothing is hidden by a day."),
    "go.back": mark("reason", "There is no view before this one."),
    "go.forward": mark("reason", "There is no view after this one."),
    "go.update_view": mark("reason", "Only in a saved view of your own that you have changed."),
    "analyse.swap": mark("reason", "Only in a comparison."),
    "analyse.other_half": mark("reason", "Only in a comparison."),
    "analyse.between_none": mark("reason", "No relations between lanes are drawn."),
    "lanes.more": mark("reason", "All lanes that there can be are shown."),
    "lanes.fewer": mark("reason", "There are as few lanes as there can be."),
    "lanes.own_order": mark("reason", "You have not put lanes into an order of your own."),
    "lanes.up": mark("reason", "Select an event in a lane that can move up."),
    "lanes.down": mark("reason", "Select an event in a lane that can move down."),
    "lanes.pin": mark("reason", "Select an event in the lane first; halves of a comparison stay as they are."),
    "lanes.hide": mark("reason", "Select an event in the lane first; halves of a comparison stay as they are."),
    "lanes.fold": mark("reason", "Select an event in the lane first."),
    "lanes.more_rows": mark("reason", "Select an event in the lane first."),
    "lanes.fewer_rows": mark("reason", "Select an event in the lane first."),
    "lanes.show_all": mark("reason", "No lane is hidden."),
    "lanes.unfold_all": mark("reason", "No lane is folded."),
    "lanes.compact": mark("reason", "Nothing is filtered, so there are no rows to compact."),
    "lanes.unpack": mark("reason", "The rows are those of all events."),
    "teach.quiz": mark("reason", "Not while a lesson is presented."),
    "help.tour": mark("reason", "Not while a lesson is presented or the class is asked."),
}
_EDIT_MODE = ("edit.new_here", "edit.move_earlier", "edit.move_later", "edit.end_earlier", "edit.end_later")


def reason(action: Action, desk: Desk) -> str:
    """One sentence; empty where it can be done, or nothing more can be said."""
    if action.enabled(desk):
        return ""
    if action.where == "show":
        return translate("reason", "Only while a lesson is presented.")
    if action.where == "quiz":
        return translate("reason", "Only while the class is asked.")
    if not opened(desk) and action.id not in ("edit.undo", "edit.redo", "go.back", "go.forward"):
        return translate("reason", "No database is open.")
    if action.id in _EDIT_MODE and not desk.edit_mode.on:
        return translate("reason", "Only in edit mode.")
    if action.id in _WHY:
        return translate("reason", _WHY[action.id])
    if action.enabled is selected or action.id in _EDIT_MODE:
        return translate("reason", "Select an event first.")
    return ""
