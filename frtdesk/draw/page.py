"""A page around the timeline: title, legend, and a foot that says what is shown, how it was filtered and from where.

The timeline is laid out for the page's own width, with the rows that it has on the screen. What a page cannot hold is
counted in its foot.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from frtdesk.draw import legend_strip, page_words
from frtdesk.draw.fonts import font
from frtdesk.draw.legend_strip import LegendStrip
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.painter import paint_frame
from frtdesk.draw.theme import THEMES, Theme
from frtdesk.formats.picture import Picture
from frtdesk.model.columns import frozen
from frtdesk.timeline.compose import Composer, Viewport
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.intervals import PictureIndex
from frtdesk.timeline.layout import arrange
from frtdesk.timeline.measure import TextStyle
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored, fitting_height

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


@dataclass(frozen=True, slots=True)
class PageLink:
    """A place on a page that leads to an address: left, top, width and height in the page's pixels."""

    rect: tuple[float, float, float, float]
    url: str


@dataclass(frozen=True, eq=False)
class Page:
    """All that one page needs. `*_top`: pixels from the page's top; `foot`: its lines; `about`: the page in words.

    `links`: where a click leads, on what can be clicked; `state`: the view as a shared line, "" where there is none;
    `language`: of its words, as a tag (BCP 47).
    """

    width: int
    height: int
    margin: float
    factor: float
    theme: Theme
    title: str
    subtitle: str
    frame: Frame
    frame_top: float
    legend: LegendStrip
    legend_top: float
    foot: tuple[str, ...]
    credit: str
    about: str
    links: tuple[PageLink, ...] = ()
    state: str = ""
    language: str = "en"


def compose_page(picture: Picture) -> Page:
    """Lay a page out. Needs a QGuiApplication (`draw.image.ensure_application`), as text is measured."""
    index = picture.index if picture.halves is not None else _without_empty_lanes(picture.index)
    page = _at(picture, index, float(np.clip((picture.width / ROOMY) ** 0.5, SMALLEST, LARGEST)))
    while page.frame.hidden_rows and page.factor > SMALLEST:
        page = _at(picture, index, max(min(_fitting_factor(page), page.factor * 0.97), SMALLEST))
    return page


def _fitting_factor(page: Page) -> float:
    """The text scale at which the rows of a page that has too little room for them would just fit: all but a part of
    the margins grows with it."""
    missing = page.frame.missing
    fixed = 2 * MARGIN * min(page.width, page.height)
    return page.factor * (page.height - fixed) / (page.height - fixed + missing)


def _at(picture: Picture, index: PictureIndex, factor: float) -> Page:
    """The page at one text scale."""
    measure = QtMeasure(factor)
    margin = min(picture.width, picture.height) * MARGIN + 14 * factor
    across = picture.width - 2 * margin
    title, subtitle = page_words.titles(picture)
    frame_top = margin + 62 * factor
    credit = page_words.credit(picture)
    foot_room = across - _foot_metrics(factor).horizontalAdvance(credit) - 30 * factor

    def under(frame: Frame) -> tuple[LegendStrip, tuple[str, ...]]:
        said = page_words.foot(picture, frame)
        return legend_strip.strip(frame, across, measure, factor), _wrapped(said, foot_room, factor)

    # How many lines legend and foot need is known only when the frame is: a first one tells, the second one has room.
    frame = _frame(picture, index, factor, measure, (across, picture.height * 0.6))
    for _ in range(2):
        legend, foot = under(frame)
        below = legend.height + (len(foot) * 16 + 36) * factor
        frame = _frame(picture, index, factor, measure, (across, picture.height - margin - below - frame_top))
    legend, foot = under(frame)
    return Page(
        picture.width, picture.height, margin, factor, THEMES[picture.theme],
        _elided(title, _title_face(factor), across), _elided(subtitle, _subtitle_face(factor), across),
        frame, frame_top, legend, frame_top + frame.height + 10 * factor,
        foot, credit, page_words.about(picture, frame), (), picture.state, picture.language,
    )  # fmt: skip


def _frame(
    picture: Picture, index: PictureIndex, factor: float, measure: QtMeasure, size: tuple[float, float]
) -> Frame:
    """The timeline in a room of `size`: no taller than its lanes, and where they do not fit, cut between two rows."""
    metrics = replace(Metrics(), row_most=TALLEST_ROW).scaled(factor)
    room = max(size[1], metrics.top + metrics.header)
    if picture.halves is not None:
        height = fitting_height(picture.halves, room, metrics)
        view = Viewport(picture.start, picture.stop, size[0], height, metrics=metrics, show_today=False)
        return build_mirrored(Composer(measure), measure, picture.halves, view)
    bands, content, _ = arrange(index.rows.lanes, picture.lanes, room, 0.0, metrics)
    feet = [band.row_top + row * band.pitch - CUT for band in bands for row in range(1, band.rows + 1)]
    whole = metrics.top + content if content else room
    height = whole if whole <= room else max([foot for foot in feet if foot <= room], default=room)
    view = Viewport(picture.start, picture.stop, size[0], height, 0.0, picture.lanes, metrics, show_today=False)
    return Composer(measure).build_frame(index, view)


def _without_empty_lanes(index: PictureIndex) -> PictureIndex:
    """The same picture without lanes in which the filter leaves nothing: a page has no room for them."""
    shown = [number for number, lane in enumerate(index.lanes) if len(lane.everything)]
    if len(shown) in (0, len(index.lanes)):
        return index
    new = np.full(len(index.lanes), -1, np.int16)
    new[shown] = np.arange(len(shown))
    lane = new[index.rows.lane]
    kept = lane >= 0
    rows = replace(
        index.rows,
        lanes=tuple(index.rows.lanes[number] for number in shown),
        event=frozen(index.rows.event[kept]),
        lane=frozen(lane[kept]),
        row=frozen(index.rows.row[kept]),
    )
    return replace(index, rows=rows, lanes=tuple(index.lanes[number] for number in shown))


def _wrapped(text: str, room: float, factor: float) -> tuple[str, ...]:
    """The foot in lines of at most `room` pixels; what is beyond the last one is cut with an ellipsis."""
    metrics = _foot_metrics(factor)
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


def _title_face(factor: float) -> QFont:
    return font(TextStyle.MAJOR, factor * 1.75)


def _subtitle_face(factor: float) -> QFont:
    return font(TextStyle.LABEL, factor * 1.25)


def _foot_metrics(factor: float) -> QFontMetricsF:
    return QFontMetricsF(font(TextStyle.NOTE, factor))


def paint_page(painter: QPainter, page: Page) -> None:
    """Paint the whole page at the origin of `painter`, one unit a pixel of 1/96 inch."""
    theme, factor, margin = page.theme, page.factor, page.margin
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, page.width, page.height), theme.paper)
    _text(painter, QPointF(margin, margin + 24 * factor), page.title, _title_face(factor), theme.ink)
    _text(painter, QPointF(margin, margin + 46 * factor), page.subtitle, _subtitle_face(factor), theme.quiet)
    painter.save()
    painter.translate(margin, page.frame_top)
    paint_frame(painter, page.frame, theme, factor=factor)
    painter.restore()
    painter.save()
    painter.translate(margin, page.legend_top)
    legend_strip.paint(painter, page.legend, theme, factor)
    painter.restore()
    _paint_foot(painter, page)


def _paint_foot(painter: QPainter, page: Page) -> None:
    theme, factor, margin = page.theme, page.factor, page.margin
    line = 16 * factor
    top = page.height - margin - len(page.foot) * line
    painter.setPen(QPen(theme.rule, 1))
    painter.drawLine(QPointF(margin, top - 5 * factor), QPointF(page.width - margin, top - 5 * factor))
    face = font(TextStyle.NOTE, factor)
    for number_, text in enumerate(page.foot):
        _text(painter, QPointF(margin, top + (number_ + 0.8) * line), text, face, theme.quiet)
    left = page.width - margin - QFontMetricsF(face).horizontalAdvance(page.credit)
    _text(painter, QPointF(left, top + 0.8 * line), page.credit, face, theme.quiet)


def _text(painter: QPainter, at: QPointF, text: str, face: QFont, colour: object) -> None:
    painter.setFont(face)
    painter.setPen(colour)
    painter.drawText(at, text)
