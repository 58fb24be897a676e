"""`filter`: from a change of the filter to the painted frame, by facets; `words_ms` and `words_p95_ms` by words."""

from __future__ import annotations

from itertools import chain, repeat

import numpy as np

from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import Stage, stage
from frtdesk.model.filter import EVERYTHING, Filter, Term, Words, all_of, any_of
from frtdesk.model.vocabulary import KINDS

ROUNDS = 4


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window:
        facets = _timed(window, _facets(window))
        words = _timed(window, [Words(text) for text in ("police", "face", "court", "database")])
    return Samples(facets, {"words_ms": float(np.median(words)), "words_p95_ms": float(np.percentile(words, 95))})


def _timed(window: Stage, filters: list[Filter]) -> list[float]:
    """Each filter in turn, some rounds of them, and the way back to everything."""
    taken: list[float] = []
    for wanted in chain.from_iterable(repeat([*filters, EVERYTHING], ROUNDS)):
        taken.append(_set(window, wanted))
    return taken


def _set(window: Stage, wanted: Filter) -> float:
    workspace = window.workspace
    before = workspace.index
    return window.timed(lambda: workspace.set_filter(wanted), lambda: workspace.index is not before)


def _facets(window: Stage) -> list[Filter]:
    """Kinds, actors and policy types alone and together, as a person would click them."""
    columns = window.workspace.columns
    assert columns is not None
    assert columns.links is not None
    kinds = [Term("kind", ":", kind.code) for kind in KINDS[:4]]
    actors = [Term("actor", ":", name) for name in columns.links.actor_table.names[:2]]
    types = [Term("type", ":", code) for code in columns.links.policy_names[:2]]
    alone: list[Filter] = [*kinds, *actors, *types]
    return [*alone, any_of(kinds[:2]), all_of([any_of(kinds[1:3]), any_of(types)])]
