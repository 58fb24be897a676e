"""One row of the palette, painted: a tick, the name and its keys; under them where it stands and what it does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from frtdesk.actions.palette.palette import Found
from frtdesk.base.words import translate
from frtdesk.model.event_words import BETWEEN
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.palette.model import FOUND, Index, unable
from frtdesk.ui.widgets.direction import turned_in_row
from frtdesk.ui.widgets.key_caps import KeyCaps
from frtdesk.ui.widgets.key_words import natively

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
HEIGHT = 48
"""Pixels of a row at text size 1."""


class FoundPainter(QStyledItemDelegate):
    """Paints what a FoundModel tells of a row."""

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._caps = KeyCaps(appearance)
        self._turn: Callable[[QRectF], QRectF] = QRectF

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, self._appearance.px(HEIGHT))

    def editorEvent(self, _event: QEvent, _model: Any, _option: QStyleOptionViewItem, _index: Index) -> bool:
        return False

    @guarded_paint
    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        found: Found = index.data(FOUND)
        entry, theme, px = found.entry, self._appearance.theme, self._appearance.px
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme.accent, 1.5) if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(area.adjusted(px(6), 1, -px(6), -1), px(6), px(6))
        painter.setLayoutDirection(option.direction)
        self._turn = partial(turned_in_row, option.direction, area)
        inner = area.adjusted(px(34), px(4), -px(16), -px(4))
        if entry.on is not None:
            box = QRectF(area.left() + px(15), inner.top() + inner.height() * 0.26 - px(7), px(14), px(14))
            self._box(painter, self._turn(box).center(), ticked=entry.on)
        top = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.53)
        foot = QRectF(inner.left(), top.bottom(), inner.width(), inner.height() * 0.47)
        keys = natively(entry.keys)
        room = self._caps.width(keys, option.font)
        if room > inner.width() * 0.5:
            keys, room = keys[:1], self._caps.width(keys[:1], option.font)
        if keys:
            self._caps.paint(painter, self._turn(top), keys, option.font, faint=not entry.able)
        name = self._font(option.font, 14, QFont.Weight.DemiBold if entry.able else QFont.Weight.Normal)
        painter.setPen(theme.ink if entry.able else theme.quiet)
        self._text(painter, top.adjusted(0, 0, -(room + px(10)) if keys else 0, 0), entry.title, name)
        self._foot(painter, foot, found, option.font)
        painter.restore()

    def _foot(self, painter: QPainter, area: QRectF, found: Found, font: QFont) -> None:
        """Where it stands, then why it cannot be done, or what it does; at the right that it was used lately."""
        entry, theme, px = found.entry, self._appearance.theme, self._appearance.px
        small = self._font(font, 12)
        painter.setPen(theme.quiet)
        if found.recent:
            said = translate("palette", "used lately")
            wide = QFontMetricsF(small).horizontalAdvance(said)
            self._text(painter, QRectF(area.right() - wide - 1, area.top(), wide + 2, area.height()), said, small)
            area = area.adjusted(0, 0, -wide - px(12), 0)
        about = entry.help if entry.able else unable(found)
        self._text(painter, area, BETWEEN.join(part for part in (entry.place, about) if part), small)

    def _box(self, painter: QPainter, centre: QPointF, *, ticked: bool) -> None:
        """On or off, as in a menu."""
        theme, px = self._appearance.theme, self._appearance.px
        half = px(6.5)
        painter.setPen(QPen(theme.quiet, 1.2))
        painter.setBrush(theme.ink if ticked else theme.field)
        painter.drawRoundedRect(QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half), px(3), px(3))
        if ticked:
            painter.setPen(QPen(theme.paper, max(1.6, px(1.6)), c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = ((-0.5, 0.05), (-0.12, 0.42), (0.52, -0.38))
            painter.drawPolyline(QPolygonF([centre + QPointF(x * half, y * half) for x, y in points]))

    def _text(self, painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
        painter.setFont(font)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(self._turn(area), LEFT, shown)

    def _font(self, font: QFont, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        made = QFont(font)
        made.setPixelSize(self._appearance.px(size))
        made.setWeight(weight)
        return made
