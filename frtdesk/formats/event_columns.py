"""The columns in which tables hold events, and what stands in each.

Lists are one cell (`formats.cells.list_cell`); columns of one thing run side by side: the second of `source_titles`
belongs to the second of `source_urls`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from frtdesk.base import wording
from frtdesk.formats.cells import list_cell
from frtdesk.formats.event_dates import edtf_text
from frtdesk.model.event import Event, Party, Quote, Source
from frtdesk.model.event_words import cited

Cell = Callable[[Event], str]


def yes_no(value: bool) -> str:
    """As tables hold what is true or not, in every language."""
    return "yes" if value else "no"


def _actors(name: Callable[[Party], str]) -> Cell:
    return lambda event: list_cell(map(name, event.actors))


def _sources(name: Callable[[Source], str]) -> Cell:
    return lambda event: list_cell(map(name, event.sources))


def _quotes(name: Callable[[Quote], str]) -> Cell:
    return lambda event: list_cell(map(name, event.quotes))


def _quoted_sources(event: Event) -> Iterable[str]:
    return (str(cited(quote, event) or "") for quote in event.quotes)


COLUMNS: dict[str, Cell] = {
    "id": lambda event: event.id,
    "title": lambda event: event.title,
    "start": lambda event: event.start or "",
    "end": lambda event: event.end or "",
    "edtf": edtf_text,
    "date": lambda event: wording.when(event.start, event.end, confirmed=event.checked.date),
    "kind": lambda event: event.kind,
    "stage": lambda event: event.stage or "",
    "policy_types": lambda event: list_cell(event.policy_types),
    "level": lambda event: event.jurisdiction.level if event.jurisdiction else "",
    "code": lambda event: event.jurisdiction.code if event.jurisdiction else "",
    "place": lambda event: event.jurisdiction.place if event.jurisdiction else "",
    "actors": _actors(lambda party: party.name),
    "actor_roles": _actors(lambda party: party.role),
    "actor_kinds": _actors(lambda party: party.kind),
    "summary": lambda event: event.summary,
    "why_it_matters": lambda event: event.why_it_matters,
    "quotes": _quotes(lambda quote: quote.text),
    "quote_speakers": _quotes(lambda quote: quote.speaker),
    "quote_roles": _quotes(lambda quote: quote.role or ""),
    "quote_affiliations": _quotes(lambda quote: quote.affiliation or ""),
    "quote_dates": _quotes(lambda quote: quote.said_on or ""),
    "quote_sources": lambda event: list_cell(_quoted_sources(event)),
    "quotes_verified": _quotes(lambda quote: yes_no(quote.verified)),
    "source_urls": _sources(lambda source: source.url or ""),
    "source_titles": _sources(lambda source: source.title),
    "source_publishers": _sources(lambda source: source.publisher),
    "source_dates": _sources(lambda source: source.published or ""),
    "source_kinds": _sources(lambda source: source.kind),
    "relations": lambda event: list_cell(relation.kind for relation in event.relations),
    "relation_ids": lambda event: list_cell(relation.to for relation in event.relations),
    "tags": lambda event: list_cell(event.tags),
    "importance": lambda event: str(event.importance),
    "date_checked": lambda event: yes_no(event.checked.date),
    "quotes_checked": lambda event: yes_no(event.checked.quotes),
    "note": lambda event: event.note or "",
}
"""`edtf` is start and end as one EDTF text, in which an end that is not known differs from none; `quote_sources` are
the numbers of the event's sources, from 1."""
