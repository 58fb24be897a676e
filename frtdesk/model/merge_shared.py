"""Actors and sources in a merge: what events share is compared once, by name or address, and not with each event."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from frtdesk.base.words import translate
from frtdesk.model.change import Change, Fields, Value, update
from frtdesk.model.change_words import FIELDS, value_words
from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.event import Event, Source

COMPARED = {"actor": ("kind", "country"), "source": ("publisher", "title", "published", "kind")}
"""What a row says of itself, beside what tells it from others."""


@dataclass(frozen=True)
class SharedFate:
    """One actor or source that both have and that differs. `mine`: what its row in the copy holds of COMPARED;
    `values`: what it will hold; `conflicts`: before, mine and theirs of each field that both changed."""

    table: str
    key: int
    name: str
    mine: Fields
    values: Fields
    conflicts: Mapping[str, tuple[Value, Value, Value]] = field(default_factory=dict[str, tuple[Value, Value, Value]])

    @property
    def thing(self) -> str:
        return f"{self.table}:{self.name}"

    def chosen(self, take: Callable[[tuple[str, str]], Take]) -> Fields:
        """What it will hold, with the choice for each conflict."""
        found = dict(self.values)
        for name, (_, mine, theirs) in self.conflicts.items():
            found[name] = mine if take((self.thing, name)) is Take.MINE else theirs
        return found

    def change(self, chosen: Fields) -> Change | None:
        other = [name for name in chosen if chosen[name] != self.mine[name]]
        if not other:
            return None
        before, after = ({name: side[name] for name in other} for side in (self.mine, chosen))
        return update(self.table, {"key": self.key}, before, after)

    def told(self) -> Iterator[Conflict]:
        for name, sides in self.conflicts.items():
            words = [value_words(self.table, name, value, lambda _table, _key: "") for value in sides]
            yield Conflict(self.thing, self.name, name, translate("history", FIELDS[name]), *words)


def shared_fate(table: str, key: int, name: str, before: Fields | None, mine: Fields, theirs: Fields) -> SharedFate:
    """Field by field; without `before` all that differs is a conflict, but for what one side leaves empty."""
    values: dict[str, Value] = {}
    conflicts: dict[str, tuple[Value, Value, Value]] = {}
    for one in COMPARED[table]:
        b, m, t = (before.get(one) if before is not None else None), mine[one], theirs[one]
        if m == t or not t or (before is not None and t == b):
            values[one] = m
        elif not m or (before is not None and m == b):
            values[one] = t
        else:
            conflicts[one] = (b, m, t)
            values[one] = m
    return SharedFate(table, key, name, {one: mine[one] for one in COMPARED[table]}, values, conflicts)


def bare(event: Event) -> Event:
    """An event without what its actors and sources say of themselves."""
    return replace(
        event,
        actors=tuple(replace(party, kind="") for party in event.actors),
        sources=tuple(
            source if source.url is None else Source(source.url, "", "", None, "") for source in event.sources
        ),
    )


def dressed(event: Event, kinds: Mapping[str, str], sources: Mapping[str, Source]) -> Event:
    """A bare event with what is known of its actors, by name, and of its sources, by address."""
    return replace(
        event,
        actors=tuple(replace(party, kind=kinds.get(party.name, party.kind)) for party in event.actors),
        sources=tuple(source if source.url is None else sources.get(source.url, source) for source in event.sources),
    )
