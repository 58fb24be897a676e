"""Waiting in tests of the whole window: for jobs, for what they bring, never for a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from frtdesk.app.desk import WindowDesk

PATIENCE_MS = 30_000


def wait(until: Callable[[], bool]) -> None:
    """Let events and jobs run; a loop of Qt's own gives jobs the interpreter, which QTest's waiting does not."""
    loop, beat, end = QEventLoop(), QTimer(), QTimer()
    beat.timeout.connect(lambda: loop.quit() if until() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    beat.start(20)
    end.start(PATIENCE_MS)
    loop.exec()
    beat.stop()
    end.stop()
    assert until()


def idle(desk: WindowDesk) -> None:
    """Until nothing is being read or written."""
    wait(lambda: not desk.history.busy and not desk.runner.busy)
