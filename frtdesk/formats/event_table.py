"""Events as a table: CSV, a row an event, with the columns of `formats.listing`."""

from __future__ import annotations

from collections.abc import Iterator

from frtdesk.base.words import mark, translate
from frtdesk.formats.listing import CSV_COLUMNS, CsvListing, is_formula
from frtdesk.formats.order import Order, Report
from frtdesk.formats.registry import Format


def csv_rows(order: Order) -> Iterator[bytes]:
    """The table as CSV (RFC 4180, UTF-8)."""
    for row in CsvListing(order.content.events()):
        yield row.encode("utf-8", "replace")


def csv_report(order: Order) -> Report:
    """Cells that a spreadsheet would take for formulas are guarded; all that a list in a cell flattens is lost."""
    guarded = sum(is_formula(cell(event)) for event in order.content.events() for cell in CSV_COLUMNS.values())
    if not guarded:
        return Report()
    said = translate(
        "export",
        "%n cell begins like a formula and gets an apostrophe in front.|"
        "%n cells begin like a formula and get an apostrophe in front.",
        guarded,
    )
    return Report(changed=(said,))


FORMATS = (Format("csv", ("csv",), mark("formats", "CSV table"), csv_rows, csv_report),)
"""What this module adds to the registry of formats."""
