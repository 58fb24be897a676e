"""What painting into files needs where no window has made it ready. None of it needs a display."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QBuffer, QIODevice, QLoggingCategory, QMarginsF, QSizeF, QUrl
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter

from frtdesk import __version__
from frtdesk.draw.page_value import Page, PageLink

DOTS = 96
"""Pixels an inch at scale 1."""

FINE = 10
"""Units of a PDF's resolution in a pixel: coordinates are written in them, rounded."""

LONGEST_URL = 2_000
"""Characters of an address that is made a link; browsers take no more."""

_kept: list[QGuiApplication] = []


def ensure_application() -> None:
    """Make Qt ready to measure and paint text where no window has done so; nothing is shown, no display is asked."""
    if QGuiApplication.instance() is None:
        # What Qt has to tell of fonts without some script is no message for the person.
        QLoggingCategory.setFilterRules("*.info=false")
        _kept.append(QGuiApplication([sys.argv[0], "-platform", "offscreen"]))


def program() -> str:
    """The program, as files name what made them."""
    return f"frtdesk {__version__}"


def memory() -> QBuffer:
    """A device that keeps what is written to it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """A text as every file can hold it: without control characters and halves of letters."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def web_links(page: Page) -> tuple[PageLink, ...]:
    """The links of a page that lead to the web, their addresses in ASCII. They come from databases: others are left
    out."""
    found = [(link, _web_address(link.url)) for link in page.links]
    return tuple(PageLink(link.rect, url) for link, url in found if url)


def _web_address(text: str) -> str:
    """An address as a browser takes it; "" for anything else."""
    address = QUrl(text[: LONGEST_URL + 1], QUrl.ParsingMode.StrictMode)
    if address.scheme() not in ("http", "https") or not address.host():
        return ""
    url = bytes(address.toEncoded().data()).decode("ascii", "ignore")
    return url if len(url) <= LONGEST_URL else ""


def pdf_writer(buffer: QBuffer, width: float, height: float, title: str) -> QPdfWriter:
    """A document whose pages have so many pixels, without margins; painted on at `FINE` units a pixel."""
    writer = QPdfWriter(buffer)
    writer.setTitle(clean(title))
    writer.setCreator(program())
    writer.setResolution(DOTS * FINE)
    points = QSizeF(width * 72 / DOTS, height * 72 / DOTS)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    # A page size is held upright; a landscape one is turned back by its orientation.
    turned = points.width() > points.height() and size.size(QPageSize.Unit.Point).width() < points.width()
    orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
    return writer
