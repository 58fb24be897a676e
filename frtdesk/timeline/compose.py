"""From indexed events to a frame: the one place where a picture of the timeline is made.

Cost grows with pixels and log n: a lane is asked for what lies in view, and answers with its most important events
where there are more than its rows can show.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from frtdesk.base import calendar, wording
from frtdesk.base.words import number, translate
from frtdesk.model.columns import Columns
from frtdesk.timeline import context, relations, ticks
from frtdesk.timeline.bundles import Bundled, bundles
from frtdesk.timeline.candidates import ROWS_APART, candidates, days_around, lane_share, strip_weight
from frtdesk.timeline.density import strip
from frtdesk.timeline.frame import NO_GHOSTS, Frame, Ghosts, Label, LaneBox, Strip
from frtdesk.timeline.ghosts import PlacedGhosts, made_ghosts, place_ghosts
from frtdesk.timeline.gutters import Gutters
from frtdesk.timeline.hits import ticks as ticks_of
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.known import known_strip
from frtdesk.timeline.labels import ELLIPSIS, TitleFitter
from frtdesk.timeline.layout import LaneBand, arrange, sequence_of
from frtdesk.timeline.looks import looks
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.relations import Arc
from frtdesk.timeline.settled import HALF, Drawing, counts_of
from frtdesk.timeline.ties import ties
from frtdesk.timeline.timescale import TimeScale
from frtdesk.timeline.titles import Setting, titles
from frtdesk.timeline.viewport import Viewport

HEADING = 0.5
"""Of the picture's width, what the title of a lane may take."""

TICKS_APART = 3.0
"""Pixels between two ticks for hits at the ruler."""

HINT_ROOM = 2.4
"""Of the height of a lane's title: what is kept free at its right end, where the events to come are counted."""


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
        most = lane_share(bands)
        weights = [
            strip_weight(lane, band, (first, after), days_around(scale, view.metrics), view.width, most)
            for lane, band in zip(index.lanes, bands, strict=True)
        ]
        found = candidates(index, bands, weights, scale, view.metrics, most)
        drawn = Drawing(index.columns, found, bands, scale, view)
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

    def _ghosts(self, columns: Columns, placed: PlacedGhosts | None, drawn: Drawing, view: Viewport) -> Ghosts:
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
        drawn: Drawing,
        view: Viewport,
        days: tuple[int, int],
    ) -> LaneBox:
        spec = index.rows.lanes[lane]
        entries = index.lanes[lane].everything
        counts = counts_of(entries, drawn, lane, band, weight >= HALF, days)
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
        drawn: Drawing,
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
        drawn: Drawing,
        ghosts: PlacedGhosts | None,
        view: Viewport,
        strips: NDArray[np.bool_],
    ) -> list[Label]:
        setting = Setting(drawn.metrics, drawn.width, drawn.selected, view.numbers)
        line = ghosts.line if ghosts is not None else None
        return titles(columns, drawn.places(strips), line, setting, self._fitter, self._measure)


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
