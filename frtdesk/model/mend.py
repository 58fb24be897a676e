"""What was probably meant where a filter's text goes wrong: a correction that a person can take with one click."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frtdesk.base.calendar import days_in_month
from frtdesk.base.errors import FrtError


@dataclass(frozen=True, slots=True)
class Mend:
    """Put `text` in place of the characters from `start` to before `end`. `said`: what is new in it, where most of it
    stood there before; else empty."""

    start: int
    end: int
    text: str
    said: str = ""

    def applied_to(self, typed: str) -> str:
        return typed[: self.start] + self.text + typed[self.end :]


class MendableError(FrtError):
    """A value that is wrong, and in `instead` the value that was probably meant, where one is near enough."""

    def __init__(self, message: str, hint: str = "", instead: str | None = None) -> None:
        super().__init__(message, hint)
        self.instead = instead


_DAY = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})(?![0-9])")


def nearest_date(value: str) -> str | None:
    """The value with days after the end of their month moved to its last day and day 0 to the first; None where that
    changes nothing."""

    def within(found: re.Match[str]) -> str:
        year, month, day = (int(part) for part in found.groups())
        last = days_in_month(year, month)
        return f"{year:04d}-{month:02d}-{min(max(day, 1), last):02d}"

    mended = _DAY.sub(within, value)
    return mended if mended != value else None
