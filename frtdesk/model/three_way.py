"""Two descendants of one event made one: what only one of them changed is taken, and what both changed alike; the rest
is a conflict.

Lists are merged entry by entry: an actor that one adds and one that the other takes away do not meet. Dates are one
field, as half of one and half of the other may end before they begin.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from frtdesk.model.conflict import Take
from frtdesk.model.event import Event, Quote, Source

PLAIN = ("title", "kind", "stage", "jurisdiction", "summary", "why_it_matters", "importance", "checked", "note")
DATES = "dates"
EVIDENCE = "quotes"
FIELDS = (*PLAIN, DATES, "policy_types", "actors", "relations", "tags", "sources", EVIDENCE)
"""What is merged by itself, in the order in which conflicts are told."""


@dataclass(frozen=True, slots=True)
class SaidQuote:
    """A quote that names its source (`source_key`) instead of counting to it."""

    quote: Quote
    source: Hashable


Value = Any
"""Of a field: a plain value, or a tuple of entries."""


@dataclass(frozen=True)
class Merged:
    """`values`: by field, where there is no conflict; `conflicts`: before, mine and theirs of each field that both
    changed; before is None where the event is new on both sides."""

    values: Mapping[str, Value]
    conflicts: Mapping[str, tuple[Value, Value, Value]]


def three_way(base: Event | None, mine: Event, theirs: Event) -> Merged:
    """What becomes of an event that was `base` before both changed it. Without `base` all differences are conflicts."""
    sides = [None if event is None else values_of(event) for event in (base, mine, theirs)]
    before, ours, other = sides
    assert ours is not None
    assert other is not None
    values: dict[str, Value] = {}
    conflicts: dict[str, tuple[Value, Value, Value]] = {}
    for field in FIELDS:
        b: Value = before[field] if before is not None else None
        m, t = ours[field], other[field]
        if m == t or (before is not None and t == b):
            values[field] = m
        elif before is not None and m == b:
            values[field] = t
        elif before is not None and field in _KEYS:
            entries = _entries(cast("Sequence[Any]", b), m, t, _KEYS[field])
            if entries is None:
                conflicts[field] = (b, m, t)
            else:
                values[field] = entries
        else:
            conflicts[field] = (b, m, t)
    return Merged(values, conflicts)


def resolved(mine: Event, merged: Merged, take: Callable[[str], Take]) -> Event:
    """The event, with the choice for each conflict by its field."""
    values = dict(merged.values)
    for field, (_, ours, other) in merged.conflicts.items():
        values[field] = ours if take(field) is Take.MINE else other
    return with_values(mine, values)


def values_of(event: Event) -> dict[str, Value]:
    """An event field by field, with each quote's source named."""
    found: dict[str, Value] = {name: getattr(event, name) for name in FIELDS if name not in (DATES, EVIDENCE)}
    found[DATES] = (event.start, event.end)
    found[EVIDENCE] = tuple(SaidQuote(replace(quote, source=None), _source(event, quote)) for quote in event.quotes)
    return found


def with_values(event: Event, values: Mapping[str, Value]) -> Event:
    """The event with these fields. A quote whose source is gone keeps its words."""
    plain = {name: value for name, value in values.items() if name not in (DATES, EVIDENCE)}
    start, end = values[DATES]
    sources = cast("tuple[Source, ...]", values["sources"])
    at = {source_key(source): number for number, source in reversed(list(enumerate(sources)))}
    quotes = tuple(
        replace(said.quote, source=None if said.source is None else at.get(said.source))
        for said in cast("tuple[SaidQuote, ...]", values[EVIDENCE])
    )
    return replace(event, **plain, start=start, end=end, quotes=quotes)


def source_key(source: Source) -> Hashable:
    """What tells a source from others: its address, else what it is called."""
    return source.url or (source.publisher, source.title)


def _source(event: Event, quote: Quote) -> Hashable:
    at = quote.source
    return source_key(event.sources[at]) if at is not None and 0 <= at < len(event.sources) else None


_KEYS: dict[str, Callable[[Any], Hashable]] = {
    "policy_types": lambda code: code,
    "tags": lambda tag: tag,
    "actors": lambda party: party.name,
    "relations": lambda relation: relation.to,
    "sources": source_key,
    EVIDENCE: lambda said: said.quote.text,
}


def _entries(
    before: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any], key: Callable[[Any], Hashable]
) -> tuple[Any, ...] | None:
    """Three lists as one, entry by entry, in my order and what is new of theirs behind; None where both changed one
    entry in different ways, or a list holds an entry twice."""
    sides = [_by_key(side, key) for side in (before, mine, theirs)]
    old, ours, other = sides
    if old is None or ours is None or other is None:
        return None
    found: list[Any] = []
    for name in dict.fromkeys([*ours, *other]):
        b, m, t = old.get(name), ours.get(name), other.get(name)
        if m == t or t == b:
            chosen = m
        elif m == b:
            chosen = t
        else:
            return None
        if chosen is not None:
            found.append(chosen)
    return tuple(found)


def _by_key(entries: Iterable[Any], key: Callable[[Any], Hashable]) -> dict[Hashable, Any] | None:
    listed = list(entries)
    found = {key(entry): entry for entry in listed}
    return found if len(found) == len(listed) else None
