"""One value of a facet, painted: tick box, kind, name, bar, count; and where in it a click means what."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frtdesk.base.words import number
from frtdesk.draw.marks import paint_mark
from frtdesk.draw.theme import mix
from frtdesk.model.facet_values import Wanted
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.facets.facet_model import ALL_SHOWN, FacetModel
from frtdesk.ui.guarded_paint import guarded_paint

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Parts:
    """Where the parts of a row lie. `bar` is empty where a row has no room for one; `exclude` is shown on hover."""

    arrow: QRect
    box: QRect
    shape: QRect
    name: QRect
    bar: QRect
    count: QRect
    exclude: QRect


class FacetPainter(QStyledItemDelegate):
    """Paints what a FacetModel tells of a value."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._appearance.px(100), self._appearance.target(22))

    def editorEvent(self, _event: QEvent, _model: Any, _option: QStyleOptionViewItem, _index: Index) -> bool:
        return False  # the list itself knows what a click means

    def parts(self, row: QRect, model: FacetModel, value: int, count_width: int) -> Parts:
        """The parts of a row, from its rectangle, in the direction in which the list runs. `count_width`: pixels of the
        widest count in it."""
        found = self._from_left(row, model, value, count_width)
        if not self._runs_left():
            return found
        return Parts(
            *(
                QStyle.visualRect(Qt.LayoutDirection.RightToLeft, row, getattr(found, part.name))
                for part in fields(found)
            )
        )

    def _runs_left(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.isRightToLeft()

    def _from_left(self, row: QRect, model: FacetModel, value: int, count_width: int) -> Parts:
        px = self._appearance.px
        top, high = row.top(), row.height()
        left = row.left() + px(14) + px(14) * min(model.depth(value), 4)
        side = px(13)
        box = QRect(left, top + (high - side) // 2, side, side)
        count = QRect(row.right() - px(10) - count_width, top, count_width, high)
        name_left = box.right() + (px(20) if model.field == "kind" else px(7))
        bar_width = min(max(round((row.width() - px(130)) * 0.24), px(18)), px(44))
        if count.left() - name_left < bar_width + px(11) + max(px(92), self._longest(model)):
            bar_width = 0
        bar = QRect(count.left() - px(6) - bar_width, top, bar_width, high)
        name = QRect(name_left, top, bar.left() - px(5) - name_left, high)
        exclude = QRect(name.right() - px(16), top, px(20), high)
        shape = QRect(box.right() + px(2), top, px(18), high)
        return Parts(QRect(left - px(14), top, px(14), high), box, shape, name, bar, count, exclude)

    def _longest(self, model: FacetModel) -> int:
        """Pixels of the longest name of a facet that is never cut short: it is read whole before a bar is drawn."""
        if model.field not in ALL_SHOWN or model.names is None:
            return 0
        face = self._face()
        return max((face.horizontalAdvance(title) for title in model.names.titles), default=0)

    def _face(self) -> QFontMetrics:
        view = self.parent()
        if not isinstance(view, QWidget):
            return QFontMetrics(QGuiApplication.font())
        view.ensurePolished()  # only then its font is that of the style sheet
        return view.fontMetrics()

    def needed_width(self, model: FacetModel) -> int:
        """Pixels in which every name of a facet that is never cut short can be read."""
        px = self._appearance.px
        row = QRect(0, 0, 10_000, px(22))
        counts = self.count_width(model, self._face())
        around = self._from_left(row, model, 0, counts)
        return around.name.left() + self._longest(model) + px(13) + (row.right() - around.count.left())

    def count_width(self, model: FacetModel, option_metrics: Any) -> int:
        """Pixels that the widest count needs."""
        return max(option_metrics.horizontalAdvance(number(model.largest)), self._appearance.px(18)) + 1

    @guarded_paint
    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        model = cast(FacetModel, index.model())
        value = model.value(index)
        theme, px = self._appearance.theme, self._appearance.px
        row: QRect = option.rect
        parts = self.parts(row, model, value, self.count_width(model, option.fontMetrics))
        wanted, count = model.wanted(value), model.count(value)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(option.font)
        if hovered:
            painter.fillRect(row, mix(theme.hover, theme.paper, 0.7))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(px(4), 1, -px(4), -1), px(4), px(4))
        ink = theme.ink if count or wanted is not Wanted.NEITHER else theme.quiet
        if model.has_children(value):
            self._arrow(painter, parts.arrow, bool(option.state & QStyle.StateFlag.State_Open))
        self._box(painter, parts.box, wanted)
        if model.field == "kind":
            paint_mark(painter, QRectF(parts.shape).center(), px(10), value, 0, theme)
        self._name(painter, parts, model.title(value), ink, struck=wanted is Wanted.EXCLUDE, short=hovered)
        if parts.bar.width():
            share = count / model.largest
            self._bar(painter, parts.bar, share, theme.marks[value] if model.field == "kind" else theme.quiet)
        painter.setPen(theme.quiet if count else ink)
        painter.drawText(parts.count, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number(count))
        if hovered:
            self._exclude(painter, parts.exclude)
        painter.restore()

    def _arrow(self, painter: QPainter, rect: QRect, is_open: bool) -> None:
        half = self._appearance.px(3)
        centre = QRectF(rect).center()
        ways = ((-half, -half / 2), (0, half / 2), (half, -half / 2))
        onward = -1 if self._runs_left() else 1
        points = [centre + (QPointF(x, y) if is_open else QPointF(y * onward, x)) for x, y in ways]
        self._stroke(painter, 1.4)
        painter.drawPolyline(QPolygonF(points))

    def _stroke(self, painter: QPainter, width: float) -> None:
        pen = QPen(self._appearance.theme.quiet, width * self._appearance.factor)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _box(self, painter: QPainter, rect: QRect, wanted: Wanted) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
        included = wanted is Wanted.INCLUDE
        edge = theme.edge if wanted is Wanted.NEITHER else theme.ink
        painter.setPen(QPen(edge, 1.0 * self._appearance.factor))
        painter.setBrush(theme.ink if included else theme.field)
        painter.drawRoundedRect(box, px(3), px(3))
        unit, centre = box.width() / 12, box.center()
        self._stroke(painter, 1.7)
        pen = painter.pen()
        pen.setColor(theme.paper if included else theme.ink)
        painter.setPen(pen)
        if included:
            tick = ((-3.0, 0.2), (-0.8, 2.4), (3.2, -2.4))
            painter.drawPolyline(QPolygonF([centre + QPointF(x, y) * unit for x, y in tick]))
        elif wanted is Wanted.EXCLUDE:
            painter.drawLine(centre - QPointF(3, 0) * unit, centre + QPointF(3, 0) * unit)

    def _name(self, painter: QPainter, parts: Parts, title: str, ink: Any, *, struck: bool, short: bool) -> None:
        rect = QRect(parts.name)
        if short and self._runs_left():
            rect.setLeft(parts.exclude.right())
        elif short:
            rect.setRight(rect.right() - parts.exclude.width())
        font = painter.font()
        font.setStrikeOut(struck)
        painter.setFont(font)
        painter.setPen(ink)
        text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        font.setStrikeOut(False)
        painter.setFont(font)

    def _bar(self, painter: QPainter, rect: QRect, share: float, colour: Any) -> None:
        theme, high = self._appearance.theme, self._appearance.factor * 3.5
        track = QRectF(rect.left(), rect.center().y() + 0.5 - high / 2, rect.width(), high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover)
        painter.drawRoundedRect(track, high / 2, high / 2)
        if share > 0:
            track.setWidth(max(min(share, 1.0) * rect.width(), high))
            if self._runs_left():
                track.moveRight(rect.left() + rect.width())
            painter.setBrush(colour)
            painter.drawRoundedRect(track, high / 2, high / 2)

    def _exclude(self, painter: QPainter, rect: QRect) -> None:
        """A minus in a circle."""
        centre, radius = QRectF(rect).center(), self._appearance.px(5.5)
        self._stroke(painter, 1.3)
        painter.drawEllipse(centre, radius, radius)
        painter.drawLine(centre - QPointF(radius / 2, 0), centre + QPointF(radius / 2, 0))
