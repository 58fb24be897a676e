"""Which days the data speaks of, and which it does not."""

from __future__ import annotations

import numpy as np

from frtdesk.base.calendar import DISTANT_PAST, civil
from frtdesk.base.edtf import DateFlags, EdtfError, extent
from frtdesk.base.wording import date_words, year_words
from frtdesk.model.columns import Columns, Meta


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


def stretch_words(columns: Columns) -> tuple[str, str]:
    """From when to when the data goes, in words, each empty where the database says nothing: what it says of itself,
    or the year of an event that begins before or after that, as one may by now."""
    meta = columns.meta
    first, last = meta.covered_from, meta.covered_to
    said = (date_words(first) if first else "", date_words(last) if last else "")
    begun = columns.start_min[(columns.flags & int(DateFlags.UNDATED) == 0) & (columns.start_min > DISTANT_PAST)]
    if not any(said) or not len(begun):
        return said
    covered = covered_days(meta)
    earliest, latest = int(np.min(begun)), int(np.max(begun))
    return (
        year_words(civil(earliest)[0]) if said[0] and covered[0] is not None and earliest < covered[0] else said[0],
        year_words(civil(latest)[0]) if said[1] and covered[1] is not None and latest > covered[1] else said[1],
    )
