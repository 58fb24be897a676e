"""An event moved along the axis, or with one of its ends drawn elsewhere, without claiming more than its dates say.

A month moves by whole months, a year by whole years, what is approximate stays approximate, and a span keeps its
length: all dates of an event move by the same, in the unit of the coarsest of them. That a page was found to state the
day is true of the old day only, so an event with other dates has an unconfirmed one.
"""

from __future__ import annotations

import re
from dataclasses import replace

from frtdesk.base import calendar
from frtdesk.base.edtf import Bound, EdtfError, ends, extent
from frtdesk.base.edtf_date import Date, Precision
from frtdesk.base.words import translate
from frtdesk.model.event import Checked, Event

MONTH = 30.436875
"""Days of a month, in the mean of 400 years."""

_MONTHS = {
    Precision.DAY: 0,
    Precision.MONTH: 1,
    Precision.SEASON: 3,
    Precision.YEAR: 12,
    Precision.DECADE: 120,
    Precision.CENTURY: 1_200,
    Precision.MILLENNIUM: 12_000,
}
_TOKEN = re.compile(
    r"Y(?P<long>-?[0-9]+)|(?P<masked>-?[0-9](?:[0-9][0-9]X|[0-9]XX|XXX))"
    r"|(?P<year>-?[0-9]{4})(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?"
)
_TIME = re.compile(r"T[0-9:]+(?:Z|[+-][0-9:]+)?")
_SIGNS = re.compile(r"[?~%]$")


def coarsest(event: Event) -> Precision | None:
    """How finely an event can be moved: the precision of its coarsest date; None for one without any date."""
    return max((date.precision for date in _dates(event)), default=None)


def moved(event: Event, days: float) -> Event:
    """The event so many days later (earlier, if negative), as near as its dates can say it. An undated event stays.

    Raises EdtfError where its dates cannot be moved so far.
    """
    dates = _dates(event)
    if not dates:
        return event
    unit = max(_MONTHS[date.precision] for date in dates)
    months = round(days / (unit * MONTH)) * unit if unit else 0
    step = 0 if unit else round(days)
    return _redated(event, _shifted(event.start, step, months), _shifted(event.end, step, months))


def resized(event: Event, edge: str, day: int) -> Event:
    """The event with its `edge` ("start" or "end") drawn to a day: to that day, or to the month, season or year of it
    where the edge is said no finer. A moment becomes a span. Its marks (~ and ?) stay.

    Raises EdtfError where the end would lie before the start, and for several dates.
    """
    first, last = ends(event.start, event.end)
    if isinstance(first, Date) and first.choice is not None:
        problem = translate("dates", "it is several dates, which have no edge")
        raise EdtfError(event.start, problem)
    if isinstance(first, Bound) and last is None:
        return _redated(event, _at(None, day), None)
    other = first if last is None else last
    start, end = (_at(first, day), _text(other)) if edge == "start" else (_text(first), _at(other, day))
    if "/" in (event.start or ""):
        return _redated(event, f"{start}/{end}", None)
    return _redated(event, start, None if start == end else end)


def _dates(event: Event) -> list[Date]:
    return [date for bound in ends(event.start, event.end) if isinstance(bound, Date) for date in bound.dates()]


def _redated(event: Event, start: str | None, end: str | None) -> Event:
    """The event with these dates, which nobody has looked up; itself, where it has them already."""
    if (start, end) == (event.start, event.end):
        return event
    extent(start, end)
    return replace(event, start=start, end=end, checked=Checked(date=False, quotes=event.checked.quotes))


def _text(bound: Date | Bound) -> str:
    return bound.text if isinstance(bound, Date) else bound.value


def _at(bound: Date | Bound | None, day: int) -> str:
    """The day, said as finely as the bound is."""
    year, month, of_month = calendar.civil(day)
    precision = bound.precision if isinstance(bound, Date) else Precision.DAY
    sign = _SIGNS.search(bound.text) if isinstance(bound, Date) else None
    said = _year(year)
    if precision == Precision.SEASON:
        # Winter begins in December and is counted to that year.
        said = _year(year if month > 2 else year - 1) + f"-{20 + (month // 3 or 4)}"
    elif precision <= Precision.MONTH and said.startswith("Y"):
        raise EdtfError(said, translate("dates", "a year of more than four digits has no months"))
    elif precision <= Precision.MONTH:
        said += f"-{month:02}" + (f"-{of_month:02}" if precision == Precision.DAY else "")
    return said + (sign.group() if sign else "")


def _shifted(text: str | None, days: int, months: int) -> str | None:
    """All dates in a text, later by so many days, or by so many months."""
    if not text or not (days or months):
        return text
    parts: list[str] = []
    at = 0
    while at < len(text):
        time, token = _TIME.match(text, at), _TOKEN.match(text, at)
        if time is not None:
            parts.append(time.group())
            at = time.end()
        elif token is not None:
            parts.append(_later(token, days, months))
            at = token.end()
        else:
            parts.append(text[at])
            at += 1
    return "".join(parts)


def _later(token: re.Match[str], days: int, months: int) -> str:
    if token["long"]:
        return _year(int(token["long"]) + months // 12)
    if token["masked"]:
        return _masked_later(token["masked"], months)
    year, month, day = int(token["year"]), token["month"], token["day"]
    if days:
        return _day_text(*calendar.civil(calendar.day_of(year, int(month), int(day)) + days))
    if month is None or month == "XX":
        return _year(year + months // 12) + token.group()[len(token["year"]) :]
    if int(month) > 12:
        season = year * 4 + int(month) - 21 + months // 3
        return f"{_short_year(season // 4)}-{season % 4 + 21}"
    index = year * 12 + int(month) - 1 + months
    year, number = index // 12, index % 12 + 1
    if day is None or day == "XX":
        return f"{_short_year(year)}-{number:02}" + ("-XX" if day else "")
    return _day_text(year, number, min(int(day), calendar.days_in_month(year, number)))


def _masked_later(text: str, months: int) -> str:
    """A decade, century or millennium later by whole ones."""
    places = text.count("X")
    number = int(text[:-places]) + months // (12 * 10**places)
    if text.startswith("-") != (number < 0) or abs(number) >= 10 ** (4 - places):
        raise EdtfError(text, translate("dates", "it cannot be moved so far"))
    return f"{'-' if number < 0 else ''}{abs(number):0{4 - places}}" + "X" * places


def _day_text(year: int, month: int, day: int) -> str:
    return f"{_short_year(year)}-{month:02}-{day:02}"


def _short_year(year: int) -> str:
    if abs(year) > 9999:
        raise EdtfError(f"Y{year}", translate("dates", "a year of more than four digits has no months"))
    return _year(year)


def _year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{year:04}" if year >= 0 else f"-{-year:04}"
