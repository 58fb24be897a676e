"""The log of a database of the store as the history knows it."""

from __future__ import annotations

from frtdesk.model.event import EventDetail
from frtdesk.model.revisions import Revised, StepDetail
from frtdesk.store.database import Database


class StoreLogbook:
    """Fills state.logbook.Logbook. What reads the log is imported when somebody looks at it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def revised(self) -> tuple[Revised, ...]:
        from frtdesk.store.read_revisions import read_revised

        return read_revised(self._database)

    def revisions_of(self, event: int) -> frozenset[int]:
        from frtdesk.store.read_revisions import read_revisions_of

        return read_revisions_of(self._database, event)

    def step(self, revision: int) -> StepDetail:
        from frtdesk.store.read_step import read_step

        return read_step(self._database, revision)

    def event_as_of(self, event: int, revision: int) -> EventDetail:
        from frtdesk.store.event_as_of import read_event_as_of

        return read_event_as_of(self._database, event, revision)
