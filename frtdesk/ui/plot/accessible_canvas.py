"""The timeline as a tree for screen readers: the canvas, its lanes, and in each the events that are drawn.

Nothing is made before an assistive program asks, and then only what it asks for. A part keeps its identity from frame
to frame, since a reader stays on it while the picture moves; what has left the picture is given up when there are many.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from frtdesk.model.columns import Days
from frtdesk.state.lanes_shown import lane_of_selection, lanes_of
from frtdesk.timeline.frame import Frame
from frtdesk.ui.plot.accessible_item import AccessibleItem, EventItem, LaneItem
from frtdesk.ui.plot.spoken import canvas_rest, canvas_words
from frtdesk.ui.plot.walkable import Spot, Walkable

if TYPE_CHECKING:
    from frtdesk.timeline.intervals import PictureIndex
    from frtdesk.ui.plot.timeline_view import TimelineView

MOST_KEPT = 2_000
"""Events that are kept for a reader, in the picture or not."""


class AccessibleCanvas(QAccessibleWidget):
    """A timeline view for assistive programs."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__(view, QAccessible.Role.List)
        self.view = view
        self.port = view.viewport()
        self._lanes: dict[str, LaneItem] = {}
        self._events: dict[tuple[str, int], EventItem] = {}
        self._of: Days | None = None
        self._walkable: Walkable | None = None
        self._dated: tuple[PictureIndex, Days] | None = None

    # ------------------------------------------------------------------ what is there

    @property
    def walkable(self) -> Walkable | None:
        """The events of the present frame; None while nothing is open."""
        frame = self.view.frame
        if frame is None:
            return None
        chosen = self._chosen(frame)
        kept = self._walkable
        if kept is None or kept.frame is not frame or kept.chosen != chosen:
            self._walkable = kept = Walkable(frame, chosen)
        return kept

    def _chosen(self, frame: Frame) -> Spot | None:
        """The selected event, where it is one of a lane that is shown."""
        workspace = self.view.workspace
        lane = lane_of_selection(workspace)
        if lane is None or lane not in frame.sequence or workspace.index is None:
            return None
        event = workspace.selection[-1]
        return (lane, event) if workspace.index.kept[event] else None

    @property
    def walked(self) -> tuple[str, int] | None:
        """The event on which the arrow keys stand, and the code of its lane; None without one."""
        walkable = self.walkable
        if walkable is None or walkable.chosen is None:
            return None
        lane, event = walkable.chosen
        return lanes_of(self.view.workspace)[lane].code, event

    def lane_number(self, code: str) -> int:
        """The number of a lane that is shown, else -1."""
        frame = self.view.frame
        lanes = lanes_of(self.view.workspace)
        shown = frame.sequence if frame is not None else ()
        return next((n for n in shown if n < len(lanes) and lanes[n].code == code), -1)

    def events_in(self, lane: int) -> tuple[int, ...]:
        """The events that can be walked in a lane, from left to right."""
        walkable = self.walkable
        return walkable.events(lane) if walkable is not None else ()

    def place_of(self, event: int) -> tuple[int, int]:
        """Which one an event is of those that the filter leaves, counted from 1 in the order in which the arrow keys
        walk, and how many these are; 0 for one that is none of them."""
        index = self.view.workspace.index
        if index is None:
            return 0, 0
        if self._dated is None or self._dated[0] is not index:
            self._dated = index, np.flatnonzero(index.kept & ~index.rows.undated)
        dated = self._dated[1]
        at = int(np.searchsorted(dated, event))
        return (at + 1 if at < len(dated) and dated[at] == event else 0), len(dated)

    def sources(self, event: int) -> int | None:
        """How many sources an event has, where that is known."""
        evidence = self.view.evidence
        return evidence.sources(event) if evidence is not None else None

    # ------------------------------------------------------------------ parts

    def lane_item(self, code: str) -> LaneItem:
        if code not in self._lanes:
            self._lanes[code] = LaneItem(self, code)
        return self._lanes[code]

    def event_item(self, code: str, event: int) -> EventItem:
        if (code, event) not in self._events:
            self._events[code, event] = EventItem(self, code, event)
        return self._events[code, event]

    def known(self, code: str, event: int) -> EventItem | None:
        """A part that some reader has asked for before."""
        return self._events.get((code, event))

    def item_at(self, x: int, y: int) -> AccessibleItem | None:
        """The event, or else the lane, at a point of the screen."""
        at = self.port.mapFromGlobal(QPoint(x, y))
        frame, lanes = self.view.frame, lanes_of(self.view.workspace)
        if frame is None or not self.port.rect().contains(at):
            return None
        hit = self.view.hit(at)
        if not 0 <= hit.lane < len(lanes):
            return None
        code = lanes[hit.lane].code
        return self.lane_item(code) if hit.event < 0 else self.event_item(code, hit.event)

    def tidy(self) -> None:
        """Give up what no longer is anything: all events of other columns, and where there are many those that have
        left the picture. Not while Qt asks for parts: it may hold one in its hand."""
        columns = self.view.workspace.columns
        key = columns.key if columns is not None else None
        if key is not self._of:
            self._of = key
            self.give_up()
        elif len(self._events) > MOST_KEPT:
            walkable = self.walkable
            for code, event in list(self._events):
                if walkable is None or event not in walkable.events(self.lane_number(code)):
                    _give_up(self._events.pop((code, event)))

    def give_up(self) -> None:
        """Give up all parts."""
        parts = (*self._events.values(), *self._lanes.values())
        self._events, self._lanes = {}, {}
        self._walkable = self._dated = None
        for part in parts:
            _give_up(part)

    # ------------------------------------------------------------------ what Qt asks

    def isValid(self) -> bool:
        return isValid(self.view)

    def window(self) -> QWindow | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.view.window().windowHandle()

    def text(self, t: QAccessible.Text) -> str:
        frame = self.view.frame
        if t == QAccessible.Text.Name:
            return canvas_words(self.view.workspace)
        if t == QAccessible.Text.Description:
            return canvas_rest(self.view.workspace, frame.message if frame is not None else "")
        return super().text(t)

    @property
    def _codes(self) -> tuple[str, ...]:
        """The lanes that are shown, from top to bottom."""
        frame, lanes = self.view.frame, lanes_of(self.view.workspace)
        return () if frame is None else tuple(lanes[number].code for number in frame.sequence if number < len(lanes))

    @property
    def _has_widgets(self) -> bool:
        """Whether something lies over the picture: what is offered instead of it, the bar of a marked range."""
        return any(isinstance(it, QWidget) and it.isVisible() for it in self.port.children())

    def childCount(self) -> int:
        return len(self._codes) + self._has_widgets

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        codes = self._codes
        if 0 <= index < len(codes):
            return self.lane_item(codes[index])
        return QAccessible.queryAccessibleInterface(self.port) if index == len(codes) and self._has_widgets else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        codes = self._codes
        if isinstance(child, LaneItem):
            return codes.index(child.code) if child.code in codes else -1
        return len(codes) if child is not None and child.object() is self.port else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.item_at(x, y)

    def focusChild(self) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        walked = self.walked
        return self.event_item(*walked) if walked is not None and self.view.hasFocus() else None


def _give_up(part: AccessibleItem) -> None:
    QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(part))


_installed = False


def make_accessible(view: TimelineView) -> None:
    """From now on Qt asks this module about a view that is whole by now. Where a reader is there already, Qt has made
    something of the unfinished one, and would keep that for good."""
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_canvas_for)
    if QAccessible.isActive():
        made = QAccessible.queryAccessibleInterface(view)
        if made is not None and not isinstance(made, AccessibleCanvas):
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(made))


def _canvas_for(_key: str, asked: QObject) -> QAccessibleInterface | None:
    from frtdesk.ui.plot.timeline_view import TimelineView

    if not isinstance(asked, TimelineView) or asked.news is None:
        return None
    if asked.accessible is None or not isValid(asked.accessible):
        asked.accessible = AccessibleCanvas(asked)
    return asked.accessible
