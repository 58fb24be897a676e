"""The log of an open database, as the history asks it; the application fills this."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from frtdesk.model.event import EventDetail
from frtdesk.model.revisions import Revised, StepDetail


class Logbook(Protocol):
    """Everything may be called from a job's thread, and raises FrtError where the database cannot answer."""

    def revised(self) -> Sequence[Revised]:
        """All steps, the latest first."""
        ...

    def revisions_of(self, event: int) -> frozenset[int]:
        """The keys of the steps that changed the event with this key."""
        ...

    def step(self, revision: int) -> StepDetail:
        """What a step changed, field by field."""
        ...

    def event_as_of(self, event: int, revision: int) -> EventDetail:
        """An event as it was when a step was done."""
        ...
