"""Which team a key of the row of digits means, on keyboards of every country, with Shift and without."""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeyEvent

_SIGNS = "!@#$%^"
"""What Shift makes of 1 to 6 on an American keyboard: for systems that do not say where a key lies."""

_MAC_PLACES = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6}


def team_of(event: QKeyEvent) -> int | None:
    """The team's index, 0 to 5; None for any other key."""
    if len(event.text()) == 1 and event.text() in "123456":
        return int(event.text()) - 1
    if event.key() in range(0x31, 0x37):
        return event.key() - 0x31
    placed = _by_place(event)
    if placed is not None:
        return placed - 1
    sign = event.text()
    return _SIGNS.index(sign) if len(sign) == 1 and sign in _SIGNS else None


def _by_place(event: QKeyEvent) -> int | None:
    """The digit whose key lies there, whatever is printed on it: French keyboards have digits with Shift only."""
    if sys.platform == "darwin":
        return _MAC_PLACES.get(event.nativeVirtualKey())
    if sys.platform == "win32":
        digit = event.nativeVirtualKey() - 0x30
    else:
        digit = event.nativeScanCode() - 9
    return digit if 1 <= digit <= 6 else None
