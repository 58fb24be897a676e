"""What a click on a chart changes in a filter, and what is left of a filter without such clicks."""

from __future__ import annotations

from collections.abc import Sequence

from frtdesk.base.errors import FrtError
from frtdesk.model.facet_values import values, with_values
from frtdesk.model.filter import Filter
from frtdesk.model.span import span_of
from frtdesk.timeline.periods import Unit, number_of, period_text

LONGEST = 400_000_000
"""Days from today that a chart reaches at most."""


def picked(
    times: tuple[str, ...], named: tuple[str, ...], period: str, spelling: str, add: bool
) -> tuple[list[str], list[str]]:
    """The times and values that a filter names after a click on a part of time, a value, or both (else empty)."""
    if not period:
        return list(times), _toggled(named, spelling, add)
    if not spelling:
        return _toggled(times, period, add), list(named)
    if add:
        if period in times and spelling in named:
            left = [time for time in times if time != period]
            return left, list(named) if left else []
        return [*times, *({period} - set(times))], [*named, *({spelling} - set(named))]
    if times == (period,) and named == (spelling,):
        return [], []
    return [period], [spelling]


def _toggled(some: tuple[str, ...], one: str, add: bool) -> list[str]:
    if not one:
        return list(some)
    if add:
        return [it for it in some if it != one] if one in some else [*some, one]
    return [] if some == (one,) else [one]


def picked_in_both(filters: Sequence[Filter], period: str, add: bool) -> tuple[Filter, ...]:
    """The two filters of a comparison after a click on a part of time: it counts for both, and once more for none."""
    named = [values(f, "during") for f in filters]
    if add:
        gone = all(period in times for times, _ in named)
        times = [
            [time for time in some if time != period] if gone else [*some, *({period} - set(some))] for some, _ in named
        ]
    else:
        gone = all(some == (period,) for some, _ in named)
        times = [[] if gone else [period]] * len(named)
    return tuple(
        with_values(f, "during", new, no_times) for f, new, (_, no_times) in zip(filters, times, named, strict=True)
    )


def rest_of(f: Filter, field: str, unit: Unit, *, always: bool = False) -> Filter:
    """The filter without what clicks on a chart set: parts of time, which have to be such of this chart, and values of
    its field. `always`: without any time."""
    times, no_times = values(f, "during")
    if times and (always or all(_is_part(time, unit) for time in times)):
        f = with_values(f, "during", (), no_times)
    if field:
        f = with_values(f, field, (), values(f, field)[1])
    return f


def _is_part(time: str, unit: Unit) -> bool:
    """Whether a time in a filter is written as a chart writes its parts."""
    try:
        first, last = span_of(time)
    except FrtError:
        return False
    return abs(first) < LONGEST and abs(last) < LONGEST and period_text(number_of(first, unit), unit) == time
