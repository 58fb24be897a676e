"""Pictures of the window as different people see it, to be looked at one after the other. No test compares them.

.venv/bin/python packaging/gallery.py FOLDER [NAME ...]

In five languages, from right to left, at 300 %, in high contrast and the other themes, in touch mode, at four scales of
the screen; with the class's screen and the console. NAME: only those that begin so.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from frtdesk.app.desk import WindowDesk
from frtdesk.app.start import build_window
from frtdesk.base import paths
from frtdesk.base.language import ASKED_FOR
from frtdesk.state.settings import Settings

PATIENCE = 30_000
"""Milliseconds for a database to be read."""


@dataclass(frozen=True)
class Shot:
    """One window: `settings` by key, and what is opened in it. `scale`: pixels of the screen for one of the picture."""

    name: str
    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    language: str = "en"
    size: tuple[int, int] = (1440, 900)
    panel: str = ""
    dialog: str = ""
    lesson: bool = False
    scale: float = 1.0


DIALOGS = ("export", "lesson_editor", "import", "quiz", "manual", "keys")

SHOTS = (
    *(Shot(f"language-{code}", language=code) for code in ("en", "de", "fr", "es", "pt")),
    Shot("rtl", language="mirrored"),
    Shot("rtl-table", language="mirrored", panel="table"),
    Shot("rtl-charts", language="mirrored", panel="charts"),
    Shot("rtl-lag", language="mirrored", panel="lag"),
    *(Shot(f"rtl-{name}", language="mirrored", dialog=name) for name in DIALOGS),
    Shot("rtl-lesson", language="mirrored", lesson=True),
    Shot("long-words", language="pseudo"),
    Shot("long-words-lag", language="pseudo", panel="lag"),
    Shot("text-80", {"text_scale": 0.8}),
    Shot("text-200", {"text_scale": 2.0}),
    Shot("text-300", {"text_scale": 3.0}),
    Shot("text-300-narrow", {"text_scale": 3.0}, size=(900, 700)),
    Shot("text-300-table", {"text_scale": 3.0}, panel="table"),
    Shot("text-300-lag", {"text_scale": 3.0}, panel="lag"),
    Shot("text-300-charts", {"text_scale": 3.0}, panel="charts"),
    *(Shot(f"text-300-{name}", {"text_scale": 3.0}, dialog=name) for name in DIALOGS),
    Shot("text-300-lesson", {"text_scale": 3.0}, lesson=True),
    *(Shot(f"theme-{name}", {"theme": name}) for name in ("light", "dark", "paper", "contrast", "grey")),
    Shot("theme-contrast-charts", {"theme": "contrast"}, panel="charts"),
    Shot("theme-grey-charts", {"theme": "grey"}, panel="charts"),
    Shot("theme-dark-table", {"theme": "dark"}, panel="table"),
    Shot("touch", {"touch": True}),
    Shot("touch-table", {"touch": True}, panel="table"),
    Shot("touch-export", {"touch": True}, dialog="export"),
    *(Shot(f"scale-{scale:g}", scale=scale) for scale in (1.0, 1.25, 1.5, 2.0)),
)


def pause(milliseconds: int) -> None:
    """Let events and jobs run for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(until: Callable[[], bool]) -> None:
    """Let events and jobs run. Raises TimeoutError."""
    for _ in range(PATIENCE // 50):
        if until():
            return
        pause(50)
    raise TimeoutError("The window was not ready in time.")


def take(shot: Shot, folder: Path) -> None:
    """Make the window and keep pictures of it."""
    os.environ[ASKED_FOR] = shot.language
    settings = Settings(None)
    for key, value in shot.settings.items():
        settings[key] = value
    desk = build_window(settings)
    desk.window.resize(*shot.size)
    desk.window.show()
    desk.open_target(str(paths.shipped_database()))
    wait(lambda: desk.workspace.detail is not None and not desk.runner.busy)
    if shot.panel and desk.window.drawer is not None:
        desk.window.drawer.show_panel(shot.panel)
    shown: list[tuple[str, QWidget]] = [("", desk.window)]
    if shot.dialog:
        desk.show(shot.dialog)
        shown = [("", desk._shown[shot.dialog])]
    if shot.lesson:
        shown = lesson(desk, shot)
    pause(400)
    wait(lambda: not desk.runner.busy)
    for name, widget in shown:
        widget.grab().save(str(folder / f"{shot.name}{name}.png"))
    desk.window.close()
    desk.close()
    desk.window.deleteLater()
    pause(20)


def lesson(desk: WindowDesk, shot: Shot) -> list[tuple[str, QWidget]]:
    """The class's screen, and the console, which one screen shows only when it is asked for."""
    desk.present(here=False)
    show = desk.running_show
    if show is None:
        raise TimeoutError("There is no lesson to be shown.")
    show.act("next")
    show.room.showNormal()
    show.room.resize(1280, 720)
    show.console.cover_notes(False)
    show.console.resize(*shot.size)
    show.console.show()
    return [("-class", show.room), ("-console", show.console)]


def main() -> int:
    asked = argparse.ArgumentParser(description="Pictures of the window as different people see it.")
    asked.add_argument("folder", type=Path)
    asked.add_argument("names", nargs="*", help="only those that begin so")
    options = asked.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    wanted = [shot for shot in SHOTS if not options.names or shot.name.startswith(tuple(options.names))]
    here = float(os.environ.get("QT_SCALE_FACTOR", "1"))
    for shot in wanted:
        if shot.scale == here:
            take(shot, options.folder)
            sys.stdout.write(f"{shot.name}\n")
            sys.stdout.flush()
    for shot in wanted:
        if shot.scale != 1 and here == 1:  # it is asked for before there is an application
            scaled = {**os.environ, "QT_SCALE_FACTOR": f"{shot.scale:g}"}
            subprocess.run([sys.executable, __file__, str(options.folder), shot.name], env=scaled, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
