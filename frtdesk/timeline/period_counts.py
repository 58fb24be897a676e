"""How many events begin in each part of time, by kind, place, actor, policy type or stage: what a chart shows.

An event counts in the part in which it begins, if all days on which it may begin lie in that part. One whose date
spreads over several parts is counted apart, as imprecise; so is one whose beginning is open or unknown. Spans count
where they begin. No loop over events: everything is `bincount`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.model.vocabulary import KINDS
from frtdesk.timeline.periods import Unit, numbers_of
from frtdesk.timeline.resolve import resolver_of

FIELDS = ("kind", "place", "actor", "type", "stage")
"""Fields by which a chart can part its events; an actor or type may be one of several of an event."""

MANY_VALUED = ("actor", "type")

MOST_VALUES = 8
"""Values that are told apart; all further ones are "others"."""

OTHERS, NONE = -1, -2
"""In place of a value: every value that is not told apart, and no value at all."""

Counts = NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Begun:
    """In which part of time each event begins: from `low` to `high` (int64). `exact`: in one part, dated; `imprecise`:
    dated, and in one of several parts; events that are neither have no date."""

    unit: Unit
    low: Days
    high: Days
    exact: Mask
    imprecise: Mask


def begun(columns: Columns, unit: Unit) -> Begun:
    """When each event begins, in parts of time."""
    start, latest = columns.start_min, columns.start_max
    latest = np.where(latest <= DISTANT_PAST, columns.end_max, latest)
    low = numbers_of(start, unit)
    high, later = low.copy(), np.flatnonzero(latest != start)
    high[later] = numbers_of(latest[later], unit)
    dated = resolver_of(columns).dated
    known = (start > DISTANT_PAST) & (latest < DISTANT_FUTURE)
    exact = dated & known & (low == high)
    return Begun(unit, frozen(low), frozen(high), frozen(exact), frozen(dated & ~exact))


@dataclass(frozen=True, eq=False)
class PeriodCounts:
    """Counts in the parts of time from `first` on.

    `values`: what is told apart, as facets number the field's values, with OTHERS and NONE last where there are such;
    `counts`: int32 (values, parts); `totals`: int32 (parts), each event once, which is less than the sum of `counts`
    where events have several values. `imprecise_low`, `imprecise_high`: int64, sorted, of the imprecise events.
    """

    unit: Unit
    first: int
    values: tuple[int, ...]
    counts: Counts
    totals: Counts
    imprecise_low: Days
    imprecise_high: Days
    undated: int
    events: int

    def __len__(self) -> int:
        return len(self.totals)

    def between(self, first: int, last: int) -> tuple[Counts, Counts]:
        """`counts` and `totals` of the parts from `first` to `last`, which lie in what was counted."""
        part = slice(first - self.first, last - self.first + 1)
        return self.counts[:, part], self.totals[part]

    def accounts(self, first: int, last: int) -> Accounts:
        """Where all events are, seen from the parts `first` to `last`."""
        inside = int(self.between(first, last)[1].sum())
        over = int(np.searchsorted(self.imprecise_low, last, "right"))
        imprecise = over - int(np.searchsorted(self.imprecise_high, first, "left"))
        return Accounts(inside, imprecise, self.undated, self.events - inside - imprecise - self.undated)


@dataclass(frozen=True, slots=True)
class Accounts:
    """The filtered events by where they are: in the parts that are shown, perhaps there but not known to the part,
    without a date, and outside. They add up to all of them."""

    inside: int
    imprecise: int
    undated: int
    outside: int


def reach_of(columns: Columns) -> tuple[int, int] | None:
    """First and last day on which an event may begin, over all that are dated; None where none is."""
    dated = resolver_of(columns).dated
    first = columns.start_min[dated & (columns.start_min > DISTANT_PAST)]
    last = columns.start_max[dated & (columns.start_max > DISTANT_PAST) & (columns.start_max < DISTANT_FUTURE)]
    if not len(first) and not len(last):
        return None
    low = int(first.min()) if len(first) else int(last.min())
    return low, max(int(last.max()) if len(last) else low, low)


def values_told(columns: Columns, field: str, mask: Mask) -> tuple[int, ...]:
    """The values of a field to be told apart among the events in `mask`: every kind that there is, else the most used,
    the most used first. Raises NotReadyError where the field is not read yet."""
    if field == "":
        return ()
    counts = _used(columns, field, mask)
    if field == "kind":
        return tuple(np.flatnonzero(counts).tolist())
    order = np.argsort(-counts, kind="stable")[:MOST_VALUES]
    return tuple(order[counts[order] > 0].tolist())


def count_periods(
    columns: Columns, when: Begun, mask: Mask, field: str, told: Sequence[int], first: int, last: int
) -> PeriodCounts:
    """Count the events of `mask` in the parts from `first` to `last`, by the values `told` of `field` ("" for all
    alike). Raises NotReadyError where the field is not read yet."""
    parts = last - first + 1
    inside = np.flatnonzero(mask & when.exact & (when.low >= first) & (when.low <= last))
    at = when.low[inside] - first
    totals = np.bincount(at, minlength=parts)
    if field == "":
        values, rows = (OTHERS,), [totals]
    else:
        values, rows = _by_value(columns, field, told, mask, inside, at, parts)
    vague = mask & when.imprecise
    low, high = np.sort(when.low[vague]), np.sort(when.high[vague])
    return PeriodCounts(
        when.unit, first, values, frozen(np.stack(rows).astype(np.int32)), frozen(totals.astype(np.int32)),
        frozen(low), frozen(high), int(np.count_nonzero(mask & ~when.exact & ~when.imprecise)),
        int(np.count_nonzero(mask)),
    )  # fmt: skip


def count_halves(columns: Columns, when: Begun, masks: tuple[Mask, Mask], first: int, last: int) -> PeriodCounts:
    """Count the events of two masks beside each other, a row each; `totals` has each event of either once."""
    rows = [count_periods(columns, when, mask, "", (), first, last).totals for mask in masks]
    either = count_periods(columns, when, masks[0] | masks[1], "", (), first, last)
    return replace(either, values=(0, 1), counts=frozen(np.stack(rows)))


def _by_value(
    columns: Columns, field: str, told: Sequence[int], mask: Mask, inside: Days, at: Days, parts: int
) -> tuple[tuple[int, ...], list[Days]]:
    """The values that are told apart, then OTHERS and NONE where any event of `mask` is there, and their counts."""
    rows: list[Days] = []
    if field in MANY_VALUED:
        postings = resolver_of(columns).postings(field)
        place = np.full(len(columns), -1, np.int64)
        place[inside] = at
        for value in told:
            found = place[postings.rows[postings.offsets[value] : postings.offsets[value + 1]]]
            rows.append(np.bincount(found[found >= 0], minlength=parts))
        any_told = postings.mask(told, len(columns))
        valued = _valued(columns, field)
        rest = {OTHERS: valued & ~any_told, NONE: ~valued}
    else:
        codes = _codes(columns, field)
        lut = np.full(int(codes.max(initial=0)) + 2, len(told), np.int64)
        lut[-1] = len(told) + 1  # no value is -1, which meets the last
        lut[list(told)] = np.arange(len(told))
        group = lut[codes[inside]]
        table = np.bincount(group * parts + at, minlength=(len(told) + 2) * parts).reshape(-1, parts)
        rows = list(table[: len(told)])
        among = lut[codes]
        rest = {OTHERS: among == len(told), NONE: among == len(told) + 1}
    values = list(told)
    for value, which in rest.items():
        if bool((which & mask).any()):
            values.append(value)
            rows.append(np.bincount(at[which[inside]], minlength=parts))
    if not rows:
        return (NONE,), [np.zeros(parts, np.int64)]
    return tuple(values), rows


def _used(columns: Columns, field: str, mask: Mask) -> Days:
    """How many events of `mask` have each value of a field; an actor counts those of all that belong to it."""
    if field in MANY_VALUED:
        return resolver_of(columns).postings(field).counts(mask)
    codes = _codes(columns, field)[mask]
    return np.bincount(codes[codes >= 0], minlength=len(KINDS) if field == "kind" else 0)


def _valued(columns: Columns, field: str) -> Mask:
    """True for each event with a value of a many-valued field."""
    links = resolver_of(columns).links
    return np.diff((links.actors if field == "actor" else links.policy_types).offsets) > 0


def _codes(columns: Columns, field: str) -> NDArray[np.integer]:
    """The one value of each event, -1 for none. A place is the whole that it lies in: a city its country."""
    if field == "kind":
        return columns.kind
    if field == "stage":
        return np.where(columns.stage == 0, -1, columns.stage.astype(np.int64))
    return np.append(_tops(columns.places.parent), -1)[columns.place]


def _tops(parent: Sequence[int]) -> Days:
    """For each place the topmost that it lies in. A parent stands before its children."""
    tops = np.arange(len(parent), dtype=np.int64)
    for place, above in enumerate(parent):
        if 0 <= above < place:
            tops[place] = tops[above]
    return tops
