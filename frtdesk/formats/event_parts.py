"""The parts of an event that not every format has a field for: how many there are, and how they read as text.

A format names the parts that it tells in its description and those that it leaves out (`formats.losses.Keeping`); from
the one list come both the description and the report, so that they cannot part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum

from frtdesk.base.edtf import Extent
from frtdesk.base.words import mark, translate
from frtdesk.formats.clean_text import has_strange_letters, one_line
from frtdesk.formats.event_dates import extent_of, is_coarse, is_open, is_timed, is_vague
from frtdesk.model.citation import cite_source, in_words
from frtdesk.model.event import Event, Quote
from frtdesk.model.event_words import cited, evidence, party_words, quoted, speaker_words, stage_words
from frtdesk.model.vocabulary import POLICY_TYPE, RELATION_KIND, spoken


class Look(Enum):
    LINE = "line"
    QUOTE = "quote"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a description. `by`: who said a quote; `number`, `url`: of a source."""

    text: str
    look: Look = Look.LINE
    by: str = ""
    number: int = 0
    url: str = ""


def _nothing(event: Event) -> Iterator[Block]:
    return iter(())


@dataclass(frozen=True, slots=True)
class Part:
    """`phrase`: what is counted, as `translate` takes it with a number."""

    _phrase: str
    count: Callable[[Event], int]
    tell: Callable[[Event], Iterator[Block]] = _nothing

    def phrase(self, count: int) -> str:
        return translate("losses", self._phrase, count)


def _line(pattern: str, text: str) -> Iterator[Block]:
    if text:
        yield Block(translate("losses", pattern).format(text=text))


def _of_date(test: Callable[[Extent], bool]) -> Callable[[Event], int]:
    def count(event: Event) -> int:
        extent = extent_of(event)
        return int(extent is not None and test(extent))

    return count


def who_said(quote: Quote, event: Event) -> str:
    """Who said it, and a warning where the words were not seen again."""
    speaker = speaker_words(quote, event)
    return speaker if quote.verified else translate("losses", "{speaker} (not verified)").format(speaker=speaker)


def _quotes(event: Event) -> Iterator[Block]:
    for quote in event.quotes:
        number = cited(quote, event)
        by = who_said(quote, event) + ("" if number is None else f" [{number}]")
        yield Block(quoted(quote.text), Look.QUOTE, by=by)


def _sources(event: Event) -> Iterator[Block]:
    for number, source in enumerate(event.sources, 1):
        citation = cite_source(source, event, number)
        yield Block(in_words(replace(citation, url="")), Look.SOURCE, number=number, url=citation.url)


def _relations(event: Event) -> Iterator[Block]:
    for relation in event.relations:
        yield Block(one_line(f"{spoken(relation.kind, RELATION_KIND)}: {relation.to}"))


def _who(event: Event) -> Iterator[Block]:
    return _line(mark("losses", "Who: {text}"), ", ".join(map(party_words, event.actors)))


def _policy_types(event: Event) -> Iterator[Block]:
    names = ", ".join(spoken(one_line(code), POLICY_TYPE) for code in event.policy_types)
    return _line(mark("losses", "Policy: {text}"), names)


def _importance(event: Event) -> Iterator[Block]:
    return _line(mark("losses", "Importance {text} of 5, by the editors' judgement."), str(event.importance))


PARTS: dict[str, Part] = {
    "letters": Part(
        mark("losses", "control characters in %n event|control characters in %n events"),
        lambda event: int(has_strange_letters(event)),
    ),
    "vague": Part(
        mark("losses", "%n approximate or uncertain date|%n approximate or uncertain dates"), _of_date(is_vague)
    ),
    "coarse": Part(
        mark("losses", "%n date that is not known to the day|%n dates that are not known to the day"),
        _of_date(is_coarse),
    ),
    "open": Part(mark("losses", "%n open or unknown end|%n open or unknown ends"), _of_date(is_open)),
    "timed": Part(mark("losses", "%n time of day|%n times of day"), _of_date(is_timed)),
    "kinds": Part(mark("losses", "%n kind of event|%n kinds of events"), lambda event: int(bool(event.kind))),
    "stages": Part(
        mark("losses", "%n stage|%n stages"),
        lambda event: int(bool(event.stage)),
        lambda event: _line(mark("losses", "Stage: {text}"), stage_words(event)),
    ),
    "policy_types": Part(
        mark("losses", "%n policy type|%n policy types"), lambda event: len(event.policy_types), _policy_types
    ),
    "places": Part(
        mark("losses", "%n place|%n places"),
        lambda event: int(event.jurisdiction is not None),
        lambda event: _line(
            mark("losses", "Place: {text}"), one_line(event.jurisdiction.place) if event.jurisdiction else ""
        ),
    ),
    "place_codes": Part(
        mark("losses", "%n code of a place|%n codes of places"), lambda event: int(event.jurisdiction is not None)
    ),
    "why": Part(
        mark("losses", "%n reason why it matters|%n reasons why it matters"),
        lambda event: int(bool(event.why_it_matters.strip())),
        lambda event: _line(mark("losses", "Why it matters: {text}"), event.why_it_matters.strip()),
    ),
    "quotes": Part(mark("losses", "%n quote|%n quotes"), lambda event: len(event.quotes), _quotes),
    "actors": Part(
        mark("losses", "%n actor with its role|%n actors with their roles"), lambda event: len(event.actors), _who
    ),
    "actor_kinds": Part(
        mark("losses", "%n kind of an actor|%n kinds of actors"),
        lambda event: sum(bool(party.kind) for party in event.actors),
    ),
    "relations": Part(mark("losses", "%n relation|%n relations"), lambda event: len(event.relations), _relations),
    "tags": Part(
        mark("losses", "%n tag|%n tags"),
        lambda event: len(event.tags),
        lambda event: _line(mark("losses", "Tags: {text}"), ", ".join(map(one_line, event.tags))),
    ),
    "importance": Part(
        mark("losses", "the importance of %n event|the importance of %n events"), lambda event: 1, _importance
    ),
    "sources": Part(mark("losses", "%n source|%n sources"), lambda event: len(event.sources), _sources),
    "checks": Part(
        mark("losses", "what was checked of %n event|what was checked of %n events"),
        lambda event: int(event.checked.date or event.checked.quotes),
        lambda event: iter([Block(" ".join(evidence(event)))]),
    ),
    "notes": Part(
        mark("losses", "%n note|%n notes"),
        lambda event: int(bool(event.note)),
        lambda event: _line(mark("losses", "Note: {text}"), (event.note or "").strip()),
    ),
    "ids": Part(
        mark("losses", "%n id|%n ids"),
        lambda event: int(bool(event.id)),
        lambda event: _line(mark("losses", "Id: {text}"), one_line(event.id)),
    ),
}
"""In the order in which a description tells them."""
