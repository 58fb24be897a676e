"""What a newer database would change in a copy that was edited meanwhile, event by event, before it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum

from frtdesk.model.book import StoredActor
from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.event import Event, Source
from frtdesk.model.merge_shared import SharedFate
from frtdesk.model.three_way import Merged, resolved
from frtdesk.model.value_words import field_title, field_words


class Fate(Enum):
    """What a newer database does to an event."""

    NEW = "new"
    THEIRS = "theirs"
    MINE = "mine"
    BOTH = "both"
    REMOVED = "removed"


@dataclass(frozen=True)
class EventFate:
    """One event that differs. `key`: its row in the copy, None for a new one; `mine` and `theirs` None where it is not
    there; `merged`: what becomes of one that both changed."""

    id: str
    fate: Fate
    mine: Event | None
    theirs: Event | None
    key: int | None = None
    merged: Merged | None = None

    @property
    def title(self) -> str:
        one = self.mine or self.theirs
        return one.title if one is not None else self.id


Choices = Mapping[tuple[str, str], Take]
"""By event and field."""


@dataclass(frozen=True)
class MergePlan:
    """`name`: what the newer database is called; `events`: those that differ, in the order of their ids; `same`: how
    many do not; `meta`: what the newer database says of itself; `shared`: its actors and
    sources that differ; `actors`, `sources`: all of its, by name and by address. Events are bare of these."""

    name: str
    events: tuple[EventFate, ...]
    same: int = 0
    meta: Mapping[str, str] = field(default_factory=dict[str, str])
    shared: tuple[SharedFate, ...] = ()
    actors: Mapping[str, StoredActor] = field(default_factory=dict[str, StoredActor])
    sources: Mapping[str, Source] = field(default_factory=dict[str, Source])

    def of(self, fate: Fate) -> tuple[EventFate, ...]:
        return tuple(one for one in self.events if one.fate is fate)

    def conflicts(self) -> tuple[Conflict, ...]:
        """The fields that both changed in different ways, in words."""
        of_events = (conflict for one in self.of(Fate.BOTH) for conflict in _conflicts(one))
        return (*of_events, *(conflict for one in self.shared for conflict in one.told()))

    def disputed(self) -> Iterator[tuple[tuple[str, str], object]]:
        """What they say in each conflict, by its key."""
        for one in self.of(Fate.BOTH):
            for name, sides in one.merged.conflicts.items() if one.merged is not None else ():
                yield (one.id, name), sides[2]
        for shared in self.shared:
            for name, sides in shared.conflicts.items():
                yield (shared.thing, name), sides[2]

    def wanted(self, choices: Choices, otherwise: Take) -> Iterator[tuple[EventFate, Event]]:
        """The events as they shall be, those that stay as they are left out. `otherwise`: what is taken where nobody
        chose."""
        for one in self.events:
            after = _after(one, choices, otherwise)
            if after is not None and after != one.mine:
                yield one, after


def _after(one: EventFate, choices: Choices, otherwise: Take) -> Event | None:
    if one.fate in (Fate.NEW, Fate.THEIRS):
        return one.theirs
    if one.fate is Fate.BOTH and one.merged is not None and one.mine is not None:
        return resolved(one.mine, one.merged, lambda name: choices.get((one.id, name), otherwise))
    return None


def _conflicts(one: EventFate) -> Iterator[Conflict]:
    if one.merged is None:
        return
    for name, (before, mine, theirs) in one.merged.conflicts.items():
        words = [field_words(name, value) for value in (before, mine, theirs)]
        yield Conflict(one.id, one.title, name, field_title(name), *words)
