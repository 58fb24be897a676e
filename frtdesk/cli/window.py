"""Opening the window from the command line."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

if TYPE_CHECKING:
    from frtdesk.state.saved_view import SavedView


def open_window(
    target: str | None, commands: tuple[str, ...] = (), view: SavedView | None = None, *, lesson: str = ""
) -> int:
    """Open a window on a database (the shipped one if None), on a shared view; the exit status once it is closed.

    `commands`: words that could have been meant where there is no such file; `lesson`: the id of one that is presented
    at once. Raises FrtError where there is nothing to
    open, or no display to open it on.
    """
    if target is not None:
        refuse_missing(target, commands)
    refuse_without_display()
    from frtdesk.app import main

    return main(target, view, lesson)


def refuse_missing(target: str, commands: tuple[str, ...] = ()) -> None:
    """Raise FrtError for what is neither a file nor an address; whatever else is wrong with it, opening will tell."""
    if not target:
        raise FrtError(translate("command line", "The name of the database is empty."))
    if "://" in target or _exists(target):
        return
    from frtdesk.model.names import nearest

    near = nearest(target, commands)
    if near is None:
        raise FrtError(
            translate("command line", "no file {name}").format(name=target[:300]),
            translate("command line", "Name a database, or a command: frtdesk --help lists them.")
            if commands
            else translate("command line", "Check the spelling, or name another database."),
        )
    raise FrtError(
        translate("command line", "no file {name}; did you mean {command}?").format(name=target[:300], command=near)
    )


def _exists(target: str) -> bool:
    try:
        return Path(target).exists()
    except (OSError, ValueError):  # too long for a name, or with a null byte
        return False


def _is_dead(display: str) -> bool:
    """True for a screen of this machine (`:1`, `unix:1.0`) at which no X server answers; Qt would abort."""
    import socket  # 4 ms that a start without an X server of this machine need not spend

    found = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if found is None:
        return False
    path = f"/tmp/.X11-unix/X{found[1]}"
    for address in (f"\0{path}", path):
        with socket.socket(socket.AF_UNIX) as server, suppress(OSError):
            server.connect(address)
            return False
    return True


def refuse_without_display() -> None:
    """Raise FrtError where Qt would find no screen and end the process: Linux without X11 and Wayland."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    named = [name for name in screens if os.environ.get(name)]
    if sys.platform.startswith("linux") and (not named or (named == ["DISPLAY"] and _is_dead(os.environ["DISPLAY"]))):
        raise FrtError(
            translate(
                "command line",
                "There is no display here to open a window on; “frtdesk export timeline.png” writes a picture instead.",
            )
        )
