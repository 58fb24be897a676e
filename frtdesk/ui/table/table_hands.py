"""What a person does to the rows of the table with a pointer and with keys, by the table in the manual."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent

if TYPE_CHECKING:
    from frtdesk.ui.table.table_view import TableView

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_STEPS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "page up",
    Qt.Key.Key_PageDown: "page down",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_End: "end",
}


class TableHands:
    """Turns presses and keys into a selection, by rows."""

    def __init__(self, view: TableView) -> None:
        self._view = view
        self._dragging = False

    # ------------------------------------------------------------------ pointer

    def press(self, event: QMouseEvent) -> None:
        """Select, extend, add, or clear where there is no row; the right button keeps what is selected."""
        view, at = self._view, event.position().toPoint()
        row, column = view.rowAt(at.y()), view.columnAt(at.x())
        left, modifiers = event.button() == Qt.MouseButton.LeftButton, event.modifiers()
        if column >= 0:
            view.stand_in(column)
        if row < 0:
            if left and not modifiers & (_SHIFT | _CONTROL):
                view.chosen.none()
        elif left:
            self._dragging = not modifiers & _CONTROL
            self._choose(row, modifiers)
        elif event.button() == Qt.MouseButton.RightButton and not view.chosen.mask[view.rows.event_at(row)]:
            view.chosen.only(row)

    def _choose(self, row: int, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & _SHIFT:
            self._view.chosen.extend(row)
        elif modifiers & _CONTROL:
            self._view.chosen.toggle(row)
        else:
            self._view.chosen.only(row)

    def move(self, event: QMouseEvent) -> None:
        y = event.position().toPoint().y()
        if event.buttons() & Qt.MouseButton.LeftButton and self._dragging:
            self._drag_to(y)
        else:
            self._view.hover(self._view.rowAt(y))

    def _drag_to(self, y: int) -> None:
        """Select as far as the pointer; beyond the edge, the next row there."""
        view = self._view
        high, last = view.verticalHeader().defaultSectionSize(), view.rows.rowCount() - 1
        row = min(max((y + view.verticalScrollBar().value()) // high, 0), last)
        if row >= 0 and row != view.chosen.row:
            view.chosen.extend(row)
            view.show_row(row)

    def release(self) -> None:
        self._dragging = False

    def double_click(self, event: QMouseEvent) -> None:
        row = self._view.rowAt(event.position().toPoint().y())
        if event.button() == Qt.MouseButton.LeftButton and row >= 0:
            self._view.chosen.only(row)
            self._view.opened.emit()

    # ------------------------------------------------------------------ keys

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False for one that means nothing."""
        view, step = self._view, _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._step(step, event.modifiers())
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step_column(1 if event.key() == Qt.Key.Key_Right else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            view.opened.emit()
        elif event.key() == Qt.Key.Key_Space and view.chosen.row >= 0:
            self._choose(view.chosen.row, event.modifiers())
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            view.chosen.all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            view.copy_wanted.emit()
        else:
            return False
        return True

    def _step(self, step: str, modifiers: Qt.KeyboardModifier) -> None:
        """Go to another row: select it, with Shift up to it, with Ctrl only stand there."""
        view = self._view
        rows, here = view.rows.rowCount(), view.chosen.row
        if not rows:
            return
        page = max(view.viewport().height() // view.verticalHeader().defaultSectionSize() - 1, 1)
        away = {"up": -1, "down": 1, "page up": -page, "page down": page, "home": -rows, "end": rows}[step]
        row = min(max(here + away, 0), rows - 1) if here >= 0 or step == "end" else 0
        if modifiers & _SHIFT:
            view.chosen.extend(row)
        elif modifiers & _CONTROL:
            view.chosen.stand(row)
        else:
            view.chosen.only(row)
        view.show_row(row)

    def _step_column(self, step: int) -> None:
        """Go to the next column that is shown."""
        view = self._view
        head = view.head
        place = head.visualIndex(view.column) + step
        while 0 <= place < head.count():
            column = head.logicalIndex(place)
            if not view.isColumnHidden(column):
                view.stand_in(column)
                if view.rows.rowCount():
                    view.show_row(max(view.chosen.row, 0))
                return
            place += step
