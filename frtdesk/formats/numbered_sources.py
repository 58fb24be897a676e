"""The sources of a document, numbered in the order in which they are first cited.

All that tells a lesson (screen, hand-out, slides) numbers its sources by `of_all`, so that who reads [7] on the screen
finds it on the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable
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

    @classmethod
    def of_all(cls, events: Iterable[Event]) -> NumberedSources:
        """Every source of these events: in their order, those of an event as it lists them."""
        made = cls()
        for event in events:
            made.of(event)
        return made

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
    def lines(self) -> tuple[str, ...]:
        """The list by number, each with its address."""
        return tuple(self._cited)

    @property
    def all(self) -> tuple[Cited, ...]:
        return tuple(self._cited.values())
