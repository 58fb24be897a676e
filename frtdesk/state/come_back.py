"""An event that an undo or a redo brought back is selected, so that a person sees what it did."""

from __future__ import annotations

import numpy as np

from frtdesk.model.change import ChangeSet
from frtdesk.state.history import History
from frtdesk.state.moments import places_of_keys
from frtdesk.state.refreshing import Refreshing
from frtdesk.state.workspace import Workspace


class ComeBack:
    """Selects it once the window shows it. Where several came, what was selected stays."""

    def __init__(self, workspace: Workspace, history: History, refreshing: Refreshing) -> None:
        self._workspace = workspace
        self._refreshing = refreshing
        history.returned.connect(self._on_returned)

    def _on_returned(self, changes: ChangeSet) -> None:
        came = events_that_came(changes)
        if len(came) == 1:
            self._refreshing.when_shown(lambda: self._select(came[0]))

    def _select(self, key: int) -> None:
        columns = self._workspace.columns
        places = () if columns is None else places_of_keys(columns, np.array([key], np.int64))
        if places:
            self._workspace.select(places)
            self._workspace.reveal(places[0])


def events_that_came(changes: ChangeSet) -> tuple[int, ...]:
    """The keys of the events that are made, or taken out of the bin."""
    found: list[int] = []
    for one in changes.changes:
        if one.table != "event" or one.after is None or one.after.get("deleted_at", "") is not None:
            continue
        key = one.key["key"]
        if isinstance(key, int):
            found.append(key)
    return tuple(found)
