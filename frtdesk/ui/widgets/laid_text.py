"""Plain text in lines of a given width: measured, painted, and asked what lies under a point.

Words break anywhere where a line would be too short for them, so that no text is wider than its panel. Nothing is
ever read as markup.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from frtdesk.base.words import right_to_left, undirected
from frtdesk.ui.widgets.faces import Face

LONGEST = 20_000
"""Characters of a text that are shown; what is cut ends in an ellipsis."""
_MEASURED = 300
"""A text of more characters is wider than any panel: its width is not measured."""


@dataclass(frozen=True)
class Stretch:
    """A part of a text, by Python's characters, that is set in a face of its own."""

    start: int
    stop: int
    face: Face


def clean(text: str, limit: int = LONGEST) -> str:
    """At most `limit` characters, harmless to layout: lines end in a line feed, other control characters vanish."""
    cut = text if len(text) <= limit else text[: limit - 1] + "…"
    if cut.isascii() and cut.isprintable():
        return cut
    known = undirected(cut).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").encode("utf-16", "replace")
    lines = known.decode("utf-16").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(c for c in lines if c == "\n" or unicodedata.category(c) != "Cc")


def units(text: str) -> int:
    """How many UTF-16 units Qt counts for a text."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


class LaidText:
    """One text in one face, with stretches in others. Lines are made for one width at a time and kept. `runs_left`: its
    lines begin at the right."""

    def __init__(self, text: str, face: Face, stretches: tuple[Stretch, ...] = ()) -> None:
        self.text = clean(text)
        self.face = face
        self._layout = QTextLayout(self.text.replace("\n", "\u2028"), face.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.runs_left = right_to_left(self.text)
        if self.runs_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        if stretches:
            self._layout.setFormats([self._format(stretch) for stretch in stretches])
        self._layout.setCacheEnabled(True)
        self.line_height = QFontMetricsF(face.font).height() * face.leading
        self._width = -1.0
        self._height = 0.0
        self._natural: float | None = None

    @property
    def natural_width(self) -> float:
        """As wide as the text would be on one line."""
        if self._natural is None:
            metrics = QFontMetricsF(self.face.font)
            longest = max(self.text[: _MEASURED * 4].split("\n"), key=len)[:_MEASURED]
            self._natural = metrics.horizontalAdvance(longest) * (1.06 if self._layout.formats() else 1.0) + 1
        return self._natural

    def height(self, width: float) -> float:
        """As tall as the text is in lines of `width` pixels; lays it out so."""
        width = max(width, 1.0)
        if width == self._width:
            return self._height
        self._width, y = width, 0.0
        step = self.line_height
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += max(step, line.height())
        self._layout.endLayout()
        self._height = y
        return y

    def paint(self, painter: QPainter, at: QPointF, selected: tuple[int, int] | None = None) -> None:
        """Paint the lines that `height` made, from `at` on; `selected`: from and to in UTF-16 units."""
        painter.setPen(self.face.colour)
        self._layout.draw(painter, at, [self._selection(*selected)] if selected else [])

    def position(self, point: QPointF) -> int:
        """The place between two characters that is nearest to a point, in UTF-16 units."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if point.y() < line.y() + line.height() or number == self._layout.lineCount() - 1:
                return int(line.xToCursor(point.x()))
        return 0

    def word(self, position: int) -> tuple[int, int]:
        """From and to of the word at a place."""
        skip = QTextLayout.CursorMode.SkipWords
        start = self._layout.previousCursorPosition(min(position + 1, units(self.text)), skip)
        return start, self._layout.nextCursorPosition(start, skip)

    def part(self, start: int, stop: int) -> str:
        """The text between two places."""
        return self.text.encode("utf-16-le")[2 * start : 2 * stop].decode("utf-16-le", "ignore")

    def _format(self, stretch: Stretch) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start = units(self.text[: stretch.start])
        made.length = units(self.text[stretch.start : stretch.stop])
        style = QTextCharFormat()
        style.setFont(stretch.face.font)
        style.setForeground(stretch.face.colour)
        made.format = style
        return made

    def _selection(self, start: int, stop: int) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = start, stop - start
        ground = QColor(self.face.colour)
        ground.setAlphaF(0.22)
        style = QTextCharFormat()
        style.setBackground(ground)
        made.format = style
        return made
