"""Figures of colours: every theme can be read, seen and told apart by all eyes, and a bad one is found."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from frtdesk.draw.theme import CONTRAST, DARK, LIGHT, THEMES, Theme, contrast

ROOT = Path(__file__).parents[2]
ALL = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)

SHARMA = (
    ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
    ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0),
    ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
    ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
    ((50.0, 2.5, 0.0), (61.0, -5.0, 29.0), 22.8977),
    ((50.0, 2.5, 0.0), (56.0, -27.0, -3.0), 31.9030),
    ((50.0, 2.5, 0.0), (58.0, 24.0, 15.0), 19.4535),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ((90.8027, -2.0831, 1.4410), (91.1528, -1.6435, 0.0447), 1.4441),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
)
"""Pairs of the table that came with the formula, which wrong implementations get wrong."""

PARTS = st.floats(0, 1)
COLOURS = st.tuples(PARTS, PARTS, PARTS)


@pytest.fixture(scope="module")
def colours() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "packaging"))
        import colours

        yield colours
    sys.modules.pop("colours", None)


@pytest.fixture(scope="module")
def sight(colours: ModuleType) -> Iterator[ModuleType]:
    yield sys.modules["sight"]
    sys.modules.pop("sight", None)


@ALL
def test_every_theme_can_be_read_seen_and_told_apart(colours: ModuleType, theme: Theme) -> None:
    assert colours.faults(theme) == []


def test_high_contrast_stands_out_more(colours: ModuleType) -> None:
    assert {use.least for use in colours.uses(CONTRAST) if use.group == "text"} == {7.0}
    assert contrast(CONTRAST.rule, CONTRAST.paper) >= 3.0


def changed_mark(theme: Theme, kind: int, colour: str) -> Theme:
    return replace(theme, marks=tuple(QColor(colour) if at == kind else old for at, old in enumerate(theme.marks)))


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (replace(LIGHT, quiet=QColor("#8F8778")), "quiet text, paper"),
        (replace(LIGHT, accent=QColor("#9CCBE8")), "focus, paper"),
        (replace(DARK, ink=QColor("#8A8578")), "text, field"),
        (changed_mark(LIGHT, 0, "#B8D8F0"), "marks, Corporate moves on canvas"),
        (changed_mark(LIGHT, 1, "#00885A"), "kinds 2 and 3, all colours seen"),
        (changed_mark(LIGHT, 1, "#A06B5A"), "kinds 2 and 3, without green cones"),
        (changed_mark(LIGHT, 3, "#7A6F9B"), "kinds 1 and 4, without red cones"),
        (replace(LIGHT, values=(*LIGHT.values[:2], QColor("#44AA99"), *LIGHT.values[3:])), "bars of charts, value 3"),
    ],
    ids=["quiet", "focus", "dim", "pale mark", "same mark", "red and green", "blue and violet", "bar"],
)
def test_a_bad_palette_is_found(colours: ModuleType, bad: Theme, said: str) -> None:
    assert any(said in fault for fault in colours.faults(bad)), colours.faults(bad)


@pytest.mark.parametrize(("one", "other", "apart"), SHARMA)
def test_the_difference_is_that_of_the_paper(
    sight: ModuleType, one: tuple[float, ...], other: tuple[float, ...], apart: float
) -> None:
    assert sight.ciede2000(one, other) == pytest.approx(apart, abs=5e-5)
    assert sight.ciede2000(other, one) == pytest.approx(apart, abs=5e-5)


@given(COLOURS, COLOURS)
def test_colours_differ_alike_both_ways_and_not_from_themselves(
    sight: ModuleType, one: tuple[float, ...], other: tuple[float, ...]
) -> None:
    for eyes in sight.SIGHTS:
        assert sight.difference(one, other, eyes) == pytest.approx(sight.difference(other, one, eyes), abs=1e-6)
        assert sight.difference(one, one, eyes) == pytest.approx(0, abs=1e-6)
        assert all(0 <= part <= 1 for part in sight.seen(one, eyes))


def test_eyes_see_what_they_are_known_to_see(sight: ModuleType) -> None:
    """Grey stays grey for all; red and green come near for who lacks a cone of theirs, blue and yellow do not."""
    red, green, blue, yellow = (0.80, 0.25, 0.15), (0.45, 0.50, 0.05), (0.1, 0.2, 0.8), (0.8, 0.75, 0.1)
    for eyes in sight.SIGHTS:
        assert sight.seen((0.5, 0.5, 0.5), eyes) == pytest.approx((0.5, 0.5, 0.5), abs=1e-3)
    for eyes in ("protan", "deutan"):
        assert sight.difference(red, green, eyes) < sight.difference(red, green) / 2
        assert sight.difference(blue, yellow, eyes) > 30
    grey = sight.seen(red, "grey")
    assert max(grey) - min(grey) < 1e-9


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#FFFFFF"), QColor("#000000")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)
    assert contrast(QColor("#0000FF"), QColor("#FFFFFF")) == pytest.approx(8.59, abs=0.01)


def test_the_manual_has_these_figures(colours: ModuleType) -> None:
    chapter = colours.CHAPTER.read_text("utf-8")
    assert colours.written(chapter) == chapter, "make colours puts the figures into the manual"
    with pytest.raises(ValueError, match="place"):
        colours.written("# A chapter without figures")
