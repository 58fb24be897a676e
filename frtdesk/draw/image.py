"""Pages as files: PNG, SVG and PDF, through the same `paint_page`. None of them needs a display."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from frtdesk.base.progress import Progress
from frtdesk.base.words import mark
from frtdesk.draw.offscreen import ensure_application
from frtdesk.draw.pdf import pdf
from frtdesk.draw.png import png
from frtdesk.draw.svg import svg
from frtdesk.formats.order import Order
from frtdesk.formats.picture import Picture
from frtdesk.formats.registry import Format, Writer


def _of_order(write: Callable[[Picture], Iterable[bytes | Progress]]) -> Writer:
    def written(order: Order) -> Iterable[bytes | Progress]:
        return write(order.picture)

    return written


FORMATS = (
    Format("png", ("png",), mark("formats", "PNG image"), _of_order(png), paints=True),
    Format("svg", ("svg",), mark("formats", "SVG drawing"), _of_order(svg), paints=True),
    Format("pdf", ("pdf",), mark("formats", "PDF document"), _of_order(pdf), paints=True),
)
"""What this module adds to the registry of formats."""

__all__ = ["FORMATS", "ensure_application", "pdf", "png", "svg"]
