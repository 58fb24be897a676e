"""Texts as the files of other programs can hold them. What has no place in them becomes �."""

from __future__ import annotations

import re
from collections.abc import Iterator

from frtdesk.model.event import Event

REPLACEMENT = "\ufffd"

_HALF = re.compile("[\ud800-\udfff]")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CONTROL = re.compile("[^\t\n\x20-\x7e\x80-\ud7ff\ue000-\U0010ffff]")
_STRANGE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_MARKUP = re.compile("[&<>\"']")


def whole(text: str) -> str:
    """Without half characters, which no encoding knows."""
    return _HALF.sub(REPLACEMENT, text)


def for_xml(text: str) -> str:
    """Without what XML 1.0 does not know, and with line ends as XML reads them."""
    return _NOT_XML.sub(REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))


def without_controls(text: str) -> str:
    """Without control characters but tabs and line ends."""
    return _CONTROL.sub(REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: str) -> str:
    """On one line, each blank a single one."""
    return " ".join(text.split())


def for_html(text: str) -> str:
    """With numbers for what steers HTML. Timelines that take names of entities for characters before they take the
    text for HTML (SIMILE does) leave numbers alone."""
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", for_xml(text))


def has_strange_letters(event: Event) -> bool:
    """Whether a text of the event holds control or half characters, which become �."""
    return _STRANGE.search("\n".join(_texts(event))) is not None


def _texts(event: Event) -> Iterator[str]:
    yield from (event.id, event.title, event.summary, event.why_it_matters, event.note or "", event.kind)
    yield from (event.stage or "", *event.tags, *event.policy_types)
    if event.jurisdiction is not None:
        yield from (event.jurisdiction.place, event.jurisdiction.code, event.jurisdiction.level)
    for party in event.actors:
        yield from (party.name, party.role)
    for quote in event.quotes:
        yield from (quote.text, quote.speaker, quote.role or "", quote.affiliation or "")
    for source in event.sources:
        yield from (source.url or "", source.publisher, source.title, source.published or "")
    yield from (relation.to for relation in event.relations)
