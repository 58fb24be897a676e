"""The days that are named under the dot plot of a response lag: as many as stand clear of each other."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from frtdesk.base.words import translate

TICKS = (1, 7, 30, 91, 365, 1_096, 3_652, 10_957)
"""Days that are marked where the scale is one of powers: a day, a week, a month, a quarter, 1, 3, 10 and 30 years."""

STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 365, 730, 1_826, 3_652, 7_305, 18_262, 36_524, 182_621, 365_242)
"""Days from one mark to the next where the scale is even: 1, 2 or 5 times a power of ten, or whole years."""

MOST = 12
"""Marks of an even scale, however wide it is."""


def lag_ticks(
    left: float,
    right: float,
    place: Callable[[int], float],
    width: Callable[[str], float],
    gap: float,
    *,
    log: bool,
) -> list[tuple[int, str]]:
    """Days that stand from pixel `left` to `right`, with their words. `place`: the pixel of a day; `width`: pixels of a
    text; `gap`: pixels that are free between two of them. On an even scale marks stand evenly, fewer where words are
    long."""
    if log:
        days = [*(-day for day in reversed(TICKS)), 0, *TICKS]
        return _clear([(day, tick_words(day)) for day in days if left <= place(day) <= right], place, width, gap)
    first = next((number for number, step in enumerate(STEPS) if _count(left, right, place, step) <= MOST), -1)
    for step in STEPS[first:]:
        ticks = [(day, tick_words(day)) for day in _even(left, right, place, step)]
        if len(_clear(ticks, place, width, gap)) == len(ticks):
            return ticks
    return [(0, tick_words(0))] if left <= place(0) <= right else []


def _clear(
    ticks: list[tuple[int, str]], place: Callable[[int], float], width: Callable[[str], float], gap: float
) -> list[tuple[int, str]]:
    """Those whose words touch none before them; zero is always one of them, as all is measured from there."""
    kept: list[tuple[int, str]] = []
    taken: list[tuple[float, float]] = []
    for day, words in sorted(ticks, key=lambda tick: abs(tick[0])):
        middle, half = place(day), width(words) / 2 + gap / 2
        if all(middle + half <= begin or middle - half >= end for begin, end in taken):
            kept.append((day, words))
            taken.append((middle - half, middle + half))
    return sorted(kept)


def _count(left: float, right: float, place: Callable[[int], float], step: int) -> float:
    return (right - left) / max(abs(place(step) - place(0)), 1e-9)


def _even(left: float, right: float, place: Callable[[int], float], step: int) -> list[int]:
    """Days at even steps from zero that lie between two pixels."""
    zero, each = place(0), max(place(step) - place(0), 1e-9)
    return [number * step for number in range(int(np.ceil((left - zero) / each)), int((right - zero) // each) + 1)]


def tick_words(day: int) -> str:
    """0, a week, 3 years; before zero with a minus sign."""
    size = abs(day)
    if size in (7, 30, 91):
        words = {7: translate("lag", "1 week"), 30: translate("lag", "1 month"), 91: translate("lag", "3 months")}[size]
    elif size >= 365 and abs(size / 365.2425 - round(size / 365.2425)) < 0.01:
        words = translate("lag", "%n year|%n years", round(size / 365.2425))
    else:
        words = translate("lag", "%n day|%n days", size) if size else "0"
    return f"−{words}" if day < 0 else words
