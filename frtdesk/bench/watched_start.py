"""For a process that starts `frtdesk` as always: says when the shipped events are painted, then closes the window."""

from __future__ import annotations

import time


def watch() -> None:
    """To be called before the command; prints the moment on stdout, in nanoseconds of the monotonic clock."""
    from frtdesk.app import start
    from frtdesk.app.desk import WindowDesk

    class Watched(WindowDesk):
        def furnish_timeline(self) -> None:
            super().furnish_timeline()
            _watch(self)

    start.WindowDesk = Watched


def _watch(desk: object) -> None:
    from PySide6.QtCore import QTimer

    from frtdesk.app.desk import WindowDesk
    from frtdesk.bench.stage import Paints

    assert isinstance(desk, WindowDesk)
    assert desk.window.timeline is not None
    paints = Paints(desk.window.timeline.viewport())
    timer = QTimer(desk.window)

    def look() -> None:
        """Painted since the events came? Then one more turn of the loop has flushed it."""
        if desk.workspace.index is None:
            paints.count = 0
        elif paints.count:
            timer.stop()
            print(time.monotonic_ns(), flush=True)  # noqa: T201
            desk.window.close()

    timer.timeout.connect(look)
    timer.start(0)
