"""`compare`: from asking for a comparison to the painted frame of both halves, by actors, kinds and policy types.

`first_ms`: the first one, which packs the rows of the halves once for all; `end_ms`: median until A alone is painted
again; `late_p95_ms`: by how much a timer of 2 ms in the window's thread comes late meanwhile.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from frtdesk.bench.lateness import Lateness
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, stage
from frtdesk.model.filter import Filter, Term
from frtdesk.model.vocabulary import KINDS

ROUNDS = 4


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window:
        pairs = _pairs(window)
        first = _switched(window, pairs[-1][1], pairs[-1][0])
        ends = [_switched(window, None, pairs[0][0])]
        taken: list[float] = []
        late = Lateness()
        for one, other in pairs * ROUNDS:
            with late:
                taken.append(_switched(window, other, one))
                ends.append(_switched(window, None, one))
        if setting.picture is not None:
            _switched(window, pairs[0][1], pairs[0][0])
            window.save_picture(setting.picture)
    late_ms = float(np.percentile(late.ms or [0.0], 95))
    return Samples(taken, {"first_ms": first, "end_ms": float(np.median(ends)), "late_p95_ms": late_ms})


def _switched(window: Stage, other: Filter | None, first: Filter) -> float:
    """Milliseconds until two filters face each other, or until the first stands alone."""
    workspace = window.workspace
    before = workspace.index
    taken = window.timed(lambda: workspace.compare_with(other, first), lambda: workspace.index is not before)
    window.rest()
    return taken


def _pairs(window: Stage) -> list[tuple[Filter, Filter]]:
    """What a person compares: two of a kind of value."""
    columns = window.workspace.columns
    assert columns is not None
    assert columns.links is not None
    groups = (
        [Term("actor", ":", name) for name in columns.links.actor_table.names[:3]],
        [Term("kind", ":", kind.code) for kind in KINDS[:3]],
        [Term("type", ":", code) for code in columns.links.policy_names[:3]],
    )
    return [pair for group in groups for pair in pairwise(group)]
