"""A page as a poster: sheets of paper that overlap, with marks to cut along, and a plan of how they lie together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import mark, translate
from frtdesk.draw.offscreen import FINE, ensure_application, memory, pdf_writer, web_links
from frtdesk.draw.page import composing
from frtdesk.draw.page_value import PageLink
from frtdesk.draw.pdf import finished
from frtdesk.draw.poster_plan import EDGE, MILLIMETRE, Sheets, planned, sheets_for
from frtdesk.draw.poster_sheet import paint_plan, paint_sheet
from frtdesk.draw.poster_texts import clear_of_seams, costs_of, texts_of
from frtdesk.draw.poster_value import Poster
from frtdesk.formats.order import Order, Report
from frtdesk.formats.picture import Picture
from frtdesk.formats.registry import Format


def composed(picture: Picture) -> Work[Poster]:
    """Lay the page of a poster out and plan its sheets. Raises FrtError where they would be too many."""
    ensure_application()
    sheets = _sheets(picture)
    page = yield from composing(picture)
    plan = planned(sheets, costs_of(page, texts_of(page)))
    yield Progress(1)
    return Poster(clear_of_seams(page, plan.seams, picture.index.columns), plan)


def _sheets(picture: Picture) -> Sheets:
    return sheets_for((picture.width, picture.height), picture.sheet, picture.overlap)


def poster(picture: Picture) -> Iterator[bytes | Progress]:
    """A document: the plan, then each sheet, to be printed at its actual size."""
    made = yield from composed(picture)
    sheets = made.plan.sheets
    count = len(made.places) + 1
    buffer = memory()
    writer = pdf_writer(buffer, *sheets.sheet, made.page.title)
    painter = made.painter(writer)
    links: list[Iterable[PageLink]] = [()]
    try:
        painter.scale(FINE, FINE)
        paint_plan(painter, made)
        for done, (column, row) in enumerate(made.places, 1):
            yield Progress(done, count)
            writer.newPage()
            paint_sheet(painter, made, column, row)
            links.append(_links(made, column, row))
    finally:
        painter.end()
    yield Progress(count, count)
    yield finished(bytes(buffer.data().data()), made.page, links)


def report(order: Order) -> Report:
    """How many sheets there will be."""
    sheets = _sheets(order.picture)
    return Report(changed=(_sheets_words(sheets),))


def _sheets_words(sheets: Sheets) -> str:
    count = sheets.across * sheets.down
    return translate(
        "export",
        "%n sheet of {paper}, {across} across and {down} down.|%n sheets of {paper}, {across} across and {down} down.",
        count,
    ).format(paper=sheets.name, across=sheets.across, down=sheets.down)


def _links(made: Poster, column: int, row: int) -> list[PageLink]:
    """The links of one sheet, as far as they lie on it."""
    left, top, wide, tall = made.plan.window(column, row)
    edge = EDGE * MILLIMETRE
    found: list[PageLink] = []
    for link in web_links(made.page):
        seen = QRectF(*link.rect).intersected(QRectF(left, top, wide, tall))
        if not seen.isEmpty():
            seen.translate(edge - left, edge - top)
            found.append(PageLink((seen.x(), seen.y(), seen.width(), seen.height()), link.url))
    return found


FORMATS = (
    Format(
        "poster",
        ("pdf",),
        mark("formats", "Poster on sheets"),
        lambda order: poster(order.picture),
        report,
        paints=True,
    ),
)
"""What this module adds to the registry of formats."""
