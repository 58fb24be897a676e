"""How each kind of date is drawn, on a year of 120 pixels: the rows of the legend on honest dates."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from frtdesk.base.calendar import DISTANT_FUTURE, day_of
from frtdesk.base.edtf import DateFlags, extent
from frtdesk.base.wording import when
from frtdesk.base.words import mark, translate
from frtdesk.draw.bars import paint_bar
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.theme import Theme
from frtdesk.timeline.frame import Look

YEAR = 2019


@dataclass(frozen=True)
class DateSample:
    """One way to know a date: `start` and `end` as an event holds them, what it is called, a sentence."""

    start: str
    end: str | None
    _title: str
    _sentence: str
    confirmed: bool = True

    @property
    def title(self) -> str:
        return translate("legend", self._title)

    @property
    def sentence(self) -> str:
        """The sentence, then an example in words."""
        example = when(self.start, self.end, confirmed=self.confirmed)
        pattern = translate("legend", "{sentence} Reads “{example}”.")
        return pattern.format(sentence=translate("legend", self._sentence), example=example)


DATE_SAMPLES = (
    DateSample("2019-05-14", None, mark("legend", "Exact day"), mark("legend", "A solid mark on the day.")),
    DateSample("2019-05-14", None, mark("legend", "Exact day, not confirmed"),
               mark("legend", "A hollow mark: no page that was read states the day."), False),
    DateSample("2019-05", None, mark("legend", "Month known"),
               mark("legend", "A hollow mark in the middle of a pale bar over the month.")),
    DateSample("2019", None, mark("legend", "Year known"),
               mark("legend", "A hollow mark in the middle of a pale bar over the year.")),
    DateSample("2019-05~", None, mark("legend", "Approximate"), mark("legend", "A dashed outline.")),
    DateSample("2019-05?", None, mark("legend", "Uncertain"), mark("legend", "A hatch, and a question mark.")),
    DateSample("2019-03-01", "2019-09-30", mark("legend", "Span, both ends known"), mark("legend", "A solid bar.")),
    DateSample("2019-03", "2019-09", mark("legend", "Span, ends to the month"),
               mark("legend", "A bar that is soft where it may not have begun yet or may be over.")),
    DateSample("2019-08-01", "..", mark("legend", "Still running"),
               mark("legend", "An arrow where the data ends.")),
    DateSample("2019-08-01", "", mark("legend", "End not known"),
               mark("legend", "A bar that fades, and a question mark: it is over, and nobody wrote down since when.")),
    DateSample("[2019-03..2019-07]", None, mark("legend", "Some time between"),
               mark("legend", "A dashed line with a stop at each end.")),
)  # fmt: skip


def paint_date(painter: QPainter, area: QRectF, sample: DateSample, kind: int, theme: Theme, factor: float) -> None:
    """Draw a sample as the timeline draws it, on a year as wide as `area` is but for a margin."""
    year = area.adjusted(7 * factor, 0, -7 * factor, 0)
    _months(painter, area, year, theme)
    dates = extent(sample.start, sample.end)
    start_min, start_max, end_min, end_max = dates.days()
    look = _look(dates.flags, start_min == start_max, sample.confirmed)
    middle, thick = area.center().y(), 5.0 * factor
    x0, x1 = _x(start_min, year), _x(end_max + 1, year)
    certain = (_x(start_max, year), _x(end_min + 1, year)) if look & Look.SPAN else (0.0, 0.0)
    if look & Look.SPAN or start_min != start_max:
        paint_bar(painter, QRectF(x0, middle - thick / 2, x1 - x0, thick), certain, kind, look, theme)
    if not look & Look.SPAN:
        at = QPointF((_x(start_min, year) + _x(start_max + 1, year)) / 2, middle)
        paint_mark(painter, at, 10.0 * factor, kind, look, theme)


def _look(flags: DateFlags, exact: bool, confirmed: bool) -> int:
    look = 0 if exact and confirmed else int(Look.HOLLOW)
    for flag, says in (
        (DateFlags.START_APPROXIMATE, Look.APPROXIMATE),
        (DateFlags.START_UNCERTAIN, Look.UNCERTAIN),
        (DateFlags.END_OPEN, Look.RUNNING),
        (DateFlags.END_UNKNOWN, Look.END_UNKNOWN),
        (DateFlags.ONE_OF, Look.ONE_OF),
        (DateFlags.SPAN, Look.SPAN),
    ):
        if flags & flag:
            look |= int(says)
    return look


def _x(day: int, year: QRectF) -> float:
    """Where a day of the sample year begins; the year's end for one after it."""
    first = day_of(YEAR)
    if day >= DISTANT_FUTURE:
        return year.right()
    return year.left() + year.width() * min(max(day - first, 0), 365) / 365


def _months(painter: QPainter, area: QRectF, year: QRectF, theme: Theme) -> None:
    """The year's ends and quarters as hairlines, so that one sees what a bar covers."""
    painter.setPen(QPen(theme.rule, 1))
    for month in (1, 4, 7, 10, 13):
        x = _x(day_of(YEAR, month), year) if month < 13 else year.right()
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
