"""From indexed events to a frame: the one place where a picture of the timeline is made.

Cost grows with pixels and log n: a lane is asked for what lies in view, and answers with its most important events
where there are more than its rows can show.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar, wording
from frtdesk.base.edtf import DateFlags
from frtdesk.base.words import number, translate
from frtdesk.model.columns import Columns, Days, Mask
from frtdesk.model.vocabulary import CheckedBits
from frtdesk.timeline import context, relations, ticks
from frtdesk.timeline.bundles import Bundled, Ends, bundles
from frtdesk.timeline.context import Stretch
from frtdesk.timeline.density import strip
from frtdesk.timeline.frame import (
    NO_GHOSTS,
    Bars,
    Frame,
    Ghosts,
    Label,
    LaneBox,
    LaneCounts,
    Look,
    Marks,
    Members,
    Strip,
)
from frtdesk.timeline.ghosts import PlacedGhosts, RowLine, made_ghosts, place_ghosts
from frtdesk.timeline.gutters import Gutters
from frtdesk.timeline.hits import NO_HIT_MARKS, HitMarks
from frtdesk.timeline.hits import ticks as ticks_of
from frtdesk.timeline.intervals import Entries, LaneIndex, PictureIndex
from frtdesk.timeline.known import KnownIndex, known_strip
from frtdesk.timeline.labels import ELLIPSIS, TitleFitter
from frtdesk.timeline.layout import LaneBand, LaneView, arrange, sequence_of
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.relations import Arc, Neighbour
from frtdesk.timeline.settle import Pixels, dealt, settle
from frtdesk.timeline.ties import ties
from frtdesk.timeline.timescale import TimeScale
from frtdesk.timeline.titles import Places, Setting, titles

MOST_CANDIDATES = 3_000
"""Events of one lane that are looked at one by one for a frame; a fuller lane shows its most important ones."""

MOST_OF_ALL = 12_000
"""Events of all lanes that are looked at; where there are many lanes, each has its share."""

HEADING = 0.5
"""Of the picture's width, what the title of a lane may take."""

HALF = 0.5
"""From this weight on a lane is a strip: what shares a place with another is counted in it and wears no badge."""

TICKS_APART = 3.0
"""Pixels between two ticks for hits at the ruler."""

HINT_ROOM = 2.4
"""Of the height of a lane's title: what is kept free at its right end, where the events to come are counted."""

COLUMN_FOR_A_MARK = 64.0
"""A row of a lane can show an event every so many pixels; with more in view the lane becomes a strip."""


@dataclass(frozen=True)
class Viewport:
    """What to show and how large: days [start, stop) on a picture of `width` by `height` pixels. `numbers`: what a list
    beside the picture calls some of the events; each stands before the title."""

    start: float
    stop: float
    width: float
    height: float
    scroll: float = 0.0
    lanes: LaneView = field(default_factory=LaneView)
    metrics: Metrics = field(default_factory=Metrics)
    selected: frozenset[int] = frozenset()
    neighbours: tuple[Neighbour, ...] = ()
    bands: tuple[Stretch, ...] = ()
    show_today: bool = True
    between: Ends | None = None
    ghosts: tuple[int, ...] = ()
    known: KnownIndex | None = None
    hits: HitMarks = NO_HIT_MARKS
    numbers: Mapping[int, str] = field(default_factory=dict[int, str])


@dataclass(frozen=True, eq=False)
class _Candidates:
    """Entries of all open lanes, parallel arrays in no order yet."""

    event: NDArray[np.int32]
    lane: NDArray[np.int16]
    row: NDArray[np.int64]
    x: Pixels
    lo: Pixels
    hi: Pixels
    room: Pixels
    inside: NDArray[np.bool_]


class Composer:
    """Builds frames. Keeps only what was measured of titles, so that the next frame need not measure again."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._fitter = TitleFitter(measure)

    def build_frame(self, index: PictureIndex, view: Viewport) -> Frame:
        """One picture of `index` through `view`."""
        scale = TimeScale.over(view.start, view.stop, view.width)
        bands, content, scroll = arrange(index.rows.lanes, view.lanes, view.height, view.scroll, view.metrics)
        first, after = int(np.floor(scale.start)), int(np.ceil(scale.stop))
        most = _share(bands)
        weights = [
            _strip_weight(lane, band, (first, after), _around(scale, view.metrics), view.width, most)
            for lane, band in zip(index.lanes, bands, strict=True)
        ]
        found = _candidates(index, bands, weights, scale, view.metrics, most)
        drawn = _Drawing(index.columns, found, bands, scale, view)
        placed = place_ghosts(index, bands, scale, view.metrics, view.ghosts, drawn.line, ROWS_APART)
        boxes = tuple(
            self._lane_box(index, number_, band, weights[number_], drawn, view, (first, after))
            for number_, band in enumerate(bands)
        )
        gutters = self._gutters(boxes, scale, view)
        return Frame(
            width=view.width,
            height=view.height,
            scale=scale,
            metrics=view.metrics,
            axis=ticks.axis(scale, self._measure),
            weekends=ticks.weekends(scale),
            lanes=boxes,
            marks=drawn.marks(np.array(weights) >= HALF),
            members=drawn.members(),
            bars=drawn.bars(index.rows.horizon),
            labels=tuple(self._titles(index.columns, drawn, placed, view, np.array(weights) >= HALF)),
            arcs=self._arcs(index, bands, gutters, drawn, view, placed),
            bands=context.boxes(view.bands, scale, self._fitter),
            today=_inside(scale, calendar.today() + 0.5) if view.show_today else None,
            hatch_from=_hatch(index.columns, scale),
            hatch_note=no_data_note(index.columns),
            message=_message(index, boxes, (first, after)),
            content_height=content,
            scroll=scroll,
            undated=index.undated,
            events=index.events,
            bundles=self._bundles(bands, gutters, scale, view),
            ghosts=self._ghosts(index.columns, placed, drawn, view),
            known=known_strip(view.known, scale) if view.known is not None else None,
            hits=ticks_of(view.hits.moments, scale, TICKS_APART),
            sequence=sequence_of(bands),
            ties=ties(index, bands, scale, view.selected),
        )

    def _ghosts(self, columns: Columns, placed: PlacedGhosts | None, drawn: _Drawing, view: Viewport) -> Ghosts:
        if placed is None:
            return NO_GHOSTS
        look = looks(columns, placed.event, view.selected)
        return made_ghosts(
            columns, placed, drawn.line, look, view.selected, view.metrics, view.width, self._fitter
        )  # fmt: skip

    def _lane_box(
        self,
        index: PictureIndex,
        lane: int,
        band: LaneBand,
        weight: float,
        drawn: _Drawing,
        view: Viewport,
        days: tuple[int, int],
    ) -> LaneBox:
        spec = index.rows.lanes[lane]
        entries = index.lanes[lane].everything
        counts = _counts(entries, drawn, lane, band, weight >= HALF, days)
        density: Strip | None = strip(entries, drawn.scale, weight) if weight > 0 else None
        caption = translate("canvas", "%n in view", counts.in_view)
        heading, wide = self._heading(spec.title, view.width * HEADING)
        pinned = spec.code in view.lanes.pinned
        caption_x = drawn.metrics.edge + 4 + (drawn.metrics.pin if pinned else 0.0) + wide + 8
        return LaneBox(
            lane, spec.title, spec.kind, band.top, band.height, band.row_top, band.pitch, band.rows,
            counts, caption, caption_x, band.folded, density,
            heading, spec.sentence, spec.mixed, pinned, band.hidden, band.ceiling,
        )  # fmt: skip

    def _gutters(self, boxes: tuple[LaneBox, ...], scale: TimeScale, view: Viewport) -> Gutters:
        """The lines of the lanes' titles, free after title and count, up to where later events are counted."""
        captions = self._measure([box.caption for box in boxes], TextStyle.COUNT)
        free_from = [box.caption_x + float(wide) + 16 for box, wide in zip(boxes, captions, strict=True)]
        return Gutters(free_from, scale.width - HINT_ROOM * view.metrics.header)

    def _heading(self, title: str, room: float) -> tuple[str, float]:
        """A lane's title in the room that it has, at least a letter of it, and its width."""
        text, wide = self._fitter.fit(title, TextStyle.LANE, room)
        if text or not title:
            return text, wide
        text, wide = self._fitter.fit_letters(title, TextStyle.LANE, room)
        if not text:
            text = title[:1] + ELLIPSIS
            wide = float(self._measure([text], TextStyle.LANE)[0])
        return text, wide

    def _arcs(
        self,
        index: PictureIndex,
        bands: tuple[LaneBand, ...],
        gutters: Gutters,
        drawn: _Drawing,
        view: Viewport,
        placed: PlacedGhosts | None,
    ) -> tuple[Arc, ...]:
        if not view.neighbours or len(view.selected) != 1:
            return ()
        if placed is not None:
            kept = index.kept.copy()
            kept[placed.event] = True
            index = replace(index, kept=kept)
        (selected,) = view.selected
        if not index.kept[selected]:
            return ()  # a curve from nowhere
        marked = frozenset(drawn.event[drawn.roots[drawn.visible_roots]].tolist())
        marked |= frozenset(placed.event.tolist() if placed is not None else ())
        return relations.arcs(
            index, bands, drawn.scale, selected, view.neighbours, marked, gutters, self._measure
        )  # fmt: skip

    def _bundles(
        self, bands: tuple[LaneBand, ...], gutters: Gutters, scale: TimeScale, view: Viewport
    ) -> Bundled | None:
        if view.between is None or view.between.lower >= len(bands):
            return None
        return bundles(view.between, bands, scale, gutters, self._measure)

    def _titles(
        self,
        columns: Columns,
        drawn: _Drawing,
        ghosts: PlacedGhosts | None,
        view: Viewport,
        strips: NDArray[np.bool_],
    ) -> list[Label]:
        setting = Setting(drawn.metrics, drawn.width, drawn.selected, view.numbers)
        line = ghosts.line if ghosts is not None else None
        return titles(columns, drawn.places(strips), line, setting, self._fitter, self._measure)


class _Drawing:
    """Candidates settled into marks, bars and clusters, sorted by row, then x."""

    def __init__(
        self, columns: Columns, found: _Candidates, bands: tuple[LaneBand, ...], scale: TimeScale, view: Viewport
    ) -> None:
        self.columns = columns
        self.scale = scale
        self.metrics = view.metrics
        self.width = view.width
        self.selected = view.selected
        order = np.lexsort((found.event, found.x, found.row))
        self.event, self.lane, self.row = found.event[order], found.lane[order], found.row[order]
        self.x, self.lo, self.hi = found.x[order], found.lo[order], found.hi[order]
        self.is_hit = view.hits.of(self.event)
        weight = columns.importance[self.event].astype(np.int16)
        if view.selected:
            weight[are_among(self.event, view.selected)] = 9
        bar_from = view.metrics.bar_from
        settled = settle(self.row, self.x, (self.lo, self.hi), (weight, dealt(self.event)), found.room[order], bar_from)
        self.root = settled.root
        self.barless = settled.barless
        self.in_view = found.inside[order]
        self.roots = np.flatnonzero(self.root == np.arange(len(self.root)))
        self.visible_roots = self.in_view[self.roots]
        tops = np.array([band.row_top for band in bands] or [0.0])
        pitch = bands[0].pitch if bands else 0.0
        self.y = tops[self.lane] + ((self.row - self.lane.astype(np.int64) * ROWS_APART) + 0.5) * pitch - 1
        self.ceiling = np.array([band.ceiling for band in bands] or [0.0])[self.lane]
        self.seen = (self.y > self.ceiling - pitch / 2) & (self.y < view.height + pitch / 2)
        self.alone = self._alone()

    def _alone(self) -> NDArray[np.bool_]:
        """For each candidate: true if it is drawn as itself, neither counted with another nor standing for one."""
        n = len(self.root)
        size = np.bincount(self.root[self.in_view], minlength=n)
        return (self.root == np.arange(n)) & (size <= 1) & ~self.barless

    def places(self, strips: NDArray[np.bool_]) -> Places:
        """The same marks for their titles. `strips`: for each lane whether it is one: its marks are events."""
        at = self.roots
        return Places(
            self.event[at], self.lane[at], self.row[at], self.x[at], self.y[at], self.visible_roots,
            self.alone[at] | strips[self.lane[at]], self.is_hit[at],
        )  # fmt: skip

    @property
    def line(self) -> RowLine:
        """The marks that are drawn or stand for others, in view or not."""
        return RowLine(self.row[self.roots], self.x[self.roots])

    @property
    def _shown(self) -> NDArray[np.int64]:
        return self.roots[self.visible_roots]

    def marks(self, strips: NDArray[np.bool_]) -> Marks:
        """`strips`: for each lane, whether it is one, so that its marks stand for themselves alone."""
        shown = self._shown
        size = np.bincount(self.root[self.in_view], minlength=len(self.root))[shown]
        event = self.event[shown]
        return Marks(
            event, self.x[shown], self.y[shown], self.columns.kind[event], looks(self.columns, event, self.selected),
            size.astype(np.int32), ~self.alone[shown], self.lane[shown], self._stands_for_hit(strips)[shown],
            self._mixed()[shown],
        )  # fmt: skip

    def _stands_for_hit(self, strips: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """For each candidate: whether it, or one in view that is counted with it, is a hit."""
        if not self.is_hit.any():
            return self.is_hit
        hit = self.is_hit.copy()
        hit[self.root[self.in_view & self.is_hit & ~strips[self.lane]]] = True
        return hit

    def _mixed(self) -> NDArray[np.bool_]:
        """For each candidate: true if what it stands for, in view, is of another kind too."""
        inside = np.flatnonzero(self.in_view)
        roots = self.root[inside]
        other = self.columns.kind[self.event[inside]] != self.columns.kind[self.event[roots]]
        mixed = np.zeros(len(self.root), np.bool_)
        mixed[roots[other]] = True
        return mixed

    def members(self) -> Members:
        shown = self._shown
        inside = np.flatnonzero(self.in_view & self.in_view[self.root])
        own_first = self.root[inside] != inside
        order = inside[np.lexsort((own_first, self.root[inside]))]
        offsets = np.searchsorted(self.root[order], np.append(shown, len(self.root)))
        return Members(offsets.astype(np.int64), self.event[order])

    def bars(self, horizon: int) -> Bars:
        """Bars of the events that are drawn and lie long enough in the picture to be more than a mark."""
        mine = self._shown[~self.barless[self._shown]]
        mine = mine[self.hi[mine] - self.lo[mine] >= self.metrics.bar_from]
        event = self.event[mine]
        columns = self.columns
        c0, c1 = (self.scale.x(days) for days in certain_days(columns, event, horizon))
        foot = self.y[mine] + bar_below(self.metrics)
        look = looks(columns, event, self.selected)
        return Bars(event, self.lo[mine], self.hi[mine], c0, c1, foot, columns.kind[event], look, self.lane[mine])


ROWS_APART = 1_000
"""Rows are numbered through all lanes: lane times this, plus the row in its lane."""


def _share(bands: tuple[LaneBand, ...]) -> int:
    """How many events of one lane are looked at."""
    open_lanes = sum(not (band.folded or band.hidden) for band in bands)
    return min(MOST_CANDIDATES, MOST_OF_ALL // max(open_lanes, 1))


def _strip_weight(
    lane: LaneIndex, band: LaneBand, days: tuple[int, int], around: tuple[int, int], width: float, most: int
) -> float:
    """How far a lane has gone over from marks (0) to a strip (1): between three quarters and five quarters of what its
    rows can show, so that nothing pops in a slow zoom."""
    if not band.has_marks:
        return 0.0
    if lane.everything.in_view(*around)[1] > most and lane.tiers:
        return 1.0
    in_view = lane.everything.in_view(*days)[1]
    full = max(band.rows * width / COLUMN_FOR_A_MARK, 12)
    return min(max((in_view / full - 0.75) / 0.5, 0.0), 1.0)


def _around(scale: TimeScale, metrics: Metrics) -> tuple[int, int]:
    """The days in view, and as many on either side as may decide about a mark in view."""
    margin = int(np.ceil(8 * metrics.strip_room / scale.per_day))
    return int(np.floor(scale.start)) - margin, int(np.ceil(scale.stop)) + margin


def _candidates(
    index: PictureIndex,
    bands: tuple[LaneBand, ...],
    weights: list[float],
    scale: TimeScale,
    metrics: Metrics,
    most: int,
) -> _Candidates:
    """What lies in view or close enough to it to decide about a mark in view."""
    around = _around(scale, metrics)
    parts: list[tuple[Entries, NDArray[np.int64], int]] = []
    for number_, (lane, band) in enumerate(zip(index.lanes, bands, strict=True)):
        if band.has_marks:
            entries = lane.finest(*around, most)
            at = entries.window(*around)
            parts.append((entries, at[entries.row[at] < band.rows], number_))

    def gathered(of: Callable[[Entries], NDArray[Any]]) -> NDArray[Any]:
        return np.concatenate([of(entries)[at] for entries, at, _ in parts]) if parts else np.zeros(0, np.int64)

    lanes = np.repeat([lane for _, _, lane in parts], [len(at) for _, at, _ in parts]).astype(np.int64)
    lo, hi = gathered(lambda entries: entries.lo), gathered(lambda entries: entries.hi)
    rooms = metrics.room + np.array(weights or [0.0]) * (metrics.strip_room - metrics.room)
    return _Candidates(
        event=gathered(lambda entries: entries.event).astype(np.int32),
        lane=lanes.astype(np.int16),
        row=gathered(lambda entries: entries.row).astype(np.int64) + lanes * ROWS_APART,
        x=_half_days(scale, gathered(lambda entries: entries.anchor)),
        lo=scale.x(lo),
        hi=scale.x(hi),
        room=rooms[lanes],
        inside=(hi > int(np.floor(scale.start))) & (lo < int(np.ceil(scale.stop))),
    )


def _half_days(scale: TimeScale, anchor: NDArray[np.int64]) -> Pixels:
    """Pixels of moments counted in half days."""
    return np.clip((anchor - 2 * scale.origin - 2 * scale.offset) * (scale.per_day / 2), -1e6, 1e6)


def _counts(
    entries: Entries, drawn: _Drawing, lane: int, band: LaneBand, is_strip: bool, days: tuple[int, int]
) -> LaneCounts:
    """Account for every filtered event of the lane."""
    left, in_view, right = entries.in_view(*days)
    total = len(entries)
    if band.hidden:
        return LaneCounts(total, left=left, right=right, hidden=in_view)
    if band.folded:
        return LaneCounts(total, left=left, right=right, folded=in_view)
    if band.out:
        above, below = (in_view, 0) if band.out < 0 else (0, in_view)
        return LaneCounts(total, left=left, right=right, above=above, below=below)
    mine = (drawn.lane == lane) & drawn.in_view
    seen = mine & drawn.seen
    alone = int(np.count_nonzero(seen & drawn.alone))
    above = int(np.count_nonzero(mine & ~drawn.seen & (drawn.y < drawn.ceiling)))
    out_of_sight = int(np.count_nonzero(mine & ~drawn.seen)) - above
    if is_strip:
        rest = in_view - alone - above - out_of_sight
        return LaneCounts(total, drawn=alone, strip=rest, left=left, right=right, above=above, below=out_of_sight)
    clustered = int(np.count_nonzero(seen & ~drawn.alone))
    below = in_view - alone - clustered - above
    return LaneCounts(total, alone, clustered, 0, left, right, above, below)


def certain_days(columns: Columns, event: NDArray[np.int32], horizon: int) -> tuple[Days, Days]:
    """First day, and first day after, of the time in which each event surely runs; the same day twice for moments."""
    first = columns.start_max[event]
    span = (columns.flags[event] & int(DateFlags.SPAN)) != 0
    return first, np.where(span, np.minimum(columns.end_min[event], horizon - 1) + 1, first)


def bar_below(metrics: Metrics) -> float:
    """From the middle of a mark down to the upper edge of its bar."""
    return metrics.mark / 2 + 2


def looks(columns: Columns, event: NDArray[np.int32], selected: frozenset[int]) -> NDArray[np.uint8]:
    """How each event's date is drawn: uint8 of Look."""
    flags = columns.flags[event]
    look = np.zeros(len(event), np.uint8)
    exact = columns.start_min[event] == columns.start_max[event]
    confirmed = (columns.checked[event] & int(CheckedBits.DATE)) != 0
    look[~(exact & confirmed)] |= np.uint8(Look.HOLLOW)
    for flag, says in (
        (DateFlags.START_APPROXIMATE | DateFlags.END_APPROXIMATE, Look.APPROXIMATE),
        (DateFlags.START_UNCERTAIN | DateFlags.END_UNCERTAIN, Look.UNCERTAIN),
        (DateFlags.END_OPEN, Look.RUNNING),
        (DateFlags.END_UNKNOWN, Look.END_UNKNOWN),
        (DateFlags.ONE_OF, Look.ONE_OF),
        (DateFlags.SPAN, Look.SPAN),
    ):
        look[(flags & int(flag)) != 0] |= np.uint8(says)
    if selected:
        look[are_among(event, selected)] |= np.uint8(Look.SELECTED)
    return look


def are_among(events: NDArray[np.int32], chosen: frozenset[int]) -> Mask:
    """Which events are among some. A frame has few, and a person may have selected a hundred thousand."""
    if len(chosen) <= len(events):
        return np.isin(events, np.fromiter(chosen, np.int32, len(chosen)))
    return np.fromiter((event in chosen for event in events.tolist()), np.bool_, len(events))


def _inside(scale: TimeScale, day: float) -> float | None:
    x = scale.x_of(day)
    return x if 0 <= x <= scale.width else None


def _hatch(columns: Columns, scale: TimeScale) -> float | None:
    """Where the data ends, if that is in view."""
    last = columns.meta.covered_to_day
    if last is None or last + 1 >= scale.stop:
        return None
    return max(scale.x_of(last + 1), 0.0)


def no_data_note(columns: Columns) -> str:
    """The word why the canvas is hatched: "no data after June 2026"."""
    if columns.meta.covered_to is None:
        return ""
    return translate("canvas", "no data after {date}").format(date=wording.date_words(columns.meta.covered_to))


def _message(index: PictureIndex, boxes: tuple[LaneBox, ...], days: tuple[int, int]) -> str:
    """What to say instead of an empty picture."""
    if len(index.columns) == 0:
        return translate("canvas", "This database holds no events yet.")
    if index.events == 0:
        return translate("canvas", "No event matches this filter.")
    if boxes and all(box.hidden for box in boxes):
        return translate("canvas", "Every lane is hidden.")
    if any(box.counts.in_view for box in boxes) or index.events == index.undated:
        return "" if index.events > index.undated else translate("canvas", "No event of this filter has a date.")
    if index.apart is not None:
        left, right = index.apart.outside(*days)
    else:
        left, right = sum(box.counts.left for box in boxes), sum(box.counts.right for box in boxes)
    return translate("canvas", "No event in this range: {before} before it, {after} after it.").format(
        before=number(left), after=number(right)
    )
