"""Numbers out of a database: whole ones whatever a column holds, and where the rows of a table stand by their keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from frtdesk.model.columns import Days


def integers(values: Sequence[Any]) -> Days:
    """int64 of whatever a column holds; what is no whole number of 64 bits becomes 0."""
    try:
        return np.array(values, np.int64)
    except (ValueError, TypeError, OverflowError):
        return np.array([_integer(value) for value in values], np.int64)


def _integer(value: Any) -> int:
    try:
        number = int(value)
    except (ValueError, TypeError, OverflowError):
        return 0
    return number if -(1 << 63) <= number < 1 << 63 else 0


class Positions:
    """Where the rows of a table stand, by their keys."""

    def __init__(self, keys: Sequence[int] | Days) -> None:
        found = np.asarray(keys, np.int64)
        self._order = np.argsort(found, kind="stable").astype(np.int32)
        self._sorted = found[self._order]

    def of(self, keys: Days) -> Days:
        """For each key its position, -1 for a key that is not there."""
        if not len(self._sorted):
            return np.full(len(keys), -1, np.int64)
        at = np.minimum(np.searchsorted(self._sorted, keys), len(self._sorted) - 1)
        return np.where(self._sorted[at] == keys, self._order[at], np.int64(-1))
