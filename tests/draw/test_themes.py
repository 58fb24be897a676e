"""Themes: kinds are told apart without colour, and no colour of a window goes unmeasured.

How far each stands out, and how different they look, is in tests/packaging/test_colours.py.
"""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from frtdesk.app.start import make_application
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.theme import GREY, THEMES, Theme, contrast, mix
from frtdesk.ui.style import style_sheet

ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


def test_grey_has_no_colour() -> None:
    values = [value for value in vars(GREY).values() if isinstance(value, QColor)]
    for colour in (*values, *GREY.marks, *GREY.texts, *GREY.values, GREY.edge, GREY.lit, GREY.warned):
        assert colour.red() == colour.green() == colour.blue()


def painted(kind: int) -> QImage:
    """A mark of a kind in black, as large as on a screen."""
    picture = QImage(24, 24, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    black = Theme(**{**vars(GREY), "marks": (QColor("black"),) * 5, "texts": (QColor("black"),) * 5})
    paint_mark(painter, QPointF(12, 12), 11, kind, 0, black)
    painter.end()
    return picture


def test_kinds_have_shapes_of_their_own() -> None:
    """Of the hundred pixels that a mark covers, an eighth at least is another in each of the others."""
    pictures = [painted(kind).constBits().tobytes() for kind in range(5)]
    for one, other in combinations(pictures, 2):
        assert sum(abs(a - b) for a, b in zip(one, other, strict=True)) >= 13 * 255


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
HEX = re.compile(r"#[0-9a-fA-F]{6}\b")


def measured(theme: Theme) -> set[str]:
    """Every colour that packaging/colours.py measures, and the two that only part and adorn."""
    named = {value.name() for value in vars(theme).values() if isinstance(value, QColor)}
    return named | {colour.name() for colour in (theme.edge, theme.lit, theme.warned)}


@ALL
def test_windows_have_no_colour_but_the_themes(theme: Theme) -> None:
    disabled = mix(theme.quiet, theme.paper, 0.55).name()
    for selector, body in RULE.findall(style_sheet(theme, 1.0)):
        left = {name.lower() for name in HEX.findall(body)} - measured(theme)
        assert left <= ({disabled} if "disabled" in selector else set()), selector


@ALL
def test_what_a_rule_writes_can_be_read_on_what_it_paints(theme: Theme) -> None:
    seen = 0
    for selector, body in RULE.findall(style_sheet(theme, 1.0)):
        for part in ("", "selection-"):
            words = re.search(rf"(?<![-\w]){part}color: (#\w{{6}})", body)
            ground = re.search(rf"(?<![-\w]){part}background(?:-color)?: (#\w{{6}})", body)
            if words and ground and "disabled" not in selector:
                seen += 1
                assert contrast(QColor(words[1]), QColor(ground[1])) >= 4.5, selector
    assert seen >= 5
