"""Rows of a foreign CSV or TSV with the line that each begins at; which sign parts its cells is found out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TextIO

from frtdesk.base.words import translate
from frtdesk.formats.decoded_text import encoding_of, open_text
from frtdesk.formats.incoming import Skipped

DELIMITERS = ",;\t|"
LARGEST_CELL = 16 << 20
"""Characters of a cell that are taken in to be refused by itself; a longer one ends the reading."""
LONGEST_CELL = 200_000
_SAMPLE = 1 << 18


@dataclass(frozen=True, slots=True)
class Row:
    """`line`: where it begins, from 1."""

    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class TextTable:
    """A text with cells. `rows` may be asked for again."""

    path: Path
    encoding: str
    delimiter: str

    def rows(self) -> Iterator[Row | Skipped]:
        """All rows that hold something; what cannot be taken apart is told, with its line."""
        with open_text(self.path, self.encoding) as file:
            yield from _rows(file, self.delimiter)


def text_table(path: Path, wished: str = "") -> TextTable:
    """`wished`: its encoding, where a person named one. Raises FrtError where the file cannot be read."""
    encoding = encoding_of(path, wished)
    with open_text(path, encoding) as file:
        sample = file.read(_SAMPLE)
    return TextTable(path, encoding, _delimiter(sample, "\t" if path.suffix.casefold() in (".tsv", ".tab") else ","))


def _delimiter(sample: str, usual: str) -> str:
    """The sign that parts the first rows into the same number of cells most often."""
    first, *rest = sample.split("\n", 1)
    if first.startswith("sep=") and len(first.strip()) == 5 and rest:
        return first.strip()[4]  # Excel's own hint
    best, best_score = usual, 0.0
    with _LongCells():
        for sign in (usual, *(sign for sign in DELIMITERS if sign != usual)):
            try:
                rows = [row for row in islice(csv.reader(sample.splitlines(True), delimiter=sign), 30) if any(row)]
            except csv.Error:
                continue
            widths = [len(row) for row in rows]
            if not widths or widths[0] < 2:
                continue
            score = sum(width == widths[0] for width in widths) / len(widths) * min(widths[0], 40)
            if score > best_score:
                best, best_score = sign, score
    return best


class _LongCells:
    """Meanwhile cells may be long: the module's limit is one for all readers."""

    def __enter__(self) -> None:
        self._before = csv.field_size_limit(LARGEST_CELL)

    def __exit__(self, *_error: object) -> None:
        csv.field_size_limit(self._before)


class _Lines:
    """The lines of a file, counted, and whether the quotation marks since the last row are even. Zero bytes, which
    the parser of older Pythons refuses, are left out."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self.read = 0
        self.quotes = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._file:
            self.read += 1
            self.quotes += line.count('"')
            yield line.replace("\0", "") if "\0" in line else line


def _rows(file: TextIO, delimiter: str) -> Iterator[Row | Skipped]:
    lines = _Lines(file)
    reader = csv.reader(iter(lines), delimiter=delimiter)
    begins = 1
    while True:
        lines.quotes = 0
        try:
            with _LongCells():
                cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            why = translate("import", "a cell has no end, or is far too long; nothing behind it could be read")
            yield Skipped(why, begins)
            return
        line, begins = begins, lines.read + 1
        if lines.quotes % 2 and cells and "\n" in cells[-1]:
            yield Skipped(
                translate(
                    "import", "a quotation mark that opens here is not closed; it takes in all up to line {line}"
                ).format(line=lines.read),
                line,
            )
            continue
        if line == 1 and len(cells) == 1 and cells[0].startswith("sep="):
            continue
        if line == 1 and len(cells) == 2 and cells[0] == "sep=" and not cells[1]:
            continue
        if any(cell and not cell.isspace() for cell in cells):
            yield Row(line, cells)
