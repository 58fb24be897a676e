"""Which days the data speaks of, and which it does not."""

from __future__ import annotations

from frtdesk.base.edtf import EdtfError, extent
from frtdesk.model.columns import Meta


def covered_days(meta: Meta) -> tuple[int | None, int | None]:
    """First and last day that the data covers; None on a side where it says nothing that is a date."""
    try:
        first = extent(meta.covered_from, None).start_min if meta.covered_from else None
    except EdtfError:
        first = None
    return first, meta.covered_to_day


def uncovered(covered: tuple[int | None, int | None], first: float, after: float) -> tuple[tuple[float, float], ...]:
    """The stretches of [first, after), in days, that lie before or after what is covered."""
    begins = first if covered[0] is None else min(max(float(covered[0]), first), after)
    ends = after if covered[1] is None else min(max(covered[1] + 1.0, begins), after)
    return tuple(pair for pair in ((first, begins), (ends, after)) if pair[1] > pair[0])
