"""What a foreign file holds, before anything is taken in: its columns and what they may mean, which dates leave open
whether the day or the month comes first, and what its rows become."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.import_own_table import is_own_table
from frtdesk.formats.import_table import orders_seen
from frtdesk.formats.import_timelinejs_table import date_columns, is_timelinejs_table
from frtdesk.formats.import_timesketch import is_timesketch
from frtdesk.formats.incoming import Entry, Remark, Skipped, Wishes
from frtdesk.formats.readers import reader_of
from frtdesk.formats.table_head import LOOKED_AT, Table, Unnamed, chosen_columns, guessed_columns, headers_of, with_head
from frtdesk.formats.table_rows import Row, text_table

EXAMPLES = 100
"""Rows that are shown as they would be read, and of those that would be skipped as many again."""

CELLS, LONGEST = 3, 80
"""Examples of what a column holds, and their length."""

DATES = ("start", "end")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its name, and a few of the texts in it."""

    name: str
    examples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """What a table shows at its beginning. `guessed`: for fields the names of their columns; `sheets`: those of a
    workbook that hold something; `sheet`: the one that these columns are of; `named`: whether its first row names them
    and is no event; `fixed`: whether what the columns hold is known and only the order of their dates is asked."""

    columns: tuple[Column, ...]
    guessed: dict[str, str]
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    named: bool = True
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class Survey:
    """What the rows of a file become. `orders`: for columns with dates that do not say themselves whether the day or
    the month comes first what the others of the column say, "?" where they leave it open; `examples`: the first rows;
    `skipped`: the first that would be, of `skips`; `problem`: why nothing can be read."""

    events: int = 0
    undated: int = 0
    timed: int = 0
    skips: int = 0
    orders: tuple[tuple[str, str], ...] = ()
    examples: tuple[Entry | Skipped, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    remarks: tuple[str, ...] = ()
    problem: str = ""

    @property
    def open_columns(self) -> tuple[str, ...]:
        """Those whose order only a person knows."""
        return tuple(name for name, order in self.orders if order == "?")


def read_head(path: Path, wishes: Wishes, format_name: str = "") -> Work[Head | None]:
    """The columns of a table that has names of its own, or whose dates leave open whether day or month comes first;
    None for what needs no choice. Raises FrtError."""
    yield Progress(0)
    readable = reader_of(path, format_name)
    if readable.name == "csv":
        return _head(text_table(path, wishes.encoding), wishes)
    if readable.name == "xlsx":
        from frtdesk.formats.import_workbook import filled_sheets

        with filled_sheets(path) as sheets:
            if sheets is None:
                return None
            first = wishes.sheet if wishes.sheet in sheets else next(iter(sheets), "")
            return _head(sheets[first], wishes, tuple(sheets), first) if first else None
    return None


def survey(path: Path, wishes: Wishes, columns: dict[str, str], format_name: str = "") -> Work[Survey]:
    """Read the whole file as it would be taken in; `columns`: what its fields are read from. Raises nothing that a
    person can mend: that is the `problem`."""
    try:
        return (yield from _survey(path, wishes, columns, format_name))
    except FrtError as error:
        return Survey(problem=error.message)


def _survey(path: Path, wishes: Wishes, columns: dict[str, str], format_name: str) -> Work[Survey]:
    yield Progress(0)
    asked = [columns[field] for field in DATES if field in columns and not wishes.order_of(columns[field])]
    orders = _orders(path, wishes, list(dict.fromkeys(asked)), format_name) if asked else {}
    yield Progress(0)
    found = _Found()
    items = reader_of(path, format_name).read()(path, wishes)
    for number, item in enumerate(items, 1):
        found.see(item)
        if number % 500 == 0:
            yield Progress(number, 0, translate("import", "%n row|%n rows", number))
    return Survey(
        found.events,
        found.undated,
        found.timed,
        found.skips,
        tuple(orders.items()),
        tuple(found.examples),
        tuple(found.skipped),
        tuple(found.remarks),
    )


class _Found:
    """What was read so far."""

    def __init__(self) -> None:
        self.events = self.undated = self.timed = self.skips = 0
        self.examples: list[Entry | Skipped] = []
        self.skipped: list[Skipped] = []
        self.remarks: dict[str, None] = {}

    def see(self, item: object) -> None:
        if isinstance(item, Entry):
            self.events += 1
            self.undated += item.event.start is None and item.event.end is None
            self.timed += item.timed
            self.remarks |= dict.fromkeys(item.remarks)
        elif isinstance(item, Skipped):
            self.skips += 1
            if len(self.skipped) < EXAMPLES:
                self.skipped.append(item)
        elif isinstance(item, Remark):
            self.remarks[item.sentence] = None
        if isinstance(item, Entry | Skipped) and len(self.examples) < EXAMPLES:
            self.examples.append(item)


def _orders(path: Path, wishes: Wishes, columns: list[str], format_name: str) -> dict[str, str]:
    """For those of these columns that have dates in question what `Survey.orders` says."""
    if reader_of(path, format_name).name == "csv":
        return _orders_in(with_head(text_table(path, wishes.encoding), wishes), columns)
    from frtdesk.formats.import_workbook import filled_sheets

    with filled_sheets(path) as sheets:
        name = wishes.sheet or next(iter(sheets or {}), "")
        return _orders_in(with_head(sheets[name], wishes), columns) if sheets and name in sheets else {}


def _orders_in(table: Table, columns: list[str]) -> dict[str, str]:
    headers = headers_of(table)
    there, _ = chosen_columns(table, {name: name for name in columns}, headers)
    seen = orders_seen(table, headers, [headers[at] for at in there.values()])
    return {name: column.order or "?" for name, column in seen.items() if column.open}


def _head(table: Table, wishes: Wishes, sheets: tuple[str, ...] = (), sheet: str = "") -> Head | None:
    table = with_head(table, wishes)
    headers = headers_of(table)
    if not headers or is_own_table(headers) or is_timesketch(headers):
        return None
    first = [row.cells for row in islice(table.rows(), LOOKED_AT + 1) if isinstance(row, Row)][1:]
    columns = tuple(Column(name, _examples(first, at)) for at, name in enumerate(headers))
    if is_timelinejs_table(headers):
        return _slides(table, headers, columns, sheets, sheet)
    guessed = {field: headers[at] for field, at in guessed_columns(table, headers).items()}
    return Head(columns, guessed, sheets, sheet, not isinstance(table, Unnamed))


def _slides(
    table: Table, headers: list[str], columns: tuple[Column, ...], sheets: tuple[str, ...], sheet: str
) -> Head | None:
    """Of a table for TimelineJS only those columns whose dates are in question; None where none are."""
    dates = date_columns(headers)
    seen = orders_seen(table, headers, list(dates.values()))
    if all(column.order or not column.open for column in seen.values()):
        return None
    shown = tuple(column for column in columns if column.name in dates.values())
    return Head(shown, dates, sheets, sheet, fixed=True)


def _examples(rows: list[list[str]], at: int) -> tuple[str, ...]:
    texts = (" ".join(cells[at][:1_000].split())[:LONGEST] for cells in rows if at < len(cells))
    return tuple(islice(dict.fromkeys(text for text in texts if text), CELLS))
