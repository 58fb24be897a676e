"""One saved view in the list, painted: name, range and filter, count, key, and the dots that open its menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from frtdesk.base.words import translate
from frtdesk.model.stored_view import LONGEST_NAME
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.views.model import ROW, Index, Row

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True)
class Parts:
    """Where the parts of a row lie."""

    name: QRect
    line: QRect
    count: QRect
    key: QRect
    dots: QRect


class ViewPainter(QStyledItemDelegate):
    """Paints what a ViewsModel tells of a row."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        if row.entry is None:
            return QSize(100, self._appearance.px(46 if row.line else 28))
        return QSize(100, self._appearance.target(47))

    def editorEvent(self, _event: QEvent, _model: Any, _option: QStyleOptionViewItem, _index: Index) -> bool:
        return False  # the list itself knows what a click means

    def parts(self, rect: QRect, metrics: Any, row: Row) -> Parts:
        """The parts of a row, from its rectangle; the words at the right have the room that they need."""
        px = self._appearance.px
        half = rect.height() // 2
        dots = QRect(rect.right() - px(28), rect.top(), px(26), rect.height())
        top, foot = rect.top() + px(4), rect.top() + half
        wide = max(metrics.horizontalAdvance(text) for text in (row.count, row.key, "")) + px(2)
        left, right = rect.left() + px(16), dots.left() - px(2)
        middle = right - wide - px(10)
        return Parts(
            QRect(left, top, middle - left, half - px(4)),
            QRect(left, foot, middle - left, half - px(4)),
            QRect(right - wide, top, wide, half - px(4)),
            QRect(right - wide, foot, wide, half - px(4)),
            dots,
        )

    @guarded_paint
    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            self._heading(painter, option, row)
        else:
            self._entry(painter, option, row)
        painter.restore()

    def _heading(self, painter: QPainter, option: Any, row: Row) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        rect: QRect = option.rect.adjusted(px(16), px(6), -px(10), 0)
        rect.setHeight(px(20))
        painter.setFont(self._font(option.font, 12, QFont.Weight.DemiBold))
        painter.setPen(theme.quiet)
        self._text(painter, rect, row.name, LEFT)
        if row.line:
            painter.setFont(self._font(option.font, 12))
            painter.setPen(theme.texts[1])
            self._text(painter, rect.translated(0, px(19)), row.line, LEFT)

    def _entry(self, painter: QPainter, option: Any, row: Row) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        rect: QRect = option.rect
        lit = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        ground = QRectF(rect).adjusted(px(5), 1, -px(5), -1)
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(ground, px(6), px(6))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.accent, 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground, px(6), px(6))
        if row.current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            bar = QRectF(ground.left() + px(3), ground.top() + px(8), px(3), ground.height() - 2 * px(8))
            painter.drawRoundedRect(bar, px(1.5), px(1.5))
        small = self._font(option.font, 12)
        painter.setFont(small)
        parts = self.parts(rect, painter.fontMetrics(), row)
        painter.setPen(theme.quiet)
        self._text(painter, parts.count, row.count, RIGHT)
        self._text(painter, parts.key, row.key, RIGHT)
        painter.setPen(theme.texts[1] if row.wrong else theme.quiet)
        self._text(painter, parts.line, row.line, LEFT)
        painter.setFont(self._font(option.font, 13, QFont.Weight.DemiBold))
        painter.setPen(theme.ink)
        self._text(painter, parts.name, row.name, LEFT)
        if lit:
            self._dots(painter, parts.dots)

    def _dots(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.quiet)
        centre, radius = QRectF(rect).center(), 1.5 * self._appearance.factor
        for step in (-1, 0, 1):
            painter.drawEllipse(centre + QPointF(0, step * radius * 3.2), radius, radius)

    def _text(self, painter: QPainter, rect: QRect, text: str, how: Qt.AlignmentFlag) -> None:
        painter.drawText(rect, how, painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width()))

    def _font(self, font: QFont, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(font)
        made.setPixelSize(self._appearance.px(size))
        made.setWeight(weight)
        return made

    # ------------------------------------------------------------------ renaming

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(LONGEST_NAME)
        editor.setAccessibleName(translate("views", "New name"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: Any, _index: Index) -> None:
        px = self._appearance.px
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(px(8), px(6), -px(32), -px(6)))
