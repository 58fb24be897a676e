"""A page around the timeline: title, legend, sources, and a foot that says what is shown, how it was filtered and from
where.

The timeline is laid out for the page's own width, in the rows that it has on the screen, without those that are empty.
What a page cannot hold is counted in its foot.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from frtdesk.base.progress import Progress, Work, run
from frtdesk.draw import legend_strip, page_words
from frtdesk.draw.legend_strip import LegendStrip
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.page_links import links_of
from frtdesk.draw.page_painter import FOOT_LINE, foot_face, paint_page, subtitle_face, title_face
from frtdesk.draw.page_rows import without_empty
from frtdesk.draw.page_sources import Cited, cited, listed, numbered, renumbered
from frtdesk.draw.page_value import Page, PageLink
from frtdesk.draw.source_list import NO_SOURCES
from frtdesk.draw.source_setter import Setter
from frtdesk.draw.theme import THEMES
from frtdesk.formats.picture import Picture
from frtdesk.timeline import context
from frtdesk.timeline.bundles import Ends, ends_between
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.known import TALL
from frtdesk.timeline.layout import arrange
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored, fitting_height
from frtdesk.timeline.viewport import Viewport

ROOMY = 1_600.0
"""Width at which text has its normal size; on larger pages it grows with the square root, so that more fits too."""

SMALLEST, LARGEST = 0.6, 3.0
"""Bounds of the text scale: below, nobody reads it."""

MARGIN = 0.02
"""Of the shorter side; some pixels are added."""

TALLEST_ROW = 40.0
CUT = 1.01
"""Pixels above the foot of the last row where a page cuts: the next row begins there, and counts as out of sight."""

FOOT_LINES = 3
"""A longer filter is shortened; the file's description has it whole."""

HEAD, GAP, FOOT_GAP, SOURCES_GAP = 62.0, 10.0, 36.0, 14.0
"""Pixels at text scale 1: of the head, between timeline and legend, kept for them and the foot, above the sources."""

MOST_FOR_SOURCES, LEAST_FOR_SOURCES = 0.5, 0.25
"""Of the page's height, what the sources may take at most, and what the rows leave them."""


def compose_page(picture: Picture) -> Page:
    """Lay a page out. Needs a QGuiApplication (`draw.image.ensure_application`), as text is measured."""
    return run(composing(picture))


def composing(picture: Picture) -> Work[Page]:
    """The same in steps, for a job."""
    index = picture.index
    if picture.halves is None:
        days, whole = (picture.start, picture.stop), picture.lanes.shown_rows.keys()
        index = without_empty(index, days, whole, picture.seen.ghosts)
    reserved = picture.height * LEAST_FOR_SOURCES if picture.sources is not None else 0.0
    sheet, draft = yield from _fitting_sheet(picture, index, reserved)
    if reserved and draft.frame.hidden_rows:  # events go before their sources
        reserved = 0.0
        sheet, draft = yield from _fitting_sheet(picture, index, reserved)
    found = sheet.cited(draft, reserved) if reserved else None
    yield Progress(0)
    return sheet.page(draft, found)


def _fitting_sheet(picture: Picture, index: PictureIndex, reserved: float) -> Work[tuple[_Sheet, _Draft]]:
    """The page at the largest text scale at which its rows fit beside so many pixels; at the smallest they may not."""
    factor = float(np.clip((picture.width / ROOMY) ** 0.5, SMALLEST, LARGEST))
    while True:
        yield Progress(0)
        sheet = _Sheet(picture, index, factor, unlisted=picture.sources is not None and not reserved)
        draft = sheet.draft(reserved)
        if not draft.frame.hidden_rows or factor <= SMALLEST:
            return sheet, draft
        factor = max(min(sheet.fitting(draft.frame.missing, reserved), factor * 0.97), SMALLEST)


@dataclass(frozen=True, eq=False)
class _Draft:
    """The timeline with what stands under it, all in the room that there is."""

    frame: Frame
    legend: LegendStrip
    foot: tuple[str, ...]


@dataclass(eq=False)
class _Sheet:
    """A page at one text scale, being laid out. `unlisted`: its sources have no room."""

    picture: Picture
    index: PictureIndex
    factor: float
    unlisted: bool = False
    measure: QtMeasure = field(init=False)

    def __post_init__(self) -> None:
        self.measure = QtMeasure(self.factor)

    @cached_property
    def between(self) -> Ends | None:
        """The relations between two lanes, whose ends stand elsewhere where rows are left out."""
        seen = self.picture.seen
        if seen.between is None or seen.relations is None:
            return None
        return ends_between(self.index, seen.relations, *seen.between)

    @cached_property
    def margin(self) -> float:
        return min(self.picture.width, self.picture.height) * MARGIN + 14 * self.factor

    @cached_property
    def across(self) -> float:
        return self.picture.width - 2 * self.margin

    @cached_property
    def frame_top(self) -> float:
        return self.margin + HEAD * self.factor

    @cached_property
    def credit(self) -> str:
        return page_words.credit(self.picture)

    @cached_property
    def composer(self) -> Composer:
        return Composer(self.measure)

    def fitting(self, missing: float, reserved: float) -> float:
        """The text scale at which rows that lack so many pixels would just fit: all but a part of the margins, and what
        the sources keep, grows with it."""
        fixed = 2 * MARGIN * min(self.picture.width, self.picture.height) + reserved
        return self.factor * (self.picture.height - fixed) / (self.picture.height - fixed + missing)

    def draft(self, sources: float, numbers: Mapping[int, str] | None = None) -> _Draft:
        """The timeline where the sources take so many pixels. How many lines legend and foot need is known only when
        the frame is: a first one tells, the second one has room."""
        frame = self.frame(self.picture.height * 0.6 - sources, numbers or {})
        for _ in range(2):
            legend, foot = self.under(frame)
            frame = self.frame(self.room(legend, foot) - sources, numbers or {})
        return _Draft(frame, *self.under(frame))

    def room(self, legend: LegendStrip, foot: tuple[str, ...]) -> float:
        """Pixels for the timeline, and the sources where there are any."""
        below = legend.height + (len(foot) * FOOT_LINE + FOOT_GAP) * self.factor
        return self.picture.height - self.margin - below - self.frame_top

    def under(self, frame: Frame) -> tuple[LegendStrip, tuple[str, ...]]:
        picture, factor = self.picture, self.factor
        legend = legend_strip.strip(frame, self.across, self.measure, factor) if picture.legend else legend_strip.EMPTY
        metrics = QFontMetricsF(foot_face(factor))
        foot_room = self.across - metrics.horizontalAdvance(self.credit) - 30 * factor
        return legend, _wrapped(page_words.foot(picture, frame, unlisted=self.unlisted), foot_room, metrics)

    def cited(self, draft: _Draft, reserved: float) -> Cited | None:
        """The sources, in what the rows of the timeline leave of the page, up to half of it."""
        if self.picture.sources is None:
            return None
        free = self.room(draft.legend, draft.foot)
        gap = SOURCES_GAP * self.factor
        takes = min(max(free - self.lowest(), reserved), self.picture.height * MOST_FOR_SOURCES)

        def make(numbers: Mapping[int, str]) -> Frame:
            return self.frame(free - takes, numbers)

        setter = Setter(self.across, self.factor)
        return cited(self.picture, self.picture.sources, make, setter, takes - gap)

    def lowest(self) -> float:
        """The height of the timeline with its lowest rows."""
        frame = self.frame(0.0, {})
        return frame.height + frame.missing

    def page(self, draft: _Draft, found: Cited | None) -> Page:
        picture, factor = self.picture, self.factor
        if found is not None:
            draft, found = self.with_sources(found)
        title, subtitle = page_words.titles(picture)
        legend_top = self.frame_top + draft.frame.height + GAP * factor
        page = Page(
            picture.width, picture.height, self.margin, factor, THEMES[picture.theme],
            _elided(title, title_face(factor), self.across), _elided(subtitle, subtitle_face(factor), self.across),
            draft.frame, self.frame_top, draft.legend, legend_top,
            draft.foot, self.credit, page_words.about(picture, draft.frame, unlisted=self.unlisted), (),
            picture.state, picture.language,
            NO_SOURCES if found is None else found.sources,
            legend_top + draft.legend.height + SOURCES_GAP * factor * 0.6,
        )  # fmt: skip
        return replace(page, links=links_of(page))

    def with_sources(self, found: Cited) -> tuple[_Draft, Cited | None]:
        """The timeline above its sources. Who is listed has a number there, and who has a number is listed."""
        gap = SOURCES_GAP * self.factor
        draft = self.draft(found.sources.height + gap, found.numbers)
        shown = set(numbered(draft.frame))
        kept: Cited | None = found
        if shown != set(found.sources.events):
            entries = tuple(entry for entry in found.entries if entry.event in shown)
            kept = listed(self.picture, entries, Setter(self.across, self.factor), found.sources.height)
        numbers = kept.numbers if kept is not None else {}
        return replace(draft, frame=renumbered(draft.frame, numbers)), kept

    @cached_property
    def metrics(self) -> Metrics:
        """Sizes at the text scale, with room for the strip of what is known and the names of context bands where they
        are carried along."""
        seen = self.picture.seen
        names = context.height(seen.bands, self.factor)
        known = TALL * self.factor if seen.known is not None else 0.0
        return replace(replace(Metrics(), row_most=TALLEST_ROW).scaled(self.factor), names=names, known=known)

    def frame(self, height: float, numbers: Mapping[int, str]) -> Frame:
        """The timeline in so many pixels: no taller than its lanes, and where they do not fit, cut between two rows."""
        picture, metrics = self.picture, self.metrics
        room = max(height, metrics.top + metrics.header)
        if picture.halves is not None:
            view = self.view(fitting_height(picture.halves, room, metrics), numbers)
            return build_mirrored(self.composer, self.measure, picture.halves, view)
        bands, content, _ = arrange(self.index.rows.lanes, picture.lanes, room, 0.0, metrics)
        feet = [band.row_top + row * band.pitch - CUT for band in bands for row in range(1, band.rows + 1)]
        whole = metrics.top + content if content else room
        tall = whole if whole <= room else max([foot for foot in feet if foot <= room], default=room)
        return self.composer.build_frame(self.index, self.view(tall, numbers))

    def view(self, height: float, numbers: Mapping[int, str]) -> Viewport:
        picture, seen = self.picture, self.picture.seen
        return Viewport(
            picture.start, picture.stop, self.across, height, 0.0, picture.lanes, self.metrics,
            seen.selected, seen.neighbours, seen.bands, show_today=False, between=self.between, ghosts=seen.ghosts,
            known=seen.known, hits=seen.hits, numbers=numbers,
        )  # fmt: skip


def _wrapped(text: str, room: float, metrics: QFontMetricsF) -> tuple[str, ...]:
    """The foot in lines of at most `room` pixels; what is beyond the last one is cut with an ellipsis."""
    lines: list[str] = []
    words = text[:4_000].split(" ")
    while words and len(lines) < FOOT_LINES - 1:
        taken = _fitting(lambda n: metrics.horizontalAdvance(" ".join(words[:n])) <= room, len(words))  # noqa: B023
        lines.append(metrics.elidedText(" ".join(words[:taken]), Qt.TextElideMode.ElideRight, room))
        words = words[taken:]
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, room))
    return tuple(lines)


def _fitting(fits: Callable[[int], bool], most: int) -> int:
    """The largest number up to `most` that fits, at least 1; what fits in n also fits in less."""
    low, high = 1, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def _elided(text: str, face: QFont, room: float) -> str:
    return QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, room)


__all__ = ["Page", "PageLink", "compose_page", "composing", "paint_page"]
