"""One line of text with marked words, painted: bold on the ground of a marker pen, shortened where it is too long."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from frtdesk.draw.theme import Theme
from frtdesk.model.search_marks import ELLIPSIS, Marked
from frtdesk.ui.widgets.faces import Face
from frtdesk.ui.widgets.laid_text import units


def paint_marked(painter: QPainter, area: QRectF, words: Marked, face: Face, theme: Theme) -> float:
    """Paint the text in one line at the left of `area`, in the middle of its height; the pixels that it took."""
    text = words.text
    layout, wide = _laid(text, words, face, theme)
    if wide > area.width():
        text, layout = _shortened(words, face, theme, area.width())
        wide = min(layout.lineAt(0).naturalTextWidth(), area.width())
    line = layout.lineAt(0)
    painter.setPen(face.colour)
    painter.save()
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
    painter.restore()
    return wide


def _shortened(words: Marked, face: Face, theme: Theme, room: float) -> tuple[str, QTextLayout]:
    """The text up to where the room ends, with an ellipsis."""
    layout, _ = _laid(words.text, words, face, theme)
    ellipsis, _ = _laid(ELLIPSIS, Marked(ELLIPSIS), face, theme)
    at = int(layout.lineAt(0).xToCursor(max(room - ellipsis.lineAt(0).naturalTextWidth() - 2, 0.0)))
    cut = words.text.encode("utf-16-le")[: 2 * at].decode("utf-16-le", "ignore")
    text = cut.rstrip(" ,;:–-") + ELLIPSIS
    return text, _laid(text, words, face, theme)[0]


def _laid(text: str, words: Marked, face: Face, theme: Theme) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text, face.font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats([_format(text, a, min(b, len(text)), face, theme) for a, b in words.marks if a < len(text)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    return layout, line.naturalTextWidth()


def _format(text: str, start: int, stop: int, face: Face, theme: Theme) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = units(text[:start])
    made.length = units(text[start:stop])
    bold = QFont(face.font)
    bold.setWeight(QFont.Weight.DemiBold)
    style = QTextCharFormat()
    style.setFont(bold)
    style.setForeground(QColor(theme.ink))
    style.setBackground(theme.hit_ground)
    made.format = style
    return made
