"""The bar at a marked range: how long it is, what it holds, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from frtdesk.base.words import translate
from frtdesk.ui.appearance import Appearance
from frtdesk.ui.guarded_paint import guarded_event


class RangeBar(QWidget):
    """`chosen(what)`: "zoom", "filter", "export" or "drop"."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(translate("range", "Marked range"))
        self.dates, self.length, self.holds = QLabel(), QLabel(), QLabel()
        for label, role in ((self.dates, "heading"), (self.length, "quiet"), (self.holds, "quiet")):
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = {
            "zoom": QPushButton(translate("range", "Zoom to it")),
            "filter": QPushButton(translate("range", "Filter by it")),
            "export": QPushButton(translate("range", "Export it…")),
            "drop": QPushButton(translate("range", "Drop it")),
        }
        self.buttons["zoom"].setProperty("role", "primary")
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for what, button in self.buttons.items():
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, what=what: self.chosen.emit(what))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 11)
        column.setSpacing(2)
        for label in (self.dates, self.length, self.holds):
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(self._grid)
        self._in_columns(len(self.buttons))
        self.hide()

    def say(self, dates: str, length: str, holds: str) -> None:
        self.dates.setText(dates)
        self.length.setText(length)
        self.holds.setText(holds)
        self.setAccessibleDescription(f"{dates}. {length}. {holds}.")

    def fit(self, width: int) -> None:
        """Take the room that it needs, in more lines where `width` pixels ask for it."""
        for columns in (4, 2, 1):
            self._in_columns(columns)
            for label in (self.dates, self.length, self.holds):
                label.setWordWrap(columns == 1)
            if self.sizeHint().width() <= width:
                break
        wide = min(self.sizeHint().width(), width)
        self.resize(wide, max(self.heightForWidth(wide), 0) or self.sizeHint().height())

    def _in_columns(self, columns: int) -> None:
        for n, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, n // columns, n % columns)

    def take_focus(self) -> None:
        self.buttons["zoom"].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.chosen.emit("drop")
            return
        super().keyPressEvent(event)

    @guarded_event
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.rule.darker(112), 1))
        painter.setBrush(theme.paper)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        painter.end()

    # What is pressed or turned on the bar is not meant for the timeline under it.
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
