"""One row of the list of keys, painted: a name, a dot where its keys were changed, and its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.keys.model import ROW, Index, Row
from frtdesk.ui.widgets.direction import turned_in_row
from frtdesk.ui.widgets.key_caps import KeyCaps

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class KeyRowPainter(QStyledItemDelegate):
    """Paints what a KeysModel tells of a row."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._caps = KeyCaps(appearance)
        self._turn: Callable[[QRectF], QRectF] = QRectF

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        return QSize(100, self._appearance.px(30 if row.action is not None else 36))

    def editorEvent(self, _event: QEvent, _model: Any, _option: QStyleOptionViewItem, _index: Index) -> bool:
        return False

    @guarded_paint
    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        row: Row = index.data(ROW)
        theme, px = self._appearance.theme, self._appearance.px
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        self._turn = partial(turned_in_row, option.direction, area)
        if row.action is None:
            font = self._font(option.font, QFont.Weight.DemiBold)
            painter.setPen(theme.quiet)
            self._text(painter, area.adjusted(px(14), px(10), -px(14), 0), row.name, font)
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            focus = chosen and option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(theme.accent, 1.5) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(area.adjusted(px(6), 1, -px(6), -1), px(6), px(6))
        inner = area.adjusted(px(28), 0, -px(14), 0)
        if row.changed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.accent)
            dot = QRectF(area.left() + px(15), area.center().y() - px(3), px(6), px(6))
            painter.drawEllipse(self._turn(dot))
        keys, room = row.keys, self._caps.width(row.keys, option.font)
        if room > inner.width() * 0.5:
            keys, room = keys[:1], self._caps.width(keys[:1], option.font)
        self._caps.paint(painter, self._turn(inner), keys, option.font)
        painter.setPen(theme.ink)
        self._text(painter, inner.adjusted(0, 0, -room - px(10), 0), row.name, self._font(option.font))
        painter.restore()

    def _text(self, painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(self._turn(area), LEFT, shown)

    def _font(self, font: QFont, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(font)
        made.setPixelSize(self._appearance.px(13))
        made.setWeight(weight)
        return made
