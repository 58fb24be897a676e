"""What lies under the pointer on the timeline: told in a card, and asked about in a menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from frtdesk.state.workspace import Workspace
    from frtdesk.timeline.hit import Hit
    from frtdesk.ui.commands import Commands
    from frtdesk.ui.hover_card import HoverCard
    from frtdesk.ui.plot.timeline_view import TimelineView


ON_EVENT = (
    ("view.focus", "view.band", "analyse.chain"),
    ("edit.event", "edit.duplicate", "edit.delete"),
    ("edit.mode", "edit.move_earlier", "edit.move_later", "edit.end_earlier", "edit.end_later"),
    ("edit.copy_text", "edit.copy_citation"),
)
"""Actions in the menu of an event or cluster, in groups."""

ON_GROUND = (
    ("edit.new_event", "edit.mode"),
    ("view.zoom_in", "view.zoom_out", "view.fit", "go.date"),
    ("help.legend",),
)
"""Actions in the menu of an empty place."""


class Pointed:
    """Follows the pointer over a timeline. Without a card, which comes with the panels, it tells nothing. `asked_at`:
    the day, and the number of the lane (-1: none), of the empty place whose menu is open, or where an event is made."""

    def __init__(self, workspace: Workspace, timeline: TimelineView, commands: Commands, window: QWidget) -> None:
        self._workspace = workspace
        self._timeline = timeline
        self._commands = commands
        self._window = window
        self.card: HoverCard | None = None
        self.asked_at: tuple[float, int] | None = None
        timeline.pointed.connect(self._on_pointed)
        timeline.asked.connect(self._on_asked)
        timeline.event_wanted.connect(self._on_event_wanted)
        workspace.index_changed.connect(self.hide)

    def hide(self) -> None:
        """Take the card away."""
        if self.card is not None:
            self.card.hide()

    def _forget(self) -> None:
        self.asked_at = None

    def _on_pointed(self, hit: Hit, at: QPoint) -> None:
        card, columns = self.card, self._workspace.columns
        if card is None or columns is None:
            return
        if hit.what == "event":
            index = self._workspace.index
            card.show_event(columns, hit.event, at, hidden=index is not None and not index.kept[hit.event])
        elif hit.what == "cluster":
            card.show_list(columns, hit.events, at)
        elif hit.what == "lane" and self._timeline.frame is not None:
            card.show_lane(self._timeline.frame.lanes[hit.lane], at)
        else:
            card.hide()

    def _on_event_wanted(self, day: float, lane: int) -> None:
        """Open the form of a new event with the date and kind of a place."""
        self.asked_at = (day, lane)
        self._commands.actions["edit.new_event"].trigger()
        self.asked_at = None

    def _on_asked(self, hit: Hit, at: QPoint) -> None:
        """The context menu of whatever lies under the pointer. What is selected with it stays so."""
        if hit.event >= 0:
            others = self._workspace.selection if hit.event in self._workspace.selection else ()
            self._workspace.select((*(event for event in others if event != hit.event), hit.event))
        menu = QMenu(self._window)
        if hit.event < 0:
            self.asked_at = (self._timeline.day_at(self._timeline.mapFromGlobal(at).x()), hit.lane)
        self._commands.refresh()
        for group in ON_EVENT if hit.event >= 0 else ON_GROUND:
            if menu.actions():
                menu.addSeparator()
            for name in group:
                menu.addAction(self._commands.actions[name])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.aboutToHide.connect(
            lambda: QTimer.singleShot(0, self._window, self._forget)
        )  # after the chosen action has run
        menu.popup(at)
