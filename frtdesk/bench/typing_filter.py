"""`typing`: a filter typed key by key into the line of the window: how long each key and what it sets off holds the
window's thread. `late_p99_ms`, `late_worst_ms`: the same, seen by a quick timer, over the whole of the typing.
"""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest

from frtdesk.base.errors import FrtError
from frtdesk.bench.lateness import Lateness
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage

LINES = ("kind:corporate type:ban", "actor:", "police", "place:US 2019..2021", "acter:x", "-(kind:other OR stage:")
BETWEEN_KEYS = 60
"""Milliseconds between two keys of a quick hand."""
PAUSE = 420
"""Milliseconds after a line, in which what was typed applies."""


def measure(setting: Setting) -> Samples:
    taken: list[float] = []
    late: list[float] = []
    with stage(setting.database) as window:
        settle(lambda: window.desk.window.filter_line is not None)
        window.rest()
        for line in LINES:
            with Lateness() as clock:
                taken += _typed(window, line)
            late += clock.ms
            window.workspace.clear_filter()
            window.rest()
    return Samples(
        taken, {"late_p99_ms": float(np.percentile(late, 99)), "late_worst_ms": float(np.max(late, initial=0.0))}
    )


def _typed(window: Stage, line: str) -> list[float]:
    """Milliseconds that each key took until the line was ready for the next."""
    filter_line = window.desk.window.filter_line
    if filter_line is None:
        raise FrtError("The window has no filter line.")
    filter_line.take_focus()
    taken: list[float] = []
    for letter in line:
        begun = time.perf_counter()
        QTest.keyClicks(filter_line.edit, letter)
        taken.append((time.perf_counter() - begun) * 1e3)
        _wait(BETWEEN_KEYS)
    _wait(PAUSE)
    filter_line.edit.clear()
    return taken


def _wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
