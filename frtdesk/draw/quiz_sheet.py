"""A quiz on paper: A4 pages with questions and room to answer, or the key with dates and sources; PDF or Markdown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from frtdesk.base.errors import FrtError
from frtdesk.base.words import language, translate
from frtdesk.draw.offscreen import FINE, ensure_application, memory, pdf_writer
from frtdesk.draw.pdf import completed
from frtdesk.draw.quiz_pages import ACROSS, FOOT, LEFT, TALL, TOP, WIDE, Piece, pages
from frtdesk.draw.text_block import block, face, paint_block
from frtdesk.draw.theme import PAPER
from frtdesk.formats.quiz_text import heading, quiz_as_markdown
from frtdesk.formats.replace_file import replace_file
from frtdesk.model.quiz import Quiz
from frtdesk.model.quiz_words import credit

SUFFIXES = (".pdf", ".md")


def write_quiz(path: str | Path, quiz: Quiz, *, key: bool) -> int:
    """Write the sheet, or its answer key, as the suffix says; how many bytes. Raises FrtError where it cannot."""
    file = Path(path)
    suffix = file.suffix.lower()
    if suffix == ".pdf":
        return replace_file(file, quiz_as_pdf(quiz, key=key))
    if suffix in (".md", ".markdown"):
        return replace_file(file, (piece.encode() for piece in quiz_as_markdown(quiz, key=key)))
    raise FrtError(
        translate("quiz", "A quiz is written as PDF or Markdown."),
        translate("quiz", "Let the name end in {suffixes}.").format(suffixes=", ".join(SUFFIXES)),
    )


def quiz_as_pdf(quiz: Quiz, *, key: bool) -> Iterator[bytes]:
    """A4 pages, the typeface embedded, the text searchable; in the foot seed, data and page."""

    ensure_application()
    buffer = memory()
    writer = pdf_writer(buffer, WIDE, TALL, heading(quiz, key=key))
    sheets = pages(quiz, key=key)
    painter = QPainter(writer)
    try:
        painter.scale(FINE, FINE)
        for number, sheet in enumerate(sheets, start=1):
            if number > 1:
                writer.newPage()
            paint_sheet(painter, sheet, credit(quiz), number, len(sheets))
    finally:
        painter.end()
    about = {"/Title": heading(quiz, key=key), "/Subject": credit(quiz)}
    yield completed(bytes(buffer.data().data()), about, language(), timeless=True)


def paint_sheet(painter: QPainter, sheet: list[list[Piece]], foot: str, number: int, count: int) -> None:
    """One page at the origin, in pixels of 1/96 inch."""
    y = TOP
    for group in sheet:
        for piece in group:
            y = _paint_piece(painter, piece, y + piece.above)
    painter.setPen(QPen(PAPER.rule, 0.8))
    painter.drawLine(QPointF(LEFT, TALL - FOOT + 26), QPointF(LEFT + ACROSS, TALL - FOOT + 26))
    page = translate("quiz", "page {page} of {pages}").format(page=number, pages=count)
    right = block(page, face(11), ACROSS, 1)
    paint_block(painter, right, LEFT + ACROSS - right.wide, TALL - FOOT + 32, PAPER.quiet)
    paint_block(painter, block(foot, face(11), ACROSS - right.wide - 20, 1), LEFT, TALL - FOOT + 32, PAPER.quiet)


def _paint_piece(painter: QPainter, piece: Piece, top: float) -> float:
    left = LEFT + piece.left
    line = piece.words.line
    if piece.letter:
        letter = block(piece.letter, face(piece.words.font.pixelSize(), QFont.Weight.Bold), 30, 1)
        paint_block(painter, letter, left - 24, top, PAPER.ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if piece.box:
        painter.setPen(QPen(PAPER.quiet, 1))
        painter.drawRect(QRectF(left - 54, top + 1, line - 3, line - 3))
    if piece.ruled:
        painter.setPen(QPen(PAPER.quiet, 0.8))
        begin = left + piece.words.wide + 8
        painter.drawLine(QPointF(begin, top + line * 0.9), QPointF(LEFT + ACROSS * 0.6, top + line * 0.9))
    return paint_block(painter, piece.words, left, top, PAPER.quiet if piece.quiet else PAPER.ink)
