"""The axis: two tiers of civil time, from millennia to days, whose labels never touch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from frtdesk.base import calendar, week, wording
from frtdesk.base.words import translate
from frtdesk.model.columns import Days
from frtdesk.timeline.measure import Measure, TextStyle
from frtdesk.timeline.settle import Pixels
from frtdesk.timeline.timescale import TimeScale

Starts = Callable[[int, int], Days]
Name = Callable[[int], str]

GAP = 14.0
"""Pixels between two labels of a tier, at least."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One label of the axis: `x` of its line, `text_x` where the text begins (it stays in view), `width` of it."""

    x: float
    text: str
    text_x: float
    width: float


@dataclass(frozen=True)
class Axis:
    """What the ruler shows. `minor_lines`: every step of the lower tier, labelled or not (pixels)."""

    major: tuple[Tick, ...]
    minor: tuple[Tick, ...]
    minor_lines: Pixels
    unit: str


@dataclass(frozen=True)
class Tier:
    """A division of time: where its steps begin, how a step is named, and roughly how many days it has. `short`: how
    steps are named where not all of the longer names have room."""

    unit: str
    days: float
    starts: Starts
    name: Name
    short: Name | None = None


def _years(step: int) -> Starts:
    def starts(first: int, last: int) -> Days:
        begin = (calendar.civil(first)[0] // step - 1) * step
        return calendar.year_starts(begin, calendar.civil(last)[0], step)

    return starts


def _months(step: int) -> Starts:
    def starts(first: int, last: int) -> Days:
        year, month, _ = calendar.civil(first)
        return calendar.month_starts(calendar.day_of(year, (month - 1) // step * step + 1), last, step)

    return starts


def _days(first: int, last: int) -> Days:
    return np.arange(first, last + 1, dtype=np.int64)


def _weeks(first: int, last: int) -> Days:
    return np.arange(first - week.days_into(calendar.weekday(first)), last + 1, 7, dtype=np.int64)


def _year(day: int) -> str:
    return wording.year_words(calendar.civil(day)[0])


def _month(day: int) -> str:
    return wording.names().short_months[calendar.civil(day)[1] - 1]


def _month_and_year(day: int) -> str:
    return wording.month_year(day)


def _short_month_and_year(day: int) -> str:
    return translate("axis", "{month} {year}").format(month=_month(day), year=_year(day))


def _day(day: int) -> str:
    return str(calendar.civil(day)[2])


def _day_of_week(day: int) -> str:
    short = wording.names().short_weekdays[calendar.weekday(day)]
    return translate("axis", "{weekday} {day}").format(weekday=short, day=calendar.civil(day)[2])


def _decade(day: int) -> str:
    year = calendar.civil(day)[0]
    if year < 1000:
        return wording.year_words(year)
    return translate("axis", "{year}s").format(year=year)


YEAR = 365.2425
_MILLENNIUM = Tier("millennium", 1000 * YEAR, _years(1000), _year)
_CENTURY = Tier("century", 100 * YEAR, _years(100), _decade)
_DECADE = Tier("decade", 10 * YEAR, _years(10), _decade)
_YEAR = Tier("year", YEAR, _years(1), _year)
_MONTH = Tier("month", YEAR / 12, _months(1), _month)
_LONG_MONTH = Tier("month", YEAR / 12, _months(1), _month_and_year, _short_month_and_year)
_DAY = Tier("day", 1, _days, _day)

PAIRS: tuple[tuple[Tier, Tier, Tier], ...] = (
    (_LONG_MONTH, Tier("day", 1, _days, _day_of_week), _DAY),
    (_LONG_MONTH, _DAY, _DAY),
    (_LONG_MONTH, Tier("week", 7, _weeks, _day), _DAY),
    (_YEAR, _MONTH, Tier("week", 7, _weeks, _day)),
    (_YEAR, Tier("quarter", YEAR / 4, _months(3), _month), _MONTH),
    (_DECADE, _YEAR, Tier("quarter", YEAR / 4, _months(3), _month)),
    (_DECADE, Tier("2 years", 2 * YEAR, _years(2), _year), _YEAR),
    (_CENTURY, Tier("5 years", 5 * YEAR, _years(5), _year), _YEAR),
    (_CENTURY, Tier("10 years", 10 * YEAR, _years(10), _year), _YEAR),
    (_CENTURY, Tier("20 years", 20 * YEAR, _years(20), _year), Tier("5 years", 5 * YEAR, _years(5), _year)),
    (_MILLENNIUM, Tier("100 years", 100 * YEAR, _years(100), _year), Tier("10 years", 10 * YEAR, _years(10), _year)),
    (_MILLENNIUM, Tier("200 years", 200 * YEAR, _years(200), _year), _CENTURY),
)
"""(upper tier, labelled lower tier, unlabelled lines), the finest first; coarser ones follow by 1, 2, 5."""

FINEST_LINE = 5.0
"""Lines of the lower tier stand at least so many pixels apart."""


def _coarse_pairs() -> tuple[tuple[Tier, Tier, Tier], ...]:
    pairs: list[tuple[Tier, Tier, Tier]] = []
    for power in range(3, 9):
        for factor in (1, 2, 5):
            step = factor * 10**power // 2 if factor > 1 else 10**power // 2
            upper = Tier("years", 10 * step * YEAR, _years(10 * step), _year)
            lower = Tier("years", step * YEAR, _years(step), _year)
            pairs.append((upper, lower, lower))
    return tuple(pairs)


ALL_PAIRS = PAIRS + _coarse_pairs()


def axis(scale: TimeScale, measure: Measure, gap: float = GAP, beyond: float = 0.0) -> Axis:
    """The finest pair of tiers whose lower labels fit on this scale with `gap` pixels between them. `beyond`: pixels
    after the end that labels of the lower tier may use."""
    first, last = int(np.floor(scale.start)), int(np.ceil(scale.stop))
    for upper, lower, lines in ALL_PAIRS:
        if lower.days * scale.per_day < gap:
            continue
        minor_days = lower.starts(first, last)
        if len(minor_days) > 400:
            continue
        texts = [lower.name(day) for day in minor_days.tolist()]
        widths = measure(texts, TextStyle.MINOR)
        x = scale.x(minor_days)
        if len(x) < 2 or bool((x[:-1] + widths[:-1] + gap <= x[1:]).all()):
            placed = zip(x.tolist(), texts, widths.tolist(), strict=True)
            minor = _minor([Tick(left, text, left + 4, width) for left, text, width in placed], scale, gap, beyond)
            fine = lines if lines.days * scale.per_day >= FINEST_LINE else lower
            major = _major(upper, scale, measure, gap)
            return Axis(major, minor, scale.x(fine.starts(first, last)), lower.unit)
    return Axis((), (), np.zeros(0), "")


def _minor(ticks: list[Tick], scale: TimeScale, gap: float, beyond: float) -> tuple[Tick, ...]:
    """Those with room. Where labels may stand out, the last one moves back by up to half of itself: the end of a chart
    stays named."""
    shown = [tick for tick in ticks if tick.x >= -1 and tick.text_x + tick.width <= scale.width + beyond]
    rest = [tick for tick in ticks if tick.text_x + tick.width > scale.width + beyond and tick.x < scale.width - 4]
    if beyond and rest:
        tick, end = rest[0], shown[-1].text_x + shown[-1].width + gap if shown else 0.0
        text_x = scale.width + beyond - tick.width
        if text_x >= max(tick.x - tick.width / 2, end):
            shown.append(replace(tick, text_x=text_x))
    return tuple(shown)


def _major(tier: Tier, scale: TimeScale, measure: Measure, gap: float) -> tuple[Tick, ...]:
    """The upper tier, in short where some step of a year would have no room for its name: so that names do not change
    while the view moves."""
    name = tier.name
    if tier.short is not None:
        first = int(np.floor(scale.start))
        year = tier.starts(first, first + int(YEAR) + 1)
        widest = float(measure([name(day) for day in year.tolist()], TextStyle.MAJOR).max())
        if widest + gap + 4 > int(np.diff(year).min()) * scale.per_day:
            name = tier.short
    return _named(tier, name, scale, measure, gap)


def _named(tier: Tier, name: Name, scale: TimeScale, measure: Measure, gap: float) -> tuple[Tick, ...]:
    """The label of the step that began before the view stays at its left edge until the next comes."""
    days = tier.starts(int(np.floor(scale.start)), int(np.ceil(scale.stop)))
    texts = [name(day) for day in days.tolist()]
    widths = measure(texts, TextStyle.MAJOR).tolist()
    x = scale.x(days).tolist()
    ticks: list[Tick] = []
    for i, (left, text, width) in enumerate(zip(x, texts, widths, strict=True)):
        if i + 1 < len(x) and x[i + 1] <= 0:
            continue
        text_x = max(left + 4, 4.0)
        room = (x[i + 1] if i + 1 < len(x) else scale.width + width) - text_x
        fits = width + gap <= room and text_x + width <= scale.width
        ticks.append(Tick(left, text if fits else "", text_x, width if fits else 0.0))
    return tuple(ticks)


def weekends(scale: TimeScale, from_width: float = 9.0) -> tuple[tuple[float, float], ...]:
    """Pixel stretches of Saturdays and Sundays, where days are at least `from_width` wide."""
    if scale.per_day < from_width:
        return ()
    saturdays = _weeks(int(np.floor(scale.start)), int(np.ceil(scale.stop))) + 5
    lefts, rights = scale.x(saturdays), scale.x(saturdays + 2)
    return tuple(zip(lefts.tolist(), rights.tolist(), strict=True))
