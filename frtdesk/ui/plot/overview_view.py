"""The overview as a widget: drag the window, resize its edges, click to jump, wheel to zoom; and all that by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from frtdesk.base.wording import day_words, month_year
from frtdesk.base.words import translate
from frtdesk.draw.measure import QtMeasure
from frtdesk.draw.overview_painter import Layers, drawn_window, paint_overview
from frtdesk.state.view import panned, zoomed
from frtdesk.state.view_words import range_words
from frtdesk.state.workspace import AT_ONCE, Workspace
from frtdesk.timeline.hits import ticks
from frtdesk.timeline.overview import OverviewFrame, overview, selected_marks
from frtdesk.ui.accessible_role import speak_as
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.finger import FINGER
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.plot.overview_span import OverviewSpan
from frtdesk.ui.plot.wheel import CLAMP, wheel_pixels, zoom_factor

Grip = Literal["left", "right", "window"]
REACH = 6.0
"""Pixels around an edge that take hold of it."""
AFTER_TIMELINE = 40
"""Milliseconds that the overview of much data waits after a filter's answer."""

HITS_APART = 4.0
"""Pixels between two ticks for what a search has found."""
DAY_BY_DAY = 0.2
"""Pixels a day from which a tooltip names the day, and not the month."""


class OverviewView(QWidget):
    """The workspace's filtered events as a whole, with the window over what the timeline shows.

    Where the data is much longer than the window, the wheel shows less of it around the pointer, and a double click
    all of it again.
    """

    def __init__(self, workspace: Workspace, appearance: Appearance) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self._workspace = workspace
        self._appearance = appearance
        self._kept: OverviewFrame | None = None
        self._layers = Layers()
        self._span = OverviewSpan()
        self._showing = (0.0, 0.0)
        self._whole = workspace.opened.whole if workspace.opened is not None else None
        self._grip: Grip | None = None
        self._grab_offset = 0.0
        self._begun_at = workspace.view
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # as the timeline
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("overview", "Overview of all years"))
        speak_as(self, QAccessible.Role.Chart, self._spoken)
        workspace.opened_changed.connect(self._on_opened_changed)
        workspace.index_changed.connect(self._on_index_changed)
        workspace.view_changed.connect(self._on_view_changed)
        workspace.selection_changed.connect(self._on_selection_changed)
        workspace.hits_changed.connect(self._on_hits_changed)
        appearance.changed.connect(self._on_appearance_changed)

    def sizeHint(self) -> QSize:
        return QSize(400, self._appearance.px(92))

    # ------------------------------------------------------------------ the picture

    def _spoken(self) -> str:
        said = translate("overview", "Its window shows {range}. Arrows move it, plus and minus resize it.")
        return said.format(range=range_words(self._workspace.view))

    @property
    def _window(self) -> tuple[float, float]:
        return self._workspace.view.start, self._workspace.view.stop

    @property
    def frame(self) -> OverviewFrame | None:
        """The overview of the present state; the histogram is made anew only after a filter, zoom or another size."""
        opened, index = self._workspace.opened, self._workspace.index
        if index is None or opened is None or self.width() < 8:
            return None
        if self._kept is None:
            self._showing = self._span.shown(opened.whole, self._window)
            self._kept = overview(
                index,
                (self.width(), self.height()),
                self._window,
                self._workspace.selection,
                QtMeasure(self._appearance.factor),
                self._showing,
                self._workspace.halves,
            )
            self._kept = self._with_hits(self._kept)
        scale = self._kept.scale
        return replace(self._kept, window=(scale.x_of(self._window[0]), scale.x_of(self._window[1])))

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        try:
            frame = self.frame
            if frame is None:
                painter.fillRect(self.rect(), theme.paper)
                return
            paint_overview(painter, frame, theme, self._appearance.factor, self._layers)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.accent, 2))
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        finally:
            painter.end()

    def _renew(self) -> None:
        self._kept = None
        self.update()

    # ------------------------------------------------------------------ signals

    def _on_opened_changed(self) -> None:
        opened = self._workspace.opened
        whole = opened.whole if opened is not None else None
        if whole != self._whole:
            self._whole = whole
            self._span.reset()
        self._renew()

    def _on_index_changed(self) -> None:
        """Follow a filter; with much data a moment after the timeline, so that neither keeps who types waiting."""
        self._kept = None
        index = self._workspace.index
        if index is not None and len(index.columns) > AT_ONCE:
            QTimer.singleShot(AFTER_TIMELINE, self, self.update)
        else:
            self.update()

    def _on_selection_changed(self) -> None:
        """Move the marks of the selection; the histogram, 20 ms at a million events, stays."""
        index = self._workspace.index
        if self._kept is not None and index is not None:
            marks = selected_marks(index, self._kept.scale, self._workspace.selection)
            self._kept = replace(self._kept, selected=marks)
        self.update()

    def _on_hits_changed(self) -> None:
        """Move the ticks of the hits; the histogram stays."""
        if self._kept is not None:
            self._kept = self._with_hits(self._kept)
        self.update()

    def _with_hits(self, frame: OverviewFrame) -> OverviewFrame:
        return replace(frame, hits=ticks(self._workspace.hit_marks.moments, frame.scale, HITS_APART))

    def _on_view_changed(self) -> None:
        opened = self._workspace.opened
        if opened is not None and self._span.zoomed and self._grip is None and self._kept is not None:
            self._span.follow(opened.whole, self._window)
            if self._span.shown(opened.whole, self._window) != self._showing:
                self._kept = None
        self.update()

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self._renew()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._renew()

    # ------------------------------------------------------------------ buttons

    def _grip_at(self, x: float) -> Grip | None:
        frame = self.frame
        if frame is None:
            return None
        left, right = drawn_window(frame, self._appearance.factor)
        reach = min(FINGER / 2 if self._appearance.touch else REACH, (right - left) / 3)
        if abs(x - left) <= reach:
            return "left"
        if abs(x - right) <= reach:
            return "right"
        return "window" if left < x < right else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if frame is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._begun_at = self._workspace.view
        self._workspace.history.leave(self._workspace.view)
        self._grip = self._grip_at(x)
        if self._grip is None:
            half = self._workspace.view.days / 2
            middle = frame.scale.day_at(x)
            self._grip = "window"
            self._workspace.look(middle - half, middle + half)
        held = self._workspace.view.stop if self._grip == "right" else self._workspace.view.start
        self._grab_offset = frame.scale.day_at(x) - held

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self.frame
        if frame is None:
            return
        x = event.position().x()
        if self._grip is None:
            edge = self._grip_at(x) in ("left", "right")
            self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.ArrowCursor)
            return
        day, view = frame.scale.day_at(x) - self._grab_offset, self._workspace.view
        if self._grip == "window":
            self._workspace.look(day, day + view.days)
        elif self._grip == "left":
            self._workspace.look(min(day, view.stop - 1), view.stop)
        else:
            self._workspace.look(view.start, max(day, view.start + 1))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the whole again; the jump of the first click is taken back."""
        if event.button() == Qt.MouseButton.LeftButton and self._span.zoomed:
            self._span.reset()
            self._workspace.look(self._begun_at.start, self._begun_at.stop)
            self._renew()

    # ------------------------------------------------------------------ wheel, keys, tooltip

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom the window about its own middle, what is pointed at here being years and no moment; in long data
        zoom the overview about the pointer. Sideways pans. Momentum never zooms."""
        event.accept()
        opened, frame = self._workspace.opened, self.frame
        if opened is None or frame is None:
            return
        dx, dy = wheel_pixels(event)
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ShiftModifier or abs(dx) > abs(dy):
            self._pan(-(dy or dx) if modifiers & Qt.KeyboardModifier.ShiftModifier else -dx, frame)
        elif dy and event.phase() != Qt.ScrollPhase.ScrollMomentum:
            own = self._span.zooms(opened.whole, self._window) and not modifiers & Qt.KeyboardModifier.ControlModifier
            if own:
                at = frame.scale.day_at(event.position().x())
                self._span.zoom(zoom_factor(dy), at, opened.whole, self._window)
                self._renew()
            else:
                self._zoom(zoom_factor(dy), leap=False)

    def _pan(self, pixels: float, frame: OverviewFrame) -> None:
        """Pan the overview where it shows a part, else the window."""
        days = pixels / frame.scale.per_day
        if self._span.zoomed and self._workspace.opened is not None:
            self._span.pan(days, self._workspace.opened.whole)
            self._renew()
        else:
            there = panned(self._workspace.view, days)
            self._workspace.look(there.start, there.stop)

    def _zoom(self, factor: float, *, leap: bool) -> None:
        view = self._workspace.view
        nearer = zoomed(view, factor, (view.start + view.stop) / 2)
        self._workspace.look(nearer.start, nearer.stop, leap=leap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The window by keys: arrows and pages move it, plus and minus resize it, Home and End go to the ends."""
        opened, view = self._workspace.opened, self._workspace.view
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Left: -0.1,
            Qt.Key.Key_Right: 0.1,
            Qt.Key.Key_PageUp: -0.9,
            Qt.Key.Key_PageDown: 0.9,
        }
        if opened is None:
            super().keyPressEvent(event)
        elif key in steps:
            there = panned(view, view.days * steps[key])
            self._workspace.look(there.start, there.stop, leap=True)
        elif key == Qt.Key.Key_Home:
            self._workspace.look(opened.whole[0], opened.whole[0] + view.days, remember=True)
        elif key == Qt.Key.Key_End:
            self._workspace.look(opened.whole[1] - view.days, opened.whole[1], remember=True)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self._zoom(1 / 1.5 if key == Qt.Key.Key_Minus else 1.5, leap=True)
        elif key == Qt.Key.Key_0:
            self._span.reset()
            self._renew()
            self._workspace.fit_all()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def date_at(self, x: float) -> str:
        """The date under a column of pixels: the day where a day can be told, else the month."""
        frame = self.frame
        if frame is None:
            return ""
        day = int(frame.scale.day_at(x) // 1)
        return day_words(day) if frame.scale.per_day >= DAY_BY_DAY else month_year(day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(min(max(1.0 + event.value(), CLAMP[0]), CLAMP[1]), leap=False)
            return True
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.date_at(event.pos().x()), self)
            return True
        return super().event(event)
