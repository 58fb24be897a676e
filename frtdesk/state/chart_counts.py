"""Counts for a chart: of what a filter leaves, and of what it would leave without the clicks on the chart.

While two filters are compared they may be those of A and of B beside each other; an event of both counts in both.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Mask
from frtdesk.model.filter import Filter
from frtdesk.model.query import to_text
from frtdesk.model.vocabulary import KINDS
from frtdesk.state.chart_picks import rest_of
from frtdesk.state.facet_names import FacetNames, facet_names
from frtdesk.timeline.chart import HALVES, Series
from frtdesk.timeline.halves import LETTERS, half_title
from frtdesk.timeline.period_counts import (
    NONE,
    OTHERS,
    Begun,
    PeriodCounts,
    begun,
    count_halves,
    count_periods,
    values_told,
)
from frtdesk.timeline.periods import Unit
from frtdesk.timeline.select import Find, select


@dataclass(frozen=True, eq=False)
class Sought:
    """What is to be counted: `kept` is what `filters` leave of `columns`. `field`: one of period_counts.FIELDS, "" for
    all events alike, or HALVES, which takes two filters."""

    columns: Columns
    filters: tuple[Filter, ...]
    kept: tuple[Mask, ...]
    field: str

    @property
    def code(self) -> str:
        """The field that a filter knows; empty where there is none."""
        return "" if self.field == HALVES else self.field


@dataclass(frozen=True, eq=False)
class Counted:
    """Counts without (`all`) and with (`kept`) the conditions that clicks set, and what they were counted for."""

    sought: Sought
    when: Begun
    all: PeriodCounts
    kept: PeriodCounts

    def answers(self, sought: Sought) -> bool:
        """Whether it was counted for these filters and this field."""
        mine = self.sought
        return mine.columns is sought.columns and mine.filters == sought.filters and mine.field == sought.field

    def covers(self, unit: Unit, first: int, last: int) -> bool:
        return self.all.unit is unit and self.all.first <= first and last < self.all.first + len(self.all)

    def kept_rows(self, kept: np.ndarray) -> np.ndarray:
        """Counts with the conditions, in the rows of those without them."""
        if self.kept.values == self.all.values:
            return kept
        rows = np.zeros((len(self.all.values), kept.shape[1]), np.int32)
        for row, value in zip(kept, self.kept.values, strict=True):
            if value in self.all.values:
                rows[self.all.values.index(value)] = row
        return rows


def counting(sought: Sought, find: Find, unit: Unit, parts: tuple[int, int], when: Begun | None) -> Work[Counted]:
    """Count the parts from the first to the last of `parts`. Raises NotReadyError where the field is not read yet."""
    columns, field = sought.columns, sought.field
    yield Progress(0)
    rests = [rest_of(f, sought.code, unit) for f in sought.filters]
    plain = tuple(rests) == sought.filters
    pairs = zip(rests, sought.filters, sought.kept, strict=True)
    everything = [kept if rest == f else select(columns, rest, find) for rest, f, kept in pairs]
    yield Progress(1, 4)
    when = when or begun(columns, unit)
    yield Progress(2, 4)
    told = values_told(columns, sought.code, everything[0])
    left = [kept & every for kept, every in zip(sought.kept, everything, strict=True)]

    def count(masks: list[Mask]) -> PeriodCounts:
        if field == HALVES:
            return count_halves(columns, when, (masks[0], masks[1]), *parts)
        return count_periods(columns, when, masks[0], field, told, *parts)

    whole = count(everything)
    yield Progress(3, 4)
    return Counted(sought, when, whole, whole if plain else count(left))


# ---------------------------------------------------------------------- the names of what is told apart


def series_of(counted: Counted) -> tuple[Series, ...]:
    """The series of a chart, in the order of its rows."""
    sought, told = counted.sought, counted.all.values
    if sought.field == HALVES:
        titled = zip(LETTERS, sought.filters, strict=True)
        return tuple(
            Series(value, f"{letter} · {half_title(to_text(f))}", "", -1, letter)
            for value, (letter, f) in enumerate(titled)
        )
    names = facet_names(sought.columns, sought.field) if sought.field else None
    if names is None:
        return tuple(Series(value, translate("charts", "Events"), "", -1, "") for value in told)
    return tuple(_one(names, sought.field, value, place) for place, value in enumerate(told))


def _one(names: FacetNames, field: str, value: int, place: int) -> Series:
    if value == OTHERS:
        return Series(value, translate("charts", "Others"), "", -1, "+")
    if value == NONE:
        title = {
            "place": translate("charts", "No place"),
            "actor": translate("charts", "No actor"),
            "type": translate("charts", "No policy type"),
        }.get(field, translate("charts", "No stage"))
        return Series(value, title, "none" if field == "stage" else "", -1, "–")
    kind = value if field == "kind" else -1
    sign = KINDS[kind].letter if kind >= 0 else str(place + 1)
    return Series(value, names.titles[value], names.spellings[value], kind, sign)


def chosen_series(sought: Sought, series: tuple[Series, ...], named: tuple[str, ...]) -> frozenset[int]:
    """Which of the series a filter names by `named`."""
    names = facet_names(sought.columns, sought.code) if sought.code else None
    return frozenset(i for i, one in enumerate(series) if any(_means(names, one, said) for said in named))


def _means(names: FacetNames | None, series: Series, said: str) -> bool:
    if series.value < 0 or names is None:
        return bool(series.spelling) and series.spelling == said
    return said == series.spelling or names.called(series.value, said)
