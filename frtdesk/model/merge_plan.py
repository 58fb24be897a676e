"""What a newer database would change in a copy that was edited meanwhile, event by event, before it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from frtdesk.base.words import translate
from frtdesk.model.book import StoredActor
from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.event import Event, Source
from frtdesk.model.merge_fate import WHOLE, Fate
from frtdesk.model.merge_shared import SharedFate
from frtdesk.model.merge_things import ThingFate
from frtdesk.model.three_way import FIELDS, Merged, resolved, values_of
from frtdesk.model.value_words import field_title, field_words


@dataclass(frozen=True)
class EventFate:
    """One event that differs. `key`: its row in the copy, None for a new one; `mine` and `theirs` None where it is not
    there; `merged`: what becomes of one that both changed; `before`: what one was that they removed."""

    id: str
    fate: Fate
    mine: Event | None
    theirs: Event | None
    key: int | None = None
    merged: Merged | None = None
    before: Event | None = None

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
    sources that differ; `actors`, `sources`: all of its, by name and by address. Events are bare of these. `things`:
    the lessons, saved views and places that differ."""

    name: str
    events: tuple[EventFate, ...]
    same: int = 0
    meta: Mapping[str, str] = field(default_factory=dict[str, str])
    shared: tuple[SharedFate, ...] = ()
    actors: Mapping[str, StoredActor] = field(default_factory=dict[str, StoredActor])
    sources: Mapping[str, Source] = field(default_factory=dict[str, Source])
    things: tuple[ThingFate, ...] = ()

    def of(self, fate: Fate) -> tuple[EventFate, ...]:
        return tuple(one for one in self.events if one.fate is fate)

    def conflicts(self) -> tuple[Conflict, ...]:
        """The fields that both changed in different ways, in words, and what is changed here and removed there."""
        of_events = (conflict for one in self.events for conflict in _conflicts(one))
        others = (*self.shared, *self.things)
        return (*of_events, *(conflict for one in others for conflict in one.told()))

    def gone(self, choices: Choices, otherwise: Take, *, remove: bool) -> list[int]:
        """The rows of the events that go to the bin. What was changed here stays unless it was chosen, one by one or,
        with `remove`, for all."""
        rest = otherwise if remove else Take.MINE
        return [
            one.key
            for one in self.events
            if one.key is not None
            and (
                (one.fate is Fate.REMOVED and remove)
                or (one.fate is Fate.LOST and choices.get((one.id, WHOLE), rest) is Take.THEIRS)
            )
        ]

    def disputed(self) -> Iterator[tuple[tuple[str, str], object]]:
        """What they say in each conflict, by its key; None where they removed it."""
        for one in self.of(Fate.LOST):
            yield (one.id, WHOLE), None
        for one in self.of(Fate.BOTH):
            for name, sides in one.merged.conflicts.items() if one.merged is not None else ():
                yield (one.id, name), sides[2]
        for shared in self.shared:
            for name, sides in shared.conflicts.items():
                yield (shared.thing, name), sides[2]
        for thing in self.things:
            yield from thing.disputed()

    def wanted(self, choices: Choices, otherwise: Take) -> Iterator[tuple[EventFate, Event]]:
        """The events as they shall be, those that stay as they are left out. `otherwise`: what is taken where nobody
        chose."""
        for one in self.events:
            after = becomes(one, choices, otherwise)
            if after is not None and after != one.mine:
                yield one, after


def becomes(one: EventFate, choices: Choices, otherwise: Take) -> Event | None:
    """What they make of an event that is new or changed; None for all others."""
    if one.fate in (Fate.NEW, Fate.THEIRS):
        return one.theirs
    if one.fate is Fate.BOTH and one.merged is not None and one.mine is not None:
        return resolved(one.mine, one.merged, lambda name: choices.get((one.id, name), otherwise))
    return None


def _conflicts(one: EventFate) -> Iterator[Conflict]:
    if one.fate is Fate.LOST:
        yield _loss(one)
    if one.merged is None:
        return
    for name, (before, mine, theirs) in one.merged.conflicts.items():
        words = [field_words(name, value) for value in (before, mine, theirs)]
        yield Conflict(one.id, one.title, name, field_title(name), *words)


def _loss(one: EventFate) -> Conflict:
    """An event that was changed here and removed there: what was changed stands for it."""
    assert one.mine is not None
    said: list[list[str]] = [[], []]
    if one.before is not None:
        sides = [values_of(event) for event in (one.before, one.mine)]
        for name in (name for name in FIELDS if sides[0][name] != sides[1][name]):
            for words, side in zip(said, sides, strict=True):
                text = field_words(name, side[name]) or translate("merge", "nothing")
                words.append(translate("merge", "{field}: {text}").format(field=field_title(name), text=text))
    before, mine = ("\n".join(words) for words in said)
    theirs = translate("merge", "They removed this event: it goes to the bin.")
    return Conflict(one.id, one.title, WHOLE, translate("merge", "The whole event"), before, mine, theirs, removed=True)
