"""What a person sets."""

from __future__ import annotations

from frtdesk.actions.action import Action
from frtdesk.base.words import mark

SETTING_ACTIONS = (
    Action("edit.settings", "edit", mark("action", "Settings…"),
           mark("action", "Look, language, timeline, files and links: see what can be set, and set it."),
           lambda desk: desk.show("settings"), ("Ctrl+,",), group=9),
)  # fmt: skip
