"""The timeline as a widget: pyqtgraph holds the view and its coordinates, one item paints the frame.

Hands (mouse, wheel, touch) are in `hands`; this class turns state into a frame and a frame into pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.painter import paint_frame
from frtdesk.state.in_context import context_events
from frtdesk.state.known_evidence import KnownEvidence
from frtdesk.state.live_known import SETTING, LiveKnown
from frtdesk.state.settings import Settings
from frtdesk.state.workspace import Workspace
from frtdesk.timeline import context, hit
from frtdesk.timeline.compose import Composer
from frtdesk.timeline.edges import EdgeHint, edge_hints
from frtdesk.timeline.frame import Frame
from frtdesk.timeline.hit import Hit
from frtdesk.timeline.known import TALL, KnownIndex
from frtdesk.timeline.metrics import Metrics
from frtdesk.timeline.mirror import build_mirrored
from frtdesk.timeline.viewport import Viewport
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.finger import FINGER
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.plot.accessible_canvas import AccessibleCanvas, make_accessible
from frtdesk.ui.plot.accessible_news import AccessibleNews
from frtdesk.ui.plot.focus_ring import FocusRing
from frtdesk.ui.plot.hands import TOUCHES, Hands
from frtdesk.ui.plot.lane_menu import lane_menu
from frtdesk.ui.plot.message_offer import MessageOffer
from frtdesk.ui.plot.motion import Motion, motion_wanted
from frtdesk.ui.plot.row_in_sight import scroll_to

GESTURES = (QEvent.Type.NativeGesture, *TOUCHES)


class FrameItem(QGraphicsObject):
    """The one item of the scene: paints whatever frame it is given."""

    def __init__(self, paint: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._paint = paint
        self._area = QRectF()

    def resize(self, area: QRectF) -> None:
        self.prepareGeometryChange()
        self._area = area

    def boundingRect(self) -> QRectF:
        return self._area

    @guarded_paint
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        self._paint(painter)


class TimelineView(pg.GraphicsView):
    """Shows the workspace's view of its events.

    `pointed(Hit, QPoint)`: what the pointer rests on, in global pixels; `asked(Hit, QPoint)`: a context menu is
    wanted; `export_wanted`: a picture of what is shown is wanted; `event_wanted(float, int)`: a new event is wanted on
    this day, in the lane of this number (-1: none); `shown_first`: events are being painted for the first time; what
    takes long is begun a moment later; `details_wanted`: the pane of the selected event, by a screen reader.
    `accessible`: what screen readers know of the view, made when one asks; `evidence`: where it learns how many sources
    events have, None where nobody can say.
    """

    pointed = Signal(object, object)
    asked = Signal(object, object)
    export_wanted = Signal()
    event_wanted = Signal(float, int)
    shown_first = Signal()
    details_wanted = Signal()
    news: AccessibleNews | None = None  # while Qt asks about a view that is still being made

    def __init__(self, workspace: Workspace, appearance: Appearance, settings: Settings) -> None:
        super().__init__(useOpenGL=False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self.workspace = workspace
        self.appearance = appearance
        self.settings = settings
        self.scrolled = 0.0
        self.accessible: AccessibleCanvas | None = None
        self.evidence: KnownEvidence | None = None
        self._told = False
        self._by = ""
        self._frame: Frame | None = None
        self._hints: tuple[Frame, tuple[EdgeHint, ...]] | None = None
        self._known: LiveKnown | None = None
        self._selected = frozenset(workspace.selection)
        self._measure = QtMeasure(appearance.factor)
        self._composer = Composer(self._measure)
        self._box = pg.ViewBox(enableMouse=False, enableMenu=False)
        self._box.setYRange(0, 1, padding=0)
        self.setCentralItem(self._box)
        self._item = FrameItem(self._paint)
        self._item.setZValue(1)
        self.scene().addItem(self._item)
        self.motion = Motion((workspace.view.start, workspace.view.stop), self._show_days, self)
        self.hands = Hands(self)
        self.ring = FocusRing(self, self.repaint_over)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("canvas", "Timeline"))
        self.setMinimumSize(240, 160)
        self.setFrameShape(pg.GraphicsView.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        # It fills all of itself: else all that it lies on is painted under it, 0.5 ms a frame.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.view_changed.connect(self._on_view_changed)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.detail_changed.connect(self._on_detail_changed)
        workspace.relations.changed.connect(self._on_relations_changed)
        workspace.hits_changed.connect(self._on_hits_changed)
        workspace.revealed.connect(self._on_revealed)
        appearance.changed.connect(self._on_appearance_changed)
        self.offer = MessageOffer(self)
        self.news = AccessibleNews(self)
        make_accessible(self)
        self._on_appearance_changed()
        self._on_view_changed()

    # ------------------------------------------------------------------ the picture

    @property
    def frame(self) -> Frame | None:
        """The frame of the present state, built if it is not there yet; None while nothing is open."""
        if self._frame is None and self.workspace.index is not None:
            size = self.viewport().size()
            view = self.workspace.view
            port = Viewport(
                *self.motion.days,
                max(size.width(), 1),
                max(size.height(), 1),
                self.scrolled,
                view.lanes,
                self._metrics(),
                self._selected,
                self.workspace.neighbours,
                self.workspace.stretches,
                between=self.workspace.between.ends,
                ghosts=context_events(self.workspace),
                known=self.known,
                hits=self.workspace.hit_marks,
            )
            halves = self.workspace.halves
            self._frame = (
                self._composer.build_frame(self.workspace.index, port)
                if halves is None
                else build_mirrored(self._composer, self._measure, halves, port)
            )
            self.scrolled = self._frame.scroll
        return self._frame

    @property
    def selected(self) -> frozenset[int]:
        """The selected events."""
        return self._selected

    @property
    def edge_hints(self) -> tuple[EdgeHint, ...]:
        """What lies beyond the edges of the present frame."""
        frame = self.frame
        if frame is None:
            return ()
        if self._hints is None or self._hints[0] is not frame:
            self._hints = frame, edge_hints(frame, self._measure)
        return self._hints[1]

    def _metrics(self) -> Metrics:
        """Sizes at the text size, with room for the strip of what is known where it is wanted, and for the names of
        context bands where the view has any."""
        factor = self.appearance.factor
        strip = TALL * factor if self.settings[SETTING] else 0.0
        sizes = Metrics().scaled(factor)
        if self.appearance.touch:
            sizes = replace(sizes, ruler=max(sizes.ruler, FINGER), header=max(sizes.header, FINGER))
        return replace(sizes, names=context.height(self.workspace.stretches, factor), known=strip)

    def follow_known(self, known: LiveKnown) -> None:
        """From now on show how much is known; the room for it is kept before."""
        self._known = known
        known.changed.connect(self._on_known_changed)
        self._stale()

    @property
    def known(self) -> KnownIndex | None:
        """What the strip under the ruler says; None where there is none."""
        return self._known.index if self._known is not None else None

    def hit(self, at: QPoint) -> Hit:
        """What lies under a point of the viewport; a finger need not meet it so closely."""
        frame, reach = self.frame, FINGER / 2 if self.by_finger else 0.0
        return hit.at(frame, at.x(), at.y(), reach) if frame is not None else Hit("nothing")

    @property
    def by_finger(self) -> bool:
        """Whether what is pointed at is pointed at by a finger."""
        return self.appearance.touch or self.hands.touch.down

    def day_at(self, x: float) -> float:
        """The moment, in days, under a column of pixels; read from pyqtgraph's view."""
        start, stop = self._box.viewRange()[0]
        return float(start + (stop - start) * x / max(self.viewport().width(), 1))

    def scroll_by(self, pixels: float) -> None:
        """Scroll the lanes, if there are more than fit."""
        self.scrolled += pixels
        self._stale()

    def overflows(self) -> bool:
        frame = self.frame
        return frame is not None and frame.hidden_rows

    def _paint(self, painter: QPainter) -> None:
        frame = self.frame
        if frame is not None:
            paint_frame(painter, frame, self.appearance.theme, factor=self.appearance.factor)
            self.hands.paint(painter, frame)
            self.ring.paint(painter, self.appearance.theme)
        if not self._told and self.workspace.index is not None:
            self._told = True
            self.shown_first.emit()

    def repaint_over(self) -> None:
        """What stands over the picture changed; the frame is the same."""
        self._item.update()

    def _stale(self) -> None:
        self._frame = None
        self._item.update()

    # ------------------------------------------------------------------ motion

    def _show_days(self) -> None:
        self._box.setXRange(*self.motion.days, padding=0)
        self._stale()
        self.hands.range.place()

    def halt(self) -> None:
        """Stop where the picture stands now; that is the view then."""
        if self.motion.running:
            self.motion.stop()
            self.workspace.look(*self.motion.days)

    # ------------------------------------------------------------------ signals

    def _on_index_changed(self) -> None:
        index = self.workspace.index
        by = index.rows.by if index is not None else ""
        if by != self._by:
            self._by, self.scrolled = by, 0.0
        self._stale()

    def _on_view_changed(self) -> None:
        view = self.workspace.view
        if self.workspace.leapt and self.isVisible() and motion_wanted(self.settings):
            self.motion.glide((view.start, view.stop))
            self._stale()
        else:
            self.motion.jump((view.start, view.stop))

    def _on_selection_changed(self) -> None:
        self._selected = frozenset(self.workspace.selection)
        self._stale()

    def _on_detail_changed(self) -> None:
        self._stale()

    def _on_relations_changed(self) -> None:
        if self.workspace.view.between is not None:
            self._stale()

    def _on_known_changed(self) -> None:
        self._stale()

    def _on_hits_changed(self) -> None:
        self._stale()

    def _on_revealed(self, event: int) -> None:
        frame, index = self.frame, self.workspace.index
        if frame is not None and index is not None and (way := scroll_to(frame, index.rows, event)):
            self.scroll_by(way)

    def _on_appearance_changed(self) -> None:
        self._measure = QtMeasure(self.appearance.factor)
        self._composer = Composer(self._measure)
        self.setBackground(self.appearance.theme.canvas)
        self._stale()

    # ------------------------------------------------------------------ Qt events

    def close(self) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Qt's own: pyqtgraph's takes the viewport away from under an event that is still to come, and crashes."""
        return QWidget.close(self)

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if hasattr(self, "_item"):
            self._item.resize(QRectF(self.viewport().rect()))
            self._stale()

    def wheelEvent(self, ev: QWheelEvent) -> None:
        self.hands.turn(ev)

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        self.hands.press(ev)

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        self.hands.move(ev)

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        self.hands.release(ev)

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        self.hands.double_click(ev)

    def leaveEvent(self, ev: QEvent) -> None:
        self.hands.hover.leave()
        super().leaveEvent(ev)

    def contextMenuEvent(self, ev: QContextMenuEvent) -> None:
        by_key = ev.reason() == QContextMenuEvent.Reason.Keyboard
        self.ask_at((self._selected_at() if by_key else None) or ev.pos())

    def ask_at(self, at: QPoint) -> None:
        """Show the menu of a lane's title, or ask whoever knows for that of anything else."""
        hit = self.hit(at)
        if hit.what == "lane":
            lane_menu(self, self.workspace, hit.lane).popup(self.mapToGlobal(at))
        else:
            self.asked.emit(hit, self.mapToGlobal(at))

    def _selected_at(self) -> QPoint | None:
        """Where the selected event's mark stands, if it is drawn."""
        frame, selection = self.frame, self.workspace.selection
        if frame is None or not selection:
            return None
        for event, x, y in zip(
            *(part.tolist() for part in (frame.marks.event, frame.marks.x, frame.marks.y)), strict=True
        ):
            if event == selection[-1]:
                return QPoint(round(x), round(y))
        return None

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        if ev.key() != Qt.Key.Key_Escape or not self.hands.escape():
            super().keyPressEvent(ev)

    def viewportEvent(self, ev: QEvent) -> bool:
        if ev.type() in GESTURES and self.hands.gesture(ev):
            return True
        return super().viewportEvent(ev)
