"""Texts in lines: whatever stands in a text, it is laid out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from frtdesk.draw.text_block import block, face, fitted, paint_block


@pytest.fixture(autouse=True, scope="module")
def application(qapp: QGuiApplication) -> QGuiApplication:
    return qapp


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters() | st.characters(categories=["Cs", "Cc"]), max_size=60), st.integers(1, 4))
def test_any_text_is_laid_out_and_stays_in_its_lines(text: str, most: int) -> None:
    made = block(text, face(12), 90, most)
    assert len(made.lines) <= most
    assert fitted(text, (20, 8), 120, 40).lines is not None


def test_half_a_letter_becomes_the_sign_for_what_is_no_letter() -> None:
    assert block("a\ud800b", face(12), 400, 1).lines == ("a\ufffdb",)


@pytest.mark.parametrize("window", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_text_keeps_its_direction_whatever_that_of_the_window(window: Qt.LayoutDirection) -> None:
    """A full stop stands behind the last word, not before the first."""

    def painted(direction: Qt.LayoutDirection) -> QImage:
        picture = QImage(300, 40, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        paint_block(painter, block("Why would a city act?", face(16), 290, 1), 4, 4, QColor("black"))
        painter.end()
        return picture

    assert painted(window) == painted(Qt.LayoutDirection.LeftToRight)
