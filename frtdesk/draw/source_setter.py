"""Sources set in columns: at the normal size, else smaller, else with the first source of each event only.

What has no room then is left to the data; whoever asks chooses which entries are worth it (`page_sources`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, inf

from frtdesk.draw.source_faces import SourceFaces
from frtdesk.draw.source_list import PlacedEntry, Run, SourceList

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


Word = list[tuple[str, bool]]
"""A word in one piece, or in two where the title ends in it; each with whether it is bold."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is listed of one event. `rest`: what follows the title with its first source, `longer`: with all of them;
    `url`: where the first one is, or ""."""

    event: int
    title: str
    rest: str
    longer: str
    url: str = ""


class Setter:
    """Sets lists of a page at one text scale, in a room of `width` pixels; keeps what it has broken into lines."""

    def __init__(self, width: float, factor: float) -> None:
        self._width = width
        normal = max(round(SIZE * factor), 1)
        least = min(ceil(LEGIBLE), normal)
        self._sizes = sorted({max(round(normal * part), least) for part in SMALLER}, reverse=True)
        self._faces = [SourceFaces(size) for size in self._sizes]
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
        self, entries: Sequence[Entry], height: float, faces: SourceFaces, head: tuple[str, str], *, longer: bool
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

    def _lines(self, entry: Entry, width: float, faces: SourceFaces, *, longer: bool) -> tuple[tuple[Run, ...], ...]:
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


def _lines(entry: Entry, width: float, faces: SourceFaces, *, longer: bool) -> tuple[tuple[Run, ...], ...]:
    """Title and rest in lines of at most `width` pixels."""
    pieces = _words(entry.title, entry.longer if longer else entry.rest)
    lines: list[list[Word]] = [[]]
    x = 0.0
    for word, wide in (part for piece in pieces for part in _broken(piece, width, faces)):
        if lines[-1] and x + faces.blank + wide > width:
            lines.append([])
            x = 0.0
        x += wide + (faces.blank if lines[-1] else 0.0)
        lines[-1].append(word)
    return tuple(_runs(line, faces) for line in lines)


def _words(title: str, rest: str) -> list[Word]:
    """Words of both, each of one weight, or of two where the title ends in it."""
    bold, plain = title.split(" "), rest.split(" ")
    found = [[(word, True)] for word in bold if word]
    if plain and plain[0] and found:
        found[-1].append((plain[0], False))
        plain = plain[1:]
    return found + [[(word, False)] for word in plain if word]


def _broken(word: Word, width: float, faces: SourceFaces) -> list[tuple[Word, float]]:
    """A word and its width; one that is wider than a line in parts that are not."""
    whole = sum([faces.width(text, bold) for text, bold in word])
    if whole <= width:
        return [(word, whole)]
    parts: list[tuple[Word, float]] = []
    for text, bold in word:
        while text:
            taken = len(text)
            while taken > 1 and faces.width(text[:taken], bold) > width:
                taken = max(min(int(taken * width / faces.width(text[:taken], bold)), taken - 1), 1)
            parts.append(([(text[:taken], bold)], faces.width(text[:taken], bold)))
            text = text[taken:]
    return parts


def _runs(line: list[Word], faces: SourceFaces) -> tuple[Run, ...]:
    """The words of a line as texts that are drawn at once."""
    texts: Word = []
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
