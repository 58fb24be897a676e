"""`lanes`: lanes by something else, from asking for it to the painted frame, the job and all; `late_p95_ms`: by how
much a timer of 2 ms in the window's thread comes late meanwhile."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice

import numpy as np
from PySide6.QtCore import QElapsedTimer, Qt, QTimer

from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, stage
from frtdesk.timeline.grouping import MOST_LANES
from frtdesk.timeline.lane_values import ACTOR, PLACE, STAGE, TYPE

TIMES = 8
EVERY = 2


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window:
        late = _Lateness()
        taken = [_regroup(window, late, by, MOST_LANES - n) for n, by in enumerate(islice(cycle(BY), TIMES))]
    return Samples(taken, {"late_p95_ms": float(np.percentile(late.ms or [0.0], 95))})


BY = (ACTOR, TYPE, PLACE, STAGE)


class _Lateness:
    """Milliseconds by which each tick of a timer came late. Runs while it is entered."""

    def __init__(self) -> None:
        self.ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(interval=EVERY, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def __enter__(self) -> None:
        self._clock.start()
        self._timer.start()

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _on_tick(self) -> None:
        self.ms.append(max(self._clock.nsecsElapsed() / 1e6 - EVERY, 0.0))
        self._clock.start()


def _regroup(window: Stage, late: _Lateness, by: str, most: int) -> float:
    """Group anew, each time for another number of lanes: rows of groupings that were made already are kept."""
    workspace = window.workspace
    before = workspace.index
    wanted = replace(workspace.view, by=by, most=most)
    with late:
        taken = window.timed(lambda: workspace.go(wanted), lambda: workspace.index is not before)
    window.rest()
    return taken
