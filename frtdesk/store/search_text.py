"""What is stored of an event to be searched: the words of its texts, field by field.

Both engines only split at spaces what comes from here, so they find the same. No word ever holds an ß (case folding
makes it ss): ` ß ` stands between pieces of text, so that no phrase runs from one into the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from frtdesk.model.event import Event
from frtdesk.model.search_words import MAX_FIELD, words_of

BETWEEN = " ß "
FIELDS = ("title", "body", "quotes", "sources", "names")
"""The columns of `event_text`, in their order."""


@lru_cache(maxsize=4096)
def normalised(text: str) -> str:
    """The words of a text, parted by single spaces."""
    return " ".join(words_of(text))


def search_fields(event: Event, aliases: Mapping[str, Iterable[str]], place_name: str) -> tuple[str, ...]:
    """The normalised FIELDS of an event. `aliases`: other names by actor; `place_name`: of its jurisdiction."""
    place = event.jurisdiction.place if event.jurisdiction is not None else ""
    names = [place, place_name if place_name != place else ""]
    for party in event.actors:
        names += [party.name, *aliases.get(party.name, ())]
    return (
        _joined([event.title]),
        _joined([event.summary, event.why_it_matters, event.note or ""]),
        _joined(part for quote in event.quotes for part in (quote.text, quote.speaker, quote.role, quote.affiliation)),
        _joined(part for source in event.sources for part in (source.title, source.publisher)),
        _joined([*names, *event.tags]),
    )


def _joined(parts: Iterable[str | None]) -> str:
    pieces = (normalised(part) for part in parts if part)
    return BETWEEN.join(piece for piece in pieces if piece)[:MAX_FIELD]
