"""The colours of the two halves of a comparison: in charts, and wherever a half is chosen."""

from __future__ import annotations

from PySide6.QtGui import QColor

from frtdesk.draw.chart_painter import read_on
from frtdesk.draw.theme import Theme
from frtdesk.timeline.halves import LETTERS


def half_colour(letter: str, theme: Theme) -> QColor:
    """The colour of a half: that of its bars, where a chart shows A beside B."""
    return theme.values[LETTERS.index(letter)]


def on_half(letter: str, theme: Theme) -> QColor:
    """What is read on that colour."""
    return read_on(half_colour(letter, theme), theme)
