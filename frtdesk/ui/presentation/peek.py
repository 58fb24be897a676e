"""The teacher's own timeline in the console."""

from __future__ import annotations

from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine
from frtdesk.ui.plot.timeline_view import TimelineView


class Peek:
    """A timeline and a filter line of the teacher's own, on the state of her window. Made once and lent to each show:
    they listen to the workspace for as long as it lives."""

    def __init__(self, workspace: Workspace, appearance: Appearance, settings: Settings) -> None:
        self.timeline = TimelineView(workspace, appearance, settings)
        self.filter_line = FilterLine(workspace, appearance)

    def give_back(self) -> None:
        """Leave the console that they stood in."""
        for part in (self.timeline, self.filter_line):
            part.hide()
            part.setParent(None)
        self.filter_line.gather()  # at last: losing the focus may bring its note up once more

    def close(self) -> None:
        """For good."""
        for part in (self.timeline, self.filter_line):
            part.deleteLater()
