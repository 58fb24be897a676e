"""The dot plot of a response lag: a dot a pair, over the days that its answer took, with a whisker where dates are
imprecise; a row for each step, with its median."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import ArrayLike, NDArray
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QMouseEvent, QPainterPath, QResizeEvent, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from frtdesk.base.wording import lag_words
from frtdesk.base.words import translate
from frtdesk.draw.shapes import shape
from frtdesk.draw.theme import mix
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import title_words
from frtdesk.timeline.lag import FEWEST, STEPS, Pairs
from frtdesk.ui.accessible_role import speak_as
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.plot.lag_ticks import lag_ticks
from frtdesk.ui.tooltip import plain_tip
from frtdesk.ui.widgets.faces import Faces

MOST_DOTS = 5_000
"""Dots that are drawn; of more pairs an even choice, which the plot says."""

REACH = 8
"""Pixels around a dot that take a click."""

ROW = 1.0
"""A row's height in the plot's own units; dots of a crowd stand up to 0.3 above and below its middle."""


def scaled(days: ArrayLike, log: bool) -> NDArray[np.float64]:
    """Where days stand on the axis: evenly, or by powers with zero in the middle, as an answer may come before."""
    values = np.asarray(days, np.float64)
    return np.sign(values) * np.log10(1 + np.abs(values)) if log else values


def stacked(x: NDArray[np.float64], row: NDArray[np.int64], bin_wide: float) -> NDArray[np.float64]:
    """For each dot how far it stands above or below its row's middle, so that dots of one place do not hide another:
    0, then up, then down, and so on."""
    keys = row * (1 << 32) + np.floor(x / max(bin_wide, 1e-9)).astype(np.int64)
    order = np.argsort(keys, kind="stable")
    ascending = keys[order]
    turn = np.arange(len(x)) - np.searchsorted(ascending, ascending, "left")
    most = max(int(turn.max(initial=0)), 4)
    found = np.zeros(len(x))
    found[order] = ((turn + 1) // 2) * np.where(turn % 2 == 1, 1, -1) * (0.6 / most)
    return found


class LagPlot(pg.PlotWidget):
    """`chosen(i)`: the dot of pair i was clicked."""

    chosen = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self._appearance = appearance
        self._columns: Columns | None = None
        self._pairs: Pairs | None = None
        self._drawn: NDArray[np.int64] = np.zeros(0, np.int64)
        self._at: tuple[NDArray[np.float64], NDArray[np.float64]] = (np.zeros(0), np.zeros(0))
        self._log = True
        self._marked = -1
        self._over: list[Any] = []
        self.setAccessibleName(translate("lag", "Days between, a dot a pair"))
        speak_as(self, QAccessible.Role.Chart)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 60)
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        menu = self.getPlotItem().ctrlMenu
        menu.setParent(self, menu.windowFlags())  # pyqtgraph makes one in any case, and would leave it behind
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self._ring = pg.ScatterPlotItem(pxMode=True)
        appearance.changed.connect(self._on_appearance_changed)

    def close(self) -> bool:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Qt's own: pyqtgraph's takes the viewport away from under an event that is still to come."""
        return QWidget.close(self)

    def show_pairs(self, columns: Columns, pairs: Pairs, log: bool) -> None:
        """Show these pairs from now on."""
        self._columns, self._pairs, self._log, self._marked = columns, pairs, log, -1
        self._draw()

    def mark(self, pair: int) -> None:
        """Put a ring around the dot of a pair; -1 takes it away."""
        self._marked = pair
        at = np.flatnonzero(self._drawn == pair)
        theme, px = self._appearance.theme, self._appearance.px
        self._ring.setData(
            x=self._at[0][at], y=self._at[1][at], size=px(19), pen=pg.mkPen(theme.ink, width=2), brush=None, symbol="o"
        )

    # ------------------------------------------------------------------ drawing

    def _draw(self) -> None:
        self.clear()
        self._over.clear()
        pairs, columns = self._pairs, self._columns
        self.setBackground(self._appearance.theme.paper)
        if pairs is None or columns is None or not len(pairs):
            self._drawn, self._at = np.zeros(0, np.int64), (np.zeros(0), np.zeros(0))
            return
        every = -(-len(pairs) // MOST_DOTS)
        self._drawn = np.arange(0, len(pairs), every)
        steps = np.unique(pairs.step)
        row = np.searchsorted(steps, pairs.step[self._drawn])
        x = scaled(pairs.middle[self._drawn], self._log)
        low, high = (scaled(days[self._drawn], self._log) for days in (pairs.low, pairs.high))
        left, right = float(min(low.min(), 0.0)), float(high.max())
        air = max((right - left) * 0.06, 0.1)
        wide = max(self.width(), 200)
        y = -row * ROW + stacked(x, row.astype(np.int64), (right - left + 2 * air) / wide * 9)
        self._at = (x, y)
        self.getViewBox().setRange(
            xRange=(left - air, right + air), yRange=(-(len(steps) - 1) * ROW - 0.5, 0.5), padding=0
        )
        self._rows(pairs, steps.tolist())
        self._axis(left - air, right + air)
        self._whiskers(low, high, y, row)
        self._dots(columns, pairs, x, y)
        self.addItem(self._ring)
        self.mark(self._marked)

    def _axis(self, left: float, right: float) -> None:
        """Marks of the days, worded, as many as fit."""
        theme, axis = self._appearance.theme, self.getAxis("bottom")
        faces = Faces(self._appearance)
        axis.setStyle(tickFont=faces.quiet.font, tickLength=-4, autoExpandTextSpace=True)
        axis.setPen(pg.mkPen(theme.rule))
        axis.setTextPen(pg.mkPen(theme.quiet))
        axis.setHeight(self._appearance.px(30))
        wide = max(self.width() - self.getAxis("left").width(), 40.0)
        each = wide / (right - left)
        metrics = QFontMetrics(faces.quiet.font)
        ticks = lag_ticks(
            0.0,
            wide,
            lambda day: (float(scaled(day, self._log)) - left) * each,
            metrics.horizontalAdvance,
            float(self._appearance.px(12)),
            log=self._log,
        )
        axis.setTicks([[(float(scaled(day, self._log)), words) for day, words in ticks]])

    def _rows(self, pairs: Pairs, steps: list[int]) -> None:
        """A step's name beside its row, a line between rows, its median where there are enough pairs."""
        theme, axis, face = self._appearance.theme, self.getAxis("left"), Faces(self._appearance).label.font
        names = [STEPS[step].short for step in steps]
        axis.setStyle(tickFont=face, tickLength=0)
        axis.setPen(pg.mkPen(None))
        axis.setTextPen(pg.mkPen(theme.quiet))
        axis.setWidth(max(QFontMetrics(face).horizontalAdvance(name) for name in names) + self._appearance.px(14))
        axis.setTicks([[(-place * ROW, name) for place, name in enumerate(names)]])
        zero = pg.InfiniteLine(0.0, pen=pg.mkPen(theme.rule))
        self.addItem(zero)
        for place, step in enumerate(steps):
            mine = pairs.step == step
            if place:
                self.addItem(pg.InfiniteLine(-place * ROW + 0.5, angle=0, pen=pg.mkPen(theme.rule)))
            if np.count_nonzero(mine) >= FEWEST:
                median = float(scaled(np.median(pairs.middle[mine]), self._log))
                pen = pg.mkPen(mix(theme.ink, theme.paper, 0.7), width=1.6, style=Qt.PenStyle.DashLine)
                self.addItem(pg.PlotDataItem([median, median], [-place * ROW - 0.42, -place * ROW + 0.42], pen=pen))

    def _whiskers(
        self, low: NDArray[np.float64], high: NDArray[np.float64], y: NDArray[np.float64], row: NDArray[np.intp]
    ) -> None:
        """From the fewest possible days to the most, where they differ."""
        some = high > low
        if not some.any():
            return
        x = np.column_stack((low[some], high[some])).ravel()
        at = np.repeat(y[some], 2)
        theme = self._appearance.theme
        pen = pg.mkPen(mix(theme.ink, theme.paper, 0.6), width=1.4)
        self.addItem(pg.PlotDataItem(x, at, connect="pairs", pen=pen))

    def _dots(self, columns: Columns, pairs: Pairs, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        """Each pair as the shape and colour of its answer's kind."""
        kinds = columns.kind[pairs.answer[self._drawn]]
        size, theme = self._appearance.px(11), self._appearance.theme
        for kind in np.unique(kinds).tolist():
            mine = kinds == kind
            colour = QColor(theme.marks[kind])
            dots = pg.ScatterPlotItem(
                x=x[mine], y=y[mine], symbol=_symbol(kind), size=size, brush=pg.mkBrush(colour),
                pen=pg.mkPen(theme.paper, width=0.8), pxMode=True,
            )  # fmt: skip
            self.addItem(dots)

    # ------------------------------------------------------------------ hands

    def pair_at(self, at: QPointF) -> int:
        """The pair whose dot lies under a point of the widget; -1 for none."""
        if not len(self._drawn):
            return -1
        box = self.getViewBox()
        here = box.mapSceneToView(self.mapToScene(at.toPoint()))
        pixel = box.viewPixelSize()
        away = np.hypot((self._at[0] - here.x()) / pixel[0], (self._at[1] - here.y()) / pixel[1])
        nearest = int(np.argmin(away))
        return int(self._drawn[nearest]) if away[nearest] <= self._appearance.px(REACH) else -1

    def mousePressEvent(self, ev: QMouseEvent) -> None:
        ev.accept()
        pair = self.pair_at(ev.position())
        if ev.button() == Qt.MouseButton.LeftButton and pair >= 0:
            self.chosen.emit(pair)

    def mouseReleaseEvent(self, ev: QMouseEvent) -> None:
        ev.accept()

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        ev.accept()

    def wheelEvent(self, ev: Any) -> None:
        ev.ignore()

    def mouseMoveEvent(self, ev: QMouseEvent) -> None:
        ev.accept()
        pair = self.pair_at(ev.position())
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pair >= 0 else Qt.CursorShape.ArrowCursor)
        self.setToolTip(plain_tip(self.pair_words(pair)) if pair >= 0 else "")

    def pair_words(self, pair: int) -> str:
        """A pair in words: how long, what was asked, what answered."""
        assert self._pairs is not None
        assert self._columns is not None
        both = (int(events[pair]) for events in (self._pairs.asked, self._pairs.answer))
        titles = [title_words(self._columns.titles[event], 200) for event in both]
        return "\n".join((lag_words(int(self._pairs.low[pair]), int(self._pairs.high[pair])), *titles))

    def resizeEvent(self, ev: QResizeEvent | None) -> None:
        super().resizeEvent(ev)
        if hasattr(self, "_ring"):
            self._draw()

    def _on_appearance_changed(self) -> None:
        self._draw()


def _symbol(kind: int) -> QPainterPath:
    """A kind's shape, one unit large, as pyqtgraph wants it."""
    return QTransform.fromScale(0.05, 0.05).map(shape(kind, 20.0))
