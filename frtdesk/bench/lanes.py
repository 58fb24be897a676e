"""`lanes`: lanes by something else, from asking for it to the painted frame, the job and all; `late_p95_ms`: by how
much a timer of 2 ms in the window's thread comes late meanwhile."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice

import numpy as np

from frtdesk.bench.lateness import Lateness
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, stage
from frtdesk.timeline.grouping import MOST_LANES
from frtdesk.timeline.lane_values import ACTOR, PLACE, STAGE, TYPE

TIMES = 8


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window:
        late = Lateness()
        taken = [_regroup(window, late, by, MOST_LANES - n) for n, by in enumerate(islice(cycle(BY), TIMES))]
    return Samples(taken, {"late_p95_ms": float(np.percentile(late.ms or [0.0], 95))})


BY = (ACTOR, TYPE, PLACE, STAGE)


def _regroup(window: Stage, late: Lateness, by: str, most: int) -> float:
    """Group anew, each time for another number of lanes: rows of groupings that were made already are kept."""
    workspace = window.workspace
    before = workspace.index
    wanted = replace(workspace.view, by=by, most=most)
    with late:
        taken = window.timed(lambda: workspace.go(wanted), lambda: workspace.index is not before)
    window.rest()
    return taken
