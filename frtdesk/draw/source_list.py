"""The sources of a page: for each numbered event its title, its date and where it is documented, in columns.

What has no room at the normal size is set smaller, then with the first source only, then left to the data with a
sentence that says how many.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import ceil, inf

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from frtdesk.draw.text_block import face
from frtdesk.draw.theme import Theme

SIZE = 11.0
"""Pixels of the type at text scale 1."""
LEADING = 1.36
BETWEEN = 0.42
"""Of a line, what parts two entries."""

LEGIBLE = 7.6
"""Pixels (5.7 points) below which nobody reads a list."""
SMALLER = (1.0, 0.92, 0.85, 0.78, 0.72)

AMPLE = 0.66
"""Of the room for a list, what further sources may fill: the picture comes first."""

SURELY = 0.9
"""Of the width of a text, what its lines fill at least together: blanks at their ends are not set, and at another size
letters differ a little."""

COLUMN = 30.0
"""Ems that a column is wide, at least."""
GUTTER = 2.4
"""Ems between two columns."""

BOLD = QFont.Weight.DemiBold


@dataclass(frozen=True, slots=True)
class Entry:
    """What is listed of one event. `rest`: what follows the title with its first source, `longer`: with all of them;
    `url`: where the first one is, or ""."""

    event: int
    title: str
    rest: str
    longer: str
    url: str = ""


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


class _Faces:
    """The two weights of a list at one size, and what was measured in them."""

    def __init__(self, size: float) -> None:
        self.plain, self.bold = face(size), face(size, BOLD)
        self.size = float(self.plain.pixelSize())
        self._metrics = (QFontMetricsF(self.plain), QFontMetricsF(self.bold))
        self._known: dict[tuple[str, bool], float] = {}

    def width(self, text: str, bold: bool) -> float:
        known = self._known.get((text, bold))
        if known is None:
            known = self._known[text, bold] = self._metrics[bold].horizontalAdvance(text)
        return known

    def long(self, text: str, bold: bool) -> float:
        """The width of a text that is asked for once."""
        return self._metrics[bold].horizontalAdvance(text)

    def elided(self, text: str, room: float) -> str:
        return self._metrics[0].elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0.0))

    @cached_property
    def blank(self) -> float:
        return self._metrics[0].horizontalAdvance(" ")


class Setter:
    """Sets lists of a page at one text scale, in a room of `width` pixels; keeps what it has broken into lines."""

    def __init__(self, width: float, factor: float) -> None:
        self._width = width
        normal = max(round(SIZE * factor), 1)
        least = min(ceil(LEGIBLE), normal)
        self._sizes = sorted({max(round(normal * part), least) for part in SMALLER}, reverse=True)
        self._faces = [_Faces(size) for size in self._sizes]
        self._long: dict[tuple[int, bool], float] = {}
        self._set: dict[tuple[int, float, float, bool], tuple[tuple[Run, ...], ...]] = {}

    def capacity(self, height: float) -> int:
        """How many entries of two lines may fit at most: more need not be read."""
        size = self._sizes[-1]
        columns, _ = self._columns(size)
        return max(int(height / (size * LEADING)) // 2, 1) * columns

    def _columns(self, size: float) -> tuple[int, float]:
        """How many columns, and how wide each is."""
        gutter = GUTTER * size
        count = max(int((self._width + gutter) / (COLUMN * size + gutter)), 1)
        return count, (self._width - gutter * (count - 1)) / count

    def whole(self, entries: Sequence[Entry], height: float, heading: str, more: str) -> SourceList | None:
        """All entries, numbered from 1 in their order; None where `height` pixels have no room for them. `more`: a
        sentence on what is not listed."""
        for longer, part, tried in ((True, AMPLE, self._faces[:2]), (False, 1.0, self._faces)):
            for faces in tried:
                made = self._laid_out(entries, height * part, faces, (heading, more), longer=longer)
                if made is not None:
                    return made
        return None

    def smallest(self, entries: Sequence[Entry], height: float, heading: str, more: str) -> SourceList | None:
        """The same in the smallest type."""
        return self._laid_out(entries, height, self._faces[-1], (heading, more), longer=False)

    def _laid_out(
        self, entries: Sequence[Entry], height: float, faces: _Faces, head: tuple[str, str], *, longer: bool
    ) -> SourceList | None:
        size = faces.size
        line, top = size * LEADING, size * (LEADING + 1.5)
        columns, wide = self._columns(size)
        indent = faces.width("8" * len(str(len(entries))) + ". ", bold=True) + size * 0.25
        if self._least_lines(entries, wide - indent, size, longer=longer) * line > (height - top) * columns:
            return None
        set_lines = [self._lines(entry, wide - indent, faces, longer=longer) for entry in entries]
        tall = [(len(lines) + BETWEEN) * line for lines in set_lines]
        if sum(tall) > (height - top) * columns:
            return None
        takes = _lowest(tall, columns)
        if takes > height - top:
            return None
        placed: list[PlacedEntry] = []
        column, y = 0, 0.0
        for number, (entry, lines, high) in enumerate(zip(entries, set_lines, tall, strict=True), 1):
            if y and y + high > takes + 0.01:
                column, y = column + 1, 0.0
            placed.append(PlacedEntry(number, entry.event, column * (wide + GUTTER * size), y, lines, entry.url))
            y += high
        more = faces.elided(head[1], self._width - faces.width(head[0], bold=True) - size)
        return SourceList(head[0], more, tuple(placed), size, line, wide, indent, top, top + takes)

    def _least_lines(self, entries: Sequence[Entry], width: float, size: float, *, longer: bool) -> float:
        """Lines that the entries surely take, and what parts them: breaking a hundred into words takes a while."""
        first = self._faces[0]
        lines = 0.0
        for entry in entries:
            key = (entry.event, longer)
            long = self._long.get(key)
            if long is None:
                rest = entry.longer if longer else entry.rest
                long = self._long[key] = first.long(entry.title, bold=True) + first.long(rest, bold=False)
            lines += ceil(long * size / first.size * SURELY / width) + BETWEEN
        return lines

    def _lines(self, entry: Entry, width: float, faces: _Faces, *, longer: bool) -> tuple[tuple[Run, ...], ...]:
        key = (entry.event, round(width, 3), faces.size, longer)
        known = self._set.get(key)
        if known is None:
            known = self._set[key] = _lines(entry, width, faces, longer=longer)
        return known


def _lowest(tall: list[float], columns: int) -> float:
    """The lowest height at which entries of these heights fill so many columns in their order."""
    sums: list[float] = []
    for first in range(len(tall)):
        total = 0.0
        for one in tall[first:]:
            total += one
            sums.append(total)
    low, high = 0, len(sums := sorted(set(sums))) - 1
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if _needed(tall, sums[middle]) <= columns else (middle + 1, high)
    return sums[low]


def _needed(tall: list[float], height: float) -> float:
    """How many columns of this height they fill; infinitely many where one is taller."""
    columns, y = 1, 0.0
    for one in tall:
        if one > height + 0.01:
            return inf
        if y + one > height + 0.01:
            columns, y = columns + 1, 0.0
        y += one
    return columns


def _lines(entry: Entry, width: float, faces: _Faces, *, longer: bool) -> tuple[tuple[Run, ...], ...]:
    """Title and rest in lines of at most `width` pixels."""
    pieces = _words(entry.title, entry.longer if longer else entry.rest)
    lines: list[list[list[tuple[str, bool]]]] = [[]]
    x = 0.0
    for word, wide in (part for piece in pieces for part in _broken(piece, width, faces)):
        if lines[-1] and x + faces.blank + wide > width:
            lines.append([])
            x = 0.0
        x += wide + (faces.blank if lines[-1] else 0.0)
        lines[-1].append(word)
    return tuple(_runs(line, faces) for line in lines)


def _words(title: str, rest: str) -> list[list[tuple[str, bool]]]:
    """Words of both, each of one weight, or of two where the title ends in it."""
    bold, plain = title.split(" "), rest.split(" ")
    found = [[(word, True)] for word in bold if word]
    if plain and plain[0] and found:
        found[-1].append((plain[0], False))
        plain = plain[1:]
    return found + [[(word, False)] for word in plain if word]


def _broken(word: list[tuple[str, bool]], width: float, faces: _Faces) -> list[tuple[list[tuple[str, bool]], float]]:
    """A word and its width; one that is wider than a line in parts that are not."""
    whole = sum([faces.width(text, bold) for text, bold in word])
    if whole <= width:
        return [(word, whole)]
    parts: list[tuple[list[tuple[str, bool]], float]] = []
    for text, bold in word:
        while text:
            taken = len(text)
            while taken > 1 and faces.width(text[:taken], bold) > width:
                taken = max(min(int(taken * width / faces.width(text[:taken], bold)), taken - 1), 1)
            parts.append(([(text[:taken], bold)], faces.width(text[:taken], bold)))
            text = text[taken:]
    return parts


def _runs(line: list[list[tuple[str, bool]]], faces: _Faces) -> tuple[Run, ...]:
    """The words of a line as texts that are drawn at once."""
    texts: list[tuple[str, bool]] = []
    for number, word in enumerate(line):
        for at, (text, bold) in enumerate(word):
            blank = " " if number and not at else ""
            if texts and texts[-1][1] == bold:
                texts[-1] = (texts[-1][0] + blank + text, bold)
            else:
                texts.append((text, bold))
                if blank:  # between two weights it is the lighter one's
                    texts[-2:] = [(texts[-2][0] + blank, texts[-2][1]), (text, bold)]
    runs: list[Run] = []
    x = 0.0
    for text, bold in texts:
        runs.append(Run(x, text.rstrip(), bold))
        x += faces.width(text, bold)
    return tuple(runs)


def paint(painter: QPainter, made: SourceList, width: float, colours: Sequence[int], theme: Theme) -> None:
    """Paint at the origin of `painter`, `width` pixels wide: a rule, the heading, the entries. `colours`: for each
    entry the code of the kind whose colour its number has."""
    faces = _Faces(made.size)
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
