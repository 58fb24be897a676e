"""Databases such as nobody would make: for property tests of the picture."""

from __future__ import annotations

from hypothesis import strategies as st

from frtdesk.base import calendar
from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Checked, Event

_years = st.integers(-400, 2100) | st.integers(2015, 2026)


@st.composite
def dates(draw: st.DrawFn) -> tuple[str | None, str | None]:
    """Start and end as an event has them: any precision, open, unknown, uncertain, missing."""
    shape = draw(st.sampled_from(["day", "month", "year", "span", "open", "unknown", "between", "long", "none"]))
    if shape == "none":
        return None, None
    first = calendar.day_of(draw(_years), draw(st.integers(1, 12)), draw(st.integers(1, 28)))
    start = _text(first)
    mark = draw(st.sampled_from(["", "", "~", "?"]))
    if shape == "day":
        return start + mark, None
    if shape == "month":
        return start[:-3] + mark, None
    if shape == "year":
        return start[:-6] + mark, None
    if shape == "open":
        return start, ".."
    if shape == "unknown":
        return start, ""
    days = draw(st.integers(1, 2_000)) if shape != "long" else draw(st.integers(2_000, 600_000))
    last = _text(first + days)
    return (f"[{start}..{last}]", None) if shape == "between" else (start, last)


def _text(day: int) -> str:
    year, month, of_month = calendar.civil(day)
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{of_month:02d}"


_titles = (
    st.text(max_size=60)
    | st.sampled_from(
        ["", "Word " * 2_000, "Supercalifragilistic" * 40, "נשיא אוסר זיהוי פנים", "👩‍👩‍👧 ban", "e\u0301" * 9]
    )
    | st.text("abcdefgh ", min_size=5, max_size=80)
)


@st.composite
def events(draw: st.DrawFn, most: int = 60) -> list[Event]:
    """Up to `most` events of any kind, importance and date; some all on one day."""
    count = draw(st.integers(0, most))
    crowd = draw(st.booleans())
    made: list[Event] = []
    for number in range(count):
        start, end = ("2020-06-11", None) if crowd and number % 2 else draw(dates())
        made.append(
            Event(
                id=f"e{number}",
                title=draw(_titles),
                start=start,
                end=end,
                kind=draw(st.sampled_from(["corporate", "advocacy", "regulation", "context", "other", "surprise"])),
                importance=draw(st.integers(0, 9)),
                checked=Checked(date=draw(st.booleans())),
            )
        )
    return made


@st.composite
def columns(draw: st.DrawFn, most: int = 60) -> Columns:
    covered = draw(st.booleans())
    meta = Meta(covered_to="2026-06", covered_to_day=calendar.day_of(2026, 6, 30)) if covered else Meta()
    return columns_of(draw(events(most)), meta)
