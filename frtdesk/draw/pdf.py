"""A page as a PDF: vector, the typeface inside, its text searchable, its links and its language known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO

from PySide6.QtGui import QPainter

from frtdesk.base.progress import Progress
from frtdesk.draw.offscreen import DOTS, FINE, clean, ensure_application, memory, pdf_writer, program, web_links
from frtdesk.draw.page import Page, composing, paint_page
from frtdesk.draw.page_value import PageLink
from frtdesk.formats.picture import Picture
from frtdesk.formats.picture_state import PDF_KEY

POINTS = 72 / DOTS
"""Points in a pixel."""


def pdf(picture: Picture) -> Iterator[bytes | Progress]:
    """One vector page of the size at 96 pixels an inch.

    Paper has no pixels, so the scale does not count.
    """
    ensure_application()
    page = yield from composing(picture)
    buffer = memory()
    writer = pdf_writer(buffer, page.width, page.height, page.title)
    painter = QPainter(writer)
    try:
        painter.scale(FINE, FINE)
        paint_page(painter, page)
    finally:
        painter.end()
    yield Progress(2, 3)
    yield finished(bytes(buffer.data().data()), page, [web_links(page)])


def finished(written: bytes, page: Page, links: Sequence[Iterable[PageLink]]) -> bytes:
    """A document of Qt's with what Qt does not write: what it shows in words, its language and its view, that its title
    is shown instead of its name, and for each of its sheets the links, in the sheet's pixels."""
    about = {"/Title": page.title, "/Subject": page.about}
    if page.state:
        about[PDF_KEY] = page.state
    return completed(written, about, page.language, links)


def completed(
    written: bytes, about: Mapping[str, str], language: str, links: Sequence[Iterable[PageLink]] = (), *,
    timeless: bool = False,
) -> bytes:  # fmt: skip
    """A document of Qt's with what is known `about` it, its language (BCP 47), the links of its sheets, and words that
    are found and copied as they are read. `timeless`: the same pages give the same bytes."""
    from pypdf import PdfWriter
    from pypdf.annotations import Link
    from pypdf.generic import NameObject, TextStringObject

    from frtdesk.draw.pdf_words import mend_words

    document = PdfWriter(clone_from=BytesIO(written))
    document.pdf_header = "%PDF-1.7"
    document.create_viewer_preferences().display_doctitle = True
    document.root_object[NameObject("/Lang")] = TextStringObject(language)
    document.add_metadata({key: clean(text) for key, text in {**about, "/Creator": program()}.items()})
    for sheet, found in zip(document.pages, links, strict=False):
        high = float(sheet.mediabox.height)
        for link in found:
            left, top, wide, tall = (POINTS * side for side in link.rect)
            document.add_annotation(sheet, Link(rect=(left, high - top - tall, left + wide, high - top), url=link.url))
    mend_words(document)
    if timeless:
        from frtdesk.draw.timeless_pdf import make_timeless

        make_timeless(document)
    finished_file = BytesIO()
    document.write(finished_file)
    return finished_file.getvalue()
