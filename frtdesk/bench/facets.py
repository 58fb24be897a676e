"""`facets`: from the answer of a filter to the new counts of all facets in the panel, counted off the window's thread.

`change_ms`: median from the change of the filter itself; `worst_late_ms`: for how long the window's thread could not be
reached at most while only counts were made.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from frtdesk.base.errors import FrtError
from frtdesk.bench.lateness import Lateness
from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, settle, stage
from frtdesk.model.filter import EVERYTHING, Filter, Term, all_of, any_of
from frtdesk.model.vocabulary import KINDS
from frtdesk.state.facet_counts import LiveFacets

ROUNDS = 4


def measure(setting: Setting) -> Samples:
    taken: list[float] = []
    changes: list[float] = []
    late: list[float] = []
    with stage(setting.database) as window:
        facets = _facets_of(window)
        for wanted in _filters(window) * ROUNDS:
            counted, change = _timed(window, facets, wanted)
            taken.append(counted)
            changes.append(change)
        late = _while_counting(window, facets)
    return Samples(taken, {"change_ms": float(np.median(changes)), "worst_late_ms": max(late, default=0.0)})


def _facets_of(window: Stage) -> LiveFacets:
    settle(lambda: window.desk.window.filter_panel is not None)
    panel = window.desk.window.filter_panel
    if panel is None:
        raise FrtError("The window has no filter panel.")
    settle(lambda: panel.facets.counts is not None)
    window.rest()
    return panel.facets


def _timed(window: Stage, facets: LiveFacets, wanted: Filter) -> tuple[float, float]:
    """Milliseconds from the filter's answer to the counts, and from the change to the counts."""
    moments: dict[str, float] = {}
    before = facets.counts
    answered = _noting(moments, "answered")
    window.workspace.index_changed.connect(answered)
    begun = time.perf_counter()
    window.workspace.set_filter(wanted)
    settle(lambda: facets.counts is not before and "answered" in moments)
    ended = time.perf_counter()
    window.workspace.index_changed.disconnect(answered)
    window.rest()
    return (ended - moments["answered"]) * 1e3, (ended - begun) * 1e3


def _noting(moments: dict[str, float], name: str) -> Callable[[], None]:
    def note() -> None:
        moments.setdefault(name, time.perf_counter())

    return note


def _while_counting(window: Stage, facets: LiveFacets) -> list[float]:
    """How late the window's thread was while facets were counted and nothing else was done."""
    late: list[float] = []
    for _ in range(ROUNDS * 2):
        before = facets.counts
        with Lateness() as clock:
            facets.count_again()
            settle(lambda before=before: facets.counts is not before)
        late += clock.ms
        window.rest()
    return late


def _filters(window: Stage) -> list[Filter]:
    """What a person clicks together, and everything again."""
    columns = window.workspace.columns
    assert columns is not None
    assert columns.links is not None
    kinds = [Term("kind", ":", kind.code) for kind in KINDS[:3]]
    actor = Term("actor", ":", columns.links.actor_table.names[0])
    types = any_of(Term("type", ":", code) for code in columns.links.policy_names[:2])
    steps: list[Filter] = [kinds[0], any_of(kinds[:2]), all_of([any_of(kinds[:2]), types]), types]
    return [*steps, all_of([types, actor]), all_of([kinds[1], types, Term("source", ":", "primary")]), EVERYTHING]
