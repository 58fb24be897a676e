"""What must hold for an event, and for events together: each breach with its event, its field and a sentence.

What is merely missing or unknown to us (a kind, a date, a source, a place) is a state to show and breaks no rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from frtdesk.base.edtf import EdtfError, extent, parse
from frtdesk.base.words import translate
from frtdesk.model.event import Event, Place
from frtdesk.model.vocabulary import LEVEL, POLICY_TYPE, RELATION_KIND, ROLE, SOURCE_KIND, STAGE_CODE

ORDERED = frozenset(code for code, kind in RELATION_KIND.items() if kind.ordered)
"""Relations whose target never starts after the event that holds them."""


@dataclass(frozen=True, slots=True)
class Violation:
    """A breach. `event`: an event's id, a lesson's, or empty where the database as a whole is meant."""

    event: str
    field: str
    sentence: str


def event_violations(event: Event, known_code: Callable[[str], bool]) -> Iterator[Violation]:
    """What is wrong within one event. `known_code`: whether a code of a jurisdiction exists."""
    yield from _date_violations(event)
    yield from _word_violations(event)
    if event.jurisdiction is not None:
        yield from _place_violations(event.id, event.jurisdiction, known_code)
    yield from _evidence_violations(event)


def _date_violations(event: Event) -> Iterator[Violation]:
    """Text that is no date, each field on its own; and an end that lies before the start."""
    bad = False
    for field, text in (("start", event.start), ("end", event.end)):
        if text and text != ".." and "/" not in text:
            for violation in _unreadable(event.id, field, text):
                bad = True
                yield violation
    if not bad:
        try:
            extent(event.start, event.end)
        except EdtfError as error:
            yield Violation(event.id, "start" if event.end is None else "end", error.message)


def _unreadable(event: str, field: str, text: str | None) -> Iterator[Violation]:
    try:
        if text is not None:
            parse(text)
    except EdtfError as error:
        yield Violation(event, field, error.message)


def _word_violations(event: Event) -> Iterator[Violation]:
    """Stages, policy types, roles and relations that the vocabulary does not know."""
    if event.stage is not None and event.stage not in STAGE_CODE:
        yield _unknown(event.id, "stage", event.stage)
    for code in event.policy_types:
        if code not in POLICY_TYPE:
            yield _unknown(event.id, "policy_types", code)
    for party in event.actors:
        if party.role and party.role not in ROLE:
            yield _unknown(event.id, "actors", party.role)
    for relation in event.relations:
        if relation.kind not in RELATION_KIND:
            yield _unknown(event.id, "relations", relation.kind)
    for source in event.sources:
        if source.kind and source.kind not in SOURCE_KIND:
            yield _unknown(event.id, "sources", source.kind)


def _unknown(event: str, field: str, code: str) -> Violation:
    return Violation(event, field, translate("rules", "“{code}” is not in the vocabulary.").format(code=code[:60]))


def _place_violations(event: str, place: Place, known_code: Callable[[str], bool]) -> Iterator[Violation]:
    if place.level not in LEVEL:
        yield _unknown(event, "jurisdiction", place.level)
    if not known_code(place.code):
        sentence = translate("rules", "“{code}” is no code of ISO 3166, nor EU, UN or INT.")
        yield Violation(event, "jurisdiction", sentence.format(code=place.code[:60]))


def _evidence_violations(event: Event) -> Iterator[Violation]:
    for number, quote in enumerate(event.quotes, 1):
        if quote.source is None or not 0 <= quote.source < len(event.sources):
            sentence = translate("rules", "Quote {number} ({speaker}) has no source.")
            yield Violation(event.id, "quotes", sentence.format(number=number, speaker=quote.speaker[:60]))
        yield from _unreadable(event.id, "quotes", quote.said_on)
    for source in event.sources:
        yield from _unreadable(event.id, "sources", source.published)
    verified = bool(event.quotes) and all(quote.verified for quote in event.quotes)
    if event.checked.quotes != verified:
        count = sum(quote.verified for quote in event.quotes)
        sentence = translate("rules", "It says that its quotes are checked, but {count} of {all} are verified.")
        if verified:
            sentence = translate("rules", "It says that its quotes are not checked, but {count} of {all} are verified.")
        yield Violation(event.id, "checked", sentence.format(count=count, all=len(event.quotes)))


Starts = Mapping[str, tuple[int | None, int | None]]
"""By id the earliest and latest start; None where open, unknown or undated."""
Links = Iterable[tuple[str, str, str]]
"""From an event, to an event (ids), and the kind of the relation."""


def order_violations(starts: Starts, links: Links) -> Iterator[Violation]:
    """Ordered relations that point to a later event, each date read at its coarsest, or that run in a circle."""
    answers: dict[str, list[str]] = {}
    for holder, target, kind in links:
        if kind not in ORDERED:
            continue
        answers.setdefault(holder, []).append(target)
        latest, earliest = starts.get(holder, (None, None))[1], starts.get(target, (None, None))[0]
        if latest is not None and earliest is not None and earliest > latest:
            sentence = translate("rules", "It {relation} {target}, which starts later.")
            relation = RELATION_KIND[kind].title
            yield Violation(holder, "relations", sentence.format(relation=relation, target=target))
    for circle in circles(answers):
        sentence = translate("rules", "Its relations run in a circle: {circle}.")
        yield Violation(circle[0], "relations", sentence.format(circle=" → ".join([*circle[:10], circle[0]])))


def circles(arrows: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, ...]]:
    """Circles in a graph, each from its first name on: so many that without their members none is left."""
    ahead = {name: set(targets) for name, targets in arrows.items()}
    behind: dict[str, list[str]] = {}
    for name, targets in ahead.items():
        for target in targets:
            behind.setdefault(target, []).append(name)
    _take_away([name for name in behind if name not in ahead], ahead, behind)
    _take_away([name for name, targets in ahead.items() if not targets], ahead, behind)
    for start in sorted(ahead):
        while start in ahead:
            circle = _walk(start, ahead)
            yield circle
            _take_away(circle, ahead, behind)


def _walk(start: str, ahead: Mapping[str, set[str]]) -> tuple[str, ...]:
    """The circle that is come upon from `start`; everything in `ahead` leads on."""
    walked: dict[str, int] = {}
    name = start
    while name not in walked:
        walked[name] = len(walked)
        name = min(ahead[name])
    circle = list(walked)[walked[name] :]
    first = circle.index(min(circle))
    return (*circle[first:], *circle[:first])


def _take_away(names: Iterable[str], ahead: dict[str, set[str]], behind: Mapping[str, list[str]]) -> None:
    """Remove these, and then everything that leads nowhere any more."""
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        ahead.pop(name, None)
        for holder in behind.get(name, ()):
            targets = ahead.get(holder, set())
            targets.discard(name)
            if holder in ahead and not targets:
                waiting.append(holder)
