"""What a person does to one timeline view with a pointer, by the table of hands in the manual.

A press becomes a `Drag`, chosen by where and with which keys it begins; one that does not wander is a click. Wheel,
fingers and hovering have modules of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QNativeGestureEvent, QPainter, QTouchEvent, QWheelEvent

from frtdesk.state.lanes_shown import fold, lane_of_selection, lanes_of, show_rows
from frtdesk.state.moments import extent_of
from frtdesk.state.view import zoomed
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.hit import Hit
from frtdesk.ui.plot import edge_hint, lane_drag, lane_move, scroll_hint
from frtdesk.ui.plot.drag import Drag, Pan
from frtdesk.ui.plot.event_drag import EventDrag
from frtdesk.ui.plot.hover import Hover
from frtdesk.ui.plot.lane_drag import LaneDrag
from frtdesk.ui.plot.lane_move import LaneMove
from frtdesk.ui.plot.range_mark import RangeDrag, RangeMark
from frtdesk.ui.plot.rubber_band import RubberBand
from frtdesk.ui.plot.scroll_hint import ScrollDrag
from frtdesk.ui.plot.touch import Touch
from frtdesk.ui.plot.wheel import Wheel

if TYPE_CHECKING:
    from frtdesk.ui.plot.editing import Editing
    from frtdesk.ui.plot.timeline_view import TimelineView

CLICK = 4
"""Pixels that a click may wander."""

TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)


class Hands:
    """Every input of a pointer, finger or wheel comes here first. `editing`: edit mode, where events can be changed."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.editing: Editing | None = None
        self.hover = Hover(view)
        self.wheel = Wheel(view)
        self.range = RangeMark(view)
        self.touch = Touch(view, self)
        self._drag: Drag | None = None
        self._pressed = QPointF()
        self._dragging = False

    def interrupt(self) -> None:
        """A hand on the picture stops what moves, where it is."""
        self.hover.leave()
        self._view.halt()

    # ------------------------------------------------------------------ wheel, trackpad, fingers

    def turn(self, ev: QWheelEvent) -> None:
        ev.accept()
        self.interrupt()
        if self._view.workspace.opened is not None:
            self.wheel.turn(ev)
        if self._dragging and isinstance(self._drag, EventDrag):
            self._drag.follow()

    def gesture(self, ev: QEvent) -> bool:
        """Take a pinch or a touch; False for what is neither."""
        if isinstance(ev, QNativeGestureEvent):
            self.interrupt()
            if ev.gestureType() == Qt.NativeGestureType.SmartZoomNativeGesture:  # two fingers tap twice
                self.double_click_at(ev.position())
                return True
            return self.wheel.pinch(ev)
        if isinstance(ev, QTouchEvent) and ev.type() in TOUCHES:
            return self._view.frame is not None and self.touch.event(ev)
        return False

    # ------------------------------------------------------------------ buttons

    def press(self, ev: QMouseEvent) -> None:
        ev.accept()
        self.interrupt()
        frame = self._view.frame
        if ev.button() == Qt.MouseButton.LeftButton and frame is not None:
            self._pressed = ev.position()
            self._dragging = False
            self._hold(self._drag_from(frame, ev.position(), ev.modifiers()))

    def _hold(self, drag: Drag | None) -> None:
        self._drag = drag
        if self.editing is not None:
            self.editing.note_hand(full=isinstance(drag, EventDrag))

    def _drag_from(self, frame: Frame, at: QPointF, modifiers: Qt.KeyboardModifier) -> Drag:
        if scroll_hint.covers(frame, at):
            return ScrollDrag(self._view, frame, at)
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return RangeDrag(self._view, self.range, at)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return RubberBand(self._view, at)
        event_drag = self.editing.drag_from(at) if self.editing is not None else None
        if event_drag is not None and edge_hint.hint_under(self._view, at) is None:
            return event_drag
        lane = lane_drag.edge_at(frame, at.y()) if edge_hint.hint_under(self._view, at) is None else None
        if lane is not None and self._view.hit(at.toPoint()).event < 0:
            return LaneDrag(self._view, lane)
        title = lane_move.title_at(frame, at)
        if title is not None and self._view.hit(at.toPoint()).what == "lane":
            return LaneMove(self._view, title)
        return Pan(self._view, at)

    def move(self, ev: QMouseEvent) -> None:
        ev.accept()
        if self._drag is None:
            self.hover.move(ev.position())
            return
        if not self._dragging and (ev.position() - self._pressed).manhattanLength() > CLICK:
            self._dragging = True
            self._view.viewport().setCursor(self._drag.cursor)
        if self._dragging:
            if isinstance(self._drag, EventDrag):
                self._drag.free = bool(ev.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._drag.move(ev.position())

    def release(self, ev: QMouseEvent) -> None:
        ev.accept()
        drag = self._drag
        if ev.button() != Qt.MouseButton.LeftButton or drag is None:
            return
        self._hold(None)
        self._view.viewport().unsetCursor()
        if self._dragging:
            self._dragging = False
            drag.finish()
        elif drag.clicks:
            self.click_at(ev.position(), ev.modifiers())

    def escape(self) -> bool:
        """Give up what is being dragged or moved, or drop the marked range; False where there is nothing of that."""
        drag = self._drag
        self._hold(None)
        if drag is not None:
            self._dragging = False
            self._view.viewport().unsetCursor()
            drag.abandon()
        elif self.editing is not None and self.editing.give_up():
            return True
        elif self.range.marked is not None:
            self.range.drop()
        else:
            return False
        return True

    def click_at(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Select, extend, or clear; go where a hint at the edge points."""
        hint = edge_hint.hint_under(self._view, at)
        if hint is not None:
            edge_hint.follow(self._view, hint)
            return
        workspace, hit = self._view.workspace, self._view.hit(at.toPoint())
        extend = bool(modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
        if hit.event < 0:
            if not extend and hit.what == "nothing":
                self.range.drop()
                workspace.select(())
        elif not extend:
            workspace.select((hit.event,), self._lane_code(hit))
        elif hit.event in workspace.selection:
            workspace.select(tuple(event for event in workspace.selection if event != hit.event))
        else:
            workspace.select((*workspace.selection, hit.event), self._lane_code(hit))

    def _lane_code(self, hit: Hit) -> str:
        """What the lane of a hit is remembered by."""
        lanes = lanes_of(self._view.workspace)
        return lanes[hit.lane].code if 0 <= hit.lane < len(lanes) else ""

    def double_click(self, ev: QMouseEvent) -> None:
        ev.accept()
        self.interrupt()
        if ev.button() == Qt.MouseButton.LeftButton:
            self.double_click_at(ev.position())

    def double_click_at(self, at: QPointF) -> None:
        """An event: zoom to it. A cluster: open it. A lane's title: fold it; its lower edge: all rows. Nothing: zoom
        in, or in edit mode make an event there."""
        workspace, frame = self._view.workspace, self._view.frame
        if frame is None or scroll_hint.covers(frame, at) or edge_hint.hint_under(self._view, at) is not None:
            return
        hit = self._view.hit(at.toPoint())
        edge = lane_drag.edge_at(frame, at.y())
        if hit.events:
            self.zoom_to(hit)
        elif edge is not None:
            show_rows(workspace, edge, lanes_of(workspace)[edge].rows)
        elif hit.what == "lane":
            fold(workspace, hit.lane)
        elif hit.what == "nothing" and self.editing is not None and self.editing.on:
            self._view.event_wanted.emit(self._view.day_at(at.x()), hit.lane)
        else:
            view = zoomed(workspace.view, 2.0, self._view.day_at(at.x()))
            workspace.look(view.start, view.stop, remember=True)

    def make_here(self) -> None:
        """Ask for a new event where the pointer is, else beside the selected one, else in the middle."""
        view, workspace = self._view, self._view.workspace
        at = view.viewport().mapFromGlobal(QCursor.pos())
        if view.viewport().underMouse() and view.hit(at).what == "nothing":
            view.event_wanted.emit(view.day_at(at.x()), view.hit(at).lane)
            return
        lane = lane_of_selection(workspace)
        day = workspace.selected_moment()
        if day is None or not workspace.view.start <= day < workspace.view.stop:
            day = (workspace.view.start + workspace.view.stop) / 2
        view.event_wanted.emit(day, -1 if lane is None else lane)

    def zoom_to(self, hit: Hit) -> None:
        """Show an event with some time around it, or a cluster from end to end."""
        workspace = self._view.workspace
        if workspace.opened is None:
            return
        start, stop = extent_of(workspace.opened.columns, np.array(hit.events))
        days = max((stop - start) * (1.6 if hit.what == "cluster" else 4.0), 14.0)
        middle = (start + stop) / 2
        workspace.look(middle - days * 0.35, middle + days * 0.65, remember=True)

    # ------------------------------------------------------------------ over the picture

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """What stands over the picture and is no part of it: ring, range, rubber band, ghost of an edge."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.range.paint(painter, frame)
        self.hover.paint(painter, frame)
        if self.editing is not None:
            self.editing.paint(painter, frame)
        if self._drag is not None:
            self._drag.paint(painter, frame)
