"""Quotes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one collection, an annotation a quote.

What is marked is the quote's exact words in the page that it is from; who said it, and when, is the body, as text and
under names of our own (urn:frtdesk:). A quote without a web page has nothing to be an annotation of, and is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote as percent_encoded

from frtdesk.base.edtf import EdtfError, Precision, parse
from frtdesk.base.progress import Progress
from frtdesk.base.words import mark, translate
from frtdesk.formats.clean_text import one_line, whole
from frtdesk.formats.description import is_web_address
from frtdesk.formats.listing import json_line
from frtdesk.formats.order import Order, Report
from frtdesk.formats.pieces import joined, told
from frtdesk.formats.registry import Format
from frtdesk.model.event import Event, Quote, Source
from frtdesk.model.event_words import speaker_words

CONTEXT = ["http://www.w3.org/ns/anno.jsonld", {"frtdesk": "urn:frtdesk:"}]


def annotation_pieces(order: Order) -> Iterator[bytes | Progress]:
    """The collection, an annotation a line."""
    content = order.content
    total = sum(_page(quote, event) is not None for event in content.events() for quote in event.quotes)
    head = {"@context": CONTEXT, "type": "AnnotationCollection", "label": one_line(content.meta.title), "total": total}
    yield (
        json_line(head).encode().removesuffix(b"}")
        + b',\n"first": {"type": "AnnotationPage", "startIndex": 0, "items": [\n'
    )
    yield from joined(_annotations(order), b",\n")
    yield b"\n]}}\n"


def annotation_report(order: Order) -> Report:
    """Only quotes are asked for, so only a quote that is missing is lost."""
    lost = quotes = 0
    for event in order.content.events():
        quotes += len(event.quotes)
        lost += sum(_page(quote, event) is None for quote in event.quotes)
    said = translate(
        "export", "Only quotes are written: %n in these events.|Only quotes are written: %n in these events.", quotes
    )
    left_out = translate("losses", "%n quote without a web page, left out|%n quotes without a web page, left out", lost)
    return Report((left_out,) if lost else (), (said,))


def _annotations(order: Order) -> Iterator[bytes | Progress]:
    for event in told(order.content):
        if isinstance(event, Progress):
            yield event
            continue
        for number, quote in enumerate(event.quotes, 1):
            source = _page(quote, event)
            if source is not None:
                yield json_line(_annotation(quote, source, event, number)).encode()


def _page(quote: Quote, event: Event) -> Source | None:
    """The source that a quote is from, if it is a page on the web."""
    if quote.source is None or not 0 <= quote.source < len(event.sources):
        return None
    source = event.sources[quote.source]
    return source if is_web_address(source.url or "") else None


def _annotation(quote: Quote, source: Source, event: Event, number: int) -> dict[str, Any]:
    named = {
        "frtdesk:event": event.id,
        "frtdesk:title": event.title,
        "frtdesk:speaker": quote.speaker,
        "frtdesk:role": quote.role,
        "frtdesk:affiliation": quote.affiliation,
        "frtdesk:said_on": quote.said_on,
        "frtdesk:verified": quote.verified,
        "frtdesk:source_title": source.title,
        "frtdesk:publisher": source.publisher,
        "frtdesk:published": source.published,
        "frtdesk:source_kind": source.kind,
    }
    body = {
        "type": "TextualBody",
        "value": f"{speaker_words(quote, event)}: {one_line(event.title)}",
        "format": "text/plain",
        "purpose": "describing",
        **{name: value for name, value in named.items() if value not in (None, "")},
    }
    target: dict[str, Any] = {
        "source": source.url,
        "selector": [{"type": "TextQuoteSelector", "exact": quote.text}],
    }
    if moment := _moment(source.published):
        target["state"] = {"type": "TimeState", "sourceDate": moment}
    return {
        "id": f"urn:frtdesk:quote:{percent_encoded(whole(event.id), safe='')}:{number}",
        "type": "Annotation",
        "motivation": "highlighting",
        "body": body,
        "target": target,
    }


def _moment(published: str | None) -> str:
    """The day of publication as the model asks for it (xsd:dateTime); nothing for a date that is less exact."""
    try:
        date = parse(published or "")
    except EdtfError:
        return ""
    exact = date.precision is Precision.DAY and date.choice is None and not (date.approximate or date.uncertain)
    return f"{date.text[:10]}T00:00:00Z" if exact and not date.text.startswith("-") else ""


FORMATS = (
    Format("annotations", ("json",), mark("formats", "Quotes, annotated"), annotation_pieces, annotation_report),
)
"""What this module adds to the registry of formats."""
