"""Chapters on paper: black on white at a fixed size, whatever the window looks like, with the page's number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPainter, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QDialog, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import number, translate
from frtdesk.draw.fonts import families
from frtdesk.draw.theme import PAPER
from frtdesk.ui.manual.chapters import Chapter
from frtdesk.ui.manual.dress import dress, fit_pictures, headings
from frtdesk.ui.manual.page import picture_named

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGINS = QMarginsF(20, 16, 20, 14)
"""Millimetres of white at the left, the top, the right and the foot."""
DOTS = 96
"""Pixels of the layout in an inch."""
TEXT = 12
FINE = 3
"""Dots of a picture for a pixel of the layout, where it has as many."""
FOOT = 34
"""Pixels of the layout for the page's number."""


def choose_printer(parent: QWidget, then: Callable[[QPrinter], None]) -> bool:
    """Ask for a printer; False where there is none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        return False
    printer = _printer()
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return True


def file_printer(path: str) -> QPrinter:
    """What writes a PDF on A4."""
    from PySide6.QtPrintSupport import QPrinter

    printer = _printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(path)
    return printer


def _printer() -> QPrinter:
    """One that leaves margins; its dialog may change them."""
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    return printer


def print_chapters(chapters: Sequence[Chapter], folder: Path, printer: QPrinter) -> int:
    """Print them one after the other, each from the top of a page; how many pages that are. Raises FrtError."""
    from PySide6.QtPrintSupport import QPrinter

    printer.setDocName(translate("manual", "Manual of frtdesk"))
    area: QRectF = printer.pageRect(QPrinter.Unit.Inch)
    room = QSizeF(area.width() * DOTS, area.height() * DOTS - FOOT)
    painter = QPainter()
    if not painter.begin(printer):
        raise FrtError(
            translate("manual", "The manual could not be printed."),
            translate("manual", "See whether the printer is switched on, or the file can be written there."),
        )
    try:
        painter.scale(printer.resolution() / DOTS, printer.resolution() / DOTS)
        pages = 0
        for chapter in chapters:
            document = _laid_out(chapter, folder, room)
            for page in range(document.pageCount()):
                if pages:
                    printer.newPage()
                pages += 1
                _paint(painter, document, page, room, pages)
    finally:
        painter.end()
    return pages


def _laid_out(chapter: Chapter, folder: Path, room: QSizeF) -> QTextDocument:
    document = QTextDocument()
    font = QFont(families())
    font.setPixelSize(TEXT)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setMarkdown(chapter.text)
    dress(document, PAPER, lambda size: round(size * TEXT / 13), {})
    document.setPageSize(room)
    fit_pictures(document, lambda name: picture_named(folder, name), room.width() * 0.85, FINE)
    _keep_headings(document)
    return document


def _keep_headings(document: QTextDocument) -> None:
    """A heading that would stand last on its page goes to the next."""
    for block in headings(document):
        bounds = document.documentLayout().blockBoundingRect(block)
        left = document.pageSize().height() - bounds.bottom() % document.pageSize().height()
        if left < 3 * TEXT:
            shape = QTextBlockFormat()
            shape.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).mergeBlockFormat(shape)


def _paint(painter: QPainter, document: QTextDocument, page: int, room: QSizeF, pages: int) -> None:
    painter.save()
    painter.translate(0, -page * room.height())
    document.drawContents(painter, QRectF(0, page * room.height(), room.width(), room.height()))
    painter.restore()
    painter.setFont(document.defaultFont())
    painter.setPen(PAPER.quiet)
    foot = QRectF(0, room.height(), room.width(), FOOT)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, number(pages))
