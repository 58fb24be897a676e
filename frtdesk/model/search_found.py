"""What a search answers: which events, how well they fit, and where in an event the words stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from frtdesk.base.words import mark, translate
from frtdesk.model.columns import Codes, Days
from frtdesk.model.event import Event
from frtdesk.model.event_words import title_words
from frtdesk.model.search_marks import Marked, head, marked, snippet
from frtdesk.model.search_words import SearchWords

Where = Literal["title", "quote", "summary", "who", "source"]

WHERE: dict[Where, str] = {
    "title": mark("search", "Title"),
    "quote": mark("search", "Quote"),
    "summary": mark("search", "Summary"),
    "who": mark("search", "Who and where"),
    "source": mark("search", "Source"),
}
"""Where words may stand, the most telling place first."""

TITLE, QUOTE, SUMMARY, WHO, SEVERAL, SOURCE = range(6)
"""Ranks: the best place that holds all the words; SEVERAL where only all of them together do."""

MOST_PASSAGES = 4
"""Passages of one event that are kept."""

_ORDER = tuple(WHERE)


@dataclass(frozen=True, eq=False)
class Ranked:
    """`keys`: of the events that hold all words, ascending, int64; `rank`: parallel, uint8, the lower the better."""

    keys: Days
    rank: Codes


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of an event with searched words in it. `whose`: who said or published it, where that is known."""

    where: Where
    whose: str
    words: Marked


@dataclass(frozen=True, slots=True)
class HitText:
    """What a list shows of one hit. `passages`: beside the title, the most telling first; `places`: all of them."""

    title: Marked
    passages: tuple[Passage, ...]
    places: tuple[Where, ...]


def where_words(where: Where) -> str:
    """A place in the reader's language."""
    return translate("search", WHERE[where])


def hit_text(event: Event, words: SearchWords, aliases: Mapping[str, Iterable[str]], place_name: str = "") -> HitText:
    """Where the words stand in an event. `aliases`: other names by actor; `place_name`: of its jurisdiction.

    A word that only stands there in another script of signs (℡) is found and not marked.
    """
    title = marked(title_words(event.title, 2_000), words)
    held: dict[Where, frozenset[int]] = {"title": title.found}
    passages: list[Passage] = []
    for where, whose, text in _pieces(event, aliases, place_name):
        piece = marked(text, words)
        if piece.marks:
            held[where] = held.get(where, frozenset()) | piece.found
            passages.append(Passage(where, whose, snippet(piece)))
    passages.sort(key=lambda passage: (-len(passage.words.found), _ORDER.index(passage.where)))
    whole = {where for where, found in held.items() if len(found) == len(words.words)}
    told = whole or {where for where, found in held.items() if found}
    return HitText(head(title), tuple(passages[:MOST_PASSAGES]), tuple(where for where in _ORDER if where in told))


def _pieces(event: Event, aliases: Mapping[str, Iterable[str]], place_name: str) -> Iterator[tuple[Where, str, str]]:
    """Everything of an event that is searched, but its title: the place, whose words they are, and the words."""
    for quote in event.quotes:
        yield "quote", quote.speaker, quote.text
        yield "quote", "", f"{_listed((quote.speaker, quote.role, quote.affiliation))}: “{quote.text}”"
    for text in (event.summary, event.why_it_matters, event.note or ""):
        yield "summary", "", text
    for party in event.actors:
        others = _listed(aliases.get(party.name, ()))
        yield "who", "", f"{party.name} ({others})" if others else party.name
    place = event.jurisdiction.place if event.jurisdiction is not None else ""
    yield "who", "", _listed(dict.fromkeys((place, place_name)))
    yield "who", "", _listed(event.tags)
    for source in event.sources:
        yield "source", source.publisher, source.title
        yield "source", "", f"{source.publisher}: {source.title}"


def _listed(parts: Iterable[str | None]) -> str:
    return ", ".join(part for part in parts if part)
