"""The one module in which dates are put into words, for panes, cards, labels, citations and the status bar.

Words say no more than the text says: a month is not given a day, `~` reads "around", `?` "perhaps". Years are
historical here (44 BCE). What is no date is shown as it was written.
"""

from __future__ import annotations

from frtdesk.base import calendar
from frtdesk.base.date_names import ENGLISH, Names, names, use_names
from frtdesk.base.date_order import in_figures, iso_day, iso_month
from frtdesk.base.edtf import Bound, Choice, Date, EdtfError, Precision, ends
from frtdesk.base.edtf_date import shown
from frtdesk.base.words import number, translate

__all__ = [
    "ENGLISH",
    "Names",
    "date_words",
    "day_words",
    "days_between",
    "lag_words",
    "month_year",
    "names",
    "short_day",
    "span_words",
    "use_names",
    "when",
    "year_words",
]


_CIVIL = (Precision.DAY, Precision.MONTH, Precision.YEAR)


def when(start: str | None, end: str | None, *, confirmed: bool = True, weekday: bool = True) -> str:
    """An event's two fields in words. `confirmed` False: no page that was read states the exact day. `weekday`: name it
    where the day is sure.

    Never raises for any text: what is no date comes back as written, shortened.
    """
    try:
        first, last = ends(start, end)
    except EdtfError:
        return _verbatim(start or "") if end is None else f"{_verbatim(start or '')}/{_verbatim(end)}"
    if last is None:
        text = (
            translate("dates", "Undated") if isinstance(first, Bound) else _moment(first, weekday=confirmed and weekday)
        )
    else:
        text = _span(first, last)
    days = sum(_claims_day(bound) for bound in (first, last))
    if confirmed or not days:
        return text
    if days == 1:
        return translate("dates", "{date} (day not confirmed)").format(date=text)
    return translate("dates", "{date} (days not confirmed)").format(date=text)


def date_words(text: str | None) -> str:
    """One date, such as when a source was published: as `when`, without the weekday."""
    try:
        first, last = ends(text, None)
    except EdtfError:
        return _verbatim(text)
    if last is not None:
        return _span(first, last)
    return translate("dates", "Undated") if isinstance(first, Bound) else _moment(first, weekday=False)


def day_words(day: int, weekday: bool = False) -> str:
    """11 June 2020; with `weekday` Thursday 11 June 2020; 2020-06-11 where figures are wanted."""
    figures = iso_day(*calendar.civil(day))
    if figures is not None:
        return figures
    year, month, day_of_month = calendar.civil(day)
    parts = {"day": names().day(day_of_month), "month": names().months[month - 1], "year": year_words(year)}
    if not weekday:
        return translate("dates", "{day} {month} {year}").format(**parts)
    name = names().weekdays[calendar.weekday(day)]
    return translate("dates", "{weekday} {day} {month} {year}").format(weekday=name, **parts)


def short_day(day: int) -> str:
    """11 Jun 2020."""
    figures = iso_day(*calendar.civil(day))
    if figures is not None:
        return figures
    year, month, day_of_month = calendar.civil(day)
    name = names().short_months[month - 1]
    return translate("dates", "{day} {month} {year}").format(
        day=names().day(day_of_month), month=name, year=year_words(year)
    )


def month_year(day: int) -> str:
    """June 2020, for any day of it."""
    year, month, _ = calendar.civil(day)
    name = names().months_alone[month - 1]
    return translate("dates", "{month} {year}").format(month=name, year=year_words(year))


def year_words(astronomical_year: int) -> str:
    """2019; 44 BCE for -43; 170,000 beyond four digits."""
    year, bce = calendar.historical_year(astronomical_year)
    text = str(year) if year < 10_000 else number(year)
    return translate("dates", "{year} BCE").format(year=text) if bce else text


def days_between(lo: int, hi: int) -> str:
    """How long after something another happened, where it may be `lo` to `hi` days; negative is earlier."""
    lo, hi = min(lo, hi), max(lo, hi)
    if lo == hi:
        return _days_away(lo)
    if lo > 0:
        return translate("dates", "{low} to %n day later|{low} to %n days later", hi).format(low=number(lo))
    if hi < 0:
        return translate("dates", "{low} to %n day earlier|{low} to %n days earlier", -lo).format(low=number(-hi))
    if lo == 0 or hi == 0:
        return translate("dates", "the same day or up to {days}").format(days=_days_away(lo + hi))
    return translate("dates", "between {earlier} and {later}").format(earlier=_days_away(lo), later=_days_away(hi))


def lag_words(lo: int, hi: int) -> str:
    """How long an answer took, where it may be `lo` to `hi` days: 32 days, 17 to 47 days; negative came before."""
    lo, hi = min(lo, hi), max(lo, hi)
    if lo == hi:
        return _lag(lo)
    if lo >= 0:
        return translate("dates", "{low} to %n day|{low} to %n days", hi).format(low=number(lo))
    if hi <= 0:
        return translate("dates", "{low} to %n day before|{low} to %n days before", -lo).format(low=number(-hi))
    return translate("dates", "{earlier} to {later}").format(earlier=_lag(lo), later=_lag(hi))


def _lag(days: int) -> str:
    if days < 0:
        return translate("dates", "%n day before|%n days before", -days)
    return translate("dates", "%n day|%n days", days)


def span_words(days: float) -> str:
    """Roughly how long a stretch of time is, for a status bar: 9 days, 2 months, 3½ years."""
    if days < 50:
        return translate("dates", "%n day|%n days", max(1, round(days)))
    months, years = days / (365.2425 / 12), days / 365.2425
    if months < 17.75:
        whole, half = _halves(months, below=6)
        return translate("dates", "%n½ months", whole) if half else translate("dates", "%n month|%n months", whole)
    whole, half = _halves(years, below=10)
    return translate("dates", "%n½ years", whole) if half else translate("dates", "%n year|%n years", whole)


def _verbatim(text: object) -> str:
    return shown(text, 80)


def _halves(value: float, below: float) -> tuple[int, bool]:
    """`value` rounded to a half under `below`, else to a whole: the whole part, and whether a half comes on top."""
    halves = round(value * 2) if value < below else round(value) * 2
    return halves // 2, bool(halves % 2)


def _days_away(days: int) -> str:
    if days == 0:
        return translate("dates", "the same day")
    if days > 0:
        return translate("dates", "%n day later|%n days later", days)
    return translate("dates", "%n day earlier|%n days earlier", -days)


def _claims_day(bound: Date | Bound | None) -> bool:
    """Whether the text names an exact day, which a check can confirm; one of several days is no such claim."""
    return isinstance(bound, Date) and bound.precision is Precision.DAY and bound.choice is not Choice.ONE_OF


def _moment(date: Date, weekday: bool) -> str:
    if date.choice is not None:
        return _set(date, date.choice)
    if weekday and date.precision is Precision.DAY and not (date.approximate or date.uncertain):
        return day_words(_first(date), weekday=True)
    return _marked(date)


def _marked(date: Date) -> str:
    """A plain date with what `~` and `?` say of it."""
    text = _plain(date)
    if date.approximate and date.uncertain:
        return translate("dates", "perhaps around {date}").format(date=text)
    if date.approximate:
        return translate("dates", "around {date}").format(date=text)
    return translate("dates", "perhaps {date}").format(date=text) if date.uncertain else text


def _plain(date: Date) -> str:
    """A plain date by its precision, without its marks."""
    first = _first(date)
    year = calendar.civil(first)[0]
    if date.precision is Precision.DAY:
        return day_words(first)
    if date.precision is Precision.MONTH:
        return iso_month(*calendar.civil(first)[:2]) or month_year(first)
    if date.precision is Precision.SEASON:
        return _season(year, calendar.civil(first)[1])
    if date.precision is Precision.YEAR:
        return year_words(year)
    return _years(year, date.precision)


def _season(year: int, first_month: int) -> str:
    shown_year = year_words(year)
    if first_month == 3:
        return translate("dates", "spring {year}").format(year=shown_year)
    if first_month == 6:
        return translate("dates", "summer {year}").format(year=shown_year)
    if first_month == 9:
        return translate("dates", "autumn {year}").format(year=shown_year)
    return translate("dates", "winter {year}/{next_year}").format(year=shown_year, next_year=year_words(year + 1))


def _years(first: int, precision: Precision) -> str:
    """the 2010s, the 1900s; in full where that would be taken for the century (1900 to 1909) or is not usual."""
    century = precision is Precision.CENTURY
    if first >= 1000 and (century or (precision is Precision.DECADE and first % 100)):
        return translate("dates", "the {year}s").format(year=first)
    last = first + 10 ** (precision - Precision.YEAR) - 1
    return translate("dates", "the years {first} to {last}").format(first=year_words(first), last=year_words(last))


def _span(first: Date | Bound, last: Date | Bound) -> str:
    if isinstance(first, Date):
        return _from(first, last)
    if not isinstance(last, Date):
        return _without_dates(first, last)
    text = _marked(last)
    if first is Bound.OPEN:
        return translate("dates", "until {date}").format(date=text)
    return translate("dates", "until {date}, start not recorded").format(date=text)


def _from(first: Date, last: Date | Bound) -> str:
    if last is Bound.OPEN:
        return translate("dates", "since {date}").format(date=_marked(first))
    if not isinstance(last, Date):
        return translate("dates", "from {date}, end not recorded").format(date=_marked(first))
    return _range(first, last)


def _without_dates(first: Bound, last: Bound) -> str:
    if first is Bound.UNKNOWN and last is Bound.UNKNOWN:
        return translate("dates", "Undated")
    if last is Bound.UNKNOWN:
        return translate("dates", "end not recorded")
    if first is Bound.UNKNOWN:
        return translate("dates", "still running, start not recorded")
    return translate("dates", "at all times")


def _range(first: Date, last: Date) -> str:
    """From one date to another; a span inside one and the same date says so."""
    begin, finish = _pair(first, last)
    if _ends_within(first, last):
        return translate("dates", "{first} to later in {last}").format(first=begin, last=finish)
    if begin != finish:
        return translate("dates", "{first} to {last}").format(first=begin, last=finish)
    if first.precision is Precision.DAY:
        return finish
    return translate("dates", "within {date}").format(date=finish)


def _ends_within(first: Date, last: Date) -> bool:
    """Whether all that is known of the end is the year or month in which the start lies: May 2020 to 2020."""
    if first.precision >= last.precision or _marks(last) or not {first.precision, last.precision} <= set(_CIVIL):
        return False
    start, end = calendar.civil(_first(first)), calendar.civil(_first(last))
    return start[: 1 + (last.precision is Precision.MONTH)] == end[: 1 + (last.precision is Precision.MONTH)]


def _pair(first: Date, last: Date) -> tuple[str, str]:
    """Two dates in words, the first without the month and year that it shares with the second: 1, 30 March 2019."""
    finish = _marked(last)
    if first.precision is not last.precision or _marks(first) or _marks(last) or _first(first) == _first(last):
        return _marked(first), finish
    year, month, day = calendar.civil(_first(first))
    last_year, last_month, _ = calendar.civil(_first(last))
    if year != last_year or first.precision > Precision.MONTH or (in_figures() and 0 < year < 10_000):
        return _plain(first), finish
    if first.precision is Precision.MONTH:
        return names().months_alone[month - 1], finish
    if month == last_month:
        return translate("dates", "{day}").format(day=names().day(day)), finish
    return translate("dates", "{day} {month}").format(day=names().day(day), month=names().months[month - 1]), finish


def _marks(date: Date) -> bool:
    return date.approximate or date.uncertain


def _set(date: Date, choice: Choice) -> str:
    texts = [_member(first, last, choice, alone=len(date.members) == 1) for first, last in date.members]
    text = texts[-1]
    joined = ", ".join(texts[:-1])
    if not joined:
        return text
    if choice is Choice.ONE_OF:
        return translate("dates", "{dates} or {last}").format(dates=joined, last=text)
    return translate("dates", "{dates} and {last}").format(dates=joined, last=text)


def _member(first: Date | None, last: Date | None, choice: Choice, alone: bool) -> str:
    """One date or range of a set; one that is open has only one of the two."""
    if first is None or last is None:
        return _open_member(first, last, choice)
    if first is last:
        return _marked(first)
    if choice is Choice.ONE_OF and alone:
        begin, finish = _pair(first, last)
        return translate("dates", "between {first} and {last}").format(first=begin, last=finish)
    return _range(first, last)


def _open_member(first: Date | None, last: Date | None, choice: Choice) -> str:
    one_of = choice is Choice.ONE_OF
    if first is not None:
        pattern = translate("dates", "{date} or later") if one_of else translate("dates", "from {date} on")
        return pattern.format(date=_marked(first))
    pattern = translate("dates", "{date} or earlier") if one_of else translate("dates", "until {date}")
    return pattern.format(date=_marked(last) if last else "")


def _first(date: Date) -> int:
    """The first day of a plain date, which always has one."""
    assert date.earliest is not None
    return date.earliest
