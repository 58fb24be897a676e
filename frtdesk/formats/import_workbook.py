"""Workbooks (XLSX): one sheet as a table, or all the sheets of a workbook that frtdesk wrote.

A workbook is a zip of XML: how large it becomes is looked at before anything is unpacked, and defusedxml reads it.
"""

from __future__ import annotations

import struct
import warnings
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from frtdesk.base.words import number, translate
from frtdesk.formats.cells import guarded
from frtdesk.formats.import_own_table import is_own_table
from frtdesk.formats.import_table import read_table
from frtdesk.formats.import_words import members
from frtdesk.formats.incoming import (
    Entry,
    Item,
    KnownActor,
    Remark,
    Skipped,
    Wishes,
    cannot_read,
    not_of_format,
)
from frtdesk.formats.table_rows import Row
from frtdesk.model.event import Quote, Relation, Source
from frtdesk.model.source_text import Actor

LARGEST, LARGEST_STRINGS = 1 << 30, 256 << 20
"""Bytes of all parts unpacked, and of the one that is held in the memory."""
SUSPICIOUS, PACKED = 32 << 20, 200
"""A part larger than this and packed more tightly than this is a zip bomb."""
MOST_COLUMNS = 1_000

STUMBLES = (
    SyntaxError,  # of either reader of XML
    LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RuntimeError, EOFError, zlib.error,
    struct.error,
)  # fmt: skip
"""What zipfile and openpyxl meet in a damaged workbook, and pass on as it comes."""

Rows = defaultdict[str, list[dict[str, str]]]


@dataclass(frozen=True)
class SheetTable:
    """Fills import_table.Table."""

    sheet: Any

    def rows(self) -> Iterator[Row | Skipped]:
        self.sheet.reset_dimensions()
        blank: tuple[Any, ...] | None = None
        for line, values in enumerate(self.sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS), 1):
            if values is blank:
                continue  # a sheet may say that its last row is the millionth: those between are one and the same
            filled = _filled_part(values)
            blank = blank if filled else values
            cells = list(map(_text, filled))
            while cells and not cells[-1].strip():
                cells.pop()
            if cells:
                yield Row(line, cells)


def _filled_part(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """Without most of the nothing behind the last cell: openpyxl makes all rows as long as the longest may be."""
    end = len(values)
    while end and values[max(end - 50, 0) : end].count(None) == end - max(end - 50, 0):
        end = max(end - 50, 0)
    return values[:end]


@dataclass(frozen=True)
class _Guarded:
    """Fills import_table.Table: the cells as a CSV would hold them. In a workbook none is guarded against being taken
    for a formula, and what looks so is a text of its own."""

    table: SheetTable

    def rows(self) -> Iterator[Row | Skipped]:
        for row in self.table.rows():
            yield Row(row.line, list(map(guarded, row.cells))) if isinstance(row, Row) else row


def read_workbook(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile."""
    with _opened(path) as book:
        sheets = {sheet.title: SheetTable(sheet) for sheet in book.worksheets}
        if not any(map(_filled, sheets.values())):
            raise not_of_format(path, translate("import", "it has no sheet with cells"))
        if _is_own(sheets):
            yield from _own(sheets, path, wishes)
            return
        wanted = wishes.sheet or next((name for name, table in sheets.items() if _filled(table)), "")
        if wanted not in sheets:
            said = translate("import", "there is no filled sheet {name} in it").format(name=wanted[:100])
            raise not_of_format(path, said)
        if others := [name for name, table in sheets.items() if name != wanted and _filled(table)]:
            said = translate("import", "Only the sheet {name} was read, not {others}.")
            yield Remark(said.format(name=wanted[:100], others=", ".join(others)[:300]))
        yield from read_table(sheets[wanted], path, wishes)


@contextmanager
def filled_sheets(path: Path) -> Generator[dict[str, SheetTable] | None]:
    """The sheets that hold something, by name; None for a workbook that frtdesk wrote. Raises FrtError."""
    with _opened(path) as book:
        sheets = {sheet.title: SheetTable(sheet) for sheet in book.worksheets}
        yield None if _is_own(sheets) else {name: table for name, table in sheets.items() if _filled(table)}


@contextmanager
def _opened(path: Path) -> Generator[Any]:
    from defusedxml.common import DefusedXmlException
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    _refuse_bombs(path)
    # What openpyxl leaves out of a workbook (charts, extensions) is nothing that an event would have had.
    warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
    try:
        with path.open("rb") as file:  # openpyxl leaves a file of its own open where it fails
            yield load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except OSError as error:
        raise cannot_read(path, error) from error
    except (InvalidFileException, zipfile.BadZipFile, *STUMBLES) as error:
        if isinstance(error, DefusedXmlException) or isinstance(error.__cause__, DefusedXmlException):
            said = translate("import", "it defines entities of its own, as attacks do, and was not read")
        else:
            said = translate("import", "it is a damaged workbook, or none")
        raise not_of_format(path, said) from error


def _refuse_bombs(path: Path) -> None:
    """Raises FrtError for what is no zip, or would become too large."""
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, *STUMBLES) as error:
        raise not_of_format(path, translate("import", "it is no workbook (XLSX)")) from error
    except OSError as error:
        raise cannot_read(path, error) from error
    size = sum(part.file_size for part in parts)
    strings = max((part.file_size for part in parts if "sharedStrings" in part.filename), default=0)
    tight = any(part.file_size > SUSPICIOUS and part.file_size > PACKED * max(part.compress_size, 1) for part in parts)
    if size > LARGEST or strings > LARGEST_STRINGS or tight or len(parts) > 10_000:
        said = translate("import", "unpacked it would be {size} MB, more than can be read safely; save it as CSV")
        raise not_of_format(path, said.format(size=number(size >> 20)))


def _text(value: Any) -> str:
    """A cell as text: days as ISO, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        day = value.date().isoformat()
        return day if value.time() == time() else f"{day}T{value:%H:%M:%S}"
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _filled(table: SheetTable) -> bool:
    return next(table.rows(), None) is not None


def _is_own(sheets: dict[str, SheetTable]) -> bool:
    head = next(sheets["Events"].rows(), None) if "Events" in sheets else None
    return isinstance(head, Row) and is_own_table(head.cells)


def _own(sheets: dict[str, SheetTable], path: Path, wishes: Wishes) -> Iterator[Item]:
    """Events with their quotes, sources and relations from the other sheets, joined by the event's id."""
    quotes, sources, relations = (_by_event(sheets.get(name)) for name in ("Quotes", "Sources", "Relations"))
    for cells in _records(sheets.get("Actors")):
        if cells.get("name"):
            yield KnownActor(
                Actor(
                    cells["name"],
                    cells.get("kind", ""),
                    tuple(dict.fromkeys(members(cells.get("aliases", "")))),
                    cells.get("country") or None,
                    cells.get("parent") or None,
                )
            )
    for item in read_table(_Guarded(sheets["Events"]), path, replace(wishes, columns={})):
        if not isinstance(item, Entry):
            yield item
            continue
        id = item.event.id
        event = replace(
            item.event,
            quotes=tuple(map(_quote, quotes.get(id, ()))),
            sources=tuple(map(_source, sources.get(id, ()))),
            relations=tuple(Relation(row.get("to", ""), row.get("relation", "")) for row in relations.get(id, ())),
        )
        yield replace(item, event=event)


def _records(table: SheetTable | None) -> Iterator[dict[str, str]]:
    rows = iter(()) if table is None else table.rows()
    head = next(rows, None)
    for row in rows:
        if isinstance(row, Row) and isinstance(head, Row):
            yield dict(zip(head.cells, row.cells, strict=False))


def _by_event(table: SheetTable | None) -> Rows:
    found: Rows = defaultdict(list)
    for cells in _records(table):
        found[cells.get("event", "")].append(cells)
    return found


def _quote(row: dict[str, str]) -> Quote:
    source = row.get("source", "")
    return Quote(
        text=row.get("text", ""),
        speaker=row.get("speaker", ""),
        role=row.get("role") or None,
        affiliation=row.get("affiliation") or None,
        said_on=row.get("said_on") or None,
        source=int(source) - 1 if source.isascii() and source.isdigit() and len(source) < 5 else None,
        verified=row.get("verified") == "yes",
    )


def _source(row: dict[str, str]) -> Source:
    return Source(
        row.get("url") or None,
        row.get("publisher", ""),
        row.get("title", ""),
        row.get("published") or None,
        row.get("kind", ""),
    )
