"""Where a place lies, in words: itself and what it lies in."""

from __future__ import annotations

from frtdesk.model.columns import PlaceTable
from frtdesk.model.event_words import one_line

STEPS = 3
"""Names that are said at most: a city, its state, its country."""


def place_chain(places: PlaceTable, place: int) -> str:
    """San Francisco, California, United States; empty for -1. No name twice, each at most 80 characters."""
    names: list[str] = []
    while place >= 0 and len(names) < STEPS:
        name = one_line(places.names[place], 80)
        if name not in names:
            names.append(name)
        place = places.parent[place]
    return ", ".join(names)
