"""The long work behind the export dialog, as jobs: a small picture of the page, its image, its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter

from frtdesk.base.errors import FrtError
from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.draw.page import Page, composing, paint_page
from frtdesk.formats.order import Order, Report
from frtdesk.formats.page_size import DOTS
from frtdesk.formats.picture import Picture, check_pixels
from frtdesk.formats.registry import Format
from frtdesk.formats.replace_file import replacing_file

MOST_COPIED = 40_000_000
"""Pixels of an image that is put on the clipboard: 160 MB, which other programs have to take too."""

GROWTH = 0.715
"""A PNG with n times the pixels has n to this power times the bytes: measured on pages from 1280 to 7680 pixels."""


@dataclass(frozen=True, eq=False)
class Look:
    """What a page looks like, small: `about` in words, `listed` how many sources; `bytes` of its PNG, roughly."""

    image: QImage
    picture: Picture
    about: str
    bytes: int


def looking(order: Order, room: tuple[int, int], ratio: float) -> Work[Look]:
    """The page of an order in a room of so many pixels, on a screen of this device pixel ratio."""
    yield Progress(0)
    picture = order.picture
    page = yield from composing(picture)
    fit = min(room[0] / page.width, room[1] / page.height) * ratio
    image = painted(page, max(round(page.width * fit), 1), max(round(page.height * fit), 1))
    image.setDevicePixelRatio(ratio)
    yield Progress(3)
    wide, high = picture.pixels
    share = wide * high / max(image.width() * image.height(), 1)
    return Look(image, picture, page.about, round(_png_bytes(image) * share**GROWTH))


def painted(page: Page, width: int, height: int) -> QImage:
    """The page as an image of so many dots. Raises FrtError where there is no memory for it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise FrtError(
            translate("export", "There is not enough memory for an image of this size."),
            translate("export", "Choose a smaller size or scale, or PDF."),
        )
    painter = QPainter(image)
    try:
        painter.scale(width / page.width, height / page.height)
        paint_page(painter, page)
    finally:
        painter.end()
    return image


def _png_bytes(image: QImage) -> int:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "png")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return buffer.data().size()


def imaging(order: Order) -> Work[QImage]:
    """The page as an image for the clipboard. Raises FrtError where that would be too large."""
    yield Progress(0)
    picture = order.picture
    check_pixels(picture)
    wide, high = picture.pixels
    if wide * high > MOST_COPIED:
        raise FrtError(
            translate("export", "An image of {width}x{height} pixels is too large for the clipboard.").format(
                width=wide, height=high
            ),
            translate("export", "Choose a smaller size, or export a file."),
        )
    page = yield from composing(picture)
    image = painted(page, wide, high)
    per_metre = round(DOTS * picture.scale / 0.0254)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    yield Progress(3)
    return image


def reporting(order: Order, format: Format) -> Work[Report]:
    """What a format cannot hold of an order."""
    yield Progress(0)
    return format.report(order)


def measuring(order: Order, format: Format) -> Work[int]:
    """How many bytes a file will have: by making them."""
    total = 0
    for piece in format.write(order):
        if isinstance(piece, Progress):
            yield piece
        else:
            total += len(piece)
            yield Progress(0)
    return total


def writing(path: str, order: Order, format: Format) -> Work[int]:
    """The file, which takes its place when it is whole; how many bytes it has. Raises FrtError."""
    return replacing_file(Path(path), _in_steps(format.write(order)))


def _in_steps(pieces: Iterable[bytes | Progress]) -> Iterator[bytes | Progress]:
    """A step before each piece is taken, so that nothing is written that was cancelled meanwhile."""
    yield Progress(0)
    for piece in pieces:
        if isinstance(piece, bytes):
            yield Progress(0)
        yield piece
    yield Progress(0)
