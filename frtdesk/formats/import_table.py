"""Foreign tables: CSV and TSV, row by row. What kind of table it is shows in its head: one that frtdesk wrote, one for
TimelineJS, one of Timesketch, or any other, whose columns are known by their names or by a profile.

The file is gone through twice: first for what its dates say about the order of day and month, then for the events.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from frtdesk.base.edtf import EdtfError, extent
from frtdesk.base.words import translate
from frtdesk.formats.decoded_text import encoding_remarks
from frtdesk.formats.description import is_web_address
from frtdesk.formats.import_own_table import is_own_table, own_row
from frtdesk.formats.import_timelinejs_table import date_columns, is_timelinejs_table, timelinejs_row
from frtdesk.formats.import_timesketch import is_timesketch, timesketch_record
from frtdesk.formats.import_words import (
    LONGEST_URL,
    bounded,
    importance_of,
    kind_of,
    linked,
    members,
    names,
    policy_type_of,
    stage_of,
    titled,
    unguarded,
)
from frtdesk.formats.incoming import Entry, Item, Remark, Skipped, UnreadableError, Wishes, not_of_format
from frtdesk.formats.safe_text import clean, from_html, title_of
from frtdesk.formats.table_head import Table, Unnamed, chosen_columns, guessed_columns, headers_of, with_head
from frtdesk.formats.table_rows import LONGEST_CELL, Row, text_table
from frtdesk.formats.written_date import OrderSeen, is_timed, is_zeros, read_date
from frtdesk.model.event import Event, Party, Place, Source

Cells = dict[str, str]
"""A row by the names of its columns."""

MakeEntry = Callable[[Cells, int], Entry | None]

_SEPARATORS = ";|,"
_OPEN = ("..", "ongoing", "present", "today", "now", "heute", "laufend", "en cours")
"""Ends that are open, as people write them."""


def read_csv(path: Path, wishes: Wishes) -> Iterator[Item]:
    """Fills incoming.ReadFile for CSV and TSV."""
    table = text_table(path, wishes.encoding)
    yield from encoding_remarks(path, table.encoding)
    yield from read_table(table, path, wishes)


def read_table(table: Table, path: Path, wishes: Wishes) -> Iterator[Item]:
    """The items of any table."""
    table = with_head(table, wishes)
    headers = headers_of(table)
    if not headers:
        raise not_of_format(path, translate("import", "there is nothing in it"))
    if isinstance(table, Unnamed):
        yield Remark(translate("import", "The first row was read as an event, too: it names no columns."))
    doubled = [name for name in headers if name.endswith(")") and name.rpartition(" (")[0] in headers]
    if doubled:
        said = translate("import", "Columns of the same name are told apart by a number: {names}.")
        yield Remark(said.format(names=", ".join(doubled)[:300]))
    if is_own_table(headers) and not wishes.columns:
        yield from _rows(table, headers, own_row)
    elif is_timelinejs_table(headers) and not wishes.columns:
        orders = orders_of(table, headers, wishes, list(date_columns(headers).values()))
        yield from _open_orders(orders)
        yield from _rows(table, headers, timelinejs_row(headers, orders, wishes))
    elif is_timesketch(headers) and not wishes.columns:
        yield from _rows(table, headers, timesketch_record)
    else:
        yield from _mapped(table, headers, path, wishes)


def _mapped(table: Table, headers: list[str], path: Path, wishes: Wishes) -> Iterator[Item]:
    found, missing = chosen_columns(table, wishes.columns, headers)
    if missing:
        said = translate("import", "it has no column {names}").format(names=", ".join(missing)[:200])
        raise not_of_format(path, said)
    columns = found if wishes.columns else guessed_columns(table, headers)
    if "title" not in columns:
        raise not_of_format(
            path,
            translate(
                "import", "its first row ({row}) names no column for the title; write a profile that does, for --map"
            ).format(row=", ".join(headers)[:200]),
        )
    rest = [name for number, name in enumerate(headers) if number not in columns.values()]
    if rest:
        said = translate("import", "Kept in the note, as no field is called so: {names}.")
        yield Remark(said.format(names=", ".join(rest)[:500]))
    if "start" not in columns and "end" not in columns:
        yield Remark(translate("import", "No column holds a date, so all events are undated."))
    reading = _Reading({field: headers[at] for field, at in columns.items()}, rest, wishes, {})
    dates = [reading.columns[field] for field in ("start", "end") if field in columns]
    orders = orders_of(table, headers, wishes, dates)
    yield from _open_orders(orders)
    reading.orders |= {name: "" if order == "?" else order for name, order in orders.items()}
    yield from _rows(table, headers, reading.entry)


def _open_orders(orders: dict[str, str]) -> Iterator[Remark]:
    """What to say on the command line where nothing tells the order of a column's dates."""
    for name, order in orders.items():
        if order == "?":
            said = translate(
                "import",
                "Nothing in the column {name} says whether day or month comes first. Say it with --dates dmy or "
                "--dates mdy.",
            )
            yield Remark(said.format(name=name))


def orders_of(table: Table, headers: list[str], wishes: Wishes, columns: list[str]) -> dict[str, str]:
    """For each of these columns of dates its order: as wished, as its dates say, "?" where that is open."""
    found = {name: wishes.order_of(name) for name in columns}
    seen = orders_seen(table, headers, [name for name in columns if not found[name]])
    return found | {name: column.order or ("?" if column.open else "") for name, column in seen.items()}


def orders_seen(table: Table, headers: list[str], columns: list[str]) -> dict[str, OrderSeen]:
    """What the dates of each of these columns say about their order."""
    if not columns:
        return {}
    seen = {headers.index(name): OrderSeen() for name in columns}
    for row in table.rows():
        if isinstance(row, Row):
            for at, column in seen.items():
                if at < len(row.cells):
                    try:
                        column.see(row.cells[at][:200])
                    except UnreadableError:
                        continue
    return {headers[at]: column for at, column in seen.items()}


def _rows(table: Table, headers: list[str], make: MakeEntry) -> Iterator[Item]:
    """Each row behind the head."""
    rows = table.rows()
    for row in rows:
        if isinstance(row, Row):
            break
        yield row
    for row in rows:
        if isinstance(row, Skipped):
            yield row
            continue
        try:
            cells = _cells(row, headers)
            entry = make(cells, row.line)
        except UnreadableError as error:
            yield Skipped(error.why, row.line, error.column)
            continue
        if entry is not None:
            yield entry


def _cells(row: Row, headers: list[str]) -> Cells:
    if any(cell.strip() for cell in row.cells[len(headers) :]):
        said = translate("import", "it has %n cell|it has %n cells", len(row.cells))
        head = translate("import", "the head has %n", len(headers))
        raise UnreadableError(f"{said}, {head}")
    cells = dict(zip(headers, row.cells, strict=False))
    for name, cell in cells.items():
        if len(cell) > LONGEST_CELL:
            raise UnreadableError(translate("import", "the text is longer than %n characters", LONGEST_CELL), name)
    return cells


@dataclass
class _Reading:
    """How a table with these columns is read. `columns`: for a field its column; `rest`: those without a field."""

    columns: dict[str, str]
    rest: list[str]
    wishes: Wishes
    orders: dict[str, str]

    def entry(self, cells: Cells, line: int) -> Entry:
        def cell(field: str) -> str:
            name = self.columns.get(field)
            return clean(unguarded(cells.get(name, ""))) if name is not None else ""

        told = from_html(cell("summary"))
        start, end, unread = self._dates(cells)
        tags = members(cell("tags"), _SEPARATORS)
        word = cell("kind")
        kind = kind_of(word) if word else self.wishes.kind
        policies = [(text, policy_type_of(text)) for text in members(cell("policy_types"), _SEPARATORS)]
        stage = stage_of(cell("stage"))
        tags += [text for text, code in policies if not code] + ([word] if word and not kind else [])
        tags += [cell("stage")] if cell("stage") and not stage else []
        place = Place(cell("level"), cell("code"), cell("place")) if cell("code") or cell("place") else None
        addresses, strange = self._addresses(cell("source_urls"))
        column = self.columns.get("importance", "")
        importance, changed, written = importance_of(cell("importance"), line, column)
        note = [
            cell("note"),
            written,
            *unread,
            *strange,
            *(f"{name}: {cells[name].strip()}" for name in self.rest if _full(cells, name)),
        ]
        event = Event(
            id=cell("id")[:200],
            title=titled(title_of(cell("title")), self.columns["title"]),
            start=start,
            end=end,
            kind=kind or "other",
            stage=stage or None,
            policy_types=tuple(dict.fromkeys(code for _, code in policies if code)),
            jurisdiction=place,
            actors=tuple(Party(name, "", "") for name in names(members(cell("actors"), ";|\n"))),
            summary=bounded(told.text),
            why_it_matters=from_html(cell("why_it_matters")).text,
            sources=self._sources(cell, addresses, told.links),
            tags=names(tags),
            importance=importance,
            note=bounded("\n".join(filter(None, note))) or None,
        )
        remarks = *self._zeros(cells), *filter(None, [changed])
        return Entry(event, line, any(is_timed(text or "") for text in (start, end)), remarks)

    def _date(self, name: str, text: str) -> str | None:
        return read_date(text, self.orders.get(name, ""), recent=self.wishes.recent) or None

    def _zeros(self, cells: Cells) -> Iterator[str]:
        """A remark for each date that is written as zeros."""
        for name in (self.columns[field] for field in ("start", "end") if field in self.columns):
            if is_zeros(cells.get(name, "")):
                said = translate("import", "In the column {name} zeros such as 0000-00-00 were read as no date.")
                yield said.format(name=name)

    def _dates(self, cells: Cells) -> tuple[str | None, str | None, list[str]]:
        """Start, end, and where a person wants it so the texts that could not be read."""
        found: dict[str, str | None] = {}
        unread: list[str] = []
        for field in ("start", "end"):
            name = self.columns.get(field, "")
            text = unguarded(cells.get(name, "")).strip()
            try:
                open_end = field == "end" and text.casefold() in _OPEN
                found[field] = ".." if open_end else self._date(name, text)
            except UnreadableError as error:
                if not self.wishes.to_shelf:
                    raise UnreadableError(error.why, name) from error
                unread.append(f"{name}: {text[:200]}")
        start, end = found.get("start"), found.get("end")
        if unread:
            return None, None, unread
        if end == start or (start is not None and ("/" in start or start[0] in "[{")):
            end = None
        if self._is_reversed(start, end):
            why = translate("import", "it ends ({end}) before it starts ({start})").format(start=start, end=end)
            raise UnreadableError(why, self.columns["end"])
        return start, end, []

    @staticmethod
    def _is_reversed(start: str | None, end: str | None) -> bool:
        try:
            extent(start, end)
        except EdtfError:
            return True
        return False

    def _addresses(self, text: str) -> tuple[list[str], list[str]]:
        """The web addresses in a cell, and lines for the note of what is none."""
        told = [address.strip() for address in members(text, ";|\n ") if address.strip()]
        full = [f"https://{address}" if address.startswith("www.") else address for address in told]
        found = [address for address in full if is_web_address(address) and len(address) <= LONGEST_URL]
        strange = "" if len(found) == len(full) else f"{self.columns['source_urls']}: {text[:LONGEST_URL]}"
        return list(dict.fromkeys(found)), [strange]

    def _sources(
        self, cell: Callable[[str], str], addresses: list[str], links: tuple[tuple[str, str], ...]
    ) -> tuple[Source, ...]:
        titles, publishers = cell("source_titles"), cell("source_publishers")
        if not addresses and (titles or publishers):
            return linked(links, (Source(None, publishers[:500], titles[:2_000], None, ""),))
        first = tuple(Source(address, publishers[:500], titles[:2_000], None, "") for address in addresses)
        return linked(links, first)


def _full(cells: Cells, name: str) -> bool:
    return bool(cells.get(name, "").strip())
