"""Whether the first row of a foreign table names its columns or is an event, and what columns without names hold.

A row is taken for an event where it holds a date and no name of a title; a person may say otherwise (`Wishes.header`).
Such a table gets a head of blank names, so that all the rest is read as any other is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol

from frtdesk.base.words import translate
from frtdesk.formats.column_names import guess_columns, mapped_columns, told_apart
from frtdesk.formats.description import is_web_address
from frtdesk.formats.incoming import Skipped, UnreadableError, Wishes
from frtdesk.formats.table_rows import Row
from frtdesk.formats.written_date import OrderSeen, read_date

LOOKED_AT = 50
"""Rows that tell how wide a table is and what its columns hold."""

_LONGEST = 60
"""Characters of a cell that may be a date."""


class Table(Protocol):
    """Rows that may be asked for again; the first that holds something is the head."""

    def rows(self) -> Iterator[Row | Skipped]: ...


@dataclass(frozen=True, slots=True)
class Unnamed:
    """Fills Table: all rows of one whose first is an event, behind a head without names."""

    table: Table

    def rows(self) -> Iterator[Row | Skipped]:
        yield Row(0, [""] * max((len(cells) for cells in _first(self.table)), default=0))
        yield from self.table.rows()


def with_head(table: Table, wishes: Wishes) -> Table:
    """The table with a head: its first row, or a blank one in front where that is an event."""
    if isinstance(table, Unnamed):
        return table
    head = next((row.cells for row in table.rows() if isinstance(row, Row)), None)
    if head is None:
        return table
    named = wishes.header if wishes.header is not None else _is_head(head, wishes)
    return table if named else Unnamed(table)


def headers_of(table: Table) -> list[str]:
    """The names of a table's columns, each another; none where it has no row."""
    head = next((row for row in table.rows() if isinstance(row, Row)), None)
    return told_apart(head.cells, translate("import", "column {number}")) if head is not None else []


def guessed_columns(table: Table, headers: Sequence[str]) -> dict[str, int]:
    """For fields the number of the column that holds them: by its name, or without names by what stands in it."""
    return _by_content(table, len(headers)) if isinstance(table, Unnamed) else guess_columns(headers)


def chosen_columns(table: Table, wished: Mapping[str, str], headers: Sequence[str]) -> tuple[dict[str, int], list[str]]:
    """As `mapped_columns`; columns without names are known by their numbers, in whatever language they were wished."""
    if not isinstance(table, Unnamed):
        return mapped_columns(wished, headers)
    names = {name: found[0] for name in wished.values() if (found := re.findall(r"\d{1,4}$", name))}
    there = {field: int(names[name]) - 1 for field, name in wished.items() if name in names}
    found = {field: at for field, at in there.items() if 0 <= at < len(headers)}
    return found, [name for field, name in wished.items() if field not in found]


def _is_head(cells: list[str], wishes: Wishes) -> bool:
    """Whether a first row names columns. One that a profile knows, and one with a name for titles, does."""
    if wishes.columns and not mapped_columns(wishes.columns, told_apart(cells, "{number}"))[1]:
        return True
    known = guess_columns(cells)
    if "title" in known:
        return True
    years = sum(_is_year(cell) for cell in cells)
    return not (any(map(_is_day, cells)) or (years == 1 and not known and len(cells) > 1))


def _is_year(cell: str) -> bool:
    """Whether a cell is a bare year, as one row of events has it once and a head of years often."""
    text = cell.strip()
    return len(text) == 4 and text.isascii() and text.isdigit() and text[0] in "12"


def _is_day(cell: str) -> bool:
    """Whether a cell is more of a date than a number, be it one that has to be asked about."""
    text = cell.strip()
    if not text or len(text) > _LONGEST or text.lstrip("-").isdigit() or not any(map(str.isdigit, text)):
        return False
    seen = OrderSeen()
    try:
        seen.see(text)
        return bool(seen.open or read_date(text, recent=True))
    except UnreadableError:
        return bool(seen.day_first or seen.month_first)


def _by_content(table: Table, width: int) -> dict[str, int]:
    """The first columns with dates for start and end, the first with words for the title, the first with addresses."""
    rows = _first(table)
    cells = [[row[at].strip() for row in rows if at < len(row) and row[at].strip()] for at in range(width)]
    dates = [at for at in range(width) if _mostly(_is_day(cell) or _is_year(cell) for cell in cells[at])]
    links = [at for at in range(width) if _mostly(is_web_address(cell) for cell in cells[at])]
    words = [at for at in range(width) if at not in dates and at not in links]
    words = [at for at in words if _mostly(any(map(str.isalpha, cell)) for cell in cells[at])]
    found = zip(("start", "end"), dates, strict=False)
    return {
        **dict(zip(("title",), words, strict=False)),
        **dict(found),
        **dict(zip(("source_urls",), links, strict=False)),
    }


def _mostly(answers: Iterator[bool]) -> bool:
    said = list(answers)
    return sum(said) * 2 > len(said)


def _first(table: Table) -> list[list[str]]:
    inner = table.table if isinstance(table, Unnamed) else table
    return [row.cells for row in islice(inner.rows(), LOOKED_AT) if isinstance(row, Row)]
