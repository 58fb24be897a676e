"""The chart as a widget: hover tells, a click filters; and all that by keys."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.chart_painter import paint_chart, paint_cursor
from frtdesk.draw.fonts import font
from frtdesk.draw.measure import QtMeasure
from frtdesk.state.chart_words import about_part
from frtdesk.state.live_chart import LiveChart
from frtdesk.timeline.chart import HALVES, Chart
from frtdesk.timeline.chart_frame import ChartFrame, chart_frame
from frtdesk.timeline.measure import TextStyle
from frtdesk.ui.accessible_role import speak_as
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.timeline_view import FrameItem
from frtdesk.ui.tooltip import plain_tip

Spot = tuple[int, int]
"""A part of time, counted from the first shown, and a series; -1 for none or for all of them."""

NOWHERE: Spot = (-1, -1)


class ChartsView(pg.GraphicsView):
    """Shows a LiveChart. pyqtgraph holds the scene, one item paints the frame. `told`: what lies under the pointer or
    the keyboard's cursor, in a sentence."""

    told = Signal(str)

    def __init__(self, live: LiveChart, appearance: Appearance) -> None:
        super().__init__(useOpenGL=False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self._live = live
        self._appearance = appearance
        self._frame: ChartFrame | None = None
        self._shown = live.chart
        self._measure = QtMeasure(appearance.factor)
        self._hover = self._cursor = self._pressed = NOWHERE
        self._item = FrameItem(self._paint)
        self.scene().addItem(self._item)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("charts", "Chart"))
        speak_as(self, QAccessible.Role.Chart)
        self.setFrameShape(pg.GraphicsView.Shape.NoFrame)
        live.changed.connect(self._on_chart_changed)
        appearance.changed.connect(self._on_appearance_changed)
        self._on_appearance_changed()

    def sizeHint(self) -> QSize:
        return QSize(700, self._appearance.px(220))

    # ------------------------------------------------------------------ the picture

    @property
    def frame(self) -> ChartFrame | None:
        """The picture of the present chart; None without one."""
        chart = self._live.chart
        if self._frame is None and chart is not None:
            size, factor = self.viewport().size(), self._appearance.factor
            self._frame = chart_frame(
                chart, (max(size.width(), 60), max(size.height(), 60)), self._measure, factor,
                beside=self._live.beside,
            )  # fmt: skip
        return self._frame

    @property
    def cursor_spot(self) -> Spot:
        """Where the keyboard's cursor stands."""
        return self._cursor

    def _paint(self, painter: QPainter) -> None:
        theme, area = self._appearance.theme, QRectF(self.viewport().rect())
        frame = self.frame
        if frame is None:
            painter.fillRect(area, theme.paper)
            self._say(painter, area, self._live.why_not)
        else:
            paint_chart(painter, frame, theme, self._appearance.factor)
            paint_cursor(painter, frame, theme, *self._hover, strong=False)
            if self.hasFocus():
                paint_cursor(painter, frame, theme, *self._cursor, strong=True)
            if not frame.chart.totals.any():
                plot = QRectF(frame.left, frame.top, frame.right - frame.left, frame.foot - frame.top)
                self._say(painter, plot, translate("charts", "No event that the filter leaves begins here."))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.accent, 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 5, 5)

    def _say(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.setFont(font(TextStyle.COUNT, self._appearance.factor))
        painter.setPen(self._appearance.theme.quiet)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(area.adjusted(16, 4, -16, -4), flags, text)

    def _stale(self) -> None:
        self._frame = None
        self._item.update()

    # ------------------------------------------------------------------ signals

    def _on_chart_changed(self) -> None:
        self._cursor = _moved(self._cursor, self._shown, self._live.chart)
        self._shown = self._live.chart
        self._hover = NOWHERE
        self._stale()

    def _on_appearance_changed(self) -> None:
        self._measure = QtMeasure(self._appearance.factor)
        self.setBackground(self._appearance.theme.paper)
        self.setMinimumSize(200, self._appearance.px(92))
        self._stale()

    # ------------------------------------------------------------------ pointer

    def spot_at(self, at: QPoint) -> Spot:
        """What lies under a point of the widget: a part of time and the series of the piece of bar, or a series alone
        where its name in the legend is."""
        frame = self.frame
        if frame is None:
            return NOWHERE
        named = frame.legend_at(at.x(), at.y())
        if named >= 0:
            return -1, named
        if not frame.top <= at.y() <= frame.height:
            return NOWHERE
        part = frame.part_at(at.x())
        return (part, frame.series_at(at.x(), at.y())) if part >= 0 else NOWHERE

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        at = ev.position().toPoint()
        spot = self.spot_at(at)
        frame = self.frame
        filled = frame is not None and spot != NOWHERE and (spot[0] < 0 or bool(frame.chart.totals[spot[0]]))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if filled else Qt.CursorShape.ArrowCursor)
        if spot != self._hover:
            self._hover = spot
            self._item.update()
            self._tell(spot)
        if spot == NOWHERE or frame is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(ev.globalPosition().toPoint(), plain_tip(self.words(spot)), self)

    def leaveEvent(self, ev: QEvent) -> None:
        self._hover = NOWHERE
        self._item.update()
        self._tell(self._cursor if self.hasFocus() else NOWHERE)
        super().leaveEvent(ev)

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        if ev.button() == Qt.MouseButton.LeftButton:
            self._pressed = self.spot_at(ev.position().toPoint())

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        spot, self._pressed = self._pressed, NOWHERE
        if spot != NOWHERE and self.spot_at(ev.position().toPoint()) == spot:
            if spot[0] >= 0:
                self._cursor = spot
            self._pick(spot, add=bool(ev.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        """The second press of a double click would take back what the first did."""

    def wheelEvent(self, ev: QWheelEvent) -> None:
        ev.ignore()

    def _pick(self, spot: Spot, *, add: bool) -> None:
        frame = self.frame
        if frame is None or (spot[0] >= 0 and not frame.chart.totals[spot[0]]):
            return
        number = frame.chart.first + spot[0] if spot[0] >= 0 else None
        self._live.pick(number, spot[1] if spot[1] >= 0 else None, add=add)

    # ------------------------------------------------------------------ keys

    def keyPressEvent(self, ev: QKeyEvent) -> None:
        key = Qt.Key(ev.key())
        frame = self.frame
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        pieces = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
        if frame is None:
            QWidget.keyPressEvent(self, ev)
        elif key in steps:
            self._go(_next_bar(frame.chart, self._cursor[0], steps[key]), -1)
        elif key in ends:
            filled = np.flatnonzero(frame.chart.totals)
            self._go(int(filled[ends[key]]) if len(filled) else -1, -1)
        elif key in pieces:
            self._go(self._cursor[0], _next_piece(frame.chart, self._cursor, pieces[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._cursor != NOWHERE:
            self._pick(self._cursor, add=bool(ev.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key == Qt.Key.Key_Escape and self._cursor != NOWHERE:
            self._cursor = NOWHERE
            self._item.update()
            self._tell(NOWHERE)
        else:
            QWidget.keyPressEvent(self, ev)

    def _go(self, part: int, series: int) -> None:
        if part < 0:
            return
        self._cursor = (part, series)
        self._item.update()
        said = self._tell(self._cursor)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def words(self, spot: Spot) -> str:
        """What a spot says: the counts of a part of time, or what a click on a name does."""
        chart = self._live.chart
        if chart is None or spot == NOWHERE:
            return ""
        if spot[0] < 0:
            name = chart.series[spot[1]].title[:80]
            if chart.field == HALVES:
                return name
            if not chart.series[spot[1]].spelling:
                return translate("charts", "{name}: no filter can name these").format(name=name)
            return translate("charts", "{name}: click to filter").format(name=name)
        return about_part(chart, *spot)

    def _tell(self, spot: Spot) -> str:
        said = self.words(spot)
        self.setAccessibleDescription(said)
        self.told.emit(said)
        return said

    # ------------------------------------------------------------------ Qt events

    def focusInEvent(self, ev: QFocusEvent) -> None:
        super().focusInEvent(ev)
        self._item.update()
        if self._cursor != NOWHERE:
            self._tell(self._cursor)

    def focusOutEvent(self, ev: QFocusEvent) -> None:
        super().focusOutEvent(ev)
        self._item.update()

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if hasattr(self, "_item"):
            self._item.resize(QRectF(self.viewport().rect()))
            self._stale()

    def close(self) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Qt's own: pyqtgraph's takes the viewport away from under an event that is still to come, and crashes."""
        return QWidget.close(self)


def _next_bar(chart: Chart, part: int, step: int) -> int:
    """The next part of time with events, in the direction of `step`; where it stands already if there is none."""
    filled = np.flatnonzero(chart.totals)
    if not len(filled):
        return -1
    if part < 0:
        return int(filled[0] if step > 0 else filled[-1])
    ahead = filled[filled > part] if step > 0 else filled[filled < part][::-1]
    return int(ahead[0]) if len(ahead) else part


def _next_piece(chart: Chart, spot: Spot, step: int) -> int:
    """The next piece up (1) or down (-1) a bar; -1, the bar as a whole, lies under the lowest."""
    if spot[0] < 0 or not chart.field:
        return -1
    pieces = [-1, *np.flatnonzero(chart.counts[:, spot[0]]).tolist()]
    at = pieces.index(spot[1]) if spot[1] in pieces else 0
    return int(pieces[min(max(at + step, 0), len(pieces) - 1)])


def _moved(spot: Spot, before: Chart | None, after: Chart | None) -> Spot:
    """The same part of time and value in another chart; NOWHERE where it has them not."""
    if spot == NOWHERE or before is None or after is None or (before.field, before.unit) != (after.field, after.unit):
        return NOWHERE
    part = spot[0] + before.first - after.first
    value = before.series[spot[1]].value if spot[1] >= 0 else None
    series = next((i for i, one in enumerate(after.series) if one.value == value), -1)
    return (part, series) if 0 <= part < len(after) else NOWHERE
