"""Days to pixels and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Days


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A stretch of days laid over `width` pixels.

    The left edge is the civil day `origin` plus `offset` days (0 <= offset < 1): whole days stay integers, so that a
    view a day wide is as exact ten thousand years from now as today. `per_day` is pixels a day.
    """

    origin: int
    offset: float
    per_day: float
    width: float

    @classmethod
    def over(cls, start: float, stop: float, width: float) -> TimeScale:
        """The scale that shows days `start` to `stop` (stop excluded) on `width` pixels."""
        if not stop > start or width <= 0:
            raise ValueError(f"no time scale from {start} to {stop} on {width} pixels")
        origin = int(np.floor(start))
        return cls(origin, start - origin, width / (stop - start), width)

    @property
    def start(self) -> float:
        return self.origin + self.offset

    @property
    def stop(self) -> float:
        return self.start + self.span

    @property
    def span(self) -> float:
        """Days across."""
        return self.width / self.per_day

    def x(self, days: Days | NDArray[Any]) -> NDArray[np.floating[Any]]:
        """Pixel of the beginning of each civil day; float64, clipped to what a painter can take."""
        return np.clip(((days - self.origin) - self.offset) * self.per_day, -1e6, 1e6)

    def x_of(self, day: float) -> float:
        """Pixel of one moment, in days."""
        return min(max(((day - self.origin) - self.offset) * self.per_day, -1e6), 1e6)

    def day_at(self, x: float) -> float:
        """The moment under a pixel, in days (1.5 is noon of day 1)."""
        return self.start + x / self.per_day
