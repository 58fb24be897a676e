"""One date as text: ISO 8601-2 EDTF, levels 0 and 1, and the sets `[a..b]`, `[a,b]`, `{a,b}`, `{a..b}`.

Grammar after https://www.loc.gov/standards/datetime/. Beyond it: `~`, `?` and `%` may also follow a season and a
long year, and a set may hold both and blanks around its commas. A season is three whole months of the northern
year; winter, which the standard does not place, is December to the February that follows. `~` and `?` never change
the extent, nor does a time of day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import NoReturn

from frtdesk.base import calendar
from frtdesk.base.date_names import names
from frtdesk.base.errors import FrtError
from frtdesk.base.words import mark, translate

MAX_TEXT = 200
"""Characters of a date that are read at all."""
MAX_YEAR = 999_999_999


class EdtfError(FrtError):
    """A text that is no date: `text` as far as it is shown, `problem` in a sentence, `position` in it where known."""

    def __init__(self, text: object, problem: str, position: int | None = None) -> None:
        self.text = shown(text)
        self.problem = problem
        self.position = position
        super().__init__(
            translate("dates", "“{text}” is not a date: {problem}.").format(text=self.text, problem=problem),
            translate("dates", "Dates are written like 2019, 2019-05, 2019-05-14, 2019-05~ or 2019-05?."),
        )


class Precision(IntEnum):
    """How finely a date is given; a set, as its coarsest member."""

    DAY = 0
    MONTH = 1
    SEASON = 2
    YEAR = 3
    DECADE = 4
    CENTURY = 5
    MILLENNIUM = 6


class Choice(Enum):
    """What a set of dates means: one of them, or all of them."""

    ONE_OF = "["
    ALL_OF = "{"


@dataclass(frozen=True, slots=True)
class Date:
    """A date as written and the civil days that it may mean.

    `earliest`, `latest`: first and last day, None where a set is open there. `members` of a set: pairs of its first
    and last date; the same date twice for a single one, None where it is open.
    """

    text: str
    earliest: int | None
    latest: int | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    timed: bool = False
    choice: Choice | None = None
    members: tuple[tuple[Date | None, Date | None], ...] = ()

    def dates(self) -> tuple[Date, ...]:
        """The single dates that it is written with: itself, or those of a set."""
        if not self.members:
            return (self,)
        return tuple(d for a, b in self.members for d in ((a,) if a is b else (a, b)) if d)


_TIME = r"T(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]|24:00:00)(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?"
_DATE = re.compile(
    rf"(?:(-?[0-9]{{4}})(?:-([0-9]{{2}}|XX)(?:-([0-9]{{2}}|XX)((?<!X){_TIME})?)?)?"
    r"|(-?[0-9](?:[0-9][0-9]X|[0-9]XX|XXX))|Y(-?[1-9][0-9]{4,}))([?~%])?"
)


def shown(text: object, limit: int = 40) -> str:
    """At most `limit` characters of what stood where a date belongs, on one line, harmless to any terminal."""
    if not isinstance(text, str):
        return type(text).__name__
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    return "".join(c if c.isprintable() else "�" for c in cut)


def checked_text(text: object) -> str:
    """`text` if it is one that may hold a date. Raises EdtfError at once for another type, a long or a binary text."""
    if not isinstance(text, str):
        raise EdtfError(text, translate("dates", "a date is text"))
    if len(text) > MAX_TEXT:
        raise EdtfError(text, translate("dates", "it is longer than %n characters", MAX_TEXT), MAX_TEXT)
    if not text.isprintable():
        position = next(i for i, c in enumerate(text) if not c.isprintable())
        problem = translate("dates", "the character {code} does not belong in it")
        raise EdtfError(text, problem.format(code=f"U+{ord(text[position]):04X}"), position)
    return text


def parse(text: str) -> Date:
    """The date, or set of dates, that `text` says; no span. Raises EdtfError, naming what is wrong."""
    checked_text(text)
    return _set(text) if text[:1] in ("[", "{") else _date(text, text, 0)


def _date(part: str, whole: str, offset: int) -> Date:
    """One plain date; `part` begins at `offset` of `whole`, for messages."""
    match = _DATE.fullmatch(part)
    if match is None:
        _refuse(part, whole, offset)
    year, month, day, time, masked, long_year, sign = match.groups()
    if year is not None:
        earliest, latest, precision = _days(year, month, day, whole, offset)
    else:
        first, last, precision = _years(masked) if masked else _long_year(long_year, whole, offset)
        earliest, latest = calendar.day_of(first), calendar.day_of(last, 12, 31)
    if time and sign:
        raise EdtfError(whole, translate("dates", "a time of day takes no ~ or ?"), offset + len(part) - 1)
    return Date(part, earliest, latest, precision, sign in ("~", "%"), sign in ("?", "%"), time is not None)


def _days(year: str, month: str | None, day: str | None, whole: str, offset: int) -> tuple[int, int, Precision]:
    """First day, last day and precision of a year, month, season or day; XX leaves its part open."""
    if year == "-0000":
        raise EdtfError(whole, translate("dates", "the year 0 has no sign"), offset)
    at, day_at = int(year), offset + len(year) + 4
    if month is None or month == "XX":
        if day is not None and day != "XX":
            raise EdtfError(whole, translate("dates", "a day needs its month"), day_at)
        return calendar.day_of(at), calendar.day_of(at, 12, 31), Precision.YEAR
    number = int(month)
    if 21 <= number <= 24:
        if day is not None:
            raise EdtfError(whole, translate("dates", "a season has no days"), day_at)
        return _season(at, number)
    if not 1 <= number <= 12:
        problem = translate("dates", "month {month} does not exist (seasons are 21 to 24)")
        raise EdtfError(whole, problem.format(month=number), day_at - 3)
    start, length = calendar.day_of(at, number), calendar.days_in_month(at, number)
    if day is None or day == "XX":
        return start, start + length - 1, Precision.MONTH
    if not 1 <= int(day) <= length:
        raise EdtfError(whole, _month_length(year, number, length), day_at)
    return start + int(day) - 1, start + int(day) - 1, Precision.DAY


def _season(year: int, number: int) -> tuple[int, int, Precision]:
    start = calendar.day_of(year, 3 * (number - 20))
    return start, calendar.add_months(start, 3) - 1, Precision.SEASON


def _month_length(year: str, month: int, length: int) -> str:
    name = names().months_alone[month - 1]
    return translate("dates", "{month} {year} has %n days", length).format(month=name, year=year)


def _years(masked: str) -> tuple[int, int, Precision]:
    """First and last year of 201X, 20XX, 2XXX; of -019X likewise, which counts down."""
    low, high = int(masked.replace("X", "0")), int(masked.replace("X", "9"))
    return min(low, high), max(low, high), Precision(Precision.YEAR + masked.count("X"))


def _long_year(digits: str, whole: str, offset: int) -> tuple[int, int, Precision]:
    if len(digits.lstrip("-")) > len(str(MAX_YEAR)):
        raise EdtfError(whole, translate("dates", "years end at 999,999,999"), offset)
    return int(digits), int(digits), Precision.YEAR


def _set(text: str) -> Date:
    choice = Choice(text[0])
    if text[-1] != {"[": "]", "{": "}"}[text[0]] or len(text) < 2:
        raise EdtfError(text, translate("dates", "the bracket is not closed"), len(text))
    members: list[tuple[Date | None, Date | None]] = []
    offset = 1
    parts = text[1:-1].split(",")
    for i, part in enumerate(parts):
        members.append(_member(part, text, offset, may_begin=i == 0, may_end=i == len(parts) - 1))
        offset += len(part) + 1
    if len(members) == 1 and members[0][0] is members[0][1]:
        raise EdtfError(text, translate("dates", "a set needs two dates or a range"), 1)
    return _joined(text, choice, tuple(members))


def _member(part: str, whole: str, offset: int, may_begin: bool, may_end: bool) -> tuple[Date | None, Date | None]:
    """One date or range of a set; only its first member may lack a beginning, only its last an end."""
    first, dots, last = part.partition("..")
    start = _plain(first, whole, offset) if first.strip(" ") else None
    if not dots and start:
        return start, start
    end = _plain(last, whole, offset + len(first) + 2) if last.strip(" ") else None
    if (not start and (not may_begin or not end)) or (not end and not may_end):
        raise EdtfError(whole, translate("dates", "a date is missing"), offset)
    if start and end and _day(end.latest) < _day(start.earliest):
        raise EdtfError(whole, translate("dates", "its range runs backwards"), offset)
    return start, end


def _plain(part: str, whole: str, offset: int) -> Date:
    """A date inside a set: blanks around it are let pass, a time of day is not."""
    date = _date(part.strip(" "), whole, offset + len(part) - len(part.lstrip(" ")))
    if date.timed:
        raise EdtfError(whole, translate("dates", "a set holds no time of day"), offset)
    return date


def _joined(text: str, choice: Choice, members: tuple[tuple[Date | None, Date | None], ...]) -> Date:
    dates = [d for member in members for d in member if d]
    return Date(
        text,
        min(_day(d.earliest) for d in dates) if members[0][0] else None,
        max(_day(d.latest) for d in dates) if members[-1][1] else None,
        max(d.precision for d in dates),
        any(d.approximate for d in dates),
        any(d.uncertain for d in dates),
        choice=choice,
        members=members,
    )


def _day(day: int | None) -> int:
    """The day of a plain date, which always has one."""
    assert day is not None
    return day


_MISTAKES = (  # what people write, tried in this order: a pattern and what is wrong where it ends
    (
        re.compile(r"-?[0-9]{4}-[0-9]{2}-[0-9]{2}(?=[T ])"),
        mark("dates", "its time is not like T10:30:00 or T10:30:00Z"),
    ),
    (re.compile(r"-?[0-9]{4}-[0-9]{2}-(?=[0-9](?![0-9X])|[0-9]{3}|$)"), mark("dates", "a day has two digits")),
    (re.compile(r"-?[0-9]{4}-(?=[0-9](?![0-9X])|[0-9]{3}|$)"), mark("dates", "a month has two digits")),
    (re.compile(r"-?[0-9]{0,3}X+(?=-)"), mark("dates", "a year with an X stands alone")),
    (re.compile(r"Y-?(?=[0-9]{1,4}(?![0-9])|0)"), mark("dates", "after Y a year has more than four digits")),
    (re.compile(r"-?(?=[0-9]{1,3}(?![0-9X]))"), mark("dates", "a year has four digits")),
    (
        re.compile(r"-?(?=[0-9]{5,}(?![0-9X]))"),
        mark("dates", "a year of more than four digits begins with a Y, as in Y10000"),
    ),
    (re.compile(r"(?=XXXX)"), mark("dates", "a year needs at least one digit")),
)


def _refuse(part: str, whole: str, offset: int) -> NoReturn:
    """Say what keeps `part` from being a date, and where."""
    if not part.strip(" "):
        raise EdtfError(whole, translate("dates", "a date is missing"), offset)
    for pattern, problem in _MISTAKES:
        if found := pattern.match(part):
            raise EdtfError(whole, translate("dates", problem), offset + found.end())
    read = max((i for i in range(len(part)) if _DATE.fullmatch(part, 0, i)), default=0)
    rest = shown(part[read:])
    raise EdtfError(whole, translate("dates", "“{rest}” cannot be read").format(rest=rest), offset + read)
