"""The wiring: makes every part and joins them. The only package that knows all of them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate

if TYPE_CHECKING:
    from frtdesk.state.saved_view import SavedView


def main(target: str | None = None, view: SavedView | None = None, lesson: str = "") -> int:
    """Open a window on a database (the shipped one if None), on a shared view if there is one, and run until it is
    closed; the exit status. `lesson`: the id of one that is presented at once.

    Raises FrtError where this machine's Qt cannot be used.
    """
    from frtdesk.app.light_imports import collect_rarely, import_lightly

    collect_rarely()
    refuse_broken_qt()
    import_lightly()
    from frtdesk.app.start import run

    return run(target, view, lesson)


def refuse_broken_qt() -> None:
    """PySide6 6.12.0 drops a reference to None at every void call on CPython before 3.12, and aborts after some
    thousands of them: better a sentence than that. Raises FrtError."""
    import PySide6

    major, minor = (int(part) for part in PySide6.__version__.split(".")[:2])
    if (major, minor) >= (6, 12) and sys.version_info < (3, 12):
        raise FrtError(
            translate("start", "PySide6 {version} does not work with Python {python}.").format(
                version=PySide6.__version__, python=sys.version.split()[0]
            ),
            translate("start", "Install PySide6-Essentials 6.11.3, or use Python 3.12 or newer."),
        )
