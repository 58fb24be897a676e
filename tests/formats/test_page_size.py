"""Sizes of pages: names, paper, pixels, dots; and what is none of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frtdesk.base.errors import FrtError
from frtdesk.formats.page_size import LEAST_SIDE, MOST_SIDE, PAPERS, PageSize, size_of


@pytest.mark.parametrize(
    ("text", "size"),
    [("1920x1080", (1920, 1080)), (" 640 X 480 ", (640, 480)), ("800×600", (800, 600)), ("700x500px", (700, 500)),
     ("16:9", (1920, 1080)), ("4:3", (1600, 1200)), ("a4", (1123, 794)), ("LETTER", (1056, 816)),
     ("420x297mm", (1587, 1123)), ("42.0 x 29.7 cm", (1587, 1123)), ("11x8.5in", (1056, 816))],
)  # fmt: skip
def test_sizes(text: str, size: tuple[int, int]) -> None:
    found = size_of(text)
    assert (found.width, found.height) == size


@pytest.mark.parametrize(
    "text",
    ["", "x", "0x0", "1920", "1920x", "-5x5", "1e9x3", "10x10", "٣٢٠x320", "999999999x400", "A9", "16:10", "20x20mm",
     "99999999x3mm", "800.5x600", "4 x 3 furlongs"],
)  # fmt: skip
def test_sizes_that_are_none(text: str) -> None:
    with pytest.raises(FrtError) as caught:
        size_of(text)
    assert caught.value.hint


def test_paper_has_as_many_dots_as_its_millimetres_are() -> None:
    assert size_of("A4").dots == (3508, 2480)
    assert size_of("A4").upright().dots == (2480, 3508)
    assert size_of("A3").at_dpi(200).dots == (3307, 2339)
    assert size_of("A0").dpi == 150
    assert size_of("1920x1080").at_dpi(192).dots == (3840, 2160)


@pytest.mark.parametrize("dpi", [0, 1, 5000, float("nan"), float("inf"), -300])
def test_dots_that_nobody_can_use(dpi: float) -> None:
    with pytest.raises(FrtError, match="dots an inch"):
        size_of("A4").at_dpi(dpi)


@given(st.sampled_from(sorted(PAPERS)))
def test_upright_paper_stands_and_a_page_that_stands_is_left(name: str) -> None:
    size = size_of(name)
    assert size.width > size.height
    upright = size.upright()
    assert (upright.width, upright.height) == (size.height, size.width)
    assert upright.upright() == upright
    assert upright.turned() == size


@given(st.integers(LEAST_SIDE, MOST_SIDE), st.integers(LEAST_SIDE, MOST_SIDE))
def test_pixels_come_back_as_they_were(width: int, height: int) -> None:
    assert size_of(f"{width}x{height}") == PageSize(width, height)
