"""Keys painted as the caps of a keyboard, in a row of a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from frtdesk.draw.theme import mix
from frtdesk.ui.appearance import Appearance

MOST = 2
"""Keys that are painted of one action; the rest stands where there is room for all."""


class KeyCaps:
    """Measures and paints keys in the font of a list, at the present text size."""

    def __init__(self, appearance: Appearance) -> None:
        self._appearance = appearance

    def font(self, font: QFont) -> QFont:
        made = QFont(font)
        made.setPixelSize(self._appearance.px(12))
        made.setWeight(QFont.Weight.Medium)
        return made

    def width(self, keys: Sequence[str], font: QFont) -> float:
        """Pixels that the caps take side by side; 0 without any."""
        metrics, px = QFontMetricsF(self.font(font)), self._appearance.px
        shown = keys[:MOST]
        return sum(metrics.horizontalAdvance(key) + px(12) for key in shown) + px(5) * max(len(shown) - 1, 0)

    def paint(self, painter: QPainter, area: QRectF, keys: Sequence[str], font: QFont, *, faint: bool = False) -> None:
        """Where `area` ends in the direction of reading, in the middle of its height. Keys themselves never turn."""
        theme, px = self._appearance.theme, self._appearance.px
        made = self.font(font)
        metrics = QFontMetricsF(made)
        high = metrics.height() + px(4)
        turned = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = area.left() if turned else area.right() - self.width(keys, font)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setFont(made)
        for key in keys[:MOST]:
            wide = metrics.horizontalAdvance(key) + px(12)
            cap = QRectF(left, area.center().y() - high / 2, wide, high)
            painter.setPen(QPen(mix(theme.quiet, theme.paper, 0.45), 1))
            painter.setBrush(theme.field)
            painter.drawRoundedRect(cap, px(4), px(4))
            painter.setPen(theme.quiet if faint else theme.ink)
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
            left += wide + px(5)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
