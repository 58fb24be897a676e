"""Calendars as the icalendar library reads them: whole days, spans that end the day after, dates that are marked."""

from __future__ import annotations

from datetime import date
from typing import Any

import icalendar
import pytest

from frtdesk.base.errors import FrtError
from frtdesk.formats.calendar_file import FORMATS
from frtdesk.model.event import Checked, Event, Relation
from tests.formats.given_content import written

ICS = FORMATS[0]


def entry(event: Event) -> Any:
    (found,) = icalendar.Calendar.from_ical(written(ICS, [event])).walk("VEVENT")
    return found


@pytest.mark.parametrize(
    ("start", "end", "first", "after", "status"),
    [
        ("2019-05-14", None, date(2019, 5, 14), None, "CONFIRMED"),
        ("2019-05-14", "2019-05-16", date(2019, 5, 14), date(2019, 5, 17), "CONFIRMED"),
        ("2019-12-31", "2020-01-01", date(2019, 12, 31), date(2020, 1, 2), "CONFIRMED"),
        ("2019-02", None, date(2019, 2, 1), date(2019, 3, 1), "TENTATIVE"),
        ("2019-05-14~", None, date(2019, 5, 14), None, "TENTATIVE"),
        ("2019-05-14", "..", date(2019, 5, 14), None, "TENTATIVE"),
        ("", "2019", date(2019, 1, 1), date(2020, 1, 1), "TENTATIVE"),
        ("0001-01-01", None, date(1, 1, 1), None, "CONFIRMED"),
    ],
)
def test_days(start: str, end: str | None, first: date, after: date | None, status: str) -> None:
    found = entry(Event("a", "One", start, end))
    assert found.decoded("DTSTART") == first
    assert found.decoded("DTEND", None) == after
    assert str(found["STATUS"]) == status
    assert str(found["X-FRTDESK-EDTF"]) == (start if end is None else f"{start}/{end}")


def test_a_date_that_days_cannot_say_is_said_first() -> None:
    found = entry(Event("a", "One", "2019-02~", summary="What happened."))
    assert str(found["DESCRIPTION"]).startswith("around February 2019\n\nWhat happened.")
    exact = entry(Event("a", "One", "2019-02-03", summary="What happened.", checked=Checked(date=True)))
    assert str(exact["DESCRIPTION"]).startswith("What happened.")


def test_special_characters_and_relations_come_back() -> None:
    event = Event("a;b,c", "One; two, \\ three", "2019", relations=(Relation("d", "responds_to"), Relation("e", "?")))
    found = entry(event)
    assert str(found["SUMMARY"]) == event.title
    assert str(found["UID"]) == "a;b,c@frtdesk"
    assert [(str(one), one.params["RELTYPE"]) for one in found["RELATED-TO"]] == [
        ("d@frtdesk", "X-RESPONDS-TO"),
        ("e@frtdesk", "X-RELATED"),
    ]


@pytest.mark.parametrize("start", ["0000", "-0044", "9999-12-31", "Y12000", None, "nonsense"])
def test_what_a_calendar_cannot_date_is_left_out_and_none_at_all_is_a_sentence(start: str | None) -> None:
    out = Event("out", "Out", start)
    assert len(icalendar.Calendar.from_ical(written(ICS, [out, Event("in", "In", "2019")])).walk("VEVENT")) == 1
    with pytest.raises(FrtError, match="cannot be empty"):
        written(ICS, [out])
