"""Every source of an order's events, once each, as bibliographies and files of references list them."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, field, replace

from frtdesk.base.progress import Progress, Work
from frtdesk.base.words import translate
from frtdesk.formats.order import Order, Report
from frtdesk.model.citation import Citation, cite_database, cite_document
from frtdesk.model.event import Event, Source

_EVERY = 200
_SMALL = frozenset({
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with",
})  # fmt: skip
_LETTER = re.compile(r"[A-Za-z0-9]+")
_LONE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(slots=True)
class CitedSource:
    """A source and the ids of the events that name it."""

    citation: Citation
    events: list[str] = field(default_factory=list[str])


def cited_sources(order: Order) -> Work[list[CitedSource]]:
    """The sources in the order in which the events name them first: the same one by its address, else by publisher,
    title and date. The ids depend on the source alone, so that a key in a text holds when the filter changes."""
    found: dict[str, CitedSource] = {}
    total = len(order.content)
    for done, event in enumerate(order.content.events()):
        if done % _EVERY == 0:
            yield Progress(done, total, translate("export", "Gathering sources"))
        for number, source in enumerate(event.sources, 1):
            identity = identity_of(source)
            citation = cite_document(source, event, number)
            known = found.setdefault(identity, CitedSource(plain_citation(citation)))
            if citation.author and not known.citation.author:
                known.citation = plain_citation(citation)
            if event.id not in known.events[-1:]:
                known.events.append(event.id)
    return _named(found)


def database_entry(order: Order) -> Citation:
    """The database that the sources were found in."""
    return plain_citation(cite_database(order.content.meta))


def references_of(event: Event) -> list[Citation]:
    """The sources of one event, numbered as there, with keys of their own."""
    return [
        _keyed(plain_citation(cite_document(source, event, number)), identity_of(source))
        for number, source in enumerate(event.sources, 1)
    ]


def report_of(order: Order) -> Report:
    """What a list of sources leaves out: events that name none. Which sources lack a date or title is said, but is
    no fault of the format."""
    bare = 0
    undated: set[str] = set()
    untitled: set[str] = set()
    for event in order.content.events():
        bare += not event.sources
        for source in event.sources:
            if not source.published:
                undated.add(identity_of(source))
            if not source.title.strip():
                untitled.add(identity_of(source))
    lost: list[str] = []
    if bare:
        lost.append(translate("export", "%n event without a source|%n events without a source", bare))
    changed: list[str] = []
    if undated:
        changed.append(
            translate(
                "export",
                "%n source has no date, and is listed without one.|"
                "%n sources have no date, and are listed without one.",
                len(undated),
            )
        )
    if untitled:
        changed.append(
            translate(
                "export",
                "%n source has no title; its address stands for it.|"
                "%n sources have no title; their addresses stand for them.",
                len(untitled),
            )
        )
    return Report(tuple(lost), tuple(changed))


def identity_of(source: Source) -> str:
    """What tells one source from another."""
    url = (source.url or "").strip()
    return url or "\n".join(("", source.publisher.strip(), source.title.strip(), source.published or ""))


def _named(found: dict[str, CitedSource]) -> list[CitedSource]:
    taken: set[str] = set()
    for identity, cited in found.items():
        cited.citation = _keyed(cited.citation, identity, taken)
    return list(found.values())


def _keyed(citation: Citation, identity: str, taken: set[str] | None = None) -> Citation:
    """With a key such as washingtonpost2019amazons-3fa2: who, when, the first word that says something, and four signs
    of a sum over what the source is, more where those are taken."""
    who = _words(citation.author[0] if citation.author else citation.publisher)
    year = re.match(r"\d{4}", citation.issued or "")
    what = [word for word in _words(citation.title) if word not in _SMALL]
    stem = (
        "".join(word for word in who if word not in _SMALL)[:24]
        + (year.group() if year else "")
        + "".join(what[:1])[:16]
    )
    digest = hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()
    size = 4
    while taken is not None and f"{stem}-{digest[:size]}" in taken:
        size += 4
    key = f"{stem or 'source'}-{digest[:size]}"
    if taken is not None:
        taken.add(key)
    return replace(citation, id=key)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return [word.lower() for word in _LETTER.findall(plain.replace("'", ""))]


def plain_citation(citation: Citation) -> Citation:
    """A citation without what no file of references can hold: signs that control, halves of letters, letters of private
    use."""
    return replace(
        citation,
        title=_clean(citation.title),
        author=tuple(_clean(name) for name in citation.author),
        publisher=_clean(citation.publisher),
        issued=_clean(citation.issued) if citation.issued else None,
        number=_clean(citation.number),
        note=_clean(citation.note),
        url=_clean(citation.url),
    )


def _clean(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    return " ".join(_LONE.sub("\N{REPLACEMENT CHARACTER}", text).split())
