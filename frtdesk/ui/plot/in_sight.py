"""What a person looks at stays in sight: when a drawer takes half of the room, and when a filter leaves other lanes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from frtdesk.model.filter import Everything
from frtdesk.state.archive import Archive
from frtdesk.timeline.hits_in_sight import way_to_hits
from frtdesk.ui.plot.row_in_sight import scroll_to
from frtdesk.ui.plot.timeline_view import TimelineView


class InSight(QObject):
    """Scrolls the lanes of a timeline to the selected event, or where the filter hides it, to most of what the filter
    leaves; in a database just opened, to where its events are. Time stays where it is; whoever clears the filter finds
    the lanes as they stand."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view, self._workspace = view, view.workspace
        self._before = self._filters
        self._later = QTimer(self, singleShot=True, interval=0)  # when the parts of the window have their new heights
        self._later.timeout.connect(self._scroll)
        self._workspace.index_changed.connect(self._on_index_changed)
        self._workspace.opened_changed.connect(self._on_opened_changed)
        view.appearance.changed.connect(self.keep)
        self._archive: Archive | None = None
        self._on_opened_changed()

    def keep(self) -> None:
        """The room has changed."""
        self._later.start()

    @property
    def _filters(self) -> tuple[object, object]:
        return self._workspace.view.filter, self._workspace.view.compare

    def _on_opened_changed(self) -> None:
        """An edit brings other columns of the same database, and moves nothing."""
        opened = self._workspace.opened
        archive = opened.archive if opened is not None else None
        self._first = archive is not None and archive is not self._archive
        self._archive = archive
        if self._first:
            self._later.start()

    def _on_index_changed(self) -> None:
        before, self._before = self._before, self._filters
        if before != self._before:
            self._later.start()

    def _scroll(self) -> None:
        view, frame = self._view, self._view.frame
        index = self._workspace.index
        if frame is None or index is None or not view.isVisible() or not frame.hidden_rows:
            return
        event = self._looked_at()
        if event is not None:
            way = scroll_to(frame, index.rows, event)
        elif isinstance(self._workspace.view.filter, Everything) and not self._first:
            way = 0.0
        else:
            way = way_to_hits(frame)
        self._first = False
        if way:
            view.scroll_by(way)

    def _looked_at(self) -> int | None:
        """The selected event, if the filter leaves it and its time is in view."""
        workspace, index = self._workspace, self._workspace.index
        if index is None or not workspace.selection:
            return None
        event, moment = workspace.selection[-1], workspace.selected_moment()
        if moment is None or not index.kept[event] or not workspace.view.start <= moment < workspace.view.stop:
            return None
        return event
