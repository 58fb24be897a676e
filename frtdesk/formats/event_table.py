"""Events as a table: CSV, a row an event, with the columns of `formats.event_columns`.

It is RFC 4180: comma, quotes where needed, CRLF, UTF-8. A cell that a spreadsheet would take for a formula (it begins
with = + - @, a tab or a line break) gets an apostrophe in front, and is counted.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from frtdesk.base.progress import Progress
from frtdesk.base.words import mark, translate
from frtdesk.formats.cells import guarded, is_formula
from frtdesk.formats.clean_text import whole
from frtdesk.formats.event_columns import COLUMNS
from frtdesk.formats.order import Order, Report
from frtdesk.formats.pieces import event_pieces
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event


class CsvListing:
    """Events as CSV. `guarded`: after iterating, how many cells got an apostrophe in front."""

    def __init__(self, events: Iterable[Event]) -> None:
        self._events = events
        self.guarded = 0

    def __iter__(self) -> Iterator[str]:
        yield csv_line(COLUMNS)
        for event in self._events:
            cells = [cell(event) for cell in COLUMNS.values()]
            self.guarded += sum(map(is_formula, cells))
            yield csv_line(map(guarded, cells))


def csv_line(cells: Iterable[str]) -> str:
    """One row of CSV with its end."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def csv_rows(order: Order) -> Iterator[bytes | Progress]:
    """The table as CSV."""
    yield csv_line(COLUMNS).encode()
    yield from event_pieces(order.content, _row)


def _row(event: Event) -> bytes:
    return whole(csv_line(guarded(cell(event)) for cell in COLUMNS.values())).encode()


def csv_report(order: Order) -> Report:
    """Every field of an event has its cell; cells that a spreadsheet would take for formulas are guarded."""
    found = sum(is_formula(cell(event)) for event in order.content.events() for cell in COLUMNS.values())
    return Report(changed=(guard_words(found),)) if found else Report()


def guard_words(count: int) -> str:
    """How many cells got an apostrophe, in a sentence."""
    return translate(
        "export",
        "%n cell begins like a formula and gets an apostrophe in front.|"
        "%n cells begin like a formula and get an apostrophe in front.",
        count,
    )


FORMATS = (Format("csv", ("csv",), mark("formats", "CSV table"), csv_rows, csv_report),)
"""What this module adds to the registry of formats."""
