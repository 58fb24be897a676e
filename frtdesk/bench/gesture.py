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
    century, years = min(100 * YEAR, whole), min(4 * YEAR, whole / 4)
    yield from _pan(whole, (first + last) / 2, whole * 0.2)
    yield from _zoom(first, last)
    yield from _pan(century, last - century, century * 0.9)
    yield from _pan(years, last - 6 * years, 5 * years)


def _pan(width: float, centre: float, way: float) -> Iterator[tuple[float, float]]:
    for moved in np.linspace(0.0, way, FRAMES).tolist():
        yield centre + moved - width / 2, centre + moved + width / 2


def _zoom(first: float, last: float) -> Iterator[tuple[float, float]]:
    """Towards the years just before the last ones, where events are densest; each step the same factor."""
    whole = last - first
    centre = last - min(6 * YEAR, whole / 4)
    closest = min(CLOSEST, whole / 8)
    for part in np.linspace(0.01, 1.0, FRAMES).tolist():
        share = (closest / whole) ** part
        yield centre - (centre - first) * share, centre + (last - centre) * share
