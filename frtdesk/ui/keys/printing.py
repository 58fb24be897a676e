"""The sheet of keys on a printer, laid out for its paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from frtdesk.base.errors import FrtError
from frtdesk.base.words import translate
from frtdesk.draw.key_lines import SheetSection
from frtdesk.draw.key_sheet import key_sheet, paint_key_sheet

DOTS = 96.0
"""Pixels an inch, in which sheets are laid out."""


def print_keys(parent: QWidget, sections: Sequence[SheetSection], failed: Callable[[FrtError], None]) -> None:
    """Ask for a printer, its paper and copies, and print. Raises FrtError where there is no printer; `failed` hears
    where the chosen one does not print."""

    def paint() -> None:
        try:
            paint_on(printer, sections)
        except FrtError as error:
            failed(error)

    if not QPrinterInfo.availablePrinterNames():
        raise FrtError(
            translate("export", "No printer is set up on this machine."),
            translate("keys", "Save the keys as PDF, and print that elsewhere."),
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setDocName(translate("keys", "Keys of frtdesk"))
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(paint)
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)


def paint_on(printer: QPrinter, sections: Sequence[SheetSection]) -> None:
    """As large as the paper that was chosen allows. Raises FrtError."""
    area: QRectF = printer.pageRect(QPrinter.Unit.Inch)
    wide, tall = area.width() * DOTS, area.height() * DOTS
    sheet = key_sheet(sections, wide, tall)
    painter = QPainter()
    if not painter.begin(printer):
        raise FrtError(
            translate("export", "{printer} does not print.").format(printer=printer.printerName()[:80]),
            translate("export", "See whether it is switched on, or choose another one."),
        )
    try:
        scale = printer.resolution() / DOTS
        painter.scale(scale, scale)
        for number in range(len(sheet.pages)):
            if number:
                printer.newPage()
            paint_key_sheet(painter, sheet, number, wide, tall)
    finally:
        painter.end()
