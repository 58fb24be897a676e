"""`select`: the mask of a filter of three terms, as it is asked for again and again; `first_ms`: the first time."""

from __future__ import annotations

import time
from itertools import product

import numpy as np

from frtdesk.bench.metrics import Setting
from frtdesk.bench.samples import Samples
from frtdesk.bench.stage import stage
from frtdesk.model.columns import Columns
from frtdesk.model.filter import Filter, Not, Term, all_of
from frtdesk.model.vocabulary import KINDS
from frtdesk.state.archive import Archive
from frtdesk.timeline.select import select

ROUNDS = 4


def measure(setting: Setting) -> Samples:
    with stage(setting.database) as window:
        opened = window.workspace.opened
        assert opened is not None
        filters = _of_three(opened.columns)
        first = [_timed(opened.columns, wanted, opened.archive) for wanted in filters]
        taken = [_timed(opened.columns, wanted, opened.archive) for _ in range(ROUNDS) for wanted in filters]
    return Samples(taken, {"first_ms": float(np.max(first))})


def _timed(columns: Columns, wanted: Filter, archive: Archive) -> float:
    find = archive.find()
    begun = time.perf_counter()
    select(columns, wanted, find)
    return (time.perf_counter() - begun) * 1e3


def _of_three(columns: Columns) -> list[Filter]:
    """A kind, something linked (an actor, a policy type) and a time, a place or an importance; one of them ruled out
    every second time."""
    assert columns.links is not None
    middle = "2019..2021"
    linked = [
        *(Term("actor", ":", name) for name in columns.links.actor_table.names[:2]),
        *(Term("type", ":", code) for code in columns.links.policy_names[:2]),
    ]
    third = [Term("during", ":", middle), Term("importance", ">=", "4")]
    third += [Term("place", ":", code) for code in columns.places.codes[:1]]
    found: list[Filter] = []
    for number, (kind, by_link, last) in enumerate(product(KINDS[:3], linked, third)):
        of_kind = Term("kind", ":", kind.code)
        found.append(all_of([Not(of_kind) if number % 2 else of_kind, by_link, last]))
    return found
