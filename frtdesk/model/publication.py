"""When a source had surely published: the day from which an event can be known."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.calendar import DISTANT_FUTURE
from frtdesk.base.edtf import DateFlags, EdtfError, extent

NEVER = int(np.iinfo(np.int32).max)
"""For an event none of whose sources has a date: nobody can say when it was known."""
_FIRST = int(np.iinfo(np.int32).min)

Published = NDArray[np.int32]
"""One an event: the earliest day by which one of its sources had surely published, or NEVER."""


@lru_cache(maxsize=20_000)
def published_by(text: str | None) -> int:
    """The latest possible day of a publication, an EDTF text; NEVER where it is undated, or no date.

    A month counts from its last day, as the source may have come out on it.
    """
    if not text:
        return NEVER
    try:
        read = extent(text, None)
    except EdtfError:
        return NEVER
    if read.flags & DateFlags.UNDATED:
        return NEVER
    _, start_max, _, end_max = read.days()
    last = end_max if end_max != DISTANT_FUTURE else start_max
    return min(max(last, _FIRST), NEVER)


def first_published(texts: Iterable[str | None]) -> int:
    """The earliest of several sources."""
    return min((published_by(text) for text in texts), default=NEVER)
