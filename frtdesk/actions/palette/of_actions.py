"""Every declared action as an entry of the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from frtdesk.actions.action import MENUS, Action, Desk
from frtdesk.actions.catalogue import ACTIONS
from frtdesk.actions.keymap import keymap
from frtdesk.actions.palette.entry import Entry, Source
from frtdesk.actions.reasons import reason
from frtdesk.base.words import translate

ITSELF = "help.command"
"""Who opens the palette looks for something else."""

BETWEEN = " › "
_CLASS = ("show", "quiz")


def of_actions(desk: Desk, trigger: Callable[[str], None]) -> Source:
    """All actions of a desk but those that have no name at the moment; `trigger(id)` does one."""

    def entries() -> Iterator[Entry]:
        keys = keymap(desk.settings)
        for action in ACTIONS:
            called = action.called(desk) if action.called is not None else action.title
            if action.id != ITSELF and (called or action.where not in _CLASS):
                yield _entry(action, called or action.title, desk, keys[action.id], trigger)

    return entries


def _entry(action: Action, title: str, desk: Desk, keys: tuple[str, ...], trigger: Callable[[str], None]) -> Entry:
    able = action.enabled(desk)
    nameless = action.called is not None and not action.called(desk)
    return Entry(
        action.id, title.rstrip("…"), lambda: trigger(action.id), action.english.rstrip("…"), place_of(action),
        action.help, keys, able and not nameless, reason(action, desk),
        action.checked(desk) if action.checked is not None and able else None,
        offered=able and not nameless,
    )  # fmt: skip


def place_of(action: Action) -> str:
    """The way to it through the menus."""
    menu = translate("menu", MENUS[action.menu]).replace("&", "")
    return menu + BETWEEN + translate("menu", action.under) if action.under else menu
