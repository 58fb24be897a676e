"""What a report does not name is still there when another program reads the file: for every shipped event, field by
field; and any events at all make a file that can be read, or a sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from hypothesis import given

from frtdesk.app.exports import registry
from frtdesk.base.errors import FrtError
from frtdesk.formats import (
    calendar_file,
    event_table,
    frtdesk_json,
    markdown,
    quote_annotations,
    simile,
    spreadsheet,
    timeline_project,
    timelinejs,
)
from frtdesk.formats.event_dates import extent_of, is_exact
from frtdesk.formats.losses import Keeping
from frtdesk.formats.registry import Format
from frtdesk.model.event import Checked, Event, Party, Place, Quote, Relation, Source
from tests.formats import read_back
from tests.formats.given_content import GivenContent, events, order_of, written
from tests.formats.read_back import Fields, fields_of

WHOLE = Keeping(dated=False)

PART_OF = {
    "kind": "kinds", "stage": "stages", "policy_types": "policy_types", "place": "places",
    "place_code": "place_codes", "actors": "actors", "actor_kinds": "actor_kinds", "why": "why", "quotes": "quotes",
    "sources": "sources", "relations": "relations", "tags": "tags", "importance": "importance", "checks": "checks",
    "note": "notes", "id": "ids", "edtf": "vague", "title": "", "days": "",
}  # fmt: skip
"""The part under which a report would name a field; none where it may never be lost."""


@dataclass(frozen=True)
class Case:
    format: Format
    read: Callable[[bytes], dict[str, Fields]]
    keeping: Keeping
    by: str = "id"

    def __repr__(self) -> str:
        return f"{self.format.name}.{self.format.suffixes[0]}"


CASES = [
    Case(event_table.FORMATS[0], read_back.read_csv, WHOLE),
    Case(spreadsheet.FORMATS[0], read_back.read_xlsx, WHOLE),
    Case(timelinejs.FORMATS[0], read_back.read_timelinejs, timelinejs.KEEPING),
    Case(simile.FORMATS[0], read_back.read_simile_json, simile.KEEPING),
    Case(simile.FORMATS[1], read_back.read_simile_xml, simile.KEEPING),
    Case(timeline_project.FORMATS[0], read_back.read_timeline, timeline_project.KEEPING, by="title"),
    Case(calendar_file.FORMATS[0], read_back.read_ics, calendar_file.KEEPING),
]


def named(case: Case, content: GivenContent) -> set[str]:
    """The parts that the report names."""
    return {name for name, count in case.keeping.tally(order_of(content)).items() if count}


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_what_the_report_does_not_name_survives(case: Case, shipped: GivenContent) -> None:
    found = case.read(written(case.format, shipped))
    assert len(found) == 443
    lost = named(case, shipped)
    held = [field for field, part in PART_OF.items() if part not in lost]
    assert {"title", "days", "kind"} <= set(held)
    for event in shipped.given:
        expected = fields_of(event)
        back = found[expected[case.by]]
        for field in held:
            if field == "days" and back.get("running"):
                continue  # it ends today, whichever day that is
            assert back[field] == expected[field], (event.id, field)


@pytest.mark.parametrize("case", [case for case in CASES if case.keeping.told], ids=repr)
def test_what_is_told_can_be_read_in_the_description(case: Case, shipped: GivenContent) -> None:
    found = case.read(written(case.format, shipped))
    for event in shipped.given:
        description = found[fields_of(event)[case.by]]["description"]
        assert event.summary in description
        assert event.why_it_matters in description
        for quote in event.quotes:
            assert quote.text in description
            assert quote.speaker in description
        for source in event.sources:
            assert source.title in description or source.url is None
            assert (source.url or "") in description
        for party in event.actors:
            assert f"{party.name} ({party.role})" in description


SAMPLE = [
    Event(
        "a", "One", "2019-05~", "..", "regulation", "enacted", ("ban", "warrant"),
        Place("state", "US-CA", "California"),
        (Party("ACLU", "civil_society", "calls"), Party("Amazon", "company", "target")), "What.", "Why.",
        (Quote("Stop.", "Ms A", None, None, None, 0, True),), (Source("https://a.example/", "A", "T", None, "news"),),
        (Relation("b", "responds_to"),), ("x", "y", "z"), 4, Checked(True, False), "A note.",
    ),
    Event("b", "Two", "2019-05-14T10:30:00", kind="advocacy"),
    Event("c", "Three", "201X"),
    Event("d", "Four"),
    Event("e", "Five", "nonsense"),
    Event("f", "Six", "Y-300000000"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("format", "lost"),
    [
        (event_table.FORMATS[0], ()),
        (spreadsheet.FORMATS[0], ()),
        (frtdesk_json.FORMATS[0], ()),
        (
            calendar_file.FORMATS[0],
            (
                "2 events without a date, left out",
                "1 event of years that it does not know, left out",
                "1 time of day",
                "1 code of a place",
                "2 kinds of actors",
                "shown as text only: 1 approximate or uncertain date, 2 dates that are not known to the day, 1 open or "
                "unknown end, 1 stage, 1 reason why it matters, 1 quote, 2 actors with their roles, 1 source, what was "
                "checked of 1 event, 1 note",
            ),
        ),
        (
            timelinejs.FORMATS[0],
            (
                "2 events without a date, left out",
                "1 event of years that it does not know, left out",
                "1 time of day",
                "1 code of a place",
                "2 kinds of actors",
                "1 relation",
                "the importance of 3 events",
                "what was checked of 1 event",
                "shown as text only: 1 approximate or uncertain date, 1 season, decade or set of dates, 1 open or "
                "unknown end, 1 stage, 2 policy types, 1 place, 1 reason why it matters, 1 quote, 2 actors with their "
                "roles, 3 tags, 1 source, 1 note",
            ),
        ),
        (
            simile.FORMATS[0],
            (
                "2 events without a date, left out",
                "1 event of years that it does not know, left out",
                "2 kinds of actors",
                "shown as text only: 1 reason why it matters, 1 quote, 2 actors with their roles, 1 relation, 1 "
                "source, what was checked of 1 event, 1 note",
            ),
        ),
        (
            markdown.FORMATS[0],
            ("1 time of day", "1 code of a place", "2 kinds of actors", "6 ids"),
        ),
        (quote_annotations.FORMATS[0], ()),
    ],
    ids=lambda value: value.name if isinstance(value, Format) else "",
)
def test_a_report_counts_what_is_lost(format: Format, lost: tuple[str, ...]) -> None:
    assert format.report(order_of(SAMPLE)).lost == lost


def test_a_law_that_still_runs_is_no_loss_to_the_timeline_project() -> None:
    running = Event("a", "One", "2019-05-14", "..")
    (text,) = timeline_project.FORMATS[0].report(order_of([running, replace(running, id="b", end="")])).lost[-1:]
    assert "1 open or unknown end" in text


def test_strange_letters_are_counted() -> None:
    lost = simile.FORMATS[1].report(order_of([Event("a", "bell \x07", "2019"), Event("b", "fine\ttab", "2019")])).lost
    assert lost[0] == "control characters in 1 event"


@pytest.mark.parametrize("case", [case for case in CASES if case.format.name != "ics"], ids=repr)
@given(events())
def test_any_events_make_a_file_that_can_be_read(case: Case, some: list[Event]) -> None:
    kept = [event for event in some if case.keeping.holds(event)]
    case.format.report(order_of(some))
    if case.format.name == "timelinejs" and not kept:
        return  # a sentence, as for calendars
    found = case.read(written(case.format, some))
    if case.by == "id":
        assert len(found) == len({event.id for event in kept})


@given(events())
def test_any_events_make_a_calendar_or_a_sentence(some: list[Event]) -> None:
    import icalendar

    format = calendar_file.FORMATS[0]
    kept = [event for event in some if calendar_file.KEEPING.holds(event)]
    if not kept:
        with pytest.raises(FrtError, match="calendar cannot be empty"):
            written(format, some)
        return
    file = written(format, some)
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert b"\n" not in file.replace(b"\r\n", b"")
    assert len(icalendar.Calendar.from_ical(file).walk("VEVENT")) == len(kept)
    file.decode("utf-8")
    format.report(order_of(some))


@given(events())
def test_any_events_make_text_and_annotations(some: list[Event]) -> None:
    text = written(markdown.FORMATS[0], some).decode("utf-8")
    assert text.count("\n### ") == len(some)
    collection = json.loads(written(quote_annotations.FORMATS[0], some))
    assert len(collection["first"]["items"]) == collection["total"]
    for format in (markdown.FORMATS[0], quote_annotations.FORMATS[0], frtdesk_json.FORMATS[0]):
        format.report(order_of(some))


def test_json_alone_asks_for_our_own() -> None:
    from pathlib import Path

    formats = registry()
    assert formats.of_file(Path("x.json")).name == "json"
    assert formats.of_file(Path("x.json"), "simile").suffixes == ("json",)
    assert formats.of_file(Path("x.xml"), "simile").suffixes == ("xml",)


def test_exact_days_are_exact() -> None:
    exact = extent_of(Event("a", "x", "2019-05-14", "2019-05-20"))
    assert exact is not None
    assert is_exact(exact)
    for start, end in (
        ("2019-05", None),
        ("2019-05-14", ".."),
        ("2019-05-14~", None),
        ("{2019-05-14,2019-05-16}", None),
    ):
        extent = extent_of(Event("a", "x", start, end))
        assert extent is not None
        assert not is_exact(extent)
