"""How a source, and an event of a database, are cited.

A `Citation` holds what the Citation Style Language asks for, under its names (CSL 1.0.2, appendix IV), so that a
citation processor can set it in any style (`formats.citation_styles`); `in_words` sets it in a sober style of our own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from frtdesk.base.wording import date_words, when
from frtdesk.base.words import translate
from frtdesk.model.citation_kind import kind_of
from frtdesk.model.columns import Meta
from frtdesk.model.event import Event, Source
from frtdesk.model.event_words import one_line, source_title, title_words

_OWN = {"report", "webpage", "post-weblog", "document"}
_LONGEST = 2_000
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


@dataclass(frozen=True, slots=True)
class Citation:
    """One thing cited, under CSL's names. `issued` is EDTF text; `author` are names as they stand, not taken apart."""

    id: str
    type: str
    title: str
    author: tuple[str, ...] = ()
    container_title: str = ""
    publisher: str = ""
    issued: str | None = None
    number: str = ""
    genre: str = ""
    note: str = ""
    url: str = ""


def cite_source(source: Source, event: Event, number: int) -> Citation:
    """A source of an event, its title as it stands; `number` is the one that it has there, from 1.

    Its author is its publisher where that takes part in the event and the document is its own (a report, a press
    release, a statement): nobody else's name is known.
    """
    document = kind_of(source, source_title(source))
    publisher = one_line(source.publisher, 300)
    own = source.kind == "primary" and document.type in _OWN and publisher in {party.name for party in event.actors}
    return Citation(
        id=f"{event.id}-{number}",
        type=document.type,
        title=source_title(source),
        author=(publisher,) if own and publisher else (),
        publisher=publisher,
        issued=source.published,
        genre=document.genre,
        url=one_line(source.url or "", _LONGEST),
    )


def cite_document(source: Source, event: Event, number: int) -> Citation:
    """The same for programs and processors, which want the number of a bill or report apart from its title."""
    document = kind_of(source, source_title(source))
    return replace(cite_source(source, event, number), title=document.title, number=document.number)


def cite_database(meta: Meta) -> Citation:
    """The database itself, of the day of the text that it says it was built from."""
    built = _DAY.search(meta.built_from)
    data_to = (
        translate("citation", "data to {date}").format(date=date_words(meta.covered_to)) if meta.covered_to else ""
    )
    return Citation(
        id="database",
        type="dataset",
        title=one_line(meta.title, 300) or translate("citation", "a frtdesk database"),
        issued=built.group() if built else None,
        note=", ".join(part for part in (data_to, one_line(meta.licence, 120)) if part),
    )


def cite_event(event: Event, meta: Meta) -> Citation:
    """The event as an entry of the database that holds it."""
    return Citation(
        id=event.id,
        type="entry",
        title=title_words(event.title, _LONGEST),
        container_title=one_line(meta.title, 300) or translate("citation", "a frtdesk database"),
        issued=event.start,
        number=event.id,
        note=_note(event, meta),
    )


def in_words(citation: Citation) -> str:
    """One line: publisher, “title”, date, address. Texts stand as they are given; only line breaks become blanks."""
    if citation.container_title:
        return _entry(citation)
    date = date_words(citation.issued) if citation.issued else translate("citation", "no date")
    title = translate("citation", "“{title}”").format(title=citation.title)
    parts = [*citation.author, citation.publisher, title, date, citation.url]
    return ", ".join(part for part in dict.fromkeys(parts) if part) + ("" if citation.url else ".")


def event_citations(event: Event, meta: Meta) -> str:
    """The event in its database, then each of its sources by number: one line each."""
    lines = [in_words(cite_event(event, meta))]
    for number, source in enumerate(event.sources, 1):
        lines.append(f"[{number}] {in_words(cite_source(source, event, number))}")
    if not event.sources:
        lines.append(translate("citation", "Unsourced: the database names no document."))
    return "\n".join(lines)


def _entry(citation: Citation) -> str:
    pattern = translate("citation", "“{title}”, event “{id}” in {database}")
    text = pattern.format(title=citation.title, id=citation.number, database=citation.container_title)
    return f"{text}, {citation.note}." if citation.note else f"{text}."


def _note(event: Event, meta: Meta) -> str:
    """What the database says of itself and of the event's date, in a few words."""
    parts = [when(event.start, event.end, confirmed=event.checked.date)]
    if meta.covered_to:
        parts.append(translate("citation", "data to {date}").format(date=date_words(meta.covered_to)))
    if meta.licence:
        parts.append(one_line(meta.licence, 120))
    return ", ".join(parts)
