"""For a process that starts `frtdesk` as always: says when something is painted, then closes the window.

To be called before the command; the moment is printed on stdout, in nanoseconds of the monotonic clock.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from frtdesk.app.desk import WindowDesk
    from frtdesk.state.settings import Settings


def watch_events() -> None:
    """The shipped events are painted."""
    from frtdesk.app import start
    from frtdesk.app.desk import WindowDesk

    class Watched(WindowDesk):
        def furnish_timeline(self) -> None:
            super().furnish_timeline()
            assert self.window.timeline is not None
            _watch(self, self.window.timeline.viewport(), lambda: self.workspace.index is not None)

    start.WindowDesk = Watched


def watch_window() -> None:
    """The window itself is painted: what it shows before anything is read."""
    from frtdesk.app import start
    from frtdesk.app.desk import WindowDesk
    from frtdesk.bench.paints import Paints

    class Watched(WindowDesk):
        def __init__(self, settings: Settings) -> None:
            super().__init__(settings)
            self._paints = Paints(self.window)

        def furnish_timeline(self) -> None:
            """The turn of the loop after the first painting, if that is so; else the painting is still to come."""
            if self._paints.count:
                _say(self)
            else:
                super().furnish_timeline()
                _watch(self, self.window, lambda: True)

    start.WindowDesk = Watched


def _say(desk: WindowDesk) -> None:
    print(time.monotonic_ns(), flush=True)  # noqa: T201
    desk.window.close()


def _watch(desk: WindowDesk, painted: QWidget, ready: Callable[[], bool]) -> None:
    from PySide6.QtCore import QTimer

    from frtdesk.bench.paints import Paints

    paints = Paints(painted)
    timer = QTimer(desk.window)

    def look() -> None:
        """Painted since it was ready? Then one more turn of the loop has flushed it."""
        if not ready():
            paints.count = 0
        elif paints.count:
            timer.stop()
            _say(desk)

    timer.timeout.connect(look)
    timer.start(1)  # a busier one would keep the interpreter from the job that reads
