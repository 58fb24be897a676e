"""One event's sources, or one of them, as a person pastes them: in a style, or as a citation manager reads them."""

from __future__ import annotations

from typing import NamedTuple

from frtdesk.base.words import mark, translate
from frtdesk.formats.bibliography import as_html, as_text
from frtdesk.formats.bibtex import bibtex_entry
from frtdesk.formats.citation_styles import StyleName, citation_style
from frtdesk.formats.cited_sources import plain_citation, references_of
from frtdesk.formats.ris import ris_record
from frtdesk.model.citation import cite_database, cite_source, event_citations, in_words
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event

WAYS: dict[str, str] = {
    "plain": mark("citation", "Plain"),
    "apa": mark("citation", "APA"),
    "mla": mark("citation", "MLA"),
    "chicago": mark("citation", "Chicago"),
    "bibtex": mark("citation", "BibTeX"),
    "ris": mark("citation", "RIS"),
}
"""The ways to cite, by the value of the setting, with what they are called."""

_STYLES: dict[str, StyleName] = {"apa": "apa", "mla": "mla", "chicago": "chicago"}


class Cited(NamedTuple):
    """Citations as text, and with italics as HTML; the latter empty where there are none to keep."""

    text: str
    html: str = ""


def way_title(way: str) -> str:
    """What a way to cite is called."""
    return translate("citation", WAYS[way])


def cite(way: str, event: Event, meta: Meta, number: int = 0) -> Cited:
    """Citations of the event: its sources and the database that holds it, or the one source with this number."""
    if way not in _STYLES and way not in ("bibtex", "ris"):
        plain = (
            in_words(cite_source(event.sources[number - 1], event, number)) if number else event_citations(event, meta)
        )
        return Cited(plain)
    sources = references_of(event)
    chosen = [sources[number - 1]] if number else [*sources, plain_citation(cite_database(meta))]
    if way == "bibtex":
        return Cited("\n".join(map(bibtex_entry, chosen)))
    if way == "ris":
        return Cited("\r\n".join(map(ris_record, chosen)))
    style = citation_style(_STYLES[way])
    entries = sorted(map(style.set_entry, chosen), key=lambda entry: entry.sort)
    return Cited("\n".join(map(as_text, entries)), "".join(f"<p>{as_html(entry)}</p>" for entry in entries))
