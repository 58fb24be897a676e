"""An event's date in words from the columns alone, for cards and lists that cannot wait for a database.

The columns keep four days and the flags, not the text; the text is written again from them and worded as always.
"""

from __future__ import annotations

from frtdesk.base import calendar
from frtdesk.base.edtf import DateFlags
from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.model.columns import Columns
from frtdesk.model.vocabulary import CheckedBits


def dates_in_words(columns: Columns, event: int, *, weekday: bool = True) -> str:
    """What `wording.when` says of the event with this index. Several dates (`{a,b}`) read as the span they lie in."""
    flags = DateFlags(int(columns.flags[event]))
    if flags & DateFlags.UNDATED:
        return when(None, None)
    start_days = int(columns.start_min[event]), int(columns.start_max[event])
    end_days = int(columns.end_min[event]), int(columns.end_max[event])
    confirmed = bool(int(columns.checked[event]) & CheckedBits.DATE)
    if flags & DateFlags.ONE_OF:
        return when(_between(*start_days), None, confirmed=confirmed, weekday=weekday)
    if not flags & DateFlags.SPAN:
        return when(_date(*start_days) + _marks(flags), None, confirmed=confirmed, weekday=weekday)
    words = when(_start(start_days, flags), _end(end_days, flags), confirmed=confirmed)
    if flags & DateFlags.ALL_OF:
        return translate("dates", "several dates, {dates}").format(dates=words)
    return words


def _start(days: tuple[int, int], flags: DateFlags) -> str:
    if flags & DateFlags.START_OPEN:
        return ".."
    return "" if flags & DateFlags.START_UNKNOWN else _date(*days) + _marks(flags)


def _end(days: tuple[int, int], flags: DateFlags) -> str:
    if flags & DateFlags.END_OPEN:
        return ".."
    if flags & DateFlags.END_UNKNOWN:
        return ""
    return _date(*days) + _mark(bool(flags & DateFlags.END_APPROXIMATE), bool(flags & DateFlags.END_UNCERTAIN))


def _marks(flags: DateFlags) -> str:
    return _mark(bool(flags & DateFlags.START_APPROXIMATE), bool(flags & DateFlags.START_UNCERTAIN))


def _mark(approximate: bool, uncertain: bool) -> str:
    if approximate and uncertain:
        return "%"
    return "~" if approximate else "?" if uncertain else ""


def _date(first: int, last: int) -> str:
    """The day, month, season, year or longer that holds the days from `first` to `last`, as EDTF.

    Holds, not equals: where a span's ends overlap, the days of the one are cut by the other.
    """
    if first == last:
        return edtf_day(first)
    year, month, _ = calendar.civil(first)
    last_year, last_month, _ = calendar.civil(last)
    if (year, month) == (last_year, last_month):
        return f"{_year(year)}-{month:02}"
    if month % 3 == 0 and (last_year - year) * 12 + last_month - month == 2:
        return f"{_year(year)}-{20 + month // 3}"
    if year == last_year:
        return _year(year)
    places = len(str(last_year - year))
    return _year(year)[:-places] + "X" * places


def _between(first: int, last: int) -> str:
    """One of several days; by years or months where both ends are those of years or months."""
    for reading in (_year_bound, _month_bound):
        left, right = reading(first, 1), reading(last, 0)
        if left is not None and right is not None:
            return f"[{left}..{right}]"
    return f"[{_day_bound(first)}..{_day_bound(last)}]"


def _year_bound(day: int, first: int) -> str | None:
    """The year that begins (`first` 1) or ends (0) with the day; empty where there is no bound; None for neither."""
    if abs(day) >= calendar.DISTANT_FUTURE:
        return ""
    year, month, of_month = calendar.civil(day)
    return _year(year) if (month, of_month) == ((1, 1) if first else (12, 31)) else None


def _month_bound(day: int, first: int) -> str | None:
    if abs(day) >= calendar.DISTANT_FUTURE:
        return ""
    year, month, of_month = calendar.civil(day)
    return f"{_year(year)}-{month:02}" if of_month == (1 if first else calendar.days_in_month(year, month)) else None


def _day_bound(day: int) -> str:
    return "" if abs(day) >= calendar.DISTANT_FUTURE else edtf_day(day)


def edtf_day(day: int) -> str:
    """2020-06-11: a civil day as EDTF and ISO 8601 write it."""
    year, month, of_month = calendar.civil(day)
    return f"{_year(year)}-{month:02}-{of_month:02}"


def _year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{year:04}" if year >= 0 else f"-{-year:04}"
