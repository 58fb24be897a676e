"""Texts in lines: whatever stands in a text, it is laid out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from frtdesk.draw.text_block import block, face, fitted


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
