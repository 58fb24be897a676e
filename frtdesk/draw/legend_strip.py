"""The legend under a picture: only what occurs in it, each with a sample painted as in the picture itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from frtdesk.base.words import translate
from frtdesk.draw import mirror
from frtdesk.draw.bars import paint_bar
from frtdesk.draw.fonts import font
from frtdesk.draw.legend_signs import Sign, paint_sign, signs
from frtdesk.draw.marks import paint_badge, paint_mark
from frtdesk.draw.theme import Theme
from frtdesk.model.vocabulary import KINDS, OTHER
from frtdesk.timeline.frame import Frame, Look
from frtdesk.timeline.links import Joins
from frtdesk.timeline.measure import Measure, TextStyle

BAR = 26.0
"""Pixels a sample bar is wide at text scale 1."""

_UNSURE = int(Look.HOLLOW | Look.APPROXIMATE | Look.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the legend. `look`: how its sample is drawn; `bar`: the sample is a stretch of time, not a mark;
    `certain`: part of the stretch that is solid; `count`: the sample is a number standing for so many events;
    `density`: it is a piece of a density strip; `brackets`: they stand around it; `joins`: it is a line through the
    axis of a comparison; `sign`: it is what that says."""

    text: str
    kind: int
    look: int = 0
    bar: bool = False
    certain: tuple[float, float] = (0.0, 0.0)
    count: int = 0
    density: bool = False
    brackets: bool = False
    joins: Joins | None = None
    sign: Sign | None = None


@dataclass(frozen=True)
class LegendStrip:
    """Entries with the left edge and the line of each, in pixels from the strip's top left; `height` of it all."""

    placed: tuple[tuple[float, int, Entry], ...]
    line: float
    height: float


EMPTY = LegendStrip((), 0.0, 0.0)


def entries(frame: Frame) -> list[Entry]:
    """What occurs in the frame: kinds in their order, then the looks of dates, then what stands for several."""
    marks, bars = frame.marks, frame.bars
    strips = [box for box in frame.lanes if box.strip is not None]
    kinds = sorted({*marks.kind.tolist(), *(box.kind for box in strips if not box.mixed)})
    if not kinds and not strips:
        return []
    kind = int(np.bincount(marks.kind).argmax()) if len(marks.kind) else [*kinds, OTHER][0]
    over_strip = np.array([box.strip is not None for box in frame.lanes], np.bool_)[marks.lane]
    badge = marks.counted & ~over_strip
    single = marks.look[~badge].tolist()
    stretches = list(zip(bars.look.tolist(), (bars.c1 > bars.c0).tolist(), strict=True))
    found = [Entry(KINDS[code].title, code) for code in kinds]
    found += [entry for occurs, entry in _looks(kind) if occurs(single, stretches)]
    if (badge & (marks.count == 1)).any():
        found.append(Entry(translate("legend", "one event whose bar would cover another’s"), kind, count=1))
    if (badge & (marks.count > 1)).any():
        found.append(Entry(translate("legend", "so many events close together"), kind, count=3))
    if strips:
        of = OTHER if all(box.mixed for box in strips) else kind
        found.append(Entry(translate("legend", "how many, where there are too many to show"), of, density=True))
    return found + _facing(frame, kind) + [Entry(words, OTHER, sign=sign) for sign, words in signs(frame)]


def _facing(frame: Frame, kind: int) -> list[Entry]:
    """What only a comparison has: brackets and lines."""
    if frame.mirror is None:
        return []
    found: list[Entry] = []
    if (frame.mirror.both & ~frame.marks.counted).any():
        found.append(Entry(translate("legend", "in both"), kind, brackets=True))
    joins = {link.joins for link in frame.mirror.links}
    for which, words in (
        (Joins.SAME_EVENT, translate("legend", "the same event")),
        (Joins.SAME_WEEK, translate("legend", "in the same week")),
        (Joins.PERHAPS, translate("legend", "perhaps in the same week")),
    ):
        if which in joins:
            found.append(Entry(words, kind, joins=which))
    return found


Occurs = Callable[[list[int], list[tuple[int, bool]]], bool]


def _looks(kind: int) -> list[tuple[Occurs, Entry]]:
    """Looks of dates and how to see whether they occur, given the looks of marks and of bars (with: is any of it
    certain)."""
    whole = (0.0, BAR)

    def mark(test: Callable[[int], object]) -> Occurs:
        return lambda marks, bars: any(test(look) for look in marks)

    def bar(flag: Look) -> Occurs:
        return lambda marks, bars: any(look & flag for look, _ in bars)

    def soft(marks: list[int], bars: list[tuple[int, bool]]) -> bool:
        return any(not look & (Look.ONE_OF | Look.END_UNKNOWN | Look.SPAN) for look, _ in bars)

    def solid(marks: list[int], bars: list[tuple[int, bool]]) -> bool:
        return any(certain and not look & (Look.RUNNING | Look.END_UNKNOWN) for look, certain in bars)

    return [
        (mark(lambda look: look & _UNSURE == Look.HOLLOW),
         Entry(translate("legend", "day not known or not confirmed"), kind, int(Look.HOLLOW))),
        (mark(lambda look: look & Look.APPROXIMATE),
         Entry(translate("legend", "around this date"), kind, int(Look.HOLLOW | Look.APPROXIMATE))),
        (mark(lambda look: look & Look.UNCERTAIN),
         Entry(translate("legend", "perhaps this date"), kind, int(Look.HOLLOW | Look.UNCERTAIN))),
        (soft, Entry(translate("legend", "some time within"), kind, bar=True)),
        (solid, Entry(translate("legend", "lasts this long"), kind, int(Look.SPAN), True, whole)),
        (bar(Look.RUNNING),
         Entry(translate("legend", "still running"), kind, int(Look.SPAN | Look.RUNNING), True, whole)),
        (bar(Look.END_UNKNOWN),
         Entry(translate("legend", "end not recorded"), kind, int(Look.SPAN | Look.END_UNKNOWN), True)),
        (bar(Look.ONE_OF), Entry(translate("legend", "some time between"), kind, int(Look.ONE_OF), True)),
    ]  # fmt: skip


def strip(frame: Frame, width: float, measure: Measure, factor: float) -> LegendStrip:
    """Lay the legend of `frame` out in lines of `width` pixels at a text scale."""
    found = entries(frame)
    widths = measure([entry.text for entry in found], TextStyle.NOTE).tolist()
    gap, line = 22 * factor, 20 * factor
    placed: list[tuple[float, int, Entry]] = []
    x, row = 0.0, 0
    for entry, wide in zip(found, widths, strict=True):
        across = sample_width(entry, factor) + 6 * factor + wide
        if x and x + across > width:
            x, row = 0.0, row + 1
        placed.append((x, row, entry))
        x += across + gap
    return LegendStrip(tuple(placed), line, (row + 1) * line if placed else 0.0)


def sample_width(entry: Entry, factor: float) -> float:
    wide = entry.bar or entry.sign in (Sign.RELATED, Sign.KNOWN)
    return (BAR if wide else 14.0) * factor


def paint(painter: QPainter, legend: LegendStrip, theme: Theme, factor: float) -> None:
    """Paint at the origin of `painter`."""
    size = 11 * factor
    for x, row, entry in legend.placed:
        middle = (row + 0.5) * legend.line
        wide = sample_width(entry, factor)
        if entry.sign is not None:
            paint_sign(painter, entry.sign, QRectF(x, middle - 8 * factor, wide, 16 * factor), theme, factor)
        elif entry.count:
            painter.setFont(font(TextStyle.BADGE, factor))
            paint_badge(painter, QPointF(x + wide / 2, middle), size, entry.kind, entry.count, theme, factor)
        elif entry.density:
            box = QRectF(x, middle - 5 * factor, wide, 10 * factor)
            painter.fillRect(box, theme.mixed(entry.kind, theme.strip + 0.1))
        elif entry.joins is not None:
            painter.setPen(mirror.link_pen(theme, entry.joins))
            painter.drawLine(QPointF(x + wide / 2, middle - 8 * factor), QPointF(x + wide / 2, middle + 8 * factor))
        elif entry.bar:
            tip = 7 * factor if entry.look & Look.RUNNING else 0.0
            box = QRectF(x, middle - 1.5 * factor, wide - tip, 3 * factor)
            certain = (x + entry.certain[0] * factor, x + entry.certain[1] * factor)
            paint_bar(painter, box, certain, entry.kind, entry.look, theme)
        else:
            at = QPointF(x + wide / 2, middle)
            if entry.brackets:
                size_inside = size * 0.85
                paint_mark(painter, at, size_inside, entry.kind, entry.look, theme)
                mirror.paint_brackets_at(painter, at, size_inside, theme)
            else:
                paint_mark(painter, at, size, entry.kind, entry.look, theme)
        face = font(TextStyle.NOTE, factor)
        painter.setFont(face)
        painter.setPen(theme.quiet)
        painter.drawText(QPointF(x + wide + 6 * factor, middle + face.pixelSize() * 0.364), entry.text)
