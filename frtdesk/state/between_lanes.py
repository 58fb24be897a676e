"""All relations between two lanes: which two, and where the relations' ends stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from frtdesk.timeline.bundles import Ends, ends_between

if TYPE_CHECKING:
    from frtdesk.model.relations import Relations
    from frtdesk.state.workspace import Workspace
    from frtdesk.timeline.intervals import PictureIndex

Codes = tuple[str, str]


class BetweenLanes:
    """Part of a workspace. The ends are sorted once a filter: 1 ms for the shipped events, 25 ms for a million."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._for: tuple[PictureIndex | None, Relations | None, Codes | None] = (None, None, None)
        self._ends: Ends | None = None

    @property
    def ends(self) -> Ends | None:
        """What the picture needs; None while no two lanes are chosen, and until the relations are read."""
        workspace = self._workspace
        index, codes = workspace.index, workspace.view.between
        relations = workspace.relations.want() if codes is not None else None
        if index is None or codes is None or relations is None:
            return None
        if self._for != (index, relations, codes):
            self._for = (index, relations, codes)
            self._ends = ends_between(index, relations, *codes)
        return self._ends

    def show(self, codes: Codes | None) -> None:
        """Draw all relations between the lanes with these codes, or none; Alt+left goes back."""
        view = self._workspace.view
        self._workspace.go(replace(view, between=codes), remember=True)
