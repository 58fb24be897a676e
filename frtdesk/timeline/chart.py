"""A chart as one value: counts of events by part of time and by value, ready to be drawn, told and copied."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from frtdesk.timeline.period_counts import Accounts, Counts
from frtdesk.timeline.periods import Unit

HALVES = "half"
"""In place of a field: the two filters of a comparison beside each other."""


@dataclass(frozen=True, slots=True)
class Series:
    """One value that a chart tells apart. `value`: as facets number it, or OTHERS or NONE; `spelling`: as a filter
    writes it, empty where no filter can; `kind`: the kind of event that it is, -1 for anything else; `sign`: a letter
    or two that tell it without colour."""

    value: int
    title: str
    spelling: str
    kind: int
    sign: str


@dataclass(frozen=True, eq=False)
class Chart:
    """Parts of time from `first` to `last`, and how many events begin in each. `field`: one of period_counts.FIELDS, ""
    for all events alike, or HALVES.

    `counts`, `kept`: int32 (series, parts), what the filter would show without the conditions that were set by clicks
    here, and what it does show; `totals`, `kept_totals`: int32 (parts), each event once. `accounts`: of the events
    that the filter shows. `chosen`, `chosen_series`: the parts and series that the filter names. `coarser`: the unit
    asked for would have been too fine. `uncovered`: stretches of days of which the data does not speak.
    """

    field: str
    unit: Unit
    coarser: bool
    first: int
    last: int
    series: tuple[Series, ...]
    counts: Counts
    kept: Counts
    totals: Counts
    kept_totals: Counts
    accounts: Accounts
    events: int
    chosen: frozenset[int]
    chosen_series: frozenset[int]
    uncovered: tuple[tuple[float, float], ...]

    def __len__(self) -> int:
        return self.last - self.first + 1

    @property
    def several(self) -> bool:
        """Whether an event counts under more than one value here."""
        return bool(np.any(self.counts.sum(axis=0) > self.totals))

    @property
    def filtered(self) -> bool:
        """Whether the filter leaves out something by a click here."""
        return bool(np.any(self.kept_totals != self.totals))
