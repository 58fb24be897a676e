"""All keys on paper: every line is there once, nothing leaves its sheet, and the text can be found."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from frtdesk.draw.key_lines import SheetLine, SheetSection
from frtdesk.draw.key_sheet import FOOT, HEAD, MARGIN, TALL, key_sheet, write_key_sheet

pytestmark = pytest.mark.usefixtures("qapp")


def section(title: str, count: int) -> SheetSection:
    return SheetSection(title, tuple(SheetLine(f"{title} {number}", ("Ctrl+A", "F2")) for number in range(count)))


@pytest.mark.parametrize("lengths", [(3,), (12, 20, 7, 26, 30), (200,), (40, 90, 260)])
def test_every_line_stands_once_and_within_its_column(lengths: tuple[int, ...]) -> None:
    sheet = key_sheet([section(f"Group {number}", count) for number, count in enumerate(lengths)])
    columns = [column for page in sheet.pages for column in page]
    lines = [piece.words.lines[0] for column in columns for piece in column if not piece.heading]
    assert len(lines) == len(set(lines)) == sum(lengths)
    for column in columns:
        assert sum(piece.height for piece in column) <= TALL - 2 * MARGIN - HEAD - FOOT
        assert column[0].heading, "a column that begins in the middle of a group says which"


def test_few_keys_are_large_and_many_are_smaller() -> None:
    assert key_sheet([section("Few", 10)]).size > key_sheet([section(str(n), 25) for n in range(6)]).size


def test_the_pdf_holds_all_words_and_the_same_keys_are_the_same_file(tmp_path: Path) -> None:
    for name in ("one.pdf", "two.pdf"):
        write_key_sheet(
            tmp_path / name, [section("Lanes", 5), SheetSection("Go", (SheetLine("Much", ("1", "9"), " … "),))]
        )
    first = (tmp_path / "one.pdf").read_bytes()
    assert first == (tmp_path / "two.pdf").read_bytes()
    words = PdfReader(BytesIO(first)).pages[0].extract_text()
    assert all(word in words for word in ("Keys of frtdesk", "Lanes 4", "Ctrl+A", "Much"))
