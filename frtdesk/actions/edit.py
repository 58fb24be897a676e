"""Carrying words away."""

from __future__ import annotations

from frtdesk.actions.action import Action, selected
from frtdesk.base.words import mark

EDIT_ACTIONS = (
    Action(
        "edit.copy_text", "edit", mark("action", "Copy event as text"),
        mark("action", "Put the selected event with its quotes and sources on the clipboard."),
        lambda desk: desk.copy("text"), ("Ctrl+Shift+C",), enabled=selected, group=2,
    ),
    Action(
        "edit.copy_citation", "edit", mark("action", "Copy citation"),
        mark("action", "Put a citation of the selected event and its sources on the clipboard."),
        lambda desk: desk.copy("citation"), enabled=selected, group=2,
    ),
    Action(
        "edit.copy_citation_as", "edit", mark("action", "Copy citation as…"),
        mark("action", "Choose how to cite (APA, MLA, Chicago, BibTeX, RIS), and cite so from then on."),
        lambda desk: desk.copy("citation_as"), enabled=selected, group=2,
    ),
    Action(
        "edit.filter", "edit", mark("action", "Filter"), mark("action", "Type a filter."),
        lambda desk: desk.show("filter"), ("Ctrl+L",), group=3,
    ),
    Action(
        "edit.clear_filter", "edit", mark("action", "Clear the filter"),
        mark("action", "Show all events again; in a comparison, in the half that is refined."),
        lambda desk: desk.workspace.clear_filter(), ("Ctrl+Shift+L",), group=3,
    ),
)  # fmt: skip
