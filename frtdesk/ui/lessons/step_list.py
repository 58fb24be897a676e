"""The steps of a lesson as a list: dragged or moved with Alt+Up and Alt+Down, Del removes, F2 edits."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from frtdesk.base.wording import day_words
from frtdesk.base.words import translate
from frtdesk.model.column_dates import dates_in_words
from frtdesk.model.columns import Columns
from frtdesk.model.event_words import one_line, title_words
from frtdesk.model.lesson import LessonStep


class StepList(QListWidget):
    """`moved(from, to)`, `removed(place)`, `edited`: wishes; the list itself changes when it is shown anew."""

    moved = Signal(int, int)
    removed = Signal(int)
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("lessons", "Steps"))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setSpacing(3)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(lambda _item: self.edited.emit())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def show_steps(self, steps: tuple[LessonStep, ...], columns: Columns | None, place: int) -> None:
        """Show these steps, and one of them as the current one."""
        self.blockSignals(True)
        self.clear()
        for number, step in enumerate(steps, 1):
            item = QListWidgetItem(f"{number}.  {step_words(step, columns)}", self)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text().replace("\n", ", "))
            item.setToolTip(one_line(step.prompt, 300))
        self.setCurrentRow(min(place, len(steps) - 1))
        self.blockSignals(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Where it was dropped is a wish: the lesson is changed, and shown anew."""
        place, target = self.currentRow(), self.indexAt(event.position().toPoint()).row()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        below = self.dropIndicatorPosition() == QAbstractItemView.DropIndicatorPosition.BelowItem
        to = self.count() if target < 0 else target + below
        if place >= 0:
            self.moved.emit(place, to - (to > place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place, key = self.currentRow(), event.key()
        if (
            place >= 0
            and event.modifiers() == Qt.KeyboardModifier.AltModifier
            and key
            in (
                Qt.Key.Key_Up,
                Qt.Key.Key_Down,
            )
        ):
            self.moved.emit(place, place + (1 if key == Qt.Key.Key_Down else -1))
        elif place >= 0 and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(place)
        elif place >= 0 and key == Qt.Key.Key_F2:
            self.edited.emit()
        else:
            super().keyPressEvent(event)


def step_words(step: LessonStep, columns: Columns | None) -> str:
    """What a step tells, and under it when; a range; or that the event is not there."""
    if step.event is None:
        if step.shown is None:
            return translate("lessons", "The timeline")
        first, last = (day_words(day) for day in step.shown)
        return translate("lessons", "{first} to {last}").format(first=first, last=last)
    event = columns.ids.index(step.event) if columns is not None else None
    if columns is None or event is None:
        return translate("lessons", "{event} (not in this database)").format(event=one_line(step.event, 80))
    return f"{title_words(columns.titles[event], 120)}\n{dates_in_words(columns, event)}"
