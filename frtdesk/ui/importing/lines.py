"""The rows of a foreign file as lines of a table: as they would be read, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from frtdesk.base.edtf import EdtfError
from frtdesk.base.wording import when
from frtdesk.base.words import translate
from frtdesk.formats.import_report import merged_fields
from frtdesk.model.event import Event
from frtdesk.model.event_words import kind_words, one_line, title_words
from frtdesk.model.incoming import Entry, Merged, Skipped
from frtdesk.model.vocabulary import KIND_CODE
from frtdesk.ui.widgets.line_table import Cell

LONGEST = 400


@dataclass(frozen=True)
class PreviewLines:
    """Fills line_table.Lines. `open_columns`: why a row of theirs is not read is asked beside its column."""

    items: Sequence[Entry | Skipped]
    open_columns: frozenset[str] = frozenset()

    @property
    def headers(self) -> tuple[str, ...]:
        return (
            translate("import", "Line"),
            translate("import", "Date"),
            translate("import", "Title"),
            translate("import", "Kind"),
        )

    @property
    def stretching(self) -> tuple[int, ...]:
        return (2,)

    def __len__(self) -> int:
        return len(self.items)

    def line(self, row: int) -> tuple[Cell, ...]:
        item = self.items[row]
        line = Cell(str(item.line), right=True, quiet=True)
        if isinstance(item, Skipped):
            return (
                line,
                Cell(translate("import", "skipped"), strong=True),
                Cell(self._why(item), quiet=True),
                Cell(""),
            )
        event = item.event
        mark = KIND_CODE.get(event.kind)
        return line, _date(event), Cell(title_words(event.title, LONGEST), mark), Cell(kind_words(event), quiet=True)

    def _why(self, item: Skipped) -> str:
        if item.column in self.open_columns:
            return translate("import", "It is not said yet whether its day or its month comes first.")
        return _because(item)


def _date(event: Event) -> Cell:
    """In words; of a year before 100 as it is stored too, since “May 19” reads like one of this century."""
    if event.start is None and event.end is None:
        return Cell(translate("import", "undated"), quiet=True)
    try:
        said = when(event.start, event.end, weekday=False)
        early = any(text and text[:2] == "00" for text in (event.start, event.end))
        return Cell(f"{said} ({event.start}{f'/{event.end}' if event.end else ''})" if early else said)
    except EdtfError:
        return Cell(one_line(f"{event.start or ''} {event.end or ''}", 80), quiet=True)


def _because(item: Skipped) -> str:
    if not item.column:
        return one_line(item.why, LONGEST)
    said = translate("import", "{column}: {why}").format(column=item.column, why=item.why)
    return one_line(said, LONGEST)


@dataclass(frozen=True)
class ReportLines:
    """Fills line_table.Lines, with the rows that were not simply imported, of several files with their names."""

    items: Sequence[tuple[str, Merged | Skipped]]
    several: bool = False

    @property
    def headers(self) -> tuple[str, ...]:
        own = translate("import", "Line"), translate("import", "Outcome"), translate("import", "Why")
        return (translate("import", "File"), *own) if self.several else own

    @property
    def stretching(self) -> tuple[int, ...]:
        return (len(self.headers) - 1,)

    def __len__(self) -> int:
        return len(self.items)

    def line(self, row: int) -> tuple[Cell, ...]:
        name, item = self.items[row]
        cells = (Cell(str(item.line), right=True, quiet=True), *_became(item))
        return (Cell(one_line(name, 120), quiet=True), *cells) if self.several else cells


def _became(item: Merged | Skipped) -> tuple[Cell, Cell]:
    if isinstance(item, Skipped):
        return Cell(translate("import", "skipped"), strong=True), Cell(_because(item))
    into = translate("import", "merged with {id}").format(id=one_line(item.into, 120))
    return Cell(into), Cell(one_line(f"{item.why}{merged_fields(item)}", LONGEST), quiet=True)
