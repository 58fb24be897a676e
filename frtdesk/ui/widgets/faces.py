"""How text of a panel is set: font, colour and leading by what the text is, at the present theme and text size."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont

from frtdesk.draw.fonts import typeface
from frtdesk.ui.appearance import Appearance


@dataclass(frozen=True)
class Face:
    """`leading`: height of a line in heights of the font's own line."""

    font: QFont
    colour: QColor
    leading: float = 1.0


@cache
def _font(pixels: int, weight: QFont.Weight, underline: bool = False) -> QFont:
    made = typeface()
    made.setPixelSize(max(pixels, 1))
    made.setWeight(weight)
    made.setUnderline(underline)
    return made


class Faces:
    """The faces of one panel; made anew when the appearance changes."""

    def __init__(self, appearance: Appearance) -> None:
        theme, normal, bold = appearance.theme, QFont.Weight.Normal, QFont.Weight.DemiBold
        self.theme = theme
        self.px, self.large, self.target = appearance.px, appearance.large, appearance.target
        px = appearance.px
        self.title = Face(_font(appearance.large(20), QFont.Weight.Bold), theme.ink, 1.04)
        self.heading = Face(_font(px(12), bold), theme.ink)
        self.body = Face(_font(px(13), normal), theme.ink, 1.2)
        self.strong = Face(_font(px(13), bold), theme.ink, 1.14)
        self.quote = Face(_font(px(13.5), normal), theme.ink, 1.2)
        self.quiet = Face(_font(px(12), normal), theme.quiet, 1.1)
        self.small = Face(_font(px(12), normal), theme.ink, 1.1)
        self.label = Face(_font(px(12), bold), theme.quiet, 1.1)
        self.link = Face(_font(px(12), normal, underline=True), theme.accent, 1.12)
        self.warning = Face(_font(px(12), bold), theme.texts[1], 1.1)

    def of_kind(self, kind: int) -> Face:
        """Small and bold, in the colour of a kind."""
        return Face(self.heading.font, self.theme.texts[kind], 1.1)
