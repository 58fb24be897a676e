"""Parts of the timeline as a screen reader meets them: lanes, and in them the events that are drawn.

They belong to no widget, so each answers for itself whatever Qt asks. They live in the registry of their canvas
(`accessible_canvas`) and nowhere else: Qt keeps them by number, and Python must not forget one that Qt still knows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QColor, QWindow
from shiboken6 import VoidPtr

from frtdesk.base.words import translate
from frtdesk.state import lanes_shown
from frtdesk.timeline.hit import Hit
from frtdesk.ui.plot.spoken import cluster_words, event_words, lane_rest, lane_words, place_words
from frtdesk.ui.plot.walkable import Spot

if TYPE_CHECKING:
    from frtdesk.timeline.frame import LaneBox
    from frtdesk.timeline.intervals import PictureIndex
    from frtdesk.ui.plot.accessible_canvas import AccessibleCanvas

Act = tuple[str, Callable[[], None]]
"""What a person reads, and what is done."""


class AccessibleActs(QAccessibleActionInterface):
    """What can be done to a part, by names that do not change with the language."""

    def __init__(self, acts: Callable[[], Mapping[str, Act]]) -> None:
        super().__init__()
        self._acts = acts

    def actionNames(self) -> list[str]:
        return list(self._acts())

    def doAction(self, name: str) -> None:
        if act := self._acts().get(name):
            act[1]()

    def localizedActionName(self, name: str) -> str:
        act = self._acts().get(name)
        return act[0] if act is not None else name

    def localizedActionDescription(self, name: str) -> str:
        return ""

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


class AccessibleItem(QAccessibleInterface):
    """A part of the canvas that is no widget."""

    def __init__(self, canvas: AccessibleCanvas) -> None:
        super().__init__()
        self.canvas = canvas
        self._actions = AccessibleActs(self.acts)

    def acts(self) -> Mapping[str, Act]:
        """What can be done to it, by name; the first is what pressing it does."""
        return {}

    def area(self) -> QRect:
        """Where it is, in pixels of the canvas; empty where it is nowhere."""
        return QRect()

    def isValid(self) -> bool:
        return self.canvas.isValid()

    def object(self) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def window(self) -> QWindow | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return self.canvas.window()

    def parent(self) -> QAccessibleInterface:
        return self.canvas

    def child(self, index: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        return -1

    def rect(self) -> QRect:
        area = self.area()
        return area if area.isEmpty() else QRect(self.canvas.port.mapToGlobal(area.topLeft()), area.size())

    def setText(self, t: QAccessible.Text, text: str) -> None:
        """The names of parts come from the data."""

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    def interface_cast(self, wanted: QAccessible.InterfaceType) -> object:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Whoever answers for actions; for all else nothing, which Qt takes as a null pointer only: None would end the
        program."""
        return self._actions if wanted == QAccessible.InterfaceType.ActionInterface else VoidPtr(0)


class LaneItem(AccessibleItem):
    """A lane: its title and counts, and the events in it that are drawn."""

    def __init__(self, canvas: AccessibleCanvas, code: str) -> None:
        super().__init__(canvas)
        self.code = code

    @property
    def number(self) -> int:
        """Its number in the present frame, -1 while it is not shown."""
        return self.canvas.lane_number(self.code)

    @property
    def box(self) -> LaneBox | None:
        frame, number = self.canvas.view.frame, self.number
        return frame.lanes[number] if frame is not None and number >= 0 else None

    def acts(self) -> Mapping[str, Act]:
        box, workspace = self.box, self.canvas.view.workspace
        if box is None:
            return {}
        fold = translate("lane", "Unfold the lane") if box.folded else translate("lane", "Fold the lane")
        return {
            QAccessibleActionInterface.toggleAction(): (fold, lambda: lanes_shown.fold(workspace, self.number)),
            QAccessibleActionInterface.showMenuAction(): (translate("spoken", "Show the menu"), self._ask),
        }

    def _ask(self) -> None:
        box = self.box
        if box is not None:
            self.canvas.view.ask_at(QPoint(round(box.caption_x) - 12, round(box.title_top) + 4))

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Grouping

    def text(self, t: QAccessible.Text) -> str:
        box = self.box
        if box is None:
            return ""
        if t == QAccessible.Text.Name:
            return lane_words(box)
        return lane_rest(box) if t == QAccessible.Text.Description else ""

    def state(self) -> QAccessible.State:
        state, box = QAccessible.State(), self.box
        if box is None:
            state.invisible = True
        else:
            state.expandable = True
            state.collapsed, state.expanded = box.folded, not box.folded
            state.offscreen = self.area().isEmpty()
        return state

    def area(self) -> QRect:
        frame, box = self.canvas.view.frame, self.box
        if frame is None or box is None:
            return QRect()
        top, foot = frame.area_of(box)
        upper, lower = max(box.top, top, box.ceiling), min(box.top + box.height, foot)
        return QRect(0, round(upper), round(frame.width), max(round(lower - upper), 0))

    def childCount(self) -> int:
        return len(self.canvas.events_in(self.number))

    def child(self, index: int) -> QAccessibleInterface | None:
        events = self.canvas.events_in(self.number)
        return self.canvas.event_item(self.code, events[index]) if 0 <= index < len(events) else None

    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        if isinstance(arg__1, EventItem) and arg__1.code == self.code:
            events = self.canvas.events_in(self.number)
            return events.index(arg__1.event) if arg__1.event in events else -1
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        found = self.canvas.item_at(x, y)
        return found if isinstance(found, EventItem) and found.code == self.code else None


class EventItem(AccessibleItem):
    """An event in a lane, or several that stand behind one number, called after the most important."""

    def __init__(self, canvas: AccessibleCanvas, code: str, event: int) -> None:
        super().__init__(canvas)
        self.code, self.event = code, event

    @property
    def _spot(self) -> Spot:
        return self.canvas.lane_number(self.code), self.event

    @property
    def _members(self) -> tuple[int, ...]:
        walkable = self.canvas.walkable
        return (self.event,) if walkable is None else walkable.members(self._spot)

    def acts(self) -> Mapping[str, Act]:
        acts: dict[str, Act] = {
            QAccessibleActionInterface.pressAction(): (translate("spoken", "Select"), self._select),
            "ShowDetails": (translate("spoken", "Show details"), self._show_details),
            "ZoomTo": (translate("spoken", "Zoom to it"), self._zoom),
        }
        if self.point is not None:
            acts[QAccessibleActionInterface.showMenuAction()] = translate("spoken", "Show the menu"), self._ask
        return acts

    @property
    def point(self) -> QPoint | None:
        """Where to point at it, in pixels of the canvas; None where it is not seen."""
        walkable = self.canvas.walkable
        if walkable is None or not walkable.is_in_sight(self._spot):
            return None
        point = walkable.point(self._spot)
        if point is None:
            return None
        port = self.canvas.port
        return QPoint(min(round(point[0]), port.width() - 1), min(round(point[1]), port.height() - 1))

    def _ask(self) -> None:
        if (point := self.point) is not None:
            self.canvas.view.ask_at(point)

    def _select(self) -> None:
        self.canvas.view.workspace.select((self.event,), self.code)

    def _show_details(self) -> None:
        self._select()
        self.canvas.view.details_wanted.emit()

    def _zoom(self) -> None:
        members = self._members
        what = "cluster" if len(members) > 1 else "event"
        self.canvas.view.hands.zoom_to(Hit(what, self.event, members, self.canvas.lane_number(self.code)))

    def parent(self) -> QAccessibleInterface:
        return self.canvas.lane_item(self.code)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def text(self, t: QAccessible.Text) -> str:
        index, members = self.canvas.view.workspace.index, self._members
        if index is None:
            return ""
        if t == QAccessible.Text.Name:
            return self._name(index, members)
        if t == QAccessible.Text.Description:
            return place_words(*self.canvas.place_of(self.event))
        return ""

    def _name(self, index: PictureIndex, members: tuple[int, ...]) -> str:
        """A selected event is told first, whoever stands with it; else several are told together."""
        others = len(members) - 1
        if others and self.event not in self.canvas.view.selected:
            return cluster_words(index.columns, members)
        sources, kept = self.canvas.sources(self.event), bool(index.kept[self.event])
        return event_words(index.columns, self.event, sources, hidden=not kept, others=others)

    def state(self) -> QAccessible.State:
        state, view, walkable = QAccessible.State(), self.canvas.view, self.canvas.walkable
        state.selectable = state.focusable = True
        state.selected = self.event in view.selected
        state.focused = view.hasFocus() and self.canvas.walked == (self.code, self.event)
        state.offscreen = walkable is None or not walkable.is_in_sight(self._spot)
        return state

    def area(self) -> QRect:
        walkable = self.canvas.walkable
        area = walkable.area(self._spot) if walkable is not None else None
        if area is None:
            return QRect()
        left, top, width, height = area
        drawn = QRect(round(left), round(top), max(round(width), 1), max(round(height), 1))
        return drawn.intersected(self.canvas.port.rect())
