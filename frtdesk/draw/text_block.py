"""Plain text in lines of a given width, at a size that fits the room: for pages and screens that nobody scrolls."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from frtdesk.base.words import bare_line, right_to_left
from frtdesk.draw.fonts import typeface
from frtdesk.formats.clean_text import whole as whole_letters

LONGEST = 4_000
"""Characters that are looked at; no screen holds more."""

UNBROKEN = "\u00a0"
"""A blank at which no line ends."""


@dataclass(frozen=True, eq=False)
class TextBlock:
    """Lines as they are drawn. `line`: pixels from one to the next; `whole`: nothing had to be cut; `wide`: pixels of
    the longest."""

    lines: tuple[str, ...]
    font: QFont
    line: float
    width: float
    whole: bool
    right_to_left: bool

    @property
    def height(self) -> float:
        return self.line * len(self.lines)

    @property
    def wide(self) -> float:
        metrics = QFontMetricsF(self.font)
        return max((metrics.horizontalAdvance(line) for line in self.lines), default=0.0)


def face(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The shipped typeface at a size in pixels."""
    made = typeface()
    made.setPixelSize(max(round(size), 1))
    made.setWeight(weight)
    return made


def block(text: str, font: QFont, width: float, most: int, leading: float = 1.28) -> TextBlock:
    """`text` broken into at most `most` lines of `width` pixels; what does not fit ends in an ellipsis."""
    said = UNBROKEN.join(map(bare_line, whole_letters(text[:LONGEST]).split(UNBROKEN)))
    layout = QTextLayout(said, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    units = said.encode("utf-16-le")
    lines: list[str] = []
    whole = len(text) <= LONGEST
    layout.beginLayout()
    while len(lines) < max(most, 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1.0))
        begin = line.textStart()
        piece = units[2 * begin : 2 * (begin + line.textLength())].decode("utf-16-le", "replace")
        rest = units[2 * begin :].decode("utf-16-le", "replace")
        if len(lines) == most - 1 and len(rest) > len(piece):
            piece, whole = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width), False
        lines.append(piece.rstrip())
    layout.endLayout()
    return TextBlock(tuple(lines), font, font.pixelSize() * leading, width, whole, right_to_left(said))


def fitted(
    text: str, sizes: tuple[float, float], width: float, height: float, weight: QFont.Weight = QFont.Weight.Normal
) -> TextBlock:
    """`text` at the largest size between `sizes` (largest, smallest) at which all of it fits into `width` by `height`;
    at the smallest, cut with an ellipsis."""
    largest, smallest = sizes
    size = largest
    while size > smallest:
        made = block(text, face(size, weight), width, max(int(height / (round(size) * 1.28)), 1))
        if made.whole and made.height <= height:
            return made
        size = max(size * 0.92, smallest)
    return block(text, face(smallest, weight), width, max(int(height / (round(smallest) * 1.28)), 1))


def paint_block(painter: QPainter, made: TextBlock, left: float, top: float, colour: QColor) -> float:
    """Paint the block from its top left corner; the y under it. Right-to-left text stands at the right."""
    painter.setFont(made.font)
    painter.setPen(colour)
    # By its own direction, whatever that of the window: else a full stop goes to the wrong end.
    ways = Qt.LayoutDirection
    painter.setLayoutDirection(ways.RightToLeft if made.right_to_left else ways.LeftToRight)
    metrics = QFontMetricsF(made.font)
    for number, line in enumerate(made.lines):
        x = left + made.width - metrics.horizontalAdvance(line) if made.right_to_left else left
        painter.drawText(QPointF(x, top + made.line * number + metrics.ascent()), line)
    return top + made.height
