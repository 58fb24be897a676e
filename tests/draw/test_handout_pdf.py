"""Hand-outs on paper: every step is there, nothing runs off a page, and the sizes are those of real paper."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from frtdesk.draw.handout_pages import MARGIN, SIZES, lay_out
from frtdesk.draw.handout_pdf import handout_pdf
from frtdesk.draw.offscreen import ensure_application
from frtdesk.formats.handout import Handout, HandoutStep

WORDS = st.text(st.sampled_from("abc אבג 日本 🙂 <&"), max_size=600)
steps = st.builds(
    lambda title, quote, prompt: HandoutStep(1, "2020", title or "x", "Ban", ((quote, "Who"),) * 2, (1,), prompt),
    WORDS, WORDS, WORDS,
)  # fmt: skip


@pytest.fixture(autouse=True, scope="module")
def application() -> None:
    ensure_application()


def handout(*made: HandoutStep) -> Handout:
    return Handout("T" * 300, "Why?", "60 minutes", made, ("A source",) * 40, "Policy")


@settings(max_examples=15)
@given(st.lists(steps, max_size=5))
def test_everything_stands_on_a_page_above_its_foot(made: list[HandoutStep]) -> None:
    sheets = lay_out(handout(*made))
    for page in sheets.pages:
        assert page
        for placed in page:
            assert placed.top >= MARGIN
            assert placed.top + placed.piece.height <= sheets.height - MARGIN - 30
        tops = [placed.top for placed in page]
        assert tops == sorted(tops)


def test_a_step_stays_on_one_page_where_it_fits() -> None:
    sheets = lay_out(handout(*(HandoutStep(n, "2020", f"Step {n}", prompt="Why?") for n in range(1, 12))))
    for page in sheets.pages:
        numbered = [placed for placed in page if placed.piece.number is not None]
        rules = [placed for placed in page if placed.piece.rule and placed.piece.indent]
        assert len(rules) == 3 * len([it for it in numbered if it.piece.indent and it.piece.role == "quiet" and
                                      it.piece.text is not None and it.piece.text.lines == ("2020",)])  # fmt: skip


@pytest.mark.parametrize(("paper", "points"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_file_is_a_pdf_of_this_paper_with_the_typeface_inside(paper: str, points: tuple[int, int]) -> None:
    assert paper in SIZES
    written = b"".join(handout_pdf(handout(HandoutStep(1, "2020", "One", prompt="Why?")), paper))
    assert written.startswith(b"%PDF")
    boxes = [page.mediabox[2:] for page in PdfReader(BytesIO(written)).pages]
    assert boxes
    assert all(abs(float(box[0]) - points[0]) <= 1 and abs(float(box[1]) - points[1]) <= 1 for box in boxes)
    assert b"Inter" in written


def test_words_are_found_and_copied_as_they_are_read() -> None:
    made = HandoutStep(1, "2020", "They didn’t stop", quotes=(("“don’t [ever] stop”", ""),), prompt="Who is asked?")
    found = PdfReader(BytesIO(b"".join(handout_pdf(handout(made)))))
    text = found.pages[0].extract_text()
    for said in ("They didn’t stop", "“don’t [ever] stop”", "Who is asked?", "Page 1 of"):
        assert said in text
    assert "\t" not in text
    assert found.root_object["/Lang"] == "en-GB"
