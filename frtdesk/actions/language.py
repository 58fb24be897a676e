"""In which language the program speaks."""

from __future__ import annotations

from frtdesk.actions.action import Action, Desk
from frtdesk.base.words import mark

_HELP = mark(
    "action", "The program speaks this language; events stay in theirs. The window is made anew, on the same view."
)


def _language(code: str, title: str) -> Action:
    """A language is called by its own name: a person who looks for hers may read no other."""

    def choose(desk: Desk) -> None:
        desk.settings["language"] = code

    return Action(
        f"view.language_{code}", "view", title, _HELP, choose, checked=lambda desk: desk.settings["language"] == code,
        group=6, under=mark("menu", "Language"),
    )  # fmt: skip


LANGUAGE_ACTIONS = (
    _language("system", mark("action", "Language of the desktop")),
    _language("en", "English"),
    _language("de", "Deutsch"),
    _language("fr", "Français"),
    _language("es", "Español"),
    _language("pt", "Português"),
)
