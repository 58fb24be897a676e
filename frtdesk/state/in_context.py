"""What the filter hides around the selected event: its neighbours in time and by relation, and itself."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from frtdesk.state.workspace import Workspace

EITHER_SIDE = 10
"""Hidden events before the selected one, and as many after it, that are shown."""

SEARCHED = 20_000
"""Events on either side among which these are looked for."""


def toggle_context(workspace: Workspace) -> None:
    """Show what the filter hides around the selection, or hide it again."""
    workspace.go(replace(workspace.view, in_context=not workspace.view.in_context), remember=True)


def is_hidden(workspace: Workspace) -> bool:
    """Whether the filter hides the selected event."""
    index = workspace.index
    return index is not None and bool(workspace.selection) and not index.kept[workspace.selection[-1]]


def context_events(workspace: Workspace) -> tuple[int, ...]:
    """The events to show greyed, the most telling first: the selected one where it is hidden itself, those related to
    it, then the nearest in time. None unless the view is in context."""
    index, selection = workspace.index, workspace.selection
    if index is None or not workspace.view.in_context or not selection or index.events == len(index.columns):
        return ()
    middle = selection[-1]
    around = slice(max(middle - SEARCHED, 0), middle + SEARCHED)
    hidden = np.flatnonzero(~(index.kept[around] | index.rows.undated[around])) + around.start
    at = int(np.searchsorted(hidden, middle))
    near = hidden[max(at - EITHER_SIDE, 0) : at + EITHER_SIDE + 1].tolist()
    related = [neighbour.event for neighbour in workspace.neighbours]
    found = dict.fromkeys([middle, *related, *sorted(near, key=lambda event: abs(event - middle))])
    return tuple(event for event in found if not index.kept[event] and not index.rows.undated[event])
