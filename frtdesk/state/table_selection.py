"""What is selected in the table: the workspace's selection, by rows. A person extends it over rows in their order.

Marks stand in a mask over all events, so that a hundred thousand selected rows cost a row no more than one does.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from frtdesk.base.signal import Signal
from frtdesk.model.columns import Mask
from frtdesk.state.table_rows import LiveTable
from frtdesk.state.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ChosenCounts:
    """The selected events: so many have a row `here`; the rest are `hidden` by the filter, or lie `outside` the range
    in which rows were looked for."""

    here: int = 0
    hidden: int = 0
    outside: int = 0


class TableSelection:
    """`changed`: other rows are selected, by whomever. `here`: the event on which the keyboard stands, -1 for none;
    `acting`: the selection is being changed here, and not elsewhere."""

    changed = Signal()

    def __init__(self, workspace: Workspace, live: LiveTable) -> None:
        self._workspace = workspace
        self._live = live
        self._mask: Mask | None = None
        self._anchor = -1
        self.here = -1
        self.acting = False
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.opened_changed.connect(self._on_opened_changed)
        self._on_selection_changed()

    @property
    def mask(self) -> Mask:
        """Over all events, True where one is selected; worked out when somebody asks."""
        columns, chosen = self._workspace.columns, self._workspace.selection
        if self._mask is None:
            self._mask = np.zeros(len(columns) if columns is not None else 0, np.bool_)
            self._mask[np.fromiter(chosen, np.int64, len(chosen))] = True
        return self._mask

    @property
    def row(self) -> int:
        """The row on which the keyboard stands, -1 for none."""
        return self._row_of(self.here)

    def events(self) -> NDArray[np.int32]:
        """The selected events that have a row, in the order of the rows."""
        rows = self._live.rows
        return rows.events[self.mask[rows.events]] if rows is not None else np.zeros(0, np.int32)

    def counts(self) -> ChosenCounts:
        """Where the selected events are."""
        rows, index = self._live.rows, self._workspace.index
        if rows is None or index is None or not self._workspace.selection or len(self.mask) != len(rows.row_of):
            return ChosenCounts()
        chosen = np.flatnonzero(self.mask)
        here = int(np.count_nonzero(rows.row_of[chosen] >= 0))
        hidden = int(np.count_nonzero(~index.kept[chosen]))
        return ChosenCounts(here, hidden, max(len(chosen) - here - hidden, 0))

    def only(self, row: int) -> None:
        """Select this row alone."""
        event = self._event_of(row)
        if event >= 0:
            self._anchor = event
            self._select((event,), event)

    def toggle(self, row: int) -> None:
        """Add this row to the selection, or take it away."""
        event = self._event_of(row)
        if event < 0:
            return
        self._anchor = event
        chosen = self._workspace.selection
        now = tuple(one for one in chosen if one != event) if self.mask[event] else (*chosen, event)
        self._select(now, event)

    def extend(self, row: int) -> None:
        """Select all rows from where the selection began to this one, and no other."""
        rows, event = self._live.rows, self._event_of(row)
        if rows is None or event < 0:
            return
        anchor = self._row_of(self._anchor)
        first, last = sorted((anchor if anchor >= 0 else row, row))
        some = rows.events[first : last + 1]
        self._select((*some[some != event].tolist(), event), event)

    def all(self) -> None:
        """Select every row."""
        rows = self._live.rows
        if rows is not None and len(rows):
            event = self.here if self.row >= 0 else int(rows.events[0])
            self._select((*rows.events[rows.events != event].tolist(), event), event)

    def none(self) -> None:
        """Select nothing."""
        self._select((), self.here)

    def stand(self, row: int) -> None:
        """Move the keyboard to a row without selecting it."""
        event = self._event_of(row)
        if event >= 0:
            self._stand(event)

    def _select(self, events: tuple[int, ...], here: int) -> None:
        self.acting = True
        try:
            self._workspace.select(events)
        finally:
            self.acting = False
        self._stand(here)

    def _stand(self, event: int) -> None:
        self.here = event
        self.changed.emit()

    def _event_of(self, row: int) -> int:
        rows = self._live.rows
        return int(rows.events[row]) if rows is not None and 0 <= row < len(rows) else -1

    def _row_of(self, event: int) -> int:
        rows = self._live.rows
        return int(rows.row_of[event]) if rows is not None and 0 <= event < len(rows.row_of) else -1

    def _on_selection_changed(self) -> None:
        chosen = self._workspace.selection
        self._mask = None
        if chosen:
            self.here = chosen[-1]
            if len(chosen) == 1:
                self._anchor = self.here
        if not self.acting:
            self.changed.emit()

    def _on_opened_changed(self) -> None:
        columns = self._workspace.columns
        if self._mask is None or columns is None or len(columns) != len(self._mask):
            self._mask, self.here, self._anchor = None, -1, -1
