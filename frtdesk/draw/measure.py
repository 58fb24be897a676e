"""Widths of texts by Qt's font metrics: the `Measure` that the program gives to the timeline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFontMetricsF

from frtdesk.draw.fonts import font
from frtdesk.timeline.measure import TextStyle

REMEMBERED = 4_000
"""Texts (axis labels, counts, what curves say) whose widths are kept."""

LONG = 64
"""Letters from which a text is measured each time: titles, which are known to whoever shortens them."""


class QtMeasure:
    """Measures in the shipped typeface at one text scale."""

    def __init__(self, factor: float = 1.0) -> None:
        self.factor = factor
        self._metrics = {style: QFontMetricsF(font(style, factor)) for style in TextStyle}
        self._known: dict[tuple[str, TextStyle], float] = {}

    def __call__(self, texts: Sequence[str], style: TextStyle) -> NDArray[np.float64]:
        return np.array([self._width(text, style) for text in texts], np.float64)

    def _width(self, text: str, style: TextStyle) -> float:
        if len(text) > LONG:
            return self._metrics[style].horizontalAdvance(text)
        known = self._known.get((text, style))
        if known is None:
            if len(self._known) > REMEMBERED:
                self._known.clear()
            known = self._known[text, style] = self._metrics[style].horizontalAdvance(text)
        return known
