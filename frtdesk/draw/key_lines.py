"""Names and their keys, laid out in a column and painted: for the sheet on paper and for that on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from frtdesk.draw.text_block import TextBlock, block, face, paint_block
from frtdesk.draw.theme import Theme, mix

KEYS = 0.55
"""Of the width of a column, what keys take at most before they stand in several rows."""

CAP = 0.87
"""Of the height of a row of keys, that of a cap."""


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
class Piece:
    """One line laid out, or a heading. `caps`: rows of keys; `number`: of the line in its section, -1 of a heading,
    which stays with what follows."""

    words: TextBlock
    caps: tuple[tuple[str, ...], ...]
    joined: str
    height: float
    number: int

    @property
    def heading(self) -> bool:
        return self.number < 0


def pieces_of(section: SheetSection, size: float, width: float) -> list[Piece]:
    """The heading of a section and its lines, for letters of a size and a column of a width, in pixels."""
    bold = face(size * 1.08, QFont.Weight.Bold)
    title = block(section.title, bold, width, 2)
    made = [Piece(title, (), "", title.height + size * 1.1, -1)]
    for number, line in enumerate(section.lines):
        rows = _rows(line, size, width * KEYS)
        taken = max((_row_width(row, line.joined, size) for row in rows), default=0.0)
        words = block(line.name, face(size), width - taken - size * 0.8, 3)
        made.append(
            Piece(words, rows, line.joined, max(words.height, len(rows) * _cap_height(size)) + size * 0.3, number)
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


@dataclass(frozen=True)
class Column:
    """Where pieces stand: pixels from the left, the width, the size of the letters. `turned`: from right to left."""

    left: float
    width: float
    size: float
    turned: bool = False


def paint_piece(painter: QPainter, piece: Piece, top: float, column: Column, theme: Theme, *, first: bool) -> float:
    """One piece in its column; where the next one begins. `first`: nothing stands above it."""
    size, left, right = column.size, column.left, column.left + column.width
    wide = piece.words.width if piece.words.right_to_left else piece.words.wide
    words = right - wide if column.turned else left
    if piece.heading:
        above = 0.0 if first else size * 0.6
        paint_block(painter, piece.words, words, top + above, theme.accent)
        y = top + above + piece.words.height + size * 0.1
        painter.setPen(QPen(theme.rule, 1))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        return y + size * 0.4
    beside = (_cap_height(size) * CAP - piece.words.line) / 2 if len(piece.words.lines) == 1 else 0.0
    paint_block(painter, piece.words, words, top + beside, theme.ink)
    for number, row in enumerate(piece.caps):
        x = left if column.turned else right - _row_width(row, piece.joined, size)
        _paint_row(painter, row, piece.joined, QPointF(x, top + number * _cap_height(size)), size, theme)
    return top + piece.height


def _paint_row(painter: QPainter, row: Sequence[str], joined: str, at: QPointF, size: float, theme: Theme) -> None:
    """Keys are read from left to right in every language."""
    font = _cap_face(size)
    between = QFontMetricsF(font).horizontalAdvance(joined) if joined else size * 0.3
    x, top = at.x(), at.y()
    painter.setFont(font)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for number, key in enumerate(row):
        wide, high = _cap_width(key, size), _cap_height(size) * CAP
        if number:
            if joined:
                painter.setPen(theme.quiet)
                painter.drawText(QRectF(x, top, between, high), Qt.AlignmentFlag.AlignCenter, joined)
            x += between
        cap = QRectF(x, top, wide, high)
        painter.setPen(QPen(mix(theme.quiet, theme.paper, 0.6), 0.8))
        painter.setBrush(theme.hover)
        painter.drawRoundedRect(cap, size * 0.3, size * 0.3)
        painter.setPen(theme.ink)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        x += wide
