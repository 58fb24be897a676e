"""How a page is dealt out to sheets of paper: where it is cut, and what each sheet shows of it.

Sheets overlap. Each is cut along its left and upper edge and laid over the strip of the sheet before it, so that what
is seen of a seam is that edge: it is laid where it meets the fewest texts.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.draw.offscreen import DOTS

MILLIMETRE = DOTS / 25.4
"""Pixels in a millimetre."""

SHEETS: dict[str, tuple[float, float]] = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Width and height of a standing sheet in millimetres."""

EDGE, FOOT = 9.0, 15.0
"""Millimetres of a sheet that no printer need reach, and below, where the sheet says which one it is."""

LEAST_OVERLAP, MOST_OVERLAP = 5.0, 60.0
MOST_SHEETS = 200

EVEN = 0.01
"""What a seam costs that lies a whole sheet from where all sheets show the same; a text that it meets costs 1."""

Costs = NDArray[np.float64]
"""For each pixel of a side of the page, what is lost by a cut there."""


@dataclass(frozen=True)
class Sheets:
    """All in pixels. `sheet`: width and height of the paper; `window`: of what it shows of the page; `overlap`: what
    two of them share, at least."""

    page: tuple[int, int]
    name: str
    sheet: tuple[float, float]
    window: tuple[float, float]
    overlap: float

    @property
    def across(self) -> int:
        return _needed(self.page[0], self.window[0], self.overlap)

    @property
    def down(self) -> int:
        return _needed(self.page[1], self.window[1], self.overlap)


@dataclass(frozen=True)
class Plan:
    """`columns`, `rows`: where each of them begins on the page; all but the first begin at a seam."""

    sheets: Sheets
    columns: tuple[float, ...]
    rows: tuple[float, ...]

    @property
    def seams(self) -> tuple[float, ...]:
        """Where the page is cut from top to bottom."""
        return self.columns[1:]

    def window(self, column: int, row: int) -> tuple[float, float, float, float]:
        """What a sheet shows: left, top, width and height on the page."""
        left, top = self.columns[column], self.rows[row]
        wide = min(self.sheets.window[0], self.sheets.page[0] - left)
        return left, top, wide, min(self.sheets.window[1], self.sheets.page[1] - top)


def name_of(column: int, row: int) -> str:
    """B3: the second from the left in the third row."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"


def sheets_for(page: tuple[int, int], paper: str, overlap: float) -> Sheets:
    """Sheets for a page of so many pixels, standing or lying, whichever needs fewer. `overlap` in millimetres. Raises
    FrtError for what nobody would print."""
    known = {name.casefold(): name for name in SHEETS}
    name = known.get(paper.strip().casefold())
    if name is None:
        raise FrtError(
            translate("export", "There are no sheets of “{paper}”.").format(paper=paper[:40]),
            translate("export", "Choose one of {known}.").format(known=", ".join(SHEETS)),
        )
    if not LEAST_OVERLAP <= overlap <= MOST_OVERLAP:
        raise FrtError(
            translate("export", "Sheets cannot overlap by {overlap} mm.").format(overlap=f"{overlap:g}"),
            translate("export", "They may overlap by {least} to {most} mm.").format(
                least=f"{LEAST_OVERLAP:g}", most=f"{MOST_OVERLAP:g}"
            ),
        )
    short, long = SHEETS[name]
    upright, lying = (_sheets(page, name, size, overlap) for size in ((short, long), (long, short)))
    lies = page[0] > page[1]
    chosen = min((lying, upright) if lies else (upright, lying), key=lambda sheets: sheets.across * sheets.down)
    if chosen.across * chosen.down > MOST_SHEETS:
        raise FrtError(
            translate("export", "This poster would take {count} sheets.").format(
                count=number(chosen.across * chosen.down)
            ),
            translate("export", "It may take {most}; choose a smaller size, A0 at most.").format(most=MOST_SHEETS),
        )
    return chosen


def _sheets(page: tuple[int, int], name: str, size: tuple[float, float], overlap: float) -> Sheets:
    sheet = size[0] * MILLIMETRE, size[1] * MILLIMETRE
    window = sheet[0] - 2 * EDGE * MILLIMETRE, sheet[1] - (EDGE + FOOT) * MILLIMETRE
    return Sheets(page, name, sheet, window, overlap * MILLIMETRE)


def _needed(length: float, window: float, overlap: float) -> int:
    return max(ceil((length - overlap) / (window - overlap)), 1)


def planned(sheets: Sheets, costs: tuple[Costs, Costs]) -> Plan:
    """The page cut where it costs least. `costs`: of a cut from top to bottom at each x, of one across at each y."""
    columns = seams(sheets.page[0], sheets.window[0], sheets.overlap, costs[0])
    rows = seams(sheets.page[1], sheets.window[1], sheets.overlap, costs[1])
    return Plan(sheets, (0.0, *columns), (0.0, *rows))


def seams(length: int, window: float, overlap: float, costs: Costs) -> tuple[float, ...]:
    """Where to cut `length` pixels so that no part is longer than a window, less its overlap but for the last; of all
    ways with the fewest parts the one that costs least."""
    parts = _needed(length, window, overlap)
    step, ideal = int(window - overlap), length / parts
    least = min(step, int(ideal / 2))
    best = np.full(length, np.inf)
    before: list[NDArray[np.int64]] = []
    at = np.arange(length)
    for seam in range(1, parts):
        reached = np.full(length, np.inf)
        came = np.zeros(length, np.int64)
        for x in range(max(least, 1), length):
            if seam == 1:
                reached[x] = 0.0 if x <= step else np.inf
                continue
            low, high = max(x - step, 0), x - least
            if high >= low:
                came[x] = low + int(np.argmin(best[low : high + 1]))
                reached[x] = best[came[x]]
        best = reached + costs[:length] + EVEN * np.abs(at - ideal * seam) / ideal
        before.append(came)
    if parts == 1:
        return ()
    first = max(ceil(length - window), 0)
    last = first + int(np.argmin(best[first:]))
    found = [last]
    for came in reversed(before[1:]):
        found.append(int(came[found[-1]]))
    return tuple(float(x) for x in reversed(found))


def spans_cost(length: int, spans: list[tuple[float, float, float]]) -> Costs:
    """What a cut costs at each pixel: the weights of all (from, to, weight) that it meets."""
    change = np.zeros(length + 1)
    for low, high, weight in spans:
        first, last = int(np.clip(low, 0, length)), int(np.clip(ceil(high) + 1, 0, length))
        change[first] += weight
        change[last] -= weight
    return np.cumsum(change)[:length]
