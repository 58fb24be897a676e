"""Which keys an action may have: why one cannot be delivered, or is needed for something else."""

from __future__ import annotations

import sys

from frtdesk.actions.action import MENUS, Action
from frtdesk.actions.key_names import parted
from frtdesk.actions.keymap import BY_ID, CLICKER, realm, staying
from frtdesk.base.words import translate

_DESKTOP = frozenset((
    "Alt+F4", "Alt+Tab", "Alt+Backtab", "Alt+Shift+Tab", "Alt+Shift+Backtab", "Alt+Space", "Alt+Esc", "Ctrl+Esc",
    "Ctrl+Shift+Esc", "Ctrl+Alt+Del", "Ctrl+Alt+Backspace", "Ctrl+Alt+Tab", "Print", "Alt+Print", "SysReq",
))  # fmt: skip
_LOCKS = frozenset(("CapsLock", "NumLock", "ScrollLock", "Shift", "Control", "Ctrl", "Meta", "Alt", "AltGr"))
_DEVICES = ("Volume", "Media", "Microphone", "Power", "Sleep", "Wake", "Standby", "Monitor", "Launch", "Keyboard",
            "Screensaver", "Eject", "Suspend", "Hibernate", "Touchpad")  # fmt: skip
_FIELDS = frozenset((
    "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Ctrl+Ins", "Shift+Ins", "Shift+Del", "Ctrl+Space", "Ctrl+Return",
    "Ctrl+Enter", "Ctrl+Left", "Ctrl+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Backspace", "Ctrl+Del",
    "Ctrl+Home", "Ctrl+End", "Ctrl+Up", "Ctrl+Down",
))  # fmt: skip
_MENU = ("Menu", "Shift+F10")
_TAB = ("Tab", "Backtab", "Shift+Tab", "Shift+Backtab")


def refusal(action: Action, key: str) -> str:
    """Why an action cannot have a key, as a sentence; empty where it can. `key` as `key_names` spells it."""
    if key in action.keys:
        return ""
    return _undelivered(key) or (_in_class(action, key) if realm(action.where) != "window" else _in_window(action, key))


def _undelivered(key: str) -> str:
    """What never reaches the program."""
    held, base = parted(key)
    if not base or base in _LOCKS or (len(base) == 1 and not base.isprintable()):
        return translate("keys", "That key sends nothing by itself. Press it together with another one.")
    if base.startswith("Dead"):
        return translate("keys", "That key puts an accent on the next letter, so it does not arrive by itself.")
    switches = {"Ctrl", "Alt"} <= held and base[0] == "F" and base[1:].isdecimal()  # to another terminal
    if key in _DESKTOP or base.startswith(_DEVICES) or switches or ("Meta" in held and sys.platform != "darwin"):
        return translate("keys", "Your desktop keeps {key} for itself.").format(key=key)
    return ""


def _in_class(action: Action, key: str) -> str:
    """While a lesson is shown, or the class is asked."""
    if key.isdecimal() and action.where == "show":
        return translate("keys", "A number goes to the step of that number.")
    if key in CLICKER:
        for other in BY_ID.values():
            if other.where == action.where and key in staying(other):
                return translate("keys", "{key} stays with “{action}”: clickers send it.").format(
                    key=key, action=other.title
                )
    return ""


def _in_window(action: Action, key: str) -> str:
    held, base = parted(key)
    if base == "Esc":
        return translate("keys", "Esc goes back one level everywhere, and does nothing else.")
    if key in ("F5", "Shift+F5"):
        return translate("keys", "Clickers start a lesson with {key}.").format(key=key)
    if key in _TAB:
        return translate("keys", "Tab goes from one part of a window to the next.")
    if key in _MENU:
        return translate("keys", "{key} opens the menu of what has the focus.").format(key=key)
    menu = _menu_with(base) if held == frozenset(("Alt",)) else ""
    if menu:
        return translate("keys", "{key} opens the menu {menu}.").format(key=key, menu=menu)
    if action.where == "canvas":
        return ""
    if key in _FIELDS:
        return translate("keys", "Fields and lists need {key}. Add Shift or Alt.").format(key=key)
    if not held - {"Shift"} and not (base[0] == "F" and base[1:].isdecimal()) and not _is_special(base):
        return translate(
            "keys", "{key} alone would act while you type or walk through a list. Hold Ctrl or Alt with it."
        ).format(key=key)
    return ""


def _is_special(base: str) -> bool:
    """Keys that no field and no list knows: Pause, Help, Back of some keyboards."""
    return base in ("Pause", "Help", "Back", "Forward", "Refresh", "Search", "Favorites", "Home Page", "Calculator")


def _menu_with(letter: str) -> str:
    """The menu that Alt and a letter open, in the language shown."""
    for title in MENUS.values():
        said = translate("menu", title)
        at = said.find("&")
        if said[at + 1 : at + 2].upper() == letter.upper() and at >= 0:
            return said.replace("&", "")
    return ""
