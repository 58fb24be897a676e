"""A workbook (XLSX): events, and each kind of thing that they hold on a sheet of its own, joined by the event's id.

Rows go to temporary files as they come, so that a large workbook needs little memory. Texts are written as texts; one
that begins like a formula is marked as text as well (Excel's own apostrophe), so that editing it makes no formula.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.base.words import mark, number, translate
from frtdesk.formats.cells import FORMULA
from frtdesk.formats.clean_text import REPLACEMENT
from frtdesk.formats.description import is_web_address
from frtdesk.formats.order import Order, Report
from frtdesk.formats.pieces import told
from frtdesk.formats.registry import Format
from frtdesk.formats.workbook_sheets import DAYS, LINK, SHEETS, Row, Sheet, about_rows, actor_rows

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format as Look
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
LONGEST_CELL = 32_767
LONGEST_LINK = 2_000
MOST_LINKS = 60_000
"""Of a sheet; Excel takes 65,530."""

_BLOCK = 1 << 20
_NEVER = re.compile("[\ud800-\udfff\ufffe\uffff]")
"""What XML has no way to write; control characters are written as Excel does (_x000B_)."""

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_FIRST_DAY = datetime(1900, 3, 1)
"""Before it programs do not agree on the number of a day: Excel counts a 29 February 1900."""


@dataclass
class _Written:
    """A sheet as far as it is written."""

    sheet: Worksheet
    columns: tuple[str, ...]
    row: int = 0
    links: int = 0


class _Book:
    """The workbook and its looks; its files lie in `folder`. Raises FrtError where a sheet is full."""

    def __init__(self, folder: str) -> None:
        from xlsxwriter import Workbook

        options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "tmpdir": folder}
        self._file = Path(folder) / "book.xlsx"
        self._book: Workbook = Workbook(str(self._file), options)
        self._head = self._look(bold=True, bottom=1, bg_color="#EFEAE0", text_wrap=False)
        self._plain = self._look()
        self._number = self._look(align="left")
        self._day = self._look(num_format="yyyy-mm-dd", align="left")
        self._guarded = self._look(quote_prefix=True)
        self._link = self._look(font_color="#0072B2", underline=1)
        self._sheets: dict[str, _Written] = {}

    def _look(self, **how: Any) -> Look:
        return self._book.add_format({"font_name": "Calibri", "font_size": 11, "valign": "top", **how})

    def begin(self, name: str, sheet: Sheet) -> None:
        """A sheet with its head, which stays in sight."""
        made = self._book.add_worksheet(name)
        for column, (_, width) in enumerate(sheet.columns):
            made.set_column(column, column, width)
        made.freeze_panes(1, sheet.frozen)
        made.set_landscape()
        made.repeat_rows(0)
        self._sheets[name] = _Written(made, tuple(title for title, _ in sheet.columns))
        for column, (title, _) in enumerate(sheet.columns):
            made.write_string(0, column, title, self._head)
        self._sheets[name].row = 1

    def add(self, name: str, cells: Row) -> None:
        """A row."""
        written = self._sheets[name]
        if written.row >= MOST_ROWS:
            raise FrtError(
                translate("export", "A sheet holds at most {most} rows, and there are more {name}.").format(
                    most=number(MOST_ROWS - 1), name=name
                ),
                translate("export", "Filter for fewer events, or choose CSV or JSON."),
            )
        for column, cell in enumerate(cells):
            if isinstance(cell, int):
                written.sheet.write_number(written.row, column, cell, self._number)
            elif cell:
                self._text(written, column, _NEVER.sub(REPLACEMENT, cell)[:LONGEST_CELL])
        written.row += 1

    def _text(self, written: _Written, column: int, text: str) -> None:
        sheet, row = written.sheet, written.row
        name = written.columns[column]
        if name in DAYS and (day := _exact_day(text)) is not None:
            sheet.write_datetime(row, column, day, self._day)
        elif name == LINK and is_web_address(text) and len(text) <= LONGEST_LINK and written.links < MOST_LINKS:
            written.links += 1
            sheet.write_url(row, column, text, self._link, text)
        else:
            sheet.write_string(row, column, text, self._guarded if text.startswith(FORMULA) else self._plain)

    def packed(self) -> Path:
        """The finished file."""
        from xlsxwriter.exceptions import FileCreateError

        for name, sheet in SHEETS.items():
            written = self._sheets[name]
            if written.row > 1 and sheet.filtered:
                written.sheet.autofilter(0, 0, written.row - 1, len(sheet.columns) - 1)
        try:
            self._book.close()
        except FileCreateError as error:
            raise error.args[0] from error  # the OSError itself, such as that of a full disk
        return self._file

    def __enter__(self) -> _Book:
        return self

    def __exit__(self, *_error: object) -> None:
        """Close the files of the rows, also where the work was given up before they were packed."""
        for written in self._sheets.values():
            rows = cast("IO[str] | None", written.sheet.row_data_fh)
            if rows is not None:
                rows.close()


def _exact_day(text: str) -> datetime | None:
    """A text that is nothing but a day, where every program agrees on its number."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    try:
        year, month, day_of_month = map(int, found.groups())
        day = datetime(year, month, day_of_month)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY else None


def workbook_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The file. Raises FrtError where there is more than a sheet holds."""
    with tempfile.TemporaryDirectory() as folder, _Book(folder) as book:
        yield from _fill(book, order)
        yield Progress(len(order.content), len(order.content), translate("export", "Packing the workbook"))
        with book.packed().open("rb") as file:
            while block := file.read(_BLOCK):
                yield block


def _fill(book: _Book, order: Order) -> Iterator[Progress]:
    for name, sheet in SHEETS.items():
        book.begin(name, sheet)
    for event in told(order.content):
        if isinstance(event, Progress):
            yield event
            continue
        for name, sheet in SHEETS.items():
            for row in sheet.rows(event):
                book.add(name, row)
    for row in actor_rows(order.content):
        book.add("Actors", row)
    for row in about_rows(order.content):
        book.add("About", row)


def workbook_report(order: Order) -> Report:
    """Texts that are longer than a cell are cut; cells that look like formulas are marked as text."""
    cut = guarded = 0
    for event in order.content.events():
        for sheet in SHEETS.values():
            for row in sheet.rows(event):
                texts = [cell for cell in row if isinstance(cell, str)]
                cut += sum(len(text) > LONGEST_CELL for text in texts)
                guarded += sum(text.startswith(FORMULA) for text in texts)
    lost = translate(
        "losses", "the end of %n text that is too long for a cell|the end of %n texts that are too long for a cell", cut
    )
    said = translate(
        "export",
        "%n cell begins like a formula and is marked as text.|%n cells begin like a formula and are marked as text.",
        guarded,
    )
    return Report((lost,) if cut else (), (said,) if guarded else ())


FORMATS = (Format("xlsx", ("xlsx",), mark("formats", "Spreadsheet (Excel)"), workbook_pieces, workbook_report),)
"""What this module adds to the registry of formats."""
