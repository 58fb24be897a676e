"""Events as CSV: a cell for every field, which gives it back, and nothing that a spreadsheet calculates."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.formats.cells import FORMULA, guarded, list_cell
from frtdesk.formats.event_columns import COLUMNS
from frtdesk.formats.event_dates import extent_of
from frtdesk.formats.event_table import FORMATS, CsvListing
from frtdesk.model.event import Event, Quote
from tests.formats.given_content import TEXT, events, order_of, written
from tests.formats.read_back import fields_of, members, read_csv, unguarded

CSV = FORMATS[0]


def cited_within(event: Event) -> Event:
    """The event, its quotes naming only sources that it has, as a database asks."""

    def kept(quote: Quote) -> Quote:
        named = quote.source is not None and quote.source < len(event.sources)
        return quote if named else replace(quote, source=None)

    return replace(event, quotes=tuple(map(kept, event.quotes)))


@given(events(TEXT))
def test_every_field_comes_back(some: list[Event]) -> None:
    found = read_csv(written(CSV, some))
    assert list(found) == [event.id for event in some]
    for event in map(cited_within, some):
        expected = fields_of(event)
        if extent_of(event) is None:
            expected["days"] = None
        assert found[event.id] == expected


@given(events(), st.booleans())
def test_no_cell_is_a_formula_and_the_report_counts_the_guards(some: list[Event], listed: bool) -> None:
    listing = CsvListing(some)
    text = "".join(listing) if listed else written(CSV, some).decode()
    cells = [cell for row in csv.reader(io.StringIO(text, newline="")) for cell in row]
    assert len(cells) == len(COLUMNS) * (len(some) + 1)
    assert not any(cell.startswith(FORMULA) for cell in cells)
    plain = [cell(event) for event in some for cell in COLUMNS.values()]
    guards = sum(guarded(cell) != cell for cell in plain)
    if listed:
        assert listing.guarded == guards
    report = CSV.report(order_of(some))
    assert report.lost == ()
    assert [sentence.split()[0] for sentence in report.changed] == ([str(guards)] if guards else [])


def test_a_guard_can_be_taken_away_again() -> None:
    for text in ("=1+1", "'=1", "''@x", "-44", "plain", "'quoted'", "", "\tx"):
        assert unguarded(guarded(text)) == text
    assert guarded("=1+1") == "'=1+1"
    assert guarded("'quoted'") == "'quoted'"


@given(st.lists(st.text(max_size=12), max_size=5))
def test_a_list_in_a_cell_is_a_list_again(texts: list[str]) -> None:
    assert members(list_cell(texts)) == texts


def test_lists_read_as_people_write_them() -> None:
    assert list_cell(["ban", "warrant"]) == "ban; warrant"
    assert list_cell(['says "no"', "a; b"]) == '"says ""no"""; "a; b"'


def test_ends_that_are_open_unknown_and_none_differ() -> None:
    three = [Event("a", "x", "2019", ".."), Event("b", "x", "2019", ""), Event("c", "x", "2019")]
    rows = csv.DictReader(io.StringIO("".join(CsvListing(three)), newline=""))
    assert [row["edtf"] for row in rows] == ["2019/..", "2019/", "2019"]


def test_lines_end_as_the_standard_says() -> None:
    header, row, rest = "".join(CsvListing([Event("a", 'says "no", twice')])).split("\r\n")
    assert header.startswith("id,title,start")
    assert row.startswith('a,"says ""no"", twice",,,,Undated,other')
    assert rest == ""


def test_rows_come_while_events_are_still_being_made() -> None:
    made: list[int] = []

    def endless():
        for number in range(10_000_000):
            made.append(number)
            yield Event(str(number), "title", "2019")

    next(iter(CsvListing(endless())))
    assert len(made) < 1_000
