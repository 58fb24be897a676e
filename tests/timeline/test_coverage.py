"""From when to when the data goes, as it is said beside its name: also after an edit or an import that goes beyond."""

from __future__ import annotations

from dataclasses import replace

from frtdesk.model.assemble import columns_of
from frtdesk.model.columns import Columns, Meta
from frtdesk.model.event import Event
from frtdesk.timeline.coverage import stretch_words

META = Meta(covered_from="1998", covered_to="2026-06", covered_to_day=20_634)


def of(*dates: str, meta: Meta = META) -> Columns:
    return replace(columns_of([Event(f"e{n}", "E", date) for n, date in enumerate(dates)]), meta=meta)


def test_the_words_of_the_database_hold_while_its_events_lie_within() -> None:
    assert stretch_words(of("1998-10", "2026-06-24", "", "../2001", "2020/2040")) == ("1998", "June 2026")
    assert stretch_words(of()) == ("1998", "June 2026")


def test_an_event_beyond_is_named_by_its_year() -> None:
    assert stretch_words(of("-0299", "2020")) == ("300 BCE", "June 2026")
    assert stretch_words(of("1998", "Y12000")) == ("1998", "12,000")


def test_where_the_database_says_nothing_nothing_is_said() -> None:
    assert stretch_words(of("1998", meta=Meta())) == ("", "")
