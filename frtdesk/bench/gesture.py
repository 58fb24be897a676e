"""The gesture that every frame is measured with: 400 stretches of time, 100 for each of four movements."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

FRAMES = 100
"""Of each movement."""

YEAR = 365.2425
CLOSEST = 2 * YEAR


def gesture(first: float, last: float) -> Iterator[tuple[float, float]]:
    """Days [start, stop) one after the other, over data from day `first` to `last`: pan the whole, zoom from it to two
    years, pan a century, pan four years."""
    whole = last - first
    yield from _pan(first, whole, whole * 0.2)
    yield from _zoom(first, last)
    yield from _pan(last - 2 * 100 * YEAR, 100 * YEAR, 100 * YEAR)
    yield from _pan(last - 24 * YEAR, 4 * YEAR, 20 * YEAR)


def _pan(start: float, width: float, way: float) -> Iterator[tuple[float, float]]:
    for moved in np.linspace(0.0, way, FRAMES).tolist():
        yield start + moved, start + moved + width


def _zoom(first: float, last: float) -> Iterator[tuple[float, float]]:
    """Towards the years just before the last ones, where events are densest; each step the same factor."""
    centre = last - min(6 * YEAR, (last - first) / 4)
    for part in np.linspace(0.0, 1.0, FRAMES).tolist():
        share = (CLOSEST / (last - first)) ** part
        yield centre - (centre - first) * share, centre + (last - centre) * share
