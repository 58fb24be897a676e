"""Take the pictures of the manual anew: the real program on the shipped events, without a display.

.venv/bin/python packaging/manual_pictures.py [FOLDER]

They are in the light theme and have few colours each, so that all of them together stay small.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FRTDESK_LANGUAGE"] = "en"
ROOT = Path(__file__).resolve().parents[1]

from PIL import Image  # noqa: E402
from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtGui import QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from frtdesk.app.desk import WindowDesk  # noqa: E402
from frtdesk.app.start import build_window  # noqa: E402
from frtdesk.base import paths  # noqa: E402
from frtdesk.model.query import parse  # noqa: E402
from frtdesk.state.settings import Settings  # noqa: E402

COLOURS = 200
PATIENCE = 20.0
"""Seconds for the program to do something."""
LESSON, STEP = "three-companies-one-week", 2


def main() -> int:
    asked = argparse.ArgumentParser(description="The pictures of the manual.")
    asked.add_argument("folder", nargs="?", type=Path, default=ROOT / "resources" / "manual" / "pictures")
    folder: Path = asked.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    desk = build_window(Settings(None))
    desk.window.resize(1240, 760)
    desk.window.show()
    desk.open_target(str(paths.shipped_database()))
    wait(lambda: desk.workspace.detail is not None and not desk.runner.busy)
    keep(desk.window.grab, folder / "window.png")
    lesson(desk, folder / "lesson.png")
    compare(desk, folder / "compare.png")
    desk.window.close()
    desk.close()
    return 0


def lesson(desk: WindowDesk, out: Path) -> None:
    """A step as the class sees it."""
    opened = desk.workspace.opened
    assert opened is not None
    desk.start_lesson(next(one for one in opened.archive.lessons() if one.id == LESSON), STEP)
    show = desk.running_show
    assert show is not None
    show.room.setWindowState(Qt.WindowState.WindowNoState)
    show.room.resize(1240, 700)
    wait(lambda: not desk.runner.busy)
    keep(show.room.grab, out)
    show.end()


def compare(desk: WindowDesk, out: Path) -> None:
    """Two companies across one axis."""
    desk.window.resize(1240, 700)
    desk.workspace.compare_with(parse("actor:microsoft"), parse("actor:amazon"))
    desk.workspace.look_at("2018..2021")
    keep(desk.window.grab, out)


def keep(grab: Callable[[], QPixmap], out: Path) -> None:
    """Keep what is grabbed once it is at rest, in few colours."""
    QTest.qWait(1500)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "whole.png"
        if not grab().save(str(file)):
            raise OSError(f"{out} could not be painted")
        with Image.open(file) as picture:
            whole = picture.convert("RGB")
            few = whole.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
            few.save(out, optimize=True)


def wait(holds: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not holds():
        QTest.qWait(20)
        if time.monotonic() > until:
            raise TimeoutError("the program did not come to rest")


if __name__ == "__main__":
    sys.exit(main())
