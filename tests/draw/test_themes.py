"""Themes: what is read can be read, and kinds are told apart without colour."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from frtdesk.draw.shapes import shape
from frtdesk.draw.theme import CONTRAST, GREY, THEMES, Theme


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_words_stand_out_from_their_ground(theme: Theme) -> None:
    least = 7.0 if theme is CONTRAST else 4.5
    for words in (theme.ink, theme.quiet, *theme.texts):
        assert contrast(words, theme.paper) >= least
        assert contrast(words, theme.canvas) >= least
    for mark in theme.marks:
        assert contrast(mark, theme.canvas) >= 3.0


def test_lines_of_high_contrast_can_be_seen() -> None:
    assert contrast(CONTRAST.rule, CONTRAST.paper) >= 3.0


def test_grey_has_no_colour_and_kinds_have_shapes_of_their_own() -> None:
    values = [value for value in vars(GREY).values() if isinstance(value, QColor)]
    for colour in (*values, *GREY.marks, *GREY.texts):
        assert colour.red() == colour.green() == colour.blue()
    shapes = [shape(kind, 20) for kind in range(4)]
    assert all(one != other for one, other in combinations(shapes, 2))
