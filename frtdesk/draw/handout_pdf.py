"""A hand-out as a PDF: vector, the typeface inside, its text searchable. Needs no display."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from frtdesk.base.words import language, translate
from frtdesk.draw.handout_pages import FOOT, MARGIN, SIZES, Placed, Sheets, lay_out
from frtdesk.draw.offscreen import FINE, ensure_application, memory, pdf_writer
from frtdesk.draw.pdf import completed
from frtdesk.draw.text_block import block, face, paint_block
from frtdesk.draw.theme import THEMES, Theme
from frtdesk.formats.handout import Handout


def handout_pdf(handout: Handout, paper: str = "a4") -> Iterator[bytes]:
    """The whole file. `paper`: a4 or letter."""

    ensure_application()
    sheets = lay_out(handout, paper)
    buffer = memory()
    writer = pdf_writer(buffer, sheets.width, sheets.height, handout.title)
    painter = QPainter(writer)
    try:
        painter.scale(FINE, FINE)
        for number in range(len(sheets.pages)):
            if number:
                writer.newPage()
            paint_sheet(painter, sheets, number)
    finally:
        painter.end()
    about = {"/Title": handout.title, "/Subject": handout.question}
    yield completed(bytes(buffer.data().data()), about, language(), timeless=True)


def paint_sheet(painter: QPainter, sheets: Sheets, number: int) -> None:
    """Paint one page at the origin of `painter`."""
    theme = THEMES["paper"]
    for placed in sheets.pages[number]:
        _paint(painter, placed, sheets.width, theme)
    _paint_foot(painter, sheets, number, theme)


def _paint(painter: QPainter, placed: Placed, width: float, theme: Theme) -> None:
    piece, top = placed.piece, placed.top
    left = MARGIN + piece.indent
    if piece.number is not None:
        painter.save()
        paint_block(painter, piece.number, MARGIN, top, theme.ink)
        painter.restore()
    if piece.bar:
        painter.fillRect(QRectF(left - 14, top, 2.5, piece.height), theme.rule)
    if piece.text is not None:
        paint_block(painter, piece.text, left, top, _colour(piece.role, theme))
    if piece.rule:
        painter.setPen(QPen(theme.quiet, 0.5))
        foot = top + piece.height - 1
        painter.drawLine(QPointF(left, foot), QPointF(width - MARGIN, foot))


def _colour(role: str, theme: Theme) -> QColor:
    return theme.quiet if role == "quiet" else theme.ink


def _paint_foot(painter: QPainter, sheets: Sheets, number: int, theme: Theme) -> None:
    top = sheets.height - MARGIN - FOOT + 34
    across = sheets.width - 2 * MARGIN
    painter.setPen(QPen(theme.rule, 0.75))
    painter.drawLine(QPointF(MARGIN, top - 6), QPointF(sheets.width - MARGIN, top - 6))
    said = translate("handout", "Page {number} of {all}").format(number=number + 1, all=len(sheets.pages))
    at_right = block(said, face(11), across, 1)
    paint_block(painter, at_right, sheets.width - MARGIN - at_right.wide, top, theme.quiet)
    paint_block(
        painter, block(sheets.handout.credit, face(11), across - at_right.wide - 20, 1), MARGIN, top, theme.quiet
    )


__all__ = ["SIZES", "handout_pdf", "paint_sheet"]
