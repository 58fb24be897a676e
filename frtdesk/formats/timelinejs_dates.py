"""Dates of TimelineJS, in parts that are numbers or texts. Years are historical: -1 is 1 BC, and there is no year 0."""

from __future__ import annotations

import re

from frtdesk.base import calendar
from frtdesk.base.words import translate
from frtdesk.formats.incoming import UnreadableError

_TIME = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?", re.I)


def written_parts(year: str, month: str = "", day: str = "", time: str = "") -> str:
    """EDTF of such a date, empty without a year. Raises UnreadableError for one that does not exist."""
    numbers = [_number(text, name) for text, name in ((year, "Year"), (month, "Month"), (day, "Day"))]
    if numbers[0] is None:
        if month or day or time:
            raise UnreadableError(translate("import", "a date without a year cannot be read"))
        return ""
    at = numbers[0]
    if at == 0:
        raise UnreadableError(translate("import", "there is no year 0"), "Year")
    at = at if at > 0 else at + 1
    if abs(at) > 9999:
        if abs(at) > 999_999_999:
            raise UnreadableError(translate("import", "its year is too far away"), "Year")
        return f"Y{at}"
    found = f"{'-' if at < 0 else ''}{abs(at):04}"
    if numbers[1] is None:
        if day:
            raise UnreadableError(translate("import", "a day needs its month"), "Day")
        return found
    if not 1 <= numbers[1] <= 12:
        raise UnreadableError(translate("import", "there is no month {month}").format(month=numbers[1]), "Month")
    found += f"-{numbers[1]:02}"
    if numbers[2] is None:
        if time:
            raise UnreadableError(translate("import", "a time without a day cannot be read"), "Time")
        return found
    last = calendar.days_in_month(at, numbers[1])
    if not 1 <= numbers[2] <= last:
        raise UnreadableError(translate("import", "this month has %n days", last), "Day")
    return f"{found}-{numbers[2]:02}{_time(time)}"


def _number(text: str, name: str) -> int | None:
    plain = text.replace(",", "").replace(" ", "")
    if not plain:
        return None
    if re.fullmatch(r"[+-]?\d{1,12}(?:\.0+)?", plain) is None:
        raise UnreadableError(
            translate("import", "“{text}” is no whole number").format(text=text[:40].replace("\n", " ")), name
        )
    return int(float(plain))


def _time(text: str) -> str:
    if not text.strip():
        return ""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise UnreadableError(
            translate("import", "“{text}” is no time of day").format(text=text[:40].replace("\n", " ")), "Time"
        )
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    half = (found[4] or "").casefold()[:1]
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        raise UnreadableError(translate("import", "there is no such time of day"), "Time")
    return f"T{hour:02}:{minute:02}:{second:02}" if hour or minute or second else ""
