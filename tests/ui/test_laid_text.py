"""Text that wraps: it fits its width, whatever it is, and what is selected is what was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from frtdesk.app.start import make_application
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.widgets.faces import Faces
from frtdesk.ui.widgets.flow_layout import FlowLayout
from frtdesk.ui.widgets.laid_text import LONGEST, LaidText, clean, units
from frtdesk.ui.widgets.web_link import web_address


@pytest.fixture(scope="module", autouse=True)
def application() -> QApplication:
    return make_application()


def lines_of(laid: LaidText) -> QTextLayout:
    return laid._layout


@given(st.text(max_size=200), st.integers(40, 400))
def test_no_line_is_wider_than_asked(text: str, width: int) -> None:
    laid = LaidText(text, Faces(Appearance()).body)
    tall = laid.height(width)
    layout = lines_of(laid)
    bottoms = [layout.lineAt(i).y() + layout.lineAt(i).height() for i in range(layout.lineCount())]
    assert max(bottoms, default=0) <= tall + 8
    for i in range(layout.lineCount()):
        line = layout.lineAt(i)
        is_one_character = layout.nextCursorPosition(line.textStart()) >= line.textStart() + line.textLength()
        assert line.naturalTextWidth() <= width + 1 or is_one_character


@given(st.text(max_size=60), st.data())
def test_a_part_of_a_text_is_the_part(text: str, data: st.DataObject) -> None:
    laid = LaidText(text, Faces(Appearance()).body)
    cut = data.draw(st.integers(0, len(laid.text)))
    head, tail = laid.text[:cut], laid.text[cut:]
    assert laid.part(0, units(head)) == head
    assert laid.part(units(head), units(laid.text)) == tail


def test_control_characters_vanish_and_lines_stay() -> None:
    assert clean("a\x00b\r\nc\td\x1b[31m\u2028e\ud800") == "ab\nc d[31m\ne?"


def test_a_long_text_ends_in_an_ellipsis() -> None:
    assert len(clean("x" * 50_000)) == LONGEST
    assert clean("x" * 50_000).endswith("x…")


def test_the_word_under_a_point_is_found() -> None:
    laid = LaidText("one 😀 three", Faces(Appearance()).body)
    laid.height(400)
    at = laid.position(QPointF(laid.natural_width - 6, 4))
    assert laid.part(*laid.word(at)) == "three"


def test_right_to_left_text_stands_at_the_right() -> None:
    for text, right in (("שלום", True), ("1 العربية", True), ("Latin שלום", False), ("12", False)):
        laid = LaidText(text, Faces(Appearance()).body)
        laid.height(300)
        option = lines_of(laid).textOption()
        assert bool(option.alignment() & Qt.AlignmentFlag.AlignRight) is right


class Block(QWidget):
    """Would like to be `wide` by 20 pixels."""

    def __init__(self, wide: int) -> None:
        super().__init__()
        self._wide = wide

    def sizeHint(self) -> QSize:
        return QSize(self._wide, 20)


def test_a_flow_begins_a_new_line_and_narrows_what_is_too_wide(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(5)
    box.setLayout(flow)
    blocks = [Block(60), Block(60), Block(300)]
    for block in blocks:
        flow.addWidget(block)
    box.resize(130, flow.heightForWidth(130))
    box.show()
    places = [block.geometry() for block in blocks]
    assert [(place.x(), place.y(), place.width()) for place in places] == [(0, 0, 60), (65, 0, 60), (0, 25, 130)]
    assert flow.heightForWidth(130) == 45
    box.close()


@pytest.mark.parametrize(
    "text",
    ["https://example.org/a?b=1#c", "http://example.org", "https://example.org/ü", "HTTPS://EXAMPLE.ORG/"],
)
def test_web_addresses_are_let_through(text: str) -> None:
    found = web_address(text)
    assert found is not None
    assert found.isascii()


@pytest.mark.parametrize(
    "text",
    [
        None, "", "javascript:alert(1)", "file:///etc/passwd", "example.org", "//example.org", "https://",
        "mailto:a@b.c", "https://user:pass@example.org", "https://example.org/\nx", "data:text/html,x",
        "https://e x.org", "x" * 5_000, "https:example.org", "ftp://example.org", "\x00https://example.org",
    ],
)  # fmt: skip
def test_anything_else_is_not(text: str | None) -> None:
    assert web_address(text) is None


def test_look_alike_letters_are_spelled_out() -> None:
    assert web_address("https://аррӏе.com/") == "https://xn--80ak6aa92e.com/"
