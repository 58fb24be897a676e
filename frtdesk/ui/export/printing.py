"""Pages on paper: a printer is chosen in the system's own dialog, and the page is laid out for its paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.draw.page import composing, paint_page
from frtdesk.formats.order import Order
from frtdesk.formats.page_size import DOTS, INCH
from frtdesk.formats.picture import Picture

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def choose_printer(parent: QWidget, picture: Picture, then: Callable[[QPrinter], None]) -> None:
    """Ask for a printer, its paper and copies; `then` gets it. Raises FrtError where there is none."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

    if not QPrinterInfo.availablePrinterNames():
        raise FrtError(
            translate("export", "No printer is set up on this machine."),
            translate("export", "Export a PDF, and print that elsewhere."),
        )
    printer = prepared(QPrinter(QPrinter.PrinterMode.HighResolution), picture)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: then(printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def prepared(printer: QPrinter, picture: Picture) -> QPrinter:
    """The printer with a paper near the picture's size, lying or standing as that does."""
    lies = picture.width > picture.height
    short, long = sorted((picture.width / DOTS * INCH, picture.height / DOTS * INCH))
    papers = (QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.Letter)
    fitting = [
        paper
        for paper in papers
        if abs(QPageSize(paper).size(QPageSize.Unit.Millimeter).width() - short) < 2
        and abs(QPageSize(paper).size(QPageSize.Unit.Millimeter).height() - long) < 2
    ]
    if fitting:
        printer.setPageSize(QPageSize(fitting[0]))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)
    printer.setDocName(picture.title or "frtdesk")
    return printer


def printing(order: Order, printer: QPrinter) -> Work[None]:
    """Lay the page out for what the printer can reach of its paper, and print it. Raises FrtError."""
    from PySide6.QtPrintSupport import QPrinter

    yield Progress(0)
    area: QRectF = printer.pageRect(QPrinter.Unit.Inch)
    picture = replace(order.picture, width=round(area.width() * DOTS), height=round(area.height() * DOTS), dots=None)
    page = yield from composing(picture)
    painter = QPainter()
    if not painter.begin(printer):
        raise FrtError(
            translate("export", "{printer} does not print.").format(printer=printer.printerName()[:80]),
            translate("export", "See whether it is switched on, or choose another one."),
        )
    try:
        dots = printer.resolution() / DOTS
        painter.scale(dots, dots)
        paint_page(painter, page)
    finally:
        painter.end()
    yield Progress(3)
