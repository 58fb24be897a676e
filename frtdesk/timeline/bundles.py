"""All relations between two lanes, bundled: those that begin and end close together share one trunk.

A trunk runs in the gutter above the lower of the two lanes, on one of a few tracks; from its ends a leg goes to each
mark. With too many legs only the trunks are left, each with one leg a side. Bundles are cut by time, not by the view,
so that panning does not regroup them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.words import translate
from frtdesk.model.columns import Codes, Days, frozen
from frtdesk.model.event_words import BETWEEN, one_line
from frtdesk.model.relations import Relations
from frtdesk.model.vocabulary import RELATION_KIND, spoken
from frtdesk.timeline.gutters import GAP, Gutters
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.lanes import anchors, extents
from frtdesk.timeline.layout import LaneBand
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.timescale import TimeScale

MOST_LEGS = 400
"""Relations that are drawn one by one; of more only the bundles are."""

MOST_BUNDLES = 96
APART = 72.0
"""Pixels within which ends share a bundle at least; doubled until there are at most MOST_BUNDLES."""

TRACKS = 5
OUTSIDE = 40.0
"""Pixels beyond the edge at which what leads out of view ends."""

SAID, WORTH_SAYING = 6, 3
"""So many bundles say what they are where there is room, the largest first, if they hold at least so many relations."""


@dataclass(frozen=True, eq=False)
class Ends:
    """The relations between two lanes that the filter leaves, parallel arrays. `upper`, `lower`: numbers of the lanes;
    `kind`: index into `names`; `anchors_*`: of the ends in each lane, in half days; `rows_*`: their rows."""

    upper: int
    lower: int
    kind: Codes
    names: tuple[str, ...]
    anchors_upper: Days
    anchors_lower: Days
    rows_upper: NDArray[np.int16]
    rows_lower: NDArray[np.int16]

    def __len__(self) -> int:
        return len(self.kind)


@dataclass(frozen=True, slots=True)
class Said:
    """What a bundle is, in its gutter."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, eq=False)
class Bundled:
    """Trunk i runs at `y[i]` from `x_upper[i]` to `x_lower[i]` for `count[i]` relations. Legs go from (`leg_x`,
    `leg_y`) to the end `leg_to` (x) of the trunk `leg_of`. `total`: relations that have an end in view."""

    x_upper: Pixels
    x_lower: Pixels
    y: Pixels
    count: NDArray[np.int64]
    leg_x: Pixels
    leg_y: Pixels
    leg_to: Pixels
    leg_of: NDArray[np.int64]
    said: tuple[Said, ...]
    total: int


def ends_between(index: PictureIndex, relations: Relations, first: str, second: str) -> Ends | None:
    """The relations between the lanes with these codes (which may be one and the same); None where one is gone."""
    codes = [lane.code for lane in index.rows.lanes]
    if first not in codes or second not in codes:
        return None
    upper, lower = sorted((codes.index(first), codes.index(second)))
    kept = index.kept[relations.holder] & index.kept[relations.target]
    holder, target, kind = relations.holder[kept], relations.target[kept], relations.kind[kept]
    of_upper, of_lower = _LaneRows(index, upper), _LaneRows(index, lower)
    there = of_upper.has(holder) & of_lower.has(target)
    back = of_upper.has(target) & of_lower.has(holder) if upper != lower else np.zeros(len(holder), np.bool_)
    up = np.concatenate([holder[there], target[back]])
    low = np.concatenate([target[there], holder[back]])
    return Ends(
        upper, lower, frozen(np.concatenate([kind[there], kind[back]])), relations.names,
        _anchors(index, up), _anchors(index, low), of_upper.rows(up), of_lower.rows(low),
    )  # fmt: skip


def lane_pairs(index: PictureIndex, relations: Relations) -> NDArray[np.int64]:
    """How many of the relations that the filter leaves run between each two lanes, by kind: int64, kinds by lanes by
    lanes, the lower number of a lane first. Several lanes of one event count each."""
    rows, lanes = index.rows, len(index.rows.lanes)
    order = np.argsort(rows.event, kind="stable")
    lane = rows.lane[order].astype(np.int64)
    ascending = rows.event[order]
    kept = index.kept[relations.holder] & index.kept[relations.target]
    holder, target, kind = relations.holder[kept], relations.target[kept], relations.kind[kept].astype(np.int64)
    from_, from_after = (np.searchsorted(ascending, holder, side) for side in ("left", "right"))
    to, to_after = (np.searchsorted(ascending, target, side) for side in ("left", "right"))
    counts = np.zeros(len(relations.names) * lanes * lanes, np.int64)
    most_from = int((from_after - from_).max(initial=0))
    most_to = int((to_after - to).max(initial=0))
    for i in range(most_from):  # as often as one event has lanes
        for j in range(most_to):
            some = (from_ + i < from_after) & (to + j < to_after)
            pair = np.stack((lane[from_[some] + i], lane[to[some] + j]))
            at = (kind[some] * lanes + pair.min(0)) * lanes + pair.max(0)
            counts += np.bincount(at, minlength=len(counts))
    return counts.reshape(len(relations.names), lanes, lanes)


class _LaneRows:
    """Which events stand in a lane, and in which of its rows."""

    def __init__(self, index: PictureIndex, lane: int) -> None:
        rows = index.rows
        first, after = np.searchsorted(rows.lane, np.array([lane, lane + 1], rows.lane.dtype)).tolist()
        self._event, self._row = rows.event[first:after], rows.row[first:after]

    def _at(self, events: NDArray[np.int32]) -> NDArray[np.intp]:
        return np.minimum(np.searchsorted(self._event, events), max(len(self._event) - 1, 0))

    def has(self, events: NDArray[np.int32]) -> NDArray[np.bool_]:
        if not len(self._event):
            return np.zeros(len(events), np.bool_)
        return self._event[self._at(events)] == events

    def rows(self, events: NDArray[np.int32]) -> NDArray[np.int16]:
        return self._row[self._at(events)] if len(self._event) else np.zeros(len(events), np.int16)


def _anchors(index: PictureIndex, events: NDArray[np.int32]) -> Days:
    lo, _hi = extents(index.columns, events, index.rows.horizon)
    return anchors(index.columns, events, lo)


def bundles(ends: Ends, bands: Sequence[LaneBand], scale: TimeScale, gutters: Gutters, measure: Measure) -> Bundled:
    """The trunks and legs of all relations with an end in view."""
    ups, lows = _pixels(scale, ends.anchors_upper), _pixels(scale, ends.anchors_lower)
    seen = np.flatnonzero(((ups >= 0) & (ups <= scale.width)) | ((lows >= 0) & (lows <= scale.width)))
    x_up, x_low = (np.clip(x[seen], -OUTSIDE, scale.width + OUTSIDE) for x in (ups, lows))
    of = _grouped(ends.anchors_upper[seen], ends.anchors_lower[seen], scale)
    count = np.bincount(of) if len(of) else np.zeros(0, np.int64)
    size = np.maximum(count, 1)
    middle_up, middle_low = (np.bincount(of, x, len(count)) / size for x in (x_up, x_low))
    band = bands[ends.lower]
    gutter = (band.top + band.row_top) / 2
    room = (band.row_top - band.top) * 0.72
    track = _tracks(np.minimum(middle_up, middle_low), np.maximum(middle_up, middle_low), count)
    y = gutter + (track - (TRACKS - 1) / 2) * (room / TRACKS)
    y_up = _row_pixels(bands[ends.upper], ends.rows_upper[seen])
    y_low = _row_pixels(band, ends.rows_lower[seen])
    if len(seen) > MOST_LEGS:
        y_up, y_low = (np.bincount(of, tall, len(count)) / size for tall in (y_up, y_low))
        x_up, x_low, leg_of = middle_up, middle_low, np.arange(len(count))
    else:
        leg_of = of
    said = _said(ends, seen, of, count, np.maximum(middle_up, middle_low), gutter, gutters, measure)
    return Bundled(
        frozen(middle_up), frozen(middle_low), frozen(y), frozen(count),
        frozen(np.concatenate([x_up, x_low])), frozen(np.concatenate([y_up, y_low])),
        frozen(np.concatenate([middle_up[leg_of], middle_low[leg_of]])), frozen(np.concatenate([leg_of, leg_of])),
        said, len(seen),
    )  # fmt: skip


def _pixels(scale: TimeScale, anchor: Days) -> Pixels:
    return np.clip((anchor - 2 * scale.origin - 2 * scale.offset) * (scale.per_day / 2), -1e6, 1e6)


def _row_pixels(band: LaneBand, rows: NDArray[np.int16]) -> Pixels:
    """Where marks stand, or would: what is folded away or out of the shown rows, at the lane's title."""
    title = (band.top + band.row_top) / 2
    hidden = (rows >= band.rows) | band.folded
    return np.where(hidden, title, band.row_top + (rows + 0.5) * band.pitch - 1)


def _grouped(upper: Days, lower: Days, scale: TimeScale) -> NDArray[np.int64]:
    """For each relation its bundle: both ends lie in the same stretches of time."""
    if not len(upper):
        return np.zeros(0, np.int64)
    first, last = scale.start * 2, scale.stop * 2
    wide = 2 * APART / scale.per_day
    while True:
        # What is out of view counts with its edge, wherever it is.
        of_upper, of_lower = (
            np.floor(np.clip(at, first - wide, last + wide) / wide).astype(np.int64) for at in (upper, lower)
        )
        keys = (of_upper - of_upper.min()) * (of_lower.max() - of_lower.min() + 1) + (of_lower - of_lower.min())
        found, of = np.unique(keys, return_inverse=True)
        if len(found) <= MOST_BUNDLES:
            return of.astype(np.int64)
        wide *= 2


def _tracks(left: Pixels, right: Pixels, count: NDArray[np.int64]) -> NDArray[np.float64]:
    """A track for each trunk, the largest trunks choosing first: the one nearest the middle that is free there."""
    order = sorted(range(TRACKS), key=lambda track: abs(track - TRACKS // 2))
    taken: list[list[tuple[float, float]]] = [[] for _ in range(TRACKS)]
    chosen = np.zeros(len(count))
    ranked: list[int] = np.argsort(-count, kind="stable").tolist()
    for i in ranked:
        a, b = float(left[i]) - 4, float(right[i]) + 4
        free = [track for track in order if all(b < low or a > high for low, high in taken[track])]
        track = free[0] if free else order[i % TRACKS]
        taken[track].append((a, b))
        chosen[i] = track
    return chosen


def _said(
    ends: Ends,
    seen: NDArray[np.intp],
    of: NDArray[np.int64],
    count: NDArray[np.int64],
    right: Pixels,
    y: float,
    gutters: Gutters,
    measure: Measure,
) -> tuple[Said, ...]:
    """The total at the left, then what the largest bundles are, at their right ends."""
    largest = [i for i in np.argsort(-count, kind="stable")[:SAID].tolist() if count[i] >= WORTH_SAYING]
    texts = [translate("canvas", "%n relation in view|%n relations in view", len(seen))]
    texts += [kinds_in_words(ends, seen[of == i]) for i in largest]
    widths: list[float] = measure(texts, TextStyle.NOTE).tolist()
    wanted = [gutters.free_from(ends.lower) + widths[0] / 2]
    wanted += [float(right[i]) + GAP + wide / 2 for i, wide in zip(largest, widths[1:], strict=True)]
    said: list[Said] = []
    for text, wide, at in zip(texts, widths, wanted, strict=True):
        left = gutters.put(ends.lower, at, wide)
        if left is not None:
            said.append(Said(text, left, y))
    return tuple(said)


def kinds_in_words(ends: Ends, which: NDArray[np.intp]) -> str:
    """responds to 3 · follows 2; the number is left out where it is one and alone."""
    found = np.bincount(ends.kind[which], minlength=1)
    ranked = np.argsort(-found, kind="stable")
    order: list[int] = ranked[found[ranked] > 0].tolist()
    if len(which) == 1:
        return spoken(one_line(ends.names[order[0]], 60), RELATION_KIND)
    return BETWEEN.join(f"{spoken(one_line(ends.names[kind], 60), RELATION_KIND)} {found[kind]}" for kind in order)
