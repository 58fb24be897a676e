"""How much is known: the strip under the ruler, which says for each part of time how well its events are documented.

Three shares: events with two sources or more; exact days that a second look-up confirmed; quotes that it confirmed, of
the events that quote somebody. An event counts where its mark stands, in the middle of the days on which it may begin.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.calendar import DISTANT_FUTURE, DISTANT_PAST
from frtdesk.base.edtf import DateFlags
from frtdesk.base.words import number, translate
from frtdesk.model.columns import Columns, Days, Mask, Meta, frozen
from frtdesk.model.vocabulary import CheckedBits
from frtdesk.timeline.coverage import covered_days, uncovered
from frtdesk.timeline.periods import UNITS, Unit, first_days, number_of, period_words
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.timescale import TimeScale

LEAST = 7.0
"""Pixels that a cell of the strip is wide, at least."""

TALL = 13.0
"""Pixels that the strip is tall at text scale 1."""

_LONGEST_NOTE = 300


@dataclass(frozen=True, eq=False)
class KnownIndex:
    """The events that a filter shows, ready to be asked how well a stretch of time is documented.

    `moments`: int64, sorted, where their marks stand; `sums`: int32 (6, n + 1), how many of the first i events have:
    two sources or more, any entry here at all; an exact day confirmed, an exact day; quotes confirmed, quotes.
    """

    moments: Days
    sums: NDArray[np.int32]
    covered: tuple[int | None, int | None]
    note: str


def known_index(columns: Columns, kept: Mask) -> KnownIndex:
    """Index the events in `kept` (a mask over the columns) that have a date. A million take some 60 ms."""
    undated = int(DateFlags.UNDATED)
    chosen = np.flatnonzero(kept & (columns.flags & undated == 0) & (columns.start_min > DISTANT_PAST))
    latest = np.minimum(columns.start_max[chosen], DISTANT_FUTURE - 1)
    moments = columns.start_min[chosen] + (latest - columns.start_min[chosen]) // 2
    order = np.argsort(moments, kind="stable")
    chosen = chosen[order]
    checked, flags = columns.checked[chosen], columns.flags[chosen]
    named_day = (flags & int(DateFlags.DAY_PRECISION)) != 0
    quoted = (checked & int(CheckedBits.HAS_QUOTE)) != 0
    rows = (
        (checked & int(CheckedBits.SEVERAL_SOURCES)) != 0,
        np.ones(len(chosen), np.bool_),
        named_day & ((checked & int(CheckedBits.DATE)) != 0),
        named_day,
        quoted & ((checked & int(CheckedBits.QUOTES)) != 0),
        quoted,
    )
    sums = np.zeros((len(rows), len(chosen) + 1), np.int32)
    for row, which in zip(sums, rows, strict=True):
        np.cumsum(which, out=row[1:])
    return KnownIndex(
        frozen(moments[order]), frozen(sums), covered_days(columns.meta), _note(columns.meta)
    )  # fmt: skip


def _note(meta: Meta) -> str:
    thin = " ".join(meta.thin.split())
    return thin if len(thin) <= _LONGEST_NOTE else f"{thin[: _LONGEST_NOTE - 1].rsplit(' ', 1)[0]}…"


@dataclass(frozen=True, eq=False)
class KnownStrip:
    """The strip of one frame, in cells that are parts of time and so move with it. `edges`: pixels, one more than
    cells; `counts`: int32 (6, cells), as `KnownIndex.sums`; `blank`: stretches of pixels that the data does not cover.
    """

    unit: Unit
    first: int
    edges: Pixels
    counts: NDArray[np.int32]
    blank: tuple[tuple[float, float], ...]
    note: str

    @property
    def shares(self) -> Pixels:
        """(3, cells): from 0 to 1 how much is known; -1 where there is nothing to know."""
        have, of = self.counts[0::2], self.counts[1::2]
        return np.where(of > 0, have / np.maximum(of, 1), -1.0)

    def words_at(self, x: float) -> str:
        """What the strip says under a column of pixels."""
        cell = int(np.searchsorted(self.edges, x, "right")) - 1
        if not 0 <= cell < self.counts.shape[1]:
            return ""
        when = period_words(self.first + cell, self.unit)
        counts: list[int] = self.counts[:, cell].tolist()
        if any(left <= x < right for left, right in self.blank):
            said = translate("known", "{when}: not covered by this data.").format(when=when)
            return f"{said} {self.note}".strip()
        return translate("known", "{when}: {known}").format(when=when, known=_known(counts))


def _known(counts: list[int]) -> str:
    several, events, confirmed, days, verified, quoted = counts
    if not events:
        return translate("known", "no event.")
    said = [
        translate("known", "%n event|%n events", events),
        translate("known", "{count} with two sources or more").format(count=number(several)),
    ]
    if days:
        said.append(
            translate("known", "{count} of %n exact day confirmed|{count} of %n exact days confirmed", days).format(
                count=number(confirmed)
            )
        )
    if quoted:
        said.append(
            translate("known", "{count} of %n with quotes verified|{count} of %n with quotes verified", quoted).format(
                count=number(verified)
            )
        )
    return translate("known", "{list}.").format(list=", ".join(said))


def known_strip(index: KnownIndex, scale: TimeScale) -> KnownStrip:
    """The strip over what a frame shows."""
    unit = next((unit for unit in UNITS if unit.days * scale.per_day >= LEAST), UNITS[-1])
    start, stop = float(np.floor(scale.start)), float(np.ceil(scale.stop))
    first, last = number_of(int(start), unit), number_of(int(stop) - 1, unit)
    days = first_days(np.arange(first, last + 2, dtype=np.int64), unit)
    at = np.searchsorted(index.moments, days)
    counts = np.diff(index.sums[:, at], axis=1)
    blank = tuple((scale.x_of(a), scale.x_of(b)) for a, b in uncovered(index.covered, float(days[0]), float(days[-1])))
    return KnownStrip(unit, first, frozen(scale.x(days)), counts, blank, index.note)
