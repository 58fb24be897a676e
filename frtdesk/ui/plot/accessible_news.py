"""What a screen reader is told while a person works on the timeline: where the arrow keys stand, what is selected, and
what the canvas shows by now. Nothing of it happens while there is no screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent

from frtdesk.state.lanes_shown import lanes_of
from frtdesk.ui.calm import Calm
from frtdesk.ui.plot.accessible_canvas import AccessibleCanvas

if TYPE_CHECKING:
    from frtdesk.ui.plot.timeline_view import TimelineView

Place = tuple[str, int]


class AccessibleNews(QObject):
    """Follows one view."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view)
        self._view = view
        self._name = ""
        self._lanes: tuple[str, ...] = ()
        self._walked: Place | None = None
        self._later = QTimer(self, singleShot=True, interval=0)  # when all who listen have heard of a change
        self._later.timeout.connect(self._tell)
        self._moving = Calm(self._tell_name, self)
        workspace = view.workspace
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.opened_changed.connect(self._on_index_changed)
        workspace.view_changed.connect(self._on_view_changed)
        view.installEventFilter(self)
        view.destroyed.connect(self._on_destroyed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and watched is self._view and QAccessible.isActive():
            self._walked = None
            self._later.start()
        return False

    def _on_selection_changed(self) -> None:
        if QAccessible.isActive():
            self._later.start()

    def _on_index_changed(self) -> None:
        if QAccessible.isActive():
            self._later.start()

    def _on_view_changed(self) -> None:
        if QAccessible.isActive():
            self._moving.tell(at_once=self._view.workspace.leapt)

    def _on_destroyed(self) -> None:
        if self._view.accessible is not None:
            self._view.accessible.give_up()

    @property
    def _canvas(self) -> AccessibleCanvas | None:
        return self._view.accessible

    def _tell(self) -> None:
        """Tell all that has changed. A reader that has not looked at the canvas yet is told only what stands in it."""
        canvas = QAccessible.queryAccessibleInterface(self._view)
        if not isinstance(canvas, AccessibleCanvas):
            return
        canvas.tidy()
        self._tell_name()
        self._tell_lanes(canvas)
        before, self._walked = self._walked, canvas.walked
        if self._walked == before:
            return
        if before is not None and (left := canvas.known(*before)) is not None:
            _send(QAccessibleEvent(left, QAccessible.Event.SelectionRemove))
        if self._walked is not None:
            item = canvas.event_item(*self._walked)
            if item.event in self._view.selected:
                _send(QAccessibleEvent(item, QAccessible.Event.Selection))
            if self._view.hasFocus():
                _send(QAccessibleEvent(item, QAccessible.Event.Focus))

    def _tell_name(self) -> None:
        canvas = QAccessible.queryAccessibleInterface(self._view)
        name = canvas.text(QAccessible.Text.Name) if canvas is not None else ""
        if name != self._name:
            self._name = name
            _send(QAccessibleEvent(self._view, QAccessible.Event.NameChanged))

    def _tell_lanes(self, canvas: AccessibleCanvas) -> None:
        lanes = tuple(lane.code for lane in lanes_of(self._view.workspace))
        if lanes != self._lanes:
            self._lanes = lanes
            _send(QAccessibleEvent(canvas, QAccessible.Event.ObjectReorder))


def _send(event: QAccessibleEvent) -> None:
    QAccessible.updateAccessibility(event)
