"""All keys on paper, for the wall: columns of names and caps, as large as one sheet or two allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from frtdesk.base.words import language, translate
from frtdesk.draw.key_lines import Column, Piece, SheetSection, paint_piece, pieces_of
from frtdesk.draw.offscreen import FINE, ensure_application, memory, pdf_writer
from frtdesk.draw.pdf import completed
from frtdesk.draw.text_block import block, face, paint_block
from frtdesk.draw.theme import PAPER
from frtdesk.formats.replace_file import replace_file

WIDE, TALL = 1122.5, 793.7
"""A4 lying, in pixels of 1/96 inch."""

MARGIN, HEAD, FOOT, GAP = 38.0, 50.0, 26.0, 26.0
"""Pixels around, of the title, of the foot, and between columns."""

SIZES = (15.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0)
"""Sizes of the letters that are tried, in pixels; with the last one there may be more sheets."""

SMALL = 12.0
"""Size from which one sheet is better than two."""

LETTERS = 27
"""Of the size of the letters, that a column is wide at least."""


@dataclass(frozen=True, eq=False)
class KeySheet:
    """`pages`: columns of pieces; `size`: of the letters; `width`: of a column."""

    pages: tuple[tuple[tuple[Piece, ...], ...], ...]
    size: float
    width: float


def key_sheet(sections: Sequence[SheetSection], wide: float = WIDE, tall: float = TALL) -> KeySheet:
    """Lay the sections out on sheets of `wide` by `tall` pixels: whole where that goes."""
    tries = [(1, torn, size) for torn in (False, True) for size in SIZES if size >= SMALL]
    tries += [(2, torn, size) for torn in (False, True) for size in SIZES]
    for most, torn, size in tries:
        sheet = _laid(sections, size, wide, tall, torn=torn)
        if len(sheet.pages) <= most:
            return sheet
    return _laid(sections, SIZES[-1], wide, tall, torn=True)


def _laid(sections: Sequence[SheetSection], size: float, wide: float, tall: float, *, torn: bool) -> KeySheet:
    inner = wide - 2 * MARGIN
    count = max(int((inner + GAP) // (LETTERS * size + GAP)), 1)
    width = (inner - GAP * (count - 1)) / count
    high = tall - 2 * MARGIN - HEAD - FOOT
    columns: list[list[Piece]] = [[]]
    used = 0.0
    for section in sections:
        pieces = pieces_of(section, size, width)
        least = pieces if not torn else pieces[:4]  # what stands together at least
        if columns[-1] and used + sum(piece.height for piece in least) > high:
            columns.append([])
            used = 0.0
        for piece in pieces:
            if columns[-1] and used + piece.height > high:
                columns.append([pieces[0]])
                used = pieces[0].height
            columns[-1].append(piece)
            used += piece.height
    pages = [tuple(map(tuple, columns[at : at + count])) for at in range(0, len(columns), count)]
    return KeySheet(tuple(pages), size, width)


# ------------------------------------------------------------------ painting


def paint_key_sheet(painter: QPainter, sheet: KeySheet, number: int, wide: float = WIDE, tall: float = TALL) -> None:
    """One sheet, from 0, at the origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, wide, tall), PAPER.paper)
    title = block(translate("keys", "Keys of frtdesk"), face(24, QFont.Weight.Bold), wide - 2 * MARGIN, 1)
    paint_block(painter, title, MARGIN, MARGIN - 6, PAPER.ink)
    for at, column in enumerate(sheet.pages[number]):
        y, place = MARGIN + HEAD, Column(MARGIN + at * (sheet.width + GAP), sheet.width, sheet.size)
        for row, piece in enumerate(column):
            y = paint_piece(painter, piece, y, place, PAPER, first=row == 0)
    said = translate("keys", "Keys can be changed: Help, Change keys.")
    if len(sheet.pages) > 1:
        page = translate("keys", "page {page} of {pages}").format(page=number + 1, pages=len(sheet.pages))
        said = f"{said}  {page}"
    foot = block(said, face(11), wide - 2 * MARGIN, 1)
    paint_block(painter, foot, MARGIN, tall - MARGIN - 8, PAPER.quiet)


def write_key_sheet(path: str | Path, sections: Sequence[SheetSection]) -> int:
    """Write the sheet as a PDF; how many bytes. Raises FrtError where that cannot be done."""
    return replace_file(Path(path), _as_pdf(sections))


def _as_pdf(sections: Sequence[SheetSection]) -> Iterator[bytes]:
    ensure_application()
    buffer, title = memory(), translate("keys", "Keys of frtdesk")
    writer = pdf_writer(buffer, WIDE, TALL, title)
    sheet = key_sheet(sections)
    painter = QPainter(writer)
    try:
        painter.scale(FINE, FINE)
        for number in range(len(sheet.pages)):
            if number:
                writer.newPage()
            paint_key_sheet(painter, sheet, number)
    finally:
        painter.end()
    yield completed(bytes(buffer.data().data()), {"/Title": title}, language(), timeless=True)
