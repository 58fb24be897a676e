"""A plain date in the parts that a person chooses it by, and as text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frtdesk.base import calendar
from frtdesk.base.edtf import EdtfError, parse

MOST_YEARS = 999_999_999
"""Years before or after the turn of the era that a date can be written with."""

_TEXT = re.compile(r"(?:(-?[0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?|Y(-?[0-9]{5,}))([?~%]?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class DateParts:
    """`year` from 1, BCE where `bce`; `part`: a month from 1, a season as EDTF numbers them (21 to 24), 0 for the whole
    year; `day`: 0 for the whole month."""

    year: int
    bce: bool = False
    part: int = 0
    day: int = 0
    approximate: bool = False
    uncertain: bool = False

    @property
    def astronomical(self) -> int:
        return 1 - self.year if self.bce else self.year

    @property
    def days(self) -> int:
        """How many days its month has; 0 where it names none."""
        return calendar.days_in_month(self.astronomical, self.part) if 1 <= self.part <= 12 else 0

    @property
    def text(self) -> str:
        """As EDTF. A year of more than four digits stands alone; a day that the month lacks is its last."""
        year = self.astronomical
        mark = {(True, True): "%", (True, False): "~", (False, True): "?"}.get((self.approximate, self.uncertain), "")
        if abs(year) > 9999:
            return f"Y{year}{mark}"
        said = f"-{-year:04}" if year < 0 else f"{year:04}"
        if self.part:
            said += f"-{self.part:02}"
        if self.day and self.days:
            said += f"-{min(self.day, self.days):02}"
        return said + mark


def date_parts(text: str) -> DateParts | None:
    """The parts of a date; None for a text that is none, or one that has other parts: a decade, a set, a time."""
    match = _TEXT.fullmatch(text.strip())
    if match is None:
        return None
    try:
        parse(text.strip())
    except EdtfError:
        return None
    year, bce = calendar.historical_year(int(match[1] or match[4]))
    return DateParts(year, bce, int(match[2] or 0), int(match[3] or 0), match[5] in ("~", "%"), match[5] in ("?", "%"))
