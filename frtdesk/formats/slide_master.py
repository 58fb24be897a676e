"""What all slides of a deck have in common: their size, palette, typeface and the two layouts that they are made by.

python-pptx brings a master of its own; this makes it ours, so that whoever adds a slide gets one that looks the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from frtdesk.formats.slide import Deck
from frtdesk.formats.slide_xml import EMU

if TYPE_CHECKING:
    from pptx.presentation import Presentation

OPENING, PLAIN = "Title Slide", "Title Only"
"""The layouts that are kept."""

PANOSE = "020B0604020202020204"
"""Where the typeface is not installed, a sans serif of these proportions (Arial's) is to be taken."""

_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme"
_NAMES = (
    "dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink",
)  # fmt: skip


def shape_master(presentation: Presentation, deck: Deck) -> None:
    """Give the presentation the deck's size, colours and typeface, and keep only the layouts that it uses."""
    size: Any = presentation
    across, down = (deck.width * EMU) / size.slide_width, (deck.height * EMU) / size.slide_height
    size.slide_width, size.slide_height = round(deck.width * EMU), round(deck.height * EMU)
    for layout in list(presentation.slide_layouts):
        if layout.name not in (OPENING, PLAIN):
            presentation.slide_layouts.remove(layout)
    master = presentation.slide_master
    for part in (master, *presentation.slide_layouts):
        _stretch(part.element, across, down)
        _speak(part.element, deck.language)
    _title_style(master.element)
    _map_colours(master.element, dark=deck.dark)
    theme: Any = master.part.part_related_by(_THEME)
    theme._blob = themed(theme.blob.decode("utf-8"), deck).encode("utf-8")


def themed(xml: str, deck: Deck) -> str:
    """A theme part with the deck's palette and typeface."""
    places = {"dk1": "tx1", "lt1": "bg1", "dk2": "tx2", "lt2": "bg2"}
    if deck.dark:
        places = {"dk1": "bg1", "lt1": "tx1", "dk2": "bg2", "lt2": "tx2"}
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{deck.colours[places.get(name, name)][1:].upper()}"/></a:{name}>' for name in _NAMES
    )
    xml = re.sub(r'<a:clrScheme name="[^"]*">.*?</a:clrScheme>',
                 f'<a:clrScheme name="frtdesk">{colours}</a:clrScheme>', xml, count=1, flags=re.DOTALL)  # fmt: skip
    face = f'<a:latin typeface="{deck.typeface}" panose="{PANOSE}" pitchFamily="34" charset="0"/>'
    xml = re.sub(r'<a:latin typeface="[^"]*"[^>]*/>(?=\s*<a:ea)', face, xml)
    return re.sub(r'<a:theme([^>]*) name="[^"]*"', r'<a:theme\1 name="frtdesk"', xml, count=1)


def _stretch(element: Any, across: float, down: float) -> None:
    for tag, keys in (("a:off", "xy"), ("a:ext", ("cx", "cy"))):
        for found in element.xpath(f".//a:xfrm/{tag}"):
            for key, factor in zip(keys, (across, down), strict=True):
                found.set(key, str(round(int(found.get(key)) * factor)))


def _speak(element: Any, language: str) -> None:
    for found in element.xpath(".//*[@lang]"):
        found.set("lang", language)


def _title_style(master: Any) -> None:
    """Titles bold, from the left, as on our slides."""
    for style in master.xpath(".//p:titleStyle/a:lvl1pPr"):
        style.set("algn", "l")
    for run in master.xpath(".//p:titleStyle/a:lvl1pPr/a:defRPr"):
        run.set("sz", "3000")
        run.set("b", "1")


def _map_colours(master: Any, *, dark: bool) -> None:
    if dark:
        for found in master.xpath("./p:clrMap"):
            for key, value in (("bg1", "dk1"), ("tx1", "lt1"), ("bg2", "dk2"), ("tx2", "lt2")):
                found.set(key, value)
