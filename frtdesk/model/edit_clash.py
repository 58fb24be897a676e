"""An edit that met somebody else's: the event as it was, as I want it and as they left it, to be made one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from frtdesk.model.conflict import Conflict, Take
from frtdesk.model.edited_event import StoredEvent
from frtdesk.model.event import Event
from frtdesk.model.three_way import Merged, resolved, three_way
from frtdesk.model.value_words import field_title, field_words


@dataclass(frozen=True)
class EditClash:
    """`before`: what the form was filled with; `mine`: what was typed; `theirs`: what the database holds now."""

    before: Event
    mine: Event
    theirs: StoredEvent

    @cached_property
    def _merged(self) -> Merged:
        return three_way(self.before, self.mine, self.theirs.event)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The fields that both changed in different ways, in words. Other fields are taken from whoever changed
        them."""
        found: list[Conflict] = []
        for name, sides in self._merged.conflicts.items():
            words = [field_words(name, side) for side in sides]
            found.append(Conflict(self.theirs.event.id, self.before.title, name, field_title(name), *words))
        return tuple(found)

    def settled(self, choices: Mapping[tuple[str, str], Take]) -> Event:
        """The event as it shall be; mine where nobody chose."""
        event = self.theirs.event.id
        return resolved(self.mine, self._merged, lambda name: choices.get((event, name), Take.MINE))
