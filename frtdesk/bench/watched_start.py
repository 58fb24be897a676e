"""For a process that starts `frtdesk` as always: says when something is painted, then closes the window.

To be called before the command; the moment is printed on stdout, in nanoseconds of the monotonic clock.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from frtdesk.bench.paints import Paints

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from frtdesk.app.desk import WindowDesk
    from frtdesk.ui.main_window import MainWindow


def watch_events() -> None:
    """The shipped events are painted."""
    from frtdesk.app import start

    make_desk = start.make_desk

    def watched(settings: Path, window: MainWindow) -> WindowDesk:
        desk = make_desk(settings, window)
        QTimer.singleShot(0, lambda: watch_timeline(desk))
        return desk

    def watch_timeline(desk: WindowDesk) -> None:
        """Once there is one, which is a turn of the loop or two later."""
        timeline = desk.window.timeline
        if timeline is None:
            QTimer.singleShot(0, lambda: watch_timeline(desk))
        else:
            _watch(desk.window, timeline.viewport(), lambda: desk.workspace.index is not None)

    start.make_desk = watched


def watch_window() -> None:
    """The window itself is painted: what it shows before anything is read."""
    from frtdesk.app import start

    make_window = start.make_window
    paints: list[Paints] = []

    def watched(kept: start.Kept) -> MainWindow:
        window = make_window(kept)
        paints.append(Paints(window))
        return window

    def after_the_first_turn(_settings: Path, _window: MainWindow) -> WindowDesk:
        if not paints[0].count:
            raise SystemExit("the window was not painted before its desk was made")
        _say()
        raise SystemExit(0)

    start.make_window, start.make_desk = watched, after_the_first_turn


def _watch(window: MainWindow, painted: QWidget, ready: Callable[[], bool]) -> None:
    paints = Paints(painted)
    timer = QTimer(window)

    def look() -> None:
        """Painted since it was ready? Then one more turn of the loop has flushed it."""
        if not ready():
            paints.count = 0
        elif paints.count:
            timer.stop()
            _say()
            window.close()

    timer.timeout.connect(look)
    timer.start(1)  # a busier one would keep the interpreter from the job that reads


def _say() -> None:
    print(time.monotonic_ns(), flush=True)  # noqa: T201
