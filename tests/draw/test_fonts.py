"""The shipped typeface, and who stands in for it where it has no character."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QRawFont
from PySide6.QtWidgets import QApplication

from frtdesk.app.start import make_application
from frtdesk.base import paths
from frtdesk.draw.fonts import FAMILY, families, font, typeface
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.svg import mended_svg
from frtdesk.timeline.measure import TextStyle


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


def test_the_shipped_typeface_comes_first_and_others_stand_in() -> None:
    assert families()[0] == FAMILY
    assert any("Emoji" in family for family in families())
    assert typeface().families() == families()
    assert font(TextStyle.LABEL, 2.0).families() == families()


def test_a_typeface_beside_it_changes_no_width_of_what_it_has_itself() -> None:
    alone = font(TextStyle.LABEL)
    alone = type(alone)(alone)
    alone.setFamilies([FAMILY])
    text = "Microsoft refuses to sell facial recognition: “naïve”, 2020-06-11"
    assert QFontMetricsF(alone).horizontalAdvance(text) == QFontMetricsF(font(TextStyle.LABEL)).horizontalAdvance(text)


@given(
    st.sampled_from(
        ["Ban 😀 of 👩🏽‍🚀 cameras", "人脸识别 禁令", "حظر التعرف على الوجه", "איסור", "\ue000\U000f0000 law"]
    )
)
def test_what_no_font_has_is_as_wide_as_it_is_measured(title: str) -> None:
    wide = float(QtMeasure()([title], TextStyle.LABEL)[0])
    image = QImage(600, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setFont(font(TextStyle.LABEL))
    painter.drawText(QRectF(20, 10, 570, 40), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    painter.end()
    beyond = image.copy(round(20 + wide) + 4, 0, 100, 60)
    assert all(beyond.pixelColor(x, y) == Qt.GlobalColor.white for x in range(0, 100, 2) for y in range(0, 60, 2))


def test_an_svg_names_no_typeface_of_this_machine() -> None:
    written = f'<svg width="1mm" height="1mm"><defs></defs><text font-family="{",".join(families())}"'
    written += ' font-size="12" font-weight="400" font-style="normal" \n >a</text></svg>'
    made = mended_svg(written.encode(), 10, 10).decode()
    (named,) = re.findall(r'<text font-family="([^"]*)"', made)
    assert named.startswith(FAMILY)
    assert named.endswith("sans-serif")
    assert "Emoji" not in named


@given(st.text(st.characters(max_codepoint=0x24F, categories=("L", "N", "P", "S")), min_size=1, max_size=20))
def test_pages_carry_the_letters_that_the_window_shows(text: str) -> None:
    """Qt reads TTF, which it need not unpack for each font; pages carry the same as WOFF2."""
    folder = paths.resources() / "fonts"
    read = sorted(folder.glob("*.ttf"))
    assert [file.stem for file in read] == [file.stem for file in sorted(folder.glob("*.woff2"))] != []
    for file in read:
        here, there = (QRawFont(str(file.with_suffix(kind)), 50) for kind in (".ttf", ".woff2"))
        glyphs = here.glyphIndexesForString(text)
        assert glyphs == there.glyphIndexesForString(text)
        assert here.advancesForGlyphIndexes(glyphs) == there.advancesForGlyphIndexes(glyphs)
