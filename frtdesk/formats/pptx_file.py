"""A deck as a file of PowerPoint: python-pptx holds the package together, the shapes are `slide_xml`'s."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from frtdesk import __version__
from frtdesk.base.progress import Progress
from frtdesk.formats.plain_text import clean
from frtdesk.formats.slide import Deck, Slide
from frtdesk.formats.slide_xml import SlideXml
from frtdesk.formats.web_address import is_web_address

if TYPE_CHECKING:
    from pptx.presentation import Presentation

LONGEST_PROPERTY = 250
LONGEST_NOTES = 30_000


def pptx_bytes(deck: Deck) -> Iterator[bytes | Progress]:
    """The whole file."""
    from pptx import Presentation

    from frtdesk.formats.slide_master import OPENING, PLAIN, shape_master

    presentation = Presentation()
    shape_master(presentation, deck)
    _properties(presentation, deck)
    layouts: Any = presentation.slide_layouts
    opening, plain = (layouts.get_by_name(name) for name in (OPENING, PLAIN))
    made: dict[str, Any] = {}
    for slide in deck.slides:
        made[slide.key] = presentation.slides.add_slide(opening if slide.opening else plain)
    for number, slide in enumerate(deck.slides):
        yield Progress(number, len(deck.slides))
        _fill(made[slide.key], slide, deck, made)
    buffer = io.BytesIO()
    presentation.save(buffer)
    yield buffer.getvalue()


def _fill(target: Any, slide: Slide, deck: Deck, made: dict[str, Any]) -> None:
    from pptx.opc.constants import RELATIONSHIP_TYPE
    from pptx.oxml import parse_xml

    part = target.part

    def link(url: str) -> str:
        return part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True) if is_web_address(url) else ""

    def jump(key: str) -> str:
        return part.relate_to(made[key].part, RELATIONSHIP_TYPE.SLIDE) if key in made else ""

    tree = target.shapes._spTree
    for shape in list(target.placeholders):
        tree.remove(shape.element)
    parse: Any = parse_xml
    made_tree: Any = parse(SlideXml(deck.colours, deck.language, link, jump).tree(slide))
    for child in list(made_tree):
        tree.append(child)
    notes = target.notes_slide.notes_text_frame
    if notes is not None:
        notes.text = "\n".join(clean(line) for line in slide.notes[:LONGEST_NOTES].splitlines())
    for run in target.notes_slide.element.xpath(".//a:r"):
        run.get_or_add_rPr().set("lang", deck.language)


def _properties(presentation: Presentation, deck: Deck) -> None:
    said = presentation.core_properties
    for key, text in (
        ("title", deck.title), ("subject", deck.subject), ("author", deck.author), ("keywords", deck.keywords),
        ("comments", deck.about), ("language", deck.language), ("category", ""),
        ("last_modified_by", f"frtdesk {__version__}"),
    ):  # fmt: skip
        setattr(said, key, clean(text, LONGEST_PROPERTY))
    said.created = said.modified = datetime.now(UTC)
