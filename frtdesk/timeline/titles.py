"""Titles beside the marks of a picture, each in the room up to the next mark of its row, behind its number if it has
one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.model.columns import Columns, Mask
from frtdesk.timeline.frame import Label
from frtdesk.timeline.ghosts import RowLine
from frtdesk.timeline.labels import TitleFitter
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.settle import Pixels

NUMBER_GAP = 0.7
"""Of the gap between a mark and its title, what stands between a number and the title."""

DIGITS = "0123456789"


@dataclass(frozen=True, eq=False)
class Places:
    """The marks of a picture in order of row, then of x: parallel arrays. `shown`: in view; `itself`: drawn as an event
    and not as a count."""

    event: NDArray[np.int32]
    lane: NDArray[np.int16]
    row: NDArray[np.int64]
    x: Pixels
    y: Pixels
    shown: Mask
    itself: Mask
    is_hit: Mask


@dataclass(frozen=True, slots=True)
class Setting:
    """`width` of the picture; `numbers`: what a list beside it calls some of the events."""

    metrics: Metrics
    width: float
    selected: frozenset[int]
    numbers: Mapping[int, str]


def titles(
    columns: Columns, places: Places, ghosts: RowLine | None, setting: Setting, fitter: TitleFitter, measure: Measure
) -> list[Label]:
    """The titles that fit, whole or shortened. A number without a title stands only at a mark that is an event: beside
    a count it would seem to count."""
    metrics, numbers = setting.metrics, setting.numbers
    left, room = _rooms(places, ghosts, setting)
    digit = float(measure(list(DIGITS), TextStyle.LABEL_BOLD).max()) if numbers else 0.0
    gap, least = metrics.label_gap * NUMBER_GAP, 2 * metrics.mark
    found: list[Label] = []
    for i in np.flatnonzero(places.shown & (room > (metrics.mark / 2 if numbers else least))).tolist():
        event = int(places.event[i])
        number = numbers.get(event, "")
        widest = digit * len(number)  # so that another number of as many digits fits as well
        rest = float(room[i]) - (widest + gap if number else 0.0)
        selected = event in setting.selected
        style = TextStyle.LABEL_BOLD if columns.importance[event] >= 5 or selected else TextStyle.LABEL
        text, width = fitter.fit_event(columns.titles[event], style, rest) if rest > least else ("", 0.0)
        if selected and not text and rest > least:
            text, width = fitter.fit_letters(columns.titles[event], style, rest)
        if not text and not (number and places.itself[i] and widest <= room[i]):
            continue
        lead = float(measure([number], TextStyle.LABEL_BOLD)[0]) if number else 0.0
        lead += gap if number and text else 0.0
        found.append(
            Label(
                event, text, float(left[i]) + lead, float(places.y[i]), width, style, selected, int(places.lane[i]),
                bool(places.is_hit[i]), number, lead, int(columns.kind[event]),
            )
        )  # fmt: skip
    return found


def _rooms(places: Places, ghosts: RowLine | None, setting: Setting) -> tuple[Pixels, Pixels]:
    """For each mark where what stands beside it begins, and how many pixels that may take."""
    metrics, x, row = setting.metrics, places.x, places.row
    has_next = np.append(row[1:] == row[:-1], False)
    nearest = np.where(has_next, np.append(x[1:], 0.0) - metrics.mark / 2 - metrics.label_gap, np.inf)
    if ghosts is not None:
        nearest = np.minimum(nearest, ghosts.next_after(row, x) - metrics.mark / 2 - metrics.label_gap)
    left = np.maximum(x + metrics.mark / 2 + metrics.label_gap, metrics.edge)
    return left, np.minimum(nearest, setting.width - metrics.edge) - left
