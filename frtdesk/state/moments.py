"""From events to what a view needs of them: where they stand, how far they reach, what relates to them."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar
from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns, Days
from frtdesk.model.event import EventDetail
from frtdesk.model.event_words import distance_words, relation_words, title_words
from frtdesk.model.span import span_of
from frtdesk.state.view import ContextBand, View
from frtdesk.timeline.context import Stretch
from frtdesk.timeline.lanes import extents, reach
from frtdesk.timeline.overview import whole
from frtdesk.timeline.relations import Neighbour

AIR_OF_A_DAY = 2.0
"""Days shown on both sides of a day that a person goes to."""


def neighbours_of(columns: Columns, detail: EventDetail) -> tuple[Neighbour, ...]:
    """The shown event's neighbours among the columns, with what each relation says; answers first."""
    keys = {related.key: related for related in detail.related}
    found = np.flatnonzero(np.isin(columns.key, np.fromiter(keys, np.int64)))
    made: list[tuple[bool, Neighbour]] = []
    for event in found.tolist():
        related = keys[int(columns.key[event])]
        says = f"{relation_words(related)} · {distance_words(related)}"
        made.append((related.relation != "responds_to", Neighbour(event, says, related.outgoing)))
    return tuple(neighbour for _, neighbour in sorted(made, key=lambda pair: pair[0]))


@lru_cache(maxsize=8)
def stretches_of(columns: Columns, until: int, bands: tuple[ContextBand, ...]) -> tuple[Stretch, ...]:
    """Bands in days, open ends cut at `until`. A band of two events is named after both."""
    made: list[Stretch] = []
    for band in bands:
        events = [columns.ids.index(name) for name in (band.first, band.last) if name]
        if None in events or not events:
            continue
        which = np.array(events, np.int32)
        lo, hi = extents(columns, which, until)
        titles = [title_words(columns.titles[event]) for event in which.tolist()]
        title = titles[0] if len(titles) == 1 else f"{titles[0]} – {titles[-1]}"
        made.append(Stretch(title, int(lo.min()), int(hi.max())))
    return tuple(made)


def moment_of(columns: Columns, event: int) -> float:
    """Where the mark of an event with a date stands, in days: the middle of the days on which it may begin."""
    first, last = int(columns.start_min[event]), int(columns.start_max[event])
    if first <= calendar.DISTANT_PAST:
        first = last if last > calendar.DISTANT_PAST else int(columns.end_min[event])
    return (first + max(first, last) + 1) / 2


def extent_of(columns: Columns, events: NDArray[Any]) -> tuple[float, float]:
    """The days from the first to the last of some events, with a little air; the whole where none has a date."""
    named = reach(columns, events)
    if named is None:
        return whole(columns)
    air = max((named[1] + 1 - named[0]) * 0.05, 3.0)
    return named[0] - air, named[1] + 1 + air


def first_view(columns: Columns, extent: tuple[float, float] | None = None) -> View:
    """Where to begin: 2018 to mid 2021 if the data is dense there, else all of it (`extent`, where that is known)."""
    view = View()
    inside = (columns.start_max >= view.start) & (columns.start_min < view.stop)
    if np.count_nonzero(inside) >= max(len(columns) // 4, 1):
        return view
    start, stop = extent or whole(columns)
    return View(start, stop)


def typed_days(text: str, whole: tuple[float, float]) -> tuple[float, float]:
    """From and to which day to look for a date or range that a person typed, in data over `whole`: exactly that, so
    that names and pictures say what was asked for; only a day alone has some air around it. Raises FrtError with a
    sentence if it is none, or lies outside."""
    first, last = span_of(text)
    start, stop = whole
    first, last = max(first, int(start)), min(last, int(stop))
    if last < first:
        raise FrtError(translate("workspace", "{text} lies outside the data.").format(text=text[:80]))
    air = AIR_OF_A_DAY if last == first else 0.0
    return first - air, last + 1 + air


def focused_days(columns: Columns, event: int, view: View) -> tuple[float, float]:
    """From and to which day to look so that an event with a date stands in the middle; if it does already, closer."""
    middle, days = moment_of(columns, event), view.days
    if abs(middle - (view.start + view.stop) / 2) <= days * 0.01:
        start, stop = extent_of(columns, np.array([event]))
        days = min(max((stop - start) * 1.5, 60.0), days / 2)
    return middle - days / 2, middle + days / 2


def places_of_keys(columns: Columns, keys: Days) -> tuple[int, ...]:
    """Where the events with these keys (int64) stand in the columns, in the order of `keys`; without those that are
    gone."""
    found = np.flatnonzero(np.isin(columns.key, keys))
    at = dict(zip(columns.key[found].tolist(), found.tolist(), strict=True))
    return tuple(at[key] for key in keys.tolist() if key in at)
