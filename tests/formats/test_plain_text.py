"""Text for XML and HTML keeps all that these can hold, and nothing else."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st

from frtdesk.formats.plain_text import clean


def test_letters_of_all_scripts_stay() -> None:
    for text in ("Café “naïve” 顔 👁 é", "نشطاء يطالبون بحظر", "a & b < c"):
        assert clean(text) == text


def test_what_xml_cannot_hold_goes_and_breaks_become_blanks() -> None:
    assert clean("a\x00b\x0cc\nd\ud800e\uffff\x9f") == "ab c de"
    assert clean("x" * 30, 10) == "x" * 10


@given(text=st.text(st.characters(exclude_categories=())))
def test_it_is_always_xml(text: str) -> None:
    kept = clean(text)
    assert ElementTree.fromstring(f"<a>{escape(kept)}</a>").text == (kept or None)
    assert clean(kept) == kept
