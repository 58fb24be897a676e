"""What can be chosen for a picture, in words."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox

from frtdesk.base.words import decimal, number, translate
from frtdesk.draw.poster_plan import SHEETS
from frtdesk.draw.theme import THEMES
from frtdesk.formats.page_size import PAPERS, SCREENS
from frtdesk.formats.picture import Picture
from frtdesk.formats.registry import Format
from frtdesk.state.export_wish import EVERYTHING, RANGE, SEEN, SELECTION

OWN = "own"
"""The choice of a size that the person types."""

DPI = (0, 96, 150, 200, 300, 600)

OVERLAPS = (5, 10, 15, 20, 30, 40, 60)
"""Millimetres by which the sheets of a poster may overlap."""


def fill_formats(box: QComboBox, formats: Mapping[str, Format]) -> None:
    """Pictures first, then data, a line between them. `formats`: by their keys."""
    for paints in (True, False):
        if box.count():
            box.insertSeparator(box.count())
        for key, format in formats.items():
            if format.paints == paints:
                box.addItem(format_words(format), key)


def format_words(format: Format) -> str:
    return translate("export", "{title} (.{suffix})").format(title=format.title, suffix=format.suffixes[0])


def what_words(what: str, count: int) -> str:
    """`count`: how many events are selected."""
    return {
        SEEN: translate("export", "What you see"),
        RANGE: translate("export", "The marked range"),
        SELECTION: translate("export", "%n selected event|%n selected events", count),
        EVERYTHING: translate("export", "Everything that the filter leaves"),
    }[what]


def fill_sizes(box: QComboBox) -> None:
    for name, (wide, high) in SCREENS.items():
        said = translate("export", "{name} ({wide} × {high} px)").format(name=name, wide=wide, high=high)
        box.addItem(said, name)
    box.addItem(translate("export", "4K, 16:9 (3840 × 2160 px)"), "3840x2160")
    for name, (wide, high) in PAPERS.items():
        said = translate("export", "{name} ({wide} × {high} mm)").format(name=name, wide=f"{wide:g}", high=f"{high:g}")
        box.addItem(said, name)
    box.addItem(translate("export", "A size of your own"), OWN)


def fill_sheets(box: QComboBox) -> None:
    """What a poster is put together from."""
    box.addItem(translate("export", "Usual paper here"), "")
    for name in SHEETS:
        box.addItem(name, name)


def fill_overlaps(box: QComboBox) -> None:
    for millimetres in OVERLAPS:
        box.addItem(translate("export", "{number} mm").format(number=millimetres), millimetres)


def fill_dpi(box: QComboBox) -> None:
    for dpi in DPI:
        text = translate("export", "{dpi} dots an inch").format(dpi=dpi)
        box.addItem(text if dpi else translate("export", "As suits the size"), dpi)


def fill_themes(box: QComboBox) -> None:
    for theme in THEMES.values():
        box.addItem(theme.title, theme.name)


def size_words(picture: Picture, size: int | None, *, image: bool) -> str:
    """The line under a preview: how large, and how many bytes where that is known. `image`: it has pixels."""
    wide, high = picture.pixels
    if image:
        said = translate("export", "{wide} × {high} px").format(wide=number(wide), high=number(high))
    else:
        said = translate("export", "{wide} × {high} mm").format(
            wide=round(picture.width / 96 * 25.4), high=round(picture.height / 96 * 25.4)
        )
    if size is None:
        return said
    return translate("export", "{size}, about {bytes}").format(size=said, bytes=bytes_words(size))


def bytes_words(size: int) -> str:
    """12 kB, 1.2 MB."""
    if size < 1_000_000:
        return translate("export", "{number} kB").format(number=number(max(round(size / 1_000), 1)))
    return translate("export", "{number} MB").format(number=decimal(size / 1e6, 1))
