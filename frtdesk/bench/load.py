"""`load`: from opening a database file to its first painted frame, in a window that is there already;
`facets_ready_ms`: until it can be filtered by every facet."""

from __future__ import annotations

import time

from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage


def measure(setting: Setting) -> Samples:
    with stage() as window:
        begun = time.perf_counter()
        painted = window.timed_open(setting.database)
        settle(lambda: _has_links(window))
        return Samples([painted], {"facets_ready_ms": (time.perf_counter() - begun) * 1e3})


def _has_links(window: Stage) -> bool:
    columns = window.workspace.columns
    return columns is not None and columns.links is not None
