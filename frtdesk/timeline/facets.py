"""How many events each value of a facet would show, given all other parts of the filter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from frtdesk.base.progress import Progress, Work, run
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.facet_values import conjuncts, field_of
from frtdesk.model.fields import FIELDS
from frtdesk.model.filter import Filter, all_of
from frtdesk.timeline.resolve import resolver_of
from frtdesk.timeline.select import Find, Selector, evidence

FACETS = ("kind", "actor", "role", "type", "stage", "place", "level", "tag", "source", "quote", "checked", "importance")
"""Fields that can be counted."""


@dataclass(frozen=True, eq=False)
class FacetCounts:
    """What the panels of a filter show.

    `counts`: by field, int64 by value: the position in the field's choices for kind, stage, level, source, quote and
    checked; the number itself for importance; the index in `Links` and `Columns.places` for the others. An actor and
    a place count the events of all that belongs to them, each event once. `others`: by field, the events that the
    filter without this field's own conditions shows: what the counts are parts of. `mask`: the events that the whole
    filter shows, `shown` of `total`.
    """

    counts: Mapping[str, Days]
    others: Mapping[str, int]
    mask: Mask
    shown: int
    total: int


def count_facets(columns: Columns, f: Filter, find: Find, fields: Sequence[str] = FACETS) -> FacetCounts:
    """The counts of these fields' values. Raises as `select` does; the same conditions are evaluated once."""
    return run(counting_facets(columns, f, find, fields))


def counting_facets(columns: Columns, f: Filter, find: Find, fields: Sequence[str] = FACETS) -> Work[FacetCounts]:
    """The same, a field a step, for a job: one that is out of date must not take its time from the next filter."""
    masks = _masks(columns, f, find, fields)
    whole = _all(columns, list(masks.values()))
    counts: dict[str, Days] = {}
    others: dict[str, int] = {}
    for done, field in enumerate(fields):
        yield Progress(done, len(fields))
        base = _all(columns, [mask for name, mask in masks.items() if name != field]) if field in masks else whole
        counts[field] = frozen(_counted(columns, field, base))
        others[field] = int(np.count_nonzero(base))
    shown = int(np.count_nonzero(whole))
    return FacetCounts(MappingProxyType(counts), MappingProxyType(others), frozen(whole), shown, len(columns))


def _masks(columns: Columns, f: Filter, find: Find, fields: Sequence[str]) -> dict[str | None, Mask]:
    """One mask for the conditions of each counted field, and one (None) for all others together."""
    conditions: dict[str | None, list[Filter]] = {}
    for condition in conjuncts(f):
        field = field_of(condition)
        conditions.setdefault(field if field in fields else None, []).append(condition)
    selector = Selector(columns, find)
    return {field: selector.mask(all_of(parts)) for field, parts in conditions.items()}


def _all(columns: Columns, masks: list[Mask]) -> Mask:
    return np.logical_and.reduce(masks) if masks else np.ones(len(columns), np.bool_)


def _counted(columns: Columns, field: str, base: Mask) -> Days:
    """The events of `base` by value."""
    resolver = resolver_of(columns)
    if field in ("kind", "stage"):
        return _by_code({"kind": columns.kind, "stage": columns.stage}[field], len(FIELDS[field].choices), base)
    if field == "importance":
        return _by_code(columns.importance, 6, base)
    if field in ("place", "level"):
        at = np.bincount(columns.place[base] + 1, minlength=len(columns.places.names) + 1)[1:]
        return resolver.place_tree.summed(at) if field == "place" else _by_level(columns, at)
    if field in ("source", "quote", "checked"):
        masks = (evidence(columns, field, term.code) for term in FIELDS[field].choices)
        return np.array([np.count_nonzero(base & mask) for mask in masks], np.int64)
    return resolver.postings(field).counts(base)


def _by_code(codes: np.ndarray, size: int, base: Mask) -> Days:
    """Counts of few codes: comparing with each is ten times faster than `bincount` of the events in the mask."""
    return np.array([np.count_nonzero(base & (codes == code)) for code in range(size)], np.int64)


def _by_level(columns: Columns, at: Days) -> Days:
    """Sums of the places' counts by the position of their level; levels that the program does not know are left out."""
    levels = columns.places.levels
    position = {level: FIELDS["level"].choice(level) for level in set(levels)}
    counts = np.zeros(len(FIELDS["level"].choices) + 1, np.int64)
    np.add.at(counts, [-1 if (found := position[level]) is None else found for level in levels], at)
    return counts[:-1]
