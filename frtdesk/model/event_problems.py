"""What is wrong with an event that is being edited, field by field, so that a form can say it beside the field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from frtdesk.base.words import translate
from frtdesk.model.book import Book
from frtdesk.model.event import Event
from frtdesk.model.rules import event_violations

LONGEST_ID, LONGEST_NAME, LONGEST_ADDRESS = 200, 500, 2_000
"""Characters that the database takes."""


@dataclass(frozen=True, slots=True)
class Problem:
    """`field`: of `Event`; `place`: in its list, None for a field without one. `blocks`: it cannot be saved like this;
    anything else may be saved, and “frtdesk check” will say it again."""

    field: str
    sentence: str
    place: int | None = None
    blocks: bool = True


def event_problems(event: Event, book: Book, before: Event | None = None) -> tuple[Problem, ...]:
    """All that is wrong, in the order of the fields. `before`: the event as it is stored, None for a new one."""
    return tuple(_problems(event, book, before))


def _problems(event: Event, book: Book, before: Event | None) -> Iterator[Problem]:
    yield from _own(event, book, before)
    for place, party in enumerate(event.actors):
        yield from _name("actors", party.name, place)
    for place in _again([party.name for party in event.actors]):
        yield Problem("actors", translate("editing", "This actor is named twice."), place)
    for place, source in enumerate(event.sources):
        problem = address_problem("sources", source.url, place)
        if problem is not None:
            yield problem
    for place in _again([source.url or f"{place}" for place, source in enumerate(event.sources)]):
        yield Problem("sources", translate("editing", "This address is named twice."), place)
    for place, tag in enumerate(event.tags):
        yield from _name("tags", tag, place)
    yield from _relations(event, book)
    for breach in event_violations(event, lambda code: book.node(code) is not None):
        # Days are worked out from the dates: without them nothing can be stored.
        yield Problem(breach.field, breach.sentence, blocks=breach.field in ("start", "end"))


def _own(event: Event, book: Book, before: Event | None) -> Iterator[Problem]:
    if not event.title.strip():
        yield Problem("title", translate("editing", "An event needs a title."))
    renamed = before is None or before.id != event.id
    if before is not None and not event.id:
        yield Problem("id", translate("editing", "An event needs an id."))
    elif len(event.id) > LONGEST_ID:
        yield Problem("id", translate("editing", "An id has at most %n characters.", LONGEST_ID))
    elif renamed and event.id in book.binned:
        yield Problem("id", translate("editing", "An event in the bin has this id."))
    elif renamed and event.id in book.events:
        yield Problem("id", translate("editing", "Another event has this id."))
    if not 1 <= event.importance <= 5:
        yield Problem("importance", translate("editing", "Importance goes from 1 to 5."))


def _name(field: str, name: str, place: int) -> Iterator[Problem]:
    if not name.strip():
        yield Problem(field, translate("editing", "A name is missing."), place)
    elif len(name) > LONGEST_NAME:
        yield Problem(field, translate("editing", "A name has at most %n characters.", LONGEST_NAME), place)


def address_problem(field: str, url: str | None, place: int | None = None) -> Problem | None:
    """What is wrong with the address of a source."""
    if url is None:
        return None
    if len(url) > LONGEST_ADDRESS:
        return Problem(field, translate("editing", "An address has at most %n characters.", LONGEST_ADDRESS), place)
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    to_somebody = parts.scheme == "mailto" and "@" in parts.path
    if not to_somebody and (parts.scheme not in ("http", "https") or not parts.netloc):
        sentence = translate("editing", "An address begins with https:// or http://.")
        return Problem(field, sentence, place, blocks=not url)
    return None


def _relations(event: Event, book: Book) -> Iterator[Problem]:
    for place, relation in enumerate(event.relations):
        if relation.to == event.id:
            yield Problem("relations", translate("editing", "An event cannot relate to itself."), place)
        elif relation.to in book.binned:
            yield Problem("relations", translate("editing", "That event is in the bin."), place)
        elif relation.to not in book.events:
            yield Problem("relations", translate("editing", "There is no event with this id."), place)
    for place in _again([relation.to for relation in event.relations]):
        yield Problem("relations", translate("editing", "There is a relation to this event already."), place)


def _again(names: list[str]) -> Iterator[int]:
    """The places of those that stand further ahead already."""
    return (place for place, name in enumerate(names) if name in names[:place])
