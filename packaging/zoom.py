"""Twelve pictures of a slow zoom from 25 years to a week, to be looked at one after the other for anything that jumps.

.venv/bin/python packaging/zoom.py FOLDER [--size 1200x640] [--theme light]

Each is the timeline of the real window, on the shipped database, with its selected event staying where it is.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import calendar, paths
from frtdesk.state.settings import Settings

PICTURES = 12
FIRST, AFTER = float(calendar.day_of(2001, 7)), float(calendar.day_of(2026, 7))
WEEK = 7.0
AT = calendar.day_of(2020, 6, 11) + 0.5
"""The moment about which it zooms."""

PATIENCE = 20.0
"""Seconds for the database to be read."""


def main() -> int:
    asked = argparse.ArgumentParser(description="Pictures of a slow zoom.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--size", default="1200x640")
    asked.add_argument("--theme", default="light", choices=["light", "dark"])
    options = asked.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    settings = Settings(None)
    settings["theme"] = options.theme
    desk = build_window(settings)
    wide, high = (int(side) for side in options.size.split("x"))
    desk.window.resize(wide, high)
    desk.window.show()
    desk.open_target(str(paths.shipped_database()))
    until = time.monotonic() + PATIENCE
    while desk.workspace.detail is None:
        QTest.qWait(20)
        if time.monotonic() > until:
            sys.stderr.write("The database was not read in time.\n")
            return 2
    for number in range(PICTURES):
        _take(desk, number, options.folder / f"zoom-{number + 1:02}.png", (wide, high))
    desk.close()
    return 0


def _take(desk: WindowDesk, number: int, file: Path, size: tuple[int, int]) -> None:
    share = (WEEK / (AFTER - FIRST)) ** (number / (PICTURES - 1))
    timeline = desk.window.timeline
    assert timeline is not None
    timeline.setFixedSize(*size)
    desk.workspace.look(AT - (AT - FIRST) * share, AT + (AFTER - AT) * share)
    QTest.qWait(300)
    timeline.grab().save(str(file))


if __name__ == "__main__":
    sys.exit(main())
