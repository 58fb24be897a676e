"""How each kind of date is drawn, on some months of 2019: the rows of the legend on honest dates."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from frtdesk.base.calendar import add_months, day_of
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
    """One way to know a date: `start` and `end` as an event holds them, what it is called, a sentence. `months`: the
    first and last month that the sample shows."""

    start: str
    end: str | None
    _title: str
    _sentence: str
    confirmed: bool = True
    months: tuple[int, int] = (1, 12)

    @property
    def title(self) -> str:
        return translate("legend", self._title)

    @property
    def sentence(self) -> str:
        """The sentence, then an example in words."""
        example = when(self.start, self.end, confirmed=self.confirmed)
        pattern = translate("legend", "{sentence} Reads “{example}”.")
        return pattern.format(sentence=translate("legend", self._sentence), example=example)


_SPRING = (4, 6)

DATE_SAMPLES = (
    DateSample("2019-05-14", None, mark("legend", "Exact day"), mark("legend", "A solid mark on the day."),
               months=_SPRING),
    DateSample("2019-05-14", None, mark("legend", "Exact day, not confirmed"),
               mark("legend", "A hollow mark: no page that was read states the day."), False, _SPRING),
    DateSample("2019-05", None, mark("legend", "Month known"),
               mark("legend", "A hollow mark in the middle of a pale bar over the month."), months=_SPRING),
    DateSample("2019", None, mark("legend", "Year known"),
               mark("legend", "A hollow mark in the middle of a pale bar over the year.")),
    DateSample("2019-05~", None, mark("legend", "Approximate"), mark("legend", "A dashed outline."), months=_SPRING),
    DateSample("2019-05?", None, mark("legend", "Uncertain"), mark("legend", "A hatch, and a question mark."),
               months=_SPRING),
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


class _Window:
    """Days to pixels for the months of a sample."""

    def __init__(self, sample: DateSample, area: QRectF, margin: float) -> None:
        self._first = day_of(YEAR, sample.months[0])
        self._days = add_months(self._first, sample.months[1] - sample.months[0] + 1) - self._first
        self._left, self._wide = area.left() + margin, area.width() - 2 * margin

    def x(self, day: int) -> float:
        """Where a day begins; the window's end for one after it."""
        return self._left + self._wide * min(max(day - self._first, 0), self._days) / self._days


def paint_date(painter: QPainter, area: QRectF, sample: DateSample, kind: int, theme: Theme, factor: float) -> None:
    """Draw a sample as the timeline draws it, with its first days of months as hairlines."""
    window = _Window(sample, area, 7 * factor)
    painter.setPen(QPen(theme.rule, 1))
    for month in range(sample.months[0], sample.months[1] + 2, 1 if sample.months == _SPRING else 3):
        x = window.x(add_months(day_of(YEAR), month - 1))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    dates = extent(sample.start, sample.end)
    start_min, start_max, end_min, end_max = dates.days()
    look = _look(dates.flags, start_min == start_max, sample.confirmed)
    middle, thick = area.center().y(), 5.0 * factor
    x0, x1 = window.x(start_min), window.x(end_max + 1)
    certain = (window.x(start_max), window.x(end_min + 1)) if look & Look.SPAN else (0.0, 0.0)
    if look & Look.SPAN or start_min != start_max:
        paint_bar(painter, QRectF(x0, middle - thick / 2, x1 - x0, thick), certain, kind, look, theme)
    if not look & Look.SPAN:
        paint_mark(painter, QPointF((x0 + window.x(start_max + 1)) / 2, middle), 10.0 * factor, kind, look, theme)


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
