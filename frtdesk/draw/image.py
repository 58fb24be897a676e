"""Pages as files: PNG, SVG and PDF, through the same `paint_page`. None of them needs a display."""

from __future__ import annotations

import base64
import re
import sys
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QMarginsF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from frtdesk import __version__
from frtdesk.base import paths
from frtdesk.base.errors import FrtError
from frtdesk.base.words import mark, translate
from frtdesk.draw.fonts import FAMILY
from frtdesk.draw.page import Page, compose_page, paint_page
from frtdesk.formats.order import Order
from frtdesk.formats.picture import Picture, check_pixels
from frtdesk.formats.registry import Format, Writer

DOTS = 96
"""Pixels an inch at scale 1."""

FINE = 10
"""Units of a PDF's resolution in a pixel: coordinates are written in them, rounded."""

_kept: list[QGuiApplication] = []


def ensure_application() -> None:
    """Make Qt ready to measure and paint text where no window has done so; nothing is shown, no display is asked."""
    if QGuiApplication.instance() is None:
        # What Qt has to tell of fonts without some script is no message for the person.
        QLoggingCategory.setFilterRules("*.info=false")
        _kept.append(QGuiApplication([sys.argv[0], "-platform", "offscreen"]))


def png(picture: Picture) -> Iterator[bytes]:
    """An image of exactly size times scale pixels, with its dots an inch, title and description.

    Raises FrtError where it would have too many pixels.
    """
    check_pixels(picture)
    ensure_application()
    page = compose_page(picture)
    image = _image(*picture.pixels)
    painter = QPainter(image)
    try:
        painter.scale(image.width() / page.width, image.height() / page.height)
        paint_page(painter, page)
    finally:
        painter.end()
    per_metre = round(DOTS * picture.scale / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    for key, text in (("Title", page.title), ("Description", page.about), ("Software", _program())):
        image.setText(key, text)
    buffer = _buffer()
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise _too_large()
    yield bytes(buffer.data().data())


def _image(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise _too_large()
    return image


def _too_large() -> FrtError:
    return FrtError(
        translate("export", "There is not enough memory for an image of this size."),
        translate("export", "Choose a smaller size or scale, or PDF."),
    )


def svg(picture: Picture) -> Iterator[bytes]:
    """A vector picture whose text is text: `width` and `height` are size times scale, `viewBox` is the size."""
    ensure_application()
    page = compose_page(picture)
    size = (page.width, page.height)
    written = drawn_svg(size, page.title, page.about, lambda painter: paint_page(painter, page))
    yield mended_svg(written, picture.width * picture.scale, picture.height * picture.scale)


def drawn_svg(size: tuple[int, int], title: str, about: str, paint: Callable[[QPainter], None]) -> bytes:
    """What `paint` paints on `size` pixels, as Qt writes it."""
    from PySide6.QtSvg import QSvgGenerator

    buffer = _buffer()
    # SVG Tiny 1.2, the generator's own choice, knows no clipping: rows would stick out of the timeline.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS)
    generator.setSize(QSize(*size))
    generator.setViewBox(QRect(0, 0, *size))
    generator.setTitle(title)
    generator.setDescription(about)
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


_SIZE = re.compile(rb'<svg width="[^"]*" height="[^"]*"')
_FACE = re.compile(f'font-family="{FAMILY}[^"]*"'.encode())
"""As Qt writes it: the shipped typeface and this system's others, which mean nothing on the next."""
_FACES = f"font-family=\"{FAMILY}, 'Helvetica Neue', Arial, sans-serif\"".encode()


_FONT_FILES = {400: "Inter-Regular", 500: "Inter-Medium", 600: "Inter-SemiBold", 700: "Inter-Bold"}
_WEIGHT = re.compile(rb'<text [^>]*font-weight="([0-9]+)"')


def mended_svg(written: bytes, width: float, height: float) -> bytes:
    """Pixels instead of Qt's rounded millimetres; the typeface inside, and what to use where that is not read."""
    head = f'<svg width="{width:g}" height="{height:g}"'.encode()
    weights = {int(weight) for weight in _WEIGHT.findall(written)}
    style = "".join(_font_face(weight) for weight in sorted(weights & _FONT_FILES.keys())).encode()
    written = written.replace(b"<defs>", b"<defs>\n<style>" + style + b"</style>", 1)
    return _FACE.sub(_FACES, _SIZE.sub(head, written, count=1))


def _font_face(weight: int) -> str:
    file = paths.resources() / "fonts" / f"{_FONT_FILES[weight]}.woff2"
    data = base64.b64encode(file.read_bytes()).decode()
    source = f"url(data:font/woff2;base64,{data})"
    return f"@font-face{{font-family:{FAMILY};font-weight:{weight};src:{source} format('woff2')}}"


def pdf(picture: Picture) -> Iterator[bytes]:
    """One vector page of the size at 96 pixels an inch, the typeface embedded, its text searchable.

    Paper has no pixels, so the scale does not count.
    """
    ensure_application()
    page = compose_page(picture)
    buffer = _buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(page.title)
    writer.setCreator(_program())
    writer.setResolution(DOTS * FINE)
    points = QSizeF(page.width * 72 / DOTS, page.height * 72 / DOTS)
    size = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    # A page size is held upright; a landscape one is turned back by its orientation.
    turned = points.width() > points.height() and size.size(QPageSize.Unit.Point).width() < points.width()
    orientation = QPageLayout.Orientation.Landscape if turned else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, orientation, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    try:
        painter.scale(FINE, FINE)
        paint_page(painter, page)
    finally:
        painter.end()
    yield bytes(buffer.data().data())


def _buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


def _program() -> str:
    return f"frtdesk {__version__}"


def _of_order(write: Callable[[Picture], Iterable[bytes]]) -> Writer:
    def written(order: Order) -> Iterable[bytes]:
        return write(order.picture)

    return written


FORMATS = (
    Format("png", ("png",), mark("formats", "PNG image"), _of_order(png), paints=True),
    Format("svg", ("svg",), mark("formats", "SVG drawing"), _of_order(svg), paints=True),
    Format("pdf", ("pdf",), mark("formats", "PDF document"), _of_order(pdf), paints=True),
)
"""What this module adds to the registry of formats."""

__all__ = ["FORMATS", "Page", "ensure_application", "pdf", "png", "svg"]
