"""One edit of many events: what each of them is after it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from frtdesk.model.event import Checked, Event, Party, Place
from frtdesk.model.moved_dates import moved

MOST = 20_000
"""Events that are edited as one step."""


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """What is to become of events; what is None or empty stays as it is. `stage`: empty takes it away; `no_place` takes
    the jurisdiction away; `days`: so much later; quotes are checked only where there are some. What is added goes
    behind what is there."""

    kind: str | None = None
    stage: str | None = None
    importance: int | None = None
    jurisdiction: Place | None = None
    no_place: bool = False
    date_checked: bool | None = None
    quotes_checked: bool | None = None
    days: int = 0
    add_tags: tuple[str, ...] = ()
    remove_tags: frozenset[str] = frozenset()
    add_types: tuple[str, ...] = ()
    remove_types: frozenset[str] = frozenset()
    add_actors: tuple[Party, ...] = ()
    remove_actors: frozenset[str] = frozenset()

    def of(self, event: Event) -> Event:
        """The event as it is after the edit. Raises EdtfError where its dates cannot be moved so far."""
        found = moved(event, self.days) if self.days else event
        checked = found.checked
        if self.date_checked is not None:
            checked = Checked(self.date_checked, checked.quotes)
        if self.quotes_checked is not None:
            checked = Checked(checked.date, self.quotes_checked and bool(event.quotes))
        return replace(
            found,
            kind=event.kind if self.kind is None else self.kind,
            stage=event.stage if self.stage is None else self.stage or None,
            importance=event.importance if self.importance is None else self.importance,
            jurisdiction=None if self.no_place else self.jurisdiction or event.jurisdiction,
            checked=checked,
            tags=_joined(event.tags, self.add_tags, self.remove_tags),
            policy_types=_joined(event.policy_types, self.add_types, self.remove_types),
            actors=self._actors(event.actors),
        )

    def _actors(self, there: tuple[Party, ...]) -> tuple[Party, ...]:
        """Who is added and there already keeps the place and gets the new role."""
        added = {party.name: party for party in self.add_actors}
        left = [added.pop(party.name, party) for party in there if party.name not in self.remove_actors]
        return (*left, *(party for party in added.values() if party.name not in self.remove_actors))


def _joined(there: tuple[str, ...], more: tuple[str, ...], less: frozenset[str]) -> tuple[str, ...]:
    return tuple(name for name in dict.fromkeys((*there, *more)) if name not in less)
