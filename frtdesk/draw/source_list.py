"""The sources of a page as a value, numbered entries in columns with each line where it stands; and painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter, QPen

from frtdesk.draw.source_faces import SourceFaces
from frtdesk.draw.theme import Theme


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one weight: `x` from the left edge of its column."""

    x: float
    text: str
    bold: bool


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry where it stands: left and top from the list's first line, and its lines."""

    number: int
    event: int
    left: float
    top: float
    lines: tuple[tuple[Run, ...], ...]
    url: str


@dataclass(frozen=True)
class SourceList:
    """`heading` stands over all, `more` behind it; `size`, `line`, `column`: pixels of the type, a line, a column;
    `indent`: how far the texts stand in from their numbers; `height` of all, with the rule above it."""

    heading: str
    more: str
    placed: tuple[PlacedEntry, ...]
    size: float
    line: float
    column: float
    indent: float
    head: float
    height: float

    @property
    def events(self) -> tuple[int, ...]:
        return tuple(entry.event for entry in self.placed)


NO_SOURCES = SourceList("", "", (), 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)


def paint(painter: QPainter, made: SourceList, width: float, colours: Sequence[int], theme: Theme) -> None:
    """Paint at the origin of `painter`, `width` pixels wide: a rule, the heading, the entries. `colours`: for each
    entry the code of the kind whose colour its number has."""
    faces = SourceFaces(made.size)
    painter.setPen(QPen(theme.quiet, 1))
    painter.drawLine(QPointF(0, 0.5), QPointF(width, 0.5))
    middle = made.size * 1.62
    _text(painter, 0.0, middle, made.heading, faces.bold, theme.ink)
    if made.more:
        left = faces.width(made.heading, bold=True) + made.size * 0.9
        _text(painter, left, middle, made.more, faces.plain, theme.quiet)
    for entry, kind in zip(made.placed, colours, strict=True):
        text = f"{entry.number}."
        right = entry.left + made.indent - faces.blank - made.size * 0.1
        baseline = made.head + entry.top + made.size
        _text(painter, right - faces.width(text, bold=True), baseline, text, faces.bold, theme.texts[kind])
        for number, line in enumerate(entry.lines):
            for run in line:
                at = entry.left + made.indent + run.x
                face_of, colour = (faces.bold, theme.ink) if run.bold else (faces.plain, theme.quiet)
                _text(painter, at, baseline + number * made.line, run.text, face_of, colour)


def _text(painter: QPainter, x: float, baseline: float, text: str, font: QFont, colour: object) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(x, baseline), text)


def area_of(made: SourceList, entry: PlacedEntry) -> QRectF:
    """Where an entry stands, from the list's top left."""
    return QRectF(entry.left, made.head + entry.top, made.column, len(entry.lines) * made.line)
