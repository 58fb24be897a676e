"""The words of a text as they are searched: one function for what is stored and for what is asked.

Both engines only split at spaces what comes from here, so they find the same. No word ever holds an ß (case folding
makes it ss): ` ß ` stands between pieces of text, so that no phrase runs from one into the next.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

from frtdesk.model.event import Event

BETWEEN = " ß "
FIELDS = ("title", "body", "quotes", "sources", "names")
"""The columns of `event_text`, in their order."""
MAX_WORD = 100
"""Characters of a word that count: PostgreSQL leaves out words above 2,046 bytes."""
MAX_FIELD = 60_000
"""Characters of a field that are searched: PostgreSQL takes 1 MB of words an event."""

_WORD = re.compile(r"[^\W_]+")
_SILENT = ("Mn", "Mc", "Me", "Cf")
"""Accents, vowel signs, and characters without a shape (soft hyphen, joiners)."""


def words_of(text: str) -> list[str]:
    """The words of a text: NFKC, case folded, without accents, letters and digits only; bounded."""
    text = text[:MAX_FIELD]
    folded = text.lower() if text.isascii() else _folded(text)
    return [word[:MAX_WORD] for word in _WORD.findall(folded)]


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


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text).casefold()
    # Folding can bring accents of its own (ΐ), and composing can bring capitals: once more settles both.
    bare = "".join(char for char in unicodedata.normalize("NFKD", apart) if unicodedata.category(char) not in _SILENT)
    return unicodedata.normalize("NFKC", bare).casefold()
