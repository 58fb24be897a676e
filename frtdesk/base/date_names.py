"""What months and weekdays are called: English here, the reader's language once the application plugs it in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Names:
    """Names in order: twelve months from January, seven weekdays from Monday.

    `months` as they stand after a day, `months_alone` without one (languages with cases differ). `first`: what the
    first day of a month is called before its month (French: 1er mars).
    """

    months: tuple[str, ...]
    months_alone: tuple[str, ...]
    short_months: tuple[str, ...]
    weekdays: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    first: str = "1"

    def __post_init__(self) -> None:
        lengths = [len(part) for part in (self.months, self.months_alone, self.short_months)]
        if lengths != [12, 12, 12] or len(self.weekdays) != 7 or len(self.short_weekdays) != 7:
            raise ValueError("twelve months and seven weekdays, each")

    def day(self, of_month: int) -> str:
        """The number of a day as it is said with its month."""
        return self.first if of_month == 1 else str(of_month)


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

ENGLISH = Names(
    months=_MONTHS,
    months_alone=_MONTHS,
    short_months=tuple(name[:3] for name in _MONTHS),
    weekdays=_WEEKDAYS,
    short_weekdays=tuple(name[:3] for name in _WEEKDAYS),
)

_names = ENGLISH


def use_names(given: Names | None) -> None:
    """From now on dates are worded with `given`; None means English."""
    global _names
    _names = ENGLISH if given is None else given


def names() -> Names:
    """The names in use."""
    return _names
