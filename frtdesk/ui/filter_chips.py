"""The conditions of the present filter, each as a chip: a click edits it, its cross removes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from frtdesk.base.words import translate
from frtdesk.draw.theme import mix
from frtdesk.model.filter import Filter
from frtdesk.model.query import to_text
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event
from frtdesk.ui.tooltip import plain_tip

WIDEST = 220
"""Pixels of a chip at text size 1; a longer condition is elided, and whole in its tooltip."""

MOST_SHOWN = 400
"""Characters of a condition in a tooltip or menu."""


class Chip(QAbstractButton):
    """One condition. `clicked` to edit it, `removed` for its cross, Delete or Backspace; `stepped` (-1, 1) for the
    arrows."""

    removed = Signal()
    stepped = Signal(int)

    def __init__(self, condition: Filter, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self.condition = condition
        self._appearance = appearance
        self._over_cross = False
        text = to_text(condition)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = text if len(text) <= MOST_SHOWN else text[: MOST_SHOWN - 1] + "…"
        self.setAccessibleName(translate("filter", "Edit the condition {text}").format(text=shown))
        self.setAccessibleDescription(translate("filter", "Delete removes it."))
        hint = translate("filter", "Click to edit it, × to remove it:")
        self.setToolTip(plain_tip(f"{hint}\n{shown}"))

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        px = self._appearance.px
        wide = self.fontMetrics().horizontalAdvance(self.text()) + px(7) + self._cross_width() + 2
        return QSize(max(min(wide, px(WIDEST)), self._appearance.target(0)), self._appearance.target(22))

    def _cross_width(self) -> int:
        return self._appearance.target(20)

    def _is_cross(self, at: QPointF) -> bool:
        return self.rect().contains(at.toPoint()) and at.x() >= self.width() - self._cross_width()

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(mix(theme.ink, theme.hover, 0.08) if self.underMouse() else theme.hover)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), px(5), px(5))
        painter.setPen(theme.ink)
        room = self.width() - px(7) - self._cross_width()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(px(7), 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        centre = QPointF(self.width() - self._cross_width() / 2 - 1, self.height() / 2)
        paint_cross(painter, centre, px(3.2), QPen(theme.ink if self._over_cross else theme.quiet, px(1.3)))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self._over_cross != self._is_cross(event.position()):
            self._over_cross = not self._over_cross
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over_cross = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isDown() and self._is_cross(event.position()):
            self.setDown(False)
            self.removed.emit()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)


class MoreChip(QAbstractButton):
    """Stands for the chips that have no room: "+2". `clicked` to list them."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def stand_for(self, chips: list[Chip]) -> None:
        """Name the chips that it stands for."""
        self.setText(f"+{len(chips)}")
        self.setAccessibleName(translate("filter", "%n more condition|%n more conditions", len(chips)))
        self.setToolTip(plain_tip("\n".join(chip.text()[:MOST_SHOWN] for chip in chips[:20])))

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        px = self._appearance.px
        return QSize(self.fontMetrics().horizontalAdvance("+99") + px(8), self._appearance.target(22)).expandedTo(
            QSize(self._appearance.target(0), 0)
        )

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.rule, 1.5))
        painter.setBrush(theme.hover if self.underMouse() else theme.field)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), px(5), px(5))
        painter.setPen(theme.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


def paint_cross(painter: QPainter, centre: QPointF, half: float, pen: QPen) -> None:
    """A cross around `centre`."""
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(centre - QPointF(half, half), centre + QPointF(half, half))
    painter.drawLine(centre - QPointF(half, -half), centre + QPointF(half, -half))
