"""Keys as text, "Ctrl+Shift+P", in the one spelling that Qt gives them, so that two of them can be compared."""

from __future__ import annotations

MODIFIERS = ("Meta", "Ctrl", "Alt", "Shift")
"""In the order in which Qt writes them. "Num", before the keys of the number pad, is left out: they count as the
others."""

LONGEST = 40
"""Characters of a key; a longer text in a file of settings is none."""

_SPELT = {"control": "ctrl", "escape": "esc", "delete": "del", "insert": "ins", "pageup": "pgup", "pagedown": "pgdown"}
_NAMES = {
    name.lower(): name
    for name in (
        "Esc", "Tab", "Backtab", "Backspace", "Return", "Enter", "Ins", "Del", "Pause", "Print", "SysReq", "Home",
        "End", "Left", "Up", "Right", "Down", "PgUp", "PgDown", "CapsLock", "NumLock", "ScrollLock", "Menu", "Help",
        "Space",
    )
}  # fmt: skip


def parted(key: str) -> tuple[frozenset[str], str]:
    """The modifiers of a key, and what is pressed with them: "Ctrl++" is plus with Ctrl."""
    head, base = (key[:-2], "+") if key.endswith("++") else ("", key) if key == "+" else _last(key)
    return frozenset(part for part in head.split("+") if part), base


def _last(key: str) -> tuple[str, str]:
    head, _, base = key.rpartition("+")
    return head, base


def spelt(key: str) -> str:
    """The one spelling of a key that somebody wrote, "control+e" for example; empty where it is none."""
    if not key or len(key) > LONGEST or not key.isprintable():
        return ""
    written, base = parted(key.strip())
    found = {_SPELT.get(part.strip().lower(), part.strip().lower()) for part in written} - {"num"}
    base = base.strip()
    if not base or not found <= {part.lower() for part in MODIFIERS}:
        return ""
    low = _SPELT.get(base.lower(), base.lower())
    if len(base) == 1:
        base = base.upper() if len(base.upper()) == 1 else base
    elif low in _NAMES:
        base = _NAMES[low]
    elif low[0] == "f" and low[1:].isdecimal() and 1 <= int(low[1:]) <= 35:
        base = f"F{int(low[1:])}"
    return "+".join([*(part for part in MODIFIERS if part.lower() in found), base])
