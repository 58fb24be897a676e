"""Days and months in figures instead of words, for who wants them so: 2020-06-11, 2020-06 (ISO 8601)."""

from __future__ import annotations

_iso = False


def use_iso(wanted: bool) -> None:
    """From now on days and months are written as ISO 8601 has them, or in the words of the language."""
    global _iso
    _iso = wanted


def in_figures() -> bool:
    """Whether ISO 8601 is wanted."""
    return _iso


def iso_day(year: int, month: int, day: int) -> str | None:
    """2020-06-11, where that is wanted and the year has four figures; else None: a year before 1 would be another one
    there than the one that is shown."""
    return f"{year:04}-{month:02}-{day:02}" if _iso and 0 < year < 10_000 else None


def iso_month(year: int, month: int) -> str | None:
    """2020-06; None as for a day."""
    return f"{year:04}-{month:02}" if _iso and 0 < year < 10_000 else None
