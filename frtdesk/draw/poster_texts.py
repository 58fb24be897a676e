"""The texts of a poster beside its seams: titles of events are shortened before a seam, and of all other texts no word
lies across one.

Where the texts of a page stand is found by painting it on nothing, whatever paints them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from unicodedata import bidirectional

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPaintDevice, QPainter, QPicture, QTransform

from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.page import paint_page
from frtdesk.draw.page_value import Page
from frtdesk.draw.poster_plan import Costs, spans_cost
from frtdesk.model.columns import Columns
from frtdesk.timeline.frame import Frame, Label
from frtdesk.timeline.labels import TitleFitter

CLEAR = 2.0
"""Pixels between a text and a seam."""

NUMBER, MARK, TITLE = 50.0, 3.0, 2.0
"""What a cut through a number, a mark or the title of an event costs, where one through other words costs 1."""

TIGHTEST = 0.75
"""How far letters are set closer to keep clear of a seam; where that is not enough, words move on."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A text on a page: its box in the page's pixels."""

    text: str
    left: float
    top: float
    right: float
    foot: float


def texts_of(page: Page) -> list[Placed]:
    """Every text of a page that is written along a line."""
    picture = QPicture()
    painter = _Listening(picture)
    try:
        paint_page(painter, page)
    finally:
        painter.end()
    return painter.found


class _Listening(QPainter):
    """Keeps what is written."""

    def __init__(self, device: QPaintDevice) -> None:
        super().__init__(device)
        self.found: list[Placed] = []

    def drawText(self, *args: Any) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        at, text = args[0], args[-1]
        if isinstance(at, QPointF) and isinstance(text, str) and text.strip():
            metrics = QFontMetricsF(self.font())
            box = QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
            box = self.worldTransform().mapRect(box)
            self.found.append(Placed(text, box.left(), box.top(), box.right(), box.bottom()))


def costs_of(page: Page, texts: Sequence[Placed]) -> tuple[Costs, Costs]:
    """What a cut from top to bottom costs at each x, and one across at each y."""
    marks, half = page.frame.marks, page.frame.metrics.mark / 2 + 1
    upright = [(text.left, text.right, 1.0) for text in texts]
    upright += [
        (page.margin + label.x, page.margin + label.x + label.width, TITLE - 1)
        for label in page.frame.labels
        if label.text
    ]
    upright += [(page.margin + x - half, page.margin + x + half, MARK) for x in marks.x.tolist()]
    upright += [
        (page.margin + label.left, page.margin + label.left + label.lead, NUMBER)
        for label in page.frame.labels
        if label.number
    ]
    lying = [(text.top, text.foot, 1.0) for text in texts]
    heights = np.unique(marks.y.round(1)).tolist()
    lying += [(page.frame_top + y - half, page.frame_top + y + half, 1.0) for y in heights]
    return spans_cost(page.width, upright), spans_cost(page.height, lying)


def clear_of_seams(page: Page, seams: Sequence[float], columns: Columns) -> Page:
    """The page whose titles of events all lie whole on one side of each seam: shortened, or left out."""
    frame = page.frame
    fitter = TitleFitter(QtMeasure(page.factor))
    places = [seam - page.margin for seam in seams]
    labels = [_cleared(label, places, columns, fitter) for label in frame.labels]
    cleared: Frame = replace(frame, labels=tuple(label for label in labels if label is not None))
    return replace(page, frame=cleared)


def _cleared(label: Label, seams: Sequence[float], columns: Columns, fitter: TitleFitter) -> Label | None:
    """A title before a seam, with its number where it has one. A number that the seam meets itself goes on behind it:
    without it its sources would have no mark."""
    at = bisect_right(seams, label.left - CLEAR)
    right = label.x + label.width
    if at == len(seams) or seams[at] >= right + CLEAR:
        return label
    if not label.number:
        return _shortened(label, seams[at] - CLEAR, columns, fitter)
    if label.x <= seams[at]:
        return _shortened(label, seams[at] - CLEAR, columns, fitter) or replace(label, text="", width=0.0)
    behind = replace(label, x=seams[at] + CLEAR + label.lead)
    most = min(right, seams[at + 1] - CLEAR if at + 1 < len(seams) else right)
    return _shortened(behind, most, columns, fitter) or replace(behind, text="", width=0.0)


def _shortened(label: Label, right: float, columns: Columns, fitter: TitleFitter) -> Label | None:
    """The label with as much of its title as ends before `right`; None where not a word does."""
    if not label.text or right <= label.x:
        return None
    text, width = fitter.fit_event(columns.titles[label.event], label.style, right - label.x)
    return replace(label, text=text, width=width) if text else None


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text: from `x` on, its letters `squeezed` to this part of their width."""

    x: float
    text: str
    squeezed: float = 1.0


def pieces(text: str, x: float, limit: float, seams: Sequence[float], metrics: QFontMetricsF) -> list[Piece]:
    """A text from `x` on so that no word of it lies across a seam. It may reach to `limit`.

    At a seam the words go on behind it where there is room, else letters are set closer on one side of it; where that
    is not enough, the text stays as it is, and so does one that runs from right to left.
    """
    at = bisect_right(seams, x)
    if at == len(seams) or seams[at] >= x + metrics.horizontalAdvance(text) + CLEAR or _runs_back(text):
        return [Piece(x, text)]
    seam = seams[at]
    for word in re.finditer(r"\S+", text):
        right = x + metrics.horizontalAdvance(text[: word.end()])
        if right + CLEAR > seam:
            left = x + metrics.horizontalAdvance(text[: word.start()])
            before, after = text[: word.start()].rstrip(), text[word.start() :]
            if left - CLEAR >= seam:
                return [Piece(x, before), *pieces(after, left, limit, seams, metrics)]
            on = seam + CLEAR
            if on + metrics.horizontalAdvance(after) <= limit:
                return [*_spread(before, x, on - left, metrics), *pieces(after, on, limit, seams, metrics)]
            return _squeezed(text, word, (x, right, limit), seams[at:], metrics) or [Piece(x, text)]
    return [Piece(x, text)]


def _runs_back(text: str) -> bool:
    return any(bidirectional(letter) in ("R", "AL") for letter in text)


def _spread(text: str, x: float, room: float, metrics: QFontMetricsF) -> list[Piece]:
    """The words of a text a little farther apart, so that the `room` before the next word does not gape."""
    words = list(re.finditer(r"\S+", text))
    each = room / max(len(words), 1)
    return [
        Piece(x + metrics.horizontalAdvance(text[: word.start()]) + each * number, word[0])
        for number, word in enumerate(words)
    ]


def _squeezed(
    text: str, word: re.Match[str], ends: tuple[float, float, float], seams: Sequence[float], metrics: QFontMetricsF
) -> list[Piece]:
    """The text with its letters closer up to the word that the first seam meets, or from it on, whichever is less;
    nothing where that is too much. `ends`: where the text begins, where the word ends, how far the text may reach."""
    x, right, limit = ends
    seam = seams[0]
    before, after, rest = text[: word.start()].rstrip(), text[word.start() :], text[word.end() :].lstrip()
    closer_before = (seam - CLEAR - x) / (right - x)
    closer_after = (limit - seam - CLEAR) / metrics.horizontalAdvance(after)
    if closer_before >= max(closer_after, TIGHTEST):
        first = Piece(x, text[: word.end()], closer_before)
        begins = x + metrics.horizontalAdvance(text[: len(text) - len(rest)])
        return [first, *pieces(rest, max(begins, seam + CLEAR), limit, seams, metrics)] if rest else [first]
    if closer_after >= TIGHTEST and not any(seam < other < limit for other in seams):
        return [*([Piece(x, before)] if before else []), Piece(seam + CLEAR, after, closer_after)]
    return []


class PosterPainter(QPainter):
    """Paints a page on a poster, and what stands beside it on a sheet. What lies outside the window that is painted is
    not written, so that no sheet holds the words of another."""

    def __init__(self, device: QPaintDevice, seams: Sequence[float], limits: Limits) -> None:
        super().__init__(device)
        self._seams = seams
        self._limits = limits
        self._window: QRectF | None = None
        self._to_page = QTransform()

    def paint(self, page: Page, to_device: QTransform, window: QRectF) -> None:
        """Paint what lies in a window of the page. `to_device`: from the page's pixels."""
        self.save()
        self.setTransform(to_device)
        self.setClipRect(window, Qt.ClipOperation.IntersectClip)
        self._window, self._to_page = window, to_device.inverted()[0]
        try:
            paint_page(self, page)
        finally:
            self._window = None
            self.restore()

    def drawText(self, *args: Any) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        if self._window is None:
            return super().drawText(*args)
        at, text = args[0], args[-1]
        to_page = self.worldTransform() * self._to_page
        if not isinstance(at, QPointF) or not isinstance(text, str) or to_page.isRotating():
            if not isinstance(at, QRectF) or to_page.mapRect(at).intersects(self._window):
                return super().drawText(*args)
            return None
        metrics = QFontMetricsF(self.font())
        place = to_page.map(at)
        box = QRectF(place.x(), place.y() - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
        limit = self._limits.of(box)
        if not QRectF(box.left(), box.top(), max(limit - box.left(), 1.0), box.height()).intersects(self._window):
            return None
        for piece in pieces(text, place.x(), limit, self._seams, metrics):
            self._write(QPointF(at.x() + piece.x - place.x(), at.y()), piece)
        return None

    def _write(self, at: QPointF, piece: Piece) -> None:
        if piece.squeezed == 1.0:
            super().drawText(at, piece.text)
            return
        self.save()
        self.translate(at)
        self.scale(piece.squeezed, 1.0)
        super().drawText(QPointF(0.0, 0.0), piece.text)
        self.restore()


class Limits:
    """How far each text of a page may reach to the right: to the next one on its line, or to the page's margin."""

    def __init__(self, page: Page, texts: Sequence[Placed]) -> None:
        self._most = page.width - page.margin
        self._left = np.array([text.left for text in texts])
        self._top = np.array([text.top for text in texts])
        self._foot = np.array([text.foot for text in texts])

    def of(self, box: QRectF) -> float:
        """In the page's pixels; a text that is longer already stays as it is."""
        if not len(self._left):
            return max(self._most, box.right())
        middle = box.center().y()
        beside = (self._top < middle) & (self._foot > middle) & (self._left >= box.right() - 1.0)
        nearest = float(self._left[beside].min(initial=np.inf))
        return max(min(nearest - 4 * CLEAR, self._most), box.right())
