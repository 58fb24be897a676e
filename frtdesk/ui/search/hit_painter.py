"""One hit, painted: its kind, title and date, and below where the words stand, with them marked."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.marks import paint_mark
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.search.hit_model import HitModel
from frtdesk.ui.search.marked_text import paint_marked
from frtdesk.ui.widgets.faces import Face, Faces

Index = QModelIndex | QPersistentModelIndex
HEIGHT = 46
"""Pixels of a row at text size 1: two lines and air."""
ROOMY = 560
"""Pixels, at text size 1, from which on a row also names the other places."""
NARROW = 420
"""Pixels, at text size 1, below which the date has no room beside the title and goes before what stands below it."""


class HitPainter(QStyledItemDelegate):
    """Paints what a HitModel tells of a hit."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._faces = Faces(appearance)

    def restyle(self) -> None:
        """Take over another theme or text size."""
        self._faces = Faces(self._appearance)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self._appearance.px(120), self._appearance.target(HEIGHT))

    @guarded_paint
    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        model = cast(HitModel, index.model())
        columns = model.columns
        if columns is None:
            return
        event = model.event_at(index.row())
        px = self._appearance.px
        row = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, row, option)
        if model.is_outside(event):
            painter.setOpacity(0.72)
        mark = QPointF(row.left() + px(20), row.top() + px(14))
        paint_mark(painter, mark, px(11), int(columns.kind[event]), 0, self._faces.theme)
        inner = row.adjusted(px(34), px(4), -px(14), -px(3))
        upper = QRectF(inner.left(), inner.top(), inner.width(), px(20))
        lower = QRectF(inner.left(), upper.bottom(), inner.width(), px(18))
        narrow = inner.width() < px(NARROW)
        date = self._date(model, event)
        if not narrow:
            upper.setRight(self._at_right(painter, upper, date) - px(12))
        paint_marked(painter, upper, model.title(event), self._faces.body, self._faces.theme)
        self._below(painter, lower, model, event, date if narrow else "")
        painter.restore()

    def _date(self, model: HitModel, event: int) -> str:
        outside = translate("search", "outside the filter") if model.is_outside(event) else ""
        return " · ".join(part for part in (outside, model.date(event)) if part)

    def _at_right(self, painter: QPainter, area: QRectF, text: str) -> float:
        """Write a quiet text at the right; where it begins."""
        face = self._faces.quiet
        metrics = QFontMetricsF(face.font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() * 0.5)
        painter.setFont(face.font)
        painter.setPen(face.colour)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        return area.right() - metrics.horizontalAdvance(text)

    def _below(self, painter: QPainter, area: QRectF, model: HitModel, event: int, date: str) -> None:
        """Where the words stand, then the words; at the right, where there is room, in what other places they are."""
        where, words, also = model.passage(event)
        if also and area.width() > self._appearance.px(ROOMY):
            area.setRight(self._at_right(painter, area, also) - self._appearance.px(14))
        left = area.left()
        for text, face in ((date, self._faces.quiet), (where, self._faces.label)):
            if text and left < area.right():
                left = self._written(painter, QRectF(left, area.top(), area.right() - left, area.height()), text, face)
        if words.text and area.right() - left > self._appearance.px(30):
            rest = QRectF(left, area.top(), area.right() - left, area.height())
            paint_marked(painter, rest, words, self._faces.quiet, self._faces.theme)

    def _written(self, painter: QPainter, area: QRectF, text: str, face: Face) -> float:
        """Write a text; where the next may begin."""
        metrics = QFontMetricsF(face.font)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(face.font)
        painter.setPen(face.colour)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        return area.left() + metrics.horizontalAdvance(text) + self._appearance.px(8)

    def _ground(self, painter: QPainter, row: QRectF, option: Any) -> None:
        """Selected: ground and a bar at the left, so that greyscale tells it too; lit under the pointer."""
        theme = self._faces.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, theme.hover)
            painter.fillRect(QRectF(row.left(), row.top(), self._appearance.px(3), row.height()), theme.ink)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, theme.chrome)
        painter.setPen(theme.rule)
        painter.drawLine(
            QPointF(row.left() + self._appearance.px(12), row.bottom()), QPointF(row.right(), row.bottom())
        )
