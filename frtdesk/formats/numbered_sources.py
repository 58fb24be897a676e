"""The sources of a document, numbered in the order in which they are first cited."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from frtdesk.model.citation import cite_source, in_words
from frtdesk.model.event import Event, Source


@dataclass(frozen=True, slots=True)
class Cited:
    """A source in the document's list: its number, as a sentence without its address, and the address."""

    number: int
    words: str
    url: str


@dataclass
class NumberedSources:
    """One that two events share has one number."""

    _cited: dict[str, Cited] = field(default_factory=dict[str, Cited])

    def cite(self, source: Source, event: Event) -> Cited:
        """The source of an event with its number."""
        citation = cite_source(source, event, 1)
        whole = in_words(citation)
        found = self._cited.get(whole)
        if found is None:
            found = Cited(len(self._cited) + 1, in_words(replace(citation, url="")), citation.url)
            self._cited[whole] = found
        return found

    def of(self, event: Event) -> list[Cited]:
        """Those of an event, each once."""
        return list(dict.fromkeys(self.cite(source, event) for source in event.sources))

    @property
    def all(self) -> tuple[Cited, ...]:
        return tuple(self._cited.values())
