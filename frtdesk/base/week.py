"""On which day a week begins, for rulers and for dates that a hand moves. Counts by week keep to ISO 8601."""

from __future__ import annotations

BEGINS = {"monday": 0, "saturday": 5, "sunday": 6}
"""Days by the names that the setting has for them; Monday is 0."""

_first = 0


def begin_on(name: str) -> None:
    """From now on weeks begin on this day of `BEGINS`."""
    global _first
    _first = BEGINS[name]


def days_into(weekday: int) -> int:
    """How many days of a week have passed before a day of it: 0 to 6. `weekday`: Monday is 0."""
    return (weekday - _first) % 7
