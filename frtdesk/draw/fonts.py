"""The shipped typeface, and the type scale of pictures: text does not depend on the machine."""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from threading import get_ident

from PySide6.QtGui import QFont, QFontDatabase

from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.timeline.measure import TextStyle

FAMILY = "Inter"

BESIDE: dict[str, tuple[str, ...]] = {
    "linux": (
        "Noto Sans", "Noto Color Emoji", "Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Hebrew", "DejaVu Sans",
    ),
    "win32": ("Segoe UI", "Segoe UI Emoji", "Segoe UI Symbol", "Microsoft YaHei", "Yu Gothic", "Malgun Gothic"),
    "darwin": ("Apple Color Emoji", "PingFang SC", "Hiragino Sans", "Apple SD Gothic Neo", "Geeza Pro", "Arial Hebrew"),
}  # fmt: skip
"""Families of each system that have what the shipped typeface lacks: emoji, Chinese, Japanese, Korean, Arabic,
Hebrew. Qt asks them only for a character that is missing, and passes over those that are not installed."""

SCALE: dict[TextStyle, tuple[int, QFont.Weight]] = {
    TextStyle.LABEL: (12, QFont.Weight.Normal),
    TextStyle.LABEL_BOLD: (12, QFont.Weight.DemiBold),
    TextStyle.LANE: (12, QFont.Weight.DemiBold),
    TextStyle.COUNT: (12, QFont.Weight.Normal),
    TextStyle.MAJOR: (15, QFont.Weight.Bold),
    TextStyle.MINOR: (11, QFont.Weight.Normal),
    TextStyle.BADGE: (10, QFont.Weight.Bold),
    TextStyle.NOTE: (11, QFont.Weight.Normal),
}
"""Pixels at scale 1, and weight, of each style."""


@cache
def load_typeface() -> str:
    """Make the shipped typeface known to Qt, once; its family name. Raises FrtError where its files are missing."""
    files = sorted((paths.resources() / "fonts").glob("*.ttf"))
    if not files or any(QFontDatabase.addApplicationFont(str(file)) < 0 for file in files):
        raise FrtError("The typeface in resources/fonts cannot be read.", "Install frtdesk again.")
    return FAMILY


def families() -> list[str]:
    """The shipped typeface, and after it who stands in for it."""
    return [load_typeface(), *BESIDE.get(sys.platform, BESIDE["linux"])]


def typeface() -> QFont:
    """A font of the shipped typeface. Unhinted, so that widths are the same at every device pixel ratio."""
    made = QFont(families())
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def font(style: TextStyle, factor: float = 1.0) -> QFont:
    """The font of a style at a text scale."""
    return _font(style, factor, get_ident())


@lru_cache(maxsize=1_000)
def _font(style: TextStyle, factor: float, thread: int) -> QFont:
    """Each thread has its own: a QFont keeps what it has found out about itself, and no lock."""
    size, weight = SCALE[style]
    made = typeface()
    made.setPixelSize(max(round(size * factor), 1))
    made.setWeight(weight)
    return made
