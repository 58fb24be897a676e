"""`lanes`: grouping anew, from asking for it to the answer of the job; `late_p95_ms`: by how much a timer of 2 ms in
the window's thread comes late meanwhile."""

from __future__ import annotations

import time

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.bench.lateness import Lateness
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage
from frtdesk.timeline.intervals import PictureIndex, index_picture
from frtdesk.timeline.lanes import by_kind

TIMES = 5


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window:
        late = Lateness()
        taken = [_regroup(window, late) for _ in range(TIMES)]
    return Samples(taken, {"late_p95_ms": float(np.percentile(late.ms or [0.0], 95))})


def _regroup(window: Stage, late: Lateness) -> float:
    answered: list[PictureIndex | BaseException] = []
    with late:
        begun = time.perf_counter()
        window.desk.runner.start("lanes", _pack(window), answered.append, answered.append)
        settle(lambda: bool(answered))
        taken = (time.perf_counter() - begun) * 1e3
    if isinstance(answered[0], BaseException):
        raise answered[0]
    return taken


def _pack(window: Stage) -> Work[PictureIndex]:
    """The events of the window in lanes and rows anew, and what a frame asks of them."""
    index = window.workspace.index
    assert index is not None
    yield Progress(0)
    rows = by_kind(index.columns)
    yield Progress(1, 2)
    return index_picture(index.columns, rows, index.kept)
