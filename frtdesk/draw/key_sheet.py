"""All keys on paper, for the wall: columns of names and caps, as large as one sheet or two allow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from frtdesk.base.words import language, translate
from frtdesk.draw.offscreen import FINE, ensure_application, memory, pdf_writer
from frtdesk.draw.pdf import completed
from frtdesk.draw.text_block import TextBlock, block, face, paint_block
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


@dataclass(frozen=True)
class SheetLine:
    """A name, and its keys as this system writes them. `joined`: what stands between the keys, if not a blank."""

    name: str
    keys: tuple[str, ...]
    joined: str = ""


@dataclass(frozen=True)
class SheetSection:
    """A heading and its lines."""

    title: str
    lines: tuple[SheetLine, ...]


@dataclass(frozen=True, eq=False)
class _Piece:
    """One line laid out. `caps`: rows of keys; `heading`: stays with what follows."""

    words: TextBlock
    caps: tuple[tuple[str, ...], ...]
    joined: str
    height: float
    heading: bool


@dataclass(frozen=True, eq=False)
class KeySheet:
    """`pages`: columns of pieces; `size`: of the letters; `width`: of a column."""

    pages: tuple[tuple[tuple[_Piece, ...], ...], ...]
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
    columns: list[list[_Piece]] = [[]]
    used = 0.0
    for section in sections:
        pieces = _pieces(section, size, width)
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


def _pieces(section: SheetSection, size: float, width: float) -> list[_Piece]:
    bold = face(size * 1.08, QFont.Weight.Bold)
    title = block(section.title, bold, width, 2)
    made = [_Piece(title, (), "", title.height + size * 1.1, heading=True)]
    for line in section.lines:
        rows = _rows(line, size, width * 0.55)
        taken = max((_row_width(row, line.joined, size) for row in rows), default=0.0)
        words = block(line.name, face(size), width - taken - size * 0.8, 3)
        made.append(
            _Piece(
                words, rows, line.joined, max(words.height, len(rows) * _cap_height(size)) + size * 0.3, heading=False
            )
        )
    return made


def _rows(line: SheetLine, size: float, width: float) -> tuple[tuple[str, ...], ...]:
    """The keys in rows that are no wider than `width`, or hold one key."""
    if line.joined:
        return (line.keys,)
    rows: list[tuple[str, ...]] = []
    for key in line.keys:
        if rows and _row_width((*rows[-1], key), "", size) <= width:
            rows[-1] = (*rows[-1], key)
        else:
            rows.append((key,))
    return tuple(rows)


def _cap_face(size: float) -> QFont:
    return face(size * 0.88, QFont.Weight.Medium)


def _cap_height(size: float) -> float:
    return size * 1.55


def _cap_width(key: str, size: float) -> float:
    return QFontMetricsF(_cap_face(size)).horizontalAdvance(key) + size * 0.8


def _row_width(row: Sequence[str], joined: str, size: float) -> float:
    between = QFontMetricsF(_cap_face(size)).horizontalAdvance(joined) if joined else size * 0.3
    return sum(_cap_width(key, size) for key in row) + between * max(len(row) - 1, 0)


# ------------------------------------------------------------------ painting


def paint_key_sheet(painter: QPainter, sheet: KeySheet, number: int, wide: float = WIDE, tall: float = TALL) -> None:
    """One sheet, from 0, at the origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, wide, tall), PAPER.paper)
    title = block(translate("keys", "Keys of frtdesk"), face(24, QFont.Weight.Bold), wide - 2 * MARGIN, 1)
    paint_block(painter, title, MARGIN, MARGIN - 6, PAPER.ink)
    for at, column in enumerate(sheet.pages[number]):
        left, y = MARGIN + at * (sheet.width + GAP), MARGIN + HEAD
        for place, piece in enumerate(column):
            y = _paint_piece(painter, piece, left, y, sheet, first=place == 0)
    said = translate("keys", "Keys can be changed: Help, Change keys.")
    if len(sheet.pages) > 1:
        page = translate("keys", "page {page} of {pages}").format(page=number + 1, pages=len(sheet.pages))
        said = f"{said}  {page}"
    foot = block(said, face(11), wide - 2 * MARGIN, 1)
    paint_block(painter, foot, MARGIN, tall - MARGIN - 8, PAPER.quiet)


def _paint_piece(painter: QPainter, piece: _Piece, left: float, top: float, sheet: KeySheet, *, first: bool) -> float:
    size = sheet.size
    if piece.heading:
        above = 0.0 if first else size * 0.6
        paint_block(painter, piece.words, left, top + above, PAPER.accent)
        y = top + above + piece.words.height + size * 0.1
        painter.setPen(QPen(PAPER.rule, 1))
        painter.drawLine(QPointF(left, y), QPointF(left + sheet.width, y))
        return y + size * 0.4
    words_top = top + (_cap_height(size) - piece.words.line) / 2 if len(piece.words.lines) == 1 else top
    paint_block(painter, piece.words, left, words_top, PAPER.ink)
    for number, row in enumerate(piece.caps):
        x = left + sheet.width - _row_width(row, piece.joined, size)
        _paint_row(painter, row, piece.joined, x, top + number * _cap_height(size), size)
    return top + piece.height


def _paint_row(painter: QPainter, row: Sequence[str], joined: str, x: float, top: float, size: float) -> None:
    font = _cap_face(size)
    between = QFontMetricsF(font).horizontalAdvance(joined) if joined else size * 0.3
    painter.setFont(font)
    for number, key in enumerate(row):
        wide, high = _cap_width(key, size), _cap_height(size) - size * 0.2
        if number:
            if joined:
                painter.setPen(PAPER.quiet)
                painter.drawText(QRectF(x, top, between, high), Qt.AlignmentFlag.AlignCenter, joined)
            x += between
        cap = QRectF(x, top, wide, high)
        painter.setPen(QPen(PAPER.quiet, 0.8))
        painter.setBrush(PAPER.hover)
        painter.drawRoundedRect(cap, size * 0.3, size * 0.3)
        painter.setPen(PAPER.ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        x += wide


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
