"""A page as an SVG whose text is text, whether or not a program reads the typeface inside it.

Each text says how wide it is (`textLength`), so that letters of another typeface fill the same room. Chromium 147 and
Inkscape 1.2 keep to that; librsvg 2.54 reads neither typeface nor width, and is helped by naming narrow ones first, and
by texts that follow each other instead of standing where Inter would leave room for them (`svg_lines`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape, unescape

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from frtdesk.base.progress import Progress
from frtdesk.draw.fonts import FAMILY
from frtdesk.draw.offscreen import DOTS, clean, ensure_application, memory, web_links
from frtdesk.draw.page import Page, composing, paint_page
from frtdesk.draw.page_value import PageLink
from frtdesk.draw.svg_lines import joined_lines
from frtdesk.draw.svg_typeface import font_faces
from frtdesk.draw.text_block import face
from frtdesk.formats.picture import Picture
from frtdesk.formats.picture_state import SVG_NAMESPACE

OTHERS = "'Helvetica Neue', Arial, 'Liberation Sans', 'Nimbus Sans', 'DejaVu Sans Condensed', sans-serif"
"""Typefaces where the one inside is not read: none that is much wider."""


def svg(picture: Picture) -> Iterator[bytes | Progress]:
    """A vector picture: `width` and `height` are size times scale, `viewBox` is the size."""
    ensure_application()
    page = yield from composing(picture)
    size = (page.width, page.height)
    written = drawn_svg(size, page.title, page.about, lambda painter: paint_page(painter, page))
    yield Progress(1, 2)
    written = mended_svg(written, picture.width * picture.scale, picture.height * picture.scale)
    yield with_page(written, page)


def drawn_svg(size: tuple[int, int], title: str, about: str, paint: Callable[[QPainter], None]) -> bytes:
    """What `paint` paints on `size` pixels, as Qt writes it."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = memory()
    # SVG Tiny 1.2, the generator's own choice, knows no clipping: rows would stick out of the timeline.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS)
    generator.setSize(QSize(*size))
    generator.setViewBox(QRect(0, 0, *size))
    generator.setTitle(clean(title))
    generator.setDescription(clean(about))
    painter = _SvgPainter(generator)
    try:
        paint(painter)
    finally:
        painter.end()
    return bytes(buffer.data().data())


class _SvgPainter(QPainter):
    """Qt 6.11's generator goes on with the inner clip after `restore` to an outer one, unless that is set again."""

    def restore(self) -> None:
        super().restore()
        if self.hasClipping():
            self.setClipPath(self.clipPath(), Qt.ClipOperation.ReplaceClip)


_SIZE = re.compile(r'<svg width="[^"]*" height="[^"]*"')
_GROUP_FACE = re.compile(r'(<g [^>]*?)\s*font-family="[^"]*" font-size="[^"]*" font-weight="[^"]*" font-style="[^"]*"')
_TEXT = re.compile(
    rf'<text ([^>]*?)font-family="{FAMILY}[^"]*" font-size="(\d+)" font-weight="(\d+)" font-style="(\w+)"\s*>'
    r"([^<]*)</text>"
)


def mended_svg(written: bytes, width: float, height: float) -> bytes:
    """Pixels instead of Qt's rounded millimetres; each text with its width; the typeface inside, and what to use where
    that is not read."""
    text = _GROUP_FACE.sub(r"\1", written.decode("utf-8"))
    measure = _Measure()
    text = joined_lines(_TEXT.sub(measure.with_width, text))
    rules = f"text{{font-family:{FAMILY},{OTHERS};white-space:pre}}"
    text = text.replace("<defs>", f"<defs>\n<style>{font_faces(measure.used)}{rules}</style>", 1)
    return _SIZE.sub(f'<svg width="{width:g}" height="{height:g}"', text, count=1).encode("utf-8")


class _Measure:
    """Measures texts as they were painted; `used`: which letters in which weight."""

    def __init__(self) -> None:
        self.used: dict[int, set[str]] = {}
        self._metrics: dict[tuple[int, int], QFontMetricsF] = {}

    def with_width(self, found: re.Match[str]) -> str:
        """A text element that says how wide its text is."""
        at, size, weight, style, inside = found[1], int(found[2]), int(found[3]), found[4], found[5]
        said = unescape(inside)
        self.used.setdefault(weight, set()).update(said)
        wide = self._of(size, weight).horizontalAdvance(said)
        length = f' textLength="{wide:.2f}" lengthAdjust="spacingAndGlyphs"' if wide > 0 and said.strip() else ""
        look = f'font-family="{FAMILY}, {OTHERS}" font-size="{size}" font-weight="{weight}" font-style="{style}"'
        return f"<text {at}{look}{length}>{inside}</text>"

    def _of(self, size: int, weight: int) -> QFontMetricsF:
        known = self._metrics.get((size, weight))
        if known is None:
            known = self._metrics[size, weight] = QFontMetricsF(face(size, QFont.Weight(weight)))
        return known


def with_page(written: bytes, page: Page) -> bytes:
    """The picture with its language, its view and its links, and a name that a screen reader says."""
    links = web_links(page)
    # What is "img" has no parts for a screen reader, and so no links.
    role = "graphics-document" if links else "img"
    root = f'<svg lang="{escape(page.language)}" xml:lang="{escape(page.language)}" role="{role}"'
    root += ' aria-labelledby="title about"'
    text = written.decode("utf-8").replace("<svg", root, 1)
    text = text.replace("<title>", '<title id="title">', 1).replace("<desc>", '<desc id="about">', 1)
    if page.state:
        view = f'<view xmlns="{SVG_NAMESPACE}">{escape(clean(page.state))}</view>'
        text = text.replace("</desc>", f"</desc>\n<metadata>{view}</metadata>", 1)
    head, end, _ = text.rpartition("</svg>")
    return (head + "".join(_link(link) for link in links) + end + "\n").encode("utf-8")


def _link(link: PageLink) -> str:
    left, top, wide, tall = link.rect
    url = escape(link.url)
    area = f'<rect x="{left:.2f}" y="{top:.2f}" width="{wide:.2f}" height="{tall:.2f}" fill-opacity="0"/>'
    return f'<a href="{url}" xlink:href="{url}" target="_blank"><title>{url}</title>{area}</a>\n'
