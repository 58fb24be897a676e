"""Pairs in the same week: an event of one filter and an event of another that begin in the same ISO week.

Weeks run from Monday to Sunday. A pair is certain where both dates lie wholly in one and the same week and neither is
marked approximate or uncertain; it is possible where the dates may do so. Dates coarser than a month pair with nothing:
"2019" would pair with everything of that year. A span counts with its beginning. An event in both filters is no pair
with itself, and two such events are one pair, not two.

Counting costs a few `searchsorted` at any size; what is listed is bounded, the most important first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.base.progress import Progress, Work
from frtdesk.model.columns import Columns, Days, Mask, frozen
from frtdesk.timeline.lanes import is_undated

MOST = 2_000
"""Pairs that are listed; beyond that nobody reads them one by one, and they are counted."""

COARSEST = 31
"""Days that a date may leave open and still pair."""

_UNSURE = int(DateFlags.START_APPROXIMATE | DateFlags.START_UNCERTAIN)


@dataclass(frozen=True, eq=False)
class Pairs:
    """Parallel arrays in order of the week, the certain pairs of a week first.

    `first`, `second`: events of the one filter and of the other; `week`: Monday of the first week that they can share;
    `least`, `most`: days from the first to the second, negative where the second is earlier. `total` and `sure` count
    what there is, listed or not; `coarse`: events of either filter whose dates are too coarse to pair.
    """

    first: NDArray[np.int32]
    second: NDArray[np.int32]
    certain: Mask
    week: Days
    least: Days
    most: Days
    total: int
    sure: int
    coarse: int

    def __len__(self) -> int:
        return len(self.first)


@dataclass(frozen=True, eq=False)
class _Dates:
    """Events with the weeks in which each may begin, `first` to `last`; `sure`: in one week, and not approximately."""

    event: NDArray[np.int32]
    first: Days
    last: Days
    sure: Mask
    weight: NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.event)

    @classmethod
    def of(cls, columns: Columns, events: NDArray[np.int32]) -> _Dates:
        """The dates of some events, in the order given."""
        first, last = week_of(columns.start_min[events]), week_of(columns.start_max[events])
        sure = (first == last) & ((columns.flags[events] & _UNSURE) == 0)
        return cls(events, first, last, sure, columns.importance[events])

    def where(self, chosen: NDArray[Any]) -> _Dates:
        """Some of them, by a mask or by positions."""
        return _Dates(
            self.event[chosen], self.first[chosen], self.last[chosen], self.sure[chosen], self.weight[chosen]
        )  # fmt: skip


def week_of(days: Days) -> Days:
    """The number of the ISO week of each day; Monday begins one."""
    return (days + 3) // 7


def monday_of(week: Days) -> Days:
    """The Monday of each week."""
    return week * 7 - 3


def precise_enough(columns: Columns, events: NDArray[np.int32]) -> Mask:
    """True for events with a date that is a month or finer."""
    first, last = columns.start_min[events], columns.start_max[events]
    known = ~is_undated(columns)[events] & (first > calendar.DISTANT_PAST) & (last < calendar.DISTANT_FUTURE)
    return known & (last - first < COARSEST)


def _in_time(columns: Columns, events: NDArray[np.int32]) -> _Dates:
    """The dates of some events in order of their first week."""
    dates = _Dates.of(columns, events)
    return dates.where(np.argsort(dates.first, kind="stable"))


def find_pairs(columns: Columns, one: Mask, other: Mask, most: int = MOST) -> Work[Pairs]:
    """The pairs between the events in `one` and in `other` (masks over the columns), at most `most` of them listed."""
    yield Progress(0)
    chosen = [np.flatnonzero(mask).astype(np.int32) for mask in (one, other)]
    precise = [events[precise_enough(columns, events)] for events in chosen]
    left, right = (_in_time(columns, events) for events in precise)
    both = one & other
    coarse = int(np.count_nonzero(one | other)) - len(np.union1d(*precise))
    yield Progress(1, 4)
    total = _count(left, right, both)
    sure = _count(left.where(left.sure), right.where(right.sure), both)
    yield Progress(2, 4)
    found = yield from _most_important(left, right, both, most)
    return _described(columns, left, right, found, total, sure, coarse)


def pairs_among(columns: Columns, one: NDArray[np.int32], other: NDArray[np.int32]) -> tuple[Days, Days, Mask]:
    """The pairs between few events (a screen of marks), as positions in `one` and `other`, and whether each is certain.
    All are compared with all."""
    here, there = _Dates.of(columns, one), _Dates.of(columns, other)
    meets = (here.first[:, None] <= there.last) & (there.first <= here.last[:, None])
    meets &= precise_enough(columns, one)[:, None] & precise_enough(columns, other) & (one[:, None] != other)
    a, b = np.nonzero(meets)
    return a, b, here.sure[a] & there.sure[b]


def _meetings(left: _Dates, right: _Dates) -> Days:
    """For each event of `left` with how many of `right` it may share a week, itself included."""
    begun = np.searchsorted(right.first, left.last, "right")
    over = np.searchsorted(np.sort(right.last), left.first, "left")
    return begun - over


def _count(left: _Dates, right: _Dates, both: Mask) -> int:
    """How many pairs there are. Events in both filters meet themselves once, and each other twice."""
    common = left.where(both[left.event])
    twice = int(_meetings(common, common).sum()) - len(common)
    return int(_meetings(left, right).sum()) - len(common) - twice // 2


def _most_important(left: _Dates, right: _Dates, both: Mask, most: int) -> Work[tuple[Days, Days]]:
    """Positions of the pairs to be listed: as deep into importance as all fit, then what fits of the next level."""
    fitting: int | None = None
    levels = np.union1d(left.weight, right.weight)[::-1].tolist()
    for level in levels:
        mine, theirs = left.weight >= level, right.weight >= level
        if _count(left.where(mine), right.where(theirs), both) > most:
            deep = _listed(left, right, (mine, theirs), both, most)
            yield Progress(3, 4)
            if fitting is None:
                return deep[0][:most], deep[1][:most]
            whole = _listed(left, right, (left.weight >= fitting, right.weight >= fitting), both, most)
            rest = np.minimum(left.weight[deep[0]], right.weight[deep[1]]) < fitting
            a, b = (np.concatenate((kept, more[rest]))[:most] for kept, more in zip(whole, deep, strict=True))
            return a, b
        fitting = level
        yield Progress(3, 4)
    if fitting is None:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    return _listed(left, right, (left.weight >= fitting, right.weight >= fitting), both, most)


def _listed(left: _Dates, right: _Dates, chosen: tuple[Mask, Mask], both: Mask, most: int) -> tuple[Days, Days]:
    """Positions of pairs in order of time: all of them, or somewhat more than `most`."""
    mine, theirs = np.flatnonzero(chosen[0]), np.flatnonzero(chosen[1])
    here, there = left.where(chosen[0]), right.where(chosen[1])
    meetings = _meetings(here, there) - both[here.event]
    busy = np.flatnonzero(meetings > 0)
    if not len(busy):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    # Of two events in both filters one meeting of two falls away: twice as many are looked at.
    busy = busy[: int(np.searchsorted(np.cumsum(meetings[busy]), 2 * most + 2)) + 1]
    reach = int((there.last - there.first).max())
    begin = np.searchsorted(there.first, here.first[busy] - reach, "left")
    wide = np.searchsorted(there.first, here.last[busy], "right") - begin
    a = np.repeat(busy, wide)
    b = np.arange(int(wide.sum())) - np.repeat(np.cumsum(wide) - wide - begin, wide)
    one, other = here.event[a], there.event[b]
    good = (there.last[b] >= here.first[a]) & (one != other) & ~(both[one] & both[other] & (one > other))
    return mine[a[good]], theirs[b[good]]


def _described(
    columns: Columns, left: _Dates, right: _Dates, found: tuple[Days, Days], total: int, sure: int, coarse: int
) -> Pairs:
    a, b = found
    one, other = left.event[a], right.event[b]
    certain = left.sure[a] & right.sure[b]
    week = monday_of(np.maximum(left.first[a], right.first[b]))
    least = columns.start_min[other] - columns.start_max[one]
    most = columns.start_max[other] - columns.start_min[one]
    weight = np.minimum(left.weight[a], right.weight[b]).astype(np.int16)
    order = np.lexsort((other, one, -weight, ~certain, week))
    return Pairs(
        frozen(one[order]), frozen(other[order]), frozen(certain[order]), frozen(week[order]),
        frozen(least[order]), frozen(most[order]), total, sure, coarse,
    )  # fmt: skip
