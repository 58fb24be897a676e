"""A page as a PNG, painted and written in bands: even A0 at 300 dots an inch takes no more memory than a band."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress
from frtdesk.base.words import translate
from frtdesk.draw.offscreen import DOTS, clean, ensure_application, program
from frtdesk.draw.page import Page, composing, paint_page
from frtdesk.formats.picture import Picture, check_pixels
from frtdesk.formats.picture_state import PNG_KEY, PNG_SIGNATURE

BAND = 12_000_000
"""Pixels that are painted at once, 48 MB: a screen of 3840x2160 is painted once, A0 twelve times."""

PIECE = 1 << 20
"""Bytes that are packed between two words on progress: some 20 ms."""

LEVEL = 6
"""Of zlib. Rows are packed as they are: on pages each of PNG's filters makes the file a third larger."""


def png(picture: Picture) -> Iterator[bytes | Progress]:
    """An image of exactly size times scale pixels, with its dots an inch, what it shows in words, and its view.

    Raises FrtError where it would have too many pixels.
    """
    check_pixels(picture)
    ensure_application()
    page = yield from composing(picture)
    width, height = picture.pixels
    yield PNG_SIGNATURE + _head(page, width, height, DOTS * picture.scale)
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, 15, 9)
    rows = max(min(BAND // width, height), 1)
    image = _image(width, rows)
    for top in range(0, height, rows):
        tall = min(rows, height - top)
        _paint(image, page, (width, height), top)
        yield Progress(top, height)
        packed = _packed(_scanlines(image, tall), packer)
        for done, piece in packed:
            if piece:
                yield _chunk(b"IDAT", piece)
            yield Progress(top + done, height)
    yield _chunk(b"IDAT", packer.flush()) + _chunk(b"IEND", b"")


def _image(width: int, rows: int) -> QImage:
    image = QImage(width, rows, QImage.Format.Format_RGB888)
    if image.isNull():
        raise FrtError(
            translate("export", "There is not enough memory for an image of this size."),
            translate("export", "Choose a smaller size or scale, or PDF."),
        )
    return image


def _paint(image: QImage, page: Page, size: tuple[int, int], top: int) -> None:
    """Paint what of the page lies in this band. Whole dots lie between two bands, so that no letter changes."""
    painter = QPainter(image)
    try:
        painter.translate(0, -top)
        painter.scale(size[0] / page.width, size[1] / page.height)
        paint_page(painter, page)
    finally:
        painter.end()


def _scanlines(image: QImage, tall: int) -> NDArray[np.uint8]:
    """The image's first rows as PNG has them: each behind a zero for "no filter"."""
    wide = image.width() * 3
    stored = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    lines = np.zeros((tall, wide + 1), np.uint8)
    lines[:, 1:] = stored[:tall, :wide]
    return lines


def _packed(lines: NDArray[np.uint8], packer: zlib._Compress) -> Iterator[tuple[int, bytes]]:
    """How many lines are packed, and the bytes that came of the last ones."""
    at_once = max(PIECE // lines.shape[1], 1)
    for first in range(0, len(lines), at_once):
        part = lines[first : first + at_once]
        yield first + len(part), packer.compress(part.data)


def _head(page: Page, width: int, height: int, dpi: float) -> bytes:
    per_metre = round(dpi / 0.0254)
    texts = [("Title", page.title), ("Description", page.about), ("Software", program())]
    if page.state:
        texts.append((PNG_KEY, page.state))
    return (
        _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + _chunk(b"sRGB", b"\0")
        + _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
        + b"".join(_text(key, text, page.language) for key, text in texts)
    )


def _text(key: str, text: str, language: str) -> bytes:
    """International text, not packed, so that a view can be found without unpacking anything."""
    head = key.encode("latin-1") + b"\0\0\0" + language.encode("ascii", "ignore") + b"\0\0"
    return _chunk(b"iTXt", head + clean(text).encode("utf-8"))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
