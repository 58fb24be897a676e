"""Take the picture of the window that the README shows: the real window, on the shipped database, without a display.

.venv/bin/python packaging/screenshot.py OUT.png [--size 1440x900] [--theme light] [--filter QUERY] [--range A..B]
"""

from __future__ import annotations

import argparse
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.model.query import parse
from frtdesk.state.settings import Settings

PATIENCE = 20.0
"""Seconds for the database to be read."""


def main() -> int:
    asked = argparse.ArgumentParser(description="A picture of the window on the shipped database.")
    asked.add_argument("out")
    asked.add_argument("--size", default="1440x900")
    asked.add_argument("--theme", default="light", choices=["light", "dark", "paper", "contrast", "grey"])
    asked.add_argument("--filter", default="")
    asked.add_argument("--range", default="")
    asked.add_argument("--text", type=float, default=1.0, help="text size, 0.8 to 3")
    asked.add_argument("--no-selection", action="store_true")
    options = asked.parse_args()
    settings = Settings(None)
    settings["theme"], settings["text_scale"] = options.theme, options.text
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
    if options.filter:
        desk.workspace.set_filter(parse(options.filter))
    if options.range:
        desk.workspace.look_at(options.range)
    if options.no_selection:
        desk.workspace.select(())
    QTest.qWait(400)
    saved = desk.window.grab().save(options.out)
    desk.close()
    return 0 if saved else 2


if __name__ == "__main__":
    sys.exit(main())
