"""The head of the table: a click sorts, a drag moves a column, a menu chooses columns."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QFont, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from frtdesk.base.words import translate
from frtdesk.state.table_columns import TABLE_COLUMNS
from frtdesk.state.table_rows import LiveTable
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_paint
from frtdesk.ui.table.table_painter import PADDING


class TableHeader(QHeaderView):
    """Shows by what `live` is sorted."""

    def __init__(self, live: LiveTable, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._live = live
        self._appearance = appearance
        self._hovered = -1
        self.setAccessibleName(translate("table", "Columns"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sectionClicked.connect(lambda section: live.turn(TABLE_COLUMNS[section].name))
        self.restyle()

    def restyle(self) -> None:
        """Take over another theme or text size."""
        self.setMinimumSectionSize(self._appearance.px(44))
        self.setFixedHeight(self.sizeHint().height())
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().height() + self._appearance.px(13))

    def natural_width(self, section: int) -> int:
        """Pixels that a title needs, with its arrow."""
        title = self.fontMetrics().horizontalAdvance(TABLE_COLUMNS[section].title)
        return round(title * 1.06) + self._appearance.px(2 * PADDING + 14)

    @guarded_paint
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, px = self._appearance.theme, self._appearance.px
        column = TABLE_COLUMNS[section]
        is_sorted = self._live.sort.column == column.name
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.hover if section == self._hovered else theme.chrome)
        painter.setPen(QPen(theme.rule, 1))
        foot = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left(), foot), QPointF(rect.right() + 1, foot))
        edge = rect.right() + 0.5
        painter.drawLine(QPointF(edge, rect.top() + px(7)), QPointF(edge, rect.bottom() - px(6)))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if is_sorted else QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.ink if is_sorted else theme.quiet)
        room = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        arrow = px(13) if is_sorted else 0
        metrics = painter.fontMetrics()
        text = metrics.elidedText(column.title, Qt.TextElideMode.ElideRight, max(room.width() - arrow, 0))
        wide = metrics.horizontalAdvance(text)
        at_right = self._at_right(section) != self.isRightToLeft()
        before = arrow if at_right != self.isRightToLeft() else 0  # the arrow stands after the title
        left = room.right() + 1 - wide - before if at_right else room.left() + (arrow if self.isRightToLeft() else 0)
        base = rect.top() + (rect.height() - 1 + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left, base), text)
        if is_sorted:
            beside = left - px(8) if self.isRightToLeft() else left + wide + px(8)
            self._paint_arrow(painter, QPointF(beside, rect.center().y() + 0.5))
        painter.restore()

    @staticmethod
    def _at_right(section: int) -> bool:
        """Numbers and their titles stand at the right; dots do not."""
        return TABLE_COLUMNS[section].numeric and TABLE_COLUMNS[section].name != "importance"

    def _paint_arrow(self, painter: QPainter, at: QPointF) -> None:
        """Up: the least first."""
        half = self._appearance.factor * 3.2
        way = 1 if self._live.sort.descending else -1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.ink)
        painter.drawPolygon(
            QPolygonF([
                at + QPointF(-half, -way * half * 0.6),
                at + QPointF(half, -way * half * 0.6),
                at + QPointF(0, way * half * 0.8),
            ])
        )  # fmt: skip

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.logicalIndexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, section: int) -> None:
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()  # the table knows what can be done with its columns
