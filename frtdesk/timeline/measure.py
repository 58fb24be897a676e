"""How wide a text will be: asked, never guessed.

The timeline knows no fonts; whoever makes a frame gives it a `Measure`: Qt's metrics in the program
(`draw.measure`), a fixed pitch in tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the window shows itself before numpy is imported, and its fonts know these styles
    import numpy as np
    from numpy.typing import NDArray


class TextStyle(IntEnum):
    """The type scale of a picture: every text in it has one of these."""

    LABEL = 0
    LABEL_BOLD = 1
    LANE = 2
    COUNT = 3
    MAJOR = 4
    MINOR = 5
    BADGE = 6
    NOTE = 7


class Measure(Protocol):
    """Widths in pixels of texts set in a style: float64, one a text."""

    def __call__(self, texts: Sequence[str], style: TextStyle) -> NDArray[np.float64]: ...


def fixed_pitch(texts: Sequence[str], style: TextStyle) -> NDArray[np.float64]:
    """Every character seven pixels (eight in bold): a `Measure` for tests and for work without fonts."""
    import numpy as np

    wide = 8.0 if style in (TextStyle.LABEL_BOLD, TextStyle.MAJOR, TextStyle.LANE) else 7.0
    return np.array([len(text) * wide for text in texts], np.float64)
