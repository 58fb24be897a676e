"""The teacher's own timeline in the console."""

from __future__ import annotations

from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline.hits_in_sight import way_to_hits
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.filter_line import FilterLine
from frtdesk.ui.plot.timeline_view import TimelineView


class Peek:
    """A timeline and a filter line of the teacher's own, on the state of her window. Made once and lent to each show:
    they listen to the workspace for as long as it lives.

    The timeline is low, so after another filter it scrolls to what that leaves, where that is out of sight.
    """

    def __init__(self, workspace: Workspace, appearance: Appearance, settings: Settings) -> None:
        self._workspace = workspace
        self._filter = workspace.view.filter
        self.timeline = TimelineView(workspace, appearance, settings)
        self.filter_line = FilterLine(workspace, appearance)
        workspace.index_changed.connect(self._on_index_changed)

    def show_hits(self) -> None:
        """Scroll to what the filter leaves, if little of it is in sight."""
        frame = self.timeline.frame
        if frame is not None and (way := way_to_hits(frame)):
            self.timeline.scroll_by(way)

    def _on_index_changed(self) -> None:
        before, self._filter = self._filter, self._workspace.view.filter
        if before != self._filter and self.timeline.isVisible():
            self.show_hits()

    def give_back(self) -> None:
        """Leave the console that they stood in."""
        for part in (self.timeline, self.filter_line):
            part.hide()
            part.setParent(None)
        self.filter_line.gather()  # at last: losing the focus may bring its note up once more

    def close(self) -> None:
        """For good."""
        self._workspace.index_changed.disconnect(self._on_index_changed)
        for part in (self.timeline, self.filter_line):
            part.deleteLater()
