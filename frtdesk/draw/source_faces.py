"""The two weights in which sources are set, at one size, and how wide words are in them."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from frtdesk.draw.text_block import face

BOLD = QFont.Weight.DemiBold


class SourceFaces:
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
